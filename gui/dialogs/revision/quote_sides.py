"""A quote in the words of both versions, beside each other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.dialogs.labels import MutedLabel, PlainLabel
from gui.looks.letters import letters_width
from gui.looks.theme import LIGHT, Theme
from gui.panes.conflicts.selectable_text import SelectableText
from models.claims.visible import visible_lines
from models.tables.conflict_differing import differing, excerpts

_NARROW = 52
"""Where fewer letters fit beside each other, the sides stand below each other."""

_SPACE = 8


class QuoteSides(QScrollArea):
    """The words of the old version and of the new one; those that differ are marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._notes = PlainLabel(), MutedLabel()
        self._heads = (MutedLabel(), MutedLabel())
        self._words = (SelectableText("revision_old_words"), SelectableText("revision_new_words"))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.setObjectName("revision_sides")
        self.setAccessibleName(self.tr("The words of both versions"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.set_theme(LIGHT)
        self._lay_out()

    def name_versions(self, old: str, new: str) -> None:
        """Say what the versions are called."""
        for head, name in zip(self._heads, (old, new), strict=True):
            head.setText(name)

    def show_quote(self, old: str, new: str, state: str, notes: str, *, is_alarming: bool) -> None:
        """Show a quote's words in both versions, "" for none, and what became of it."""
        role = QPalette.ColorRole.BrightText if is_alarming else QPalette.ColorRole.Text
        self._state.setForegroundRole(role)
        self._state.setText(state)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        texts = excerpts((visible_lines(old), visible_lines(new)))
        for head, words, text, other in zip(self._heads, self._words, texts, reversed(texts), strict=True):
            spans = differing(text, (other,)) if text and other else ()
            words.show_text(text or self.tr("not there"), spans, is_muted=not text)
            words.setAccessibleName(f"{head.text()}: {words.text}")
        self.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        """Mark in other colours."""
        for words in self._words:
            words.set_mark(theme.mark)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        is_narrow = self.viewport().width() < letters_width(self.fontMetrics(), _NARROW)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        bold = QFont()
        bold.setBold(True)
        self._state.setFont(bold)
        self._state.setObjectName("revision_state")
        self._notes.setObjectName("revision_notes")
        self._sides.setSpacing(2 * _SPACE)
        for head, words in zip(self._heads, self._words, strict=True):
            side = QVBoxLayout()
            side.setSpacing(_SPACE // 2)
            side.addWidget(head)
            side.addWidget(words)
            side.addStretch(1)
            self._sides.addLayout(side, 1)
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * _SPACE, _SPACE, 2 * _SPACE, _SPACE)
        column.setSpacing(_SPACE)
        column.addWidget(self._state)
        column.addLayout(self._sides)
        column.addWidget(self._notes)
        column.addStretch(1)
        self.setWidget(page)
