"""One search for the claims that pass a filter: some are found at a time, so that nobody has to wait for all."""

from collections.abc import Sequence

import numpy as np

from models.claims.filter import Filter, SortKey
from models.frame import Array, ClaimFrame
from models.frame.texts import BLOCK
from models.sieve.conditions import conditions

_AT_ONCE = 4096
"""So many claims are always looked at in one go: their answer takes no longer than a frame."""


class Search:
    """Looks through the claims block by block; texts that are not built yet are built on the way."""

    def __init__(self, frame: ClaimFrame, wanted: Filter, last: "Search | None" = None) -> None:
        """``last``: a search before this one; where it is done, and asked for less, only what it found is looked at."""
        self._frame = frame
        self._wanted = wanted
        self._changes = frame.changes
        self._conditions = conditions(frame, wanted)
        self._block = 0
        self._passing: Array = np.ones(frame.slot_count, np.bool_)
        if last is not None and last.holds(self):
            self._passing = last._passing.copy()
        if not self._conditions:
            self._block = frame.texts.block_count

    @property
    def is_current(self) -> bool:
        """Whether nothing has changed since it began."""
        return self._changes == self._frame.changes

    @property
    def has_begun(self) -> bool:
        """Whether so many claims were looked at that a small file is done."""
        return self._block * BLOCK >= _AT_ONCE

    @property
    def count(self) -> int:
        """How many claims were found so far."""
        return int(np.count_nonzero(self._passing[: self._block * BLOCK]))

    @property
    def is_done(self) -> bool:
        """Whether every claim was looked at."""
        return self._block >= self._frame.texts.block_count

    def holds(self, other: "Search") -> bool:
        """Whether whatever passes another filter is among what was found here, and nothing has changed since."""
        is_of_same = self._frame is other._frame and self.is_current
        return is_of_same and self.is_done and _is_narrower(other._wanted, self._wanted)

    def go_on(self) -> None:
        """Look through one more block."""
        start, stop = self._frame.texts.span(self._block)
        passing = self._passing[start:stop]
        for condition in self._conditions:
            if passing.any():
                passing &= condition.passing(self._block, passing)
        self._block += 1

    def found(self, keys: Sequence[SortKey]) -> Array:
        """The slots of the claims found so far, sorted; equal ones in file order."""
        slots, found = self._frame.in_order(keys), self._passing
        if not self.is_done:
            found = found.copy()
            found[self._block * BLOCK :] = False
        return slots[found[slots]]


def _is_narrower(new: Filter, old: Filter) -> bool:
    """Whether all that passes the new filter passes the old one."""
    names = ("subject", "measure", "claimant", "status")
    is_as_exact = all(getattr(old, name) in ("", getattr(new, name)) for name in names)
    words = new.text.lower().split()
    return is_as_exact and all(any(part in word for word in words) for part in old.text.lower().split())
