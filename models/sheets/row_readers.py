"""What reads the rows of a table: one reader, or one for each measure that has columns of its own."""

import msgspec

from models.claims.errors import ClaimsError
from models.sheets.feed import feeds
from models.sheets.known import Known
from models.sheets.mapping import Mapping, Target
from models.sheets.measure_columns import two_of_one_measure
from models.sheets.rows import RowReader
from models.text.display import Display


def row_readers(
    names: tuple[str, ...], mapping: Mapping, known: Known, display: Display, named: int
) -> tuple[RowReader, ...]:
    """The readers of a mapping, in the order of the columns; ClaimsError where it does not fit the table.

    ``names`` are the columns of the table, ``named`` of them by its header.
    """
    shared = feeds(names, mapping, known, display)
    if not mapping.measures:
        return (RowReader(shared, mapping, named),)
    if twins := two_of_one_measure(mapping):
        raise ClaimsError(
            "“{0}” and “{1}” hold the same of one measure: choose ends, or import the table once for each.",
            *twins,
        )
    by_measure: dict[str, dict[Target, str]] = {}
    for column in sorted(mapping.measures, key=lambda name: names.index(name) if name in names else -1):
        measure = mapping.measures[column]
        if not measure:
            raise ClaimsError("Choose the measure of the figures in the column “{0}”.", column)
        by_measure.setdefault(measure, {})[Target(mapping.ends.get(column, Target.FIGURE))] = column
    readers = []
    for measure, columns in by_measure.items():
        own = msgspec.structs.replace(mapping, columns=columns, constants={Target.MEASURE: measure})
        first = next(iter(columns.values()))
        readers.append(RowReader(shared | feeds(names, own, known, display), mapping, named, first))
    return tuple(readers)
