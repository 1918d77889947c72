"""The plot: the picture on screen, panned and zoomed by mouse, wheel and keys (pyqtgraph's view box)."""

from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsItem, QWidget

from gui.panes.timeline.layer import Layer, layering, paint_layered
from gui.panes.timeline.overlay import Overlay
from gui.panes.timeline.picture import Picture
from models.tables.turns import Turns
from models.timeline.day_axis import FIRST, LAST
from models.timeline.nearest import Targets
from models.timeline.piecewise import Piecewise
from models.timeline.view import ZERO, Window, scale

pg.setConfigOptions(antialias=True, useOpenGL=False)

_STEP = 1.25
"""How much one press of a key zooms."""
_SHARE = 0.1
_MOVES = {
    Qt.Key.Key_Left: (-_SHARE, 0.0),
    Qt.Key.Key_Right: (_SHARE, 0.0),
    Qt.Key.Key_Up: (0.0, _SHARE),
    Qt.Key.Key_Down: (0.0, -_SHARE),
}
"""By which shares of its width and height one press of a key with Shift moves the window."""

AT_ONCE = 200
"""Up to so many marks a picture is painted before the next event: larger ones take turns with all else."""
_REST = 150
"""Milliseconds without a move after which what was moved is painted anew around where it came to rest."""


class _Drawing(pg.GraphicsObject):  # type: ignore[misc]
    """The picture as one item, kept as a pixmap until it changes."""

    def __init__(self) -> None:
        super().__init__()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setZValue(-200)
        self._rect = QRectF()
        self._picture: Picture | None = None
        self._layer: Layer | None = None

    def show_picture(self, picture: Picture, rect: QRectF, layer: Layer | None) -> None:
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect
        self._picture, self._layer = picture, layer
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        return self._rect

    def paint(self, painter: QPainter, *_: object) -> None:
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_layered(painter, self._picture, self._rect, self._layer)


class Plot(pg.GraphicsView):  # type: ignore[misc]
    """Paints a picture; its window follows mouse and keys. Rows are those of the picture's timeline."""

    row_clicked = Signal(int)
    row_hovered = Signal(int, QPointF)
    """The row under the mouse, or stepped to by keys (-1: none), and where that is."""

    stepped = Signal(int)
    """The next (1) or previous (-1) mark is asked for."""

    zoom_asked = Signal()
    """The window that holds everything is asked for."""

    moved_by_hand = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.setObjectName("timeline_plot")
        self.setMinimumSize(200, 80)
        self._box = pg.ViewBox(enableMenu=False, defaultPadding=0)
        self._box.disableAutoRange()
        self._drawing, self._overlay = _Drawing(), Overlay()
        for item in (self._drawing, self._box, self._overlay):
            self.addItem(item)
        self._picture: Picture | None = None
        self._layer: Layer | None = None
        self._turns = Turns(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self._hovered = -1
        self._box.sigRangeChanged.connect(self._follow_box)
        self._box.sigRangeChangedManually.connect(self.moved_by_hand)
        self.scene().sigMouseClicked.connect(self._click)

    @property
    def picture(self) -> Picture | None:
        """What is shown, with the window as it is now."""
        return self._picture

    def show_picture(self, picture: Picture) -> None:
        """Show a picture in its window."""
        self._picture = None  # the box tells of its new range in two steps
        self._limit(picture.is_log)
        window = picture.window
        self._box.setGeometry(picture.area(QRectF(self.rect())))
        self._box.setRange(xRange=(window.left, window.right), yRange=(window.bottom, window.top), padding=0)
        self._picture = picture
        self._take_window()
        self._look()
        if np.count_nonzero(picture.shown) <= AT_ONCE:
            self._turns.finish()

    def mark_chosen(self, rows: list[int]) -> None:
        """Put a ring around the marks of these rows."""
        self._overlay.choose(rows)

    def bring_into_view(self, rows: list[int]) -> None:
        """Move the window to the first row's mark, without zooming, where no row's mark is in it."""
        if self._picture is None or not rows:
            return
        columns, view = self._picture.timeline.columns, self._picture.view(self._area())
        places = [(float(columns.x[row]), float(columns.value[row])) for row in rows]
        if not any(view.shows(*place) for place in places):
            mark = pg.Point(places[0][0], scale(places[0][1], view.is_log))
            self._box.translateBy(mark - pg.Point(self._box.viewRect().center()))
            self.moved_by_hand.emit()

    def finish(self) -> None:
        """Paint without a pause what is still to be painted."""
        self._turns.finish()

    def point_out(self, row: int) -> None:
        """Show a row as if the mouse were on its mark, where that is in sight."""
        if self._picture is None:
            return
        area = self._area()
        columns, view = self._picture.timeline.columns, self._picture.view(area)
        day, value = float(columns.x[row]), float(columns.value[row])
        if view.shows(day, value):
            self._hover(row, area.topLeft() + QPointF(view.x(day), view.y(value)))

    def zoom(self, factor: float) -> None:
        """Zoom in around the middle by a factor above 1, out by one below."""
        self._box.scaleBy(s=(1 / factor, 1 / factor))
        self.moved_by_hand.emit()

    def pan(self, across: float, up: float) -> None:
        """Move the window by shares of its width and height."""
        room = self._box.viewRect()
        self._box.translateBy(x=across * room.width(), y=up * room.height())
        self.moved_by_hand.emit()

    def row_at(self, place: QPointF) -> int:
        """The row whose mark is under a point of the widget; -1 for none."""
        if self._picture is None:
            return -1
        area, picture = self._area(), self._picture
        targets = Targets(picture.timeline, picture.shown, picture.view(area))
        row = targets.nearest(place.x() - area.left(), place.y() - area.top())
        return -1 if row is None else row

    def _area(self) -> QRectF:
        """Where the marks are; all of the plot before there are any."""
        rect = QRectF(self.rect())
        return rect if self._picture is None else self._picture.area(rect)

    def _limit(self, is_log: bool) -> None:
        low, high, least = (ZERO - 0.3, 17.0, 0.05) if is_log else (0.0, 2.0**54, 1.0)
        self._box.setLimits(xMin=FIRST - 400, xMax=LAST + 400, minXRange=2, yMin=low, yMax=high, minYRange=least)

    def _follow_box(self, *_: object) -> None:
        """The window has been moved: show what there is of it at once, and look at the rest."""
        if self._picture is None:
            return
        self._take_window()
        layer = self._layer
        if layer is not None and layer.picture.shown is self._picture.shown and layer.is_for_ever:
            return
        if layer is not None and layer.fits(self._picture) and layer.covers(self._picture.window, self._area().size()):
            self._rest.start()
        elif not self._turns.is_at_work:
            self._look()

    def _take_window(self) -> None:
        """Show the picture in the box's window."""
        assert self._picture is not None
        (left, right), (bottom, top) = self._box.viewRange()
        self._picture = replace(self._picture, window=Window(left, right, bottom, top))
        self._drawing.show_picture(self._picture, QRectF(self.rect()), self._layer)
        self._overlay.show_picture(self._picture, QRectF(self.rect()))
        self._hover(-1, QPointF())

    def _look(self) -> None:
        """See what there is to paint in the window as it is now; very many marks take a few turns."""
        self._rest.stop()
        if self._picture is not None:
            self._turns.begin(self._looking(self._picture))

    def _looking(self, picture: Picture) -> Piecewise[None]:
        layer = yield from layering(picture, self._area().size(), self.devicePixelRatioF())
        self._layer = layer
        if self._picture is not None:
            self._drawing.show_picture(self._picture, QRectF(self.rect()), layer)
            if not layer.covers(self._picture.window, self._area().size()):
                self._rest.start()

    def _click(self, event: object) -> None:
        if event.button() == Qt.MouseButton.LeftButton:  # type: ignore[attr-defined]
            row = self.row_at(event.scenePos())  # type: ignore[attr-defined]
            if row >= 0:
                self.row_clicked.emit(row)

    def _hover(self, row: int, place: QPointF) -> None:
        if row >= 0 or self._hovered >= 0:
            self._hovered = row
            self._overlay.hover(row)
            self.row_hovered.emit(row, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which row is under the mouse."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self.row_at(event.position()), event.position())

    def leaveEvent(self, event: object) -> None:
        """No row is under the mouse any more."""
        super().leaveEvent(event)
        self._hover(-1, QPointF())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse: both ways over the marks, one way over an axis."""
        area, place = self._area(), event.position()
        factor = 0.998 ** event.angleDelta().y()
        over_counts, over_days = place.x() < area.left(), place.y() > area.bottom()
        center = self._box.mapSceneToView(place)
        self._box.scaleBy(x=1 if over_counts else factor, y=1 if over_days else factor, center=center)
        self.moved_by_hand.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right step from mark to mark, with Shift all arrows move the window, + and - zoom, Home shows
        everything, Escape hides what is said."""
        match event.key():
            case key if key in _MOVES and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.pan(*_MOVES[Qt.Key(key)])
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.stepped.emit(1 if event.key() == Qt.Key.Key_Right else -1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(_STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / _STEP)
            case Qt.Key.Key_Home:
                self.zoom_asked.emit()
            case Qt.Key.Key_Escape if self._hovered >= 0:
                self._hover(-1, QPointF())
            case _:
                event.ignore()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Keep the window, at another size."""
        super().resizeEvent(event)
        if event is not None:  # pyqtgraph calls it with None before there is a box
            self._box.setGeometry(self._area())
            self._follow_box()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys go here."""
        super().focusInEvent(event)
        self._overlay.show_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys go elsewhere."""
        super().focusOutEvent(event)
        self._overlay.show_focus(False)
        self._hover(-1, QPointF())
