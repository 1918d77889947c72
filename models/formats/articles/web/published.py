"""The day on which a page was published, as far as it says so; nothing is guessed, least of all today."""

import json
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from models.formats.articles.limits import in_line
from models.formats.articles.plain.byline import day_in, read_day
from models.formats.articles.web.tree import lines_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DAY = re.compile(r"\s*(\d{4}-\d\d-\d\d|\d{4}/\d\d/\d\d|\d{8})(?!\d)")
_IN_ADDRESS = re.compile(r"/(\d{4})[/-](\d\d)[/-](\d\d)(?!\d)")
_NAMES = (
    *("article:published_time", "og:article:published_time", "og:published_time", "datepublished", "pubdate"),
    *("citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date"),
    *("publishdate", "publish-date", "publish_date", "published", "sailthru.date", "parsely-pub-date", "date"),
)
"""Names of metadata that hold the day of publication, the surest first."""
_MOST_DATA = 10**6
"""How many characters of data for machines are read."""
_PROSE = 120
"""A line of so many characters is the text, and no longer its head."""
_MOST_LINES = 25


def published_in(tree: "HtmlElement", url: str) -> str:
    """The day of publication as EDTF; "" where the page does not say.

    Taken from data for machines, else from what stands between headline and text, else from the address. The day of
    an update is another, and dates in the text or of other headlines are none.
    """
    told = (*_in_data(tree), *_in_metadata(tree), *_in_marks(tree))
    day = next(filter(None, map(_day, told)), "") or day_in(list(below_headline(tree)))
    return day or _in_address(url)


def _day(text: str) -> str:
    """The day that a text for machines begins with, as it was there; "" for other texts."""
    match = _DAY.match(text)
    if not match:
        return day_in([in_line(text)])
    digits = re.sub(r"\D", "", match[1])
    return read_day(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")


def _in_data(tree: "HtmlElement") -> Iterator[str]:
    """What JSON-LD says, articles before what else has a day."""
    found: list[tuple[bool, str]] = []
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            data = json.loads((script.text or "")[:_MOST_DATA], strict=False)
        except (ValueError, RecursionError):
            continue
        found += [
            (_is_article(item), day) for item in _items(data) if isinstance(day := item.get("datePublished"), str)
        ]
    yield from (text for is_article, text in found if is_article)
    yield from (text for is_article, text in found if not is_article)


def _items(data: object) -> Iterator[dict[str, object]]:
    """Every object at the top of the data or in its graph."""
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            yield from (part for part in (graph if isinstance(graph, list) else [graph]) if isinstance(part, dict))


def _is_article(item: dict[str, object]) -> bool:
    return any(word in str(item.get("@type", "")) for word in ("Article", "Posting", "Report"))


def _in_metadata(tree: "HtmlElement") -> Iterable[str]:
    told: dict[str, str] = {}
    for element in tree.xpath("//meta[@content]"):
        for key in ("property", "name", "itemprop"):
            told.setdefault(element.get(key, "").casefold(), element.get("content"))
    return [told[name] for name in _NAMES if name in told]


def _in_marks(tree: "HtmlElement") -> Iterator[str]:
    """What elements say that are marked as the day of publication."""
    for element in tree.xpath("//*[@itemprop='datePublished'] | //time[@pubdate]"):
        yield from (text for key in ("datetime", "content") if (text := element.get(key, "")))
        yield " ".join(element.text_content()[:100].split())


def below_headline(tree: "HtmlElement") -> Iterator[str]:
    """The lines from the headline to the text, with the days of their marks; none on a page without a headline."""
    headlines = tree.xpath("//h1")
    if len(headlines) != 1:
        return
    for line in islice(_behind(headlines[0]), _MOST_LINES):
        if len(line) >= _PROSE:
            return
        yield line


def _behind(element: "HtmlElement") -> Iterator[str]:
    """The lines of a page behind an element."""
    for outer in (element, *element.iterancestors()):
        for following in outer.itersiblings():
            yield from lines_of(following, days=True)


def _in_address(url: str) -> str:
    match = _IN_ADDRESS.search(url)
    return read_day("-".join(match.groups())) if match else ""
