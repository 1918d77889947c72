"""A long text to read, with ink on some of its places: painted only where they are in sight, and answering clicks."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.looks.theme import LIGHT, Theme
from gui.panes.source.ink import Span, selections
from models.quotes.shown_text import ShownText

_MARGIN = 4000
"""How far beyond what is visible the ink is painted, in characters, so that scrolling seldom has to."""


class InkedText(QPlainTextEdit):
    """Shows one stored text, never edits it, and never is its text read back: see `ShownText`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ShownText("")
        self._theme = LIGHT
        self._painted: Span = (0, 0)
        self._pressed_at = QPoint()
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._paint_scrolled)

    def set_theme(self, theme: Theme) -> None:
        """Recolour the ink."""
        self._theme = theme
        self._paint()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseMoveEvent(event)
        is_over = not event.buttons() and self._answers(event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseReleaseEvent(event)
        where = event.position().toPoint()
        stayed = (where - self._pressed_at).manhattanLength() < 4 and not self.textCursor().hasSelection()
        if stayed and event.button() == Qt.MouseButton.LeftButton:
            self._click(where)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._paint_scrolled()

    def _inked(self, start: int, end: int) -> Iterator[tuple[Span, QTextCharFormat]]:
        """What is inked between two places of the stored text, later ones over earlier ones."""
        raise NotImplementedError

    def _answers(self, point: QPoint) -> bool:
        """Whether a click at a point of the viewport does anything."""
        raise NotImplementedError

    def _click(self, point: QPoint) -> None:
        """Do it, where it does."""
        raise NotImplementedError

    def _cursor_over(self, point: QPoint) -> QTextCursor | None:
        """The place in the text under a point of the viewport."""
        cursor = self.cursorForPosition(point)
        edge = self.cursorRect(cursor)
        if not edge.adjusted(-2 * edge.height(), 0, 2 * edge.height(), 0).contains(point):
            return None  # beside or below the text, where Qt names the nearest place
        return cursor

    def _visible(self) -> Span:
        first = self.cursorForPosition(QPoint(0, 0)).position()
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).position()
        return self._text.to_stored(first), self._text.to_stored(last)

    def _paint_scrolled(self) -> None:
        first, last = self._visible()
        if first < self._painted[0] or last > self._painted[1]:
            self._paint()

    def _paint(self) -> None:
        first, last = self._visible()
        self._painted = (max(0, first - _MARGIN), last + _MARGIN)
        inked = list(self._inked(*self._painted))
        self.setExtraSelections(list(selections(self.document(), self._text, inked)))
