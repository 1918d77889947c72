"""The headings of the mapping's tables: calm, and in line with the cells below or beside them."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.looks.hairline import line_below, line_right
from gui.looks.plain_tip import show_heading_tip
from gui.looks.rows import row_height
from gui.panes.conflicts.delegate import PADDING, paint_text, text_width
from models.tables.standing import Role

_ROLES = QPalette.ColorRole


class BaseHeader(QHeaderView):
    """Headings that do nothing, on the ground of the cells."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def viewportEvent(self, event: QEvent) -> bool:
        """What is to be said of a heading, as plain text."""
        return show_heading_tip(self, event) or super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The headings, and no shade of one where there is none."""
        super().paintEvent(event)
        rest, end = self.viewport().rect(), self.length() - self.offset()
        if self.orientation() is Qt.Orientation.Horizontal:
            rest.setLeft(end)
        else:
            rest.setTop(end)
        QPainter(self.viewport()).fillRect(rest, self.palette().color(_ROLES.Base))


class PlainHeader(BaseHeader):
    """Headings as muted text over a hairline."""

    lines = 1
    """Of text, one above the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setResizeContentsPrecision(50)  # rows from the top, however many there are
        self.setStretchLastSection(True)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def sectionSizeFromContents(self, logical: int) -> QSize:  # noqa: N802
        """Room for the whole heading."""
        return QSize(text_width(self.fontMetrics(), self.text(logical)), self.height())

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802
        """One heading."""
        painter.save()
        painter.fillRect(rect, self.palette().color(_ROLES.Base))
        line_below(painter, rect, self.palette().color(_ROLES.Mid))
        self.paint_heading(painter, rect, logical)
        painter.restore()

    def paint_heading(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """The text of one heading."""
        painter.setPen(self.palette().color(_ROLES.PlaceholderText))
        side = self.model().headerData(logical, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        left = Qt.AlignmentFlag.AlignLeft.value
        area = rect.adjusted(PADDING, 0, -PADDING, 0)
        text = painter.fontMetrics().elidedText(self.text(logical), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, (side or left) | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine, text)

    def text(self, logical: int) -> str:
        """What a heading says."""
        return str(self.model().headerData(logical, self.orientation()) or "")

    def _fit(self) -> None:
        self.setFixedHeight(row_height(self.fontMetrics()) + (self.lines - 1) * self.fontMetrics().height())


class FeedingHeader(PlainHeader):
    """The letter of each column, and below it the fields that it feeds."""

    lines = 2

    def sectionSizeFromContents(self, logical: int) -> QSize:  # noqa: N802
        """Room for both lines."""
        width = max(text_width(self.fontMetrics(), text) for text in (self.text(logical), self._feeds(logical)))
        return QSize(width, self.height())

    def paint_heading(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Both lines; the fields in the accent."""
        half = rect.height() // 2
        super().paint_heading(painter, QRect(rect.left(), rect.top() + 3, rect.width(), half - 3), logical)
        painter.setPen(self.palette().color(_ROLES.Accent))
        paint_text(painter, QRect(rect.left(), rect.top() + half, rect.width(), half - 3), self._feeds(logical))

    def _feeds(self, logical: int) -> str:
        return str(self.model().headerData(logical, self.orientation(), Role.FEEDS) or "")


class RowHeader(BaseHeader):
    """The rows' numbers, quiet; a refused row has a sign."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)

    def sizeHint(self) -> QSize:
        """Room for the largest number, and the sign of a refused row."""
        digits = "0" * max(3, len(str(self.count())))
        return QSize(text_width(self.fontMetrics(), f"{digits} ✕"), 0)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: N802
        """One number."""
        painter.save()
        painter.fillRect(rect, self.palette().color(_ROLES.Base))
        hairline = self.palette().color(_ROLES.Mid)
        line_below(painter, rect, hairline)
        line_right(painter, rect, hairline)
        is_refused = bool(self.model().headerData(logical, self.orientation(), Qt.ItemDataRole.ToolTipRole))
        painter.setPen(self.palette().color(_ROLES.BrightText if is_refused else _ROLES.PlaceholderText))
        paint_text(painter, rect, str(self.model().headerData(logical, self.orientation())))
        painter.restore()
