"""Finding a figure in a longer text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text.figure_reading import find_figure, read_figure
from tests.written_figures import PIECES

FOUND = {
    "cost Russia over 350,000 military casualties": "over 350,000",
    "On March 14 at least 83,000 soldiers": "at least 83,000",
    "as of 14 March, between 50 and 60 tanks": "between 50 and 60",
    "In 2022 the 83rd brigade lost 12 T-72 tanks": "12",
    "from 2014 to 2022 some 500 died": "some 500",
    "2024-03-14: 31,000 soldiers": "31,000",
    "$1.2 billion was spent on 300 people": "300",
    "45% of 300 people, or 45 per cent": "300",
    "for 500 days some 75k fell": "some 75k",
    "about 5 km away, 20–25 thousand men": "20–25 thousand",
    "one of the 12 men, a 12-year-old": "12",
    "as many as 500 may die": "as many as 500",
    "over 2000 people": "over 2000",
    "350,000² people": "350,000",
    "“nearly half a million” people": "nearly half a million",
    "more than about 500, later 600": "600",
    "83.000 or perhaps 84,000": "perhaps 84,000",
    "lost three-quarters of a million men": "three-quarters of a million",
    "lost one-and-a-half million men": "one-and-a-half million",
    "5-10,000 fled, at least 12, but no more than 15, died": "at least 12, but no more than 15",
    "at least 12 died, up to 500 fled": "at least 12",
    "killing at least 12, up to 500 fled": "at least 12",
    "two dozens of people": "two dozens",
    "killed 5 thou\u00adsand men": "5 thou\u00adsand",
    "lost 350\u2060,\u200b000 men": "350\u2060,\u200b000",
    "at\u200b least\u200b 350 men": "at\u200b least\u200b 350",
    "five thousands soldiers": "five thousands",
    "In 2014 thousands fled and 12 died": "12",
    "On May 5 thousands marched and 12 died": "12",
    "On 5 May hundreds marched and 12 died": "12",
    "In 2022 dozens of 300 fled": "300",
    "5 or 6 thousand men": "5 or 6 thousand",
    "one or two men": "one or two",
    "some 200-odd men": "some 200-odd",
    "a 200-plus crowd": "200-plus",
    "losses not exceeding 300": "not exceeding 300",
    "at 10 a.m. 12 people died": "12",
    "on 3 and 4 March some 12 people died": "some 12",
    "on March 3 and 4, 12 people died": "12",
    "after two point five hours 12 people died": "12",
    "5 tens of thousands, or 50,000": "50,000",
    "Resolution 2728 says that 12 died": "12",
    "Flight 370 had 239 people aboard": "239",
    "won by 13 points, 12 died": "12",
    "a toll of 100±5 or 120": "120",
}
NOT_FOUND = [
    "",
    "hundreds died",
    "several 100",
    "Feb. 24, 2024",
    "May 5",
    "14 March",
    "Kh-101",
    "12-year-old",
    "$500-600 million",
    "80 per cent",
    "in 2022",
    "one of them",
    "page 12",
    "12-15,000 men",
    "No. 12",
    "two thirds of them",
    "5 m away",
    "1.5m tall",
    "two- to three-year-old boys",
    "3×10⁵ men",
]


@given(st.lists(PIECES, max_size=12).map(" ".join) | st.text(max_size=30))
def test_what_is_found_reads_alone_as_the_same_figure(text: str) -> None:
    found = find_figure(text)
    if found:
        figure, start, end = found
        assert read_figure(text[start:end]) == figure


@pytest.mark.parametrize(
    "unit", ["$1 ", "5% ", "1.1", "a half ", "between one and ", "(-", "twenty-", "about ", "1 000"]
)
def test_reading_takes_time_in_proportion_to_the_text(unit: str) -> None:
    began = time.perf_counter()
    find_figure(unit * (20_000 // len(unit)))
    assert time.perf_counter() - began < 2


@pytest.mark.parametrize(("text", "phrase"), FOUND.items())
def test_the_first_figure_of_a_passage_is_found(text: str, phrase: str) -> None:
    found = find_figure(text)
    assert found is not None
    figure, start, end = found
    assert text[start:end] == phrase
    assert figure == read_figure(phrase)


@pytest.mark.parametrize("text", NOT_FOUND)
def test_numbers_that_count_nothing_are_passed_over(text: str) -> None:
    assert find_figure(text) is None


def test_a_span_counts_code_points() -> None:
    found = find_figure("😀 e\u0301 over 350,000 men")
    assert found is not None
    assert found[1:] == (5, 17)


def test_a_figure_is_sought_in_the_beginning_of_a_text() -> None:
    assert find_figure("word " * 10_000 + "350,000 men") is not None
    assert find_figure("word " * 30_000 + "350,000 men") is None
