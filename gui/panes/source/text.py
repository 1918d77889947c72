"""The text of a source with its marks; every place that leaves this widget counts code points of the stored text."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from gui.looks.plain_tip import plain_tip
from gui.panes.source.ink import Span, cursor_on, faint_format, hit_format, own_format
from gui.panes.source.inked_text import InkedText
from models.quotes.marked_text import Mark, Marks
from models.quotes.shown_text import ShownText

ZOOM = range(-6, 25)
"""How many points the text may be smaller or larger than the window's font."""


class SourceText(InkedText):
    """Shows the text of a source, with the quotes in it and what is searched for."""

    mark_chosen = Signal(object)
    """A faint mark was clicked, or Enter pressed in it: a Mark."""

    def __init__(self, describe: Callable[[Mark], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._own: Sequence[Mark] = ()
        self._others = Marks()
        self._hits: Sequence[Span] = ()
        self._chosen = -1
        self._zoom = 0
        self._menu_groups: list[Sequence[QAction]] = []
        self._set_up()

    @property
    def stored(self) -> str:
        """The text that is shown, as its source holds it."""
        return self._text.stored

    @property
    def zoom(self) -> int:
        """How many points larger than the window's font the text is."""
        return self._zoom

    def set_zoom(self, points: int) -> None:
        """Make the text larger or smaller, within what can be read."""
        self._zoom = min(max(points, ZOOM.start), ZOOM.stop - 1)
        font, parent = QFont(), self.parentWidget()  # only its size is set, so that the family follows the window's
        font.setPointSizeF(max((parent or self).font().pointSizeF() + self._zoom, 4))
        self.setFont(font)
        self._paint_scrolled()

    def show_text(self, stored: str) -> None:
        """Show a text from its start, without marks or hits; the same text stays as it is scrolled."""
        self._own, self._others, self._hits, self._chosen = (), Marks(), (), -1
        if stored != self._text.stored:
            self._text = ShownText(stored)
            self.setPlainText(self._text.shown)

    def show_marks(self, own: Sequence[Mark], others: Marks, chosen: int) -> None:
        """Mark the quotes of the shown claim, underline the one at index ``chosen``, and mark faintly the others'."""
        self._own, self._others, self._chosen = own, others, chosen
        self._paint()

    def show_hits(self, hits: Sequence[Span]) -> None:
        """Underline what was searched for; spans in the order of the text."""
        self._hits = hits
        self._paint()

    def add_menu_actions(self, actions: Sequence[QAction]) -> None:
        """Offer more in the menu, above what was added before."""
        self._menu_groups.insert(0, actions)

    def selected_span(self) -> Span:
        """What is selected, without the blanks at its ends; an empty span where nothing is."""
        cursor = self.textCursor()
        return self._text.span(cursor.selectionStart(), cursor.selectionEnd())

    def place(self) -> int:
        """Where the selection starts, or the text cursor stands."""
        return self._text.to_stored(self.textCursor().selectionStart())

    def select(self, span: Span) -> None:
        """Select a span and bring it into the middle of the view."""
        self.setTextCursor(cursor_on(self.document(), self._text, span))
        self.centerCursor()

    def scroll_to(self, span: Span) -> None:
        """Bring the start of a span into the middle of the view, with nothing selected."""
        self.select((span[0], span[0]))

    def mark_at(self, place: int) -> Mark | None:
        """The shortest of the faint marks there; None where there is none, or the shown claim's own stands over it."""
        if any(mark.start <= place < mark.end for mark in self._own):
            return None
        return self._others.at(place, self._shown)

    def mark_under(self, point: QPoint) -> Mark | None:
        """The faint mark under a point of the viewport."""
        if (cursor := self._cursor_over(point)) is None:
            return None
        before = point.x() < self.cursorRect(cursor).x()
        return self.mark_at(self._text.to_stored(cursor.position()) - before)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: D102, N802
        cursor = self.textCursor()
        start, end = self._text.to_stored(cursor.selectionStart()), self._text.to_stored(cursor.selectionEnd())
        # Qt's own object, not one made here: the clipboard keeps it until after Python is gone.
        data = super().createMimeDataFromSelection()
        data.text()  # only now does Qt fill in its own version, with other characters
        data.clear()
        data.setText(self._text.stored[start:end])
        return data

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: D102
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.set_zoom(self._zoom + (turned > 0) - (turned < 0))
            event.accept()
        else:
            super().wheelEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self.centerCursor()  # A quote may have been chosen before there was a view to be in the middle of.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        was_in_sight = self.cursorRect().bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        if was_in_sight:
            self.ensureCursorVisible()  # The find bar opens above a hit that it takes the room of.
        self._paint_scrolled()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        mark = self.mark_at(self.place()) if is_enter else None
        if mark is not None:
            self.mark_chosen.emit(mark)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        menu = self.createStandardContextMenu()
        for group in self._menu_groups:
            menu.addSeparator()
            menu.addActions(group)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: D102
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self.mark_under(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(self._describe(mark)) if mark else "", self)
            return True
        return super().viewportEvent(event)

    def _set_up(self) -> None:
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(16)

    def _answers(self, point: QPoint) -> bool:
        return self.mark_under(point) is not None

    def _click(self, point: QPoint) -> None:
        if mark := self.mark_under(point):
            self.mark_chosen.emit(mark)

    @property
    def _shown(self) -> set[str]:
        """The claims whose own marks are shown."""
        return {mark.claim_id for mark in self._own}

    def _inked(self, start: int, end: int) -> Iterator[tuple[Span, QTextCharFormat]]:
        faint = faint_format(self._theme)
        for span in self._others.spans(start, end, self._shown):
            yield span, faint
        for mark in self._own:
            yield (mark.start, mark.end), own_format(mark, mark.quote_index == self._chosen, self._theme)
        hit = hit_format(self._theme)
        first = bisect_left(self._hits, (start, start))
        yield from ((span, hit) for span in self._hits[first : bisect_left(self._hits, (end, end))])
