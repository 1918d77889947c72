"""What a dialog lists: entries of two lines, their model and how one is painted."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from models.claims.visible import in_short

Index = QModelIndex | QPersistentModelIndex

SUBTITLE = Qt.ItemDataRole.UserRole
KEY = Qt.ItemDataRole.UserRole + 1

_SPACE = 8  # pixels around the text


class Entry(msgspec.Struct, frozen=True):
    """One thing in a list: its key, its name and a quieter line below."""

    key: str
    title: str
    subtitle: str = ""

    def matches(self, words: Sequence[str]) -> bool:
        """Whether every word, given in lower case, stands somewhere in it."""
        text = f"{self.title}\n{self.subtitle}".casefold()
        return all(word in text for word in words)


class EntryModel(QAbstractListModel):
    """Entries as Qt's views read them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries; where they are the same ones in the same order, selection and scroll position stay."""
        same = [entry.key for entry in entries] == [entry.key for entry in self._entries]
        if same:
            self._entries = entries
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def row(self, key: str) -> int:
        """The row of the entry of that key, or -1."""
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Title, subtitle, key, and for screen readers both lines."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return in_short(entry.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(map(in_short, filter(None, (entry.title, entry.subtitle))))
            case _ if role == SUBTITLE:
                return in_short(entry.subtitle)
            case _ if role == KEY:
                return entry.key
        return None


class EntryDelegate(QStyledItemDelegate):
    """Paints the title, and below it the second line, both cut to the width."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        view = option.widget
        view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, view)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        roles = QPalette.ColorRole
        height = option.fontMetrics.height()
        line = option.rect.adjusted(_SPACE, _SPACE // 2, -_SPACE, 0)
        line.setHeight(height)
        self._line(painter, option, line, index.data(), roles.HighlightedText if chosen else roles.Text)
        line.translate(0, height)
        self._line(
            painter, option, line, index.data(SUBTITLE), roles.HighlightedText if chosen else roles.PlaceholderText
        )

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines and the space around them."""
        return QSize(0, 2 * option.fontMetrics.height() + _SPACE)

    @staticmethod
    def _line(
        painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, role: QPalette.ColorRole
    ) -> None:
        metrics = option.fontMetrics
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width(), Qt.TextFlag.TextSingleLine)
        painter.setPen(option.palette.color(role))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class EntryView(QListView):
    """A list view that says why it is empty."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self.entries = EntryModel(self)
        self.why_empty = ""
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setModel(self.entries)
        self.setItemDelegate(EntryDelegate(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the entries, or where there are none, why."""
        super().paintEvent(event)
        if self.entries.rowCount() or not self.why_empty:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        room = self.viewport().rect().adjusted(2 * _SPACE, 2 * _SPACE, -2 * _SPACE, -2 * _SPACE)
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.why_empty)
