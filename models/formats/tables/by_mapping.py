"""A table as a claim file, by a mapping: what the command line exports."""

from collections.abc import Callable
from pathlib import Path

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.formats.tables.table import Table, open_table, read_first, read_sheet
from models.progress import Report, silent
from models.sheets.accounted import Reading
from models.sheets.fitting import fits
from models.sheets.kept import SUFFIXES, KeptMappings, read_mapping
from models.sheets.known import Known
from models.sheets.mapping import Mapping
from models.sheets.reading import file_of, read_rows
from models.sheets.sheet import Sheet

_REASONS = 3
"""How many reasons are told in short."""


def find_mapping(name: str, kept: KeptMappings) -> Mapping:
    """The mapping in a file of that name (.toml or .json), else the kept one; ClaimsError where there is neither."""
    path = Path(name)
    if path.suffix.lower() not in SUFFIXES:
        return kept.get(name)
    if path.exists():
        return read_mapping(path)
    try:
        return kept.get(name)
    except ClaimsError:
        raise ClaimsError("There is no file “{0}” that could hold a mapping.", visible(name)) from None


def read_table(
    path: Path, mapping: Mapping | Callable[[], Mapping], report: Report = silent
) -> tuple[ClaimFile, Reading]:
    """The claim file that a table makes, and what became of its rows; ClaimsError where none was taken.

    A mapping that is still to be found is asked for once the table could be opened.
    """
    if callable(mapping):
        mapping = mapping() if path.exists() else Mapping()
    table = open_table(path, lambda part: report(part * 0.3), mapping.sheet)
    sheet = mapped_sheet(table, mapping, lambda part: report(0.3 + part * 0.2))
    known = Known()
    try:
        reading = read_rows(sheet, mapping, known, lambda part: report(0.5 + part * 0.5))
    except ClaimsError as error:
        raise ClaimsError(
            "“{0}” does not fit the mapping “{1}”. {2}", visible(path.name), mapping.name, error
        ) from None
    if not reading.taken:
        reasons = " ".join(["It holds no row that makes a claim.", *in_short(reading)[1:2]])
        raise ClaimsError("“{0}” gives no claim by the mapping “{1}”. {2}", visible(path.name), mapping.name, reasons)
    return file_of(reading, known), reading


def mapped_sheet(table: Table, mapping: Mapping, report: Report) -> Sheet:
    """The sheet that a mapping means: the one there is where there is one only, by default the first that holds rows.

    Where the format of the mapping shows none of its columns, but that of the file all, the file was saved anew.
    """
    name = mapping.sheet if len(table.sheets) > 1 else ""
    if not name and mapping.format is None:
        return read_first(table, report)
    try:
        sheet = read_sheet(table, name, mapping.format, report)
    except ClaimsError:
        if (found := _as_found(table, mapping)) is None:
            raise
        return found
    if mapping.format is None or fits(mapping, sheet):
        return sheet
    return _as_found(table, mapping) or sheet


def _as_found(table: Table, mapping: Mapping) -> Sheet | None:
    """The only sheet of a text in the format that was found out; None where the mapping does not fit that either."""
    if table.format in (None, mapping.format):
        return None
    try:
        sheet = read_sheet(table)
    except ClaimsError:
        return None
    return sheet if fits(mapping, sheet) else None


def in_short(reading: Reading) -> list[str]:
    """What to tell of the rows that were not taken: how many, and the first reasons; nothing where all were."""
    count, out = len(reading.refused), reading.left_out_count
    if not count and not out:
        return []
    rows = _row_count(count, "refused") if count else _row_count(out, "left out")
    if count and out:
        rows += ", 1 was left out" if out == 1 else f", {out:,} were left out"
    told = [f"Row {one.row:,}: {one.reason}" for one in reading.refused[:_REASONS]]
    more = [f"And {count - _REASONS:,} more."] if count > _REASONS else []
    return [f"{rows}, and {reading.taken_count:,} taken.", *told, *more]


def _row_count(count: int, what: str) -> str:
    return f"1 row was {what}" if count == 1 else f"{count:,} rows were {what}"
