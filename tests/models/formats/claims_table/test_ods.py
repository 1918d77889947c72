"""Our own workbook once somebody has saved it as OpenDocument: as OpenOffice and LibreOffice write the same cells."""

import datetime
import io
import re
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from python_calamine import CalamineWorkbook

from models.formats.claims_table.xlsx_writer import write_xlsx
from models.formats.kinds import Kind, Recognised, recognise
from models.formats.suffixes import read_file

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_CONTENT = (
    f'<office:document-content xmlns:office="{_OASIS}:office:1.0" xmlns:table="{_OASIS}:table:1.0"'
    f' xmlns:text="{_OASIS}:text:1.0"><office:body><office:spreadsheet>'
    "{}</office:spreadsheet></office:body></office:document-content>"
)
_KIND = "application/vnd.oasis.opendocument.spreadsheet"


def as_ods(workbook: bytes) -> bytes:
    """The cells of a workbook as an OpenDocument."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(workbook))
    sheets = []
    for name in book.sheet_names:
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        cells = ("".join(map(cell, row)) for row in rows)
        filled = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
        sheets.append(f'<table:table table:name="{name}">{filled}</table:table>')
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as parts:
        parts.writestr("mimetype", _KIND)
        parts.writestr("content.xml", _CONTENT.format("".join(sheets)))
        parts.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{_OASIS}:manifest:1.0"/>')
    return data.getvalue()


def cell(value: object) -> str:
    if value == "":
        return "<table:table-cell/>"
    kind, told = "string", ""
    if isinstance(value, bool):
        kind, told = "boolean", f'office:boolean-value="{str(value).lower()}"'
    elif isinstance(value, float):
        kind, told = "float", f'office:value="{value:.0f}"'
    elif isinstance(value, datetime.date):
        kind, told = "date", f'office:date-value="{value.isoformat()[:10]}"'
    lines = "".join(f"<text:p>{_line(line)}</text:p>" for line in str(value).split("\n"))
    return f'<table:table-cell office:value-type="{kind}" {told}>{lines}</table:table-cell>'


def _line(line: str) -> str:
    blanks = re.sub("  +|^ | $", lambda match: f'<text:s text:c="{len(match[0])}"/>', escape(line))
    return blanks.replace("\t", "<text:tab/>")


@pytest.mark.parametrize("name", ["stoltenberg-2024-03.claims", "russian-losses-2022-2026.claims"])
def test_our_workbook_saved_as_opendocument_is_the_same_file(examples: Path, tmp_path: Path, name: str) -> None:
    file = read_file(examples / name)
    path = tmp_path / "out.ods"
    path.write_bytes(as_ods(write_xlsx(file)))
    assert recognise(path) == Recognised(Kind.CLAIMS, file)
