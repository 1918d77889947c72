"""Pairs of claims, with every step and ground of what is said of them."""

from models.claims.claim import Claim
from models.claims.records import Records
from models.comparison.assumption import Assumption
from models.comparison.comparison import Pair
from models.comparison.explain import explain
from models.comparison.judge import Judge, Judgement
from models.comparison.pair import Ruling
from models.comparison.reason import Reason

_BARE = frozenset[Assumption]()


class Pairs:
    """Explains what is said of pairs; on the thread of its judge, and with the records of its judge."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge

    @property
    def records(self) -> Records:
        """What claims are read with."""
        return self._judge.records

    def pair(self, a: Claim, b: Claim, given: frozenset[Assumption] = _BARE) -> Pair:
        """Everything about two claims."""
        return self.explained(a, b, self._judge.judge(a, b, given))

    def explained(self, a: Claim, b: Claim, judgement: Judgement) -> Pair:
        """Everything about two claims that were judged."""
        finding = judgement.finding
        return Pair(
            a=a,
            b=b,
            judgement=judgement,
            reasons=self._why(a, b, judgement.now),
            if_reasons=self._why(a, b, finding.supposing) if finding.supposing else (),
        )

    def _why(self, a: Claim, b: Claim, ruling: Ruling) -> tuple[Reason, ...]:
        judge = self._judge
        return explain(judge.read(a, ruling.used), judge.read(b, ruling.used), ruling, judge.records)
