"""The distinct values of a column, how many rows hold each, and what each stands for."""

from collections import Counter

from gui.dialogs.mapping.editing import is_taken
from models.claims.edtf import DateError
from models.claims.errors import ClaimsError
from models.sheets.date_cells import read_day
from models.sheets.known import Known, folded
from models.sheets.mapping import DATES, FIGURES, LISTS, OTHERS, Mapping, Target
from models.sheets.number_cells import read_figure_cell
from models.sheets.sheet import Cell, Sheet, column_names, shown
from models.sheets.values import parted, readers
from models.tables.value_table import Value
from models.text.date_text import show_date
from models.text.display import Display
from models.text.figure_text import show_figure

MOST = 1_000
"""How many values are listed."""


def counted_values(sheet: Sheet, header: int, column: str) -> list[tuple[str, int]]:
    """The values of a column below the header, most frequent first, each as it is spelt first."""
    names = column_names(sheet, header)
    if column not in names:
        return []
    at = names.index(column)
    cells = Counter(row[at] if at < len(row) else None for row in sheet.rows[header:] if row)
    counts, spelt = Counter[str](), dict[str, str]()
    for cell, count in cells.items():
        text = shown(cell).strip()
        counts[folded(text)] += count
        spelt.setdefault(folded(text), text)
    return [(spelt[key], count) for key, count in counts.most_common()]


class Standings:
    """Says of values what they stand for in one field."""

    def __init__(self, mapping: Mapping, target: Target, known: Known, display: Display) -> None:
        self._mapping, self._target, self._display = mapping, target, display
        self._words = {folded(text): word for text, word in mapping.words.get(target, {}).items()}
        self._empty = {"", *map(folded, mapping.empty)}
        self._read = readers(known).get(target)

    def value(self, column: str, text: str, count: int) -> Value:
        """A value of the column that feeds the field."""
        return Value(
            text=text,
            count=count,
            word=self._words.get(folded(text)),
            itself=self._itself(text),
            is_taken=is_taken(self._mapping, column, text),
        )

    def rest(self, count: int) -> Value:
        """All values that are not named."""
        return Value(text=OTHERS, count=count, word=self._words.get(OTHERS), is_rest=True)

    def is_named(self, text: str) -> bool:
        """Whether the mapping says what a value stands for."""
        return folded(text) in self._words

    def _itself(self, text: str) -> str | None:
        if folded(text) in self._empty:
            return self._mapping.constants.get(self._target, "")
        if OTHERS in self._words:
            return self._words[OTHERS]
        try:
            return self._reading(text)
        except (ClaimsError, DateError):
            return None

    def _reading(self, cell: Cell) -> str:
        if self._target in FIGURES:
            return show_figure(read_figure_cell(cell, self._mapping.numbers), self._display)
        if self._target in DATES:
            return show_date(read_day(cell, self._mapping.dates), self._display)
        if self._read is None:
            return shown(cell)
        if self._target in LISTS:
            return "; ".join(str(self._read(part)) for part in parted(shown(cell), self._mapping.separator))
        found = self._read(shown(cell))
        return "".join(map(str, found)) if isinstance(found, tuple) else str(found)
