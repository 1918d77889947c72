"""Words beside marks, where a chart holds few."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from gui.panes.timeline.glyphs import ARROW
from gui.panes.timeline.limbs import TAIL, days_ends
from gui.panes.timeline.scene import Scene
from gui.theme import Theme
from models.claims.display import Display
from models.claims.figure_text import show_figure
from models.timeline.label_places import Box, Spot, place_labels
from models.timeline.legend import is_earlier
from models.timeline.timeline import BOUNDS, Timeline

_MOST_LABELS = 12
"""More marks than this are told apart by the legend and the hover card alone."""
_SPACE = 6
"""Pixels between figure and claimant."""


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
        words = [_words(scene.timeline, row, self._display) for row in scene.rows.tolist()]
        covers = _covers(scene)
        marks = zip(scene.xs.tolist(), scene.ys.tolist(), covers, words, strict=True)
        spots = [Spot(x, y, _around(*covered), *self._size(*said)) for x, y, covered, said in marks]
        taken = [box for covered in covers for box in covered]
        boxes = place_labels(spots, taken, Box(0, -20, scene.view.width, scene.view.height))
        for (figure, who), box in zip(words, boxes, strict=True):
            if box:
                self._paint_one(painter, box, figure, who)

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

    def _size(self, figure: str, who: str) -> tuple[float, float]:
        width = _width(self._bold, figure) + _SPACE + _width(self._plain, who)
        return width, QFontMetricsF(self._plain).height()


def _inside(scene: Scene) -> Scene:
    """The scene with the marks in the view; of many, only enough of them to know that they are too many."""
    scene = scene.keep(np.arange(min(len(scene), 8 * _MOST_LABELS)))
    across = (scene.xs >= 0) & (scene.xs <= scene.view.width)
    return scene.keep(across & (scene.ys >= 0) & (scene.ys <= scene.view.height))


def _words(timeline: Timeline, row: int, display: Display) -> tuple[str, str]:
    """The figure, and who says it; and of whom, where that is not the subject of most claims."""
    series = timeline.series[int(timeline.series_of[row])]
    who = [series.claimant, *([series.subject] if series.subject_index else [])]
    return show_figure(timeline.claims[row].figure, display), " · ".join(filter(None, who))


def _covers(scene: Scene) -> list[tuple[Box, Box]]:
    """What each mark covers: upright with arrow or whisker, and level with its bar of days and the dots beside it."""
    left, right = days_ends(scene)
    before = np.where(is_earlier(scene.timeline, scene.rows), TAIL, 0) + 7
    high, low = (scene.view.ys(ends[scene.rows]) for ends in (scene.timeline.high, scene.timeline.low))
    covers = []
    for place, (x, y) in enumerate(zip(scene.xs.tolist(), scene.ys.tolist(), strict=True)):
        bound = BOUNDS[scene.bound[place]]
        top = min(float(high[place]), y - 6) - (ARROW if bound.is_lower else 0)
        bottom = max(float(low[place]), y + 6) + (ARROW if bound.is_upper else 0)
        level = Box(float(left[place] - before[place]), y - 4, float(right[place]) + 6, y + 4)
        covers.append((Box(x - 6, top, x + 6, bottom), level))
    return covers


def _around(upright: Box, level: Box) -> Box:
    return Box(level.left, upright.top, level.right, upright.bottom)


def _width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
