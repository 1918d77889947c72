from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from models.timeline.label_places import Box, Place, Spot, place_labels

AREA = Box(0, 0, 800, 400)


def spot(x: float, y: float, *widths: float) -> Spot:
    return Spot(x, y, Box(x - 6, y - 6, x + 6, y + 6), widths or (80,), 16)


def places(spots: list[Spot], taken: list[Box]) -> list[Place]:
    return [place for place in place_labels(spots, taken, AREA) if place is not None]


def test_words_stand_to_the_right_where_there_is_room() -> None:
    (place,) = places([spot(100, 100)], [])
    assert place.box.left > 106
    assert (place.box.top, place.box.bottom) == (92, 108)


def test_words_go_to_the_left_at_the_right_edge() -> None:
    (place,) = places([spot(790, 100)], [])
    assert place.box.right < 784


def test_words_without_room_are_left_out() -> None:
    assert place_labels([spot(400, 200, 900)], [], AREA) == [None]
    assert place_labels([spot(400, 200)], [AREA], AREA) == [None]


def test_shorter_words_go_where_the_long_ones_have_no_room() -> None:
    (place,) = places([spot(400, 200, 900, 80, 20)], [])
    assert (place.words, place.box.right - place.box.left) == (1, 80)


def test_words_side_by_side_do_not_touch() -> None:
    first, second = places([spot(100, 100), spot(202, 100)], [])
    is_level = first.box.top < second.box.bottom and second.box.top < first.box.bottom
    assert not is_level or abs(first.box.right - second.box.left) >= 8


spots = st.builds(spot, st.integers(0, 800), st.integers(0, 400), st.integers(10, 200), st.integers(5, 20))


@given(st.lists(spots, max_size=12))
def test_nothing_covers_anything(drawn: list[Spot]) -> None:
    taken = [one.covers for one in drawn]
    boxes = [place.box for place in places(drawn, taken)]
    assert all(box.is_inside(AREA) for box in boxes)
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert not any(box.meets(mark) for box in boxes for mark in taken)
