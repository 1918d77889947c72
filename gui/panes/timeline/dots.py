"""Very many marks as dots, painted by numpy: Qt would take over a second for 100,000."""

from math import ceil

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from gui.panes.timeline.scene import Scene

_SIZE = 3
"""Pixels across a dot."""


def paint_dots(painter: QPainter, scene: Scene) -> None:
    """A square dot of the series' colour for each row; past ones are left out."""
    scene = scene.keep(~scene.timeline.is_past[scene.rows])
    device = painter.device()
    ratio = device.devicePixelRatioF() if device else 1.0
    pixels = _pixels(scene, ratio)
    height, width = pixels.shape
    image = QImage(pixels.data, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(QRectF(0, 0, width / ratio, height / ratio), image)


def _pixels(scene: Scene, ratio: float) -> npt.NDArray[np.uint32]:
    size = max(round(_SIZE * ratio), 1)
    width, height = ceil(scene.view.width * ratio), ceil(scene.view.height * ratio)
    pixels = np.zeros((height + size, width + size), np.uint32)
    columns, lines = (np.rint(places * ratio).astype(np.int64) for places in (scene.xs, scene.ys))
    inside = (columns >= 0) & (columns < width) & (lines >= 0) & (lines < height)
    colors = np.array([ink.fill.color().rgba() for ink in scene.inks], np.uint32)[scene.series[inside]]
    places = lines[inside] * pixels.shape[1] + columns[inside]
    flat = pixels.reshape(-1)
    for down in range(size):
        for across in range(size):
            flat[places + down * pixels.shape[1] + across] = colors
    return pixels
