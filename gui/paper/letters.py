"""The letters of the sheet: its measures are tenths of a point, the same on every device."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPen, QTextCharFormat

POINT = 10.0
"""Units in a point; fine enough that whole pixels of a font are tenths of a point."""

DOTS_PER_INCH = 720
"""Units in an inch."""

MILLIMETRE = DOTS_PER_INCH / 25.4

TITLE, SECTION, PART, LEAD, BODY, NOTE, SMALL = 17.0, 12.5, 10.0, 10.5, 9.0, 9.0, 8.0
"""Sizes in points."""

_FEATURES = (("tnum", 1), ("liga", 0), ("clig", 0))

BLACK = QColor(Qt.GlobalColor.black)


def font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font at a size on paper, with digits of one width where it has such.

    It joins no letters: who searches a PDF for "five" does not find a ligature.
    """
    result = QFont()
    result.setPixelSize(round(points * POINT))
    result.setWeight(weight)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for name, value in _FEATURES:
        tag: Any = QFont.Tag(name)
        result.setFeature(tag, value)
    return result


def semibold(points: float) -> QFont:
    """The font of headings."""
    return font(points, QFont.Weight.DemiBold)


def letters(shape: QFont, color: QColor = BLACK) -> QTextCharFormat:
    """The format of text in a font and colour."""
    result = QTextCharFormat()
    result.setFont(shape)
    result.setForeground(color)
    return result


def line_pen(color: QColor, width: float) -> QPen:
    """A pen for lines that end where they end."""
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
