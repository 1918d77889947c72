"""Words beside marks, where a chart holds few."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from gui.looks.theme import Theme
from gui.panes.timeline.arrows import place_arrows
from gui.panes.timeline.limbs import TAIL, days_ends, tails
from gui.panes.timeline.scene import Scene
from gui.panes.timeline.words import claimant_name
from models.claims.visible import in_short
from models.text.display import Display
from models.text.figure_text import show_figure
from models.timeline.columns import BOUNDS
from models.timeline.label_places import Box, Spot, place_labels
from models.timeline.timeline import Series

_MOST_LABELS = 12
"""More marks than this are told apart by the legend and the hover card alone."""
_SPACE = 6
"""Pixels between figure and claimant."""
_HALF = 7.0
"""Pixels from a mark's centre to its edge."""


class Labels:
    """Paints figure and claimant beside marks."""

    def __init__(self, font: QFont, theme: Theme, display: Display) -> None:
        self._theme, self._display = theme, display
        self._plain, self._bold = font, QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Label every mark in sight, where these are few; nothing where a mark has no room beside it."""
        scene = _inside(scene)
        if len(scene) > _MOST_LABELS:
            return
        words = _words(scene, self._display)
        covers = _covers(scene)
        marks = zip(scene.xs.tolist(), scene.ys.tolist(), covers, words, strict=True)
        height = QFontMetricsF(self._plain).height()
        spots = [Spot(x, y, _around(covered), self._widths(*said), height) for x, y, covered, said in marks]
        taken = [box for covered in covers for box in covered]
        places = place_labels(spots, taken, Box(0, -20, scene.view.width, scene.view.height))
        for (figure, shorter), place in zip(words, places, strict=True):
            if place:
                self._paint_one(painter, place.box, figure, shorter[place.words])

    def _paint_one(self, painter: QPainter, box: Box, figure: str, who: str) -> None:
        ground = QColor(self._theme.base)
        ground.setAlphaF(0.8)
        painter.fillRect(QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top), ground)
        left, base = box.left, box.top + QFontMetricsF(self._plain).ascent()
        for font, color, text in ((self._bold, self._theme.text, figure), (self._plain, self._theme.muted, who)):
            painter.setFont(font)
            painter.setPen(QColor(color))
            painter.drawText(QPointF(left, base), text)
            left += _width(font, text) + _SPACE

    def _widths(self, figure: str, shorter: tuple[str, ...]) -> tuple[float, ...]:
        own = _width(self._bold, figure)
        return tuple(own + (_SPACE + _width(self._plain, who) if who else 0) for who in shorter)


def _inside(scene: Scene) -> Scene:
    """The scene with the marks in the view; of many, only enough of them to know that they are too many."""
    scene = scene.keep(np.arange(min(len(scene), 8 * _MOST_LABELS)))
    across = (scene.xs >= 0) & (scene.xs <= scene.view.width)
    return scene.keep(across & (scene.ys >= 0) & (scene.ys <= scene.view.height))


def _words(scene: Scene, display: Display) -> list[tuple[str, tuple[str, ...]]]:
    """Of each mark the figure, and who says it, and of whom where most others are of another subject; then less."""
    series = [scene.timeline.series[number] for number in scene.series.tolist()]
    counts = Counter(one.subject_index for one in series)
    usual = min(counts, key=lambda subject: (-counts[subject], subject), default=0)
    figures = (show_figure(scene.timeline.claim(row).figure, display) for row in scene.rows.tolist())
    return [(figure, _shorter(one, usual)) for figure, one in zip(figures, series, strict=True)]


def _shorter(series: Series, usual: int) -> tuple[str, ...]:
    """Who says it, and of whom where that is not the usual subject; then less and less of that."""
    who, of_whom = claimant_name(series), in_short(series.subject)
    return (who, "") if series.subject_index == usual else (f"{who} · {of_whom}", of_whom, "")


def _covers(scene: Scene) -> list[tuple[Box, ...]]:
    """What each mark covers: upright with arrow or whisker, level with its bar of days and dots, an arrow beside it."""
    left, right = days_ends(scene)
    earlier, later = (np.where(which, TAIL, 0) + _HALF for which in tails(scene))
    high, low = (scene.view.ys(ends[scene.rows]) for ends in (scene.columns.high, scene.columns.low))
    lengths, aside = place_arrows(scene)
    covers: list[tuple[Box, ...]] = []
    for place, (x, y) in enumerate(zip(scene.xs.tolist(), scene.ys.tolist(), strict=True)):
        bound, reach = BOUNDS[scene.bound[place]], float(lengths[place]) + _HALF
        tops, bottoms = (reach if bound.is_lower else _HALF), (reach if bound.is_upper else _HALF)
        upright = Box(x - _HALF, min(float(high[place]), y - tops), x + _HALF, max(float(low[place]), y + bottoms))
        level = Box(float(left[place] - earlier[place]), y - 4, float(right[place] + later[place]), y + 4)
        beside = _moved(upright, float(aside[place]))
        covers.append((upright, level, beside) if aside[place] else (upright, level))
    return covers


def _moved(box: Box, across: float) -> Box:
    return Box(box.left + across, box.top, box.right + across, box.bottom)


def _around(boxes: Sequence[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*((box.left, box.top, box.right, box.bottom) for box in boxes), strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
