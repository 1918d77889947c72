"""In which styles cells can be read: one is proposed only where every style that reads them all reads them alike."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

import msgspec

from models.claims.errors import ClaimsError
from models.sheets.date_cells import STYLE_NAMES, read_day
from models.sheets.mapping import DateStyle, NumberStyle
from models.sheets.number_cells import read_figure_cell
from models.sheets.sheet import Cell

S = TypeVar("S", NumberStyle, DateStyle)

_NUMERIC = tuple(style for style in DateStyle if style is not DateStyle.WORDS)


class Choice(msgspec.Struct, Generic[S], frozen=True):
    """The one style in which texts can be read, or None with the texts that tell why there is no such one.

    ``telling`` is one text that ``possible`` styles read differently; or, where no style reads all, two of which each
    style that reads the first does not read the second, or a single one that none reads.
    """

    style: S | None = None
    telling: tuple[str, ...] = ()
    possible: tuple[S, ...] = ()


def number_choice(texts: Sequence[str]) -> Choice[NumberStyle]:
    """How the numbers in these texts can be written."""
    return _choice(texts, tuple(NumberStyle), read_figure_cell)


def date_choice(texts: Sequence[str]) -> Choice[DateStyle]:
    """How the dates in these texts can be written; in words only where no style of numbers reads them."""
    found = _choice(texts, _NUMERIC, read_day)
    if found.style or found.possible:
        return found
    worded = _choice(texts, (DateStyle.WORDS,), read_day)
    return worded if worded.style else found


def needs_number_style(cell: Cell) -> bool:
    """Whether a cell is read in some style, but not without one; what no style reads needs none."""
    if isinstance(cell, str) and cell.isdigit():  # most are: reading each would take long in a long table
        return False
    return not _reads(read_figure_cell, cell, None) and any(_reads(read_figure_cell, cell, one) for one in NumberStyle)


def needs_date_style(cell: Cell) -> bool:
    """Whether a cell is read in some style, but not without one; what no style reads needs none."""
    return not _reads(read_day, cell, None) and any(_reads(read_day, cell, one) for one in DateStyle)


def number_style(texts: Sequence[str], untold: list[str]) -> NumberStyle | None:
    """The style of numbers, None where none is needed or several are possible; ``untold`` is told of the latter."""
    return _told(number_choice([text for text in texts if not text.isdigit()]), "numbers", str, untold)


def date_style(texts: Sequence[str], untold: list[str]) -> DateStyle | None:
    """The style of dates, None where none is needed or several are possible; ``untold`` is told of the latter."""
    return _told(date_choice(texts), "dates", STYLE_NAMES.__getitem__, untold)


def _choice(texts: Sequence[str], styles: Sequence[S], read: Callable[[str, S], object]) -> Choice[S]:
    readings = _readings(texts, styles, read)
    values = list(readings.values())
    if not texts:
        return Choice()
    if not values:
        return Choice(telling=_apart(texts, styles, read))
    if all(value == values[0] for value in values):
        return Choice(style=next(iter(readings)))
    at = next(at for at in range(len(texts)) if any(value[at] != values[0][at] for value in values))
    return Choice(telling=(texts[at],), possible=tuple(readings))


def _readings(texts: Sequence[str], styles: Sequence[S], read: Callable[[str, S], object]) -> dict[S, list[object]]:
    """How each style that can read all of the texts reads them."""
    found: dict[S, list[object]] = {}
    for style in styles:
        try:
            found[style] = [read(text, style) for text in texts]
        except ClaimsError:
            continue
    return found


def _apart(texts: Sequence[str], styles: Sequence[S], read: Callable[[str, S], object]) -> tuple[str, ...]:
    """A text, and the first that no style reads which reads that one; it alone where no style reads it."""
    able = [style for style in styles if _reads(read, texts[0], style)]
    other = next((text for text in texts[1:] if not any(_reads(read, text, style) for style in able)), None)
    return (texts[0],) if other is None or not able else (texts[0], other)


def _reads(read: Callable[..., object], cell: Cell, style: NumberStyle | DateStyle | None) -> bool:
    try:
        read(cell, style)
    except ClaimsError:
        return False
    return True


def _told(choice: Choice[S], what: str, called: Callable[[S], str], untold: list[str]) -> S | None:
    if choice.possible:
        listed = ", ".join(called(style) for style in choice.possible)
        untold.append(f"How {what} are written cannot be told from “{choice.telling[0]}”: {listed}.")
    elif choice.telling:
        cell = choice.telling[-1]
        untold.append(f"No one style reads all cells of {what}, as “{cell}”: choose one, and see what is refused.")
    return choice.style
