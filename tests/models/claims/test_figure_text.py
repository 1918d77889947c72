"""Reading a figure as people write it, showing it, and finding one in a longer text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.display import Display
from models.claims.errors import ClaimsError
from models.claims.figure import LARGEST, Bound, Figure
from models.claims.figure_text import (
    bound_words,
    find_figure,
    looks_rounded,
    read_figure,
    show_figure,
    show_number_part,
    sign,
)

GERMAN = Display(group=".", decimal=",")
FRENCH = Display(group="\u202f", decimal=",")
SWISS = Display(group="’", decimal=".")
DISPLAYS = [
    Display(),
    GERMAN,
    FRENCH,
    SWISS,
    Display(group=" ", decimal=","),
    Display(group="\u00a0", decimal=","),
    Display(group="'", decimal="."),
    Display(group="", decimal="."),
    Display(group="٬", decimal="٫"),
]

READ = {
    # limits in words and signs
    "over 350,000": "> 350,000",
    "more than 350,000": "> 350,000",
    "above 350,000": "> 350,000",
    "well over 350,000": "> 350,000",
    "> 350,000": "> 350,000",
    ">350000": "> 350,000",
    "at least 83k": "≥ 83,000",
    "≥ 83,000": "≥ 83,000",
    ">= 83000": "≥ 83,000",
    "83,000+": "≥ 83,000",
    "83,000 or more": "≥ 83,000",
    "no fewer than 83,000": "≥ 83,000",
    "not less than 83,000": "≥ 83,000",
    "minimum of 83,000": "≥ 83,000",
    "at least an estimated 83,000": "≥ 83,000",
    "up to 500": "≤ 500",
    "as many as 500": "≤ 500",
    "at most 500": "≤ 500",
    "no more than 500": "≤ 500",
    "≤500": "≤ 500",
    "500 or fewer": "≤ 500",
    "at most 0": "≤ 0",
    "fewer than 300": "< 300",
    "under 300": "< 300",
    "below 300": "< 300",
    "less than 300": "< 300",
    "< 300": "< 300",
    # about
    "nearly 75k": "≈ 75,000",
    "almost 75k": "≈ 75,000",
    "around 75k": "≈ 75,000",
    "about 75k": "≈ 75,000",
    "roughly 75k": "≈ 75,000",
    "approximately 75k": "≈ 75,000",
    "approx. 75k": "≈ 75,000",
    "some 75k": "≈ 75,000",
    "circa 75k": "≈ 75,000",
    "c. 75k": "≈ 75,000",
    "ca. 75k": "≈ 75,000",
    "an estimated 75k": "≈ 75,000",
    "~75k": "≈ 75,000",
    "≈ 75k": "≈ 75,000",
    "About 75K": "≈ 75,000",
    "75,000 or so": "≈ 75,000",
    "~1.2 million": "≈ 1,200,000",
    # ranges
    "66,000–88,000": "66,000–88,000",
    "66,000-88,000": "66,000–88,000",
    "66,000 — 88,000": "66,000–88,000",
    "66,000–88,000 (75,000)": "66,000–88,000 (75,000)",
    "66,000–88,000 [best estimate 75,000]": "66,000–88,000 (75,000)",
    "75,000 (66,000–88,000)": "66,000–88,000 (75,000)",
    "between 50,000 and 60,000": "50,000–60,000",
    "from 12 to 17": "12–17",
    "12 to 17": "12–17",
    "ten-fifteen": "10–15",
    "20-25 thousand": "20,000–25,000",
    "1.2-1.5m": "1,200,000–1,500,000",
    "500 to 600k": "500,000–600,000",
    "0.5k-600k": "500–600,000",
    "500,000 to 1.2 million": "500,000–1,200,000",
    "two to three hundred thousand": "200,000–300,000",
    "five hundred to six hundred thousand": "500,000–600,000",
    "between one hundred and two hundred": "100–200",
    "between one hundred and fifty and two hundred": "150–200",
    "about 20,000 to 25,000": "20,000–25,000",
    "0-5": "0–5",
    # words
    "twelve": "12",
    "twenty-five": "25",
    "a dozen": "12",
    "two dozen": "24",
    "half a dozen": "6",
    "a hundred thousand": "100,000",
    "one hundred and two": "102",
    "three hundred and fifty thousand": "350,000",
    "two million three hundred thousand and five": "2,300,005",
    "half a million": "500,000",
    "a quarter of a million": "250,000",
    "three quarters of a million": "750,000",
    "two and a half million": "2,500,000",
    "a million and a half": "1,500,000",
    "over a million": "> 1,000,000",
    # digits
    "427840": "427,840",
    "exactly 83": "83",
    "0": "0",
    "1.2m": "1,200,000",
    "1.2 bn": "1,200,000,000",
    ".5 million": "500,000",
    "2½ million": "2,500,000",
    "350 000": "350,000",
    "350\u00a0000": "350,000",
    "350\u2009000": "350,000",
    "350\u202f000": "350,000",
    "350'000": "350,000",
    "350’000": "350,000",
    "1.200.000": "1,200,000",
    "1.200 million": "1,200,000",
    "５００": "500",
    " 9007199254740992\n": "9,007,199,254,740,992",
}

REFUSED = {
    "": "no figure",
    "  ": "no figure",
    "abc": "cannot be read",
    "hundred": "cannot be read",
    "1.5": "whole",
    "a third of a million": "whole",
    "83.000": "write “83,000” or “83”",
    "12,34": "groups that are not of three",
    "1,200,50": "groups that are not of three",
    "0,083": "groups that are not of three",
    "88-66": "does not rise",
    "20-20 thousand": "does not rise",
    "25-20 thousand": "in full",
    "66,000–88,000 (95,000)": "best value outside",
    "about 0": "says nothing",
    "less than 0": "below 0",
    "9007199254740993": "too large",
    "9" * 60: "more digits",
    "9" * 5000: "too long",
    "-5": "below 0",
    "−5": "below 0",
    "minus 5": "below 0",
    "dozens": "vague",
    "hundreds": "vague",
    "tens of thousands": "vague",
    "a few hundred": "vague",
    "many": "vague",
    "not stated": "is no figure",
    "unknown": "is no figure",
    "٣٥٠": "digits 0 to 9",
    "३५०": "digits 0 to 9",
    "45%": "share",
    "120 per day": "rate",
    "$5 million": "money",
    "2024-03-14": "a day",
    "14.03.2024": "a day",
    "12:30": "a day, a time",
    "83,000 killed": "write “83,000” alone",
    "12 345 6789": "more than one number",
    "1e5": "cannot be read",
    "more than about 350,000": "twice",
    "over 83,000+": "twice",
    "at least 12-17": "twice",
}

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
    "83.000 or perhaps 84,000": "84,000",
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
    "No. 12",
    "two thirds of them",
    "5 m away",
]


@pytest.mark.parametrize(("text", "shown"), READ.items())
def test_what_people_write_is_read(text: str, shown: str) -> None:
    figure = read_figure(text)
    figure.check()
    assert show_figure(figure) == shown


@pytest.mark.parametrize(("text", "reason"), REFUSED.items())
def test_what_is_no_figure_is_refused_in_one_sentence(text: str, reason: str) -> None:
    with pytest.raises(ClaimsError) as refusal:
        read_figure(text)
    sentence = str(refusal.value)
    assert reason in sentence
    assert sentence.endswith(".") and sentence.count("\n") == 0
    assert len(sentence) < 250
    assert text.strip()[:20] in sentence


@pytest.mark.parametrize(
    ("text", "display", "value"),
    [
        ("83.000", GERMAN, 83_000),
        ("1,2 Mio", GERMAN, 1_200_000),
        ("83.000", FRENCH, 83_000),
        ("83,000", SWISS, 83_000),
        ("1.5k", SWISS, 1_500),
        ("1 234,5k", FRENCH, 1_234_500),
    ],
)
def test_marks_are_read_as_the_display_writes_them(text: str, display: Display, value: int) -> None:
    assert read_figure(text, display) == Figure(bound=Bound.EXACT, low=value, high=value)


@pytest.mark.parametrize("display", [GERMAN, FRENCH])
def test_a_comma_is_in_doubt_where_it_writes_fractions(display: Display) -> None:
    with pytest.raises(ClaimsError, match=f"write “{display.number(83_000)}” or “83”"):
        read_figure("83,000", display)


NUMBERS = st.integers(0, LARGEST) | st.integers(0, 3000)


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    """Every valid figure without spread."""
    bound, low = draw(st.sampled_from(Bound)), draw(NUMBERS)
    if bound is Bound.RANGE:
        low, high = sorted(draw(st.lists(NUMBERS, min_size=2, max_size=2, unique=True)))
        best = draw(st.none() | st.integers(low, high))
        return Figure(bound=bound, low=low, high=high, best=best)
    if bound in (Bound.ABOUT, Bound.LESS_THAN):
        low = max(low, 1)
    return Figure(bound=bound, low=None if bound.is_upper else low, high=None if bound.is_lower else low)


@given(figures(), st.sampled_from(DISPLAYS))
def test_what_is_shown_is_read_back(figure: Figure, display: Display) -> None:
    figure.check()
    assert read_figure(show_figure(figure, display), display) == figure


WORDS = "over about between and from to a half of dozen hundred thousand million k m five twenty or more best"
MARKS = "- – ( ) + % $ ≥ < ~ ½ ² ٣ ' . \u00a0 \n 1 25 1,200 1.5 350 000 12,34 2024-03-14 .5"
PIECES = st.sampled_from([*WORDS.split(" "), *MARKS.split(" ")])


@given(st.lists(PIECES, max_size=12).map(" ".join) | st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=30))
def test_any_text_is_a_valid_figure_or_refused(text: str) -> None:
    for display in (Display(), GERMAN):
        try:
            read_figure(text, display).check()
        except ClaimsError as refusal:
            assert str(refusal).endswith(".")


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


@pytest.mark.parametrize("bound", set(Bound) - {Bound.RANGE})
def test_the_words_and_the_sign_of_a_bound_are_read_as_that_bound(bound: Bound) -> None:
    words = bound_words(bound).replace("exact", "exactly")
    assert read_figure(f"{words} 83").bound is bound
    assert read_figure(f"{sign(bound)}83").bound is bound


def test_the_number_part_leaves_the_sign_to_a_column_of_its_own() -> None:
    assert show_number_part(read_figure("over 350,000")) == "350,000"
    assert show_number_part(read_figure("66k–88k (75k)"), GERMAN) == "66.000–88.000 (75.000)"


@pytest.mark.parametrize("value", [1_000, 6_700, 12_500, 83_000, 180_000, 350_000, 1_200_000])
def test_round_numbers_look_rounded(value: int) -> None:
    assert looks_rounded(value)


@pytest.mark.parametrize("value", [0, 31, 100, 900, 1_250, 427_840, 350_001])
def test_other_numbers_do_not(value: int) -> None:
    assert not looks_rounded(value)
