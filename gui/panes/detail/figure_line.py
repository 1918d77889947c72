"""A figure, large, and what it counts."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from gui.looks.plain_tip import plain_tip
from models.claims.claim import Claim
from models.claims.visible import in_short
from models.tables.claim_cells import loose_note
from models.tables.language import say
from models.text.fields import Terms
from models.text.figure_text import show_figure
from models.text.words import in_sentence, standard

_LARGE = 1.7
"""How much larger than other text the figure is."""

_BETWEEN = 8


class FigureLine(QWidget):
    """The figure with its measure beside it; below it where there is no room for both in one line.

    A measure that is understood in several ways is marked.
    """

    def __init__(self) -> None:
        super().__init__()
        self._figure, self._measure, self._loose = _line("header_figure"), _line("header_measure"), QLabel("⚠")
        self._loose.setObjectName("header_loose")
        self._is_struck = False
        self._what, self._both = QHBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()

    def show_claim(self, claim: Claim, terms: Terms) -> None:
        """Show the figure of another claim, or of the same one changed."""
        measure = terms.measures.get(claim.measure)
        name = standard(measure.label, say) if measure else claim.measure
        rate = f", {say(in_sentence(claim.per))}" if claim.per else ""
        self._figure.setText(show_figure(claim.figure, terms.display))
        self._measure.setText(in_short(name) + rate)
        note = loose_note(measure)
        self._loose.setVisible(bool(note))
        self._loose.setToolTip(plain_tip(note))
        self._loose.setAccessibleName(note)
        self._turn()

    def strike(self, is_struck: bool) -> None:
        """Strike the figure out, or not."""
        self._is_struck = is_struck
        self._set_font()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_font()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._turn()

    def _set_font(self) -> None:
        large = QFont()  # it says only what is different, so that all else follows the window's
        large.setBold(True)
        large.setStrikeOut(self._is_struck)
        large.setPointSizeF(self.font().pointSizeF() * _LARGE)
        self._figure.setFont(large)
        self._turn()

    def _turn(self) -> None:
        """Put the measure beside the figure, or below it."""
        needed = self._figure.sizeHint().width() + _BETWEEN + self._what.sizeHint().width()
        has_room = needed <= self.width()
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom)
        self._both.setSpacing(_BETWEEN if has_room else 0)

    def _lay_out(self) -> None:
        self._what.setSpacing(_BETWEEN)
        self._what.addWidget(self._measure, 0, Qt.AlignmentFlag.AlignBaseline)
        self._what.addWidget(self._loose, 0, Qt.AlignmentFlag.AlignBaseline)
        self._what.addStretch(1)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBaseline)
        self._both.addLayout(self._what, 1)


class _Line(QLabel):
    """Wants to stand in one line, and wraps where there is no room; Qt would have it wrapped at about a square."""

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self.margin() + 1  # which rounds down at times
        return QSize(max(line, self.minimumSizeHint().width()), super().sizeHint().height())


def _line(name: str) -> _Line:
    made = _Line()
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made
