"""A page as a tree of elements, and the plain text of parts of it."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from models.claims.errors import ClaimsError
from models.formats.articles.limits import is_whole

if TYPE_CHECKING:
    from lxml.html import HtmlElement

HIDDEN = frozenset(
    (
        *("script", "style", "template", "noscript", "head", "title", "iframe", "object", "svg", "math", "canvas"),
        *("select", "option", "textarea", "button", "audio", "video"),
    )
)
"""Elements whose text is no text of the page."""

_INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i"),
        *("img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup"),
        *("time", "tt", "u", "var", "wbr"),
    )
)
"""Elements that go on in the line."""

_CONTROLS = re.compile("[\x01-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]")
_REFERENCE = re.compile(r"&#(?:[xX](?P<hex>[0-9a-fA-F]{1,8})|(?P<decimal>[0-9]{1,10}))(?![0-9a-fA-F]);?")


def tree_of(html: str) -> "HtmlElement":
    """The tree of a page, comments too; ClaimsError where there is none, or it nests deeper than any page.

    Nothing is fetched, and entities of the page's own are not known.
    """
    from lxml.etree import ParserError
    from lxml.html import HTMLParser, document_fromstring

    if not html.strip() or not is_whole(html):
        raise ClaimsError("It holds no page.")
    parser = HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, collect_ids=False, remove_pis=True)
    try:
        tree = document_fromstring(_lawful(html).encode(), parser=parser)
    except ParserError:
        raise ClaimsError("It holds no page.") from None
    last = parser.error_log.last_error
    if last is not None and last.level_name == "FATAL":
        raise ClaimsError(
            "It cannot be read whole: it nests its parts deeper than any page, or is made to break programs."
        )
    return tree


def _lawful(html: str) -> str:
    """The page without controls, which show nothing; a reference to what is no character is U+FFFD, as in browsers.

    Some of them would cost the whole text: the library gives a page up that holds them.
    """
    return _REFERENCE.sub(_referred, _CONTROLS.sub("", html))


def _referred(match: re.Match[str]) -> str:
    number = int(match["hex"], 16) if match["hex"] else int(match["decimal"])
    is_character = 0xA0 <= number < 0xD800 or 0xE000 <= number <= 0x10FFFF or 0x20 <= number < 0x7F
    if (is_character and number not in (0xFFFE, 0xFFFF)) or number in (9, 10, 13) or 0x80 <= number < 0xA0:
        return match[0]
    return "\ufffd"


def lines_of(element: "HtmlElement", *, days: bool = False) -> Iterator[str]:
    """The text of an element, line by line, none of them blank: where a block begins or ends, so does a line.

    With ``days`` the machine's words of a time stand for what is shown of it ("2 hours ago").
    """
    parts: list[str] = []
    for piece in _pieces(element, days=days):
        if piece is not None:
            parts.append(piece)
            continue
        if line := " ".join("".join(parts).split()):
            yield line
        parts = []


def _pieces(element: "HtmlElement", *, days: bool) -> Iterator[str | None]:
    """The texts in an element in order; None where a line ends. Without calls that nest as the page does."""
    ways: list[tuple[HtmlElement, bool]] = [(element, False)]
    while ways:
        part, is_left = ways.pop()
        tag = part.tag if isinstance(part.tag, str) else ""
        is_block = bool(tag) and tag not in _INLINE
        if is_block:
            yield None
        if is_left:
            if part is not element and part.tail:
                yield part.tail
            continue
        ways.append((part, True))
        if days and tag == "time" and part.get("datetime"):
            yield part.get("datetime")
        elif tag and tag not in HIDDEN:
            if part.text:
                yield part.text
            ways.extend((child, False) for child in reversed(part))
    yield None
