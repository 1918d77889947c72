"""Whether a table has what a mapping asks for, and which of several mappings it has most for."""

from collections.abc import Iterable

from models.sheets.mapping import Mapping
from models.sheets.sheet import Sheet, column_names


def fits(mapping: Mapping, sheet: Sheet) -> bool:
    """Whether a sheet has every column that a mapping names, and it names one at least."""
    return bool(mapping.columns or mapping.measures) and mapping.asked <= set(column_names(sheet, mapping.header))


def best_fitting(sheet: Sheet, mappings: Iterable[Mapping]) -> tuple[Mapping, ...]:
    """Those that ask for most columns of all that a sheet has everything for, in their order; one column is no sign."""
    found = [mapping for mapping in mappings if fits(mapping, sheet) and len(mapping.asked) > 1]
    most = max((len(mapping.asked) for mapping in found), default=0)
    return tuple(mapping for mapping in found if len(mapping.asked) == most)
