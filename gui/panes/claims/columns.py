"""The columns of the claim table: which are shown, how wide they are, and the menu that shows and hides them."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QByteArray, QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QTableView, QWidget

from gui.panes.claims.header import PADDING, ClaimHeader
from gui.panes.claims.painting import figure_width
from models.tables.claim_table import Role
from models.tables.language import say
from models.text.fields import Entry, Field

SHOWN = ("claimant", "figure", "measure", "subject", "as_of", "status")
"""The columns of a fresh table, in order."""

_SAMPLES = {
    "claimant": "General Staff of Ukraine",
    "figure": "1,300,000–1,400,000",
    "measure": "Killed or wounded ⚠",
    "subject": "Ukrainian military",
    "status": "? Disputed ▲¹",
    "quotes": "Quotes ▲",
}
"""What a column has room for, where there is no more room to share; see also `_sample`."""

_SAMPLE = "Place and scope"
_SHARES = {"claimant": 4, "measure": 2, "subject": 2, "as_of": 1}
"""What a column gets of the room that is left over."""

_GIVEN = {"claimant": 4, "measure": 2, "subject": 2, "as_of": 0}
"""What it gives where there is too little: half a date may be taken for another."""

_YIELDING = ("figure", "as_of")
"""Columns that give first, but never what is in sight of them, and that take more for it: half of it misleads."""

_WORDY = (Entry.TEXT, Entry.NOTE, Entry.TEXTS, Entry.CLAIM, Entry.CLAIMS)
_LEAST = 0.75
"""How much of its room a column keeps, where there is too little."""

_NEAR = 60
"""Rows from the first in sight whose figures and dates are never cut."""

_REST = 30
"""Milliseconds for which nothing moves before one looks: scrolling on does not wait for it."""

_FILLING = b"fills the table"


class Columns(QObject):
    """Shows, hides and sizes the columns; widths that nobody set fill the table, whatever its width."""

    shown_changed = Signal()
    """Other columns are in sight."""

    def __init__(self, view: QTableView, header: ClaimHeader, fields: Sequence[Field]) -> None:
        super().__init__(view)
        self._view = view
        self._header = header
        self._fields = fields
        self._fills = False
        self._is_sharing = False
        self._widest: dict[int, int] = {}
        self._seen: tuple[range, list[int]] | None = None
        self._look = QTimer(self, singleShot=True, interval=_REST)
        self._look.timeout.connect(self._follow_sight)
        header.sectionResized.connect(self._note_width)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        model = view.model()
        view.verticalScrollBar().valueChanged.connect(self._look_soon)
        for changed in (model.modelReset, model.layoutChanged, model.rowsInserted, model.dataChanged):
            changed.connect(self._look_soon)

    def shown(self) -> list[int]:
        """The columns in sight, from left to right."""
        columns = (self._header.logicalIndex(place) for place in range(self._header.count()))
        return [column for column in columns if not self._header.isSectionHidden(column)]

    def nearest(self, column: int) -> int:
        """The column in sight that is nearest to another, or that one itself."""
        place = self._header.visualIndex(column)
        return min(self.shown(), key=lambda other: abs(self._header.visualIndex(other) - place))

    def reset(self) -> None:
        """Show the columns of a fresh table, in their order, over its whole width."""
        names = [field.name for field in self._fields]
        for column, name in enumerate(names):
            self._header.setSectionHidden(column, name not in SHOWN)
        for place, name in enumerate(SHOWN):
            self._header.moveSection(self._header.visualIndex(names.index(name)), place)
        self._fills = True
        self.share()
        self.shown_changed.emit()

    def state(self) -> QByteArray:
        """Which columns are shown, where and how wide, and whether they fill the table."""
        return QByteArray(bytes(self._header.saveState().data()) + (_FILLING if self._fills else b""))

    def restore(self, state: QByteArray) -> None:
        """Show columns as they were; what does not fit this program's columns is left alone."""
        data = bytes(state.data())
        if data and self._header.restoreState(QByteArray(data.removesuffix(_FILLING))):
            self._header.set_up()
            self._fills = data.endswith(_FILLING)
            self.share()
            self.shown_changed.emit()

    def set_shown(self, column: int, is_shown: bool) -> None:
        """Show or hide a column; the last one in sight stays."""
        if not is_shown and self.shown() == [column]:
            return
        self._header.setSectionHidden(column, not is_shown)
        if is_shown and not self._fills and self._header.sectionSize(column) < self._room(column) * _LEAST:
            self._header.resizeSection(column, self._room(column))
        self.share()
        self.shown_changed.emit()

    def move(self, column: int, by: int) -> None:
        """Move a column one place to the right, or with -1 to the left, among those in sight."""
        shown = self.shown()
        place = shown.index(column) + by
        if 0 <= place < len(shown):
            header = self._header
            header.moveSection(header.visualIndex(column), header.visualIndex(shown[place]))

    def widen(self, column: int, by: int) -> None:
        """Make a column so many pixels wider, but no narrower than its heading's margins."""
        self._header.resizeSection(column, max(4 * PADDING, self._header.sectionSize(column) + by))

    def share(self) -> None:
        """Let the columns fill the table, where nobody has set their widths."""
        if not self._fills:
            return
        self._is_sharing = True
        for column, width in self._widths(self._view.viewport().width()).items():
            self._header.resizeSection(column, width)
        self._is_sharing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() == QEvent.Type.FontChange:
            self._seen = None
            self._widest.clear()
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self.share()
        return super().eventFilter(watched, event)

    def _widths(self, whole: int) -> dict[int, int]:
        """By column shown: the room it needs, and its share of what is left over, or wanting, of the whole."""
        widths = self._yielding({column: self._room(column) for column in self.shown()}, whole)
        over = whole - sum(widths.values())
        shares = {column: self._share(column, is_short=over < 0) for column in widths}
        for column, width in widths.items():
            share = over * shares[column] // (sum(shares.values()) or 1)  # of what is still there: none is lost
            widths[column] = max(width + share, round(width * _LEAST))
            over -= widths[column] - width
            shares[column] = 0
        return widths

    def _yielding(self, widths: dict[int, int], whole: int) -> dict[int, int]:
        """Widths where some have given, of the room that nothing in sight uses, what is wanting of the whole."""
        self._look_at_sight()
        for column in self._yields():
            widths[column] = max(widths[column], self._used(column))
        wanting = sum(widths.values()) - whole
        for column in self._yields():
            given = min(max(0, wanting), widths[column] - self._used(column))
            widths[column] -= given
            wanting -= given
        return widths

    def _yields(self) -> list[int]:
        return [column for column in self.shown() if self._fields[column].name in _YIELDING]

    def _used(self, column: int) -> int:
        return max(self._widest.get(column, 0), self._words_width(self._heading(column))) + 2 * PADDING

    def _look_soon(self, *_: object) -> None:
        self._seen = None
        if self._fills:
            self._look.start()

    def _follow_sight(self) -> None:
        """Make room for what is longer and has come into sight: none of it is cut."""
        before = dict(self._widest)
        self._look_at_sight()
        if self._widest != before:
            self.share()

    def _look_at_sight(self) -> None:
        """Look once through the rows from the first in sight on; only ever wider, or the columns would tremble."""
        model, first = self._view.model(), max(0, self._view.rowAt(0))
        rows, columns = range(first, min(first + _NEAR, model.rowCount())), self._yields()
        if self._seen == (rows, columns):
            return
        self._seen = rows, columns
        for column in columns:
            cells = (model.index(row, column) for row in rows)
            width = max(map(self._cell_width, cells), default=0)
            self._widest[column] = max(width, self._widest.get(column, 0))

    def _cell_width(self, index: QModelIndex) -> int:
        if self._fields[index.column()].name == "figure":
            return figure_width(self._view.font(), str(index.data(Role.NUMBER) or ""))
        return self._words_width(str(index.data() or ""))

    def _room(self, column: int) -> int:
        name = self._fields[column].name
        sample = _sample(name)
        if name == "figure":
            return figure_width(self._view.font(), sample) + 2 * PADDING
        return max(map(self._words_width, (sample, self._heading(column)))) + 2 * PADDING

    def _heading(self, column: int) -> str:
        return f"{say(self._fields[column].label)} ▲¹"

    def _words_width(self, words: str) -> int:
        return self._view.fontMetrics().horizontalAdvance(words) + 1  # which rounds down at times

    def _share(self, column: int, is_short: bool) -> int:
        field = self._fields[column]
        return (_GIVEN if is_short else _SHARES).get(
            field.name, 2 if field.entry in _WORDY and field.name not in _SAMPLES else 0
        )

    def _note_width(self, _column: int, old: int, new: int) -> None:
        """A width that was set by hand stays; hiding and showing sets none."""
        if old and new and not self._is_sharing:
            self._fills = False


def _sample(name: str) -> str:
    """A text for which a column has room, in the language of the screen where that has words for it."""
    if name == "as_of":
        return say("said {0}").format(say("by {0}").format("30. März 2024"))  # as wide as any way to write a day
    return _SAMPLES.get(name, _SAMPLE)


class ColumnMenu(QMenu):
    """A menu with a tick a column, which stays open while one ticks; the last one in sight cannot be hidden."""

    toggled = Signal(int, bool)
    """A column was ticked (True) or unticked."""

    def __init__(self, labels: Sequence[str], shown: Iterable[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("column_menu")
        self._is_pressed = False
        shown = set(shown)
        for column, label in enumerate(labels):
            action = QAction(label, self, checkable=True, checked=column in shown)
            action.setData(column)
            self.addAction(action)
        self.triggered.connect(self._toggle)
        self._enable()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._is_pressed = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what was clicked; the release of the button that opened the menu ticks nothing."""
        if not (self._is_pressed and self._tick(self._action_at(event.position().toPoint()))):
            super().mouseReleaseEvent(event)
        self._is_pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        ticks = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (ticks and self._tick(self.activeAction())):
            super().keyPressEvent(event)

    def _action_at(self, where: QPoint) -> QAction | None:
        return self.actionAt(where) if self.rect().contains(where) else None

    @staticmethod
    def _tick(action: QAction | None) -> bool:
        """Trigger an action without closing the menu; whether there was one."""
        if action is not None:
            action.trigger()
        return action is not None

    def _toggle(self, action: QAction) -> None:
        self._enable()
        self.toggled.emit(int(action.data()), action.isChecked())

    def _enable(self) -> None:
        ticked = [action for action in self.actions() if action.isChecked()]
        for action in ticked:
            action.setEnabled(len(ticked) > 1)
