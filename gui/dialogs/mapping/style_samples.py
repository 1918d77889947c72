"""What cells of a sheet come to in each style, so that a person can tell which style the table has."""

from collections.abc import Iterable, Sequence
from itertools import islice

import msgspec

from gui.dialogs.mapping.styling import Style, styled_cells
from models.claims.errors import ClaimsError
from models.claims.visible import in_short
from models.sheets.date_cells import read_day
from models.sheets.mapping import DateStyle, Mapping, NumberStyle
from models.sheets.number_cells import read_figure_cell
from models.sheets.sheet import Cell, Sheet, shown
from models.text.date_text import show_date
from models.text.display import Display
from models.text.figure_text import show_figure

_MOST_CELLS = 400
_SAMPLES = 2
_LONGEST = 24


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """What a style makes of cells: some with their readings ("" where there is none), and how many of all it reads."""

    style: NumberStyle | DateStyle
    readings: tuple[tuple[str, str], ...]
    read: int
    cells: int


def samples(style: Style, sheet: Sheet, mapping: Mapping, display: Display) -> tuple[Sample, ...]:
    """A sample for every style, of the cells that tell the styles apart best; none where no cell depends on one."""
    cells = list(islice(styled_cells(style, sheet, mapping), _MOST_CELLS))
    styles: Iterable[NumberStyle | DateStyle] = NumberStyle if style is Style.NUMBERS else DateStyle
    if not cells:
        return ()
    readings = {one: [_reading(cell, one, display) for cell in cells] for one in styles}
    telling = _telling(list(readings.values()))
    return tuple(
        Sample(
            style=one,
            readings=tuple((in_short(shown(cells[at]), _LONGEST), read[at]) for at in telling),
            read=sum(map(bool, read)),
            cells=len(cells),
        )
        for one, read in readings.items()
    )


def _telling(readings: Sequence[Sequence[str]]) -> list[int]:
    """The places of the cells that have most different readings; of equals, the first."""
    by_cell = list(zip(*readings, strict=True))
    places = sorted(range(len(by_cell)), key=lambda at: -len(set(by_cell[at])))
    return places[:_SAMPLES]


def _reading(cell: Cell, style: NumberStyle | DateStyle, display: Display) -> str:
    try:
        if isinstance(style, NumberStyle):
            return show_figure(read_figure_cell(cell, style), display)
        return show_date(read_day(cell, style), display)
    except ClaimsError:
        return ""
