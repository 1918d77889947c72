from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from models.timeline.label_places import Box, Spot, place_labels

AREA = Box(0, 0, 800, 400)


def spot(x: float, y: float, width: float = 80) -> Spot:
    return Spot(x, y, Box(x - 6, y - 6, x + 6, y + 6), width, 16)


def test_words_stand_to_the_right_where_there_is_room() -> None:
    (box,) = place_labels([spot(100, 100)], [], AREA)
    assert box is not None
    assert box.left > 106
    assert (box.top, box.bottom) == (92, 108)


def test_words_go_to_the_left_at_the_right_edge() -> None:
    (box,) = place_labels([spot(790, 100)], [], AREA)
    assert box is not None
    assert box.right < 784


def test_words_without_room_are_left_out() -> None:
    assert place_labels([spot(400, 200, width=900)], [], AREA) == [None]
    assert place_labels([spot(400, 200)], [AREA], AREA) == [None]


spots = st.builds(spot, st.integers(0, 800), st.integers(0, 400), st.integers(10, 200))


@given(st.lists(spots, max_size=12))
def test_nothing_covers_anything(drawn: list[Spot]) -> None:
    taken = [one.covers for one in drawn]
    boxes = [box for box in place_labels(drawn, taken, AREA) if box is not None]
    assert all(box.is_inside(AREA) for box in boxes)
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert not any(box.meets(mark) for box in boxes for mark in taken)
