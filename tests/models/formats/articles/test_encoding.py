"""Bytes to text: as they were meant, or refused; never with losses."""

import pytest

from models.claims.errors import ClaimsError
from models.formats.articles.encoding import declared_in, decoded

RUSSIAN = "Министерство обороны сообщило, что с начала войны погибли не менее 83 000 военных, ещё около 200 000 ранены."
UKRAINIAN = "Генеральний штаб повідомив, що загинуло щонайменше 350 000 військових, їхні втрати зростають щодня, ґрунт."
ENGLISH = (
    "The ministry said that “at least 500 people” were killed – Russia’s defence ministry didn’t confirm the toll."
)
FRENCH = "Le ministère a déclaré qu'au moins 500 personnes avaient été tuées."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_it(encoding: str) -> None:
    assert decoded(RUSSIAN.encode(encoding), "windows-1251") == RUSSIAN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((RUSSIAN, encoding) for encoding in ("cp1251", "koi8-r", "cp866", "iso8859-5")),
        *((UKRAINIAN, encoding) for encoding in ("cp1251", "koi8-u")),
        (ENGLISH, "cp1252"),
        ("政府は少なくとも500人が死亡したと発表した。行方不明者は50人から60人に上るとみられる。", "shift_jis"),
    ],
)
def test_what_fits_in_one_encoding_alone_is_read_in_it(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("text", [FRENCH, "Café 500", "ÿÿ bad"])
def test_what_may_be_in_several_is_refused(text: str) -> None:
    with pytest.raises(ClaimsError, match="cannot be told for sure: save it as UTF-8"):
        decoded(text.encode("cp1252"))


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("ISO-8859-1", "cp1252", ENGLISH),  # as browsers do: pages that say Latin-1 mean Windows
        ("windows-1252", "cp1252", FRENCH),
        ("windows-1251", "cp1251", RUSSIAN),
        ("gb2312", "gb18030", "至少500人死亡"),
        ("iso-2022-jp", "iso2022_jp", "少なくとも500人"),
    ],
)
def test_what_the_bytes_say_of_themselves_is_believed(label: str, encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding), label) == text


def test_utf_8_is_known_by_itself() -> None:
    assert decoded(RUSSIAN.encode(), "windows-1251") == RUSSIAN


@pytest.mark.parametrize("label", ["punycode", "unicode_escape", "rot13", "zlib", "utf-7", "no such"])
def test_other_encodings_are_not_known(label: str) -> None:
    assert decoded(RUSSIAN.encode("cp1251"), label) == RUSSIAN


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"a\0b", "holds NUL"),
        ("NUL".encode("utf-16-le"), "holds NUL"),
        (b"\xff\xfea", "no text in UTF-16"),
        (b"\xef\xbb\xbfabc\xff", r"UTF-8 \(byte 7\)"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "It is no text"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(ClaimsError, match=said):
        decoded(data)


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b'<html><head><meta charset="windows-1251">', "windows-1251"),
        (b"<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=KOI8-U'>", "KOI8-U"),
        (b'<?xml version="1.0" encoding="iso-8859-5"?><html>', "iso-8859-5"),
        (b"<p>The word charset=utf-8 in a text</p>", ""),
        (b" " * 5000 + b'<meta charset="windows-1251">', ""),
    ],
)
def test_a_page_names_its_encoding_at_its_head(head: bytes, name: str) -> None:
    assert declared_in(head) == name
