"""Where words go beside the marks of a chart, so that nothing covers anything."""

from collections.abc import Iterator, Sequence

import msgspec

_GAP = 14
"""Pixels from a mark's centre to its words."""
_NEAR = 4
"""Pixels from the edge of what a mark covers to its words."""
_APART = 10
"""Pixels between words that stand side by side."""


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
    """A mark that wants words: its centre, and what it covers around that.

    ``widths`` are those of the words, and of ever shorter words for where there is less room.
    """

    x: float
    y: float
    covers: Box
    widths: tuple[float, ...]
    height: float


class Place(msgspec.Struct, frozen=True):
    """Where words go, and which of a spot's words have room there: 0 is the longest."""

    box: Box
    words: int


def place_labels(spots: Sequence[Spot], taken: Sequence[Box], area: Box) -> list[Place | None]:
    """A place for the words of each spot, beside it; None where there is no room.

    No box meets another or one of ``taken``, and all are inside ``area``.
    """
    covered = list(taken)
    places: list[Place | None] = []
    for spot in spots:
        place = next((place for place in _candidates(spot) if _is_free(place.box, covered, area)), None)
        places.append(place)
        if place:
            covered.append(_widened(place.box))
    return places


def _widened(box: Box) -> Box:
    return Box(box.left - _APART, box.top, box.right + _APART, box.bottom)


def _is_free(box: Box, covered: Sequence[Box], area: Box) -> bool:
    return box.is_inside(area) and not any(box.meets(other) for other in covered)


def _candidates(spot: Spot) -> Iterator[Place]:
    for words, width in enumerate(spot.widths):
        yield from (Place(box, words) for box in _boxes(spot, width))


def _boxes(spot: Spot, width: float) -> Iterator[Box]:
    """Close to the centre, right then left, level or a little off; then beside, over and under all it covers."""
    lefts = (spot.x + _GAP, spot.x - _GAP - width)
    outer = (spot.covers.right + _NEAR, spot.covers.left - _NEAR - width)
    for shift in (0.0, -0.5, 0.5, -0.8, 0.8):
        top = spot.y - spot.height * (0.5 - shift)
        yield from (_box(spot, left, top, width) for left in (*lefts, *outer))
    for left in (*(spot.x - width * share for share in (0.5, 0.3, 0.7, 0.1, 0.9)), *lefts):
        yield _box(spot, left, spot.covers.top - _NEAR - spot.height, width)
        yield _box(spot, left, spot.covers.bottom + _NEAR, width)


def _box(spot: Spot, left: float, top: float, width: float) -> Box:
    return Box(left, top, left + width, top + spot.height)
