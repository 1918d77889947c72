"""The tables of a claim file and their columns, taken from the records."""

from collections.abc import Iterator
from enum import Enum, auto

import msgspec
from msgspec import inspect

from models.claims.check import DATES
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.measure import Measure
from models.claims.quote import Quote
from models.claims.record import Record
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.unknown_fields import DEEPEST
from models.claims.view import Conflict, View
from models.formats.claims_table.descriptions import DESCRIPTIONS, UNKNOWN

OTHER = "other_fields"
"""The column of what this program does not know; there only where a record of the table has such fields."""


class Form(Enum):
    """What the cells of a column are."""

    TEXT = auto()
    TEXTS = auto()
    WORD = auto()
    NUMBER = auto()
    TRUTH = auto()
    DATE = auto()
    UNKNOWN = auto()


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """One column; ``default`` is what a text is where a record is not told, None where it must be told."""

    name: str
    form: Form
    description: str
    is_needed: bool = False
    default: str | None = ""
    words: tuple[str, ...] = ()


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A list of records as a table.

    `keys` tell its rows apart; `links` are the columns that name a row of another table: column, table, column there.
    `deepest` is how deep its unknown fields may nest, the object of them included.
    """

    name: str
    record: type[Record]
    columns: tuple[Column, ...]
    keys: tuple[str, ...]
    links: tuple[tuple[str, str, str], ...]
    deepest: int

    @property
    def title(self) -> str:
        """What people call it."""
        return self.name.capitalize()

    def with_unknown(self, file: ClaimFile) -> tuple[Column, ...]:
        """The columns for the records of a file, with that of unknown fields where any has such."""
        has_unknown = any(record.extra is not None for record in self.records(file))
        return (*self.columns, OTHER_FIELDS) if has_unknown else self.columns

    def records(self, file: ClaimFile) -> Iterator[Record]:
        """The records of a file that are the rows of the table."""
        if self.record is Quote:
            return (quote for claim in file.claims for quote in claim.quotes)
        return iter(getattr(file, self.name))


OTHER_FIELDS = Column(name=OTHER, form=Form.UNKNOWN, description=UNKNOWN)


def _table(name: str, record: type[Record], *links: tuple[str, str, str], deepest: int = DEEPEST - 1) -> Table:
    info = inspect.type_info(record)
    assert isinstance(info, inspect.StructType)
    own = [_column(name, record, field) for field in info.fields if field.name not in ("extra", "quotes")]
    before = _BEFORE.get(name, ())
    keys = before or tuple(column.name for column in own if column.name in ("id", "name"))
    columns = (*(_counted(name, column) for column in before), *own)
    return Table(name=name, record=record, columns=columns, keys=keys, links=links, deepest=deepest)


def _column(table: str, record: type[Record], field: inspect.Field) -> Column:
    held = field.type
    inner = held.types[0] if isinstance(held, inspect.UnionType) else held  # a number, or none
    form = Form.DATE if field.name in DATES.get(record, ()) else _FORMS[type(inner)]
    may_be_empty = form is Form.TEXT and not getattr(inner, "min_length", None)
    return Column(
        name=field.name,
        form=form,
        description=DESCRIPTIONS[table][field.name],
        is_needed=field.required and not may_be_empty,
        default=None if field.required else str(field.default),
        words=tuple(str(word) for word in inner.cls if str(word)) if isinstance(inner, inspect.EnumType) else (),
    )


def _counted(table: str, name: str) -> Column:
    """A column that no record has: it says where in which list the record stands."""
    form = Form.NUMBER if name == NUMBER else Form.TEXT
    return Column(name=name, form=form, description=DESCRIPTIONS[table][name], is_needed=True)


_FORMS: dict[type[inspect.Type], Form] = {
    inspect.StrType: Form.TEXT,
    inspect.VarTupleType: Form.TEXTS,
    inspect.EnumType: Form.WORD,
    inspect.IntType: Form.NUMBER,
    inspect.BoolType: Form.TRUTH,
}

CLAIM, NUMBER = "claim", "number"
_BEFORE = {"quotes": (CLAIM, NUMBER), "conflicts": (NUMBER,)}
"""Columns that stand before those of the record, and tell its row apart."""

TABLES = (
    _table("claims", Claim, ("measure", "measures", "id"), ("replaces", "claims", "id")),
    _table("quotes", Quote, (CLAIM, "claims", "id"), ("source", "sources", "id"), deepest=DEEPEST - 3),
    _table("sources", Source, ("previous", "sources", "id")),
    _table("subjects", Subject),
    _table("claimants", Claimant),
    _table("measures", Measure),
    _table("views", View, ("reference", "claims", "id")),
    _table("conflicts", Conflict),
)
"""In the order of files and sheets; the claims first, for they are what people look for."""

BY_NAME = {table.name: table for table in TABLES}
ALWAYS = ("claims", "quotes", "sources")
"""Tables that are there even where they are empty."""


def tables_of(file: ClaimFile) -> list[Table]:
    """The tables that a file needs."""
    return [table for table in TABLES if table.name in ALWAYS or next(table.records(file), None) is not None]
