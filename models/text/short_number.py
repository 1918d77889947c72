"""Numbers as an axis has room for them."""

from models.text.display import Display

_SUFFIXES = ((10**12, "{0}tn"), (10**9, "{0}bn"), (10**6, "{0}M"), (10**3, "{0}k"))
_MOST_DECIMALS = 2
"""Beyond these a number in full is read more easily."""


def short_number(number: int, display: Display) -> str:
    """A whole number in short: 0, 950, 350k, 1.5M; in full where the short form would be no shorter."""
    for size, suffix in _SUFFIXES:
        whole, rest = divmod(number, size)
        decimals = f"{rest:0{len(str(size)) - 1}d}".rstrip("0")
        if whole and len(decimals) <= _MOST_DECIMALS:
            fraction = display.decimal + decimals if decimals else ""
            return display.say(suffix).format(display.number(whole) + fraction)
        if whole:
            break
    return display.number(number)
