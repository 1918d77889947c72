"""Lines: the claims that stand for their series on the day of a comparison."""

from collections.abc import Iterable, Sequence

import msgspec

from models.claims.claim import Claim, Per
from models.claims.records import Records
from models.comparison.comparison import Missing, Question
from models.comparison.on_day import OnDay
from models.comparison.series import Series
from models.comparison.statement import Statement

GroupKey = tuple[str, Per]
"""The id of a measure, and the time that a rate is for."""


class Line(msgspec.Struct, frozen=True):
    """A claim of a series, and what it says on the day."""

    series: Series
    statement: Statement
    on_day: OnDay

    @property
    def claim(self) -> Claim:
        """The claim."""
        return self.statement.claim


def line_up(
    series: Iterable[Series], question: Question, pinned: Statement | None
) -> tuple[tuple[Line, ...], tuple[Missing, ...]]:
    """The newest claim of each series at or before the day, and the series that have none.

    ``pinned``, the reference that the user chose, is always there: before the newest of its series, or alone.
    """
    lines: list[Line] = []
    missing: list[Missing] = []
    for one in series:
        if question.measures and one.key[2] not in question.measures:
            continue
        newest = one.newest(question.day)
        here = [pinned] if pinned is not None and pinned.series == one.key else []
        chosen = here if newest is None or newest.claim.id in (held.claim.id for held in here) else [*here, newest]
        lines += [Line(one, held, one.on_day(held, question.day)) for held in chosen]
        if not chosen:
            missing.append(Missing(one.first, one.is_undated))
    return tuple(lines), tuple(missing)


def grouped(lines: Sequence[Line], records: Records) -> dict[GroupKey, list[Line]]:
    """The lines by measure and time, in the order of the file's measures."""
    places = {measure.id: place for place, measure in enumerate(records.measures)}
    ordered = sorted(lines, key=lambda line: (places[line.claim.measure], list(Per).index(line.claim.per)))
    found: dict[GroupKey, list[Line]] = {}
    for line in ordered:
        found.setdefault((line.claim.measure, line.claim.per), []).append(line)
    return found
