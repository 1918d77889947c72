"""One sentence on what can be taken, or on why nothing can be yet, with a way there."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.dialogs.labels import PlainLabel
from models.sheets.accounted import Reading
from models.text.display import Display


class VerdictLine(QWidget):
    """The sentence, and a button that goes where something is to be chosen."""

    way_requested = Signal()
    """The user wants to be where it can be mended."""

    def __init__(self, display: Display) -> None:
        super().__init__()
        self._display = display
        self._label = PlainLabel()
        self._way = QPushButton(self.tr("&Go there"))
        self._label.setObjectName("mapping_verdict")
        self._way.setObjectName("mapping_go_there")
        self._way.setAutoDefault(False)
        self._way.clicked.connect(self.way_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label, 1)
        row.addWidget(self._way)

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._label.text()

    def say_lack(self, sentence: str, *, has_way: bool) -> None:
        """Say why nothing can be imported."""
        self._say(sentence, QPalette.ColorRole.BrightText, has_way)

    def say_reading(
        self, reading: Reading, *, is_whole: bool, part: float = 0.0, held: int = 0, doubt: str = ""
    ) -> None:
        """Say how many rows can be taken; of a beginning, that the rest is still being read.

        ``held`` of the claims are in the file already; ``doubt`` is a question that has its answer somewhere else.
        """
        taken, refused, claims = reading.taken_count, len(reading.refused), len(reading.taken)
        totals = sum(one.is_total for one in reading.refused)
        out = reading.left_out_count
        sentence = self._taken(taken, taken + refused + out, is_whole)
        if claims > taken:
            sentence += ", " + self._display.counted(claims, "as {0} claim", "as {0} claims")
        for count, one, many in (
            (held, "{0} is in the file already", "{0} are in the file already"),
            (refused - totals, "{0} is refused", "{0} are refused"),
            (totals, "{0} looks like a total and is refused", "{0} look like totals and are refused"),
            (out, "{0} is left out", "{0} are left out"),
        ):
            if count:
                sentence += f", {self._display.counted(count, one, many)}"
        rest = "" if is_whole else " " + self.tr("Reading the rest: {}%.").format(round(100 * part))
        after = f" {doubt}" if doubt else ""
        self._say(f"{sentence}.{rest}{after}", QPalette.ColorRole.WindowText, bool(doubt))

    def _taken(self, taken: int, all_rows: int, is_whole: bool) -> str:
        whole, say = ("{0} of {1} row can be taken", "{0} of {1} rows can be taken"), self._display.say
        text = say(*whole, all_rows) if is_whole else self.tr("Of the first {1} rows, {0} can be taken")
        return text.format(self._display.number(taken), self._display.number(all_rows))

    def _say(self, sentence: str, role: QPalette.ColorRole, has_way: bool) -> None:
        self._label.setForegroundRole(role)
        self._label.setText(sentence)
        self._way.setVisible(has_way)
