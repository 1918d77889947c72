"""The headings of the matrix: numbers above, numbers with names at the left."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from gui.looks.plain_tip import plain_tip
from gui.looks.theme import LIGHT, Theme
from gui.panes.comparison.lettering import LEFT, RIGHT, paint_text, tabular
from models.tables.matrix_table import MatrixRole, MatrixTable

_PAD = 6


class MatrixHeader(QHeaderView):
    """Plain headings; the chosen claim's and those of the current cell stand out."""

    def __init__(self, orientation: Qt.Orientation, table: MatrixTable, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._table = table
        self._theme = LIGHT
        self.chosen = -1
        self.current = -1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(16)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.viewport().update()

    def show_place(self, chosen: int, current: int) -> None:
        """Let the sections of the chosen claim and of the current cell stand out."""
        if (chosen, current) != (self.chosen, self.current):
            self.chosen, self.current = chosen, current
            self.viewport().update()

    def width_for(self, most: int) -> int:
        """How wide row headings are so that none is cut, if they may be; ``most`` pixels at most."""
        metrics = QFontMetrics(tabular(self.font()))
        texts = max((metrics.horizontalAdvance(name + figure) for name, figure in self._table.names()), default=0)
        return min(texts + self._number_width(metrics) + 5 * _PAD, most)

    def tip(self, section: int) -> str:
        """The claim of a section; "" where its heading says all of it."""
        if section < 0 or (self.orientation() is Qt.Orientation.Vertical and not self._is_cut(section)):
            return ""
        return str(self._table.headerData(section, self.orientation(), Qt.ItemDataRole.ToolTipRole) or "")

    def viewportEvent(self, event: QEvent) -> bool:
        """Say as plain text what is cut."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        QToolTip.showText(event.globalPos(), plain_tip(self.tip(self.logicalIndexAt(event.pos()))), self)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sections, and no shade of a heading where there is none."""
        super().paintEvent(event)
        rest = self.viewport().rect()
        if self.orientation() is Qt.Orientation.Horizontal:
            rest.setLeft(self.length() - self.offset())
        else:
            rest.setTop(self.length() - self.offset())
        QPainter(self.viewport()).fillRect(rest, QColor(self._theme.base))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802
        """One heading."""
        painter.save()
        is_chosen, is_current = logical == self.chosen, logical == self.current
        painter.fillRect(rect, QColor(self._theme.faint_mark if is_chosen else self._theme.base))
        painter.setFont(self._lettering(is_current=is_current))
        painter.setPen(QColor(self._theme.text if is_current else self._theme.muted))
        if self.orientation() is Qt.Orientation.Horizontal:
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(logical + 1))
        else:
            self._paint_row(painter, rect, logical)
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Number, claimant, and the figure at the right, which is never cut."""
        area = rect.adjusted(_PAD, 0, -_PAD, 0)
        number = self._number_width(painter.fontMetrics())
        painter.drawText(area.adjusted(0, 0, number - area.width(), 0), RIGHT, str(row + 1))
        painter.setPen(QColor(self._theme.text))
        figure, name = self._text(row, MatrixRole.FIGURE), self._text(row, MatrixRole.CLAIMANT)
        wide = painter.fontMetrics().horizontalAdvance(figure)
        painter.drawText(area, RIGHT, figure)
        paint_text(painter, area.adjusted(number + _PAD, 0, -wide - _PAD, 0), name, LEFT)

    def _is_cut(self, row: int) -> bool:
        """Whether the name of a claim is elided."""
        metrics = QFontMetrics(self._lettering(is_current=row == self.current))
        words = self._text(row, MatrixRole.FIGURE), self._text(row, MatrixRole.CLAIMANT)
        return sum(map(metrics.horizontalAdvance, words)) + self._number_width(metrics) + 4 * _PAD > self.width()

    def _lettering(self, *, is_current: bool) -> QFont:
        font = tabular(self.font())
        font.setWeight(QFont.Weight.DemiBold if is_current else QFont.Weight.Normal)
        return font

    def _number_width(self, metrics: QFontMetrics) -> int:
        return metrics.horizontalAdvance("0" * len(str(self._table.rowCount())))

    def _text(self, row: int, role: MatrixRole) -> str:
        return str(self._table.headerData(row, Qt.Orientation.Vertical, role))
