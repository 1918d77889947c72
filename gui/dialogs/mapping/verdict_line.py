"""One sentence on what can be taken, or on why nothing can be yet, with a way there."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.dialogs.labels import PlainLabel
from models.sheets.accounted import Reading, Why
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

    def say_reading(self, reading: Reading, *, is_whole: bool, part: float = 0.0) -> None:
        """Say how many rows can be taken; of a beginning, that the rest is still being read."""
        taken, refused = len(reading.taken), len(reading.refused)
        out = sum(one.why in (Why.VALUE, Why.WITHOUT_FIGURE) for one in reading.left_out)
        sentence = self._taken(taken, taken + refused + out, is_whole)
        for count, one, many in (
            (refused, "{0} is refused", "{0} are refused"),
            (out, "{0} is left out", "{0} are left out"),
        ):
            if count:
                sentence += f", {self._display.counted(count, one, many)}"
        rest = "" if is_whole else " " + self.tr("Reading the rest: {}%.").format(round(100 * part))
        self._say(f"{sentence}.{rest}", QPalette.ColorRole.WindowText, False)

    def _taken(self, taken: int, all_rows: int, is_whole: bool) -> str:
        whole, say = ("{0} of {1} row can be taken", "{0} of {1} rows can be taken"), self._display.say
        text = say(*whole, all_rows) if is_whole else self.tr("Of the first {1} rows, {0} can be taken")
        return text.format(self._display.number(taken), self._display.number(all_rows))

    def _say(self, sentence: str, role: QPalette.ColorRole, has_way: bool) -> None:
        self._label.setForegroundRole(role)
        self._label.setText(sentence)
        self._way.setVisible(has_way)
