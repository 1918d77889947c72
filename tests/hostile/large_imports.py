"""Large and boundless inputs for what is imported, each by the road that the program takes.

What a confined process reads may cost what the process may: it is ended before the program feels it.
"""

import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from models.claims.records import Records
from models.extraction.candidate import Article
from models.formats.articles import ARTICLES
from models.formats.claims_table.xlsx_reader import read_own_xlsx
from models.formats.linked.reading import read_jsonld
from models.formats.references.reading import REFERENCES
from models.formats.tables.table import read_sheet, table_of
from models.importing.revision import revise
from models.progress import silent
from models.sheets.kept import decode_mapping
from models.sheets.known import Known
from models.sheets.reading import read_rows
from tests.hostile.extraction_entries import quoting
from tests.hostile.laws import PART, Entry, parts_of, text_of
from tests.hostile.table_entries import ROWS, book, whole
from tests.models.formats.articles import pdfs
from tests.models.formats.tables.test_workbook import far, ods

_M = 2**20

Make = Callable[[], bytes]


def _table(suffix: str) -> Entry:
    return lambda data: read_sheet(table_of(data, Path(f"a{suffix}")))


def _article(suffix: str) -> Entry:
    return ARTICLES[suffix].read


def _references(suffix: str) -> Entry:
    return lambda data: REFERENCES[suffix][1](data, silent)


def _mapped(data: bytes) -> object:
    known = Known()
    sheet = read_sheet(table_of(data, Path("a.csv")))
    return read_rows(sheet, whole(sheet), known)


def _revision(data: bytes) -> object:
    older, newer = (text_of(part) for part in parts_of(data, 2))
    return revise(Records(quoting(older)), "old", Article(text=newer))


CONFINED: dict[str, Entry] = {
    **{suffix: _table(suffix) for suffix in (".xlsx", ".ods", ".xls")},
    **{suffix: _article(suffix) for suffix in (".html", ".mht", ".pdf")},
    "own.xlsx": read_own_xlsx,
}
"""Roads that lead through a confined process."""

IMPORTS: dict[str, Entry] = CONFINED | {
    **{suffix: _table(suffix) for suffix in (".csv", ".json")},
    **{suffix: _article(suffix) for suffix in (".txt", ".md")},
    **{suffix: _references(suffix) for suffix in (".ris", ".bib")},
    "csl.json": _references(".json"),
    ".jsonld": read_jsonld,
    "mapped.csv": _mapped,
    "revision": _revision,
    ".toml": lambda data: decode_mapping(data, ".toml"),
}
"""The roads by which it comes in."""


def with_part(name: str, content: bytes, workbook: bytes | None = None) -> bytes:
    """A workbook with a part in the place of its own."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook or book(ROWS))) as held,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as written,
    ):
        for part in held.namelist():
            written.writestr(part, content if part == name else held.read(part))
    return made.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
_MAIN = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def _bomb(size: int, says: int, cells: bytes = b'<row r="1"><c r="A1"><v>1</v></c></row>') -> bytes:
    """A workbook whose sheet becomes so many bytes, and says that it becomes others."""
    head = b"<worksheet %s><sheetData>" % _MAIN
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    begin = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(cells * (_M // len(cells))) + packer.flush(zlib.Z_FULL_FLUSH)
    packed = begin + block * (size // _M) + packer.flush()
    return _saying(with_part(SHEET, b"x"), packed, says)


def _saying(data: bytes, packed: bytes, says: int) -> bytes:
    """The archive with a sheet packed already, under the size that it is to say."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as whole, zipfile.ZipFile(made, "w") as written:
        for part in whole.namelist():
            written.writestr(part, packed if part == SHEET else whole.read(part))
        info = written.getinfo(SHEET)
        at = info.header_offset
        info.compress_type, info.file_size = zipfile.ZIP_DEFLATED, says
    archive = bytearray(made.getvalue())
    archive[at + 8 : at + 10] = (8).to_bytes(2, "little")
    archive[at + 22 : at + 26] = says.to_bytes(4, "little")
    return bytes(archive)


def _laughs(levels: int = 9) -> bytes:
    """A document type whose last entity is a billion times its first."""
    steps = (b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, levels + 1))
    return b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">%s]>' % b"".join(steps)


def _sheet(rows: bytes) -> bytes:
    return b"<worksheet %s><sheetData>%s</sheetData></worksheet>" % (_MAIN, rows)


_INLINE = b'<row r="1"><c r="A1" t="inlineStr"><is><t>%s</t></is></c></row>'
_EXTERNAL = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>'


def _strings(document_type: bytes) -> bytes:
    text = b'<sst %s count="1" uniqueCount="1"><si><t>&l9;</t></si></sst>' % _MAIN
    return with_part("xl/sharedStrings.xml", document_type + text)


def _pdf() -> bytes:
    """A page whose content becomes a gigabyte."""
    packer = zlib.compressobj(9)
    text = b"BT /F1 12 Tf (killed 500) Tj ET\n" * (_M // 32)
    packed = b"".join(packer.compress(text) for _ in range(1000)) + packer.flush()
    page = pdfs.stream(packed, b"/Filter/FlateDecode")
    kids = b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>>>"
    catalogue = b"<</Type/Catalog/Pages 2 0 R>>"
    return pdfs.written([catalogue, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", kids, page, pdfs.FONT])


IMPORT_CASES: dict[str, tuple[str, Make]] = {
    # Delimited text and JSON.
    "a table of 50 MB of quotation marks": (".csv", lambda: b'"' * 50 * _M),
    "a table of 50 MB of commas": (".csv", lambda: b"," * 50 * _M),
    "a table of 20 MB of line ends": (".csv", lambda: b"\n" * 20 * _M),
    "a cell of 20 MB": (".csv", lambda: b"a,b\n" + b"x" * 20 * _M),
    "a million cells that are not closed": (".csv", lambda: b'a,"b\n' * _M),
    "a table of 20 MB that is no text": (".csv", lambda: b"\x81\xff,\x9d" * (5 * _M)),
    "a table of NULs": (".csv", lambda: b"\0" * 20 * _M),
    "a table of 100,000 rows": ("mapped.csv", lambda: b"figure,measure\n" + b"5,killed\n" * 100_000),
    "a table of 1,000 columns": ("mapped.csv", lambda: (b"5," * 1000 + b"5\n") * 500),
    "a header of 100,000 columns of one name": ("mapped.csv", lambda: b"a," * 100_000 + b"a\n5\n"),
    "JSON nested for 10 MB": (".json", lambda: b'[{"a":' * (10 * _M // 6)),
    "a million empty objects": (".json", lambda: b"[" + b"{}," * 10**6 + b"{}]"),
    "100,000 objects of keys of their own": (
        ".json",
        lambda: b"[%s]" % b",".join(b'{"%d":1}' % n for n in range(100_000)),
    ),
    "a mapping nested for 10 MB": (".toml", lambda: b"a = " + b"[" * 10 * _M),
    "a mapping of a million dots": (".toml", lambda: b"a" + b".a" * _M + b" = 1"),
    "a mapping of many lines of dots": (".toml", lambda: (b"a" + b".a" * 450 + b" = 1\n") * 2_000),
    # Workbooks.
    "a zip bomb that says so": (".xlsx", lambda: _bomb(8 * _M, 4 * 10**9)),
    "a zip bomb that says less": (".xlsx", lambda: _bomb(2000 * _M, 1000)),
    "a zip bomb that stays below the limit": (".xlsx", lambda: _bomb(900 * _M, 900 * _M)),
    "a zip bomb of nothing but blanks": (".xlsx", lambda: _bomb(900 * _M, 900 * _M, b" ")),
    "a zip bomb of failed formulas": (".xlsx", lambda: _bomb(200 * _M, 200 * _M, b'<c t="e" r="A1">')),
    "a billion laughs in the strings": (".xlsx", lambda: _strings(_laughs())),
    "a billion laughs in a sheet": (".xlsx", lambda: with_part(SHEET, _laughs() + _sheet(_INLINE % b"&l9;"))),
    "a billion laughs in the names of sheets": (
        ".xlsx",
        lambda: with_part("xl/workbook.xml", _laughs() + b"<workbook %s>&l9;</workbook>" % _MAIN),
    ),
    "a file of the system in the strings": (".xlsx", lambda: _strings(_EXTERNAL)),
    "a far cell": (".xlsx", far),
    "a bomb as a workbook of ours": ("own.xlsx", lambda: _bomb(2000 * _M, 1000)),
    "a far cell in a workbook of ours": ("own.xlsx", far),
    "a billion laughs in OpenDocument": (
        ".ods",
        lambda: ods("<table:table-row><table:table-cell>&l9;</table:table-cell></table:table-row>"),
    ),
    "cells repeated without end": (
        ".ods",
        lambda: ods(
            '<table:table-row table:number-rows-repeated="1048576"><table:table-cell'
            ' table:number-columns-repeated="16384" office:value-type="string"/></table:table-row>'
        ),
    ),
    "an old workbook of 20 MB of nothing": (".xls", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(20 * _M)),
    # Articles.
    "a page of 5 MB of divisions": (".html", lambda: b"<div>" * _M),
    "a page of 20,000 paragraphs": (".html", lambda: b"<article>" + b"<p>5 killed" * 20_000),
    "a billion laughs in a page": (".html", lambda: _laughs() + b"<html><body><p>&l9; 500 killed</p></body></html>"),
    "a page of 10 MB of entities": (".html", lambda: b"<p>" + b"&amp;" * 2 * _M),
    "an archive of a million parts": (
        ".mht",
        lambda: b'Content-Type: multipart/related; boundary="b"\n\n' + b"--b\n\nx\n" * 10**6,
    ),
    "a PDF whose page becomes a gigabyte": (".pdf", _pdf),
    "a text of 9 MB without a line end": (".txt", lambda: b"5 killed, " * 900_000),
    "a text of 20 MB": (".txt", lambda: b"killed " * 3 * _M),
    "front matter of 5 MB": (".md", lambda: b"---\n" + b"title: [" * (5 * _M // 8)),
    # References and linked data.
    "a million ends of references": (".ris", lambda: b"ER  - \n" * 10**6),
    "a reference of a million authors": (".ris", lambda: b"TY  - NEWS\n" + b"AU  - A, B\n" * 10**6),
    "10 MB of braces": (".bib", lambda: b"@article{a, title = " + b"{" * 10 * _M),
    "2 MB of entries that are not closed": (".bib", lambda: b"@article{a,\n" * (_M // 6)),
    "macros that double each other": (
        ".bib",
        lambda: b'@string{a0 = "x"}' + b"".join(b"@string{a%d = a%d # a%d}" % (n + 1, n, n) for n in range(60)),
    ),
    "an author of 2 MB of and": (".bib", lambda: b"@book{a, title={T}, author={%s}}" % (b"a and " * (_M // 3))),
    "references nested for 10 MB": ("csl.json", lambda: b'[{"a":' * (10 * _M // 6)),
    "linked data nested for 10 MB": (".jsonld", lambda: b'{"@graph":[' * _M),
    "300,000 nodes": (".jsonld", lambda: b'{"@graph":[%s{}]}' % (b'{"@type":"Claim"},' * 300_000)),
    "a chain of 100,000 nodes": (
        ".jsonld",
        lambda: (
            b'{"@context":"https://schema.org","@graph":[%s]}'
            % b",".join(b'{"@type":"Claim","@id":"_:%d","about":{"@id":"_:%d"}}' % (n, n + 1) for n in range(100_000))
        ),
    ),
}
"""Each by the road that it takes."""

ENTRY_CASES: dict[str, tuple[str, Make]] = {
    "20,000 words of figures, searched": (
        "extraction",
        lambda: PART * 3 + b"At least 5 people were killed, NATO said. " * 2_500,
    ),
    "50,000 numbers, searched": ("extraction", lambda: PART * 3 + b"5 " * 50_000),
    "30,000 names, searched": ("extraction", lambda: PART * 3 + b"Aa " * 30_000 + b"said 5 were killed"),
    "5,000 quotations, searched": ("extraction", lambda: PART * 3 + "“5 killed” ".encode() * 5_000),
    "2 MB compared with another": ("revision", lambda: b"a b " * (_M // 4) + PART + b"c d " * (_M // 4)),
    "lines that all moved": (
        "revised",
        lambda: PART.join(
            b"".join(b"line %d is here\n" % n for n in numbers) for numbers in (range(20_000), range(20_000, 0, -1))
        ),
    ),
}
"""Those that go by an entry."""
