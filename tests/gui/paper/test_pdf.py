"""A report as PDF, read by another program: its words, its pages, and what stands on each of them."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from gui.paper.files import claims_pdf
from gui.paper.layout import page_layout
from gui.paper.pdf import pdf_bytes
from models.forest.plot import Plot, Row
from models.formats.suffixes import WRITERS, read_file
from models.report.blocks import (
    Align,
    Block,
    Cell,
    Column,
    Drawing,
    Heading,
    Items,
    Note,
    Notes,
    Paragraph,
    Table,
    Tone,
)
from tests.gui.paper.printed_pages import matrix, one_line, plot, report, table, texts

A4, LETTER = page_layout(QLocale("de_DE")), page_layout(QLocale("en_US"))


@pytest.fixture(autouse=True)
def qt(qtbot: QtBot) -> None:
    """Fonts need an application."""


def pages(folder: Path, *blocks: Block, title: str = "Losses in March") -> list[str]:
    return texts(pdf_bytes(report(*blocks, title=title), A4), folder)


def test_an_empty_report_is_one_page_with_its_foot(tmp_path: Path) -> None:
    (page,) = pages(tmp_path)
    assert one_line(page) == "Losses in March losses.claims · Counterclaim 9 · printed 14 Mar 2024 page 1 of 1"


def test_quotes_and_addresses_are_found_as_they_are(tmp_path: Path) -> None:
    quote = "““180 тысяч погибших” - said five officials of the staff, “about 350,000 at first – and more””"
    address = "https://example.org/" + "abcdefghij" * 28
    (page,) = pages(tmp_path, Notes((Note(1, quote, "Meduza · 15 Mar 2024", address),)))
    assert quote in one_line(page)
    assert address in page.replace("\n", "")
    assert "Meduza · 15 Mar 2024" in page


def test_text_that_looks_like_html_is_text(tmp_path: Path) -> None:
    nasty = "<b>bold</b> <img src=x> &amp; <script>a()</script>"
    (page,) = pages(
        tmp_path,
        *(Heading(nasty), Paragraph(nasty), Items((nasty,)), Table((Column("A"),), ((Cell(nasty),),))),
        Notes((Note(1, nasty, nasty, "javascript:alert(1)"),)),
        title=nasty,
    )
    assert "".join(page.split()).count("".join(nasty.split())) == 7  # wherever its lines end
    assert "javascript:alert(1)" in page


def test_heads_are_repeated_and_no_row_is_twice_or_lost(tmp_path: Path) -> None:
    found = pages(tmp_path, table(3, 150, words="cell"))
    assert len(found) > 3
    for number, page in enumerate(found, start=1):
        assert page.count("Column 2") == 1
        assert f"page {number} of {len(found)}" in page
        assert page.count("Losses in March") == 1
    assert re.findall(r"cell (\d+)\.0", "".join(found)) == [str(n) for n in range(150)]


def test_a_row_that_fits_on_a_page_is_not_parted(tmp_path: Path) -> None:
    rows = tuple((Cell(f"begin{n} " + "word " * 300 + f"end{n}"), Cell("b")) for n in range(8))
    found = pages(tmp_path, Table((Column("A"), Column("B")), rows))
    for n in range(8):
        assert [f"begin{n} " in page for page in found] == [f"end{n}" in page for page in found]


def test_a_row_higher_than_a_page_is_there_whole(tmp_path: Path) -> None:
    words = [f"w{n}" for n in range(3000)]
    found = pages(tmp_path, Table((Column("A"), Column("B")), ((Cell(" ".join(words)), Cell("b")),)))
    assert len(found) > 1
    assert [word for word in " ".join(found).split() if re.fullmatch(r"w\d+", word)] == words


def test_headings_are_not_left_alone(tmp_path: Path) -> None:
    for lines in range(44, 52):
        found = pages(tmp_path, *(Paragraph("line") for _ in range(lines)), Heading("Below"), table(2, 4, "cell"))
        assert [page for page in found if "Below" in page] == [page for page in found if "cell 1.0" in page]
    group = (Cell("Group", Tone.GROUP),)
    rows = tuple(row for n in range(60) for row in (group, (Cell(f"cell {n}"), Cell("b"))))
    for page in pages(tmp_path, Table((Column("A"), Column("B")), rows)):
        assert page.count("Group") == page.count("cell")


def test_notes_beside_a_figure_do_not_become_digits_of_it(tmp_path: Path) -> None:
    verdict = Cell("≲ compatible", Tone.COMPATIBLE, is_conditional=True, supposed=" if i")
    cells = (Cell("> 350,000", notes=(1, 12)), verdict)
    (page,) = pages(tmp_path, Table((Column("Figure"), Column("Verdict")), (cells,)))
    assert re.search(r"> 350,000\s", page) and "1, 12" in page
    assert "≲ compatible if i" in page


def test_a_matrix_keeps_every_sign(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, matrix(25))
    assert page.count("≲") == 625


def test_paper_and_document_say_what_they_are() -> None:
    made, letter = (pdf_bytes(report(table(2, 2)), layout) for layout in (A4, LETTER))
    assert made.startswith(b"%PDF-1.6") and b"/MediaBox [0 0 595" in made
    assert b"/MediaBox [0 0 612" in letter
    assert "Losses in March".encode("utf-16-be") in made and "Counterclaim 9".encode("utf-16-be") in made


def test_only_web_addresses_can_be_clicked() -> None:
    notes = (Note(1, "a", "", "https://example.org/1"), Note(2, "b", "", "javascript:alert(1)"))
    made = pdf_bytes(report(Notes(notes)), A4)
    assert re.findall(rb"/URI \(([^)]*)\)", made) == [b"https://example.org/1"]


def test_a_claim_file_is_exported_with_every_quote(tmp_path: Path, examples: Path) -> None:
    file = read_file(examples / "stoltenberg-2024-03.claims")
    assert WRITERS[".pdf"].write is claims_pdf
    whole = one_line(" ".join(texts(claims_pdf(file), tmp_path)))
    joined = whole.replace("-", "")  # as other programs join what is parted at the end of a line
    for claim in file.claims:
        for quote in claim.quotes:
            assert f"“{one_line(quote.exact)}”".replace("-", "") in joined
    assert "> 350,000" in whole and "≥ 83,000" in whole


def test_a_paragraph_over_several_pages_is_there_once(tmp_path: Path) -> None:
    words = [f"w{n}" for n in range(4000)]
    found = pages(tmp_path, Paragraph("before"), Paragraph(" ".join(words)), Notes((Note(7, "last", "by"),)))
    assert len(found) > 2
    assert [word for word in " ".join(found).split() if re.fullmatch(r"w\d+", word)] == words
    assert "w0 " in found[0]


def test_signs_that_qt_keeps_for_itself_break_no_table(tmp_path: Path) -> None:
    nasty = "a\tb\ufdd0c\ufdd1d\ufffce\x00f\u2029g\nh"
    columns = (Column("A", Align.RIGHT), Column("B"))
    rows = tuple((Cell(nasty, notes=(1,)), Cell(f"end{n}")) for n in range(3))
    (page,) = pages(tmp_path, Table(columns, rows), Paragraph(nasty), Notes((Note(1, nasty, nasty, nasty),)))
    assert [f"end{n}" in page for n in range(3)] == [True] * 3
    assert "a b\ufffdc\ufffdd\ufffde\ufffdf" in page


def test_a_plot_that_goes_on_says_what_it_is_about_and_has_its_axis_again(tmp_path: Path) -> None:
    rows = (Row(name="Killed"), *plot(20).rows, Row(name="Casualties"), *plot(80).rows)
    first, second, *_ = pages(tmp_path, Drawing(Plot(rows=rows, unit="soldiers", title="Army, 14 Mar 2024")))
    assert "continued" not in first and "Army" not in first
    assert second.split("\n", 3)[:3] == ["Losses in March", "", "Army, 14 Mar 2024: Casualties (continued)"]
    assert first.count("soldiers") == second.count("soldiers") == 1
    assert first.count("100k") == second.count("100k") == 1
