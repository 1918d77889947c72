"""The rows of a comparison, made from lines and derived values."""

from collections.abc import Iterable
from fractions import Fraction

from models.claims.claim import Basis, Claim
from models.claims.ranks import NO_RANK
from models.comparison.comparison import Question, Ratio, Row
from models.comparison.deriving import Derived, contradicted, figure_of
from models.comparison.explain import explain
from models.comparison.judge import Judge, Judgement
from models.comparison.ledger import Ledger
from models.comparison.line import Line
from models.comparison.naming import as_of, counted_to, day_of, who
from models.comparison.on_day import OnDay
from models.comparison.pair import Verdict
from models.comparison.reason import Reason, Why, because
from models.comparison.statement import Statement


class Rows:
    """Makes the rows of one question."""

    def __init__(self, ledger: Ledger, judge: Judge, question: Question) -> None:
        self._ledger = ledger
        self._judge = judge
        self._question = question

    def of(self, line: Line, reference: Line) -> Row:
        """The row of a line that is set against a reference."""
        is_reference = line.claim.id == reference.claim.id
        judgement = None if is_reference else self._judge.judge(line.claim, reference.claim, self._question.assumptions)
        used = line.on_day.used | (judgement.now.used if judgement else frozenset())
        return Row(
            claims=(line.claim,),
            figure=line.claim.figure,
            as_of=as_of(line.statement),
            age=self._age(line),
            on_day=line.on_day,
            rank=self._ledger.rank(line.claim),
            is_reference=is_reference,
            is_derived=_is_derived(line.claim),
            judgement=judgement,
            ratio=_ratio(line.on_day, reference.on_day, judgement) if judgement else None,
            reasons=self._reasons(line, reference.claim, judgement),
            used=used,
        )

    def aside(self, line: Line) -> Row:
        """The row of a claim that was retracted or replaced: it is shown, and set against nothing."""
        return Row(
            claims=(line.claim,),
            figure=line.claim.figure,
            as_of=as_of(line.statement),
            age=self._age(line),
            on_day=line.on_day,
            is_derived=_is_derived(line.claim),
            is_set_aside=True,
            rank=self._ledger.rank(line.claim),
            replaced_by=self._ledger.replacements(line.claim.id),
        )

    def derived(self, value: Derived, lines: Iterable[Line] = ()) -> Row:
        """The row of a derived value, which is of the day itself; it says which of the lines it contradicts."""
        given, day = self._question.assumptions, self._question.day
        statements = (line.statement for line in lines)
        against = tuple(contradicted(value, statements, day, given, self._judge.read))
        claims = tuple(part.statement.claim for part in value.parts)
        return Row(
            claims=claims,
            figure=figure_of(value.on_day),
            as_of=day_of(self._question.day),
            age=0,
            on_day=value.on_day,
            is_computed=True,
            rank=NO_RANK if len(claims) > 1 else self._ledger.rank(claims[0]),
            reasons=(*value.on_day.steps, *(_against(one.statement) for one in against)),
            contradicts=tuple(one.statement.claim for one in against),
            used=value.on_day.used.union(*(one.used for one in against)),
        )

    def _age(self, line: Line) -> int:
        return self._question.day - (line.statement.on.last or self._question.day)

    def _reasons(self, line: Line, reference: Claim, judgement: Judgement | None) -> tuple[Reason, ...]:
        fall = line.series.fall(line.statement)
        steps = (*line.on_day.steps, *((fall,) if fall else ()), *line.series.others(line.statement))
        if judgement is None:
            return steps
        a, b = (self._judge.read(claim, judgement.now.used) for claim in (line.claim, reference))
        why = explain(a, b, judgement.now, self._ledger.others)
        return *steps, *(reason for reason in why if not _is_said(reason, steps))


def _is_said(reason: Reason, steps: Iterable[Reason]) -> bool:
    """Whether steps say the same of the same claimant already, perhaps under more assumptions."""
    is_step = reason.why in (Why.SAID_BY, Why.WIDENED)
    return is_step and any(step.why is reason.why and step.of[:1] == reason.of[:1] for step in steps)


def _against(statement: Statement) -> Reason:
    return because(Why.AGAINST, who(statement.claim), statement.claim.figure, counted_to(statement))


def _is_derived(claim: Claim) -> bool:
    return bool(claim.derived_from) or claim.basis is Basis.DERIVED


def _ratio(one: OnDay, other: OnDay, judgement: Judgement) -> Ratio | None:
    """One count in relation to another; None where the two are unlike, or where nothing limits it."""
    low = Fraction(one.low, other.high) if one.low and other.high else None
    high = Fraction(one.high, other.low) if one.high is not None and other.low else None
    if judgement.now.verdict is Verdict.UNLIKE or (low is None and high is None):
        return None
    return Ratio(high if high == 0 else low, high, one.used | other.used | judgement.now.used)
