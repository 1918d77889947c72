"""From tables as they were found to a claim file; what does not fit is refused by table, row and column."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from models.claims.check import NOUNS, check_record, check_references
from models.claims.claim import Claim
from models.claims.claim_file import LISTS, VERSION, ClaimFile, Heading, Kind, key
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.record import EXTRA_NAME, Record
from models.claims.saying import Clause, Say
from models.formats.claims_layout import known_names
from models.formats.claims_problem import problem
from models.formats.claims_table.cells import READ, Cell, read_unknown
from models.formats.claims_table.columns import BY_NAME, CLAIM, NUMBER, OTHER, OTHER_FIELDS, Form, Table
from models.progress import Report, silent

OTHERWISE = Clause("Mend it, or import the table as one of another program, column by column.")
"""What to do about a table that is not as it was written."""

_EVERY = 1_000
"""Rows between two reports."""

Values = dict[str, object]
R = TypeVar("R", bound=Record)


class Found(msgspec.Struct, frozen=True):
    """A table as it was found: what sentences call it, and its rows, the head first; no cell is escaped any more."""

    place: Clause
    rows: Sequence[Sequence[Cell]]


class _Shape:
    """How the rows of a table are read: made once, for there may be a million of them."""

    def __init__(self, table: Table, head: Sequence[str]) -> None:
        own = {column.name: column for column in (*table.columns, OTHER_FIELDS)}
        self.names = [(at, name) for at, name in enumerate(head) if name]
        self.reads = {name: READ[own[name].form] for _, name in self.names}
        self.plain = {name for _, name in self.names if own[name].form is Form.TEXT}
        self.needed = [column.name for column in table.columns if column.is_needed]
        texts = [column for column in table.columns if column.form is Form.TEXT and not column.is_needed]
        self.blanks = [column.name for column in texts if column.default != ""]
        self.defaults = [(column.name, column.default) for column in texts if column.default]
        self.known = known_names(table.record)
        self.deepest = table.deepest


class _Standing(msgspec.Struct, frozen=True):
    """A record, and where it stood."""

    place: Clause
    record: Record


class _Quotes:
    """The quotes of each claim, taken once."""

    def __init__(self) -> None:
        self._held: dict[str, list[tuple[int, Quote]]] = {}
        self._places: dict[str, Clause] = {}

    def keep(self, place: Clause, values: Values) -> None:
        claim, number = str(values.pop(CLAIM)), int(str(values.pop(NUMBER)))
        self._places.setdefault(claim, place)
        self._held.setdefault(claim, []).append((number, _converted(place, values, Quote)))

    def take(self, claim: str) -> tuple[Quote, ...]:
        held = sorted(self._held.pop(claim, ()), key=lambda numbered: numbered[0])
        return tuple(quote for _, quote in held)

    def check_taken(self) -> None:
        for claim in self._held:
            raise ClaimsError(
                "{0}, column “{1}”: there is no claim “{2}”. {3}", self._places[claim], CLAIM, claim, OTHERWISE
            )


def assembled(tables: Mapping[str, Found], heading: Heading, report: Report = silent) -> ClaimFile:
    """The claim file of the tables, by name, checked whole; ClaimsError says where and why it is refused."""
    told = _Progress(tables, report)
    quotes = _Quotes()
    if "quotes" in tables:
        for place, values in _rows(BY_NAME["quotes"], tables["quotes"], told):
            quotes.keep(place, values)
    lists: dict[Kind, list[_Standing]] = {kind: _list(kind, tables, quotes, told) for kind in LISTS}
    quotes.check_taken()
    _check(lists)
    records = {kind.value: tuple(standing.record for standing in held) for kind, held in lists.items()}
    return ClaimFile(heading=heading, **records)  # type: ignore[arg-type]


def check_version(version: object) -> None:
    """Raise ClaimsError where tables are not of a version that this program writes."""
    if not isinstance(version, int) or version < 1:
        raise ClaimsError("It does not say in which version it was written.")
    if version > VERSION:
        raise ClaimsError(
            "It was written by a newer program (version {0}), and this one cannot read all of it.", version
        )


class _Progress:
    """Tells how many rows of all tables are read."""

    def __init__(self, tables: Mapping[str, Found], report: Report) -> None:
        self._total = sum(len(found.rows) for found in tables.values()) or 1
        self._done = 0
        self._report = report

    def row(self) -> None:
        self._done += 1
        if self._done % _EVERY == 0:
            self._report(self._done / self._total)


def _list(kind: Kind, tables: Mapping[str, Found], quotes: _Quotes, told: _Progress) -> list[_Standing]:
    if kind.value not in tables:
        return []
    table = BY_NAME[kind.value]
    held: list[_Standing] = []
    for place, values in _rows(table, tables[kind.value], told):
        values.pop(NUMBER, None)
        record = _converted(place, values, table.record)
        if isinstance(record, Claim) and (own := quotes.take(record.id)):
            record = msgspec.structs.replace(record, quotes=own)
        held.append(_Standing(place, record))
    return held


def _rows(table: Table, found: Found, told: _Progress) -> Iterator[tuple[Clause, Values]]:
    """The rows of a table that hold anything: where each stands, and its values by column."""
    shape = _Shape(table, _head(table, found))
    beside = _beside(shape, max(map(len, found.rows), default=0))
    for number, row in enumerate(found.rows[1:], start=2):
        told.row()
        place = Clause("{0}, row {1}", found.place, number)
        if beside:
            _refuse_beside(place, row, beside)
        if values := _values(shape, row, place):
            yield place, values


def _head(table: Table, found: Found) -> list[str]:
    """The names of the columns where they stand; people may move them."""
    head = [str(cell or "").strip() for cell in found.rows[0]] if found.rows else []
    known = {column.name for column in (*table.columns, OTHER_FIELDS)}
    for name in filter(None, head):
        if name not in known:
            raise ClaimsError(
                "{0} has a column “{1}”, which belongs to no claim file. {2}", found.place, name, OTHERWISE
            )
        if head.count(name) > 1:
            raise ClaimsError("{0} has two columns “{1}”. {2}", found.place, name, OTHERWISE)
    for column in table.columns:
        if column.name not in head:
            raise ClaimsError("{0} has no column “{1}” any more. {2}", found.place, column.name, OTHERWISE)
    return head


def _beside(shape: _Shape, width: int) -> list[int]:
    """The places in a row that no column has."""
    taken = {at for at, _ in shape.names}
    return [at for at in range(width) if at not in taken]


def _refuse_beside(place: Clause, row: Sequence[Cell], beside: Sequence[int]) -> None:
    for at in beside:
        if at < len(row) and row[at] not in ("", None):
            raise ClaimsError("{0}: its cell {1} stands in a column without a name. {2}", place, at + 1, OTHERWISE)


def _values(shape: _Shape, row: Sequence[Cell], place: Clause) -> Values:
    """What a row says by column; nothing where all of it is empty."""
    width = len(row)
    cells = {name: row[at] for at, name in shape.names if at < width and row[at] != "" and row[at] is not None}
    values: Values = {}
    for name, cell in cells.items():
        if type(cell) is str and name in shape.plain:
            values[name] = cell
            continue
        try:
            values[name] = shape.reads[name](cell)
        except ClaimsError as error:
            raise _refusal(place, name, error.sentence) from None
    if values:
        _complete(shape, values, place)
        _take_unknown(shape, values, place)
    return values


def _complete(shape: _Shape, values: Values, place: Clause) -> None:
    """Give a record the texts that are empty and no default, and not those that are: a writer would not know them."""
    for name in shape.needed:
        if name not in values:
            raise _refusal(place, name, Clause("it is empty"))
    for name in shape.blanks:
        values.setdefault(name, "")
    for name, default in shape.defaults:
        if values[name] == default:
            del values[name]


def _take_unknown(shape: _Shape, values: Values, place: Clause) -> None:
    """Put the fields of other programs where a record has them."""
    if OTHER not in values:
        return
    try:
        values[EXTRA_NAME] = read_unknown(str(values.pop(OTHER)), shape.known, shape.deepest)
    except ClaimsError as error:
        raise _refusal(place, OTHER, error.sentence) from None


def _converted(place: Clause, values: Values, record_type: type[R]) -> R:
    try:
        return msgspec.convert(values, record_type)
    except msgspec.ValidationError as error:
        complaint, _, path = str(error).partition(" - at `$.")
        name = path.rstrip("`").partition("[")[0]
        raise _refusal(place, name, problem(complaint, values.get(name))) from None


def _refusal(place: Clause, column: str, reason: Clause) -> ClaimsError:
    return ClaimsError("{0}, column “{1}”: {2}. {3}", place, column, _Stopless("{0}", reason), OTHERWISE)


class _Stopless(Clause):
    """A sentence as a part of another: without its stop."""

    def said(self, say: Say) -> str:
        return super().said(say).rstrip(".")


def _check(lists: Mapping[Kind, Sequence[_Standing]]) -> None:
    """Raise ClaimsError at the first record that is wrong in itself, that another one is named as, or names nothing."""
    places = {kind: _places(kind, held) for kind, held in lists.items()}

    def holds(kind: Kind, name: str) -> bool:
        return name in places[kind]

    for held in lists.values():
        for standing in held:
            try:
                check_record(standing.record)
                check_references(standing.record, holds)
            except ClaimsError as error:
                raise ClaimsError("{0}: {1} {2}", standing.place, error, OTHERWISE) from None


def _places(kind: Kind, held: Sequence[_Standing]) -> dict[str, Clause]:
    """Where the record of each key stands."""
    places: dict[str, Clause] = {}
    for standing in held:
        name = key(standing.record)
        if name in places:
            raise ClaimsError(
                "{0}: “{1}” stands for another {2} already. {3}", standing.place, name, Clause(NOUNS[kind]), OTHERWISE
            )
        places[name] = standing.place
    return places
