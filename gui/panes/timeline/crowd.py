"""Very many marks as squares, the stronger the more marks they hold; made by numpy, for Qt would take seconds."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from models.timeline.piecewise import Piecewise
from models.timeline.raster import CELL, Raster


def painting_raster(painter: QPainter, raster: Raster) -> Piecewise[None]:
    """Paint the squares over the view that they were counted in.

    They are one image in which each is as large as it is painted: one that is scaled later would be blurred.
    """
    squares = _pixels(raster)
    yield
    pixels = squares.repeat(CELL, axis=0).repeat(CELL, axis=1)
    height, width = pixels.shape
    image = QImage(pixels.data, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied)
    yield
    painter.drawImage(QPointF(-raster.left, -raster.top), image)
    yield


def _pixels(raster: Raster) -> npt.NDArray[np.uint32]:
    """Colours as Qt packs them, multiplied by their opacity."""
    strengths = raster.strengths.astype(np.float32)
    parts = np.concatenate([strengths[..., None], raster.colours.astype(np.float32) * strengths[..., None]], axis=2)
    alpha, red, green, blue = np.moveaxis(np.rint(parts * 255).astype(np.uint32), 2, 0)
    packed: npt.NDArray[np.uint32] = (alpha << 24) | (red << 16) | (green << 8) | blue
    return packed
