"""Tables as text, whose cells a delimiter parts: CSV, TSV and their kin."""

import codecs
import csv
import io
from collections.abc import Iterator, Sequence

from models.claims.errors import ClaimsError
from models.claims.saying import Clause
from models.progress import Report, silent
from models.sheets.mapping import Format
from models.sheets.sheet import MOST_CELLS, MOST_ROWS, Sheet, SheetKind, shown

ENCODINGS = (
    *("utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "cp1250", "cp1251", "iso8859-1", "iso8859-2"),
    *("iso8859-15", "koi8-r", "koi8-u", "mac-roman", "cp437", "cp866", "shift_jis", "gb18030", "big5", "euc-kr"),
)
"""The encodings that are worth offering; any other that Python knows may be written too."""

DELIMITERS = (",", ";", "\t", "|")
"""The delimiters that are worth offering; any other single character may be written too."""

LARGEST_CELL = 10_000_000
"""How many characters one cell may hold."""

_NO_TEXT = frozenset(("idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem", "utf-7"))
"""Codecs that are no encodings of files, or read them in more than linear time."""

_STRAY = 4
"""How many NULs any text may hold; a longer one may hold more."""

_STEP = 1024
"""After how many rows progress is told."""


def read_delimited(data: bytes, form: Format, name: str = "", report: Report = silent) -> Sheet:
    """The table in these bytes, every row of it; ClaimsError where it is no text of that format."""
    check_format(form)
    text = decoded(data, form.encoding)
    rows, lines, cells, read = list[tuple[str, ...]](), list[str](), 0, 0
    for row, line in records(text, form):
        rows.append(tuple(row))
        lines.append(line)
        cells += len(row)
        read += len(line) + 1
        if len(rows) > MOST_ROWS or cells > MOST_CELLS:
            raise ClaimsError(
                "It has more than {0} rows or {1} cells: part it into several files.",
                MOST_ROWS,
                MOST_CELLS,
            )
        if len(rows) % _STEP == 0:
            report(min(1.0, read / len(text)))
    if not any(map(any, rows)):
        raise ClaimsError("It holds no table: there is nothing in it.")
    return Sheet(name=name, kind=SheetKind.DELIMITED, rows=tuple(rows), lines=tuple(lines))


def write_delimited(sheet: Sheet, form: Format | None = None) -> bytes:
    """The rows of a sheet as text of a format (by default CSV in UTF-8), which `read_delimited` reads back.

    Rows are written as they stand, for they are somebody's table: nothing is escaped for spreadsheets.
    """
    form = form or Format()
    check_format(form)
    text = "".join(line_of([shown(cell) for cell in row], form) + "\n" for row in sheet.rows)
    try:
        return text.encode(form.encoding)
    except UnicodeEncodeError as error:
        raise ClaimsError("“{0}” cannot be written in {1}: choose UTF-8.", text[error.start], form.encoding) from None


def line_of(cells: Sequence[str], form: Format) -> str:
    """Some cells as one record, without the line end."""
    text = io.StringIO()  # written with \r\n: else the csv module would leave a lone \r without quotation marks
    writer = csv.writer(
        text,
        delimiter=form.delimiter,
        quotechar=form.quote or None,
        quoting=csv.QUOTE_MINIMAL if form.quote else csv.QUOTE_NONE,
        lineterminator="\r\n",
    )
    try:
        writer.writerow(cells)
    except csv.Error:
        raise ClaimsError("A cell holds the delimiter or a line end: choose a quotation mark.") from None
    return text.getvalue()[:-2]


def check_format(form: Format) -> None:
    """Raise ClaimsError where a format cannot be."""
    if len(form.delimiter) != 1 or form.delimiter in "\r\n\0":
        raise ClaimsError("A delimiter is one character, such as a comma or a tab.")
    if len(form.quote) > 1 or form.quote in ("\r", "\n", "\0", form.delimiter):
        raise ClaimsError("A quotation mark is one character other than the delimiter, or none.")
    try:
        codec = codecs.lookup(form.encoding)
    except (LookupError, ValueError):
        raise ClaimsError("There is no encoding “{0}”: choose one from the list.", form.encoding) from None
    if codec.name.replace("_", "-") in _NO_TEXT or not codec._is_text_encoding:
        raise ClaimsError("“{0}” is no encoding of text files: choose one from the list.", form.encoding)


def decoded(data: bytes, encoding: str) -> str:
    """The text of these bytes without its byte order mark; ClaimsError where it is none in that encoding.

    A NUL here and there, which no claim file may hold, becomes a sign for it.
    """
    try:
        text = data.decode(encoding)
        text.encode()  # some codecs let halves of characters through
    except UnicodeEncodeError:
        raise ClaimsError("It holds halves of characters (lone surrogates): choose another encoding.") from None
    except UnicodeError as error:
        at = Clause(" (byte {0})", error.start) if isinstance(error, UnicodeDecodeError) else ""
        raise ClaimsError("It is no text in {0}{1}: choose another encoding.", encoding.upper(), at) from None
    if nuls := text.count("\0"):
        if nuls > max(_STRAY, len(text) // 20):
            line = text.count("\n", 0, text.find("\0")) + 1
            raise ClaimsError(
                "It is no text in {0}: line {1} holds NUL. Choose another encoding.", encoding.upper(), line
            )
        text = text.replace("\0", "␀")
    return text.removeprefix("\ufeff")


def records(text: str, form: Format) -> Iterator[tuple[list[str], str]]:
    """Every record with its text, line end left out; ClaimsError where a quotation mark is never closed."""
    csv.field_size_limit(2**31 - 1)  # the whole process's, so that other readers want the same; ours is below
    kept: list[str] = []
    reader = csv.reader(
        _noted(io.StringIO(text, newline=""), kept),
        delimiter=form.delimiter,
        quotechar=form.quote or None,
        quoting=csv.QUOTE_MINIMAL if form.quote else csv.QUOTE_NONE,
    )
    first = 1
    try:
        for row in reader:
            if len(kept) > 1:
                _check_closed(kept, form, first)
            if max(map(len, row), default=0) > LARGEST_CELL:
                raise ClaimsError("Line {0} holds a cell of more than {1} characters.", first, LARGEST_CELL)
            first = reader.line_num + 1
            yield row, "".join(kept).rstrip("\r\n")
            kept.clear()
    except csv.Error as error:
        raise ClaimsError("Line {0} is no line of a table: {1}.", first, error) from None


def _noted(lines: Iterator[str], kept: list[str]) -> Iterator[str]:
    """The lines, each kept; an empty one behind the last, for which the reader asks where a cell is still open."""
    for line in lines:
        kept.append(line)
        yield line
    kept.append("")


def _check_closed(lines: Sequence[str], form: Format, first: int) -> None:
    """Refuse a record that only the end of the file has ended."""
    try:
        list(csv.reader(lines, delimiter=form.delimiter, quotechar=form.quote or None, strict=True))
    except csv.Error as error:
        if "end of data" in str(error):
            mark = form.quote
            raise ClaimsError(
                "A quotation mark ({0}) in the record that begins at line {1} is never closed: "
                "close it in the file, or choose another mark or none.",
                mark,
                first,
            ) from None
