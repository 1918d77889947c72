"""The colours and pens of a chart's marks, from the theme."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from gui.contrast import blend, legible
from gui.theme import Theme
from models.timeline.columns import Floats
from models.timeline.timeline import Series

_CONTRAST = 3.0
"""What lines and outlines have against the background, so that pale colours are seen too."""
_PATTERNS: tuple[tuple[float, ...], ...] = ((), (6, 3, 1, 3), (1, 3), (9, 4))
"""Dashes of the lines of the first seven claimants, of the next seven, and so on."""


class Ink:
    """How one series is drawn: pens and brushes, made once a theme."""

    def __init__(self, color: QColor, theme: Theme, pattern: tuple[float, ...] = (), subject: int = 0) -> None:
        base = QColor(theme.base)
        edge = legible(color, base, _CONTRAST)
        self.edge = edge
        self.fill = QBrush(_shade(color, theme, subject))
        self.base = QBrush(base)
        self.edge_brush = QBrush(edge)
        self.outline = _pen(edge, 1.2)
        self.hollow = _pen(edge, 1.8)
        self.derived = _pen(edge, 1.6, (1.2, 0.9))
        self.limb = _pen(edge, 1.7)
        self.tail = _pen(edge, 1.8, (0.1, 1.9))
        self.tail.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.days = _pen(_clear(edge, 0.32), 5)
        self.days.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.line = _pen(_clear(edge, 0.6), 1.4, pattern)
        self.derived_line = _pen(_clear(edge, 0.6), 1.4, (4, 4))


class Inks:
    """The inks of a timeline's series by their numbers, each made when it is first asked for."""

    def __init__(self, series: Sequence[Series], theme: Theme) -> None:
        self._series, self._theme = series, theme

    def __getitem__(self, number: int) -> Ink:
        return series_ink(self._series[number], self._theme)


def shades(series: Sequence[Series], theme: Theme) -> Floats:
    """Red, green and blue of each series' marks, from 0 to 1, where very many of them are mixed."""
    known: dict[tuple[int, int], tuple[float, float, float]] = {}
    for one in series:
        look = one.claimant_index, one.subject_index
        if look not in known:
            color = series_ink(one, theme).fill.color()
            known[look] = color.redF(), color.greenF(), color.blueF()
    return np.array([known[one.claimant_index, one.subject_index] for one in series]).reshape(-1, 3)


def series_ink(series: Series, theme: Theme) -> Ink:
    """The ink of a series: colour by claimant (muted where none is stated), paler or deeper for other subjects."""
    return _ink(theme, series.claimant_index, series.subject_index)


@lru_cache(maxsize=1024)
def _ink(theme: Theme, claimant: int, subject: int) -> Ink:
    if claimant < 0:
        return Ink(QColor(theme.muted), theme, (), subject)
    turn, index = divmod(claimant, len(theme.series))
    return Ink(QColor(theme.series[index]), theme, _PATTERNS[turn % len(_PATTERNS)], subject)


def _shade(color: QColor, theme: Theme, subject: int) -> QColor:
    """The colour itself for the first subject; then paler, deeper, and so on by turns."""
    if subject <= 0:
        return color
    return blend(color, QColor(theme.base if subject % 2 else theme.text), 0.55)


def _pen(color: QColor, width: float, dashes: tuple[float, ...] = ()) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashes:
        pen.setDashPattern(dashes)
    return pen


def _clear(color: QColor, alpha: float) -> QColor:
    result = QColor(color)
    result.setAlphaF(alpha)
    return result
