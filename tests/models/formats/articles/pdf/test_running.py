"""Running heads and page numbers go; figures stay."""

import msgspec
import pytest

from models.formats.articles.pdf.line import Line
from models.formats.articles.pdf.running import without_running

TOP, MIDDLE, BOTTOM = 760.0, 400.0, 30.0


def at(text: str, page: int, bottom: float) -> Line:
    return Line(text, 72, 300, bottom + 12, bottom, 12, page, 792)


def kept(*pages: tuple[str, str, str]) -> list[str]:
    """What is kept of pages with a line above, one in the middle, one below."""
    rows = [
        (text, page, y)
        for page, texts in enumerate(pages)
        for text, y in zip(texts, (TOP, MIDDLE, BOTTOM), strict=True)
    ]
    lines = [at(*row) for row in rows if row[0]]
    return [line.text for line in without_running(lines, len(pages))]


def test_heads_and_numbers_of_pages_go_but_for_the_first_head() -> None:
    pages = [("Annual Report 2023", f"text {n}", f"Page {n + 7} of 12") for n in range(5)]
    assert kept(*pages) == ["Annual Report 2023", *(f"text {n}" for n in range(5))]


def test_left_and_right_pages_have_heads_of_their_own() -> None:
    pages = [("", "title", "")] + [(f"{n} Report" if n % 2 else f"Toll {n}", f"text {n}", "") for n in range(2, 8)]
    assert kept(*pages) == ["title", *(f"text {n}" for n in range(2, 8))]


@pytest.mark.parametrize("figure", ["427,840", "427840", "Killed: 42{}", "{}5 killed", "{},000"])
def test_figures_that_change_otherwise_than_pages_stay(figure: str) -> None:
    heads = [figure.replace("427", str(427 + 13 * n)).format(3 * n + 1) for n in range(6)]
    assert kept(*((head, "text", "") for head in heads)) == [text for head in heads for text in (head, "text")]


def test_what_repeats_in_the_middle_stays() -> None:
    assert kept(*(("", "Killed: 500", "") for _ in range(6))) == ["Killed: 500"] * 6


def test_what_stands_on_few_pages_stays() -> None:
    pages = [("Annex" if n > 7 else "", "text", "") for n in range(10)]
    assert kept(*pages).count("Annex") == 2


def test_one_page_keeps_all() -> None:
    assert kept(("Head", "text", "1")) == ["Head", "text", "1"]


def test_a_long_line_is_no_head() -> None:
    long = [msgspec.structs.replace(at("word " * 40, page, TOP), page=page) for page in range(4)]
    assert without_running(long, 4) == long
