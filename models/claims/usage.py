"""Which claims use a measure, source, subject or claimant, and how many."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator

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
        self._uses = USES[kind]
        self._counts = Counter(name for claim in claims for name in self._uses(claim))

    def count(self, name: str) -> int:
        """How many claims name it."""
        return self._counts[name]

    def names(self) -> list[str]:
        """All that claims name, also what no record holds; in the order in which the claims came."""
        return list(self._counts)

    def apply(self, change: Change) -> None:
        """Follow a change of the claims."""
        for edit in change.of(Kind.CLAIMS):
            if isinstance(edit.was, Claim):
                self._forget(edit.was)
            if isinstance(edit.now, Claim):
                self._counts.update(self._uses(edit.now))

    def _forget(self, claim: Claim) -> None:
        for name in self._uses(claim):
            self._counts[name] -= 1
            if not self._counts[name]:
                del self._counts[name]
