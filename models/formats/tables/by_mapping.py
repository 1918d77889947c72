"""A table as a claim file, by a mapping: what the command line exports."""

from pathlib import Path

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.formats.tables.table import open_table, read_sheet
from models.progress import Report, silent
from models.sheets.accounted import Reading
from models.sheets.kept import SUFFIXES, KeptMappings, read_mapping
from models.sheets.known import Known
from models.sheets.mapping import Mapping
from models.sheets.reading import file_of, read_rows

_REASONS = 3
"""How many reasons are told in short."""


def find_mapping(name: str, kept: KeptMappings) -> Mapping:
    """The mapping in a file of that name (.toml or .json), else the kept one; ClaimsError where there is neither."""
    path = Path(name)
    is_file = path.suffix.lower() in SUFFIXES and path.exists()
    return read_mapping(path) if is_file else kept.get(name)


def read_table(path: Path, mapping: Mapping, report: Report = silent) -> tuple[ClaimFile, Reading]:
    """The claim file that a table makes, and what became of its rows; ClaimsError where none was taken."""
    table = open_table(path, lambda part: report(part * 0.3), mapping.sheet)
    sheet = read_sheet(table, mapping.sheet, mapping.format, lambda part: report(0.3 + part * 0.2))
    known = Known()
    try:
        reading = read_rows(sheet, mapping, known, lambda part: report(0.5 + part * 0.5))
    except ClaimsError as error:
        raise ClaimsError(f"“{visible(path.name)}” does not fit the mapping “{mapping.name}”. {error}") from None
    if not reading.taken:
        reasons = " ".join(["It holds no row that makes a claim.", *in_short(reading)[1:2]])
        raise ClaimsError(f"“{visible(path.name)}” gives no claim by the mapping “{mapping.name}”. {reasons}")
    return file_of(reading, known), reading


def in_short(reading: Reading) -> list[str]:
    """What to tell of the rows that were refused: how many, and the first reasons; nothing where none was."""
    count = len(reading.refused)
    if not count:
        return []
    rows = "1 row was refused" if count == 1 else f"{count:,} rows were refused"
    told = [f"Row {one.row:,}: {one.reason}" for one in reading.refused[:_REASONS]]
    more = [f"And {count - _REASONS:,} more."] if count > _REASONS else []
    return [f"{rows}, and {len(reading.taken):,} taken.", *told, *more]
