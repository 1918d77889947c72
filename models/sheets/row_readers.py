"""What reads the rows of a table: one reader, or one for each column that holds the figures of a measure."""

import msgspec

from models.claims.errors import ClaimsError
from models.sheets.feed import feeds
from models.sheets.known import Known
from models.sheets.mapping import Mapping, Target
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
            "“{0}” and “{1}” hold figures of one measure: import the table once for each of them.", *twins
        )
    readers = []
    for column in sorted(mapping.measures, key=lambda name: names.index(name) if name in names else -1):
        measure = mapping.measures[column]
        if not measure:
            raise ClaimsError("Choose the measure of the figures in the column “{0}”.", column)
        own = msgspec.structs.replace(mapping, columns={Target.FIGURE: column}, constants={Target.MEASURE: measure})
        readers.append(RowReader(shared | feeds(names, own, known, display), mapping, named, column))
    return tuple(readers)


def two_of_one_measure(mapping: Mapping) -> tuple[str, str] | None:
    """Two columns that a mapping takes for figures of the same measure, which a row's claims could not tell apart."""
    first: dict[str, str] = {}
    for column, measure in mapping.measures.items():
        if measure and first.setdefault(measure, column) != column:
            return first[measure], column
    return None
