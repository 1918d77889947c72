"""Positions in code points and in UTF-16 units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.quotes.code_points import CodePoints

TEXTS = st.text(st.sampled_from("aй€\u0301\u00a0\n😀𝄞\U0010ffff"), max_size=30)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(TEXTS)
def test_a_position_is_the_length_of_the_text_before_it(text: str) -> None:
    points = CodePoints(text)
    for position in range(len(text) + 1):
        assert points.to_utf16(position) == units(text[:position])


@given(TEXTS)
def test_there_and_back_is_the_same_position(text: str) -> None:
    points = CodePoints(text)
    for position in range(len(text) + 1):
        assert points.to_code_point(points.to_utf16(position)) == position


@given(TEXTS)
def test_every_unit_belongs_to_the_character_that_holds_it(text: str) -> None:
    owners = [at for at, character in enumerate(text) for _ in range(units(character))]
    points = CodePoints(text)
    assert [points.to_code_point(unit) for unit in range(units(text))] == owners


@pytest.mark.parametrize(("position", "unit"), [(-1, 0), (0, 0), (1, 1), (2, 3), (3, 4), (4, 4), (99, 4)])
def test_a_position_outside_is_brought_to_the_nearer_end(position: int, unit: int) -> None:
    assert CodePoints("a😀b").to_utf16(position) == unit


@pytest.mark.parametrize(("unit", "position"), [(-5, 0), (2, 1), (4, 3), (50, 3)])
def test_a_unit_inside_a_pair_or_outside_the_text(unit: int, position: int) -> None:
    assert CodePoints("a😀b").to_code_point(unit) == position
