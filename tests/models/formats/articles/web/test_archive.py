"""Pages in one file with their parts, as browsers save them."""

import base64
import quopri

import pytest

from models.claims.errors import ClaimsError
from models.formats.articles.web.archive import read_archive
from models.progress import silent
from tests.models.formats.articles import pages

ADDRESS = "https://news.example.org/world/storm"
HEAD = f"""From: <Saved by Blink>
Snapshot-Content-Location: {ADDRESS}
Subject: =?utf-8?Q?Storm?=
Date: Fri, 15 Mar 2024 23:11:12 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----M----"

"""
FRAME = "<html><head><title>Ad</title></head><body><h1>Win</h1><p>9,999 were killed in this one.</p></body></html>"


def part(html: str, location: str, encoding: str = "quoted-printable", charset: str = "utf-8") -> str:
    body = html.encode(charset)
    written = quopri.encodestring(body) if encoding == "quoted-printable" else base64.encodebytes(body)
    head = f"Content-Type: text/html; charset={charset}\nContent-Transfer-Encoding: {encoding}\n"
    return f"------M----\n{head}Content-Location: {location}\n\n{written.decode('ascii')}\n"


def archive(*parts: str) -> bytes:
    return (HEAD + "".join(parts) + "------M------\n").replace("\n", "\r\n").encode()


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_the_page_is_found_among_its_frames(encoding: str) -> None:
    article = read_archive(archive(part(FRAME, "https://ads.example"), part(pages.NEWS, ADDRESS, encoding)), silent)
    assert (article.text, article.retrieved, article.url) == (pages.NEWS_TEXT, "2024-03-15", ADDRESS)
    assert article.published == "2024-03-19"


def test_the_archive_says_the_address_of_a_page_that_does_not() -> None:
    assert read_archive(archive(part(pages.page(), ADDRESS)), silent).url == ADDRESS


def test_a_part_has_its_own_encoding() -> None:
    html = pages.page(f"<p>Не менее 500 человек погибли. {pages.STORM}</p>{pages.TEXT}")
    assert "Не менее 500 человек" in read_archive(archive(part(html, ADDRESS, "base64", "windows-1251")), silent).text


@pytest.mark.parametrize("data", [b"hello", pages.NEWS.encode(), b"\0" * 100, b"A: b\n\n", b"From: a\nTo: b\n\nhello"])
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    with pytest.raises(ClaimsError, match=r"no archive of a page|holds no page"):
        read_archive(data, silent)


def test_parts_that_nest_without_end_are_refused() -> None:
    nested = "".join(f'--b{n}\nContent-Type: multipart/mixed; boundary="b{n + 1}"\n\n' for n in range(3000))
    data = f'From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b0"\n\n{nested}'.encode()
    with pytest.raises(ClaimsError):
        read_archive(data, silent)


def test_a_day_that_is_none_is_left_out() -> None:
    data = archive(part(pages.page(), ADDRESS)).replace(b"Fri, 15 Mar 2024 23:11:12 -0000", b"soon")
    assert read_archive(data, silent).retrieved == ""
