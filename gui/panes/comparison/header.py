"""The headings of the comparison; above the plot stands its axis."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QToolButton, QToolTip, QWidget

from gui.forest.ink import screen_ink
from gui.looks.hairline import line_below
from gui.looks.plain_tip import plain_tip
from gui.looks.theme import LIGHT, Theme
from gui.panes.comparison.delegate import PLOT
from gui.panes.comparison.forest_column import paint_ruler
from gui.panes.comparison.lettering import LEFT, PADDING, RIGHT, has_room, paint_text, row_height
from models.tables.comparison_cells import COLUMNS, NUMBERS
from models.tables.comparison_table import ComparisonTable
from models.tables.language import say
from models.text.display import ENGLISH, Display


class ComparisonHeader(QHeaderView):
    """Plain text over a hairline; asks for a menu of columns, and says how many have no room."""

    def __init__(self, table: ComparisonTable, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = table
        self._theme = LIGHT
        self._display = ENGLISH
        self.rest = QToolButton(self)
        self.rest.setObjectName("comparison_hidden_columns")
        self.rest.setAutoRaise(True)
        self.rest.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rest.hide()
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(16)
        self.setFixedHeight(row_height(self.fontMetrics()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.viewport().update()

    def set_display(self, display: Display) -> None:
        """Write the numbers of the axis in another way."""
        self._display = display
        self.viewport().update()

    def show_rest(self, names: Sequence[str]) -> None:
        """Say which columns there is no room for."""
        self.rest.setText(f"+{len(names)}")
        template = say("No room for {0} column: {1}.", "No room for {0} columns: {1}.", len(names))
        told = template.format(len(names), ", ".join(names))
        self.rest.setAccessibleName(told)
        self.rest.setToolTip(plain_tip(f"{told} {self.tr('Click to choose columns.')}"))
        self.rest.setVisible(bool(names))
        self._place_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._place_rest()

    def viewportEvent(self, event: QEvent) -> bool:
        """What a column means, in lines that are not too long."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        section = self.logicalIndexAt(event.pos())
        told = self._table.explained(section) if section >= 0 else ""
        QToolTip.showText(event.globalPos(), plain_tip(told), self)
        return True

    def _place_rest(self) -> None:
        """At the right end, over what is free of the last heading."""
        width = self.rest.sizeHint().width()
        self.rest.setGeometry(self.width() - width, 0, width, self.height() - 1)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802
        """One heading, muted; the axis where the plot is."""
        painter.save()
        painter.fillRect(rect, QColor(self._theme.base))
        line_below(painter, rect, QColor(self._theme.hairline))
        painter.setPen(QColor(self._theme.muted))
        lines = self._table.lines
        if logical == PLOT and lines:
            above = QRectF(rect.adjusted(0, 0, 0, -1))
            paint_ruler(painter, above, lines[0].scale, screen_ink(self._theme), self._display)
        else:
            align = RIGHT if COLUMNS[logical] in NUMBERS else LEFT
            area = rect.adjusted(PADDING, 0, -PADDING, 0)
            if not self.rest.isHidden():
                area.setRight(min(area.right(), self.rest.x()))
            label = self._table.label(logical)
            if has_room(painter.fontMetrics(), label, area.width()):
                paint_text(painter, area, label, align)
        painter.restore()
