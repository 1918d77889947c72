"""Where a claim stands on the days' axis."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from math import inf, nan

import msgspec

from models.claims.claim import Claim
from models.claims.edtf import EdtfDate, day_number, parse_date
from models.claims.errors import ClaimsError
from models.timeline.columns import DayFrom

Published = Callable[[str], str]
"""The day on which the source of that id was published, as EDTF; "" where it is not known."""


class Span(msgspec.Struct, frozen=True, gc=False):
    """The days that a claim's date may mean, as days since 1970-01-01, infinite where open; and where they are from."""

    first: float = nan
    last: float = nan
    day_from: DayFrom = DayFrom.NOWHERE
    is_unsure: bool = False
    x: float = nan
    """Where the mark stands: the middle, or the end that is known."""


NO_DAY = Span()


def span(claim: Claim, published: Published) -> Span:
    """The days of a claim: as of, else stated on, else published; `NO_DAY` where none of them is known."""
    if claim.as_of and (found := _read(claim.as_of, DayFrom.AS_OF)):
        return found
    if claim.stated_on and (found := _read(claim.stated_on, DayFrom.STATED_ON)):
        return found
    if claim.quotes and (day := published(claim.quotes[0].source)) and (found := _read(day, DayFrom.PUBLISHED)):
        return found
    return NO_DAY


@lru_cache(maxsize=2**16)
def _read(text: str, day_from: DayFrom) -> Span | None:
    try:
        day = parse_date(text)
    except ClaimsError:
        return None  # a file is checked after its first page is shown
    return None if day.first is None and day.last is None else _span(day, day_from)


def _span(day: EdtfDate, day_from: DayFrom) -> Span:
    first, last = _number(day.first, -inf), _number(day.last, inf)
    is_open = first == -inf or last == inf
    x = (first if last == inf else last) if is_open else (first + last) / 2
    return Span(first, last, day_from, day.is_approximate or day.is_uncertain, x)


def _number(day: date | None, otherwise: float) -> float:
    return otherwise if day is None else day_number(day)
