"""What has been seen of a picture, painted once in a wider window, so that a pan only moves it."""

from dataclasses import dataclass, replace
from math import floor

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from gui.panes.timeline.picture import (
    Picture,
    clip_marks,
    paint_ground,
    paint_words,
    painting,
)
from models.timeline.density import in_view
from models.timeline.piecewise import Piecewise, at_once
from models.timeline.sight import EVERYWHERE, Sight
from models.timeline.view import View, Window

_ACROSS, _UP = 0.5, 0.25
"""How much wider and higher than what is shown a layer is to each side: shares of that."""
_FEW = 200
"""Up to so many marks are painted anew at each move, and may have words beside them."""


@dataclass(frozen=True, eq=False)
class Layer:
    """What is seen of a picture in a view that is wider than its window; an image of it, where there is much."""

    picture: Picture
    view: View
    sight: Sight
    image: QImage | None = None
    are_squares: bool = False
    """Whether marks in the image are squares."""

    def fits(self, picture: Picture) -> bool:
        """Whether it belongs to the same data as a picture: what it shows of another file would be false."""
        own = self.picture
        is_same_file = own.timeline.claims is picture.timeline.claims
        return is_same_file and own.quantity == picture.quantity and own.is_log == picture.is_log

    def covers(self, window: Window, size: QSizeF) -> bool:
        """Whether it has all that is in a window, for the scale of that."""
        return self.is_for_ever or (self._window.holds(window) and self._has_scale(window, size))

    @property
    def is_for_ever(self) -> bool:
        """Whether it is right for any window."""
        return self.image is None and self.sight.window is EVERYWHERE

    @property
    def _window(self) -> Window:
        return Window(self.view.left, self.view.right, self.view.bottom, self.view.top)

    def _has_scale(self, window: Window, size: QSizeF) -> bool:
        own = (
            (self.view.right - self.view.left) / self.view.width,
            (self.view.top - self.view.bottom) / self.view.height,
        )
        other = (window.right - window.left) / size.width(), (window.top - window.bottom) / size.height()
        return all(abs(one / two - 1) < 1e-6 for one, two in zip(own, other, strict=True))


def layering(picture: Picture, size: QSizeF, ratio: float) -> Piecewise[Layer]:
    """Look at a picture whose marks have an area of that size, and paint it where that takes long."""
    view = _wider(picture, size)
    sight = yield from picture.looking(view)
    if sight.crowd is None and len(in_view(picture.timeline.columns, sight.rows, view)) <= _FEW:
        return Layer(picture, view, sight)
    image = QImage(QSizeF(view.width, view.height).toSize() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        are_squares = yield from painting(painter, picture, view, sight)
    finally:
        painter.end()
    return Layer(picture, view, sight, image, are_squares)


def _wider(picture: Picture, size: QSizeF) -> View:
    """The view of a layer: whole pixels wider to each side, so that what is moved is not blurred."""
    across, up = floor(size.width() * _ACROSS), floor(size.height() * _UP)
    window = picture.window.widened(across / size.width(), up / size.height())
    return window.at(size.width() + 2 * across, size.height() + 2 * up, picture.is_log)


def paint_layered(painter: QPainter, picture: Picture, rect: QRectF, layer: Layer | None) -> None:
    """Paint a picture with what has been seen so far, though that may be of another window or older."""
    view = picture.view(picture.area(rect))
    painter.save()
    paint_ground(painter, picture, rect)
    if layer is not None and layer.fits(picture):
        _paint_marks(painter, replace(layer.picture, window=picture.window), view, layer)
    painter.restore()


def _paint_marks(painter: QPainter, picture: Picture, view: View, layer: Layer) -> None:
    painter.save()
    clip_marks(painter, picture, view)
    if layer.image is None:
        are_squares = at_once(painting(painter, picture, view, layer.sight))
    else:
        _paint_image(painter, view, layer.view, layer.image)
        are_squares = layer.are_squares
    painter.restore()
    paint_words(painter, picture, view, layer.sight, are_squares)


def _paint_image(painter: QPainter, view: View, own: View, image: QImage) -> None:
    """The image where it belongs: moved, and stretched as long as none of the right scale is there."""
    left, right = view.x(own.left), view.x(own.right)
    up = view.height / (view.top - view.bottom)
    top, bottom = (view.top - own.top) * up, (view.top - own.bottom) * up
    if abs(right - left - own.width) < 1 and abs(bottom - top - own.height) < 1:
        painter.drawImage(QPointF(round(left), round(top)), image)
    else:
        painter.drawImage(QRectF(left, top, right - left, bottom - top), image, QRectF(image.rect()))
