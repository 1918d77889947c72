"""What stands where there is nothing to compare: why, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from models.claims.errors import ClaimsError
from models.comparison.comparison import Known, Question
from models.tables.language import said

_LARGE = 1.3


class EmptyPage(QWidget):
    """A title, a sentence, and a button where there is a way on."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title, self._sentence = self._label(), self._label()
        self.way = QPushButton(self)
        self.way.setAutoDefault(True)  # in a window Qt lets Enter press no other
        self.way.setObjectName(f"{name}_way")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addWidget(self.way, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.take_font(self.font())

    def say(self, title: str, sentence: str, way: str = "") -> None:
        """Show why it is empty; a button with the words of ``way``, if any."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.way.setText(way)
        self.way.setAccessibleName(way.replace("&", "") or title)
        self.way.setAccessibleDescription(sentence)
        self.way.setVisible(bool(way))

    def take_font(self, plain: QFont) -> None:
        """Let the title be louder than the text around, which has this font."""
        font = QFont(plain)
        font.setPointSizeF(plain.pointSizeF() * _LARGE)
        self._title.setFont(font)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """No: a page that is not in sight must not make its place higher."""
        return False

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label


class NoClaimsPage(EmptyPage):
    """A file without claims."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("comparison_no_claims", parent)
        self.say(
            self.tr("Nothing to compare yet"),
            self.tr("Add claims, and they are set side by side here: what agrees, what contradicts, and why."),
        )


class WaitingPage(EmptyPage):
    """The first answer about a large file is on its way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("comparison_waiting", parent)
        self.explain(is_arriving=False)

    def explain(self, *, is_arriving: bool) -> None:
        """Say what is waited for: all of the file, or what comes of it."""
        if is_arriving:
            self.say(
                self.tr("The file is still being read"),
                self.tr("It is compared once all of it is here: a part of it may say something else than the whole."),
            )
        else:
            self.say(
                self.tr("Comparing…"),
                self.tr("Every claim of the file is looked at once. Everything else can be done meanwhile."),
            )


class RefusedPage(EmptyPage):
    """An answer that was refused; its button is for another try."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("comparison_refused", parent)
        self._explain("")

    def explain(self, refusal: ClaimsError) -> None:
        """Say why there is no answer."""
        self._explain(said(refusal))

    def _explain(self, sentence: str) -> None:
        self.say(self.tr("This cannot be compared"), sentence, self.tr("Try again"))


class NoRowsPage(EmptyPage):
    """A question that no claim answers."""

    wished = Signal(str, object)
    """The field of the question to change, and what it is to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("comparison_no_rows", parent)
        self._wish: tuple[str, object]
        self.way.clicked.connect(self._tell)
        self._offer_measures()

    def explain(self, asked: Question, known: Known) -> None:
        """Say why no claim answers, with what is known of the claims about the subject."""
        days = known.days
        if known.aside and not known.measures and not asked.with_set_aside:
            self._wish = "with_set_aside", True
            self.say(
                self.tr("Every claim about this subject is retracted or replaced"),
                self.tr("Such claims are left out unless you ask for them."),
                self.tr("Show them"),
            )
        elif not days:
            self.say(
                self.tr("No claim says which day it is of"),
                self.tr("Give the claims a day in “As of” or “Stated on”, and they can be compared."),
            )
        elif asked.day < days[0]:
            self._wish = "day", days[0]
            self.say(
                self.tr("No claim by this day"),
                self.tr("The first claims about this subject count up to a later day."),
                self.tr("Go to the first day"),
            )
        else:
            self._offer_measures()

    def _offer_measures(self) -> None:
        self._wish = "measures", ()
        self.say(
            self.tr("No claim of these measures by this day"),
            self.tr("Compare other measures, or all of them."),
            self.tr("Compare all measures"),
        )

    def _tell(self) -> None:
        self.wished.emit(*self._wish)
