"""A block: some hundred claims of a series that follow one another, and the limits within which their figures lie."""

from array import array
from bisect import bisect_left
from functools import cached_property
from math import inf

from models.claims.claim import Claim
from models.claims.figure import Bound
from models.comparison.interval import interval


class Block:
    """Claims in the order of their last days and seats; what is said of all of them is found out when it is asked."""

    def __init__(self, lasts: list[int], seats: "array[int]", claims: list[Claim]) -> None:
        self.lasts, self.seats, self.claims = lasts, seats, claims

    def __len__(self) -> int:
        return len(self.lasts)

    @property
    def start(self) -> tuple[int, int]:
        """The last day and seat of its first claim."""
        return self.lasts[0], self.seats[0]

    def place(self, last: int, seat: int) -> int:
        """The index of the first claim that stands no earlier than a day and seat."""
        low = bisect_left(self.lasts, last)
        high = bisect_left(self.lasts, last + 1, low)
        return bisect_left(self.seats, seat, low, high)

    def insert(self, place: int, last: int, seat: int, claim: Claim) -> None:
        """Add a claim at an index."""
        self.lasts.insert(place, last)
        self.seats.insert(place, seat)
        self.claims.insert(place, claim)
        self._forget()

    def remove(self, place: int) -> Claim:
        """Take out the claim at an index, and return it."""
        del self.lasts[place], self.seats[place]
        self._forget()
        return self.claims.pop(place)

    def halves(self) -> "tuple[Block, Block]":
        """The same claims in two blocks."""
        half = len(self) // 2
        return (
            Block(self.lasts[:half], self.seats[:half], self.claims[:half]),
            Block(self.lasts[half:], self.seats[half:], self.claims[half:]),
        )

    @cached_property
    def tops(self) -> dict[str, int]:
        """For each start (as claims have it) a number that no lower limit is above; none where there is no limit."""
        found: dict[str, int] = {}
        for claim in self.claims:
            if claim.low is not None:
                low = claim.low + (claim.bound is Bound.MORE_THAN)
                found[claim.since] = max(low, found.get(claim.since, low))
        return found

    @cached_property
    def bottoms(self) -> dict[str, int]:
        """For each start a number that no upper limit is below; none where there is no limit."""
        found: dict[str, int] = {}
        for claim in self.claims:
            if claim.high is not None:
                high = claim.high - (claim.bound is Bound.LESS_THAN)
                found[claim.since] = min(high, found.get(claim.since, high))
        return found

    @cached_property
    def top(self) -> float:
        """No lower limit in it is above this; below all counts where there is none."""
        return max(self.tops.values(), default=-inf)

    @cached_property
    def bottom(self) -> float:
        """No upper limit in it is below this; above all counts where there is none."""
        return min(self.bottoms.values(), default=inf)

    @cached_property
    def has_ends(self) -> bool:
        """Whether a figure in it has both ends."""
        return any(claim.low is not None and claim.high is not None for claim in self.claims)

    @cached_property
    def has_as_of(self) -> bool:
        """Whether a claim in it says itself up to which day it counts."""
        return any(claim.as_of for claim in self.claims)

    @cached_property
    def lows(self) -> tuple[tuple[int, int], ...]:
        """The lower limits, negated, and the index of each; the highest first, of equals the first."""
        limits = ((interval(claim).low, n) for n, claim in enumerate(self.claims) if claim.low is not None)
        return tuple(sorted((-low, n) for low, n in limits))

    @cached_property
    def highs(self) -> tuple[tuple[int, int], ...]:
        """The upper limits and the index of each; the least first, of equals the first."""
        limits = ((interval(claim).high, n) for n, claim in enumerate(self.claims) if claim.high is not None)
        return tuple(sorted((high, n) for high, n in limits if high is not None))

    def _forget(self) -> None:
        for name in ("tops", "bottoms", "top", "bottom", "has_ends", "has_as_of", "lows", "highs"):
            self.__dict__.pop(name, None)
