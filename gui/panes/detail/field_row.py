"""One field of the form: its label, what it is typed in, and below that the reason where it is refused."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.looks.hairline import line_below
from gui.panes.detail.entries import AnyEntry
from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.tables.language import said, say
from models.text.fields import Field, Terms

Check = Callable[[Claim], object]
"""Raises ClaimsError where a claim may not stand in the file."""


class Refused(NamedTuple):
    """What was typed into a field, and why it was refused."""

    text: str
    reason: str


class FieldRow(QWidget):
    """A field that commits on Enter or when it is left; what is refused stays as it was typed and changes nothing."""

    change_requested = Signal(object)
    """The claim with this field changed: a Claim that has been checked."""

    def __init__(self, field: Field, entry: AnyEntry, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.entry = entry
        self._check = check
        self._claim: Claim | None = None
        self._terms: Terms | None = None
        self._shown = self._given = ""
        self._label = QLabel(self.title)
        self._message = _message_label()
        self._lay_out()
        self._name_entry()
        entry.committed.connect(self.commit)
        entry.restored.connect(self.restore)
        entry.installEventFilter(self)

    @property
    def title(self) -> str:
        """What the field is called, in the user's language."""
        return say(self.field.label)

    @property
    def refusal(self) -> str:
        """Why what stands in the field was refused; "" where it was not."""
        return self._message.text()

    @property
    def is_dirty(self) -> bool:
        """Whether the field holds something else than it was given; a choice cannot hold a word that is none of it."""
        return self.entry.written() != self._given

    def label_width(self) -> int:
        """How wide the label would like to be, in pixels."""
        return self.fontMetrics().horizontalAdvance(self._label.text())

    def set_label_width(self, width: int) -> None:
        """Make the label this wide, so that the entries of a form stand in one line."""
        self._label.setFixedWidth(width)

    def show_claim(self, claim: Claim, terms: Terms) -> None:
        """Show the field of a claim; what was typed meanwhile into the same claim's field is kept."""
        typed = self.is_dirty and self._claim is not None and self._claim.id == claim.id
        self._claim, self._terms = claim, terms
        self._shown = self.field.show(claim, terms)
        if not typed:
            self.restore()

    def restore(self) -> None:
        """Show what the claim holds, whatever was typed."""
        self._refuse("")
        self.entry.write(self._shown)
        self._given = self.entry.written()

    def type_again(self, refused: Refused) -> None:
        """Hold again what was refused, with the reason."""
        self.entry.type_in(refused.text)
        self._refuse(refused.reason)

    def commit(self) -> None:
        """Wish the claim changed to what is typed, or say beside the field why that cannot be."""
        if self._claim is None or not self.is_dirty:
            self._refuse("")
            return
        try:
            claim = self._read(self._claim)
        except ClaimsError as error:
            self._refuse(said(error))
            return
        if claim != self._claim:
            self.change_requested.emit(claim)
        self.restore()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        palette = self.palette()
        role = QPalette.ColorRole.Accent if self.entry.hasFocus() else QPalette.ColorRole.Mid
        role = QPalette.ColorRole.BrightText if self.refusal else role
        line_below(painter, self.entry.geometry().adjusted(0, 0, 0, 1), palette.color(role))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_font()

    def add_below(self, widget: QWidget) -> None:
        """Put something below the entry."""
        self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def _read(self, claim: Claim) -> Claim:
        assert self._terms is not None
        changed = self.field.read(claim, self.entry.written(), self._terms)
        self._check(changed)
        return changed

    def _refuse(self, reason: str) -> None:
        self._message.setText(reason)
        self._message.setVisible(bool(reason))
        self.entry.setAccessibleDescription(reason)
        self.update()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addWidget(self.entry)
        self._column.addWidget(self._message)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(8)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)

    def _name_entry(self) -> None:
        self.entry.setObjectName(f"field_{self.field.name}")
        self.entry.setAccessibleName(self.title)
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._label.setBuddy(self.entry)
        self._fit_font()
        self._message.setObjectName(f"refusal_{self.field.name}")
        self.setObjectName(f"row_{self.field.name}")

    def _fit_font(self) -> None:
        height = self.fontMetrics().height() + 8
        self._label.setMinimumHeight(height)
        self.entry.setFixedHeight(self.fontMetrics().lineSpacing() * self.entry.lines + 8)


def _message_label() -> QLabel:
    label = QLabel()
    label.setMinimumWidth(1)  # a long word that was typed must not push the pane wider
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(QPalette.ColorRole.BrightText)
    label.setWordWrap(True)
    label.hide()
    return label
