"""Tables as text: read whole, written back, and refused with line and reason."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.errors import ClaimsError
from models.progress import Cancelled
from models.sheets import delimited
from models.sheets.delimited import decoded, read_delimited, write_delimited
from models.sheets.mapping import Format
from models.sheets.sheet import Sheet

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff"), max_size=8)
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=6)
FORMATS = st.builds(
    Format,
    delimiter=st.sampled_from([*delimited.DELIMITERS, "^", "\x1f"]),
    quote=st.sampled_from("\"'"),
    encoding=st.sampled_from(("utf-8", "utf-16", "utf-32", "gb18030")),
)


@settings(max_examples=80, deadline=None)
@given(ROWS, FORMATS)
def test_what_is_written_is_read_back(rows: list[list[str]], form: Format) -> None:
    sheet = Sheet(rows=tuple(map(tuple, rows)))
    if any(map(any, rows)):
        assert read_delimited(write_delimited(sheet, form), form).rows == sheet.rows


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_lines_are_the_text_to_the_letter(rows: list[list[str]]) -> None:
    if any(map(any, rows)):
        data = write_delimited(Sheet(rows=tuple(map(tuple, rows))))
        sheet = read_delimited(data, Format())
        assert len(sheet.lines) == len(sheet.rows)
        assert all(line in data.decode() for line in sheet.lines)
        again = read_delimited("\n".join(line for line in sheet.lines if line).encode(), Format())
        assert again.rows == tuple(row for row, line in zip(sheet.rows, sheet.lines, strict=True) if line)


def test_a_line_keeps_its_quotation_marks_and_line_breaks() -> None:
    sheet = read_delimited(b'a,"b\r\nc"\r\n"1,200",x\r\n', Format())
    assert sheet.rows == (("a", "b\r\nc"), ("1,200", "x"))
    assert sheet.lines == ('a,"b\r\nc"', '"1,200",x')


def test_ragged_rows_and_empty_lines_stay_what_they_are() -> None:
    assert read_delimited(b"a,b\n\n1\n1,2,3", Format()).rows == (("a", "b"), (), ("1",), ("1", "2", "3"))


def test_without_a_quotation_mark_marks_are_text() -> None:
    assert read_delimited(b'a,"b\nc,d\n', Format(quote="")).rows == (("a", '"b'), ("c", "d"))


@pytest.mark.parametrize("data", [b'a,b\nc,"d\ne,f\n', b'a,b\nc,"d', b'a,b\nc,"d\n'])
def test_a_quotation_mark_that_is_never_closed_is_refused_with_its_line(data: bytes) -> None:
    with pytest.raises(ClaimsError, match="line 2 is never closed"):
        read_delimited(data, Format())


@pytest.mark.parametrize(
    ("data", "encoding", "reason"),
    [
        (b"a,\xff", "utf-8", "byte 2"),
        (b"a,b\nc,\0\0\0\0\0", "utf-8", "line 2 holds NUL"),
        (b"a", "utf-16", "no text in UTF-16"),
        (b"a", "none-such", "no encoding “none-such”"),
        *((b"a", name, "no encoding of text files") for name in ("zip", "hex", "rot13", "idna", "punycode", "utf-7")),
        (b"", "utf-8", "there is nothing in it"),
        (b"\n,\n", "utf-8", "there is nothing in it"),
    ],
)
def test_bytes_that_are_no_text_are_refused(data: bytes, encoding: str, reason: str) -> None:
    with pytest.raises(ClaimsError, match=reason):
        read_delimited(data, Format(encoding=encoding))


@pytest.mark.parametrize(
    "form", [Format(delimiter=""), Format(delimiter=",,"), Format(delimiter="\n"), Format(quote=",")]
)
def test_a_format_that_cannot_be_is_refused(form: Format) -> None:
    with pytest.raises(ClaimsError, match="one character"):
        read_delimited(b"a,b", form)


def test_a_cell_that_is_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "LARGEST_CELL", 100)
    with pytest.raises(ClaimsError, match="Line 2 holds a cell of more than 100"):
        read_delimited(b"a,b\n" + b"x" * 200, Format())


def test_too_many_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "MOST_ROWS", 3)
    with pytest.raises(ClaimsError, match="more than 3 rows"):
        read_delimited(b"a\nb\nc\nd\n", Format())


def test_the_byte_order_mark_is_no_part_of_the_first_cell() -> None:
    assert decoded(b"\xef\xbb\xbfa", "utf-8") == decoded("a".encode("utf-16"), "utf-16") == "a"


def test_reading_can_be_given_up() -> None:
    def given_up(_part: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_delimited(b"a,b\n" * 5000, Format(), report=given_up)


def test_a_cell_that_the_encoding_lacks_is_refused() -> None:
    with pytest.raises(ClaimsError, match="choose UTF-8"):
        write_delimited(Sheet(rows=(("Київ",),)), Format(encoding="cp1252"))
