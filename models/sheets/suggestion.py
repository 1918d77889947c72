"""A first mapping for a table: columns by what their headers say, and only such styles as allow one reading."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice

import msgspec

from models.claims.errors import ClaimsError
from models.sheets.date_cells import read_day
from models.sheets.header_row import find_header
from models.sheets.header_words import HEADER_WORDS, PERIODS
from models.sheets.known import Known, folded, measures_by_any
from models.sheets.mapping import DATES, FIGURES, Mapping, SourceWords, Target
from models.sheets.measure_columns import MOST_COLUMNS, ends_of, measure_columns, two_of_one_measure
from models.sheets.sheet import Cell, Sheet, column_names, shown
from models.sheets.styles import date_style, needs_date_style, number_style
from models.text.measure_words import measure_in_words

_MOST = 2000
"""How many different cells of a column are looked at."""

_LOOKED_AT = 200
"""How many rows tell whether a column holds days."""

_LISTED = 4
_LIKE_DAY = re.compile(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}|[0-9] \w{3,} [0-9]{4}|\w{3,} [0-9]{1,2}, [0-9]{4}")

_VALUES = 50
"""Up to how many different values a column is taken to hold words of a list."""


_COUNTED = {*FIGURES, Target.MEASURE}


class Suggestion(msgspec.Struct, frozen=True):
    """A mapping to begin with, and what the table does not tell, in sentences."""

    mapping: Mapping
    untold: tuple[str, ...] = ()


def suggest(sheet: Sheet, known: Known, header: int | None = None) -> Suggestion:
    """What a table seems to mean; never raises, and never chooses where there is a choice.

    ``header`` is the number of the header row where that is known, 0 for none.
    """
    row = find_header(sheet) if header is None else header
    names = column_names(sheet, row)[:MOST_COLUMNS]
    columns = _columns(names)
    constants, untold = dict[Target, str](), list[str]()
    if not columns.keys() & {Target.AS_OF, Target.STATED_ON}:
        _by_days(sheet, row, columns, untold)
    measures = dict[str, str]()
    found = measure_columns(sheet, row, (name for one, name in columns.items() if one not in FIGURES), known)
    counted = columns.keys() & _COUNTED
    if len(found) > 1 and (counted == {Target.FIGURE} or all(columns[target] in found for target in counted)):
        for target in counted:
            columns.pop(target)  # a total beside them, or one of them
    if not columns.keys() & set(FIGURES):
        measures = _by_measure(found, columns, constants, untold)
    if Target.SUBJECT not in columns and len(known.subjects) == 1:
        constants[Target.SUBJECT] = known.subjects[0].name
    untold += _missing(columns, constants, measures)
    numbers = number_style(_texts(sheet, row, _fed(columns, FIGURES) or measures), untold)
    dates = date_style(_texts(sheet, row, _fed(columns, DATES)), untold)
    words = _measures(_texts(sheet, row, _fed(columns, (Target.MEASURE,))), known, untold)
    mapping = Mapping(
        sheet=sheet.name,
        header=row,
        columns=columns,
        measures=measures,
        ends=ends_of(measures),
        constants=constants,
        words={Target.MEASURE: words} if words else {},
        numbers=numbers,
        dates=dates,
        source=SourceWords(title=sheet.title),
    )
    return Suggestion(mapping, tuple(untold))


def _fed(columns: dict[Target, str], targets: Iterable[Target]) -> list[str]:
    """The columns of some targets."""
    return [columns[target] for target in targets if target in columns]


def _texts(sheet: Sheet, header: int, columns: Iterable[str]) -> list[str]:
    """The different texts in some columns, empty ones left out."""
    names = column_names(sheet, header)
    found: dict[str, None] = {}
    for at in map(names.index, columns):
        cells = (row[at] for row in sheet.rows[header:] if at < len(row))
        texts = dict.fromkeys(cell.strip() for cell in cells if isinstance(cell, str) and cell.strip())
        found |= dict.fromkeys(islice(texts, _MOST))
    return list(found)


def _columns(names: Sequence[str]) -> dict[Target, str]:
    """The columns whose headers say what they feed: the whole header first, then a part of it."""
    columns: dict[Target, str] = {}
    left = {name: folded(name.replace("_", " ")) for name in names}
    for is_said in (_is_word, _holds_word):
        for target, words in HEADER_WORDS.items():
            found = next((name for word in words for name, text in left.items() if is_said(word, text)), None)
            if target not in columns and found is not None:
                columns[target] = found
                left.pop(found)
    if Target.FIGURE in columns and columns.keys() & {Target.LOW, Target.HIGH}:
        columns.setdefault(Target.BEST, columns.pop(Target.FIGURE))
        columns.pop(Target.FIGURE, None)
    elif Target.BEST in columns and not columns.keys() & {Target.LOW, Target.HIGH, Target.FIGURE}:
        columns[Target.FIGURE] = columns.pop(Target.BEST)
    return columns


def _is_word(word: str, text: str) -> bool:
    return word == text


def _holds_word(word: str, text: str) -> bool:
    return len(word) > 4 and f" {word} " in f" {text} "


def _of_periods(names: Sequence[str], used: set[str]) -> list[str]:
    """The column of months, else that of years, where a header says so."""
    named = {folded(name.replace("_", " ")): name for name in names if name not in used}
    return [named[word] for word in PERIODS if word in named][:1]


def _by_days(sheet: Sheet, header: int, columns: dict[Target, str], untold: list[str]) -> None:
    """The only column in which nothing but days stands says what claims count up to; of several none is chosen."""
    names = column_names(sheet, header)
    used = set(columns.values())
    found = [name for at, name in enumerate(names) if name not in used and _holds_days(sheet, header, at)]
    found = found or _of_periods(names, used)
    if len(found) == 1:
        columns[Target.AS_OF] = found[0]
    elif found:
        untold.append(f"Several columns hold days: {', '.join(f'“{name}”' for name in found[:_LISTED])}.")


def _holds_days(sheet: Sheet, header: int, at: int) -> bool:
    column = (row[at] for row in sheet.rows[header : header + _LOOKED_AT] if at < len(row))
    cells = [cell for cell in column if shown(cell).strip()]
    return bool(cells) and all(map(_is_day, cells))


def _is_day(cell: Cell) -> bool:
    if isinstance(cell, date):
        return True
    return isinstance(cell, str) and bool(_LIKE_DAY.search(cell)) and (_reads_as_day(cell) or needs_date_style(cell))


def _reads_as_day(text: str) -> bool:
    try:
        return bool(read_day(text, None))
    except ClaimsError:
        return False


def _by_measure(
    found: dict[str, str], columns: dict[Target, str], constants: dict[Target, str], untold: list[str]
) -> dict[str, str]:
    """The figure, or its ends, of the one measure that columns are called after; of several, what is returned.

    Of two columns that hold the same none is chosen.
    """
    ends = ends_of(found)
    if two_of_one_measure(Mapping(measures=found, ends=ends)):
        listed = ", ".join(f"“{name}”" for name in islice(found, _LISTED))
        untold.append(f"Several columns may hold the figure: {listed}.")
        return {}
    if found:
        columns.pop(Target.MEASURE, None)
    if len(set(found.values())) == 1:
        columns |= {Target(ends.get(name, Target.FIGURE)): name for name in found}
        constants[Target.MEASURE] = next(iter(found.values()))
        return {}
    return found


def _missing(columns: dict[Target, str], constants: dict[Target, str], measures: dict[str, str]) -> list[str]:
    fed = columns.keys() | constants.keys() | ({Target.FIGURE, Target.MEASURE} if measures else set())
    said = {Target.SUBJECT: "who is counted", Target.MEASURE: "what is counted of them", Target.CLAIMANT: "who says so"}
    missing = [
        f"No column says {what}: choose one, or a constant." for target, what in said.items() if target not in fed
    ]
    if not fed & set(FIGURES):
        missing.insert(0, "No column says that it holds the figure: choose it.")
    return missing


def _measures(texts: Sequence[str], known: Known, untold: list[str]) -> dict[str, str]:
    """Which measures the values of a column seem to stand for, those left out that name one by its id or label."""
    ids = measures_by_any(known.measures)
    strange = [text for text in texts if folded(text) not in ids]
    if len(strange) > _VALUES:
        untold.append("The column of the measure holds too many different values to be one.")
        return {}
    found = {text: measure.id for text in strange if (measure := measure_in_words(text, known.measures)) is not None}
    untold += [f"Which measure “{text}” stands for is not known." for text in strange if text not in found]
    return found
