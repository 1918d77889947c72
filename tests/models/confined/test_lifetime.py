"""A process that belongs to a block of code: whatever happens in either, both its ends are gone afterwards."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from pathlib import Path

import pytest

from models.claims.errors import ClaimsError
from models.confined.call import confined
from models.confined.lifetime import Child, spawned
from tests.models.confined import children, works

NAME = "counterclaim-tried"
DESCRIPTORS = Path("/proc/self/fd")
LIMIT = 60.0

pytestmark = pytest.mark.skipif(not DESCRIPTORS.exists(), reason="There is no list of descriptors here.")


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """No descriptor stays open that was not open before."""
    resource_tracker.ensure_running()  # it stays, and has one
    before = open_files()
    yield
    assert open_files() == before


def open_files() -> dict[str, str]:
    """What each descriptor is of, but for the list itself."""
    return {fd.name: str(fd.readlink()) for fd in DESCRIPTORS.iterdir() if fd.is_symlink()}


def is_reaped(pid: int | None) -> bool:
    """Whether a child of ours is gone, and no zombie either."""
    assert pid is not None
    try:
        os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        return True
    return False


def heard(child: Child) -> bytes:
    """What it says next."""
    assert child.connection.poll(LIMIT)
    return child.connection.recv_bytes()


def test_it_is_called_with_its_end_of_the_pipe_and_the_values() -> None:
    with spawned(children.answering, (b"seven",), name=NAME) as child:
        assert heard(child) == b"seven"
        assert (child.process.name, child.process.daemon) == (NAME, False)


@pytest.mark.parametrize("target", [children.stubborn, children.dying])
def test_it_is_gone_after_the_block(target: Callable[..., object]) -> None:
    with spawned(target, (), name=NAME, is_daemon=True) as child:
        pid = child.process.pid
        assert child.connection.poll(LIMIT)
    assert is_reaped(pid)
    assert child.connection.closed


def test_it_is_gone_after_a_block_that_fails() -> None:
    with pytest.raises(ZeroDivisionError), spawned(children.answering, (b"",), name=NAME) as child:
        pid = child.process.pid
        assert 1 // 0
    assert is_reaped(pid)
    assert child.connection.closed


def test_its_death_is_heard() -> None:
    with spawned(children.dying, (), name=NAME) as child:
        with pytest.raises(EOFError):
            heard(child)
        child.process.join(LIMIT)
        assert child.process.exitcode == -11


def test_only_one_that_is_no_daemon_has_children() -> None:
    with spawned(children.with_a_child, (), name=NAME) as child:
        assert heard(child) == b"grandchild"
    with spawned(children.with_a_child, (), name=NAME, is_daemon=True) as child, pytest.raises(EOFError):
        heard(child)


@contextmanager
def only_two_more_files() -> Iterator[None]:
    """There is room for two descriptors: a pipe can be opened, and no process begin."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    room = [os.open(os.devnull, os.O_RDONLY) for _ in range(2)]
    for number in room:
        os.close(number)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(room) + 1, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_where_none_can_begin_its_pipe_is_closed() -> None:
    with only_two_more_files(), pytest.raises(OSError, match="Too many"), spawned(children.dying, (), name=NAME):
        pytest.fail("It has begun.")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_work_for_which_no_process_can_begin_is_refused() -> None:
    with only_two_more_files(), pytest.raises(ClaimsError, match="lets no further process begin"):
        confined(works.turned, b"abc", list[int])


def test_where_a_value_cannot_travel_its_pipe_is_closed() -> None:
    with pytest.raises(TypeError), spawned(children.answering, ((byte for byte in b""),), name=NAME):
        pytest.fail("It has begun.")
