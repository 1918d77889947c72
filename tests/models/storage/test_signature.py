"""What the system says of a file tells it from what it was."""

import os
import sys
import threading
from pathlib import Path

import pytest

from models.storage import signature as module
from models.storage.signature import Signature, open_to_look, signature

no_windows = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes or modes")

SECOND = 10**9
FINE = Signature(1, 2, 3, 500 * SECOND + 123_456_789, 500 * SECOND + 123_456_790)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file."""
    path = tmp_path / "x.claims"
    path.write_bytes(b"old")
    return path


@no_windows
def test_whatever_is_done_to_a_file_changes_it(path: Path) -> None:
    found = path.stat()
    seen = [signature(path)]

    def put_back() -> None:
        path.write_bytes(b"new")
        os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))

    def replace() -> None:
        (path.parent / "draft").write_bytes(b"new")
        (path.parent / "draft").replace(path)

    for change in (lambda: path.write_bytes(b"longer"), put_back, replace):
        threading.Event().wait(0.05)  # longer than a tick of the disk's clock
        change()
        seen.append(signature(path))
    assert len(set(seen)) == len(seen)
    path.read_bytes()
    assert signature(path) == seen[-1]


@pytest.mark.parametrize(
    "coarse",
    [
        FINE._replace(written=500 * SECOND),
        FINE._replace(changed=502 * SECOND),
        FINE._replace(written=500 * SECOND + 120_000_000),
    ],
)
def test_a_disk_that_dates_files_roughly_tells_nothing(coarse: Signature) -> None:
    assert not coarse.tells
    assert not coarse.is_behind(9_000 * SECOND)


@no_windows
def test_what_is_written_from_two_seconds_later_on_leaves_another() -> None:
    assert FINE.tells
    assert not FINE.is_behind(FINE.changed)
    assert not FINE.is_behind(FINE.changed + 2 * SECOND)
    assert FINE.is_behind(FINE.changed + 2 * SECOND + 1)


@no_windows
def test_a_file_that_was_named_after_the_tick_of_its_last_byte_tells_of_every_writing() -> None:
    assert FINE.is_named_later
    assert not FINE._replace(changed=FINE.written).is_named_later
    assert not FINE._replace(written=499 * SECOND).is_named_later


def test_windows_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.sys, "platform", "win32")
    assert not FINE.tells


@no_windows
def test_what_is_no_plain_file_has_none_and_nobody_is_woken(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for odd in (pipe, tmp_path, tmp_path / "missing", tmp_path / "a\0b"):
        assert signature(odd) is None
    with pytest.raises(FileNotFoundError):
        open_to_look(pipe)
