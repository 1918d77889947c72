"""The headings of the list of conflicts: calm, and in line with the cells below them."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.looks.hairline import line_below
from gui.looks.rows import row_height
from gui.looks.theme import LIGHT, Theme
from gui.panes.conflicts.delegate import paint_text, text_width


class ConflictHeader(QHeaderView):
    """Headings as plain muted text over a hairline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = LIGHT
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setResizeContentsPrecision(0)  # the rows in sight, however many there are
        self.setFixedHeight(row_height(self.fontMetrics()))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(row_height(self.fontMetrics()))

    def sectionSizeFromContents(self, logical: int) -> QSize:  # noqa: N802
        """Room for the whole heading."""
        return QSize(text_width(self.fontMetrics(), self._text(logical)), self.height())

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802
        """One heading."""
        painter.save()
        painter.fillRect(rect, QColor(self._theme.base))
        line_below(painter, rect, QColor(self._theme.hairline))
        painter.setPen(QColor(self._theme.muted))
        paint_text(painter, rect, self._text(logical))
        painter.restore()

    def _text(self, logical: int) -> str:
        return str(self.model().headerData(logical, self.orientation()) or "")
