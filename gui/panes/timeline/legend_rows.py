"""How the rows of a legend look: series cut short at their claimant, and all signs together in the last row."""

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.looks.cell_ring import paint_cell_ring
from gui.looks.hairline import line_above
from gui.looks.theme import LIGHT
from gui.panes.timeline.samples import SIZE, paint_sign
from gui.panes.timeline.shortening import shortened
from gui.panes.timeline.words import sign_name
from models.timeline.legend import Sign

PARTS = Qt.ItemDataRole.UserRole + 1
"""Of a series: its claimant, and what it counts."""
SIGNS = Qt.ItemDataRole.UserRole + 2
"""Of the last row: its signs."""

_ROW = 21
_EDGE, _TOP = 4, 8
_GAP = 10
"""Pixels between a sign's words and the next sign."""

_Index = QModelIndex | QPersistentModelIndex


class LegendRows(QStyledItemDelegate):
    """Draws the rows of a legend; the row of signs is as high as it must be at the legend's width."""

    theme = LIGHT

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802
        """Cut the claimant where the row is too narrow, and outline the switch so that it is seen when it is off."""
        super().initStyleOption(option, index)
        parts = index.data(PARTS)
        if parts is None:
            return
        option.palette.setColor(QPalette.ColorRole.Window, QColor(self.theme.muted))
        if option.rect.isValid():
            claimant, counted = parts
            option.text = shortened(claimant, counted, QFontMetricsF(option.font), self._text_width(option))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As wide as a series in full or the longest sign, and as high as all signs."""
        signs = index.data(SIGNS)
        if signs is None:
            size = super().sizeHint(option, index)
            return QSize(size.width(), max(size.height(), _ROW))
        metrics = QFontMetricsF(option.font)
        rows = [row for row, _, _ in _flow(signs, metrics, _width(option.widget))]
        widest = max(_sign_width(sign, metrics) for sign in signs)
        return QSize(ceil(widest) + 2 * _EDGE, (rows[-1] + 1) * _ROW + _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a series, a heading, or all signs, with a ring where the keyboard is."""
        painter.save()
        if (signs := index.data(SIGNS)) is None:
            super().paint(painter, option, index)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_signs(painter, option, signs)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_cell_ring(painter, option.rect, option.palette, is_selected=False)
        painter.restore()

    def _paint_signs(self, painter: QPainter, option: QStyleOptionViewItem, signs: Sequence[Sign]) -> None:
        corner, metrics = QPointF(option.rect.topLeft()), QFontMetricsF(option.font)
        line_above(painter, option.rect.adjusted(_EDGE, 4, -_EDGE, 0), QColor(self.theme.hairline))
        painter.setFont(option.font)
        flow = _flow(signs, metrics, option.rect.width())
        for sign, (row, left, width) in zip(signs, flow, strict=True):
            box = QRectF(corner + QPointF(left, _TOP + row * _ROW), QSize(round(width), _ROW))
            sample = QRectF(box.left(), box.top() + (_ROW - SIZE.height()) / 2, SIZE.width(), SIZE.height())
            paint_sign(painter, sample, sign, self.theme)
            painter.setPen(QColor(self.theme.text))
            words = box.adjusted(SIZE.width() + _EDGE, 0, 0, 0)
            shown = metrics.elidedText(sign_name(sign), Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _text_width(self, option: QStyleOptionViewItem) -> float:
        """The pixels that the style leaves for the words of a row; less its margins."""
        style = option.widget.style()
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
        return box.width() - 2 * margin


def _width(legend: QWidget) -> float:
    return legend.viewport().width() if isinstance(legend, QAbstractScrollArea) else legend.width()


def _sign_width(sign: Sign, metrics: QFontMetricsF) -> float:
    return SIZE.width() + _EDGE + metrics.horizontalAdvance(sign_name(sign)) + 1


def _flow(signs: Sequence[Sign], metrics: QFontMetricsF, width: float) -> Iterator[tuple[int, float, float]]:
    """For each sign its row, and its left edge and width in pixels: side by side while there is room."""
    row, left = 0, float(_EDGE)
    for sign in signs:
        own = _sign_width(sign, metrics)
        if left > _EDGE and left + own > width - _EDGE:
            row, left = row + 1, float(_EDGE)
        yield row, left, min(own, width - _EDGE - left)
        left += own + _GAP
