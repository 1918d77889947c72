"""What a saved page says of itself: address, archive, language, and how it was saved."""

import re
from typing import TYPE_CHECKING

import msgspec

from models.formats.articles.limits import in_line
from models.formats.articles.plain.byline import read_day

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,2000}", re.IGNORECASE)
_ARCHIVED = re.compile(r"https?://(?:web\.)?archive\.org/web/\d{4,14}[a-z_]*/(?P<address>https?://.+)", re.IGNORECASE)
_SAVED_FROM = re.compile(r"\A\s*saved from url=\(\d+\)(?P<address>\S+)")
_SAVED_WITH = re.compile(
    r"\A\s*Page saved with SingleFile\s+url:\s*(?P<address>\S+)\s+saved date:\s*\w{3} (?P<month>\w{3}) (?P<day>\d\d) "
    r"(?P<year>\d{4})"
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


class Declared(msgspec.Struct, frozen=True, kw_only=True):
    """Where a page is from, in which language, and the day on which it was saved; "" for what it does not say."""

    url: str = ""
    archived_url: str = ""
    retrieved: str = ""
    language: str = ""


def declared(tree: "HtmlElement", location: str = "") -> Declared:
    """What a page says of itself; ``location`` is what the archive that holds it says instead.

    Only addresses of the web are taken. A page that was saved from an archive is at two addresses.
    """
    saved_from, retrieved = _saved(tree)
    links = (*tree.xpath("//link[@rel='canonical']/@href"), *tree.xpath("//meta[@property='og:url']/@content"))
    told = [str(link).strip() for link in links]  # lxml's own kind of text holds its element
    addresses = [address for address in (*told, location, saved_from) if _ADDRESS.fullmatch(address)]
    archives = [match for address in (location, saved_from, *told) if (match := _ARCHIVED.fullmatch(address))]
    own = [address for address in addresses if not _ARCHIVED.fullmatch(address)]
    own += [match["address"] for match in archives if _ADDRESS.fullmatch(match["address"])]
    return Declared(
        url=next(iter(own), ""),
        archived_url=archives[0][0] if archives else "",
        retrieved=retrieved,
        language=_language(tree),
    )


def _saved(tree: "HtmlElement") -> tuple[str, str]:
    """Address and day that the program noted which saved the page; browsers write a comment."""
    comments = (comment.text or "" for comment in tree.getroottree().xpath("//comment()"))
    for text in comments:
        if match := _SAVED_WITH.match(text):
            return match["address"], read_day(f"{match['day']} {match['month']} {match['year']}")
        if match := _SAVED_FROM.match(text):
            return match["address"], ""
    return "", ""


def _language(tree: "HtmlElement") -> str:
    """The code of the language, as in "en-GB"."""
    told = (
        *(tree.get("lang", ""), tree.get("xml:lang", ""), tree.get("{http://www.w3.org/XML/1998/namespace}lang", "")),
        *tree.xpath("//meta[@http-equiv='Content-Language' or @http-equiv='content-language']/@content"),
        *tree.xpath("//meta[@property='og:locale']/@content"),
    )
    found = next((in_line(text) for text in told if _LANGUAGE.fullmatch(text.strip())), "")
    return found.replace("_", "-")


def host(url: str) -> str:
    """The name of the site at an address, by which it goes where it names itself not at all."""
    match = re.match(r"https?://(?:www\.)?([A-Za-z0-9.-]+)", url, re.IGNORECASE)
    return match[1].lower() if match else ""
