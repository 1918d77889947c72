"""Where words go beside the marks of a chart, so that nothing covers anything."""

from collections.abc import Iterator, Sequence

import msgspec

_GAP = 10
"""Pixels from a mark's centre to its words."""
_NEAR = 3
"""Pixels from the edge of what a mark covers to its words."""


class Box(msgspec.Struct, frozen=True):
    """A rectangle in pixels; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether the two share any area."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def is_inside(self, other: "Box") -> bool:
        """Whether no part of it is outside the other."""
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )


class Spot(msgspec.Struct, frozen=True):
    """A mark that wants words: its centre, what it covers around that, and the size of the words."""

    x: float
    y: float
    covers: Box
    width: float
    height: float


def place_labels(spots: Sequence[Spot], taken: Sequence[Box], area: Box) -> list[Box | None]:
    """A box for the words of each spot, beside it; None where there is no room.

    No box meets another or one of ``taken``, and all are inside ``area``.
    """
    covered = list(taken)
    boxes: list[Box | None] = []
    for spot in spots:
        box = next((box for box in _candidates(spot) if _is_free(box, covered, area)), None)
        boxes.append(box)
        if box:
            covered.append(box)
    return boxes


def _is_free(box: Box, covered: Sequence[Box], area: Box) -> bool:
    return box.is_inside(area) and not any(box.meets(other) for other in covered)


def _candidates(spot: Spot) -> Iterator[Box]:
    """Close to the centre, right then left, level or a little off; then beside, over and under all it covers."""
    lefts = (spot.x + _GAP, spot.x - _GAP - spot.width)
    outer = (spot.covers.right + _NEAR, spot.covers.left - _NEAR - spot.width)
    for shift in (0.0, -0.5, 0.5, -0.8, 0.8):
        yield from (_box(spot, left, spot.y - spot.height * (0.5 - shift)) for left in lefts)
        yield from (_box(spot, left, spot.y - spot.height * (0.5 - shift)) for left in outer)
    middle = spot.x - spot.width / 2
    for left in (middle, *lefts):
        yield _box(spot, left, spot.covers.top - _NEAR - spot.height)
        yield _box(spot, left, spot.covers.bottom + _NEAR)


def _box(spot: Spot, left: float, top: float) -> Box:
    return Box(left, top, left + spot.width, top + spot.height)
