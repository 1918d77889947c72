"""The judge: verdicts on pairs of a file's claims, remembered for as long as the claims are the same."""

import msgspec

from models.claims.claim import Claim
from models.claims.records import Records
from models.comparison.assumption import Assume, Assumption
from models.comparison.pair import Ruling, fewest, rule
from models.comparison.statement import Assumptions, Statement, state
from models.comparison.supposing import Finding, find

_READING = (Assume.COUNTED_UP_TO_STATEMENT, Assume.DATE_AS_GIVEN)
"""Assumptions that matter for how any claim is read; others do for some claims only, or for pairs."""


class Judgement(msgspec.Struct, frozen=True):
    """All that is said of a pair: under the assumptions switched on, and what `Finding` says without them."""

    now: Ruling
    finding: Finding

    @property
    def changed(self) -> Ruling | None:
        """The verdict under the fewest assumptions that change it; None where none do, or where it is so now."""
        supposing = self.finding.supposing
        return None if supposing is None or supposing.verdict is self.now.verdict else supposing


_REMEMBERED = 2**16
"""So many readings, findings and rulings are remembered each; then all are forgotten."""


class Judge:
    """Reads claims and rules on pairs, and remembers both of the claims as they are; on one thread at a time.

    A change of what they are read with (measures, names, days of publication) needs another judge; ``records`` that
    say the same of what was read so far may be given to the same one.
    """

    def __init__(self, records: Records) -> None:
        self.records = records
        self._read: dict[tuple[str, tuple[Assumption, ...]], Statement] = {}
        self._findings: dict[tuple[str, str], tuple[Claim, Claim, Finding]] = {}
        self._rulings: dict[tuple[str, str, frozenset[Assumption]], tuple[Claim, Claim, Ruling]] = {}

    def read(self, claim: Claim, given: Assumptions = ()) -> Statement:
        """A claim under assumptions."""
        key = claim.id, tuple(sorted(a for a in given if _matters(a, claim)) if given else ())
        found = self._read.get(key)
        if found is None or found.claim is not claim:
            found = self._read[key] = state(claim, self.records, key[1])
        return found

    def forget(self) -> None:
        """Forget what was read and ruled, once it is a lot; within one answer a claim is read as one statement."""
        for remembered in (self._read, self._findings, self._rulings):
            if len(remembered) > _REMEMBERED:
                remembered.clear()

    def judge(self, a: Claim, b: Claim, given: frozenset[Assumption] = frozenset()) -> Judgement:
        """All that is said of two claims."""
        return Judgement(self.rule(a, b, given), self.find(a, b))

    def find(self, a: Claim, b: Claim) -> Finding:
        """The verdict without assumptions, and under the fewest that change it."""
        found = self._findings.get((a.id, b.id))
        if found is None or found[0] is not a or found[1] is not b:
            found = self._findings[a.id, b.id] = a, b, find(a, b, self.read)
        return found[2]

    def rule(self, a: Claim, b: Claim, given: frozenset[Assumption]) -> Ruling:
        """The verdict under assumptions, of which only those count as used without which it would be another."""
        if not given:
            return self.find(a, b).bare
        key = a.id, b.id, given
        found = self._rulings.get(key)
        if found is None or found[0] is not a or found[1] is not b:
            found = self._rulings[key] = a, b, self._needed(a, b, given)
        return found[2]

    def _needed(self, a: Claim, b: Claim, given: frozenset[Assumption]) -> Ruling:
        bare, wanted = self.find(a, b).bare, self._under(a, b, given)
        return bare if wanted.verdict is bare.verdict else fewest(wanted, lambda used: self._under(a, b, used))

    def _under(self, a: Claim, b: Claim, given: frozenset[Assumption]) -> Ruling:
        return rule(self.read(a, given), self.read(b, given), given)


def _matters(assumption: Assumption, claim: Claim) -> bool:
    """Whether an assumption may change how a claim is read."""
    if assumption.assume in _READING:
        return True
    if assumption.assume is Assume.TAKEN_AS:
        return assumption.of[0] == claim.measure
    return assumption.assume is Assume.STILL_HELD and assumption.of[0] == claim.id
