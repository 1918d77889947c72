"""Tables of strangers: delimited text, JSON, workbooks; and mappings, which people hand on as files."""

import io
import json
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

import msgspec
import xlsxwriter

from models.claims.errors import ClaimsError
from models.formats.tables.grid import Block, sheet_of
from models.formats.tables.workbook import look, read_blocks
from models.sheets.accounted import Reading
from models.sheets.delimited import read_delimited, write_delimited
from models.sheets.kept import READY, decode_mapping, write_mapping
from models.sheets.known import Known
from models.sheets.mapping import FIGURES, DateStyle, Format, Mapping, NumberStyle, Target
from models.sheets.objects import object_lists, read_objects
from models.sheets.reading import file_of, read_rows
from models.sheets.refused_rows import refused_sheet
from models.sheets.sheet import Sheet, column_names
from models.sheets.sniffing import sniff
from models.sheets.suggestion import suggest
from tests.hostile.laws import PART, Entry, check_kept, check_sentence, parts_of
from tests.hostile.old_workbook import old_workbook
from tests.hostile.wall import WALL
from tests.models.formats.tables.test_workbook import cell, ods

ROWS: tuple[tuple[str | float, ...], ...] = (
    ("date", "claimant", "subject", "measure", "figure", "note"),
    ("2024-03-14", "NATO", "Russian military", "killed", "over 350,000", "a; b"),
    ("2024-03", "=1+1", "Russian military", "wounded", 83000.0, "x\ny"),
    ("", "", "", "", "", ""),
    ("about 2024", "UK MoD", "Army", "casualties", "10,000–20,000", '"'),
)


def delimited(data: bytes) -> Reading:
    """Delimited text: how it is written is found out, then its rows are read; and by another format."""
    found = sniff(data)
    sheet = read_delimited(data, found, "table")
    try:
        again = read_delimited(write_delimited(sheet), Format())
        assert again.rows == sheet.rows
    except ClaimsError as error:
        check_sentence(str(error))
    for other in (Format(delimiter=";", quote=""), Format(encoding="cp1252")):
        _tried(partial(_read_by, data, other))
    return _accounted(sheet)


def _read_by(data: bytes, form: Format) -> Reading:
    return _accounted(read_delimited(data, form))


def objects(data: bytes) -> list[Reading]:
    """JSON: every list of objects in it as a table."""
    return [_accounted(read_objects(data, key)) for key in object_lists(data)]


def mapping(data: bytes) -> Mapping:
    """A mapping as TOML or as JSON, whichever it is, and a table of the rest of the input read by it."""
    text, table = parts_of(data, 2)
    suffix = ".json" if text.lstrip()[:1] == b"{" else ".toml"
    made = decode_mapping(text, suffix)
    assert decode_mapping(write_mapping(made)) == made
    form = made.format or Format()
    _tried(lambda: _accounted(read_delimited(table or _text(), form), made))
    return made


def workbook(data: bytes) -> list[str]:
    """A workbook: all its sheets."""
    first, *blocks = WALL.pieces(look, data, Block)
    if (sheet := sheet_of(blocks, first.names[0])) is not None:
        _accounted(sheet)
    for name in first.names[1:3]:
        _tried(partial(_read_sheet, data, name))
    return first.names


def _read_sheet(data: bytes, name: str) -> None:
    if (sheet := sheet_of(WALL.pieces(partial(read_blocks, name=name), data, Block), name)) is not None:
        _accounted(sheet)


def _tried(work: Callable[[], object]) -> None:
    """Do something of which a refusal is one outcome among others."""
    try:
        work()
    except ClaimsError as error:
        check_sentence(str(error))


def _accounted(sheet: Sheet, by: Mapping | None = None) -> Reading:
    """What the rows say, each of them accounted for; what is taken can be kept, what is refused be read again."""
    known, way = Known(), by or whole(sheet)
    reading = read_rows(sheet, way, known)
    rows = [one.row for one in reading.taken] + [one.row for one in reading.refused]
    rows += [one.row for one in reading.left_out]
    assert sorted(rows) == list(range(1, len(sheet.rows) + 1))
    for refused in reading.refused:
        check_sentence(str(refused.reason))
    if reading.refused:
        read_rows(refused_sheet(sheet, way, reading), way, known)
    check_kept(file_of(reading, known))
    return reading


def whole(sheet: Sheet) -> Mapping:
    """The mapping that is proposed, with what the user would have to choose."""
    made = suggest(sheet, Known()).mapping
    names = column_names(sheet, made.header)
    columns, constants = dict(made.columns), dict(made.constants)
    if not ({*columns, *constants} & set(FIGURES)) and names:
        columns[Target.FIGURE] = names[-1]
    for target, word in ((Target.SUBJECT, "Army"), (Target.MEASURE, "killed")):
        if target not in columns:
            constants.setdefault(target, word)
    return msgspec.structs.replace(
        made,
        columns=columns,
        constants=constants,
        numbers=made.numbers or NumberStyle.COMMA_POINT,
        dates=made.dates or DateStyle.WORDS,
    )


TABLE_ENTRIES: dict[str, Entry] = {entry.__name__: entry for entry in (delimited, objects, mapping, workbook)}
"""By name."""


def _text(delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    sheet = Sheet(rows=ROWS)
    return write_delimited(sheet, Format(delimiter=delimiter, encoding=encoding))


def book(*sheets: Iterable[tuple[Any, ...]]) -> bytes:
    """An XLSX workbook with these sheets, one merged cell and one formula that failed."""
    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as made:
        for rows in sheets:
            page = made.add_worksheet()
            for number, row in enumerate(rows):
                page.write_row(number, 0, row)
            page.merge_range(9, 0, 10, 1, "NATO")
            page.write_formula(11, 0, "=NA()", None, "#N/A")
    return data.getvalue()


def _ods_row(row: tuple[str | float, ...]) -> str:
    cells = (
        cell("string", "", one.replace("<", "").replace("\n", " "))
        if isinstance(one, str)
        else cell("float", f'office:value="{one}"', str(one))
        for one in row
    )
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def _objects() -> bytes:
    names = [str(name) for name in ROWS[0]]
    return json.dumps({"losses": [dict(zip(names, row, strict=True)) for row in ROWS[1:]], "b": [{"n": [1]}]}).encode()


MAPPING = Mapping(
    name="mine",
    columns={Target.CLAIMANT: "claimant", Target.FIGURE: "figure", Target.AS_OF: "date", Target.TAGS: "note"},
    constants={Target.SUBJECT: "Army", Target.MEASURE: "killed"},
    words={Target.CLAIMANT: {"UK MoD": "UK Ministry of Defence", "*": ""}},
    numbers=NumberStyle.COMMA_POINT,
    dates=DateStyle.WORDS,
    shift={Target.AS_OF: -1},
    format=Format(),
)

TABLE_SEEDS: dict[str, tuple[bytes, ...]] = {
    "delimited": (_text(), _text(";", "utf-16"), _text("\t", "cp1252")),
    "objects": (_objects(),),
    "mapping": (
        PART.join((write_mapping(MAPPING), _text())),
        *(PART.join((path.read_bytes(), _text())) for path in sorted(READY.glob("*.toml"))),
    ),
    "workbook": (book(ROWS, ROWS[:2]), ods("".join(map(_ods_row, ROWS))), old_workbook(*ROWS)),
}
"""What each takes whole, to begin mutations with."""
