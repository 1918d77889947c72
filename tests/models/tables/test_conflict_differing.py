"""Which words differ, and what of long texts is shown."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.tables.conflict_differing import LONGEST, differing, excerpts


@pytest.mark.parametrize(
    ("text", "others", "marked"),
    [
        ("the number came from", ["the number came from"], []),
        ("the number was first printed", ["the number came from"], ["was first printed"]),
        ("> 355,000", ["> 350,000"], ["355,000"]),
        ("14 Mar 2024", ["13 Mar 2024", "about Mar 2024"], ["14"]),
        ("a b c d", ["a x c d", "a b c y"], ["b", "d"]),
        ("two\nlines here", ["two\nlines"], ["here"]),
        ("all of it", [""], ["all of it"]),
        ("x", [], []),
        ("", ["x"], []),
        ("ab ab", ["ab"], ["ab"]),
        ("𝟛 wide 𝟜", ["𝟛 𝟜"], ["wide"]),
    ],
)
def test_the_words_that_differ_are_found(text: str, others: list[str], marked: list[str]) -> None:
    assert [text[start:end] for start, end in differing(text, others)] == marked


@given(st.text("ab .\n"), st.lists(st.text("ab .\n"), max_size=2))
def test_passages_are_in_order_and_begin_and_end_with_a_word(text: str, others: list[str]) -> None:
    spans = differing(text, others)
    assert list(spans) == sorted(spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)


def test_long_texts_are_cut_around_the_first_difference() -> None:
    same = "word " * 10_000
    one, two, none = excerpts([f"{same}one {same}", f"{same}two {same}", ""])
    assert one.startswith("…")
    assert "one word" in one
    assert "two word" in two
    assert none == ""
    assert max(len(one), len(two)) <= LONGEST + 2


def test_short_texts_are_whole() -> None:
    assert excerpts(["a" * LONGEST, "b"]) == ("a" * LONGEST, "b")


def test_nothing_takes_long() -> None:
    start = time.perf_counter()
    for ends in ("ab", "cd", "ef", "gh"):
        differing(f"x{'-' * LONGEST}y", [f"{ends[0]}{'-' * LONGEST}{ends[1]}"])
    excerpts(["x" * 1_000_000, "x" * 999_999])
    assert time.perf_counter() - start < 0.6  # seen: 0.1 s; word by word it were 1.5 s
