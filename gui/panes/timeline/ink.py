"""The colours and pens of a chart's marks, from the theme."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from gui.looks.contrast import blend, legible
from gui.looks.theme import Theme
from models.timeline.columns import Floats, Ints
from models.timeline.timeline import Series, Timeline

Number = TypeVar("Number", int, Ints)

_CONTRAST = 3.0
"""What lines and outlines have against the background, so that pale colours are seen too."""
_SHADES = 3
_PATTERNS: tuple[tuple[float, ...], ...] = ((), (6, 3, 1, 3), (1, 3), (9, 4))
"""Dashes of the lines of the first seven claimants, of the next seven, and so on."""


class Ink:
    """How one series is drawn: pens and brushes, made once a theme."""

    def __init__(self, color: QColor, theme: Theme, pattern: tuple[float, ...] = (), turn: int = 0) -> None:
        base = QColor(theme.base)
        edge = legible(color, base, _CONTRAST)
        self.edge = edge
        self.fill = QBrush(_shade(color, theme, turn))
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


def shades(timeline: Timeline, theme: Theme) -> Floats:
    """Red, green and blue of each series' marks, from 0 to 1, where very many of them are mixed."""
    colors = [_shade(color, theme, turn) for color in _colors(theme) for turn in range(_SHADES)]
    mixed = np.array([(color.redF(), color.greenF(), color.blueF()) for color in colors])
    claimants, subjects = timeline.looks
    color = np.where(claimants < 0, len(theme.series), claimants % len(theme.series))
    taken: Floats = mixed[color * _SHADES + _turn(subjects)]
    return taken


def series_ink(series: Series, theme: Theme) -> Ink:
    """The ink of a series: colour by claimant (muted where none is stated), paler or deeper for other subjects."""
    turn, color = divmod(series.claimant_index, len(theme.series))
    if series.claimant_index < 0:
        turn, color = 0, len(theme.series)
    return _ink(theme, color, turn % len(_PATTERNS), _turn(series.subject_index))


@lru_cache(maxsize=1024)
def _ink(theme: Theme, color: int, pattern: int, turn: int) -> Ink:
    """By what can be seen of it, which is little: ten thousand claimants share some eighty inks."""
    return Ink(_colors(theme)[color], theme, _PATTERNS[pattern], turn)


def _colors(theme: Theme) -> list[QColor]:
    """Those of claimants, and last that of nobody."""
    return [QColor(name) for name in (*theme.series, theme.muted)]


def _turn(subject: Number) -> Number:
    """Which shade a subject's series have: the first the colour itself, then paler and deeper by turns."""
    return (subject > 0) * (2 - subject % 2)


def _shade(color: QColor, theme: Theme, turn: int) -> QColor:
    """The colour itself, paler, or deeper."""
    other = (color, QColor(theme.base), QColor(theme.text))[turn]
    return blend(color, other, 0.55) if turn else color


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
