"""One search for the claims that pass a filter: some are found at a time, so that nobody has to wait for all."""

from collections.abc import Iterator, Sequence

import numpy as np

from models.claims.filter import Filter, SortKey
from models.frame import Array, ClaimFrame
from models.frame.part import Block, Part, Scattered
from models.sieve.conditions import conditions, words_of

PAGE = 64
"""So many rows fill a window."""

_AT_A_TIME = 256
"""So many claims from the top are looked at in one go, where they do not stand side by side: half a millisecond."""

_TOP = 4096
"""After so many of them without a page full, hits are rare, and going through all blocks finds them sooner."""


class Search:
    """Looks through the claims until all that pass are found; texts that are not built yet are built on the way.

    It begins with those that stand first in the table, so that `beginning` is never another than that of the end.
    Where claims stand as their slots do, that is block by block; else some are looked for from the top.
    """

    def __init__(
        self,
        frame: ClaimFrame,
        wanted: Filter,
        keys: Sequence[SortKey] = (),
        last: "Search | None" = None,
        has_page: bool = False,
    ) -> None:
        """``last``: a search before this one; where it is done, and asked for less, only what it found is looked at.

        ``has_page``: a window is filled already, with rows that stay there; the first of all are not looked for.
        """
        self._frame = frame
        self._wanted = wanted
        self._keys = tuple(keys)
        self._changes = frame.changes
        self._conditions = conditions(frame, wanted)
        self._is_straight = not keys and frame.is_straight
        self._top: Iterator[Array] = iter(()) if self._is_straight else frame.from_top(keys, _AT_A_TIME)
        self._from_top = 0
        self._block = 0
        self._found = 0
        self._has_page = has_page
        self.beginning: list[int] = []
        """The slots of the first rows that there will be, as far as they are known; a page of them at least, if any."""
        is_within_last = last is not None and last.holds(self)
        self._passing: Array = last._passing.copy() if last is not None and is_within_last else frame.there()
        if last is not None and is_within_last and last._wanted == wanted:  # only the order is another
            self._block, self._found = last._block, last._found

    @property
    def is_current(self) -> bool:
        """Whether nothing has changed since it began."""
        return self._changes == self._frame.changes

    @property
    def has_page(self) -> bool:
        """Whether a window is filled with what is known of the first rows."""
        return self._has_page or len(self.beginning) >= PAGE

    @property
    def count(self) -> int:
        """How many claims are known to pass."""
        return max(self._found, len(self.beginning))

    @property
    def part(self) -> float:
        """What part of the claims was looked at, 0 to 1."""
        return min(1.0, self._block / max(1, self._frame.texts.block_count))

    @property
    def is_done(self) -> bool:
        """Whether every claim was looked at."""
        return self._block >= self._frame.texts.block_count

    def holds(self, other: "Search") -> bool:
        """Whether whatever passes another filter is among what was found here, and nothing has changed since."""
        is_of_same = self._frame is other._frame and self.is_current
        return is_of_same and self.is_done and _is_narrower(other._wanted, self._wanted)

    def go_on(self) -> None:
        """Look at some more claims."""
        wants_more = not self.has_page and self._from_top < _TOP
        slots = next(self._top, None) if wants_more else None
        if slots is None:
            self._look_through_block()
        else:
            self._from_top += len(slots)
            found = self._passed(Scattered(slots), self._passing[slots])
            self.beginning += slots[found].tolist()

    def found(self) -> Array | range:
        """The slots of all claims that pass, in the order of the table, once it is done."""
        if not self._is_straight:
            slots = self._frame.in_order(self._keys)
            return slots[self._passing[slots]]
        return range(len(self._passing)) if self._passing.all() else np.flatnonzero(self._passing)

    def _look_through_block(self) -> None:
        block = Block(self._frame.texts, self._block)
        passing = self._passing[block.start : block.stop]
        passing &= self._passed(block, passing)
        self._found += int(np.count_nonzero(passing))
        self._block += 1
        if self._is_straight and not self.has_page:
            self.beginning += (np.flatnonzero(passing) + block.start).tolist()

    def _passed(self, part: Part, among: Array) -> Array:
        for condition in self._conditions:
            if among.any():
                among = among & condition.passing(part, among)
        return among


def _is_narrower(new: Filter, old: Filter) -> bool:
    """Whether all that passes the new filter passes the old one."""
    names = ("subject", "measure", "claimant", "status")
    is_as_exact = all(getattr(old, name) in ("", getattr(new, name)) for name in names)
    words = words_of(new.text)
    return is_as_exact and all(any(part in word for word in words) for part in words_of(old.text))
