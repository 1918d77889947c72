"""What two sequences have in common."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.importing.revision_matching import Block, Gap, between, joined, matching
from models.progress import Cancelled

WORDS = st.lists(st.sampled_from("abcdefg"), max_size=30)


@given(WORDS, WORDS)
def test_blocks_are_the_same_in_both_and_in_order(old: list[str], new: list[str]) -> None:
    blocks = matching(old, new)
    for block in blocks:
        assert block.size > 0
        assert old[block.old : block.old_end] == new[block.new : block.new_end]
    for one, other in pairwise(blocks):
        assert one.old_end <= other.old and one.new_end <= other.new
        assert (one.old_end, one.new_end) != (other.old, other.new)


@given(WORDS)
def test_of_one_sequence_all_stays(words: list[str]) -> None:
    assert matching(words, list(words)) == ([Block(0, 0, len(words))] if words else [])


@given(WORDS, WORDS, WORDS)
def test_what_both_begin_and_end_with_stays(head: list[str], old: list[str], tail: list[str]) -> None:
    size = sum(block.size for block in matching([*head, *old, *tail], [*head, "new", *tail]))
    assert size == len(head) + len(tail)


def test_what_stands_once_in_both_holds_the_rest_together() -> None:
    old, new = ["the", "a", "the", "b", "the"], ["the", "the", "b", "the", "a"]
    assert [old[block.old] for block in matching(old, new) if block.size == 1][:1] == ["the"]
    assert Block(2, 1, 3) in matching(old, new)


@given(st.permutations(range(7)))
def test_of_things_in_another_order_as_many_stay_as_can(order: list[int]) -> None:
    kept = sum(block.size for block in matching([str(n) for n in range(7)], [str(n) for n in order]))
    assert kept == max(
        len(chosen) for size in range(8) for chosen in combinations(order, size) if list(chosen) == sorted(chosen)
    )


def test_what_is_too_long_to_be_looked_through_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = ["x", *"abab", "y"], ["z", *"baba", "w"]
    assert sum(block.size for block in matching(old, new)) == 3
    monkeypatch.setattr("models.importing.revision_matching._MOST", 35)
    assert matching(old, new) == []


def test_progress_rises_to_the_end() -> None:
    told: list[float] = []
    matching(list("abcxdefyghi"), list("abczdefwghi"), told.append)
    assert told == sorted(told)
    assert told[-1] == 1


def test_it_can_be_given_up() -> None:
    def report(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        matching(["a"], ["b"], report)


def test_gaps_are_what_lies_between_blocks() -> None:
    gaps = list(between(Gap(0, 9, 0, 5), [Block(0, 0, 2), Block(4, 2, 1), Block(6, 4, 1)]))
    assert gaps == [Gap(2, 4, 2, 2), Gap(5, 6, 3, 4), Gap(7, 9, 5, 5)]


def test_blocks_that_go_on_in_each_other_are_one() -> None:
    assert joined([Block(0, 0, 2), Block(2, 2, 0), Block(2, 2, 1), Block(3, 4, 1)]) == [Block(0, 0, 3), Block(3, 4, 1)]
