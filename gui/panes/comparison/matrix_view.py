"""The view of the matrix: it paints the page itself, for a hundred claims have ten thousand cells."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.looks.plain_tip import PlainTips
from gui.looks.theme import LIGHT, Theme
from gui.panes.comparison.matrix_headers import MatrixHeader
from gui.panes.comparison.verdict_ink import paint_verdict
from models.comparison.judge import Judgement
from models.comparison.pair import Verdict
from models.tables.matrix_table import MatrixTable

_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_CELL, _TIGHT_CELL = 1.35, 1.15
"""The side of a cell, in heights of a line of text: where there is room, and where it is low."""

_LEAST_HEADS, _MOST_HEADS = 0.35, 0.55
"""Of the width, that the row headings keep so that every cell is in sight, and that they take at most."""

_LEAST_ROWS = 2
"""Rows that are in sight, however low it is."""

Look = tuple[Verdict, bool, bool]


class MatrixView(QTableView):
    """Claims against claims; keys move from cell to cell, Enter or a click chooses the claim of the row."""

    _is_made = False
    """Qt tells of changes before all parts are there."""

    claim_chosen = Signal(str)
    cell_changed = Signal(int, int)
    """Row and column of the current cell; -1 for none."""

    def __init__(self, table: MatrixTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix_view")
        self.setAccessibleName(self.tr("Matrix: each claim against each"))
        self._table = table
        self._theme = LIGHT
        self._looks: dict[Look, QPixmap] = {}
        self._chosen = ""
        self._is_tight = False
        self._rows = MatrixHeader(Qt.Orientation.Vertical, table, self)
        self._columns = MatrixHeader(Qt.Orientation.Horizontal, table, self)
        self.setVerticalHeader(self._rows)
        self.setHorizontalHeader(self._columns)
        self.setItemDelegate(PlainTips(self))
        self.setModel(table)
        self._style()
        self._connect()
        self._is_made = True

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self._looks.clear()
        self._rows.set_theme(theme)
        self._columns.set_theme(theme)
        self.viewport().update()

    def set_tight(self, is_tight: bool) -> None:
        """Have smaller cells, where it is low."""
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self._looks.clear()
            self._size_cells()
            self._fit()

    def choose(self, claim_id: str) -> None:
        """Let the row and column of a claim stand out; tells nobody."""
        self._chosen = claim_id
        self._show_place()
        self.viewport().update()

    def full_height(self) -> int:
        """How high it must be to show every row, in pixels."""
        is_wider = self._rows.width() + self._columns.length() > self.width()
        scroll = self.horizontalScrollBar().sizeHint().height() if is_wider else 0
        return self._columns.height() + self._rows.length() + scroll

    # What Qt calls

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The headings and two rows: the rest scrolls."""
        rows = min(self._table.rowCount(), _LEAST_ROWS) * self._rows.defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), self._columns.height() + rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells in sight, each a picture that is painted once."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.base))
        for row in range(*self._in_sight(self._rows, event.rect().top(), event.rect().bottom())):
            for column in range(*self._in_sight(self._columns, event.rect().left(), event.rect().right())):
                self._paint_cell(painter, self._rect(row, column), self._table.judgement(row, column))
        self._frame(painter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Paint the corner between the headings as they are, not as the button that it is to Qt."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QAbstractButton):
            QPainter(watched).fillRect(watched.rect(), QColor(self._theme.base))
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in _CHOOSING and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another font: other cells."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._is_made:
            self._looks.clear()
            self._size_cells()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._fit()

    def _style(self) -> None:
        self._size_cells()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        (corner,) = self.findChildren(QAbstractButton)
        corner.installEventFilter(self)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _size_cells(self) -> None:
        size = round((_TIGHT_CELL if self._is_tight else _CELL) * self.fontMetrics().height())
        for header in (self._rows, self._columns):
            header.setDefaultSectionSize(size)
        self._columns.setFixedHeight(size)

    def _connect(self) -> None:
        self.clicked.connect(self._choose)
        self._rows.sectionClicked.connect(self._choose_row)
        self.selectionModel().currentChanged.connect(self._tell_cell)
        self._table.modelReset.connect(self._lay_anew)
        self._table.dataChanged.connect(self._follow)

    def _lay_anew(self) -> None:
        self._fit()
        self._follow()
        self.cell_changed.emit(-1, -1)

    def _follow(self) -> None:
        self._fit()
        self._show_place()
        self.viewport().update()
        if self.currentIndex().isValid():
            self._tell_cell(self.currentIndex())

    def _fit(self) -> None:
        """Row headings as wide as their texts, but not so wide that no cell is in sight."""
        width = self._rows.width_for(self._room_for_heads())
        if width != self._rows.width():
            self._rows.setFixedWidth(width)
            self.updateGeometries()  # else the headings would cover the first cells

    def _room_for_heads(self) -> int:
        """What the cells leave, so that none is out of sight; where that is too little, as much as heads may take."""
        is_higher = self._columns.height() + self._rows.length() > self.height()
        bar = self.verticalScrollBar().sizeHint().width() if is_higher else 0
        beside, most = self.width() - self._columns.length() - bar, int(self.width() * _MOST_HEADS)
        return min(beside, most) if beside >= self.width() * _LEAST_HEADS else most

    def _show_place(self) -> None:
        chosen, current = self._table.row_of(self._chosen), self.currentIndex()
        self._rows.show_place(chosen, current.row())
        self._columns.show_place(chosen, current.column())

    def _tell_cell(self, current: QModelIndex) -> None:
        self._show_place()
        self.viewport().update()
        self.cell_changed.emit(current.row(), current.column())

    def _choose(self, index: QModelIndex) -> None:
        self._choose_row(index.row())

    def _choose_row(self, row: int) -> None:
        self._chosen = self._table.claim(row).id
        self._show_place()
        self.claim_chosen.emit(self._chosen)

    @staticmethod
    def _in_sight(header: QHeaderView, first: int, last: int) -> tuple[int, int]:
        start, stop = header.visualIndexAt(first), header.visualIndexAt(last)
        return max(start, 0), (stop if stop >= 0 else header.count() - 1) + 1

    def _rect(self, row: int, column: int) -> QRect:
        left, top = self.columnViewportPosition(column), self.rowViewportPosition(row)
        return QRect(left, top, self.columnWidth(column), self.rowHeight(row))

    def _paint_cell(self, painter: QPainter, rect: QRect, judgement: Judgement | None) -> None:
        if judgement is None:
            dot = QRectF(rect.center().x() - 1, rect.center().y() - 1, 3, 3)
            painter.fillRect(dot, QColor(self._theme.hairline))
            return
        look = judgement.now.verdict, bool(judgement.now.used), judgement.changed is not None
        painter.drawPixmap(rect.topLeft(), self._picture(look, rect))

    def _picture(self, look: Look, rect: QRect) -> QPixmap:
        if look not in self._looks:
            ratio = self.devicePixelRatioF()
            picture = QPixmap(rect.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(self._theme.base))
            painter = QPainter(picture)
            painter.setFont(self.font())
            inner = QRectF(0, 0, rect.width() - 1, rect.height() - 1)
            paint_verdict(painter, inner, look[0], self._theme, is_conditional=look[1], may_change=look[2])
            painter.end()
            self._looks[look] = picture
        return self._looks[look]

    def _frame(self, painter: QPainter) -> None:
        """A frame around the current cell; in the accent where keys move it."""
        current = self.currentIndex()
        if current.isValid():
            color = self._theme.accent if self.hasFocus() else self._theme.muted
            painter.setPen(QPen(QColor(color), 2))
            painter.drawRect(self.visualRect(current).adjusted(0, 0, -2, -2))
