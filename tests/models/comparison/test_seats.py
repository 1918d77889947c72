"""Seats: no two claims share one, and none is too high for the array that holds it."""

import pytest

from models.claims.record_list import RecordList
from models.comparison import seats as module
from models.comparison.seats import Seats
from tests.models.comparison.test_comparer import claim


def test_behind_the_last_there_is_room_up_to_the_furthest_seat(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_ROOM", 2**60)
    claims = RecordList([claim("a", 5)])
    seats = Seats(range(1), 1)
    for number in range(3):
        slot = claims.insert(len(claims), claim(f"n{number}", 5))
        found = seats.found({slot: number + 1}, claims)
        assert found == {slot: (number + 2) * 2**60}
        seats.give(found, claims.slot_count)
    slot = claims.insert(len(claims), claim("over", 5))
    assert seats.found({slot: 4}, claims) is None
    slots = [claims.insert(place, claim(f"m{place}", 5)) for place in (1, 2)]
    assert seats.found(dict(zip(slots, (1, 2), strict=True)), claims) is not None


def test_between_two_there_is_room_until_no_number_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_ROOM", 3)
    claims = RecordList([claim("a", 5), claim("b", 5)])
    seats = Seats(range(2), 2)
    slots = [claims.insert(1, claim("y", 5)), claims.insert(1, claim("x", 5))]
    found = seats.found({slots[1]: 1, slots[0]: 2}, claims)
    assert found == {slots[1]: 4, slots[0]: 5}
    seats.give(found, claims.slot_count)
    assert [seats[slot] for slot in claims.order()] == [3, 4, 5, 6]
    assert seats.found({claims.insert(1, claim("z", 5)): 1}, claims) is None
