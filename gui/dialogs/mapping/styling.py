"""Which style the numbers and dates of a table need; where its cells allow one only, that is chosen."""

from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import islice
from typing import Any

import msgspec

from models.sheets.mapping import DATES, Mapping
from models.sheets.sheet import Cell, Sheet, column_names
from models.sheets.styles import Choice, date_choice, needs_date_style, needs_number_style, number_choice

_MOST = 2000
"""How many different cells tell in which styles they can be read."""


class Style(Enum):
    """The two styles that a table may need."""

    NUMBERS = "numbers"
    DATES = "dates"


def needing_style(style: Style, cells: Iterable[Cell]) -> Cell:
    """The first of these cells that cannot be read before the style is chosen; None where there is none."""
    needs = needs_number_style if style is Style.NUMBERS else needs_date_style
    return next((cell for cell in cells if needs(cell)), None)


def styled_cells(style: Style, sheet: Sheet, mapping: Mapping) -> Iterator[str]:
    """The cells below the header in all columns whose reading depends on a style; each text once."""
    names = column_names(sheet, mapping.header)
    columns = _columns(style, mapping)
    places = [place for place, name in enumerate(names) if name in columns]
    seen: set[str] = set()
    for row in sheet.rows[mapping.header :] if places else ():
        for place in places:
            cell = row[place] if place < len(row) else None
            if isinstance(cell, str) and cell not in seen and cell.strip():
                seen.add(cell)
                yield cell


def possible_style(style: Style, sheet: Sheet, mapping: Mapping) -> Choice[Any]:
    """The style that the cells allow, or why there is no such one; empty where no cell needs any."""
    needs = needs_number_style if style is Style.NUMBERS else needs_date_style
    cells = styled_cells(style, sheet, mapping)
    texts = [cell for cell in islice(cells, _MOST) if needs(cell)]
    if not texts and (late := needing_style(style, cells)) is not None:
        texts = [str(late)]
    return number_choice(texts) if style is Style.NUMBERS else date_choice(texts)


def with_styles(mapping: Mapping, sheet: Sheet) -> Mapping:
    """The mapping, with such styles in place of none as alone read the cells of its columns."""
    styles: dict[str, Any] = {}
    if mapping.numbers is None:
        styles["numbers"] = possible_style(Style.NUMBERS, sheet, mapping).style
    if mapping.dates is None:
        styles["dates"] = possible_style(Style.DATES, sheet, mapping).style
    return msgspec.structs.replace(mapping, **styles)


def without_vain_styles(mapping: Mapping, was: Mapping, sheet: Sheet) -> Mapping:
    """The mapping without a style that was chosen for columns it had, where others have come that need another."""
    for style in Style:
        chosen = getattr(mapping, style.value)
        if chosen is None or _columns(style, mapping) == _columns(style, was):
            continue
        found = possible_style(style, sheet, mapping).style
        if found is not None:
            mapping = msgspec.structs.replace(mapping, **{style.value: found})
    return mapping


def _columns(style: Style, mapping: Mapping) -> frozenset[str]:
    """The columns whose reading depends on a style."""
    if style is Style.NUMBERS:
        return mapping.counting
    return frozenset(mapping.columns[target] for target in DATES if target in mapping.columns)
