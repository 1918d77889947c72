"""In which styles cells can be read: one is proposed only where every style that reads them all reads them alike."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from models.claims.errors import ClaimsError
from models.sheets.date_cells import STYLE_NAMES, read_day
from models.sheets.mapping import DateStyle, NumberStyle
from models.sheets.number_cells import read_figure_cell

S = TypeVar("S", NumberStyle, DateStyle)

_NUMERIC = tuple(style for style in DateStyle if style is not DateStyle.WORDS)


def number_style(texts: Sequence[str], untold: list[str]) -> NumberStyle | None:
    """The style of numbers, None where none is needed or several are possible; ``untold`` is told of the latter."""
    marked = [text for text in texts if not text.isdigit()]
    return _only(marked, _readings(marked, tuple(NumberStyle), read_figure_cell), "numbers", str, untold)


def date_style(texts: Sequence[str], untold: list[str]) -> DateStyle | None:
    """The style of dates, None where none is needed or several are possible; ``untold`` is told of the latter."""
    readings = _readings(texts, _NUMERIC, read_day) or _readings(texts, (DateStyle.WORDS,), read_day)
    return _only(texts, readings, "dates", STYLE_NAMES.__getitem__, untold)


def _readings(texts: Sequence[str], styles: Sequence[S], read: Callable[[str, S], object]) -> dict[S, list[object]]:
    """How each style that can read all of the texts reads them."""
    found: dict[S, list[object]] = {}
    for style in styles:
        try:
            found[style] = [read(text, style) for text in texts]
        except ClaimsError:
            continue
    return found


def _only(
    texts: Sequence[str],
    readings: dict[S, list[object]],
    what: str,
    called: Callable[[S], str],
    untold: list[str],
) -> S | None:
    if not texts:
        return None
    values = list(readings.values())
    if values and all(value == values[0] for value in values):
        return next(iter(readings))
    if values:
        at = next(at for at in range(len(texts)) if any(value[at] != values[0][at] for value in values))
        listed = ", ".join(called(style) for style in readings)
        untold.append(f"How {what} are written cannot be told from “{texts[at]}”: {listed}.")
    else:
        untold.append(f"No one style reads all cells of {what}, as “{texts[0]}”: choose one, and see what is refused.")
    return None
