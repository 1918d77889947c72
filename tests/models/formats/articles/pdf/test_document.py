"""PDF as articles: text, title, day and language; and every kind that cannot be read, each with its sentence."""

import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

from models.claims.errors import ClaimsError
from models.claims.source import SourceKind
from models.confined.call import confined
from models.extraction.candidate import Article
from models.formats.articles import limits
from models.formats.articles.pdf import document
from models.formats.articles.pdf.document import read_pdf
from models.progress import silent
from tests.models.formats.articles.pdfs import At, down, page_object, pdf, stream, written

FIRST = (
    "At least 500 people were killed when a storm struck the coast of Arland on Mon-",
    "day, the government said. The number of the missing was put at between 20-",
    "30 and 60 by the Red Cross.",
    "Its spokesman said that the search would go on. (“For days,” he said.)",
)
FIRST_TEXT = (
    "At least 500 people were killed when a storm struck the coast of Arland on Monday, the government said. The number"
    " of the missing was put at between 20-30 and 60 by the Red Cross."
)


def test_lines_become_paragraphs() -> None:
    article = read_pdf(pdf(down(*FIRST), language=b"en-GB"), silent)
    assert article.text == f"{FIRST_TEXT}\n\n{FIRST[3]}"
    assert (article.kind, article.language, article.note) == (SourceKind.REPORT, "en-GB", "")
    assert (article.title, article.published, article.authors) == ("", "", ())


def test_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        [At("The Toll of the Storm", 770), *down(f"Text of page {n}.", y=600), At(f"{n}", 30)] for n in range(1, 6)
    ]
    text = read_pdf(pdf(*pages), silent).text
    assert text.split("\n\n") == ["The Toll of the Storm", *(f"Text of page {n}." for n in range(1, 6))]


def test_a_page_may_begin_anywhere_and_what_is_outside_is_not_seen() -> None:
    pages = [
        [At("The Toll", 1770), *down(f"Text of page {n}.", y=1600), At(f"{n}", 1030), At("x", 90)] for n in (1, 2, 3)
    ]
    data = pdf(*pages).replace(b"[0 0 612 792]", b"[0 1000 612 1792]")
    assert read_pdf(data, silent).text.split("\n\n") == ["The Toll", *(f"Text of page {n}." for n in (1, 2, 3))]


def test_what_the_file_says_of_itself() -> None:
    info = b"/Title(The Toll of the Storm)/Author(Jane Doe; John Roe)/CreationDate(D:20200101000000Z)"
    article = read_pdf(pdf(down("Five were killed."), info=info), silent)
    assert (article.title, article.authors) == ("The Toll of the Storm", ("Jane Doe", "John Roe"))
    assert article.published == ""  # when the file was made is another day


@pytest.mark.parametrize("title", ["", "Microsoft Word - toll_v3.docx", "toll.pdf", "untitled", "Slide 1"])
def test_the_largest_letters_of_the_first_page_are_its_title(title: str) -> None:
    lines = [
        *(
            At("Ministry of the Interior", 740),
            At("The Toll of the", 700, size=24),
            At("Storm in Arland", 672, size=24),
        ),
        *down("By Jane Doe, 15 March 2024", *FIRST, y=630),
    ]
    info = b"/Title(%s)/Author(jdoe)" % title.encode()
    article = read_pdf(pdf(lines, down(*FIRST), info=info), silent)
    assert (article.title, article.published) == ("The Toll of the Storm in Arland", "2024-03-15")
    assert article.authors == ("Jane Doe",)
    assert "The Toll of the Storm in Arland\n\nBy Jane Doe" in article.text


def test_pages_that_are_pictures_are_told() -> None:
    data = pdf(down("Five were killed."), [], [], down("Six."), [])
    assert read_pdf(data, silent).note == ""
    square = data.replace(b"<</Length 0>>stream\n\nendstream", b"<</Length 14>>stream\n0 0 99 99 re f\nendstream")
    assert read_pdf(square, silent).note == "Pages 2–3, 5 of the PDF: pictures, whose text is not in here."


def test_a_document_that_qt_wrote(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "toll.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setResolution(96)
    paragraph = "At least 500 people were killed when a storm struck the coast of Arland, the government said. "
    text = QTextDocument()
    text.setHtml("<h1>Storm in Arland</h1>" + "".join(f"<p>{n}. {paragraph * 4}</p>" for n in range(1, 13)))
    text.print_(writer)
    article = confined(read_pdf, path.read_bytes(), Article)
    assert article.text.split("\n\n") == ["Storm in Arland", *(f"{n}. {paragraph * 4}".strip() for n in range(1, 13))]
    assert article.title == "Storm in Arland"


SQUARE = b"0 0 100 100 re f"
CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
LOCK = b"/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<%s>/U<%s>>>/ID[<41><41>]" % (b"41" * 32, b"42" * 32)
PAGES = b"<</Type/Pages/Kids[4 0 R]/Count 1>>"


def single(content: bytes) -> bytes:
    """A document of one page with this object for contents."""
    return written([CATALOGUE, PAGES, b"<<>>", page_object(5), content])


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"hello", "no PDF, or a damaged one"),
        (b"%PDF-1.7\n" + b"\xff" * 1000, "no PDF, or a damaged one"),
        (pdf(down("Five"))[:200], "no PDF, or a damaged one"),
        (written([CATALOGUE, b"<</Type/Pages/Kids[]/Count 0>>"]), "no PDF, or a damaged one"),
        (written([CATALOGUE, b"<</Type/Pages/Kids[]/Count 0>>"], LOCK), "locked with a password: save a copy without"),
        (written([CATALOGUE, b"<</Type/Pages/Kids[2 0 R]/Count 9>>"]), "Page 1 is damaged"),
        (pdf(down("Five"), count=4999), "Page 2 is damaged"),
        (pdf([]), "holds no text"),
        (single(b"null"), "holds no text"),
        (single(stream(SQUARE)), "pictures of pages and no text: run text recognition over it"),
        (single(stream(b"[" * 100_000)), "holds no text"),
        (single(stream(zlib.compress(b" " * 20_000_000), b"/Filter/FlateDecode")), "holds no text"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(ClaimsError, match=said):
        confined(read_pdf, data, Article)


@pytest.mark.parametrize("count", [-5, 2_000_000_000])
def test_a_number_of_pages_that_cannot_be_is_not_believed(count: int) -> None:
    assert read_pdf(pdf(down("Five were killed."), count=count), silent).text == "Five were killed."


def test_a_page_tree_that_goes_in_a_circle_is_left() -> None:
    data = pdf(down("Five were killed.")).replace(b"/Kids[5 0 R]", b"/Kids[2 0 R 5 0 R]")
    assert confined(read_pdf, data, Article, seconds=20).text == "Five were killed."


def test_a_form_that_holds_itself_is_left() -> None:
    page = page_object(5).replace(b"/Font<</F 3 0 R>>", b"/XObject<</X 6 0 R>>")
    form = stream(b"/X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>")
    with pytest.raises(ClaimsError, match=r"^It "):
        confined(read_pdf, written([CATALOGUE, PAGES, b"<<>>", page, stream(b"/X Do"), form]), Article, seconds=20)


def test_too_many_pages_and_characters_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MOST_PAGES", 2)
    with pytest.raises(ClaimsError, match="It has 3 pages: from 1 to 2 are read"):
        read_pdf(pdf([], [], []), silent)
    monkeypatch.setattr(document, "MOST_TEXT", 10)
    assert limits.MOST_TEXT > 10
    with pytest.raises(ClaimsError, match="It holds 17 characters"):
        read_pdf(pdf(down("Five were killed.")), silent)


def test_parts_are_told() -> None:
    told: list[float] = []
    read_pdf(pdf(*(down("Five.") for _ in range(4))), told.append)
    assert told == [0, 0.25, 0.5, 0.75]
