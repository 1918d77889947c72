"""The mapping: which column of a table feeds which field of a claim, and how its cells are to be read."""

from enum import StrEnum
from typing import Literal

import msgspec

from models.claims.figure import Bound
from models.claims.source import SourceKind


class Target(StrEnum):
    """What of a claim a column or a constant feeds; the fields of `Claim`, and `figure` for a whole figure."""

    CLAIMANT = "claimant"
    SPEAKER = "speaker"
    VIA = "via"
    SUBJECT = "subject"
    MEASURE = "measure"
    FIGURE = "figure"
    """Bound and number in one cell, as people write them: "over 350,000"."""
    LOW = "low"
    HIGH = "high"
    BEST = "best"
    BOUND = "bound"
    """Beside a figure that is a plain number, or low, high and best."""
    SPREAD = "spread"
    PER = "per"
    WORDED = "worded"
    AS_OF = "as_of"
    STATED_ON = "stated_on"
    SINCE = "since"
    PLACE = "place"
    SCOPE = "scope"
    BASIS = "basis"
    GRADE = "grade"
    """Both letters of the Admiralty code in one cell: "B2"."""
    RELIABILITY = "reliability"
    CREDIBILITY = "credibility"
    STATUS = "status"
    CHECKED_BY = "checked_by"
    CHECKED_ON = "checked_on"
    DERIVATION = "derivation"
    TAGS = "tags"
    NOTE = "note"
    ID = "id"


FIGURES = (Target.FIGURE, Target.LOW, Target.HIGH, Target.BEST)
"""The targets that hold numbers."""

End = Literal["low", "high", "best"]
"""The targets that hold one end of a figure, or its likeliest number."""

DATES = (Target.AS_OF, Target.STATED_ON, Target.SINCE, Target.CHECKED_ON)
"""The targets that hold dates."""

LISTS = (Target.VIA, Target.TAGS)
"""The targets that hold several texts."""

CHOICES = (
    *(Target.BOUND, Target.SPREAD, Target.PER, Target.BASIS),
    *(Target.RELIABILITY, Target.CREDIBILITY, Target.STATUS),
)
"""The targets that hold one of some words."""


class NumberStyle(StrEnum):
    """How numbers in text cells mark thousands and fractions; cells that a workbook types as numbers need none."""

    PLAIN = "1234.5"
    COMMA_POINT = "1,234.5"
    POINT_COMMA = "1.234,5"
    SPACE_COMMA = "1 234,5"
    APOSTROPHE_POINT = "1'234.5"


class DateStyle(StrEnum):
    """How dates in text cells are written; cells that a workbook types as days need none."""

    ISO = "iso"
    """2024-03-14, and all of EDTF: 2024-03, 2024~, ../2024-03-14"""
    DAY_MONTH_YEAR = "day_month_year"
    """14/03/2024, 14.3.2024, 14-3-2024"""
    MONTH_DAY_YEAR = "month_day_year"
    """3/14/2024"""
    YEAR_MONTH_DAY = "year_month_day"
    """2024/3/14, 20240314"""
    WORDS = "words"
    """14 March 2024, March 2024, about 2024; a date in numbers alone only where it has one reading"""


class WithoutFigure(StrEnum):
    """What becomes of a row whose cells hold no figure."""

    REFUSED = "refused"
    LEFT_OUT = "left_out"


class Totals(StrEnum):
    """What becomes of a row that looks like a total of others."""

    REFUSED = "refused"
    TAKEN = "taken"


class Keep(StrEnum):
    """Which text the source keeps."""

    ROWS = "rows"
    """Every row as the file has it."""
    COLUMNS = "columns"
    """Of every row, the columns that the mapping uses."""
    NOTHING = "nothing"
    """None: claims quote their rows, but the quotes cannot be found in the source."""


class Format(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """How a text file holds a table: its delimiter, quotation mark ("" for none) and encoding (Python's name)."""

    delimiter: str = ","
    quote: str = '"'
    encoding: str = "utf-8"


class LeaveOut(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Rows that are no claims: those with one of these values in a column, or, if ``others``, those with none of them.

    Values are compared without regard to case and blanks around them; "" is an empty cell.
    """

    column: str
    values: tuple[str, ...] = ()
    others: bool = False


class SourceWords(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """What the source of the claims says of itself; the licence is written into its note."""

    id: str = ""
    kind: SourceKind = SourceKind.DATASET
    title: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    url: str = ""
    published: str = ""
    retrieved: str = ""
    language: str = ""
    licence: str = ""
    note: str = ""
    keep: Keep = Keep.ROWS
    also: tuple[str, ...] = ()
    """With `Keep.COLUMNS`: further columns that the text keeps."""


OTHERS = "*"
"""In `Mapping.words`: every value that is not named."""


class Mapping(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """How the rows of a table become claims; kept by name as TOML or JSON.

    ``columns`` names columns as `models.sheets.sheet.column_names` does. A target has a column or a constant, or both:
    the constant is then for rows whose cell is empty. Constants are written as the claim file writes values ("killed",
    "2022-02-24", "at_least"), whatever the styles. ``words`` says what a cell's value stands for, by target; a value
    that is not named stands for itself, or for what `OTHERS` says ("" leaves the field empty). ``shift`` moves a date
    by whole days, as in a table that dates the sum of a month on the first day of the next: {"as_of": -1}.
    ``numbers`` and ``dates`` are None until they are chosen; a table that needs one is not read before.
    ``measures`` is for a table with a column for each measure: ids of measures by the columns of their figures. A row
    then makes a claim for each of them that holds a figure, and no target is a figure or the measure. ``ends`` says of
    some of these columns that they hold one end of the figures only.
    """

    name: str = ""
    sheet: str = ""
    """The name of the sheet; "" is the first."""
    header: int = 1
    """The number of the header row; 0 where there is none. Rows above it are left out."""
    columns: dict[Target, str] = {}
    measures: dict[str, str] = {}
    ends: dict[str, End] = {}
    constants: dict[Target, str] = {}
    words: dict[Target, dict[str, str]] = {}
    numbers: NumberStyle | None = None
    dates: DateStyle | None = None
    shift: dict[Target, int] = {}
    separator: str = ";"
    """What parts the texts of a list."""
    empty: tuple[str, ...] = ()
    """Values that mean "not stated", beside the empty cell: "n/a", "-"."""
    without_figure: WithoutFigure = WithoutFigure.REFUSED
    totals: Totals = Totals.REFUSED
    left_out: tuple[LeaveOut, ...] = ()
    lower: Bound = Bound.AT_LEAST
    """What a low end alone means: at least, or more than."""
    upper: Bound = Bound.AT_MOST
    """What a high end alone means: at most, or less than."""
    source: SourceWords = SourceWords()
    format: Format | None = None
    """Of a text file; None where it is to be found out."""

    @property
    def asked(self) -> frozenset[str]:
        """Every column that a table must have."""
        return frozenset((*self.columns.values(), *self.measures, *(rule.column for rule in self.left_out)))

    @property
    def counting(self) -> frozenset[str]:
        """The columns that hold figures."""
        return frozenset((*self.measures, *(name for target, name in self.columns.items() if target in FIGURES)))
