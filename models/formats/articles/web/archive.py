"""A page that a browser saved with all its parts in one file (.mhtml): a message of parts, as in mail."""

import re
from typing import TYPE_CHECKING

import msgspec

from models.claims.errors import ClaimsError
from models.extraction.candidate import Article
from models.formats.articles.encoding import declared_in, decoded
from models.formats.articles.web.page import article_on
from models.progress import Report

if TYPE_CHECKING:
    from email.message import Message

_PAGES = ("text/html", "application/xhtml+xml")
_HEADER = re.compile(rb"\A(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n")


def read_archive(data: bytes, report: Report) -> Article:
    """The article on the page that an archive holds; the day on which it was saved is the archive's own.

    ClaimsError where it is no archive of a page, or has no main text.
    """
    message = _message(data)
    page = _page(message)
    if page is None:
        raise ClaimsError("It holds no page: save the page again, as “Web page, complete” or as a single file.")
    html = page.get_payload(decode=True)
    assert isinstance(html, bytes)  # a page is no multipart
    told = str(page.get_content_charset() or "")
    location = str(message.get("Snapshot-Content-Location") or page.get("Content-Location") or "")
    article = article_on(decoded(html, told or declared_in(html)), report, location.strip())
    return msgspec.structs.replace(article, retrieved=article.retrieved or _day(message))


def _message(data: bytes) -> "Message":
    """The message; ClaimsError where the bytes are none."""
    from email import message_from_bytes, policy
    from email.errors import MessageError

    if not _HEADER.match(data[:100_000]):
        raise ClaimsError("It is no archive of a page: it does not begin as one.")
    try:
        return message_from_bytes(data, policy=policy.compat32)
    except (MessageError, RecursionError):
        raise ClaimsError("It is no archive of a page, or damaged.") from None


def _page(message: "Message") -> "Message | None":
    """The part that is the page itself: the one the archive names, else the first; the others are its frames."""
    pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
    named = str(message.get("Snapshot-Content-Location") or "").strip()
    own = (part for part in pages if named and str(part.get("Content-Location") or "").strip() == named)
    return next(own, pages[0] if pages else None)


def _day(message: "Message") -> str:
    """The day on which the archive was made, as it says; "" where it does not say."""
    from email.utils import parsedate_to_datetime

    try:
        made = parsedate_to_datetime(str(message.get("Date") or ""))
    except ValueError:
        return ""
    return made.date().isoformat()
