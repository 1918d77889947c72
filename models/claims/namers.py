"""Which claims name which others, as what they are derived from or replace."""

from collections.abc import Iterable, Sequence

from models.claims.change import Change, Edit
from models.claims.claim import Claim, Status
from models.claims.claim_file import Kind
from models.claims.record_list import RecordList

_BATCH = 8192
"""So many claims are looked at in one go: about two milliseconds."""

_MANY = 10_000
_SHARE = 4
"""A change of more claims, and of more than this part of all, is not followed: they are looked at anew."""


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

    def is_replaced(self, name: str) -> bool:
        """Whether a claim that is not retracted replaces the one of that id, as far as was looked; at the beginning
        at least.
        """
        if not self._read:
            self.take_in_more()
        naming = map(self._claims.get, self._of.get(name, ()))
        return any(one is not None and one.replaces == name and one.status is not Status.RETRACTED for one in naming)

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
        if len(change.edits) > _MANY and len(change.edits) * _SHARE > self._claims.slot_count:
            self._of, self._read = {}, 0
            return
        for kind, _, _, start, stop in change.alike:
            if kind is Kind.CLAIMS:
                self._follow(change.edits[start:stop], slots[start:stop])

    def _follow(self, edits: Sequence[Edit], slots: Sequence[int]) -> None:
        for edit, slot in zip(edits, slots, strict=True):
            was, now = edit.was, edit.now
            if isinstance(was, Claim) and (was.derived_from or was.replaces) and slot < self._read:
                self._forget(was)
            if isinstance(now, Claim) and (now.derived_from or now.replaces) and slot < self._read:
                self._add(now)

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
