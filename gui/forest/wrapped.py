"""Text in lines that fit a width."""

import re
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintDevice, QTextLayout, QTextOption

_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]+")
"""Ends of lines, and what has no place in an SVG."""


def one_line(text: str) -> str:
    """The text without ends of lines and other characters that show nothing."""
    return _UNPRINTABLE.sub(" ", text).strip()


def wrapped(text: str, font: QFont, device: QPaintDevice, width: float, most: int) -> tuple[str, ...]:
    """The text in lines no wider than ``width``, ``most`` at most; the last is elided in its middle if need be."""
    text, metrics = one_line(text), QFontMetricsF(font, device)
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    raw = text.encode("utf-16-le")  # Qt's places are units of UTF-16
    places = [2 * start for start in _starts(text, font, device, width)[:most]] + [len(raw)]
    lines = [raw[start:end].decode("utf-16-le").strip() for start, end in pairwise(places)]
    return (*lines[:-1], metrics.elidedText(lines[-1], Qt.TextElideMode.ElideMiddle, width))


def _starts(text: str, font: QFont, device: QPaintDevice, width: float) -> list[int]:
    """Where lines begin, broken between words, or anywhere in a word that is too long."""
    layout, option = QTextLayout(text, font, device), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts
