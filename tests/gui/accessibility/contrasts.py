"""Pictures of widgets, and whether two of them can be told apart."""

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

LEAST_CONTRAST = 3.0
"""Between a point with the keyboard there, and the same point without it: WCAG 2, 1.4.11."""


def picture(widget: QWidget) -> QImage:
    """A widget and what is close around it."""
    room = QRect(widget.mapTo(widget.window(), QPoint()), widget.size()).adjusted(-3, -3, 3, 3)
    return widget.window().grab(room.intersected(widget.window().rect())).toImage()


def is_other(one: QImage, other: QImage) -> bool:
    """Whether two pictures differ clearly over as many points as a line along them has."""
    return clear_points(one, other) >= min(one.width(), one.height())


def clear_points(one: QImage, other: QImage) -> int:
    """At how many points two pictures of one size differ clearly."""
    return int(np.count_nonzero(contrasts(one, other) >= LEAST_CONTRAST))


def contrasts(one: QImage, other: QImage) -> np.ndarray:
    """The contrast of each point of two pictures of one size, as WCAG 2 defines it."""
    low, high = np.sort([luminance(one), luminance(other)], axis=0)
    return (high + 0.05) / (low + 0.05)


def luminance(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    bytes_ = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    parts = bytes_[:, : plain.width(), 2::-1] / 255
    linear = np.where(parts <= 0.03928, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])
