"""A marked text of which a passage can be selected and copied."""

from PySide6.QtCore import QEvent, QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QMenu, QWidget

from gui.panes.conflicts.marked_text import MarkedText
from models.quotes.code_points import CodePoints

_COPY, _ALL = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll


class SelectableText(MarkedText):
    """The mouse drags over letters, a double click takes a word; keys and a menu copy, and take all."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._from = self._to = 0
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    @property
    def selected(self) -> str:
        """The selected passage; "" for none."""
        places = CodePoints(self.text)
        return self.text[places.to_code_point(self._first) : places.to_code_point(self._last)]

    def copy(self) -> None:
        """Put the selected passage on the clipboard; where none is, that is left as it is."""
        if self.selected:
            QGuiApplication.clipboard().setText(self.selected)

    def select_all(self) -> None:
        """Select the whole text."""
        self._select(0, CodePoints(self.text).to_utf16(len(self.text)))

    # What Qt calls

    def event(self, event: QEvent) -> bool:
        """Keep the keys for copying and selecting from the window's own actions."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.matches(_COPY):
            self.copy()
        elif event.matches(_ALL):
            self.select_all()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() is Qt.MouseButton.LeftButton:
            place = self._place(event.position())
            is_longer = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._select(self._from if is_longer else place, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._select(self._from, self._place(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        if event.button() is Qt.MouseButton.LeftButton:
            self._select(*self._word(self._place(event.position())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copying = menu.addAction(self.tr("&Copy"), self.copy)
        copying.setEnabled(bool(self.selected))
        menu.addAction(self.tr("Select &all"), self.select_all)
        menu.popup(event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """One text at a time has a selection; a menu, or another window, leaves it."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._select(0, 0)

    # How a selection is kept: in UTF-16 units, as the layout counts

    def _selection(self) -> list[QTextLayout.FormatRange]:
        if self._first == self._last:
            return []
        part = QTextLayout.FormatRange()
        part.start, part.length = self._first, self._last - self._first
        chosen = QTextCharFormat()
        chosen.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        chosen.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        part.format = chosen
        return [part]

    @property
    def _first(self) -> int:
        return min(self._from, self._to)

    @property
    def _last(self) -> int:
        return max(self._from, self._to)

    def _select(self, start: int, end: int) -> None:
        self._from, self._to = start, end
        self.update()

    def _place(self, point: QPointF) -> int:
        """The place in the text that is nearest to a point."""
        layout = self._laid(self.width())
        lines = [layout.lineAt(n) for n in range(layout.lineCount())]
        below = (line for line in lines if point.y() < line.y() + line.height())
        line = next(below, lines[-1] if lines else None)
        return int(line.xToCursor(point.x())) if line is not None else 0

    def _word(self, place: int) -> tuple[int, int]:
        """Where the word begins and ends that stands at a place."""
        text = self._laid(self.width()).text()
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
        finder.setPosition(place)
        start = place if finder.isAtBoundary() else finder.toPreviousBoundary()
        finder.setPosition(start)
        end = finder.toNextBoundary()
        return start, end if end >= 0 else place


def _is_ours(event: QKeyEvent) -> bool:
    return event.matches(_COPY) or event.matches(_ALL)
