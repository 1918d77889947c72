"""A course: the claims of one series by the last day that each can count up to.

What a question needs of it, be it of a million claims, is found by bisection, and among the limits of whole blocks.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from heapq import heapify, heappop, heappush
from math import inf, isqrt
from typing import TypeVar

from models.claims.claim import Claim
from models.comparison.block import Block

T = TypeVar("T", int, str)

Position = tuple[int, float]
"""The last day of a claim, and its seat; where there is no claim of that seat, what stands behind it."""

Limits = tuple[tuple[int, int], ...]

SMALLEST, LARGEST = 64, 1024
"""Claims in a block as it is made; about as many as there are blocks, for a question goes through both."""


class Course:
    """The dated claims of a series, in the order of their last days (proleptic ordinals), and then of the file."""

    def __init__(self, dated: Iterable[tuple[int, int, Claim]] = ()) -> None:
        """``dated`` are last days, seats and claims, in their order in the file."""
        by_day: dict[int, tuple[array[int], list[Claim]]] = {}
        starts: dict[str, int] = {}
        for last, seat, claim in dated:  # no sort: in C it would hold every other thread up
            held = by_day.get(last)
            if held is None:
                held = by_day[last] = array("q"), []
            held[0].append(seat)
            held[1].append(claim)
            starts[claim.since] = starts.get(claim.since, 0) + 1
        self.days = {last: len(by_day[last][0]) for last in sorted(by_day)}
        """How many claims there are of each day."""
        self.starts = starts
        """How many claims there are of each day that counting starts, as they have it."""
        self._filled = min(max(isqrt(sum(self.days.values())), SMALLEST), LARGEST)
        self._blocks: list[Block] = []
        for last, count in self.days.items():
            seats, claims = by_day[last]
            for n in range(0, count, self._filled):
                self._append(last, seats[n : n + self._filled], claims[n : n + self._filled])
        self._starts = [block.start for block in self._blocks]

    def _append(self, last: int, seats: "array[int]", claims: list[Claim]) -> None:
        if not self._blocks or len(self._blocks[-1]) + len(seats) > self._filled:
            self._blocks.append(Block([], array("q"), []))
        block = self._blocks[-1]
        block.lasts += [last] * len(seats)
        block.seats += seats
        block.claims += claims

    def __bool__(self) -> bool:
        return bool(self._blocks)

    def add(self, last: int, seat: int, claim: Claim) -> None:
        """Add a claim."""
        self.days[last] = self.days.get(last, 0) + 1
        self.starts[claim.since] = self.starts.get(claim.since, 0) + 1
        if not self._blocks:
            self._put(slice(0, 0), Block([last], array("q", (seat,)), [claim]))
            return
        n = self._block_of((last, seat))
        block = self._blocks[n]
        block.insert(block.place(last, seat), last, seat, claim)
        self._starts[n] = block.start
        if len(block) > 2 * self._filled:
            self._put(slice(n, n + 1), *block.halves())

    def remove(self, last: int, seat: int) -> None:
        """Take out the claim of a last day and a seat."""
        n = self._block_of((last, seat))
        block = self._blocks[n]
        claim = block.remove(block.place(last, seat))
        _count_down(self.days, last)
        _count_down(self.starts, claim.since)
        if len(block):
            self._starts[n] = block.start
        else:
            self._put(slice(n, n + 1))

    def newest(self, day: int) -> Claim | None:
        """The newest claim of no later than a day; None for none.

        Of one day it is the last of those that say this day themselves; where none does, the last.
        """
        n = bisect_left(self._starts, (day + 1, -1)) - 1
        if n < 0:
            return None
        block = self._blocks[n]
        place = bisect_right(block.lasts, day) - 1
        stated = (claim for claim in self.of_day(block.lasts[place], lambda block: block.has_as_of) if claim.as_of)
        return next(stated, block.claims[place])

    def of_day(self, last: int, could: Callable[[Block], bool] = lambda _: True) -> Iterator[Claim]:
        """The claims of a last day, the last first, without those in blocks that could not be of use."""
        for block in reversed(self._blocks[: self._block_of((last, inf)) + 1]):
            if block.lasts[-1] < last:
                return
            if could(block):
                yield from reversed(block.claims[bisect_left(block.lasts, last) : bisect_right(block.lasts, last)])

    def position(self, last: int, claim: Claim) -> Position:
        """Where a claim of this last day stands; it is looked for among those of its day, the newest first."""
        found = self.before((last, inf), lambda _block: True)
        return next(position for position, one in found if one.id == claim.id)

    def lows(self, before: Position, starts: Collection[str]) -> Iterator[Claim]:
        """Those before a position with a lower limit, of some starts; the highest first, of equals the first."""
        bounds: list[tuple[float, int]] = []
        for n, block in enumerate(self._blocks[: self._block_of(before) + 1]):
            if tops := [top for start in starts if (top := block.tops.get(start)) is not None]:
                bounds.append((-max(tops), n))
        return self._best_first(bounds, lambda block: block.lows, starts, lambda position: position < before)

    def highs(self, since: Position, starts: Collection[str]) -> Iterator[Claim]:
        """Those from a position on with an upper limit, of some starts; the least first, of equals the first."""
        bounds: list[tuple[float, int]] = []
        first = self._block_of(since)
        for n, block in enumerate(self._blocks[first:], first):
            if bottoms := [bottom for start in starts if (bottom := block.bottoms.get(start)) is not None]:
                bounds.append((min(bottoms), n))
        return self._best_first(bounds, lambda block: block.highs, starts, lambda position: position >= since)

    def after(self, position: Position, could: Callable[[Block], bool]) -> Iterator[tuple[Position, Claim]]:
        """The claims behind a position in their order, without those in blocks that could not be of use."""
        first = self._block_of(position)
        for block in self._blocks[first:]:
            if could(block):
                yield from (found for found in _placed(block) if found[0] > position)

    def before(self, position: Position, could: Callable[[Block], bool]) -> Iterator[tuple[Position, Claim]]:
        """The claims before a position, the last first, without those in blocks that could not be of use."""
        for block in reversed(self._blocks[: self._block_of(position) + 1]):
            if could(block):
                yield from (found for found in reversed(list(_placed(block))) if found[0] < position)

    def _best_first(
        self,
        bounds: list[tuple[float, int]],
        limits: Callable[[Block], Limits],
        starts: Collection[str],
        is_in: Callable[[Position], bool],
    ) -> Iterator[Claim]:
        """The claims of blocks in the order of their limits; a block is opened when it could have the next one."""
        heapify(bounds)
        opened: list[tuple[float, int, int, Iterator[tuple[int, int]]]] = []
        while bounds or opened:
            if bounds and (not opened or bounds[0] <= opened[0][:2]):
                _, n = heappop(bounds)
                block = self._blocks[n]
                rest = iter(limits(block))
            else:
                _, n, place, rest = heappop(opened)
                block = self._blocks[n]
                yield block.claims[place]
            for limit, place in rest:
                if block.claims[place].since in starts and is_in((block.lasts[place], block.seats[place])):
                    heappush(opened, (limit, n, place, rest))
                    break

    def _block_of(self, position: Position) -> int:
        """The index of the block in which a position is, or would be."""
        return max(bisect_right(self._starts, position) - 1, 0)

    def _put(self, where: slice, *blocks: Block) -> None:
        self._blocks[where] = blocks
        self._starts[where] = [block.start for block in blocks]


def _count_down(counts: dict[T, int], of: T) -> None:
    counts[of] -= 1
    if not counts[of]:
        del counts[of]


def _placed(block: Block) -> Iterator[tuple[Position, Claim]]:
    return zip(zip(block.lasts, block.seats, strict=True), block.claims, strict=True)
