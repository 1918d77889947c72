"""The room around the marks of a chart: for its axes, whose words are as large as the user's font is."""

from math import ceil

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QFontMetricsF

from models.text.display import Display
from models.text.short_number import short_number
from models.timeline.day_axis import day_words

EDGE, GAP, NOTCH = 5, 8, 5
"""Pixels from the chart's edge to its words, from these to the marks' area, and of the notch at a day."""
OVER = 8
"""Pixels by which axis and grid go on at the right, so that an arrow beside the last mark has room."""
_LONG = (888_000, 888_888)
"""Numbers as wide as those at the axis of counts become, in short and in full."""


def margins(font: QFont, display: Display) -> QMarginsF:
    """The room in whole pixels: counts at the left, their unit above, half a day at the right, two lines below."""
    metrics = QFontMetricsF(font)
    widest = max(metrics.horizontalAdvance(short_number(number, display)) for number in _LONG)
    line = metrics.height()
    left, above, below = EDGE + widest + GAP, line + GAP + 1, 2 * line + NOTCH + EDGE + 3
    half = max(map(metrics.horizontalAdvance, day_words(display))) / 2
    return QMarginsF(ceil(left), ceil(above), max(round(1.6 * line), ceil(half) + 1), ceil(below))
