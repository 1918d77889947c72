"""Which claims name which others, as what they are derived from or replace."""

from collections.abc import Iterable, Sequence

from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.record_list import RecordList

_BATCH = 8192
"""So many claims are looked at in one go: about two milliseconds."""


class Namers:
    """The claims that name a claim, found by its id; gathered bit by bit, or when first asked, and then kept up."""

    def __init__(self, claims: RecordList[Claim]) -> None:
        self._claims = claims
        self._of: dict[str, set[str]] = {}
        self._read = 0

    def of(self, ids: Iterable[str]) -> set[str]:
        """The ids of the claims that name any of these."""
        while self.take_in_more():
            pass
        held = (self._of.get(name) for name in ids)
        return set().union(*(namers for namers in held if namers))

    def take_in_more(self) -> bool:
        """Look at some more claims; whether there were any."""
        start, stop = self._read, min(self._read + _BATCH, self._claims.slot_count)
        for claim in self._claims.between(start, stop):
            if (claim.derived_from or claim.replaces) and self._claims.get(claim.id) is claim:
                self._add(claim)
        self._read = stop
        return start < stop

    def apply(self, change: Change, slots: Sequence[int]) -> None:
        """Follow a change; what was not looked at yet will be seen as it is then."""
        for edit, slot in zip(change.edits, slots, strict=True):
            if slot < self._read:
                if isinstance(edit.was, Claim) and (edit.was.derived_from or edit.was.replaces):
                    self._forget(edit.was)
                if isinstance(edit.now, Claim) and (edit.now.derived_from or edit.now.replaces):
                    self._add(edit.now)

    def _add(self, claim: Claim) -> None:
        for name in _named(claim):
            self._of.setdefault(name, set()).add(claim.id)

    def _forget(self, claim: Claim) -> None:
        for name in _named(claim):
            self._of[name].discard(claim.id)
            if not self._of[name]:
                del self._of[name]


def _named(claim: Claim) -> set[str]:
    return {*claim.derived_from, claim.replaces} - {""}
