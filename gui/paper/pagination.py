"""How pieces are set on pages."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from gui.paper.piece import Piece

_LEAST = 100.0
"""So much is set on a page even where a head leaves it no room, lest the pages never end."""

_WORTH = 0.3
"""What is higher than any page begins on one that has so much of its room left."""


class Stretch(NamedTuple):
    """A part of a piece on a page: from ``top`` to ``bottom`` of the piece, at ``y`` of the page.

    ``above`` is the height of what stands above it, from ``y`` on: the head of a table, or that a plot goes on.
    """

    piece: Piece
    top: float
    bottom: float
    y: float
    above: float

    @property
    def height(self) -> float:
        """How high it is, with what stands above it and its tail."""
        return self.above + self.bottom - self.top + self.piece.tail


Page = list[Stretch]


def paginate(pieces: Iterable[Piece], first: float, room: float) -> list[Page]:
    """Set pieces on pages one after another; ``first`` is the room on the first page, ``room`` that on the others.

    There is at least one page. What may not be parted goes to the next page; what is higher than a page is parted. A
    piece is set before the next one is asked for, unless it must stay with that.
    """
    pages = _Pages(first, room)
    for together in _together(pieces):
        for piece, lead in zip(together, _leads(together), strict=True):
            if lead > pages.left and not pages.begins_well(lead):
                pages.turn()
            pages.set(piece)
    return pages.pages


def _together(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Each piece with those before it that must stay with it."""
    held: list[Piece] = []
    for piece in pieces:
        held.append(piece)
        if not piece.keeps_with_next:
            yield held
            held = []
    yield held


def _leads(together: Sequence[Piece]) -> list[float]:
    """The room that each piece needs to begin, spaces included; a heading needs that of what follows it, too."""
    return list(reversed(list(_leads_from_the_end(together))))


def _leads_from_the_end(together: Sequence[Piece]) -> Iterator[float]:
    following = 0.0
    for piece in reversed(together):
        following = piece.space + (piece.end + piece.tail + following if piece.keeps_with_next else piece.lead)
        yield following


class _Pages:
    def __init__(self, first: float, room: float) -> None:
        self.pages: list[Page] = [[]]
        self.left = first
        self._rooms = (first, room)

    @property
    def is_fresh(self) -> bool:
        return not self.pages[-1]

    def begins_well(self, lead: float) -> bool:
        """Whether what needs more room than is left may begin here: on a fresh page, or if no page is high enough."""
        return self.is_fresh or (lead > self._rooms[1] and self.left > self._rooms[1] * _WORTH)

    def turn(self) -> None:
        self.pages.append([])
        self.left = self._rooms[1]

    def set(self, piece: Piece) -> None:
        """Set all of a piece, over as many pages as it needs."""
        start = piece.head
        while start < piece.end:
            is_first = start == piece.head
            gap = piece.space if is_first and not self.is_fresh else 0.0
            above = piece.above(start, is_fresh=self.is_fresh)
            limit = max(start + self.left - gap - above - piece.tail, start + _LEAST)
            stop = piece.last_break(start, limit)
            needed = piece.next_break(start) - start + piece.above(start, is_fresh=True) + piece.tail
            if stop is None and not self.begins_well(needed):
                self.turn()
                continue
            start = self._place(piece, start, stop or piece.forced_break(start, limit), gap, above)

    def _place(self, piece: Piece, start: float, stop: float, gap: float, above: float) -> float:
        y = self._rooms[len(self.pages) > 1] - self.left + gap
        stretch = Stretch(piece, start, stop, y, above)
        self.pages[-1].append(stretch)
        self.left -= gap + stretch.height
        if stop < piece.end:
            self.turn()
        return stop
