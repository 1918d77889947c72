"""Finding out delimiter, quotation mark and encoding."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.sheets.delimited import DELIMITERS, read_delimited, write_delimited
from models.sheets.mapping import Format
from models.sheets.sheet import Sheet
from models.sheets.sniffing import find_encoding, sniff


@pytest.mark.parametrize(
    ("text", "delimiter", "quote"),
    [
        ("a,b\n1,2\n", ",", '"'),
        ("a;b;c\n1,5;2,5;3,5\n2,5;3,5;4,5\n", ";", '"'),
        ("a\tb, c\n1\t2, 3\n", "\t", '"'),
        ("a|b\n1|2", "|", '"'),
        ("'a','b'\n'x,y','z'\n", ",", "'"),
        ('name,size\n5" gun,3\n6" gun,4\n', ",", '"'),
        ('a,"b\nc,d\n', ",", ""),
        ("killed\n5\n", ",", '"'),
        ("", ",", '"'),
    ],
)
def test_delimiter_and_quotation_mark(text: str, delimiter: str, quote: str) -> None:
    assert sniff(text.encode()) == Format(delimiter=delimiter, quote=quote)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *(("имя,число\nУбито,5\nРанено,7\nПотери личного состава,120\n", name) for name in ("utf-8", "cp1251")),
        ("Größe;Zahl\nMünchen;5\nKöln;6\n", "cp1252"),
        *(("a\tb\n1\t2\n" * 9, name) for name in ("utf-16-le", "utf-16-be")),
    ],
)
def test_encodings_without_a_mark(text: str, encoding: str) -> None:
    assert find_encoding(text.encode(encoding)) == encoding


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_the_encoding(encoding: str) -> None:
    data = "a,b\né,2\n".encode(encoding)
    assert sniff(data).encoding == encoding.removesuffix("-sig")
    assert read_delimited(data, sniff(data)).rows == (("a", "b"), ("é", "2"))


WORDS = st.text("abcdefgh XYZ0123456789é", min_size=1, max_size=9)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(DELIMITERS), st.integers(2, 5), st.data())
def test_a_plain_table_is_found_out(delimiter: str, width: int, data: st.DataObject) -> None:
    row = st.lists(WORDS, min_size=width, max_size=width).map(tuple)
    sheet = Sheet(rows=tuple(data.draw(st.lists(row, min_size=2, max_size=6))))
    form = Format(delimiter=delimiter)
    written = write_delimited(sheet, form)
    assert sniff(written) == form
    assert read_delimited(written, sniff(written)).rows == sheet.rows


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_have_a_format(data: bytes) -> None:
    assert sniff(data).delimiter in DELIMITERS
