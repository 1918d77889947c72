"""All derived values of a comparison: which counts are set against which, and under what is assumed already or not."""

from collections.abc import Iterable, Iterator, Sequence

from models.claims.claim import Per
from models.claims.records import Records
from models.comparison.assumption import SAME_SCOPE, Assume, assume
from models.comparison.comparison import Question
from models.comparison.deriving import Derived, Standing, by_ratio, difference
from models.comparison.judge import Judge
from models.comparison.line import GroupKey, Line
from models.comparison.naming import day_of


def derive(
    groups: dict[GroupKey, list[Line]],
    leads: dict[GroupKey, Line],
    question: Question,
    judge: Judge,
    records: Records,
) -> Iterator[Derived]:
    """Every derived value, those that need more assumptions than are switched on among them.

    Each count is set against the one that leads the other measure, and the leading ones against all, so that there are
    no more values than claims. What could be had by assuming another place or scope is not offered.
    """
    totals = {key: lines for key, lines in groups.items() if key[1] is Per.TOTAL}
    for whole, wholes in totals.items():
        for part, parts in totals.items():
            if whole != part:
                yield from _differences(_crossed(wholes, leads[whole], parts, leads[part]), question, judge, records)
    for line in (line for lines in totals.values() for line in lines):
        for ratio in (a for a in question.assumptions if a.assume is Assume.RATIO):
            if found := by_ratio(Standing(line.statement, line.on_day), ratio, records):
                yield found


def _crossed(
    wholes: Sequence[Line], whole_lead: Line, parts: Sequence[Line], part_lead: Line
) -> Iterator[tuple[Line, Line]]:
    yield from ((whole_lead, part) for part in parts)
    yield from ((whole, part_lead) for whole in wholes if whole is not whole_lead)


def _differences(
    pairs: Iterable[tuple[Line, Line]], question: Question, judge: Judge, records: Records
) -> Iterator[Derived]:
    for whole, part in pairs:
        standing = Standing(whole.statement, whole.on_day)
        found = difference(standing, Standing(part.statement, part.on_day), records)
        if found is None or found.on_day.low is None:
            held = _held(part, question, judge)
            found = (held and difference(standing, held, records)) or found
        if found and (SAME_SCOPE not in found.on_day.used or SAME_SCOPE in question.assumptions):
            yield found


def _held(line: Line, question: Question, judge: Judge) -> Standing | None:
    """The line as it were if its upper limit still held on the day; None where it has none."""
    if line.statement.span.high is None or line.on_day.high is not None:
        return None
    holding = assume(Assume.STILL_HELD, line.claim.id, day_of(question.day).edtf)
    statement = judge.read(line.claim, question.assumptions | {holding})
    return Standing(statement, line.series.on_day(statement, question.day))
