"""The pages of a report as pictures: nothing outside of the margins, and no colour that black paper would lose."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageLayout, QPainter, QPalette, qGray
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.looks.theme import DARK, palette
from gui.paper.fitting import Fitting
from gui.paper.layout import page_layout, turned
from gui.paper.pagination import paginate
from gui.paper.piece import Piece
from gui.paper.plot import PlotPiece
from gui.paper.sheet import Sheet, fitted, pieces
from gui.paper.table import table_pieces
from models.forest.plot import Plot
from models.report.blocks import Block, Cell, Column, Drawing, Heading, Items, Note, Notes, Paragraph, Table, Tone
from models.text.display import ENGLISH
from tests.gui.paper.printed_pages import inked, inner, matrix, picture, plot, report, table

A4, LETTER = page_layout(QLocale("de_DE")), page_layout(QLocale("en_US"))
ADDRESS = "https://example.org/" + "a" * 280
ARABIC = "قُتل ما لا يقل عن 83,000 جندي روسي"
WORD = "x" * 300
BLOCKS: dict[str, tuple[Block, ...]] = {
    "empty": (),
    "nothing in anything": (
        Heading(""),
        Items(()),
        Table((), ()),
        Table((Column("A"),), ()),
        Drawing(Plot(rows=())),
        Notes(()),
    ),
    "text": (Heading("Part", 2), Paragraph(WORD), Paragraph("lead " * 60, is_lead=True), Items((WORD, ARABIC))),
    "notes": (Notes(tuple(Note(n, f"{ARABIC} {WORD}", "by " * 40, ADDRESS) for n in range(1, 12))),),
    "fourteen columns": (table(14, 40),),
    "forty columns": (table(40, 8),),
    "matrix of 25": (matrix(25),),
    "long words": (Table((Column(WORD, is_narrow=True), Column("B")), ((Cell(WORD, notes=(1, 2)), Cell(WORD)),)),),
    "row higher than a page": (Table((Column("A"), Column("B")), ((Cell("word " * 3000), Cell("b")),)),),
    "plot": (Drawing(plot(90)),),
}


@pytest.fixture(autouse=True)
def qt(qtbot: QtBot) -> None:
    """Fonts need an application."""


@pytest.mark.parametrize("name", BLOCKS)
@pytest.mark.parametrize("layout", [A4, LETTER, turned(A4)], ids=["A4", "Letter", "A4 turned"])
def test_nothing_is_outside_of_the_margins(name: str, layout: QPageLayout) -> None:
    sheet = Sheet(report(*BLOCKS[name], title="Title " * 30), layout)
    for number in sorted({0, len(sheet) - 1}):
        found = inked(picture(sheet, number))
        assert inner(sheet.layout).contains(found), (number, found, inner(sheet.layout))


@pytest.mark.parametrize("name", ["empty", "fourteen columns", "notes"])
def test_the_foot_is_on_every_page(name: str) -> None:
    sheet = Sheet(report(*BLOCKS[name]), A4)
    area = inner(sheet.layout)
    for number in range(len(sheet)):
        foot = picture(sheet, number).copy(area.left(), area.bottom() - 14, area.width(), 15)
        assert inked(foot).width() > area.width() - 6, number


def test_paper_is_turned_where_a_table_asks_for_it_only() -> None:
    assert Sheet(report(table(4, 3)), A4).layout.orientation() is QPageLayout.Orientation.Portrait
    assert Sheet(report(table(14, 3)), A4).layout.orientation() is QPageLayout.Orientation.Landscape
    assert Sheet(report(table(4, 3)), turned(A4)).layout.orientation() is QPageLayout.Orientation.Landscape


def test_paper_follows_the_country() -> None:
    names = {code: page_layout(QLocale(code)).pageSize().key() for code in ("en_US", "fr_CA", "es_MX", "uk_UA", "C")}
    assert names == {"en_US": "Letter", "fr_CA": "Letter", "es_MX": "Letter", "uk_UA": "A4", "C": "A4"}


def test_a_plot_higher_than_a_page_goes_on_with_its_axis() -> None:
    sheet = Sheet(report(Drawing(plot(90))), A4)
    assert len(sheet) > 1
    for number in range(len(sheet)):
        assert inked(picture(sheet, number)).height() > 100


def test_a_plot_is_parted_where_more_than_a_few_rows_fit() -> None:
    def pages(above: int, rows: int) -> list[list[tuple[int, float]]]:
        return [
            [(round(part.bottom - part.top), part.y) for part in page if isinstance(part.piece, PlotPiece)]
            for page in paginate([Above(above), PlotPiece(plot(rows), 5000, ENGLISH)], 7000, 7000)
        ]

    (whole,) = PlotPiece(plot(20), 5000, ENGLISH).breaks[-1:]
    (row,) = PlotPiece(plot(1), 5000, ENGLISH).breaks
    first, second = pages(7000 - round(whole / 2), 20)
    assert first[0][0] >= 4 * row - 1 and second[0][0] >= 4 * row - 1
    assert first[0][0] + second[0][0] == pytest.approx(whole, abs=2)
    assert pages(7000 - round(2 * row), 20)[0] == []  # a row or two are no plot
    assert pages(7000 - round(5 * row), 6)[0] == []
    assert len(pages(100, 20)) == 1


def test_a_plot_is_laid_out_once_however_many_pages_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = Sheet(report(Drawing(plot(400))), A4)
    monkeypatch.setattr("gui.forest.plot.lay_out", pytest.fail)
    assert len(sheet) > 5
    assert all(inked(picture(sheet, number)).height() > 100 for number in (0, len(sheet) - 1))


def test_only_the_rest_of_a_plot_is_said_to_go_on() -> None:
    begun, parted = (
        [
            part.above
            for page in paginate([Above(above), PlotPiece(plot(rows), 5000, ENGLISH)], 7000, 7000)[1:]
            for part in page
        ]
        for above, rows in ((6990, 12), (100, 90))
    )
    assert begun == [0]
    assert len(parted) >= 1 and min(parted) > 0


def test_what_leads_to_a_plot_or_a_table_stands_with_it() -> None:
    lead, aside = Paragraph("Lead.", is_lead=True), Paragraph("Aside. " * 60, is_muted=True)
    for block in (Drawing(plot(12)), table(3, 12)):
        for above in range(40, 62):
            head = Heading("Ukrainian military")
            whole = report(Items(("Above.",) * above), head, lead, aside, block)
            *_, heading, _, _, shown = made = list(pieces(whole, [*fitted(whole.blocks)], 5000))
            first, last = (
                min(
                    number for number, page in enumerate(paginate(made, 7000, 7000)) if piece in {p.piece for p in page}
                )
                for piece in (heading, shown)
            )
            assert first == last, above


def test_the_signs_of_a_matrix_are_explained_on_its_page() -> None:
    for above in range(20, 50):
        whole = report(Items(("Above.",) * above), Heading("Each"), matrix(5), Paragraph("= agree", is_muted=True))
        *_, signs, legend = made = list(pieces(whole, [*fitted(whole.blocks)], 5000))
        assert any({signs, legend} <= {part.piece for part in page} for page in paginate(made, 7000, 7000)), above


def test_a_heading_in_a_long_table_stands_with_its_rows() -> None:
    rows = tuple((Cell(f"Row {n}"), Cell("b")) for n in range(80))
    columns, group = (Column("A"), Column("B")), (Cell("Group", Tone.GROUP),)
    ends = [piece.end for piece in table_pieces(Fitting(Table(columns, (*rows[:49], group, *rows[50:]))), 5000)]
    assert len(ends) == 2
    assert ends[0] == pytest.approx(next(table_pieces(Fitting(Table(columns, rows[:49])), 5000)).end)
    headings = Table(columns, (group,) * 130)
    assert 1 < len(list(table_pieces(Fitting(headings), 5000))) < 130  # absurd, and yet it ends


class Above(Piece):
    """Something that takes room."""

    def __init__(self, height: float) -> None:
        self.breaks = [height]

    def seams(self, start: float, limit: float) -> list[float]:
        raise AssertionError("never cut")

    def paint(self, painter: QPainter, top: float, bottom: float) -> None:
        raise AssertionError("never painted")


def test_words_are_black_whatever_the_theme_is(qapp: QApplication) -> None:
    before = QPalette(qapp.palette())
    light = picture(Sheet(report(table(3, 3)), A4))
    qapp.setPalette(palette(DARK))
    dark = picture(Sheet(report(table(3, 3)), A4))
    qapp.setPalette(before)
    assert dark == light


TALL = "sign\n" * 30


def tints(cell: Cell) -> tuple[int, int]:
    """The lightest and the darkest of what stands behind the right half of a high cell, where no words are."""
    image = picture(Sheet(report(Table((Column("V"),), ((cell,),))), A4))
    area = inner(A4)
    found = [
        image.pixelColor(x, y).lightness() for x in range(area.center().x(), area.right() - 5) for y in range(120, 200)
    ]
    return max(found), min(found)


@pytest.mark.parametrize("tone", [Tone.AGREE, Tone.COMPATIBLE, Tone.CONFLICT, Tone.UNLIKE])
def test_tints_are_light_and_an_assumption_is_hatched(tone: Tone) -> None:
    lightest, darkest = tints(Cell(TALL, tone))
    assert 210 < darkest == lightest < 255
    assert tints(Cell(TALL, tone, is_conditional=True))[1] < darkest - 10


def test_what_was_derived_is_slanted_and_muted() -> None:
    shown = {}
    for tone in (Tone.PLAIN, Tone.MUTED, Tone.DERIVED):
        image = picture(Sheet(report(Table((Column(""),), ((Cell("NATO " * 10, tone),),)), title=""), A4))
        grey = [qGray(image.pixel(x, y)) for x in range(image.width()) for y in range(image.height() - 60)]
        shown[tone] = image, sum(value < 70 for value in grey)
    assert shown[Tone.PLAIN][1] > shown[Tone.DERIVED][1]
    assert shown[Tone.MUTED][0] != shown[Tone.DERIVED][0]


SHORT = "قُتل 83,000"


@pytest.mark.parametrize(
    "block",
    [
        Heading(SHORT),
        Paragraph(SHORT),
        Items((SHORT,)),
        Table((Column(SHORT),), ((Cell(SHORT),), (Cell(SHORT, Tone.GROUP),))),
        Notes((Note(1, "", SHORT),)),
    ],
    ids=lambda block: type(block).__name__,
)
def test_only_a_quote_may_run_from_the_right(block: Block) -> None:
    area = inner(A4)
    right = (area.center().x(), area.top(), area.width() // 2 - 10, 140)
    shown = picture(Sheet(report(block, title=SHORT), A4))
    assert inked(shown.copy(*right), darker_than=120).height() <= 1  # the rule below a table's head
    quoted = picture(Sheet(report(Notes((Note(1, SHORT, ""),))), A4))
    assert inked(quoted.copy(*right), darker_than=120).isValid()


def test_pages_are_the_same_each_time() -> None:
    made = [picture(Sheet(report(table(5, 5), Drawing(plot(3))), A4)) for _ in range(2)]
    assert made[0] == made[1]
