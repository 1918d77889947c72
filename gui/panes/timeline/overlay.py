"""What lies over the picture: rings around the chosen and the hovered marks, and the sign of the keyboard focus."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.panes.timeline.picture import Picture
from models.timeline.density import apart, in_view
from models.timeline.sight import painting_order

_RADIUS = 9.0


class Overlay(pg.GraphicsObject):  # type: ignore[misc]
    """Rings over a picture; cheap to paint, so that the picture below need not be."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(100)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._rect = QRectF()
        self._picture: Picture | None = None
        self._chosen: list[int] = []
        self._hovered = -1
        self._has_focus = False

    def show_picture(self, picture: Picture, rect: QRectF) -> None:
        """Lie over a picture from now on."""
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect
        self._picture = picture
        self.update()

    def choose(self, rows: list[int]) -> None:
        """Put the accent's ring around these rows."""
        self._chosen = rows
        self.update()

    def hover(self, row: int) -> None:
        """Put a thin ring around this row; -1 for none."""
        self._hovered = row
        self.update()

    def show_focus(self, has_focus: bool) -> None:
        """Say whether keys go to the chart."""
        self._has_focus = has_focus
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        """The picture's rectangle."""
        return self._rect

    def paint(self, painter: QPainter, *_: object) -> None:
        """Paint rings and focus."""
        if self._picture is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        accent = QColor(self._picture.theme.accent)
        if self._has_focus:
            painter.setPen(QPen(accent, 1))
            painter.drawRect(self._rect.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setClipRect(self._picture.area(self._rect).adjusted(0, -20, 20, 10))
        self._paint_rings(painter, self._picture, self._chosen, QPen(accent, 2.2))
        if self._hovered >= 0:
            self._paint_rings(painter, self._picture, [self._hovered], QPen(QColor(self._picture.theme.text), 1.2))

    def _paint_rings(self, painter: QPainter, picture: Picture, rows: list[int], pen: QPen) -> None:
        painter.setPen(pen)
        for place in _places(picture, rows, picture.area(self._rect)):
            painter.drawEllipse(place, _RADIUS, _RADIUS)


def _places(picture: Picture, rows: list[int], area: QRectF) -> list[QPointF]:
    """Where the rings go; those of one series that would hide each other are one."""
    columns, view = picture.timeline.columns, picture.view(area)
    wanted = np.array([row for row in rows if row < len(picture.shown)], np.int64)
    visible = in_view(columns, painting_order(picture.timeline, wanted[picture.shown[wanted]]), view)
    xs, ys = view.xs(columns.x[visible]), view.ys(columns.value[visible])
    kept = apart(columns.series_of[visible], 4.0, xs, ys)
    points = zip((xs[kept] + area.left()).tolist(), (ys[kept] + area.top()).tolist(), strict=True)
    return [QPointF(x, y) for x, y in points]
