"""The answer to one question, as it is worked out."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TypeVar

from models.claims.claim import Claim, Per
from models.comparison.assumption import STRAIGHT_LINE, Assume, Assumption, assume
from models.comparison.comparison import Comparison, Group, Known, Offer, Question, Row
from models.comparison.derivation import derive
from models.comparison.deriving import Derived
from models.comparison.grading import best_graded
from models.comparison.judge import Judge
from models.comparison.ledger import Ledger
from models.comparison.line import GroupKey, Line, grouped, line_up
from models.comparison.matrix import MOST, Matrix, matrix
from models.comparison.naming import day_of
from models.comparison.reason import Why
from models.comparison.rows import Rows
from models.comparison.series import Series
from models.comparison.statement import Statement, dating, series_key
from models.progress import Report

_ORDER = tuple(Assume)
_BREATH = 2**6
"""Series between two looks at whether anybody still waits."""

T = TypeVar("T")


class Answer:
    """Works a question out, whose subject is the name that stands for all others, among the claims of a ledger."""

    def __init__(self, question: Question, ledger: Ledger, judge: Judge, report: Report) -> None:
        self._question = question
        self._ledger, self._judge, self._report = ledger, judge, report
        self._records = ledger.others
        self._rows = Rows(ledger, judge, question)
        self._series = self._all()
        self._pinned = self._pin()
        self._lines, self._missing = line_up(self._watched(self._series), question, self._pinned)
        self._by_key = grouped(self._lines, self._records)
        self._leads = {key: self._lead(held) for key, held in self._by_key.items()}

    def comparison(self, known: Known) -> Comparison:
        """All that follows, with what is known of the file besides."""
        claims = tuple(line.claim for line in self._standing())
        pairs = matrix(claims, self._judge, self._question.assumptions) if len(claims) <= MOST else None
        offers = tuple(self._offers())
        return Comparison(
            question=self._question,
            groups=self._groups,
            missing=self._missing,
            offers=offers,
            matrix=pairs,
            offered=self._offered(pairs, offers),
            known=known,
        )

    def _all(self, is_aside: bool = False) -> tuple[Series, ...]:
        """Every series about the subject, in the order of the file; those of what was set aside are apart."""
        given = self._question.assumptions
        by = dating(given)
        strands = sorted(self._ledger.strands(self._question.subject, is_aside), key=lambda strand: strand.seats[0])
        return tuple(Series(one, one.course(by, self._records), self._judge, given) for one in strands)

    def _pin(self) -> Statement | None:
        """The reference that the user chose, where it is a claim that is compared."""
        asked = self._question
        claim = self._ledger.find(asked.reference) if asked.reference else None
        if claim is None or self._ledger.is_aside(claim) or (asked.measures and claim.measure not in asked.measures):
            return None
        key = series_key(claim, self._records)
        return next((one.statement(claim) for one in self._series if one.key == key), None)

    def _lead(self, lines: Iterable[Line]) -> Line:
        """What leads a measure: the reference where it is of this measure, else the best graded, else the first."""
        held = {line.claim.id: line for line in lines}
        if self._pinned is not None and self._pinned.claim.id in held:
            return held[self._pinned.claim.id]
        best = best_graded(line.claim for line in held.values())
        assert best is not None, "a group has a line"
        return held[best.id]

    @cached_property
    def _reference(self) -> Line | None:
        """The line of the reference that the user chose."""
        if self._pinned is None:
            return None
        return next((lead for lead in self._leads.values() if lead.claim.id == self._pinned.claim.id), None)

    @cached_property
    def _derived(self) -> tuple[Derived, ...]:
        derived = derive(self._by_key, self._leads, self._question, self._judge, self._records)
        return tuple(self._watched(derived))

    @cached_property
    def _groups(self) -> tuple[Group, ...]:
        found = self._rows_by_key()
        return tuple(
            Group(
                measure=measure,
                per=per,
                rows=tuple(found[id, per]),
                reference=_claim(self._reference or self._leads.get((id, per))),
            )
            for measure in self._records.measures
            for id, per in found
            if id == measure.id
        )

    def _rows_by_key(self) -> dict[GroupKey, list[Row]]:
        found: dict[GroupKey, list[Row]] = {
            key: [self._rows.of(line, self._reference or self._leads[key]) for line in self._watched(held)]
            for key, held in self._by_key.items()
        }
        for line in self._aside_lines() if self._question.with_set_aside else ():
            found.setdefault((line.claim.measure, line.claim.per), []).append(self._rows.aside(line))
        for value in self._derived:
            if value.on_day.used <= self._question.assumptions:
                row = self._rows.derived(value, self._watched(self._standing()))
                found.setdefault((value.measure.id, Per.TOTAL), []).append(row)
        return found

    def _standing(self) -> Iterator[Line]:
        return (line for held in self._by_key.values() for line in held)

    def _aside_lines(self) -> Iterator[Line]:
        """What would have stood, had it not been retracted or replaced."""
        standing = {one.key: one for one in self._series}
        lines, _ = line_up(self._watched(self._all(is_aside=True)), self._question, None)
        for line in lines:
            instead = line.series.key in standing and standing[line.series.key].newest(self._question.day)
            if not instead or (instead.on.last or 0) <= (line.statement.on.last or 0):
                yield line

    def _offers(self) -> Iterator[Offer]:
        for value in self._derived:
            if lacking := value.on_day.used - self._question.assumptions:
                yield Offer(value.measure, self._rows.derived(value), lacking)

    def _offered(self, pairs: Matrix | None, offers: Iterable[Offer]) -> tuple[Assumption, ...]:
        """Every assumption that would change a verdict, a limit or a derived value; and those switched on."""
        found, day = set(self._question.assumptions), self._question.day
        rows = (row.judgement for group in self._groups for row in group.rows)
        cells = (judgement for _, _, judgement in pairs.pairs()) if pairs is not None else rows
        for judgement in cells:
            if judgement is not None and judgement.finding.supposing is not None:
                found |= judgement.finding.supposing.used
        for line in self._watched(self._lines):
            if any(step.why is Why.LOST for step in line.on_day.steps):
                found.add(assume(Assume.STILL_HELD, line.claim.id, day_of(day).edtf))
            if line.series.is_between(line.statement, day, line.on_day):
                found.add(STRAIGHT_LINE)
        for offer in offers:
            found |= offer.missing
        return tuple(sorted(found, key=lambda assumption: (_ORDER.index(assumption.assume), assumption.of)))

    def _watched(self, items: Iterable[T]) -> Iterator[T]:
        """The same, with a look now and then at whether anybody still waits."""
        for n, item in enumerate(items):
            if not n % _BREATH:
                self._report(0)
            yield item


def _claim(line: Line | None) -> Claim | None:
    return None if line is None else line.claim
