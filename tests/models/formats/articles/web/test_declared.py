"""Address, archive, language and day of saving, as far as a page says them."""

import pytest

from models.formats.articles.web.declared import Declared, declared, host
from models.formats.articles.web.tree import tree_of
from tests.models.formats.articles.pages import page

OWN = "https://news.example.org/storm"
ARCHIVED = f"https://web.archive.org/web/20240315001122/{OWN}"
CANONICAL = f'<link rel="canonical" href="{OWN}">'


def told(html: str, location: str = "") -> Declared:
    return declared(tree_of(html), location)


@pytest.mark.parametrize(
    "html",
    [
        page(head=CANONICAL),
        page(head=f'<meta property="og:url" content=" {OWN} ">'),
        page(head=f'<link rel="canonical" href="/storm"><meta property="og:url" content="{OWN}">'),
        page(head='<meta property="og:url" content="https://news.example.org/feed">' + CANONICAL),
        f"<!DOCTYPE html>\n<!-- saved from url=(0030){OWN} -->\n{page()}",
    ],
)
def test_the_address(html: str) -> None:
    assert told(html).url == OWN


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "/storm", "https://a b", "ftp://a/b", ""]
)
def test_what_is_no_address_of_the_web_is_not_taken(address: str) -> None:
    assert told(page(head=f'<link rel="canonical" href="{address}">'), address).url == ""


@pytest.mark.parametrize(
    ("html", "location"),
    [
        (page(head=f'<link rel="canonical" href="{ARCHIVED}">'), ""),
        (page(head=CANONICAL), ARCHIVED),
        (f"<!-- saved from url=(0068){ARCHIVED} -->{page()}", ""),
    ],
)
def test_a_page_saved_from_an_archive_is_at_two_addresses(html: str, location: str) -> None:
    assert told(html, location) == Declared(url=OWN, archived_url=ARCHIVED)


def test_the_note_of_a_program_that_saves_pages() -> None:
    note = (
        f"<!--\n Page saved with SingleFile \n url: {OWN} \n saved date: Fri Mar 15 2024 10:11:12 GMT+0200 (EET)\n-->"
    )
    assert told(f"<!DOCTYPE html><html>{note}{page()}") == Declared(url=OWN, retrieved="2024-03-15")


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ("<html lang='uk'><p>a</p></html>", "uk"),
        ("<html xml:lang='de-AT'><p>a</p></html>", "de-AT"),
        ("<html><head><meta property='og:locale' content='en_US'></head><p>a</p></html>", "en-US"),
        ("<html><head><meta http-equiv='Content-Language' content='ru'></head><p>a</p></html>", "ru"),
        ("<html lang='a b\"c'><p>a</p></html>", ""),
        ("<html><p>a</p></html>", ""),
    ],
)
def test_the_language(html: str, language: str) -> None:
    assert told(html).language == language


def test_a_site_goes_by_its_host() -> None:
    assert host("https://www.News.example.org:80/storm") == "news.example.org"
    assert host("") == ""
