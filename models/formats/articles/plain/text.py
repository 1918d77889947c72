"""Text and Markdown as articles."""

import re

from models.extraction.candidate import Article
from models.formats.articles.encoding import decoded
from models.formats.articles.limits import check_text
from models.formats.articles.plain.byline import authors_in, day_in, head, outlet_in
from models.formats.articles.plain.front_matter import FrontMatter, front_matter
from models.formats.articles.plain.headline import headed, headline
from models.progress import Report

_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,2000}")
_HEADING = re.compile(
    r"^ {0,3}#{1,6}[ \t]+(?P<title>\S.*?)(?:[ \t]+#+)?[ \t]*$|^(?P<under>\S.*)\r?\n(?:=+|-{3,})[ \t]*$", re.MULTILINE
)
_HEADINGS = 2000
"""How many characters of a text are searched for its first heading."""


def read_text(data: bytes, _report: Report) -> Article:
    """A plain text; ClaimsError where it is none."""
    return article_of_text(decoded(data))


def read_markdown(data: bytes, _report: Report) -> Article:
    """A text in Markdown, whose marks stay in it; ClaimsError where it is none."""
    return article_of_markdown(decoded(data))


def article_of_text(text: str, published: str = "") -> Article:
    """The article that a text is, as pasted or read; ``published`` is its day where the caller knows it.

    Title, day, authors and outlet are what its first lines say plainly, else "". ClaimsError where it holds no text.
    """
    check_text(text)
    lines = list(head(text))
    return Article(
        text=text,
        title=headline(text),
        published=published or day_in(lines),
        authors=authors_in(lines),
        outlet=outlet_in(lines),
    )


def article_of_markdown(text: str) -> Article:
    """The article that a text in Markdown is; front matter says what it is and is no part of it."""
    front = front_matter(text)
    body = text[front.length :].lstrip("\r\n") if front.length else text
    check_text(body)
    title = front.first("title") or _heading(body) or headline(body)
    lines = list(head(body))
    return Article(
        text=headed(front.first("title"), body),
        title=title,
        published=front.day or day_in(lines),
        language=front.first("lang", "language", "locale"),
        outlet=front.first("outlet", "publisher", "site", "site_name", "publication") or outlet_in(lines),
        authors=front.all("author", "authors", "byline") or authors_in(lines),
        url=_address(front),
    )


def _heading(body: str) -> str:
    match = _HEADING.search(body[:_HEADINGS])
    return (match["title"] or match["under"]).strip() if match else ""


def _address(front: FrontMatter) -> str:
    address = front.first("url", "source", "link", "canonical_url", "canonicalurl")
    return address if _ADDRESS.fullmatch(address) else ""
