"""Folding typography away, and finding the way back to the original."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.quotes.folded_text import FoldedText

TEXTS = st.text(
    st.sampled_from("aBe \u00a0\n“’–\u00ad\u200b\u0301\u0323éй…한😀") | st.characters(exclude_categories=["Cs"]),
    max_size=25,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("plain text - 'as it is'", "plain text - 'as it is'"),
        ("“Putin’s” – war", '"Putin\'s" - war'),
        ("over\u00a0350,000\r\n  men", "over 350,000 men"),
        ("casual\u00adties\u200b", "casualties"),
        ("a \u200b b", "a b"),
        ("caf\u00e9", "cafe\u0301"),
        ("ﬁve… ５", "five... 5"),
        ("Case Stays", "Case Stays"),
        ("", ""),
    ],
)
def test_typography_is_folded_and_words_stay(text: str, folded: str) -> None:
    assert FoldedText(text).text == folded


def test_marks_in_another_order_are_the_same() -> None:
    assert FoldedText("e\u0302\u0323").text == FoldedText("\u1ec7").text


@given(TEXTS)
def test_composed_and_decomposed_texts_fold_alike(text: str) -> None:
    composed, decomposed = (FoldedText(unicodedata.normalize(form, text)).text for form in ("NFC", "NFD"))
    assert composed == decomposed


@given(TEXTS)
def test_every_folded_character_comes_from_a_span_that_folds_to_it(text: str) -> None:
    folded = FoldedText(text)
    for at, character in enumerate(folded.text):
        start, end = folded.outward(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert character in FoldedText(text[start:end]).text


@given(TEXTS, st.data())
def test_a_span_goes_out_to_no_less_than_it_came_from(text: str, data: st.DataObject) -> None:
    folded = FoldedText(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    inside = folded.inward(start), folded.inward(end)
    assert 0 <= inside[0] <= inside[1] <= len(folded.text)
    if inside[0] < inside[1]:
        outside = folded.outward(*inside)
        assert folded.inward(outside[0]) == inside[0]


def test_accents_without_end_are_put_in_order_bit_by_bit() -> None:
    text = "a" + "\u0301\u0323" * 100_000  # taken together, ordering them takes their square
    folded = FoldedText(text)
    assert len(folded.text) == len(text)
    assert folded.outward(0, len(folded.text)) == (0, len(text))
