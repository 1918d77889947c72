"""The head of the detail pane: who said which number of what, at a glance."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.looks.hairline import line_below
from gui.panes.detail.figure_line import FigureLine
from gui.panes.detail.successors import Successors
from models.claims.claim import Claim, Status
from models.claims.visible import in_short
from models.tables.document import Document
from models.tables.language import say
from models.text.date_text import is_open, show_date
from models.text.display import Display
from models.text.fields import Terms
from models.text.words import STATUS_SIGNS, label

_DOT = " · "


class ClaimHeader(QWidget):
    """Claimant and speaker, the figure large, its measure, subject and dates, how far it was checked, what replaced it.

    What was retracted or replaced is struck out.
    """

    claim_chosen = Signal(str)
    """The claim that replaces the shown one is to be shown."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = _plain_label("header_who")
        self._figure = FigureLine()
        self._what = _plain_label("header_what")
        self._status = _plain_label("header_status")
        self._hidden = _plain_label("header_hidden")
        self._chosen = _plain_label("header_chosen")
        self._successors = Successors(document)
        self._what.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hidden.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hidden.setText(self.tr("Hidden by the filter"))
        self._hidden.hide()
        self._chosen.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._chosen.hide()
        self._successors.found.connect(self._strike)
        self._successors.claim_chosen.connect(self.claim_chosen)
        self.setMinimumWidth(1)  # a long figure must not push the pane wider than its user made it
        self._set_font()
        self._lay_out()

    def show_claim(self, claim: Claim, terms: Terms) -> None:
        """Show another claim, or the same one changed."""
        self._who.setText(_DOT.join(_who_says(claim)) or self.tr("Claimant not stated"))
        self._figure.show_claim(claim, terms)
        self._is_retracted = claim.status is Status.RETRACTED
        self._what.setText(_DOT.join(self._facts(claim, terms)))
        self._show_status(claim)
        self._strike(is_replaced=False)
        self._successors.show_of(claim.id, terms.display)

    def set_chosen(self, count: int, display: Display) -> None:
        """Say that so many claims are chosen in the table, of which one is shown here."""
        self._chosen.setText(self.tr("1 of {} chosen").format(display.number(count)))
        self._chosen.setVisible(count > 1)

    def set_hidden(self, is_hidden: bool) -> None:
        """Say that the table does not list the claim, or no longer."""
        self._hidden.setVisible(is_hidden)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_font()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: D102
        line_below(QPainter(self), self.rect(), self.palette().color(QPalette.ColorRole.Mid))

    def _strike(self, is_replaced: bool) -> None:
        self._figure.strike(self._is_retracted or is_replaced)

    def _set_font(self) -> None:
        bold = QFont()  # it says only what is different, so that all else follows the window's
        bold.setBold(True)
        self._who.setFont(bold)

    def _facts(self, claim: Claim, terms: Terms) -> list[str]:
        facts = [in_short(claim.subject)] if claim.subject else []
        if claim.as_of:
            day = show_date(claim.as_of, terms.display)
            facts.append(day if is_open(claim.as_of) else self.tr("as of {}").format(day))
        if claim.stated_on:
            facts.append(self.tr("said {}").format(show_date(claim.stated_on, terms.display)))
        return facts

    def _show_status(self, claim: Claim) -> None:
        name = say(label(claim.status))
        sign = STATUS_SIGNS[claim.status]
        self._status.setText(f"{sign} {name}" if sign else "")
        self._status.setVisible(bool(sign))
        wrong = claim.status in (Status.RETRACTED, Status.DISPUTED)
        self._status.setForegroundRole(QPalette.ColorRole.BrightText if wrong else QPalette.ColorRole.WindowText)

    def _lay_out(self) -> None:
        top, column = QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self._who, 1)
        top.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        column.addLayout(top)
        for part in (self._figure, self._what, self._successors, self._hidden, self._chosen):
            column.addWidget(part)


def _who_says(claim: Claim) -> list[str]:
    """Claimant and speaker; a person who speaks for none but themselves once."""
    same = claim.speaker.casefold() == claim.claimant.casefold()
    return [in_short(name) for name in (claim.claimant, "" if same else claim.speaker) if name]


def _plain_label(name: str) -> QLabel:
    made = QLabel()
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made
