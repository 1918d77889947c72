"""Work in a process of its own: whatever it does, the parent gets a value or a sentence, in time."""

import multiprocessing
import time

import pytest

from models.claims.errors import ClaimsError
from models.confined.call import confined
from models.progress import Cancelled
from tests.models.confined import works


def test_a_value_comes_back_and_the_parts_are_told() -> None:
    told: list[float] = []
    assert confined(works.turned, b"abc", list[int], told.append) == [99, 98, 97]
    assert told[0] == 0.0
    assert 0.5 in told
    assert sorted(told) == told


def test_many_bytes_go_there_and_back() -> None:
    data = bytes(range(256)) * 20_000
    assert bytes(confined(works.turned, data, list[int])) == data[::-1]


def test_a_refusal_is_said_as_it_was() -> None:
    with pytest.raises(ClaimsError, match=r"^No Größe here\.$"):
        confined(works.refusing, "Größe".encode(), int)


@pytest.mark.parametrize("work", [works.greedy, works.nested])
def test_what_takes_too_much_memory_is_refused(work: object) -> None:
    with pytest.raises(ClaimsError, match="memory"):
        confined(work, b"", int)  # type: ignore[arg-type]


def test_what_dies_is_refused() -> None:
    with pytest.raises(ClaimsError, match="damaged"):
        confined(works.dying, b"", int)


def test_what_takes_too_long_is_given_up() -> None:
    with pytest.raises(ClaimsError, match="longer than 1 s "):
        confined(works.endless, b"", int, seconds=1)


def test_what_nobody_waits_for_ends_at_once() -> None:
    def give_up(part: float) -> None:
        if part:
            raise Cancelled

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        confined(works.endless, b"", int, give_up)
    assert time.monotonic() - begun < 30  # and not the minute that it sleeps
    assert not multiprocessing.active_children()


def test_a_mistake_of_ours_is_told_with_its_place() -> None:
    with pytest.raises(RuntimeError, match="ZeroDivisionError") as caught:
        confined(works.broken, b"", int)
    assert "1 // 0" in str(caught.value)


def test_another_kind_of_value_is_not_let_in() -> None:
    with pytest.raises(ClaimsError, match="damaged"):
        confined(works.lying, b"", int)


def test_what_it_prints_is_not_heard(capfd: pytest.CaptureFixture[str]) -> None:
    assert confined(works.talking, b"", int) == 1
    assert capfd.readouterr() == ("", "")


def test_there_is_no_network_in_it() -> None:
    assert confined(works.calling, b"", list[str]) == ["There is no network here."] * 3
