"""A selected passage: grown to whole words and to the bound of its number, and no further."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.quotes.passage import grown

ARTICLE = (
    "“Putin's war has cost Russia over 350,000 military casualties,” he said. In all, 83,000 or more died, "
    "U.S. officials say. 1,000 remain. Over 180,000 Russians and more than 31,000 Ukrainians fell."
)


def _grown(text: str, words: str) -> str:
    start = text.index(words)
    first, last = grown(text, start, start + len(words))
    return text[first:last]


@pytest.mark.parametrize(
    ("words", "passage"),
    [
        ("er 350,000 mi", "over 350,000 military"),
        ("350,000", "over 350,000"),
        ("50,0", "over 350,000"),
        ("utin", "Putin's"),
        ("83,000", "83,000 or more"),
        ("died", "died"),
        ("1,000", "1,000"),
        ("31,000 Ukr", "more than 31,000 Ukrainians"),
        ("casualties,”", "casualties,”"),
        ("remain.", "remain."),
    ],
)
def test_words_are_whole_and_bounds_are_kept(words: str, passage: str) -> None:
    assert _grown(ARTICLE, words) == passage


@pytest.mark.parametrize(
    ("text", "words", "passage"),
    [
        ("lost over\r\n350,000 men", "350,000", "over\r\n350,000"),
        ("lost over \n350,000 men", "350,000", "over \n350,000"),
        ("lost:\n- 300\n- 400 men", "300", "300"),
        ("They are more than\n\n350 men", "350", "350"),
        ("between 66,000 and 88,000 killed", "88,000", "between 66,000 and 88,000"),
        ("at least 350 000 people", "000", "at least 350 000"),
        ("lost over 350,000 sol\u00addiers", "350,000 sol", "over 350,000 sol\u00addiers"),
        ("超过35万人", "35", "35"),
        ("загинуло 350 000 військових", "350 000 війс", "350 000 військових"),
    ],
)
def test_lines_and_scripts(text: str, words: str, passage: str) -> None:
    assert _grown(text, words) == passage


@given(st.text("ab1,. \n'“over350"), st.data())
def test_a_span_only_grows_and_stays_grown(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = grown(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)
    assert (first, last) == (start, end) or start < end


def test_a_whole_book_is_quoted_at_once() -> None:
    text = "Russia has lost over 427,840 troops. " * 20_000
    begin = time.perf_counter()
    assert grown(text, 3, len(text) - 5) == (0, len(text) - 2)
    assert time.perf_counter() - begin < 0.1
