"""Lines become paragraphs, and broken words whole ones."""

import pytest

from models.formats.articles.pdf.line import Line
from models.formats.articles.pdf.paragraphs import joined, paragraphs

LEFT, WIDTH = 72.0, 400.0


def lines(*rows: str | tuple[str, dict[str, float]], page: int = 0, left: float = LEFT, top: float = 700) -> list[Line]:
    """Lines below one another; as wide as they are long, where 80 signs fill the column. "" is an empty line."""
    made: list[Line] = []
    for number, row in enumerate(rows):
        text, more = row if isinstance(row, tuple) else (row, {})
        at, size = left + more.get("indent", 0), more.get("size", 12.0)
        right = at + min(1.0, len(text) / 80) * WIDTH if "fills" not in more else left + more["fills"] * WIDTH
        bottom = top - 14 * number
        if text:
            made.append(Line(text, at, right, bottom + size, bottom, size, page, 792))
    return made


FULL = "The government said that at least five hundred people had been killed by the storm,"
ENDS = "and that many more were missing in the coast towns of Arland, where it had struck."
SHORT = "and that more were missing."


def test_lines_of_a_column_are_one_paragraph() -> None:
    assert paragraphs(lines(FULL, FULL, SHORT)) == [f"{FULL} {FULL} {SHORT}"]


@pytest.mark.parametrize(
    "rows",
    [
        (FULL, SHORT, FULL),
        (FULL, ENDS, "", FULL, ENDS),
        (FULL, ENDS, (FULL, {"indent": 14.0})),
        (FULL, ENDS, (FULL, {"size": 16.0})),
        (FULL, ENDS, "• Killed: 500"),
        ("The toll may rise", FULL, FULL),
    ],
)
def test_a_paragraph_begins(rows: tuple[str | tuple[str, dict[str, float]], ...]) -> None:
    assert len(paragraphs(lines(*rows))) == 2


def test_an_indent_under_a_bullet_goes_on() -> None:
    found = paragraphs(lines("• " + FULL, (ENDS, {"indent": 12.0}), ("• " + FULL, {})))
    assert found == [f"• {FULL} {ENDS}", f"• {FULL}"]


def test_a_sentence_goes_on_over_columns_and_pages() -> None:
    over = FULL.removesuffix(",")
    assert len(paragraphs([*lines(FULL, over), *lines(ENDS, left=500)])) == 1
    assert len(paragraphs([*lines(FULL, over), *lines("Arland was hit.", page=1)])) == 1
    assert len(paragraphs([*lines(FULL, ENDS), *lines(FULL, page=1)])) == 2
    assert len(paragraphs([*lines(FULL, "The toll"), *lines(FULL, page=1)])) == 2
    assert len(paragraphs([*lines(FULL, over), *lines(FULL, left=500)])) == 2


@pytest.mark.parametrize(
    ("text", "line", "whole"),
    [
        ("the inter-", "national law", "the international law"),
        ("the Anglo-", "Saxon kings", "the Anglo-Saxon kings"),
        ("a well-", "known man", "a well-known man"),
        ("20-", "30 people", "20-30 people"),
        ("20–", "30 people", "20–30 people"),
        ("killed -", "and wounded", "killed - and wounded"),
        ("T-", "72 tanks", "T- 72 tanks"),
        ("Twenty-", "three people", "Twenty-three people"),
        ("the twenty-", "second day", "the twenty-second day"),
        ("over", "350,000", "over 350,000"),
        ("кілька-", "надцять", "кільканадцять"),
    ],
)
def test_a_word_that_is_broken_is_made_whole(text: str, line: str, whole: str) -> None:
    assert joined(text, line, {"well-known"}) == whole


def test_a_hyphen_that_is_written_elsewhere_stays() -> None:
    rows = (
        "It was a well-known coast, the government said, and was known to all of its people, well-",
        "known as it was.",
    )
    assert paragraphs(lines(*rows)) == [rows[0] + rows[1]]
    assert "wellknown" in paragraphs(lines(rows[0].replace("a well-known", "an old"), rows[1]))[0]


def test_a_line_alone_and_none() -> None:
    assert paragraphs(lines("Five")) == ["Five"]
    assert paragraphs([]) == []
