"""A report as a page of HTML: valid, readable without colours, and nothing in it that a file could run."""

import re

import pytest

from models.forest.plot import Mark, Plot, Row
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
    Report,
    Table,
    Tone,
)
from models.report.html import page
from models.report.html_style import Colors
from tests.models.report.page_tree import Element, read

COLORS = Colors(
    background="#FFFFFF",
    text="#111213",
    muted="#5F6368",
    hairline="#DCDDE0",
    group="#ECEEF1",
    accent="#0B63A5",
    agree="#009E73",
    compatible="#56B4E9",
    conflict="#D55E00",
    unlike="#8A8A8A",
)
NASTY = '<script>alert(1)</script><img src=x onerror="a()"> & \x00 "quoted"'
PLOT = Plot(rows=(Row(name="NATO", mark=Mark(low=350_001, high=None)),))
COLUMNS = (Column("Claimant"), Column("Figure", Align.RIGHT, is_narrow=True), Column("Verdict"))
CELLS = (Cell("NATO"), Cell("> 350,000", notes=(1, 2)), Cell("≠ conflict", Tone.CONFLICT, tip="Why so"))


def draw(plot: Plot) -> str:
    return f'<?xml version="1.0"?><!DOCTYPE svg>\n<svg viewBox="0 0 1 1"><title>{len(plot.rows)}</title></svg>'


def written(*blocks: Block, title: str = "Losses", **foot: str) -> str:
    return page(Report(title=title, blocks=blocks, **foot), draw, COLORS, COLORS)


def tree(*blocks: Block, title: str = "Losses", **foot: str) -> Element:
    return read(written(*blocks, title=title, **foot))


def test_an_empty_report_is_a_valid_page() -> None:
    found = tree(title="")
    assert found.all("html")[0]["lang"] == "en"
    assert [title.words for title in found.all("title")] == ["Untitled"]
    assert next(meta["charset"] for meta in found.all("meta")) == "utf-8"


def test_blocks_without_content_leave_no_trace() -> None:
    empty = (Heading(""), Paragraph(""), Items(()), Table(COLUMNS, ()), Table((), ((),)), Notes(()))
    found = tree(*empty, Drawing(Plot(rows=())))
    assert [element.tag for element in found.all("main")[0].everything()] == ["main", "h1"]


def test_it_needs_nothing_from_elsewhere() -> None:
    found = tree(Drawing(PLOT), Notes((Note(1, "words", "NATO", "https://example.org/a?b=1&c=2"),)))
    for element in found.everything():
        assert element.tag not in ("script", "link", "iframe", "object", "img")
        assert "src" not in element.attributes
        assert not [name for name in element.attributes if name.startswith("on")]
    assert "url(" not in written() and "@import" not in written()


def test_every_text_is_escaped() -> None:
    row = (Cell(NASTY), Cell(NASTY, tip=NASTY), Cell(NASTY, Tone.STRUCK))
    columns = (Column(NASTY), Column(NASTY), Column(NASTY))
    blocks: tuple[Block, ...] = (
        Heading(NASTY),
        Paragraph(NASTY),
        Items((NASTY,)),
        Table(columns, ((Cell(NASTY, Tone.GROUP),), row)),
        Drawing(PLOT),
        Notes((Note(1, NASTY, NASTY, f"https://example.org/{NASTY}"),)),
    )
    found = tree(*blocks, title=NASTY, file=NASTY, program=NASTY, day=NASTY)
    assert not found.all("script") and not found.all("img")
    shown = NASTY.replace("\x00", "\N{REPLACEMENT CHARACTER}")
    for tag in ("title", "h1", "h2", "p", "li", "td", "s", "blockquote", "footer"):
        assert shown in found.all(tag)[0].words, tag
    assert found.all("td")[0]["title"] == shown


@pytest.mark.parametrize(
    "url",
    [
        *("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "HTTPS", "https://", "https:///path"),
        *(" https://example.org", "https://exa mple.org", "https://[x", "//example.org", "java\nscript:alert(1)"),
    ],
)
def test_other_addresses_are_plain_text(url: str) -> None:
    found = tree(Notes((Note(1, "words", "NATO", url),)))
    assert not found.all("a")
    assert url.strip() in found.all("p")[0].words


@pytest.mark.parametrize("url", ["https://example.org/a?b=1&c=2", "http://example.org/ґ", 'https://example.org/"x'])
def test_web_addresses_are_links(url: str) -> None:
    (link,) = tree(Notes((Note(1, "words", "NATO", url),))).all("a")
    assert (link["href"], link.words, link["rel"]) == (url, url, "noopener noreferrer")


def test_headings_leave_out_no_step() -> None:
    found = tree(Heading("a", 2), Heading("b", 2), Heading("c", 1), Heading("d", 2), Heading("e", 5))
    tags = [element.tag for element in found.everything() if re.fullmatch("h[1-6]", element.tag)]
    assert tags == ["h1", "h2", "h3", "h2", "h3", "h4"]


def test_a_table_says_what_heads_what() -> None:
    rows = ((Cell("Killed", Tone.GROUP),), CELLS, (Cell("Wounded", Tone.GROUP),), (Cell("U.S."),))
    found = tree(Heading("Figures"), Table(COLUMNS, rows))
    (table,) = found.all("table")
    assert [caption.words for caption in table.all("caption")] == ["Figures"]
    assert [(head["scope"], head.words) for head in table.all("th")] == [
        *(("col", "Claimant"), ("col", "Figure"), ("col", "Verdict")),
        *(("rowgroup", "Killed"), ("row", "NATO"), ("rowgroup", "Wounded"), ("row", "U.S.")),
    ]
    assert {len(row.children) * int(row.children[0]["colspan"] or 1) for row in table.all("tr")} == {3}
    assert len(table.all("tbody")) == 2


def test_a_verdict_is_never_colour_alone() -> None:
    cell = Cell("≲ compatible", Tone.COMPATIBLE, is_conditional=True, supposed=" if i")
    plain = tree(Table(COLUMNS, ((Cell("NATO"), Cell(""), cell),))).all("td")[1]
    assert plain.words == "≲ compatible if i"
    assert {"compatible", "verdict", "if"} <= set(plain["class"].split())
    sign = Cell("≲", Tone.COMPATIBLE, is_conditional=True)
    table = Table(COLUMNS[:2], ((Cell("NATO"), sign),), is_matrix=True)
    assert tree(table).all("td")[0].words == "≲compatible, if …"


def test_notes_are_linked_both_ways() -> None:
    notes = Notes((Note(1, "first", "NATO"), Note(2, "second", "U.S."), Note(3, "third", "")))
    found = tree(Table(COLUMNS, (CELLS, CELLS)), notes)
    ids = [element["id"] for element in found.everything() if element["id"]]
    assert len(ids) == len(set(ids))
    links = {link["href"].removeprefix("#") for link in found.all("a")}
    assert links <= set(ids)
    assert [link.words for link in found.all("sup")[0].all("a")] == ["1", "2"]
    assert [len(item.all("a")) for item in found.all("li")] == [2, 2, 0]


def test_a_number_without_its_note_and_a_note_given_twice_break_no_link() -> None:
    cell = Cell("9", notes=(7,))
    found = tree(Table(COLUMNS[:1], ((cell,),)), Notes((Note(1, "a", ""), Note(1, "b", ""))))
    assert not found.all("a")
    assert [item["id"] for item in found.all("li")] == ["note-1", ""]


def test_digits_stay_in_line_beside_notes() -> None:
    rows = (CELLS, (Cell("U.S."), Cell("> 315,000"), Cell("")))
    beside = [sup["style"] for sup in tree(Table(COLUMNS, rows)).all("sup")]
    assert beside == ["min-width:4ch"] * 2


def test_a_drawing_is_inline_and_named() -> None:
    found = tree(Heading("Killed"), Drawing(PLOT))
    (figure,) = found.all("figure")
    assert figure["aria-label"] == "Killed: plot"
    assert figure.all("svg") and "<?xml" not in written(Drawing(PLOT))


def test_a_quote_keeps_its_direction_and_a_sentence_is_left_to_right() -> None:
    words = "قتلى أكثر من 100"
    found = tree(
        Paragraph(words),
        Items((words,)),
        Table(COLUMNS[:1], ((Cell(words, Tone.GROUP),), (Cell(words),)), is_matrix=True),
        Notes((Note(1, words, words),)),
    )
    assert found.all("html")[0]["dir"] == "ltr"
    turned = [element for element in found.everything() if element["dir"] not in ("", "ltr")]
    assert [(element.tag, element["dir"]) for element in turned] == [("blockquote", "auto")]


def test_the_foot_names_file_program_and_day() -> None:
    found = tree(file="a.claims", program="Counterclaim 1", day="14 Mar 2024")
    assert found.all("footer")[0].words == "a.claims · Counterclaim 1 · printed 14 Mar 2024"
    assert not tree().all("footer")


def test_printing_and_dark_themes_are_provided_for() -> None:
    style = tree().all("style")[0].words
    assert "prefers-color-scheme:dark" in style and "@page" in style
    assert "table-header-group" in style and "break-inside:avoid" in style
    assert "--agree:0 158 115;" in style
    assert style.count("{") == style.count("}")
