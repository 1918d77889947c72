"""How the cells of the comparison are painted."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from gui.forest.ink import Ink, screen_ink
from gui.looks.contrast import blend
from gui.looks.hairline import line_below
from gui.looks.plain_tip import Index, PlainTips
from gui.looks.theme import LIGHT, Theme
from gui.panes.comparison.forest_column import paint_cell, paint_ruler
from gui.panes.comparison.lettering import GAP, LEFT, PADDING, RIGHT, figure_width, paint_figure, paint_text, tabular
from gui.panes.comparison.verdict_ink import paint_verdict, word_color
from models.comparison.pair import Verdict
from models.tables.comparison_cells import COLUMNS, NUMBERS, SIGNED
from models.tables.comparison_table import ComparisonTable, Line, Role
from models.text.display import ENGLISH, Display

CHIP = 20
"""Pixels that the sign of a verdict takes beside its word."""

GAP_TO_WORD = 6
"""Pixels between the two."""

DOT = 16
"""Pixels that a claimant's colour takes before the name."""

PLOT = COLUMNS.index("plot")
CLAIMANT, FIGURE = COLUMNS.index("claimant"), COLUMNS.index("figure")
_CURRENT = 3
"""Pixels of the bar before the chosen row."""


class ComparisonDelegate(PlainTips):
    """Turns the meaning of a cell into signs and colours."""

    def __init__(self, view: QTableView, table: ComparisonTable) -> None:
        super().__init__(view)
        self._table = table
        self._view = view
        self._theme = LIGHT
        self._display = ENGLISH
        self._ink: Ink = screen_ink(LIGHT)
        self._fonts: dict[tuple[bool, bool, bool], QFont] = {}
        self._widest: dict[str, int] = {}
        for told in (table.modelReset, table.dataChanged):
            told.connect(self._widest.clear)
        self._painters: dict[str, Callable[[QPainter, QRect, Index], None]] = {
            "claimant": self._paint_claimant,
            "figure": self._paint_claimed,
            "on_day": self._paint_on_day,
            "plot": self._paint_plot,
            "verdict": self._paint_verdict,
        }

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def set_display(self, display: Display) -> None:
        """Write the numbers of the axis in another way."""
        self._display = display

    def forget_fonts(self) -> None:
        """The view has another font."""
        self._fonts.clear()
        self._widest.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """As high as every row is; widths follow from the view."""
        return QSize(0, self._view.verticalHeader().defaultSectionSize())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell, or the heading of a group over all columns."""
        line, rect = self._table.lines[index.row()], option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = self._theme.faint_mark if is_chosen else self._theme.base
        painter.setFont(self._font(line))
        if is_chosen:
            painter.fillRect(rect, QColor(ground))
        self._ink = screen_ink(self._theme, ground)
        if line.row is None:
            self._paint_heading(painter, rect, line, index)
        else:
            self._paint_row(painter, rect, line, index)
        line_below(painter, rect, QColor(self._theme.hairline))
        if is_chosen and index.column() == self._first_column():
            self._paint_bar(painter, rect)

    def tip(self, index: Index, rect: QRect) -> str:
        """What stands behind a cell; what it says itself only where that is cut."""
        line = self._table.lines[index.row()]
        metrics = QFontMetrics(self._font(line))
        if line.row is None:
            whole = self._table.heads(index.row())[0]
            room = self._head_area(rect, line).width()
            return "" if metrics.horizontalAdvance(whole) <= room else whole
        told, text = super().tip(index, rect), " ".join(str(index.data() or "").split())
        is_same = " ".join(told.split()).strip("“”„«»") == text
        area = self._name_area(metrics, rect, index.row()) if index.column() == CLAIMANT else _within(rect)
        if self._need(metrics, index, text) <= area.width():
            return "" if is_same else told
        return told if text in told or is_same else f"{text}\n{told}".strip()

    def _need(self, metrics: QFontMetrics, index: Index, text: str) -> int:
        """How wide the text of a cell must be painted to be whole."""
        name = COLUMNS[index.column()]
        if name in SIGNED:
            return figure_width(metrics, str(index.data(Role.NUMBER)))
        return (CHIP + GAP_TO_WORD) * (name == "verdict") + metrics.horizontalAdvance(text)

    def _font(self, line: Line) -> QFont:
        """The font of a row: made once, for the table asks for it with each cell."""
        row = line.row
        look = (
            row is None,
            row is not None and row.is_set_aside,
            row is not None and (row.is_computed or row.is_derived),
        )
        if look not in self._fonts:
            font = self._fonts[look] = tabular(self._view.font())
            font.setBold(look[0])
            font.setStrikeOut(look[1])
            font.setItalic(look[2])
        return self._fonts[look]

    def _paint_heading(self, painter: QPainter, rect: QRect, line: Line, index: Index) -> None:
        header = self._view.horizontalHeader()
        if line.has_axis:
            painter.save()
            painter.setFont(self._view.font())
            left = header.sectionViewportPosition(PLOT)
            ruler = QRectF(left, rect.top(), header.sectionSize(PLOT), rect.height() - 1)
            paint_ruler(painter, ruler, line.scale, self._ink, self._display)
            painter.restore()
        painter.setPen(QColor(self._theme.text))
        area, metrics = self._head_area(rect, line), painter.fontMetrics()
        heads = self._table.heads(index.row())
        fitting = (head for head in heads if metrics.horizontalAdvance(head) <= area.width())
        paint_text(painter, area, next(fitting, heads[-1]))

    def _head_area(self, rect: QRect, line: Line) -> QRect:
        """Where the words of a heading stand: over all columns, or before its axis."""
        area = _within(rect)
        if line.has_axis:
            area.setRight(self._view.horizontalHeader().sectionViewportPosition(PLOT) - PADDING)
        return area

    def _paint_row(self, painter: QPainter, rect: QRect, line: Line, index: Index) -> None:
        name = COLUMNS[index.column()]
        is_quiet = line.row is not None and line.row.is_set_aside
        painter.setPen(QColor(self._theme.muted if is_quiet else self._theme.text))
        special = self._painters.get(name)
        if special is not None:
            special(painter, rect, index)
        else:
            align = RIGHT if name in NUMBERS else LEFT
            paint_text(painter, _within(rect), str(index.data() or ""), align)

    def _paint_claimant(self, painter: QPainter, rect: QRect, index: Index) -> None:
        rank = int(index.data(Role.RANK))
        middle = rect.center().y() + 0.5
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._ink.color(rank)
        if rank < 0:
            painter.setPen(QPen(color, 1.4))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
        painter.drawEllipse(QRectF(rect.left() + PADDING + 1, middle - 4, 8, 8))
        painter.restore()
        self._paint_name(painter, rect, index)

    def _paint_name(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """The part of the claimant's name within a rectangle: it goes on where the figure beside it leaves room."""
        name = self._table.index(index.row(), CLAIMANT)
        painter.save()
        painter.setClipRect(rect)
        paint_text(painter, self._name_area(painter.fontMetrics(), rect, index.row()), str(name.data() or ""))
        painter.restore()

    def _name_area(self, metrics: QFontMetrics, cell: QRect, row: int) -> QRect:
        """Where the name of a row's claimant stands, given a cell of the row."""
        header = self._view.horizontalHeader()
        left, width = header.sectionViewportPosition(CLAIMANT), header.sectionSize(CLAIMANT)
        area = _within(QRect(left, cell.top(), width, cell.height())).adjusted(DOT, 0, 0, 0)
        if header.isSectionHidden(FIGURE):
            return area
        taken = self._taken(metrics, self._table.index(row, FIGURE)) + 3 * PADDING
        return area.adjusted(0, 0, PADDING + max(header.sectionSize(FIGURE) - taken, -PADDING), 0)

    def _taken(self, metrics: QFontMetrics, figure: Index) -> int:
        """How wide a figure is with its sign, in pixels."""
        sign, number = str(figure.data(Role.SIGN)), metrics.horizontalAdvance(str(figure.data(Role.NUMBER)))
        return max(number, self._widest_number("figure")) + GAP + metrics.horizontalAdvance(sign) if sign else number

    def _paint_claimed(self, painter: QPainter, rect: QRect, index: Index) -> None:
        self._paint_name(painter, rect, index)
        self._paint_figure(painter, rect, index)

    def _paint_figure(self, painter: QPainter, rect: QRect, index: Index) -> None:
        sign, number = str(index.data(Role.SIGN)), str(index.data(Role.NUMBER))
        paint_figure(painter, _within(rect), sign, number, self._widest_number(COLUMNS[index.column()]))

    def _widest_number(self, name: str) -> int:
        """The widest number of a column among those with a sign, in pixels: before it the signs stand in line."""
        if name not in self._widest:
            metrics = QFontMetrics(tabular(self._view.font()))
            signed = (number for sign, number in self._table.numbers(name) if sign)
            self._widest[name] = max(map(metrics.horizontalAdvance, signed), default=0)
        return self._widest[name]

    def _paint_on_day(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """What is left of the figure; in words where nothing is."""
        if index.data(Role.IS_KNOWN):
            self._paint_figure(painter, rect, index)
        else:
            painter.setPen(QColor(self._theme.muted))
            paint_text(painter, _within(rect), str(index.data() or ""), RIGHT)

    def _paint_plot(self, painter: QPainter, rect: QRect, index: Index) -> None:
        font = painter.font()
        font.setItalic(False)
        painter.setFont(font)
        paint_cell(painter, QRectF(rect), self._table.lines[index.row()], self._ink, self._display)

    def _paint_verdict(self, painter: QPainter, rect: QRect, index: Index) -> None:
        area, word = _within(rect), str(index.data() or "")
        if not index.data(Role.VERDICT):
            self._paint_role(painter, area, word)
            return
        verdict = Verdict(index.data(Role.VERDICT))
        size = min(CHIP, rect.height() - 6)
        chip = QRectF(area.left(), rect.center().y() - size / 2 + 0.5, size, size)
        paint_verdict(
            painter,
            chip,
            verdict,
            self._theme,
            is_conditional=bool(index.data(Role.IS_CONDITIONAL)),
            may_change=bool(index.data(Role.HAS_IF)),
        )
        painter.setPen(word_color(self._theme, verdict, self._ink.base.name()))
        if area.width() >= CHIP + GAP_TO_WORD + painter.fontMetrics().averageCharWidth() * 4:
            paint_text(painter, area.adjusted(CHIP + GAP_TO_WORD, 0, 0, 0), word)

    def _paint_role(self, painter: QPainter, area: QRect, word: str) -> None:
        """What has no verdict because it is the reference: below the words of the others, or nothing."""
        painter.setPen(QColor(self._theme.muted))
        beside = area.adjusted(CHIP + GAP_TO_WORD, 0, 0, 0)
        wide = painter.fontMetrics().horizontalAdvance(word)
        if wide <= area.width():
            paint_text(painter, beside if wide <= beside.width() else area, word)

    def _paint_bar(self, painter: QPainter, rect: QRect) -> None:
        """The mark of the chosen row: in the accent where keys move it."""
        accent = QColor(self._theme.accent)
        color = accent if self._view.hasFocus() else blend(accent, QColor(self._theme.base), 0.5)
        painter.fillRect(QRect(rect.left(), rect.top(), _CURRENT, rect.height()), color)

    def _first_column(self) -> int:
        header = self._view.horizontalHeader()
        return next((n for n in range(header.count()) if not header.isSectionHidden(n)), 0)


def _within(rect: QRect) -> QRect:
    return rect.adjusted(PADDING, 0, -PADDING, 0)
