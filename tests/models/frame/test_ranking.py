"""Ranks: the same as Python's sorting gives, of texts that begin alike for long, too."""

import random
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from models.frame.alphabet import alphabetical
from models.frame.ranking import Ranking
from models.text.alphabet import in_alphabet

letters = st.text(st.sampled_from("aAbß\0é\ud800я"), max_size=4)
texts = letters | st.builds(lambda beginning, end: beginning * 70 + end, st.sampled_from(["ab", "Я", "x"]), letters)


def plain(values: list[str]) -> tuple[list[int], int]:
    """The place of each text that is stated among the distinct ones, as Python sorts them."""
    distinct = sorted(set(values) - {""}, key=lambda text: (in_alphabet(text), text))
    place_of = {text: place for place, text in enumerate(distinct)} | {"": len(distinct)}
    return [place_of[text] for text in values], len(distinct)


def ranked(values: list[str]) -> tuple[list[int], int]:
    ranks, count = Ranking().ranks(values, are_texts=True)
    return ranks.tolist(), count


@given(st.lists(texts))
def test_texts_are_ranked_as_python_sorts_them(values: list[str]) -> None:
    assert ranked(values) == plain(values)


@given(st.lists(texts))
def test_texts_are_told_apart_by_their_first_letters(values: list[str]) -> None:
    order, is_next = alphabetical(values)
    heads = [values[n].encode("utf-8", "surrogatepass")[:64].rstrip(b"\0") for n in order]
    assert heads == sorted(heads)
    assert is_next.tolist()[1:] == [one != other for one, other in pairwise(heads)]
    assert sorted(order.tolist()) == list(range(len(values)))


def test_texts_alike_for_long_are_ranked_whatever_their_case() -> None:
    long = "x" * 70
    values = [long + end for end in ("b", "B", "a", "A", "", "a")]
    assert ranked(values) == ([4, 3, 2, 1, 0, 2], 5)


def test_umlauts_stand_beside_their_letters() -> None:
    assert ranked(["Zypern", "Ägypten", "Albanien", "Agypten", ""]) == ([3, 1, 2, 0, 4], 4)


def test_very_many_texts_are_too() -> None:
    draw = random.Random(7)
    values = [f"{draw.choice(('over ', 'at least ', ''))}{draw.randrange(9_000):,} killed" for _ in range(20_000)]
    assert ranked(values) == plain(values)


def test_ranks_are_kept_until_there_are_more_values_or_others() -> None:
    ranking = Ranking()
    values = ["b", "a"]
    assert ranking.ranks(values, are_texts=True)[0].tolist() == [1, 0]
    values[0] = "A"
    assert ranking.ranks(values, are_texts=True)[0].tolist() == [1, 0]
    ranking.forget()
    assert ranking.ranks(values, are_texts=True)[0].tolist() == [0, 1]
    assert ranking.ranks([*values, "0"], are_texts=True)[0].tolist() == [1, 2, 0]


def test_numbers_that_are_not_stated_come_last() -> None:
    ranks, count = Ranking().ranks([3.0, float("nan"), -1.0, float("nan"), 3.0], are_texts=False)
    assert count == 2
    assert ranks[[0, 2, 4]].tolist() == [1, 0, 1]
    assert (ranks[[1, 3]] == 2).all()
