"""From claims to the columns of a chart, many at a time: under a second for a million."""

from collections.abc import Sequence

import numpy as np

from models.claims.claim import Basis, Claim, Status
from models.claims.figure import Bound
from models.timeline.columns import CODES, Columns, Floats
from models.timeline.placement import Published, Span, span
from models.timeline.series_names import SeriesNames

_RANGE = CODES[Bound.RANGE]


class Reader:
    """Reads claims into columns; dates and names of series that came before cost a look into a dict."""

    def __init__(self, names: SeriesNames, published: Published) -> None:
        self._names, self._published = names, published
        self._spans: dict[str, Span] = {}

    def read(self, columns: Columns, rows: Sequence[int], claims: Sequence[Claim]) -> None:
        """Write the rows of some claims."""
        where = slice(rows.start, rows.stop) if isinstance(rows, range) else list(rows)
        self._read_days(columns, where, claims)
        _read_figures(columns, where, claims)
        columns.written[where] = written = self._names.written(claims)
        columns.series_of[where] = self._names.series_of(written)
        columns.is_derived[where] = [bool(one.derived_from) or one.basis is Basis.DERIVED for one in claims]
        columns.is_past[where] = [one.status is Status.RETRACTED for one in claims]

    def _read_days(self, columns: Columns, where: slice | list[int], claims: Sequence[Claim]) -> None:
        known = self._spans.get
        spans = [known(one.as_of) or self._span(one) for one in claims]
        columns.x[where] = [one.x for one in spans]
        columns.first[where] = [one.first for one in spans]
        columns.last[where] = [one.last for one in spans]
        columns.day_from[where] = [one.day_from for one in spans]
        columns.is_unsure[where] = [one.is_unsure for one in spans]

    def _span(self, claim: Claim) -> Span:
        found = span(claim, self._published)
        if found.day_from == 0:
            self._spans[claim.as_of] = found
        return found


def _read_figures(columns: Columns, where: slice | list[int], claims: Sequence[Claim]) -> None:
    bound = np.fromiter(map(CODES.__getitem__, [one.bound for one in claims]), np.int8, len(claims))
    lows, highs, bests = (np.array(ends, np.float64) for ends in _ends(claims))
    is_range = (bound == _RANGE) & ~np.isnan(lows) & ~np.isnan(highs)
    number = _first_known(lows, highs, np.zeros(len(claims)))
    middle = _first_known(bests, np.floor((lows + highs) / 2))
    columns.bound[where] = bound
    columns.value[where] = np.where(is_range, middle, number)
    columns.low[where] = np.where(is_range, lows, number)
    columns.high[where] = np.where(is_range, highs, number)
    columns.has_dot[where] = (bound != _RANGE) | ~np.isnan(bests)


def _ends(claims: Sequence[Claim]) -> tuple[list[int | None], ...]:
    return [one.low for one in claims], [one.high for one in claims], [one.best for one in claims]


def _first_known(*candidates: Floats) -> Floats:
    """By place the first that is a number."""
    *others, found = candidates
    for one in reversed(others):
        found = np.where(np.isnan(one), found, one)
    return found
