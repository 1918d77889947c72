"""Possible days: all that is known of the one day that a date means."""

import datetime
from functools import lru_cache

import msgspec

from models.claims.edtf import EdtfDate, parse_date


class Days(msgspec.Struct, frozen=True):
    """The first and last day that may be meant, as proleptic ordinals; None where nothing limits them."""

    first: int | None = None
    last: int | None = None

    @property
    def is_one_day(self) -> bool:
        """Whether only one day can be meant."""
        return self.first is not None and self.first == self.last

    def no_later_than(self, last: int | None) -> "Days":
        """The same days, cut off behind ``last``; where that leaves none, they stay as they are."""
        if last is None or (self.last is not None and self.last <= last):
            return self
        return self if self.first is not None and self.first > last else Days(self.first, last)


UNKNOWN = Days()
_CACHED = 2**16  # as many as there are dates that are parsed once


@lru_cache(maxsize=_CACHED)
def days(text: str) -> Days:
    """The days that an EDTF date may mean if it is as given; "" is any day."""
    date = parse_date(text)
    return Days(_ordinal(date.first), _ordinal(date.last))


@lru_cache(maxsize=_CACHED)
def is_vague(text: str) -> bool:
    """Whether the date itself says that it may be another: about (~) or perhaps (?)."""
    date: EdtfDate = parse_date(text)
    return date.is_approximate or date.is_uncertain


def _ordinal(day: datetime.date | None) -> int | None:
    return None if day is None else day.toordinal()
