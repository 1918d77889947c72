"""Columns that each hold the figures of a measure: what their headers say, and which do not go together."""

import re
from collections.abc import Iterable
from itertools import combinations

from models.claims.measure import Measure
from models.sheets.header_words import HEADER_WORDS, in_english
from models.sheets.known import Known
from models.sheets.mapping import End, Mapping, Target
from models.sheets.sheet import Sheet, column_names, shown
from models.text.measure_words import measure_in_words

MOST_COLUMNS = 1000
"""How many columns of a table are looked at."""

_LOOKED_AT = 200
"""How many rows tell whether a column holds numbers."""

_ENDS: dict[Target, End] = {Target.LOW: "low", Target.HIGH: "high", Target.BEST: "best"}
_WORD = re.compile(r"[^\W\d_]+")


def measure_columns(sheet: Sheet, header: int, used: Iterable[str], known: Known) -> dict[str, str]:
    """The columns called after what they count, as "killed", that hold numbers and are free; with their measures."""
    names = column_names(sheet, header)[:MOST_COLUMNS]
    taken = frozenset(used)
    free = [(at, name) for at, name in enumerate(names) if name not in taken]
    meant = {at: measure.id for at, name in free if (measure := meant_by(name, known)) is not None}
    return {names[at]: measure for at, measure in meant.items() if _holds_numbers(sheet, header, at)}


def meant_by(name: str, known: Known) -> Measure | None:
    """The measure that a column is called after; None where it is called after none, or after several."""
    words = name.replace("_", " ")
    return measure_in_words(words, known.measures) or measure_in_words(in_english(words), known.measures)


def ends_of(measures: dict[str, str]) -> dict[str, End]:
    """Which of these columns are called after one end of a figure, as "killed_min" is, or stand beside both ends."""
    found = {column: end for column in measures if (end := _end_of(column)) is not None}
    for measure in set(measures.values()):
        own = [column for column, its in measures.items() if its == measure]
        plain = [column for column in own if column not in found]
        if len(plain) == 1 and {found.get(column) for column in own} == {"low", "high", None}:
            found[plain[0]] = "best"
    return found


def as_end(word: str) -> End | None:
    """The end of that word; None for the whole figure, or any other word."""
    return next((end for end in _ENDS.values() if end == word), None)


def two_of_one_measure(mapping: Mapping) -> tuple[str, str] | None:
    """Two columns that a mapping takes for the same of a measure, which a row's claims could not tell apart."""
    for one, other in combinations(mapping.measures, 2):
        ends = mapping.ends.get(one), mapping.ends.get(other)
        is_clash = None in ends or ends[0] == ends[1]
        if mapping.measures[one] and mapping.measures[one] == mapping.measures[other] and is_clash:
            return one, other
    return None


def _end_of(column: str) -> End | None:
    words = f" {' '.join(_WORD.findall(column.casefold()))} "
    said = (end for target, end in _ENDS.items() if any(f" {one} " in words for one in HEADER_WORDS[target]))
    return next(said, None)


def _holds_numbers(sheet: Sheet, header: int, at: int) -> bool:
    """Whether any of the first cells of a column holds a digit."""
    cells = (row[at] for row in sheet.rows[header : header + _LOOKED_AT] if at < len(row))
    return any(char.isdigit() for cell in cells for char in shown(cell))
