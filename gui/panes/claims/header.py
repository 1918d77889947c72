"""The headings of the claim table: calm, and aligned as the cells below them."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.looks.hairline import line_below, line_right
from gui.looks.rows import row_height
from gui.looks.theme import LIGHT, Theme
from gui.panes.claims.viewport import own_viewport

PADDING = 8
"""Pixels between a cell's edge and its text, in headings and cells alike."""


class ClaimHeader(QHeaderView):
    """Headings as plain text over a hairline; they can be moved, clicked and asked for a menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        own_viewport(self, QPalette.ColorRole.Button, feels_mouse=True)
        self._theme = LIGHT
        self.set_up()

    def set_up(self) -> None:
        """Switch on what a restored state may have switched off."""
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)
        self.setFixedHeight(row_height(self.fontMetrics()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802
        """One heading: muted text on the table's own ground, a hairline below."""
        painter.save()
        painter.fillRect(rect, QColor(self._theme.base))
        hairline = QColor(self._theme.hairline)
        line_below(painter, rect, hairline)
        if self.sectionPosition(logical) + rect.width() < self.length():  # behind the last there is nothing to divide
            line_right(painter, rect.adjusted(0, 6, 0, -6), hairline)
        painter.setPen(QColor(self._theme.muted))
        text = str(self.model().headerData(logical, Qt.Orientation.Horizontal) or "")
        area = rect.adjusted(PADDING, 0, -PADDING, 0)
        alignment = self.model().headerData(
            logical, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        ) or int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(alignment), elided)
        painter.restore()
