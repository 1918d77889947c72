"""The ticks of the axis of days: days, months or years, whichever has room; years 1 to 9999."""

from collections.abc import Callable, Iterator
from datetime import date
from math import ceil, floor

from models.claims.edtf import day_number
from models.text.display import DateStyle, Display
from models.timeline.ticks import Tick
from models.timeline.view import View

FIRST, LAST = day_number(date.min), day_number(date.max)
"""The first and the last day there is."""

_EPOCH = date(1970, 1, 1).toordinal()
_MONDAY = -3  # 1969-12-29
_STEPS: tuple[tuple[float, str, int], ...] = (
    *((days, "day", days) for days in (1, 2, 7, 14)),
    *((months * 30.44, "month", months) for months in (1, 2, 3, 6)),
    *((years * 365.25, "year", years) for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)),
)
_SPACE = {"day": 62, "month": 52, "year": 56}
"""Pixels that two ticks of a kind stand apart at least, where their words are of the usual size."""


def day_ticks(view: View, display: Display, size: float = 1.0) -> list[Tick]:
    """Round days within the view; what they are part of (the year) stands below the first and below each new one.

    ``size`` says how much larger than usual their words are.
    """
    first, last = max(ceil(view.left), FIRST), min(floor(view.right), LAST)
    if first > last:
        return []
    unit, step = _step(view, size)
    days = _WALKS[unit](first, last, step)
    return _headed([_tick(day, unit, display) for day in days if first <= day_number(day) <= last])


def day_words(display: Display) -> list[str]:
    """What may stand at a tick of a single day, as wide as it becomes: a late day of each month."""
    return [_short(date(2000, month, 28), "day", display) for month in range(1, 13)]


def _step(view: View, size: float) -> tuple[str, int]:
    pixels = view.width / (view.right - view.left) / size
    fitting = (step[1:] for step in _STEPS if step[0] * pixels >= _SPACE[step[1]])
    return next(fitting, _STEPS[-1][1:])


def _days(first: int, last: int, step: int) -> Iterator[date]:
    start = first + (_MONDAY - first) % step
    return (date.fromordinal(number + _EPOCH) for number in range(start, last + 1, step))


def _months(first: int, last: int, step: int) -> Iterator[date]:
    begin, end = (date.fromordinal(number + _EPOCH) for number in (first, last))
    start = begin.year * 12 + begin.month - 1
    stop = end.year * 12 + end.month - 1
    return (
        date(month // 12, month % 12 + 1, 1) for month in range(start - start % step, stop + 1, step) if month >= 12
    )


def _years(first: int, last: int, step: int) -> Iterator[date]:
    begin, end = (date.fromordinal(number + _EPOCH) for number in (first, last))
    return (date(year, 1, 1) for year in range(begin.year - begin.year % step, end.year + 1, step) if year >= 1)


_WALKS: dict[str, Callable[[int, int, int], Iterator[date]]] = {"day": _days, "month": _months, "year": _years}


def _tick(day: date, unit: str, display: Display) -> Tick:
    if unit == "year":
        return Tick(day_number(day), str(day.year))
    return Tick(day_number(day), _short(day, unit, display), str(day.year))


def _short(day: date, unit: str, display: Display) -> str:
    month = display.months[day.month - 1]
    if display.date_style is DateStyle.ISO:
        return f"{day.month:02}-{day.day:02}" if unit == "day" else f"{day.month:02}"
    if unit == "month":
        return month
    if display.date_style is DateStyle.MONTH_DAY_YEAR:
        return f"{month} {day.day}"
    return display.say("{0} {1}").format(day.day, month)


def _headed(ticks: list[Tick]) -> list[Tick]:
    """The ticks with a heading only where it is another than before."""
    before = [Tick(0, ""), *ticks]
    return [
        tick if tick.heading != last.heading else Tick(tick.at, tick.label)
        for last, tick in zip(before, ticks, strict=False)
    ]
