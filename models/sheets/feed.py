"""The feed: how one column, one constant or both fill one field of a claim."""

from collections.abc import Callable, Mapping

import msgspec

from models.claims.edtf import check_date
from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Figure
from models.claims.saying import Clause
from models.sheets.date_cells import moved, read_day
from models.sheets.known import Known, folded
from models.sheets.mapping import DATES, LISTS, OTHERS, Target
from models.sheets.mapping import Mapping as SheetMapping
from models.sheets.number_cells import plain_number, read_figure_cell, read_number
from models.sheets.sheet import UNCALCULATED, Cell, Fault, Row, shown
from models.sheets.values import ReadText, one_line, parted, readers
from models.text.display import ENGLISH, Display
from models.text.fields import BY_NAME
from models.text.figure_reading import read_figure

_ENDS = (Target.LOW, Target.HIGH, Target.BEST)


_FAILED = frozenset(("#n/a", "#name?", "#value!", "#ref!", "#div/0!", "#num!", "#null!", "#spill!", "#calc!"))
"""What spreadsheets write into text for cells whose formulas failed; names no one."""

_KEPT = 10_000
"""How many different cells of a column are kept as they were read."""


class Worded(msgspec.Struct, frozen=True):
    """A figure, and the words it was given in; "" where it was a plain number."""

    figure: Figure
    words: str = ""


class Feed:
    """Fills one field. What a cell says is read once, however many rows say it."""

    def __init__(
        self,
        column: str,
        at: int,
        read_cell: Callable[[Cell], object],
        words: Mapping[str, object],
        empty: frozenset[str],
        *,
        constant: object = None,
    ) -> None:
        """``at`` is -1 without a column; ``words`` are values by folded text; ``empty`` are folded texts."""
        self._column, self._at = column, at
        self._read_cell, self._words, self._empty, self._constant = read_cell, words, empty, constant
        self._read: dict[tuple[type, Cell], object] = {}

    def value(self, row: Row) -> object:
        """What the row says, None where it says nothing; ClaimsError, naming the column, where it cannot be read."""
        if not 0 <= self._at < len(row):
            return self._constant
        cell = row[self._at]
        key = (type(cell), cell)  # for 1 == True == 1.0
        if key in self._read:
            return self._read[key]
        try:
            value = self._value(cell)
        except ClaimsError as error:
            raise ClaimsError("Column “{0}”: {1}", self._column, error) from None
        if len(self._read) < _KEPT:
            self._read[key] = value
        return value

    def _value(self, cell: Cell) -> object:
        text = folded(shown(cell))
        if not text or text in self._empty:
            return self._constant
        if text in self._words:
            return self._words[text]
        if OTHERS in self._words:
            return self._words[OTHERS]
        if isinstance(cell, Fault) and cell.text == UNCALCULATED:
            raise ClaimsError("The cell holds a formula without a value: save the table in its program, or type it.")
        if text in _FAILED or isinstance(cell, Fault):
            raise ClaimsError("The formula of the cell failed ({0}): mend it in the table.", shown(cell))
        return self._read_cell(cell)


def feeds(
    names: tuple[str, ...], mapping: SheetMapping, known: Known, display: Display = ENGLISH
) -> dict[Target, Feed]:
    """The feed of every target that has a column or a constant; ClaimsError where the mapping does not fit the table.

    ``names`` are the columns of the table.
    """
    made = _Making(names, mapping, known, display)
    return {target: made.feed(target) for target in Target if target in mapping.columns or target in mapping.constants}


class _Making:
    """Makes the feeds of one mapping."""

    def __init__(self, names: tuple[str, ...], mapping: SheetMapping, known: Known, display: Display) -> None:
        self._places = {name: place for place, name in enumerate(names)}
        self._mapping, self._display = mapping, display
        self._empty = frozenset(map(folded, mapping.empty))
        self._texts = readers(known)

    def feed(self, target: Target) -> Feed:
        """The feed of one target."""
        column = self._mapping.columns.get(target, "")
        if column and column not in self._places:
            raise ClaimsError("The table has no column “{0}” for {1}: choose another.", column, _called(target))
        words = self._words(target)
        constant = self._mapping.constants.get(target, "")
        return Feed(
            column,
            self._places.get(column, -1) if column else -1,
            self._listed(target, words) if target in LISTS else self._cell(target),
            {name: value for name, value in words.items() if target not in LISTS or name != OTHERS},
            self._empty,
            constant=self._constant(target, constant, Clause("the constant")) if constant else None,
        )

    def _words(self, target: Target) -> dict[str, object]:
        given = self._mapping.words.get(target, {})
        return {
            folded(text): self._constant(target, value, Clause("“{0}”", text)) if value else None
            for text, value in given.items()
        }

    def _constant(self, target: Target, text: str, what: Clause) -> object:
        """A value as the claim file writes it."""
        try:
            return tuple(map(self._texts[target], parted(text, ";"))) if target in LISTS else self._stated(target)(text)
        except ClaimsError as error:
            raise ClaimsError("For {0}, {1} stands for nothing: {2}", _called(target), what, error) from None

    def _stated(self, target: Target) -> ReadText:
        if target in DATES:
            return _edtf
        if target is Target.FIGURE:
            return lambda text: Worded(read_figure(text))
        if target in _ENDS:
            return lambda text: read_number(text, None)
        return self._texts[target]

    def _cell(self, target: Target) -> Callable[[Cell], object]:
        mapping, display = self._mapping, self._display
        if target in DATES:
            shift = mapping.shift.get(target, 0)
            if shift:
                return lambda cell: moved(read_day(cell, mapping.dates, display), shift)
            return lambda cell: read_day(cell, mapping.dates, display)
        if target is Target.FIGURE:
            return self._figure
        if target in _ENDS:
            return lambda cell: read_number(cell, mapping.numbers)
        read = self._texts[target]
        return lambda cell: read(shown(cell))

    def _figure(self, cell: Cell) -> Worded:
        number = plain_number(cell, self._mapping.numbers)
        if number is not None:
            return Worded(Figure(bound=Bound.EXACT, low=number, high=number))
        return Worded(read_figure_cell(cell, self._mapping.numbers), one_line(shown(cell)))

    def _listed(self, target: Target, words: Mapping[str, object]) -> Callable[[Cell], object]:
        """The texts of a list, each of which may stand for others."""
        read, separator = self._texts[target], self._mapping.separator

        def items(part: str) -> tuple[object, ...]:
            found = words.get(folded(part), words.get(OTHERS, (read(part),)))
            return found if isinstance(found, tuple) else ()

        return lambda cell: tuple(dict.fromkeys(one for part in parted(shown(cell), separator) for one in items(part)))


def _edtf(text: str) -> str:
    check_date(text)
    return text


_OWN = {
    Target.LOW: "low end",
    Target.HIGH: "high end",
    Target.BEST: "best value",
    Target.BOUND: "bound",
    Target.ID: "id",
}


def _called(target: Target) -> Clause:
    return Clause("“{0}”", Clause(_OWN.get(target) or BY_NAME[target].label.lower()))
