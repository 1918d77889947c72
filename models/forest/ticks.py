"""Round numbers for an axis."""

from itertools import count
from math import ceil, floor, log10


def even_ticks(low: float, high: float, most: int) -> tuple[int, ...]:
    """Whole numbers from low to high, 1, 2 or 5 times a power of ten apart; as many as may be, ``most`` at most."""
    if most < 1:
        return ()
    finer: tuple[int, ...] = ()
    for step in _steps((high - low) / most):
        numbers = range(ceil(low / step), floor(high / step) + 1)
        found = tuple(number * step for number in numbers)
        if len(found) <= most:
            return _thinned(finer, most) if len(found) < 2 and finer else found
        finer = found
    raise AssertionError("steps grow without end")


def log_ticks(low: float, high: float, most: int) -> tuple[int, ...]:
    """Whole numbers from low (more than 0) to high that stand well apart on a logarithmic axis, ``most`` at most."""
    powers = range(max(floor(log10(low)), 0), ceil(log10(high)) + 1)
    decades = [power for power in powers if low <= 10**power <= high]
    fine = tuple(n for power in powers for n in (10**power, 2 * 10**power, 5 * 10**power) if low <= n <= high)
    if len(fine) < 3 or (len(decades) < 2 and len(fine) > most):
        return even_ticks(low, high, most)
    return fine if len(fine) <= most else _sparse(decades, most)


def _steps(least: float) -> "map[int]":
    """1, 2, 5, 10, 20 … from about ``least`` on."""
    first = max(floor(log10(least)), 0) if least > 1 else 0
    return map(_step, count(first * 3))


def _step(place: int) -> int:
    power, factor = divmod(place, 3)
    return int((1, 2, 5)[factor] * 10**power)


def _thinned(numbers: tuple[int, ...], most: int) -> tuple[int, ...]:
    """Some of them, as far apart as may be: a lone tick would tell little."""
    if most == 1:
        return (numbers[len(numbers) // 2],)
    return numbers[:: ceil((len(numbers) - 1) / (most - 1))]


def _sparse(decades: list[int], most: int) -> tuple[int, ...]:
    """Every decade, or every second, or third, and so on."""
    if most < 1:
        return ()
    for every in count(1):
        chosen = [power for power in decades if power % every == 0] or decades[:1]
        if len(chosen) <= most:
            return tuple(10**power for power in chosen)
    raise AssertionError("fewer and fewer remain")
