"""Reading a figure as people write it, and showing it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.errors import ClaimsError
from models.claims.figure import LARGEST, Bound, Figure
from models.text.display import Display
from models.text.figure_reading import read_figure
from models.text.figure_text import looks_rounded, show_figure, show_number_part, sign
from tests.written_figures import PIECES

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
    "=> 83000": "≥ 83,000",
    "=< 83000": "≤ 83,000",
    "200-plus": "≥ 200",
    "not under 300": "≥ 300",
    "not over 300": "≤ 300",
    "not exceeding 300": "≤ 300",
    "just short of 300": "< 300",
    "just shy of 300": "< 300",
    "200-odd": "≈ 200",
    "perhaps 75k": "≈ 75,000",
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
    "0.5k-600k": "≥ 500, ≤ 600,000",
    "500,000 to 1.2 million": "500,000–1,200,000",
    "two to three hundred thousand": "200,000–300,000",
    "one or two": "1–2",
    "5 or 6 thousand": "5,000–6,000",
    "two- to three-thousand": "2,000–3,000",
    "five hundred to six hundred thousand": "500,000–600,000",
    "between one hundred and two hundred": "100–200",
    "between one hundred and fifty and two hundred": "150–200",
    "about 20,000 to 25,000": "20,000–25,000",
    "0-5": "0–5",
    "0-10,000": "0–10,000",
    "50-1,000": "50–1,000",
    "5-100": "5–100",
    "800-20,000": "800–20,000",
    "at least 5, at most 10,000": "≥ 5, ≤ 10,000",
    "at least 5 but no more than 10,000": "≥ 5, ≤ 10,000",
    "≥5,≤10000": "≥ 5, ≤ 10,000",
    "≥ 5, ≤ 10,000 (7)": "≥ 5, ≤ 10,000 (7)",
    "at least 66,000 and at most 88,000": "66,000–88,000",
    "a quarter to half a million": "250,000–500,000",
    "half to three-quarters of a million": "500,000–750,000",
    "half a million to three quarters of a million": "500,000–750,000",
    "between 200,000 and a half million": "200,000–500,000",
    # words
    "twelve": "12",
    "twenty-five": "25",
    "twentyfive thousand": "25,000",
    "a dozen": "12",
    "two dozen": "24",
    "half a dozen": "6",
    "two dozens": "24",
    "five thousands": "5,000",
    "two millions": "2,000,000",
    "2000 thousand": "2,000,000",
    "2.5 lakhs": "250,000",
    "two hundreds": "200",
    "a hundred thousand": "100,000",
    "one hundred and two": "102",
    "three hundred and fifty thousand": "350,000",
    "two million three hundred thousand and five": "2,300,005",
    "half a million": "500,000",
    "a quarter of a million": "250,000",
    "three quarters of a million": "750,000",
    "three-quarters of a million": "750,000",
    "three-quarter million": "750,000",
    "one-half million": "500,000",
    "half-a-million": "500,000",
    "3 quarters of a million": "750,000",
    "two and a half million": "2,500,000",
    "two-and-a-half million": "2,500,000",
    "two and three-quarter million": "2,750,000",
    "one-and-a-half-thousand": "1,500",
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
    "½ million": "500,000",
    "¾ of a million": "750,000",
    "3⅛ million": "3,125,000",
    "1/2 million": "500,000",
    "2 1/2 million": "2,500,000",
    "350 000": "350,000",
    "350\u00a0000": "350,000",
    "350\u2009000": "350,000",
    "350\u202f000": "350,000",
    "350'000": "350,000",
    "350’000": "350,000",
    "1.200.000": "1,200,000",
    "1.200 million": "1,200,000",
    "５００": "500",
    "\u200f350,000\u200e": "350,000",
    "\ufeffover 5 thou\u00adsand": "> 5,000",
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
    "25-20 thousand": "in full, or “at least 25, at most 20,000”",
    "12-15,000": "in full, as in “12,000–15,000”, or “at least 12, at most 15,000”",
    "5-10,000": "as in “5,000–10,000”",
    "20–25,000": "as in “20,000–25,000”",
    "4-500": "as in “400–500”",
    "66–88,000": "as in “66,000–88,000”",
    "66–88,000 (75,000)": "as in “66,000–88,000”",
    "12-15000": "as in “12,000–15,000”",
    "1-2,000,000": "as in “1,000,000–2,000,000”",
    "12-1,500": "as in “1,200–1,500”",
    "between five and 10,000": "as in “5,000–10,000”",
    "at least 5 and at most 7 thousand": "what the first number counts in",
    "at least 7, at most 5": "does not rise",
    "half to 5": "whole",
    "1/2": "a ratio",
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
    "over\t83,000 over": "write “over 83,000” alone",
    "12 345 6789": "more than one number",
    "1 million, 200 thousand": "more than one number",
    "100 +/- 5": "more than one number",
    "3×10⁵": "more than one number",
    "over 300 but under 400": "more than one number",
    "12 or 92": "more than one number",
    "1e5": "cannot be read",
    "more than about 350,000": "twice",
    "over 83,000+": "twice",
    "at least 12-17": "twice",
}


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
    assert " ".join(text.split())[:20] in sentence


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


ROUND = st.integers(0, 200).map(lambda n: n * 100)
NUMBERS = st.integers(0, LARGEST) | st.integers(0, 3000) | ROUND | ROUND.map(lambda n: n * 1000)


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


@given(st.lists(PIECES, max_size=12).map(" ".join) | st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=30))
def test_any_text_is_a_valid_figure_or_refused(text: str) -> None:
    for display in (Display(), GERMAN):
        try:
            read_figure(text, display).check()
        except ClaimsError as refusal:
            assert str(refusal).endswith(".")


@pytest.mark.parametrize("bound", set(Bound) - {Bound.RANGE})
def test_the_sign_of_a_bound_is_read_as_that_bound(bound: Bound) -> None:
    assert read_figure(f"{sign(bound)}83").bound is bound


def test_the_number_part_leaves_the_sign_to_a_column_of_its_own() -> None:
    assert show_number_part(read_figure("over 350,000")) == "350,000"
    assert show_number_part(read_figure("66k–88k (75k)"), GERMAN) == "66.000–88.000 (75.000)"


def test_a_range_that_would_leave_its_low_end_open_has_a_sign_before_each_end() -> None:
    figure = Figure(bound=Bound.RANGE, low=5, high=10_000, best=7)
    assert show_figure(figure, GERMAN) == "≥ 5, ≤ 10.000 (7)"
    assert show_figure(figure, Display(group="", decimal=".")) == "≥ 5, ≤ 10000 (7)"


@pytest.mark.parametrize("value", [1_000, 6_700, 12_500, 83_000, 180_000, 350_000, 1_200_000])
def test_round_numbers_look_rounded(value: int) -> None:
    assert looks_rounded(value)


@pytest.mark.parametrize("value", [0, 31, 100, 900, 1_250, 427_840, 350_001])
def test_other_numbers_do_not(value: int) -> None:
    assert not looks_rounded(value)
