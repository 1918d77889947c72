"""The span of a plot: from which x to which numbers are drawn, and where arrows end."""

from typing import NamedTuple

from models.forest.scale import Scale

_EDGE, _MARGIN = 2.0, 18.0
"""Parts that stay empty at each side; and that no number is drawn in: room for dots, arrows and signs."""


class Span(NamedTuple):
    """Numbers are drawn from ``left`` to ``right``; arrows and signs reach ``start`` and ``end``; painter's units."""

    start: float
    left: float
    right: float
    end: float

    def x(self, place: float) -> float:
        """Where a place of 0 to 1 is."""
        return self.left + place * max(self.right - self.left, 0)

    def of(self, number: int, scale: Scale) -> float:
        """Where a number is."""
        return self.x(scale.at(number))


def span_of(left: float, width: float, part: float) -> Span:
    """The span of a cell, an axis or a whole plot so wide; ``part`` is the unit of sizes."""
    edge, margin, right = _EDGE * part, min(_MARGIN * part, width / 4), left + width
    return Span(left + edge, left + margin, right - margin, right - edge)
