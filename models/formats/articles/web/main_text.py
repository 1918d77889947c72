"""The main text of a page, without all that stands around it."""

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from models.formats.articles.web.tree import lines_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LEFT_OUT = (
    "//*[contains(concat(' ', @class, ' '), ' wp-caption-text ')]",
    "//sup[contains(concat(' ', @class, ' '), ' reference ')]",  # Wikipedia's [1] would run into the figure before it
    "//ol[contains(concat(' ', @class, ' '), ' references ')]",
    "//*[contains(concat(' ', @class, ' '), ' mw-editsection ')]",
    "//link[@rel='canonical'] | //meta[@property='og:url'] | //meta[@name='twitter:url']",
)
"""What is no text of an article; addresses, for the library would look their domains up."""

_MANY = 50_000
"""Of so many elements, no second opinion is asked: it takes minutes, and an article has some thousands."""


def extracted(tree: "HtmlElement") -> Any:
    """What trafilatura finds: a document with text, title, author and sitename; None where there is no main text.

    Its dates are guesses, and not taken.
    """
    _prune(tree)
    from trafilatura import bare_extraction

    return bare_extraction(
        tree,
        fast=sum(1 for _ in tree.iter()) > _MANY,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )


def _prune(tree: "HtmlElement") -> None:
    from lxml.etree import Comment, strip_elements

    for element in tree.xpath(" | ".join(_LEFT_OUT)):
        element.drop_tree()
    strip_elements(tree, Comment, "style", "noscript", with_tail=False)


def paragraphs(text: str) -> str:
    """The text that trafilatura gives with a blank line between paragraphs, and none within a list or table."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not _is_rule(line)]
    made = lines[:1]
    for before, line in pairwise(lines):
        made.append(line if _row(before) and _row(before) == _row(line) else f"\n{line}")
    return "\n".join(made)


def _is_rule(line: str) -> bool:
    """Whether a line only parts the head of a table from its body."""
    return "-" in line and not set(line) - set("|-: ")


def _row(line: str) -> str:
    """What a line of a list or table begins with; "" for another line."""
    return next((mark for mark in ("- ", "|") if line.startswith(mark)), "")


def whole_text(tree: "HtmlElement") -> str:
    """All the text of a page or a piece of one."""
    return "\n\n".join(lines_of(tree))
