"""A saved page, or a piece of one, as an article: the work of a confined process."""

from typing import TYPE_CHECKING, Any

from models.claims.errors import ClaimsError
from models.extraction.candidate import Article
from models.formats.articles.encoding import declared_in, decoded
from models.formats.articles.limits import check_text, in_line
from models.formats.articles.plain.byline import authors_in, day_in, head
from models.formats.articles.plain.headline import headed, headline
from models.formats.articles.web.declared import declared, host
from models.formats.articles.web.main_text import extracted, paragraphs, whole_text
from models.formats.articles.web.published import below_headline, published_in
from models.formats.articles.web.tree import tree_of
from models.progress import Report

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST_NAME = 100


def read_page(data: bytes, report: Report) -> Article:
    """The article on a saved page; ClaimsError where it has no main text, or is no page."""
    return article_on(decoded(data, declared_in(data)), report)


def read_piece(data: bytes, report: Report) -> Article:
    """The article that HTML in UTF-8 holds, as pasted or dropped: a whole page has a title, else all of it is text."""
    html = data.decode()
    tree = tree_of(html)
    return article_on(html, report) if "".join(tree.xpath("//title//text()")).strip() else _piece(tree)


def article_on(html: str, report: Report, location: str = "") -> Article:
    """The article on a page; ``location`` is its address, where the archive that holds it says so."""
    try:
        return _article(tree_of(html), report, location)
    except RecursionError:
        raise ClaimsError("It cannot be read: it nests its parts deeper than any page.") from None


def _article(tree: "HtmlElement", report: Report, location: str) -> Article:
    told = declared(tree, location)
    published, below = published_in(tree, told.url), list(below_headline(tree))
    title = _only_headline(tree)
    report(0.2)
    document = extracted(tree)
    text = _main_text(document)
    outlet = in_line(document.sitename or "") or host(told.url)
    title = (title if title != outlet else "") or in_line(document.title or "")
    return Article(
        text=headed(title, text),
        title=title,
        published=published,
        language=told.language,
        outlet=outlet,
        authors=_authors(document.author or "") or authors_in(below),
        url=told.url,
        archived_url=told.archived_url,
        retrieved=told.retrieved,
    )


def _main_text(document: Any) -> str:
    """The paragraphs of the main text; ClaimsError where there are none."""
    text = paragraphs(document.text or "") if document is not None else ""
    if not text.strip():
        raise ClaimsError(
            "It has no main text: open it in a browser, copy the text of the article there, and paste it here."
        )
    check_text(text)
    return text


def _only_headline(tree: "HtmlElement") -> str:
    """The headline of a page that has one alone: what its reader sees, while a title is made for machines."""
    found = [title for element in tree.xpath("//h1") if (title := in_line(element.text_content()))]
    return found[0] if len(found) == 1 else ""


def _authors(told: str) -> tuple[str, ...]:
    names = (in_line(name) for name in told.split(";"))
    return tuple(dict.fromkeys(name for name in names if 0 < len(name) <= _LONGEST_NAME))


def _piece(tree: "HtmlElement") -> Article:
    text = whole_text(tree)
    check_text(text)
    lines = list(head(text))
    return Article(
        text=text,
        title=_only_headline(tree) or headline(text),
        published=day_in(lines),
        language=declared(tree).language,
        authors=authors_in(lines),
    )
