"""The order of slots: a plain list, at any size."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.order import Order

STEPS = st.lists(st.tuples(st.booleans(), st.integers(0, 10**6)), max_size=30)


def applied(count: int, steps: list[tuple[bool, int]]) -> tuple[Order, list[int]]:
    """An order and the list that it is to be like, after some slots came (True) and others went."""
    order, plain = Order(count), list(range(count))
    for number, (comes, where) in enumerate(steps):
        if comes or not plain:
            place = where % (len(plain) + 1)
            order.insert(place, count + number)
            plain.insert(place, count + number)
        else:
            order.remove(where % len(plain))
            del plain[where % len(plain)]
    return order, plain


@given(st.sampled_from([0, 1, 5, 4096, 4097, 9000]), STEPS)
def test_an_order_is_a_list(count: int, steps: list[tuple[bool, int]]) -> None:
    order, plain = applied(count, steps)
    assert list(order) == [slot for run in order.runs for slot in run] == plain
    assert len(order) == len(plain)
    for place in {0, len(plain) // 2, len(plain) - 1} if plain else ():
        assert order[place] == plain[place]
        assert order.index(plain[place]) == place


def test_very_many_that_come_in_one_place_stay_in_order() -> None:
    order, plain = applied(10_000, [(True, 5000 + n) for n in range(9000)])
    assert list(order) == plain
    chosen = random.Random(1).sample(range(len(plain)), 300)
    assert [order.index(plain[place]) for place in chosen] == chosen
    for _ in range(len(plain)):
        order.remove(len(order) // 2)
    assert list(order) == []
    order.insert(0, 7)
    assert list(order) == [7]


def test_what_is_not_there_is_refused() -> None:
    order = Order(3)
    with pytest.raises(IndexError):
        order[3]
    order.remove(1)
    with pytest.raises(ValueError, match="1"):
        order.index(1)
