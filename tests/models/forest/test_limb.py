"""The limb of a mark: its ends, where they are and what they mean."""

import pytest

from models.forest.limb import End, Limb, dot_of, limb_of
from models.forest.plot import Mark
from models.forest.scale import Scale

SCALE = Scale(low=0, high=1000)


def limb(mark: Mark) -> Limb:
    found = limb_of(mark, SCALE)
    assert found is not None
    return found


def ends(mark: Mark) -> tuple[End, End]:
    found = limb(mark)
    return found.left_end, found.right_end


def test_of_what_is_unknown_nothing_is_drawn() -> None:
    assert limb_of(Mark(low=None, high=None, best=5), SCALE) is None


def test_an_exact_figure_is_a_dot_without_ends() -> None:
    assert limb(Mark(low=250, high=250)) == Limb(left=0.25, right=0.25, left_end=End.NONE, right_end=End.NONE, dot=0.25)


def test_a_range_is_closed_at_both_ends_and_has_a_dot_only_at_its_best() -> None:
    assert limb(Mark(low=100, high=300)) == Limb(left=0.1, right=0.3, left_end=End.CLOSED, right_end=End.CLOSED)
    assert limb(Mark(low=100, high=300, best=150)).dot == 0.15


def test_an_open_end_reaches_the_edge() -> None:
    at_least, less_than = Mark(low=300, high=None), Mark(low=None, high=300, is_high_strict=True)
    assert ends(at_least) == (End.CLOSED, End.OPEN)
    assert ends(less_than) == (End.OPEN, End.STRICT)
    assert (limb(at_least).right, limb(less_than).left) == (1, 0)
    assert limb(at_least).is_one_sided and not limb(Mark(low=1, high=2)).is_one_sided


@pytest.mark.parametrize(
    ("mark", "dot"),
    [
        (Mark(low=149, high=151, is_about=True), 150),
        (Mark(low=149, high=151), None),
        (Mark(low=149, high=None), None),
        (Mark(low=149, high=None, best=200), 200),
    ],
)
def test_the_dot_is_at_the_one_number_that_is_named(mark: Mark, dot: int | None) -> None:
    assert dot_of(mark) == dot


def test_what_is_beyond_the_axis_says_so_at_that_edge() -> None:
    assert ends(Mark(low=500, high=2000, best=1500)) == (End.CLOSED, End.BEYOND)
    assert limb(Mark(low=500, high=2000, best=1500)).dot is None
    beyond = limb(Mark(low=2000, high=None))
    assert beyond == Limb(left=1, right=1, left_end=End.NONE, right_end=End.BEYOND)
    assert not beyond.has_line
    high_up = Scale(low=500, high=1000)
    assert limb_of(Mark(low=7, high=7), high_up) == Limb(left=0, right=0, left_end=End.BEYOND, right_end=End.NONE)
    crossing = limb_of(Mark(low=7, high=700), high_up)
    assert crossing is not None and crossing.left_end is End.BEYOND
