"""Articles as hostile input: pages, their archives, PDF and text, as the confined process reads them."""

from collections.abc import Callable

from models.extraction.candidate import Article
from models.extraction.claim_file import claim_file
from models.formats.articles.limits import check_text
from models.formats.articles.pdf.document import read_pdf
from models.formats.articles.plain.text import read_markdown, read_text
from models.formats.articles.web.archive import read_archive
from models.formats.articles.web.page import read_page, read_piece
from models.progress import Report, silent
from tests.hostile.laws import Entry, check_kept
from tests.models.formats.articles import pages, pdfs

FRONT = b"---\ntitle: Storm kills 500\ndate: 2024-03-15\nauthors: [Jane Doe]\nlang: en\noutlet: The Paper\n---\n"
TEXT = b"Storm kills at least 500 in Arland\nBy Jane Doe, 15 March 2024\n\nAt least 500 people were killed.\n"
ARCHIVE = b"From: a\nDate: Fri, 15 Mar 2024 00:00:00 GMT\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
REPORT = pdfs.pdf(pdfs.down("At least 500 people were killed on Mon-", "day.", "1"), pdfs.down("And six.", "2"))


def article_text(data: bytes) -> Article:
    """A plain text."""
    return _lawful(read_text, data)


def article_markdown(data: bytes) -> Article:
    """A text in Markdown."""
    return _lawful(read_markdown, data)


def article_page(data: bytes) -> Article:
    """A saved page."""
    return _lawful(read_page, data)


def article_piece(data: bytes) -> Article:
    """HTML from the clipboard, which is always whole characters."""
    return _lawful(read_piece, data.decode("utf-8", "replace").encode())


def article_archive(data: bytes) -> Article:
    """A page with its parts in one file."""
    return _lawful(read_archive, data)


def article_pdf(data: bytes) -> Article:
    """A PDF; here without the wall that keeps a fault of PDFium from the program, so that it is seen."""
    return _lawful(read_pdf, data)


def _lawful(read: Callable[[bytes, Report], Article], data: bytes) -> Article:
    """The article, every text of which a claim file can hold."""
    article = read(data, silent)
    check_text(article.text)
    for text in (article.title, article.outlet, article.url, article.language, article.note, *article.authors):
        text.encode()
        assert "\0" not in text
    check_kept(claim_file(article))
    return article


ARTICLE_ENTRIES: dict[str, Entry] = {
    entry.__name__: entry
    for entry in (article_text, article_markdown, article_page, article_piece, article_archive, article_pdf)
}
"""By name."""

ARTICLE_SEEDS: dict[str, tuple[bytes, ...]] = {
    "article_text": (TEXT, TEXT.decode().encode("utf-16")),
    "article_markdown": (FRONT + TEXT,),
    "article_page": (pages.NEWS.encode(), pages.WIKI.encode()),
    "article_piece": (f"<h1>Storm</h1>{pages.TEXT}".encode(), pages.NEWS.encode()),
    "article_archive": (ARCHIVE + pages.NEWS.encode(),),
    "article_pdf": (REPORT,),
}
"""What each takes whole, to begin mutations with."""
