"""The rows of a table that were refused, as a table of their own."""

from pathlib import Path

from models.formats.tables.by_mapping import mapped_sheet
from models.formats.tables.table import open_table
from models.progress import silent
from models.sheets.accounted import Reading
from models.sheets.delimited import write_delimited
from models.sheets.mapping import Mapping
from models.sheets.refused_rows import refused_sheet


def refused_rows(path: Path, mapping: Mapping, reading: Reading) -> bytes:
    """The refused rows as text in the format that the mapping reads, CSV by default, each with its reason.

    Reads the table once more, for a `Reading` does not keep what stands above its rows.
    """
    sheet = mapped_sheet(open_table(path, sheet=mapping.sheet), mapping, silent)
    return write_delimited(refused_sheet(sheet, mapping, reading), mapping.format)
