"""Work in a process of its own: whatever it does, the parent gets a value or a sentence, in time."""

import multiprocessing
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from models.claims.errors import ClaimsError
from models.confined import call
from models.confined.call import confined, confined_pieces
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


def test_pieces_come_one_after_another_and_a_refusal_behind_them() -> None:
    pieces = confined_pieces(works.counting, b"ab\0", int)
    assert (next(pieces), next(pieces)) == (97, 98)
    with pytest.raises(ClaimsError, match=r"^A zero has come\.$"):
        next(pieces)
    assert not running()


def test_work_whose_pieces_nobody_wants_any_more_ends() -> None:
    pieces = confined_pieces(works.counting, b"", int)
    assert next(pieces) == 1
    assert running()
    pieces.close()
    assert not running()


def test_pieces_may_not_be_more_in_all_than_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call, "LARGEST", 1000)
    with pytest.raises(ClaimsError, match="damaged"):
        for number, _ in enumerate(confined_pieces(works.counting, b"", int)):
            assert number < 1000
    assert not running()


def test_what_makes_no_piece_or_several_has_no_value() -> None:
    with pytest.raises(ClaimsError, match="damaged"):
        confined(works.silent, b"", int)
    with pytest.raises(ClaimsError, match="damaged"):
        confined(works.twofold, b"", int)


def running() -> list[multiprocessing.process.BaseProcess]:
    return [child for child in multiprocessing.active_children() if child.name == "counterclaim-confined"]


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
    assert not running()


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


def test_a_mistake_with_files_is_ours_too() -> None:
    with pytest.raises(RuntimeError, match="FileNotFoundError"):
        confined(works.missing, b"", int)


@pytest.mark.parametrize("message", [b"\x4d", b"\0abc", b"\x01\xff\xff", b"\0nan"])
def test_what_a_child_babbles_is_refused_or_passed_over(message: bytes) -> None:
    try:
        assert confined(partial(works.babbling, message=message), b"", int) == 0
    except ClaimsError as error:
        assert "damaged" in str(error)


ORPHAN = """
import sys
sys.path.insert(0, sys.argv[1])
from models.confined import call
from models.confined.call import confined, confined_pieces
from tests.models.confined import works
if __name__ == "__main__":
    confined(works.sleeping, sys.argv[2].encode(), int)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_child_ends_with_a_parent_that_was_killed(tmp_path: Path) -> None:
    script, told = tmp_path / "orphan.py", tmp_path / "pid"
    script.write_text(ORPHAN)
    top = Path(__file__).resolve().parents[3]
    parent = subprocess.Popen([sys.executable, str(script), str(top), str(told)])
    wait(lambda: told.exists() and told.read_text() != "")
    parent.kill()
    parent.wait()
    wait(lambda: not Path(f"/proc/{told.read_text()}").exists())


def wait(until: Callable[[], bool]) -> None:
    """Wait for what another process does, half a minute at most."""
    end = time.monotonic() + 30
    while not until():
        assert time.monotonic() < end
        time.sleep(0.05)
