"""What must still be chosen before a table can be imported; nothing of it is guessed."""

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import Any

import msgspec

from models.claims.errors import ClaimsError
from models.claims.visible import in_short
from models.sheets.date_cells import read_day
from models.sheets.mapping import DATES, FIGURES, DateStyle, Mapping, NumberStyle, Target
from models.sheets.number_cells import read_figure_cell
from models.sheets.sheet import Cell, Sheet, column_names, shown
from models.tables.target_words import target_label

_LONGEST = 40
_ENDS = (Target.LOW, Target.HIGH, Target.BEST)


class Style(Enum):
    """The two styles that a table may need."""

    NUMBERS = "numbers"
    DATES = "dates"


class Lack(msgspec.Struct, frozen=True):
    """One thing to be chosen: the field or style it concerns (None for the sheet itself), and a full sentence."""

    what: Target | Style | None
    sentence: str


def lacks(sheet: Sheet, mapping: Mapping) -> tuple[Lack, ...]:
    """All that is lacking, in the order in which it is best mended."""
    if not sheet.width:
        return (Lack(None, "This sheet holds nothing: choose another sheet, or another file."),)
    names = column_names(sheet, mapping.header)
    return (*_wrong_columns(names, mapping), *_missing_fields(mapping), *_missing_styles(sheet, mapping))


def needing_style(style: Style, cells: Iterable[Cell]) -> Cell:
    """The first of these cells that cannot be read before the style is chosen; None where there is none."""
    return next((cell for cell in cells if _needs(style, cell)), None)


def styled_cells(style: Style, sheet: Sheet, mapping: Mapping) -> Iterator[Cell]:
    """The cells below the header in all columns whose reading depends on a style; each text once."""
    names = column_names(sheet, mapping.header)
    targets = FIGURES if style is Style.NUMBERS else DATES
    columns = {column for target, column in mapping.columns.items() if target in targets}
    places = [place for place, name in enumerate(names) if name in columns]
    seen: set[str] = set()
    for row in sheet.rows[mapping.header :]:
        for place in places:
            cell = row[place] if place < len(row) else None
            if isinstance(cell, str) and cell not in seen and cell.strip():
                seen.add(cell)
                yield cell


def _wrong_columns(names: tuple[str, ...], mapping: Mapping) -> Iterator[Lack]:
    for target, column in mapping.columns.items():
        if column not in names:
            yield Lack(target, f"{target_label(target)}: there is no column “{column}” here; choose another.")


def _missing_fields(mapping: Mapping) -> Iterator[Lack]:
    fed = {*mapping.columns, *(target for target, value in mapping.constants.items() if value)}
    if Target.SUBJECT not in fed:
        yield Lack(Target.SUBJECT, "Choose the column that holds the subject, or give one subject for all rows.")
    if Target.MEASURE not in fed:
        yield Lack(Target.MEASURE, "Choose the column that holds the measure, or one measure for all rows.")
    if fed.isdisjoint(FIGURES):
        yield Lack(Target.FIGURE, "Choose the column that holds the figure, or those that hold its low and high end.")
    if Target.FIGURE in fed and not fed.isdisjoint(_ENDS):
        yield Lack(Target.FIGURE, "The figure comes from one column or from its ends: set one of the two to Nothing.")


def _missing_styles(sheet: Sheet, mapping: Mapping) -> Iterator[Lack]:
    for style, chosen, sentence in (
        (Style.NUMBERS, mapping.numbers, "Choose how numbers are written: “{}” can be read in several ways."),
        (Style.DATES, mapping.dates, "Choose how dates are written: “{}” can be read in several ways."),
    ):
        if chosen is None and (cell := needing_style(style, styled_cells(style, sheet, mapping))) is not None:
            yield Lack(style, sentence.format(in_short(shown(cell), _LONGEST)))


def _needs(style: Style, cell: Cell) -> bool:
    """Whether a cell is read in some style, but not without one; what no style reads needs none."""
    if style is Style.NUMBERS:
        if isinstance(cell, str) and cell.isdigit():  # most are: reading each would take long in a long table
            return False
        return not _reads(read_figure_cell, cell, None) and any(
            _reads(read_figure_cell, cell, one) for one in NumberStyle
        )
    return not _reads(read_day, cell, None) and any(_reads(read_day, cell, one) for one in DateStyle)


def _reads(read: Callable[[Cell, Any], object], cell: Cell, style: NumberStyle | DateStyle | None) -> bool:
    try:
        read(cell, style)
    except ClaimsError:
        return False
    return True
