"""The comparer: answers questions about one claim file, and remembers what does not depend on the day."""

from collections.abc import Iterable, Iterator
from functools import cached_property

import msgspec

from models.claims.claim import Claim, Per
from models.claims.measure import Measure
from models.claims.ranks import NO_RANK, claimant_ranks
from models.claims.records import Records
from models.comparison.assumption import STRAIGHT_LINE, Assume, Assumption, assume
from models.comparison.comparison import Comparison, Group, Offer, Pair, Question, Row
from models.comparison.derivation import derive
from models.comparison.deriving import Derived
from models.comparison.explain import explain
from models.comparison.grading import best_graded
from models.comparison.judge import Judge
from models.comparison.line import GroupKey, Line, grouped, line_up
from models.comparison.matrix import MOST, Matrix, matrix
from models.comparison.naming import day_of
from models.comparison.pair import Ruling
from models.comparison.reason import Reason, Why
from models.comparison.rows import Rows
from models.comparison.series import Series, all_series, set_aside
from models.comparison.statement import Statement

Given = frozenset[Assumption]
_BARE: Given = frozenset()
_ORDER = tuple(Assume)


class Comparer:
    """Compares the claims of a file; a change of the file needs another comparer."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._judge = Judge(records)
        self._aside = set_aside(records)
        self._series: dict[tuple[str, Given, bool], tuple[Series, ...]] = {}

    @property
    def subjects(self) -> tuple[str, ...]:
        """The subjects that claims are about, by the name that stands for all others, in the order of the file."""
        return tuple(self._claims)

    @cached_property
    def _claims(self) -> dict[str, list[Claim]]:
        """The claims about each subject."""
        found: dict[str, list[Claim]] = {}
        for claim in self._records.claims:
            found.setdefault(self._records.subject_names.resolve(claim.subject), []).append(claim)
        return found

    def days(self, subject: str) -> tuple[int, ...]:
        """The days (proleptic ordinals) up to which claims about a subject count at the latest, the first first."""
        return tuple(sorted({day for series in self._all(subject, _BARE) for day in series.days}))

    def measures(self, subject: str) -> tuple[Measure, ...]:
        """The measures of the claims about a subject, in the order of the file."""
        held = {series.key[2] for series in self._all(subject, _BARE)}
        return tuple(measure for measure in self._records.measures if measure.id in held)

    def compare(self, question: Question) -> Comparison:
        """Everything that follows from a question; a reference that is no claim about its subject does not count."""
        question = msgspec.structs.replace(question, subject=self._records.subject_names.resolve(question.subject))
        pinned = self._pinned(question)
        lines, missing = line_up(self._all(question.subject, question.assumptions), question, pinned)
        by_key = grouped(lines, self._records)
        leads = {key: _lead(held, pinned) for key, held in by_key.items()}
        derived = tuple(derive(by_key, leads, question, self._judge, self._records))
        groups = self._groups(question, by_key, leads, pinned, derived)
        claims = tuple(line.claim for held in by_key.values() for line in held)
        pairs = matrix(claims, self._judge, question.assumptions) if len(claims) <= MOST else None
        offers = tuple(self._offers(question, derived))
        return Comparison(
            question=question,
            groups=groups,
            missing=missing,
            offers=offers,
            matrix=pairs,
            offered=self._offered(question, lines, groups, pairs, offers),
        )

    def claimant_rank(self, row: Row) -> int:
        """The number that a row's claimant takes its colour from; -1 for nobody, and where there are several."""
        if len(row.claims) > 1:
            return NO_RANK
        claim = row.claim
        return self._ranks.get(self._records.claimant_names.resolve(claim.claimant or claim.speaker), NO_RANK)

    @cached_property
    def _ranks(self) -> dict[str, int]:
        return claimant_ranks(self._records)

    def pair(self, a: Claim, b: Claim, given: Given = _BARE) -> Pair:
        """Every verdict on two claims, with every step and ground."""
        judgement = self._judge.judge(a, b, given)
        finding = judgement.finding
        return Pair(
            a=a,
            b=b,
            judgement=judgement,
            reasons=self._why(a, b, judgement.now),
            bare_reasons=self._why(a, b, finding.bare),
            if_reasons=self._why(a, b, finding.supposing) if finding.supposing else (),
        )

    def _why(self, a: Claim, b: Claim, ruling: Ruling) -> tuple[Reason, ...]:
        read = self._judge.read
        return explain(read(a, ruling.used), read(b, ruling.used), ruling, self._records)

    def _all(self, subject: str, given: Given, aside: bool = False) -> tuple[Series, ...]:
        """Every series about a subject; those of what was set aside are apart."""
        key = subject, given, aside
        found = self._series.get(key)
        if found is None:
            claims = [claim for claim in self._claims.get(subject, ()) if (claim.id in self._aside) is aside]
            found = self._series[key] = all_series(claims, self._judge, given)
        return found

    def _pinned(self, question: Question) -> Statement | None:
        """The reference that the user chose, where it is a claim that is compared."""
        claim = self._records.claims.get(question.reference)
        if claim is None or (question.measures and claim.measure not in question.measures):
            return None
        for series in self._all(question.subject, question.assumptions):
            if (found := series.statement(claim.id)) is not None:
                return found
        return None

    def _groups(
        self,
        question: Question,
        by_key: dict[GroupKey, list[Line]],
        leads: dict[GroupKey, Line],
        pinned: Statement | None,
        derived: Iterable[Derived],
    ) -> tuple[Group, ...]:
        reference = next((lead for lead in leads.values() if pinned is not None and lead.statement is pinned), None)
        rows = Rows(self._records, self._judge, question)
        found: dict[GroupKey, list[Row]] = {
            key: [rows.of(line, reference or leads[key]) for line in held] for key, held in by_key.items()
        }
        for line in self._aside_lines(question) if question.with_set_aside else ():
            found.setdefault((line.claim.measure, line.claim.per), []).append(rows.aside(line))
        standing = [line for held in by_key.values() for line in held]
        for value in derived:
            if value.on_day.used <= question.assumptions:
                found.setdefault((value.measure.id, Per.TOTAL), []).append(rows.derived(value, standing))
        return tuple(
            Group(
                measure=measure,
                per=per,
                rows=tuple(found[id, per]),
                reference=_claim(reference or leads.get((id, per))),
            )
            for measure in self._records.measures
            for id, per in found
            if id == measure.id
        )

    def _aside_lines(self, question: Question) -> Iterator[Line]:
        """What would have stood, had it not been retracted or replaced."""
        standing = {series.key: series for series in self._all(question.subject, question.assumptions)}
        lines, _ = line_up(self._all(question.subject, question.assumptions, aside=True), question, None)
        for line in lines:
            instead = line.series.key in standing and standing[line.series.key].newest(question.day)
            if not instead or (instead.on.last or 0) <= (line.statement.on.last or 0):
                yield line

    def _offers(self, question: Question, derived: Iterable[Derived]) -> Iterator[Offer]:
        rows = Rows(self._records, self._judge, question)
        for value in derived:
            if lacking := value.on_day.used - question.assumptions:
                yield Offer(value.measure, rows.derived(value), lacking)

    def _offered(
        self,
        question: Question,
        lines: Iterable[Line],
        groups: Iterable[Group],
        pairs: Matrix | None,
        offers: Iterable[Offer],
    ) -> tuple[Assumption, ...]:
        """Every assumption that would change a verdict, a limit or a derived value; and those switched on."""
        found = set(question.assumptions)
        rows = (row.judgement for group in groups for row in group.rows)
        cells = (judgement for _, _, judgement in pairs.pairs()) if pairs is not None else rows
        for judgement in cells:
            if judgement is not None and judgement.finding.supposing is not None:
                found |= judgement.finding.supposing.used
        for line in lines:
            if any(step.why is Why.LOST for step in line.on_day.steps):
                found.add(assume(Assume.STILL_HELD, line.claim.id, day_of(question.day).edtf))
            if line.series.is_between(line.statement, question.day):
                found.add(STRAIGHT_LINE)
        for offer in offers:
            found |= offer.missing
        return tuple(sorted(found, key=lambda assumption: (_ORDER.index(assumption.assume), assumption.of)))


def _lead(lines: Iterable[Line], pinned: Statement | None) -> Line:
    """What leads a measure: the reference where it is of this measure, else the best graded, else the first."""
    held = {line.claim.id: line for line in lines}
    if pinned is not None and pinned.claim.id in held:
        return held[pinned.claim.id]
    best = best_graded(line.claim for line in held.values())
    assert best is not None, "a group has a line"
    return held[best.id]


def _claim(line: Line | None) -> Claim | None:
    return None if line is None else line.claim
