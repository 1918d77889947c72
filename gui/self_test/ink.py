"""How much is drawn on a picture: what tells a chart from an empty sheet."""

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

Shares = dict[str, float]
"""The share of a picture in each colour but the commonest, which is its ground, by "#RRGGBB"."""


def ink(image: QImage) -> Shares:
    """What a picture shows beside its ground."""
    pixels = (image.pixel(x, y) & 0xFFFFFF for y in range(image.height()) for x in range(image.width()))
    counted = Counter(pixels)
    whole = counted.total() or 1
    return {f"#{colour:06X}": count / whole for colour, count in counted.most_common()[1:]}


def ink_of(widget: QWidget, place: QRect | None = None) -> Shares:
    """What a widget shows beside its ground, or a place in it."""
    return ink(widget.grab(place if place is not None else widget.rect()).toImage())


def marks_among(shares: Shares, colours: tuple[str, ...]) -> int:
    """How many of some colours are among what is shown."""
    return sum(QColor(colour).name().upper() in shares for colour in colours)
