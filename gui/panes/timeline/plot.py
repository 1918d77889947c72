"""The plot: the picture on screen, panned and zoomed by mouse, wheel and keys (pyqtgraph's view box)."""

from dataclasses import replace

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsItem, QWidget

from gui.panes.timeline.overlay import Overlay
from gui.panes.timeline.picture import Picture, paint_picture, plot_area
from models.timeline.day_axis import FIRST, LAST
from models.timeline.density import rows_in_view
from models.timeline.nearest import Targets
from models.timeline.view import ZERO, Window, scale

pg.setConfigOptions(antialias=True, useOpenGL=False)

_STEP = 1.25
"""How much one press of a key zooms."""


class _Drawing(pg.GraphicsObject):  # type: ignore[misc]
    """The picture as one item, kept as a pixmap until it changes."""

    def __init__(self) -> None:
        super().__init__()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setZValue(-200)
        self._rect = QRectF()
        self._picture: Picture | None = None

    def show_picture(self, picture: Picture | None, rect: QRectF) -> None:
        if rect != self._rect:
            self.prepareGeometryChange()
            self._rect = rect
        self._picture = picture
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        return self._rect

    def paint(self, painter: QPainter, *_: object) -> None:
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_picture(painter, self._picture, self._rect)


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
        self.setMinimumSize(200, 120)
        self._box = pg.ViewBox(enableMenu=False, defaultPadding=0)
        self._box.disableAutoRange()
        self._drawing, self._overlay = _Drawing(), Overlay()
        for item in (self._drawing, self._box, self._overlay):
            self.addItem(item)
        self._picture: Picture | None = None
        self._targets: Targets | None = None
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
        self._picture = picture
        self._limit(picture.is_log)
        window = picture.window
        self._box.setRange(xRange=(window.left, window.right), yRange=(window.bottom, window.top), padding=0)
        self._follow_box()

    def mark_chosen(self, rows: list[int]) -> None:
        """Put a ring around the marks of these rows."""
        self._overlay.choose(rows)

    def bring_into_view(self, rows: list[int]) -> None:
        """Move the window to the first row's mark, without zooming, where no row's mark is in it."""
        if self._picture is None or not rows:
            return
        timeline, view = self._picture.timeline, self._picture.view(self._area())
        places = ((float(timeline.x[row]), float(timeline.value[row])) for row in rows)
        if not any(view.shows(*place) for place in places):
            mark = pg.Point(float(timeline.x[rows[0]]), scale(float(timeline.value[rows[0]]), view.is_log))
            self._box.translateBy(mark - pg.Point(self._box.viewRect().center()))
            self.moved_by_hand.emit()

    def point_out(self, row: int) -> None:
        """Show a row as if the mouse were on its mark, where that is in sight."""
        if self._picture is None:
            return
        area = self._area()
        timeline, view = self._picture.timeline, self._picture.view(area)
        day, value = float(timeline.x[row]), float(timeline.value[row])
        if view.shows(day, value):
            self._hover(row, area.topLeft() + QPointF(view.x(day), view.y(value)))

    def zoom(self, factor: float) -> None:
        """Zoom in around the middle by a factor above 1, out by one below."""
        self._box.scaleBy(s=(1 / factor, 1 / factor))
        self.moved_by_hand.emit()

    def row_at(self, place: QPointF) -> int:
        """The row whose mark is under a point of the widget; -1 for none."""
        if self._picture is None:
            return -1
        area = self._area()
        if self._targets is None:
            view = self._picture.view(area)
            rows = rows_in_view(self._picture.timeline, self._picture.shown, view)
            self._targets = Targets(self._picture.timeline, rows, view)
        row = self._targets.nearest(place.x() - area.left(), place.y() - area.top())
        return -1 if row is None else row

    def _area(self) -> QRectF:
        return plot_area(QRectF(self.rect()))

    def _limit(self, is_log: bool) -> None:
        low, high, least = (ZERO - 0.3, 17.0, 0.05) if is_log else (0.0, 2.0**54, 1.0)
        self._box.setLimits(xMin=FIRST - 400, xMax=LAST + 400, minXRange=2, yMin=low, yMax=high, minYRange=least)

    def _follow_box(self, *_: object) -> None:
        if self._picture is None:
            return
        (left, right), (bottom, top) = self._box.viewRange()
        self._picture = replace(self._picture, window=Window(left, right, bottom, top))
        self._targets = None
        self._drawing.show_picture(self._picture, QRectF(self.rect()))
        self._overlay.show_picture(self._picture, QRectF(self.rect()))
        self._hover(-1, QPointF())

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
        """Left and right step from mark to mark, + and - zoom, Home shows everything, Escape hides what is said."""
        match event.key():
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
