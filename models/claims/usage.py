"""Which claims use a measure, source, subject or claimant, and how many."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import chain
from operator import attrgetter

from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind

Uses = Callable[[Claim], Collection[str]]
"""What a claim names of one kind, each once."""


def _measure(claim: Claim) -> Collection[str]:
    return (claim.measure,)


def _subject(claim: Claim) -> Collection[str]:
    return (claim.subject,)


def _claimant(claim: Claim) -> Collection[str]:
    return (claim.claimant,) if claim.claimant else ()


def _sources(claim: Claim) -> Collection[str]:
    return tuple(dict.fromkeys(quote.source for quote in claim.quotes))


USES: dict[Kind, Uses] = {
    Kind.MEASURES: _measure,
    Kind.SUBJECTS: _subject,
    Kind.CLAIMANTS: _claimant,
    Kind.SOURCES: _sources,
}
"""What a claim names, by the list that would hold it: names as written, ids of measures and sources."""


_NAMED_ONCE: dict[Kind, Callable[[Claim], str]] = {
    Kind.MEASURES: attrgetter("measure"),
    Kind.SUBJECTS: attrgetter("subject"),
    Kind.CLAIMANTS: attrgetter("claimant"),
}
"""The same for kinds of which a claim names one at most: to count these takes a fraction of the time."""


def users(claims: Iterable[Claim], kind: Kind, name: str) -> Iterator[Claim]:
    """The claims that name a record of that kind; all are looked at, so it is not for every keystroke."""
    uses = USES[kind]
    return (claim for claim in claims if name in uses(claim))


def concerns(change: Change, kind: Kind, name: str) -> bool:
    """Whether a change touches a claim that named a record of that kind, or names it now."""
    uses = USES[kind]
    sides = (side for edit in change.of(Kind.CLAIMS) for side in (edit.was, edit.now))
    return any(isinstance(side, Claim) and name in uses(side) for side in sides)


class Usage:
    """How many claims name each record of one kind; counted once, then kept up with every Change."""

    def __init__(self, kind: Kind, claims: Iterable[Claim]) -> None:
        self._kind = kind
        self._counts = self._counted(claims)

    def count(self, name: str) -> int:
        """How many claims name it."""
        return self._counts[name]

    def names(self) -> list[str]:
        """All that claims name, also what no record holds; in the order in which the claims came."""
        return list(self._counts)

    def apply(self, change: Change) -> None:
        """Follow a change of the claims."""
        edits = change.of(Kind.CLAIMS)
        was = [edit.was for edit in edits if isinstance(edit.was, Claim)]
        now = [edit.now for edit in edits if isinstance(edit.now, Claim)]
        gone = self._counted(was)
        self._counts.update(self._counted(now))
        self._counts.subtract(gone)
        for name in gone:
            if not self._counts[name]:
                del self._counts[name]

    def _counted(self, claims: Iterable[Claim]) -> Counter[str]:
        if name_of := _NAMED_ONCE.get(self._kind):
            return Counter(filter(None, map(name_of, claims)))
        return Counter(chain.from_iterable(map(USES[self._kind], claims)))
