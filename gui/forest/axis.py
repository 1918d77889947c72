"""Painting the axis below a plot, and its grid."""

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gui.forest.ink import Ink
from gui.forest.pencil import Letters, Pencil
from gui.forest.span import span_of
from models.forest.scale import Scale
from models.text.display import Display
from models.text.short_number import short_number

_LINE, _GRID, TICK = 0.9, 0.7, 4.0
"""Parts: the width of the axis and of the grid's lines, and the length of ticks."""
_MOST = 9
"""Ticks of a very wide axis: more would be noise."""
_ROOMY = 1.5
"""How many times its own width a label has to itself."""


class Label(NamedTuple):
    """A tick with its words, and where both are from the left of the axis, in the painter's units."""

    at: float
    words: str
    left: float
    right: float


def axis_height(metrics: QFontMetricsF) -> float:
    """How high an axis is with its labels, in the units of the metrics."""
    return metrics.height() * 1.5


def paint_axis(painter: QPainter, rect: QRectF, scale: Scale, ink: Ink, display: Display) -> None:
    """Paint the axis along the top of a rectangle as wide as the plot's, labels below it.

    Labels neither overlap nor leave the rectangle; where there is room for none, none is painted. The line is broken
    between 0 and the rest of a logarithmic axis.
    """
    painter.save()
    pencil = Pencil(painter)
    _paint_line(pencil, rect, scale, ink)
    pen = pencil.pen(ink.muted, _LINE)
    top = rect.top() + TICK * pencil.part
    for label in axis_labels(pencil.letters, rect.width(), scale, display):
        pencil.upright(rect.left() + label.at, rect.top(), top, pen, _LINE)
        box = QRectF(rect.left() + label.left, top, label.right - label.left, pencil.metrics.height())
        pencil.write(box, label.words, ink.muted, Qt.AlignmentFlag.AlignLeft)
    painter.restore()


def paint_grid(painter: QPainter, rect: QRectF, scale: Scale, ink: Ink, display: Display) -> None:
    """Paint a faint upright line over the rectangle at each tick that the axis of that width labels."""
    painter.save()
    pencil = Pencil(painter)
    pen = pencil.pen(ink.hairline, _GRID)
    for label in axis_labels(pencil.letters, rect.width(), scale, display):
        pencil.upright(rect.left() + label.at, rect.top(), rect.bottom(), pen, _GRID)
    painter.restore()


@lru_cache(maxsize=32)
def axis_labels(letters: Letters, width: float, scale: Scale, display: Display) -> tuple[Label, ...]:
    """As many labels as stand well apart within the width; those at its edges are moved inwards.

    Kept, for each row of a table asks for its grid.
    """
    span, measure = span_of(0, width, letters.part), letters.metrics.horizontalAdvance
    widest = max((measure(short_number(number, display)) for number in scale.ticks(_MOST)), default=1.0)
    for most in range(min(_MOST, max(int(width / (widest * _ROOMY)), 2)), 0, -1):
        texts = [(span.of(number, scale), short_number(number, display)) for number in scale.ticks(most)]
        labels = tuple(_label(at, words, measure(words), width) for at, words in texts)
        if _are_apart(labels, width, letters.height / 2):
            return labels
    return ()


def _label(at: float, words: str, wide: float, width: float) -> Label:
    """A label in the middle below its tick, or at the edge of the axis where that would be too far out."""
    left = max(min(at - wide / 2, width - wide), 0)
    return Label(at, words, left, left + wide)


def _are_apart(labels: tuple[Label, ...], width: float, gap: float) -> bool:
    fit = all(label.right - width < 0.01 for label in labels)  # sums of floats
    return fit and all(label.right + gap <= later.left for label, later in pairwise(labels))


def _paint_line(pencil: Pencil, rect: QRectF, scale: Scale, ink: Ink) -> None:
    y, span = rect.top(), span_of(rect.left(), rect.width(), pencil.part)
    pen = pencil.pen(ink.muted, _LINE)
    if not scale.has_zero:
        pencil.level(y, span.start, span.end, pen, _LINE)
        return
    middle, half = span.x(scale.start / 2), 2 * pencil.part
    pencil.level(y, span.start, middle - half, pen, _LINE)
    pencil.level(y, middle + half, span.end, pen, _LINE)
    for x in (middle - half, middle + half):
        pencil.stroke(x - half, y + 2 * half, x + half, y - 2 * half, pen)
