"""Articles by suffix: what strangers wrote as pages and PDF is read in a process of its own."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.confined.call import confined
from models.extraction.candidate import Article
from models.formats.articles.limits import check_size, check_text
from models.formats.articles.pdf.document import read_pdf
from models.formats.articles.plain.text import article_of_text, read_markdown, read_text
from models.formats.articles.web.archive import read_archive
from models.formats.articles.web.page import read_page, read_piece
from models.formats.plain_file import read_bytes
from models.progress import Report, silent

__all__ = ["ARTICLES", "ArticleReader", "article_of_html", "article_of_text", "read_article"]


class ArticleReader(msgspec.Struct, frozen=True):
    """How a kind of file becomes an article; ``is_plain`` where nothing but our own code touches its bytes."""

    label: str
    work: Callable[[bytes, Report], Article]
    is_plain: bool = False

    def read(self, data: bytes, report: Report = silent) -> Article:
        """The article that bytes hold; ClaimsError, in a sentence that begins with "It", where there is none."""
        check_size(data)
        if not data.strip():
            raise ClaimsError("It is empty.")
        return self.work(data, report) if self.is_plain else confined(self.work, data, Article, report)


_PAGE = ArticleReader("Web page", read_page)

ARTICLES: dict[str, ArticleReader] = {
    ".txt": ArticleReader("Text", read_text, is_plain=True),
    ".md": ArticleReader("Markdown", read_markdown, is_plain=True),
    **dict.fromkeys((".html", ".htm", ".xhtml"), _PAGE),
    **dict.fromkeys((".mhtml", ".mht"), ArticleReader("Web archive", read_archive)),
    ".pdf": ArticleReader("PDF", read_pdf),
}
"""Kinds of articles by suffix, in lower case with the dot."""


def read_article(path: Path, published: str = "", report: Report = silent) -> Article:
    """The article at ``path``; ``published`` is its day, an EDTF date, and goes before what the article says.

    Its title is the file's name where it has none. ClaimsError, naming the file, where it cannot be read.
    """
    name = visible(path.name)
    reader = ARTICLES.get(path.suffix.lower())
    if reader is None:
        raise ClaimsError("“{0}” cannot be opened: its suffix is none of {1}.", name, ", ".join(ARTICLES))
    try:
        article = reader.read(read_bytes(path), report)
    except ClaimsError as error:
        raise ClaimsError("“{0}” cannot be opened. {1}", name, error) from None
    return msgspec.structs.replace(
        article, title=article.title or visible(path.stem), published=published or article.published
    )


def article_of_html(html: str, report: Report = silent) -> Article:
    """The article that HTML from the clipboard or a drop holds: all its text, or the main text of a whole page.

    ClaimsError where there is none.
    """
    check_text(html)
    return confined(read_piece, html.encode(), Article, report)
