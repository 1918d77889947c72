"""Whether a claim's figure is still there in a passage that was edited."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.figure import Bound, Figure, Spread
from models.importing.revision_figure import FigureChange, Passage, figure_change
from models.text.display import ENGLISH, Display
from models.text.figure_reading import read_figure
from models.text.figure_text import show_figure

GERMAN = Display(group=".", decimal=",")


def made(figure: str, worded: str = "") -> Claim:
    read = read_figure(figure)
    return Claim(
        id="c", subject="s", measure="killed", bound=read.bound, low=read.low, high=read.high, best=read.best,
        worded=worded,
    )  # fmt: skip


def changed(claim: Claim, old: str, new: str, display: Display = ENGLISH) -> FigureChange | None:
    return figure_change(claim, Passage(old, 0, len(old)), Passage(new, 0, len(new)), display)


def told(claim: Claim, old: str, new: str) -> str:
    change = changed(claim, old, new)
    return "" if change is None else show_figure(change.now) if change.now else "?"


@pytest.mark.parametrize(
    ("figure", "old", "new", "now"),
    [
        ("> 350,000", "cost over 350,000 casualties", "cost over 355,000 casualties", "> 355,000"),
        ("> 350,000", "cost over 350,000 casualties", "cost nearly 350,000 casualties", "≈ 350,000"),
        ("> 350,000", "cost over 350,000 casualties", "so far cost over 350 000 dead or hurt", ""),
        ("427", "says that 427 were hurt", "says that 427 of the men were hurt", ""),
        ("427", "says that 427 were hurt", "says that many were hurt", "?"),
        ("427", "says that 427 were hurt", "says that half a thousand were hurt", "500"),
        ("20-25", "between 20 and 25 fell", "between 20 and 30 fell", "20–30"),
        ("31,000", "31,000 fell, not 300,000", "31,000 fell, not 315,000", ""),
        ("300,000", "31,000 fell, not 300,000", "31,000 fell, not 315,000", "315,000"),
        ("12", "12 killed in May 2024", "12 killed in June 2024", ""),
        ("12", "12 killed", "13 killed and 40 hurt", "13"),
        ("12", "nobody knows", "nobody knew", ""),
        ("12", "dozens, 14 or so, fell", "dozens, 15 or so, fell", "?"),
        ("> 12", "12 killed", "14 killed", "14"),
    ],
)
def test_a_figure_stays_or_has_become_another(figure: str, old: str, new: str, now: str) -> None:
    assert told(made(figure), old, new) == now


def test_words_outside_of_the_quote_bound_the_figure_too() -> None:
    old, new = "It cost over 350,000 men.", "It cost nearly 350,000 men."
    start, other = old.index("350"), new.index("350")
    change = figure_change(made("> 350,000"), Passage(old, start, start + 11), Passage(new, other, other + 11), ENGLISH)
    assert change is not None
    assert change.now == Figure(bound=Bound.ABOUT, low=350_000, high=350_000)
    assert (change.was_words, change.now_words) == ("over 350,000", "nearly 350,000")


def test_the_claims_words_say_which_of_equal_figures_is_meant() -> None:
    old, new = "12 killed in Bakhmut, 12 hurt in Lyman", "12 killed in Bakhmut, 15 hurt in Lyman"
    assert told(made("12", "12 killed"), old, new) == ""
    assert told(made("12", "12 hurt"), old, new) == "15"
    assert told(made("12"), old, new) == "15"


def test_the_claims_words_become_the_new_ones() -> None:
    change = changed(
        made("> 350", "over 350 wounded men"), "We count over 350 wounded men.", "We count well over 355 wounded men."
    )
    assert change is not None
    assert change.now_worded == "well over 355 wounded men"
    bare = changed(made("> 350", "350 dead"), "We count over 350 wounded.", "We count over 355 wounded.")
    assert bare is not None
    assert bare.now_worded == ""


def test_what_the_ends_of_a_range_are_stays_with_it() -> None:
    claim = msgspec.structs.replace(made("20-25"), spread=Spread.SCENARIOS)
    change = changed(claim, "20-25 fell", "20-30 fell")
    assert change is not None and change.now is not None
    assert change.now.spread is Spread.SCENARIOS
    other = changed(claim, "20-25 fell", "30 fell")
    assert other is not None and other.now is not None
    assert other.now.spread is Spread.UNSTATED


def test_numbers_are_read_with_the_marks_of_their_language() -> None:
    change = changed(made("83,000"), "83.000 Tote", "85.000 Tote", GERMAN)
    assert change is not None and change.now is not None
    assert change.now.low == 85_000


def test_far_figures_of_a_long_quote_are_read_too() -> None:
    filler = "Nobody in town said a word of it. " * 40
    assert told(made("427"), f"{filler}427 were hurt. {filler}", f"{filler}431 were hurt. {filler}") == "431"


@given(st.integers(2, 10**6), st.integers(2, 10**6), st.integers(0, 12))
def test_any_other_number_is_noticed_wherever_it_stands(one: int, other: int, words: int) -> None:
    frame = "so many of them as said before " * words + "{} men were killed in all" + " as was said" * words
    change = changed(made(str(one)), frame.format(f"{one:,}"), frame.format(f"{other:,}"))
    assert (change is None) == (one == other)
