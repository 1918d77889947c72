"""How the cells of the comparison are painted."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from gui.forest.ink import Ink, screen_ink
from gui.looks.contrast import blend
from gui.looks.plain_tip import Index, PlainTips
from gui.looks.theme import LIGHT, Theme
from gui.panes.comparison.forest_column import paint_cell, paint_ruler
from gui.panes.comparison.lettering import LEFT, PADDING, RIGHT, figure_width, paint_figure, paint_text, tabular
from gui.panes.comparison.verdict_ink import paint_verdict, word_color
from models.comparison.pair import Verdict
from models.tables.comparison_cells import COLUMNS, NUMBERS
from models.tables.comparison_table import ComparisonTable, Line, Role
from models.text.display import ENGLISH, Display

CHIP = 20
"""Pixels that the sign of a verdict takes beside its word."""

GAP_TO_WORD = 6
"""Pixels between the two."""

DOT = 16
"""Pixels that a claimant's colour takes before the name."""

PLOT = COLUMNS.index("plot")
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
        self._painters: dict[str, Callable[[QPainter, QRect, Index], None]] = {
            "claimant": self._paint_claimant,
            "figure": self._paint_figure,
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
        painter.setPen(QColor(self._theme.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
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
        if self._need(metrics, index, text) <= _within(rect).width():
            return "" if is_same else told
        return told if text in told or is_same else f"{text}\n{told}".strip()

    def _need(self, metrics: QFontMetrics, index: Index, text: str) -> int:
        """How wide the text of a cell must be painted to be whole."""
        name = COLUMNS[index.column()]
        if name == "figure":
            return figure_width(metrics, str(index.data(Role.NUMBER)))
        before = {"claimant": DOT, "verdict": CHIP + GAP_TO_WORD}
        return before.get(name, 0) + metrics.horizontalAdvance(text)

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
        paint_text(painter, _within(rect).adjusted(DOT, 0, 0, 0), str(index.data() or ""))

    def _paint_figure(self, painter: QPainter, rect: QRect, index: Index) -> None:
        paint_figure(painter, _within(rect), str(index.data(Role.SIGN)), str(index.data(Role.NUMBER)))

    def _paint_plot(self, painter: QPainter, rect: QRect, index: Index) -> None:
        font = painter.font()
        font.setItalic(False)
        painter.setFont(font)
        paint_cell(painter, QRectF(rect), self._table.lines[index.row()], self._ink, self._display)

    def _paint_verdict(self, painter: QPainter, rect: QRect, index: Index) -> None:
        area, word = _within(rect), str(index.data() or "")
        if not index.data(Role.VERDICT):
            painter.setPen(QColor(self._theme.muted))
            is_short = area.width() < 2 * CHIP
            paint_text(painter, area if is_short else area.adjusted(CHIP + GAP_TO_WORD, 0, 0, 0), word)
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
