"""The ticks of the axis of counts, linear or logarithmic."""

from math import ceil, floor, log10

from models.text.display import Display
from models.text.short_number import short_number
from models.timeline.ticks import Tick
from models.timeline.view import ZERO, View

_SPACE = 44
"""Pixels that two ticks stand apart at least, unless there would be no second one: one alone tells no scale."""


def count_ticks(view: View, display: Display) -> list[Tick]:
    """Round values within the view, low to high."""
    spans_decade = view.is_log and view.top - view.bottom > 0.9
    values = _log_values(view) if spans_decade else _round_values(view)
    return [Tick(value, short_number(value, display)) for value in values]


def _round_values(view: View) -> list[int]:
    low, high = _unscaled(view.bottom, view.is_log), _unscaled(view.top, view.is_log)
    step = _round_step((high - low) / max(view.height / _SPACE, 1))
    values = _multiples(step, low, high)
    while len(values) < 2 and step > 1:
        step = _round_step(step * 0.4)
        values = _multiples(step, low, high)
    return values


def _multiples(step: int, low: float, high: float) -> list[int]:
    return [n * step for n in range(max(ceil(low / step), 0), floor(high / step) + 1)]


def _round_step(least: float) -> int:
    """The smallest of 1, 2, 5, 10, 20 … that is no smaller."""
    if least <= 1:
        return 1
    power = 10 ** floor(log10(least))
    return int(next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * (1 - 1e-9)))


def _log_values(view: View) -> list[int]:
    decade = view.height / (view.top - view.bottom)
    factors = (1, 2, 5) if decade > 3 * _SPACE else (1,)
    every = max(ceil(_SPACE / decade), 1)
    powers = range(max(floor(view.bottom), 0), ceil(view.top) + 1)
    values = [factor * 10**power for power in powers if power % every == 0 for factor in factors]
    inside = [value for value in values if view.bottom <= log10(value) <= view.top]
    return [0, *inside] if view.bottom <= ZERO <= view.top else inside


def _unscaled(place: float, is_log: bool) -> float:
    if not is_log:
        return place
    return 10.0 ** min(place, 17) if place >= 0 else 0.0
