"""A PDF as an article: the work of a confined process."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from statistics import median
from typing import TYPE_CHECKING

from models.claims.errors import ClaimsError
from models.claims.source import SourceKind
from models.extraction.candidate import Article
from models.formats.articles.limits import MOST_TEXT, check_text, in_line, too_long
from models.formats.articles.pdf.line import Line
from models.formats.articles.pdf.page_lines import Sheet, page_lines
from models.formats.articles.pdf.paragraphs import joined, paragraphs
from models.formats.articles.pdf.running import without_running
from models.formats.articles.plain.byline import authors_in, day_in
from models.progress import Report

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MOST_PAGES = 5000
"""How many pages a PDF may have that is read."""

_LARGER = 1.15
"""A title's letters are so many times as high as those of the text."""
_HEAD_LINES = 15
_PROGRAM = re.compile(
    r"^Microsoft (?:Word|PowerPoint|Excel) - |\.(?:docx?|pdf|rtf|odt|indd|pptx?|xlsx?|tex|qxd)$", re.I
)
_NO_TITLE = re.compile(r"(?:untitled|document|title|слайд|slide|layout)?\s*\d*", re.IGNORECASE)

_PICTURES = "It holds pictures of pages and no text: run text recognition over it, and open what comes of that."


def read_pdf(data: bytes, report: Report) -> Article:
    """The article that a PDF holds; when the file was made says nothing of when it was published.

    ClaimsError where it is locked, damaged, or holds pictures of text and no text.
    """
    document = _opened(data)
    pages, pictures, lines = len(document), list[int](), list[Line]()
    length = 0
    for number in range(pages):
        report(number / pages)
        found, is_picture = _read(document, number)
        lines += found
        length += sum(len(line.text) for line in found)
        if length > MOST_TEXT:
            raise too_long(length)
        if is_picture:
            pictures.append(number + 1)
    if not lines:
        raise ClaimsError(_PICTURES if pictures else "It holds no text.")
    return _article(document, lines, pages, pictures)


def _opened(data: bytes) -> "PdfDocument":
    """The document; ClaimsError where PDFium cannot open it, or it claims more pages than are read."""
    from pypdfium2 import PdfDocument, PdfiumError
    from pypdfium2.raw import FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY

    try:
        document = PdfDocument(data)
    except PdfiumError as error:
        if error.err_code in (FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY):
            raise ClaimsError("It is locked with a password: save a copy without one, and open that.") from None
        raise ClaimsError("It is no PDF, or a damaged one.") from None
    if not 0 < len(document) <= MOST_PAGES:
        raise ClaimsError("It has {0} pages: from 1 to {1} are read.", len(document), MOST_PAGES)
    return document


def _read(document: "PdfDocument", number: int) -> tuple[list[Line], bool]:
    """The lines of a page, and whether there is something on it that is no text; ClaimsError where it is damaged."""
    from pypdfium2 import PdfiumError

    try:
        page = document[number]
        text = page.get_textpage()
        _, floor, _, ceiling = page.get_bbox()
        found = list(page_lines(text, Sheet(number, floor, ceiling - floor)))
        is_picture = not found and _has_picture(page)
    except PdfiumError:
        raise ClaimsError("Page {0} is damaged.", number + 1) from None
    text.close()
    page.close()
    return found, is_picture


def _has_picture(page: "PdfPage") -> bool:
    """Whether a page shows pictures or shapes, of which text may be one."""
    return next(iter(page.get_objects(max_depth=1)), None) is not None


def _article(document: "PdfDocument", lines: list[Line], pages: int, pictures: list[int]) -> Article:
    kept = without_running(lines, pages)
    text = "\n\n".join(paragraphs(kept))
    check_text(text)
    told = {key: in_line(value) for key, value in document.get_metadata_dict().items()}
    first = [line.text for line in takewhile(lambda line: line.page == 0, kept)][:_HEAD_LINES]
    return Article(
        text=text,
        title=_told_title(told.get("Title", "")) or _largest(kept),
        published=day_in(first),
        language=_language(document),
        authors=_told_authors(told.get("Author", "")) or authors_in(first),
        kind=SourceKind.REPORT,
        note=_note(pictures, text),
    )


def _told_title(told: str) -> str:
    """The title that the file says; "" where that is only how a program calls it."""
    title = _PROGRAM.sub("", _PROGRAM.sub("", told))
    return "" if title != told or _NO_TITLE.fullmatch(title) else title


def _told_authors(told: str) -> tuple[str, ...]:
    """The authors that the file says; a lone word in small letters is the name of an account."""
    names = [name.strip() for name in told.split(";")]
    return tuple(name for name in names if name and (" " in name or not name.islower()))


def _largest(lines: Sequence[Line]) -> str:
    """The line in the largest letters on the first page, with those of its size below it; "" where none stands out."""
    first = list(takewhile(lambda line: line.page == lines[0].page, lines))
    size = max((line.size for line in first), default=0)
    if size < _LARGER * median(line.size for line in lines):
        return ""
    begins = next(at for at, line in enumerate(first) if line.size == size)
    title = ""
    for line in takewhile(lambda line: line.size > size * 0.95, first[begins:]):
        title = joined(title, line.text) if title else line.text
    return title if len(title) <= 300 else ""


def _language(document: "PdfDocument") -> str:
    """The code of the language that the catalogue says; "" where it says none."""
    from ctypes import POINTER, cast, create_string_buffer

    from pypdfium2.raw import FPDF_WCHAR, FPDFCatalog_GetLanguage

    buffer = create_string_buffer(128)
    length = FPDFCatalog_GetLanguage(document, cast(buffer, POINTER(FPDF_WCHAR)), len(buffer))
    told = buffer.raw[: max(0, length - 2)].decode("utf-16-le", "replace") if length <= len(buffer) else ""
    return told if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", told) else ""


def _note(pictures: Sequence[int], text: str) -> str:
    """What is missing from the text, in sentences."""
    told = []
    if pictures:
        many = "Pages" if len(pictures) > 1 else "Page"
        told.append(f"{many} {', '.join(_ranges(pictures))} of the PDF: pictures, whose text is not in here.")
    if lost := text.count("\ufffd"):
        told.append(f"{lost:,} characters of the PDF say not which they are, and stand as \ufffd.")
    return " ".join(told)


def _ranges(numbers: Iterable[int]) -> Iterator[str]:
    """Numbers as ranges: 3, 5–7."""
    run: list[int] = []
    for number in [*numbers, 0]:
        if run and number != run[-1] + 1:
            yield str(run[0]) if len(run) == 1 else f"{run[0]:,}–{run[-1]:,}"
            run = []
        run.append(number)
