"""What stands in the place of a file: pipes, devices, circles of links, files without end; and what names hold."""

import contextlib
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.claims.errors import ClaimsError
from models.formats.plain_file import LARGEST, read_bytes
from models.formats.suffixes import read_file
from tests.hostile.laws import check_sentence

POSIX = pytest.mark.skipif(os.name != "posix", reason="there are no such files here")
WRITTEN = "Another program is writing it: open it again once that is done."


def refusal(path: Path) -> str:
    """Why a file is not read; it must be said at once."""
    begun = time.monotonic()
    with pytest.raises(ClaimsError) as refused:
        read_file(path)
    assert time.monotonic() - begun < 1
    check_sentence(str(refused.value))
    return str(refused.value)


@POSIX
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.claims")
    assert refusal(tmp_path / "a.claims") == "“a.claims” cannot be opened. It is not a file."


@POSIX
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/full", "/dev/random", "/dev/tty"])
def test_a_device_is_not_read(tmp_path: Path, device: str) -> None:
    (tmp_path / "a.claims").symlink_to(device)
    assert refusal(tmp_path / "a.claims") == "“a.claims” cannot be opened. It is not a file."


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.claims").mkdir()
    assert "It is a folder: open a file in it." in refusal(tmp_path / "a.claims")


@POSIX
def test_links_that_lead_in_a_circle_or_nowhere_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.claims").symlink_to(tmp_path / "b.claims")
    (tmp_path / "b.claims").symlink_to(tmp_path / "a.claims")
    (tmp_path / "c.claims").symlink_to(tmp_path / "gone")
    assert "symbolic links" in refusal(tmp_path / "a.claims")
    assert "There is no such file." in refusal(tmp_path / "c.claims")


@POSIX
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.claims").write_bytes(b"{}")
    (tmp_path / "a.claims").chmod(0)
    assert "Permission denied" in refusal(tmp_path / "a.claims")


@POSIX
@pytest.mark.parametrize("size", [LARGEST + 1, 2 * 10**9, 6 * 10**9])
def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path, size: int) -> None:
    (tmp_path / "a.claims").touch()
    os.truncate(tmp_path / "a.claims", size)
    assert f"It holds {size / 1e9:.1f} GB, and files of more than 1 GB are not read." in refusal(tmp_path / "a.claims")


@POSIX
def test_a_file_that_says_less_than_it_holds_is_refused() -> None:
    status = Path("/proc/self/status")
    if not status.is_file():
        pytest.skip("there is no /proc here")
    with pytest.raises(ClaimsError, match="Another program is writing it"):
        read_bytes(status)


@contextlib.contextmanager
def written_all_along(path: Path, mode: str) -> Iterator[None]:
    """Have another thread write into a file until the block ends."""
    ends = threading.Event()

    def write() -> None:
        with path.open(mode, buffering=0) as file:
            while not ends.is_set():
                file.write(b"x" * 10**5)
                if mode == "r+b":
                    file.seek(0)
                time.sleep(0.0005)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        yield
    finally:
        ends.set()
        writer.join()


@POSIX
@pytest.mark.parametrize("mode", ["ab", "r+b"])
def test_a_file_that_is_written_while_it_is_read_is_refused(tmp_path: Path, mode: str) -> None:
    path, outcomes = tmp_path / "a.claims", set[str]()
    path.write_bytes(b"x" * 10**6)
    end = time.monotonic() + 20
    with written_all_along(path, mode):
        while WRITTEN not in outcomes and time.monotonic() < end:
            outcomes.add(_read(path))
    assert outcomes <= {"whole", WRITTEN}
    assert WRITTEN in outcomes
    assert _read(path) == "whole"


def _read(path: Path) -> str:
    try:
        read_bytes(path)
    except ClaimsError as error:
        return str(error)
    return "whole"


@POSIX
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\nb", "a⟨U+000A⟩b"),
        ("\u202ecba", "⟨U+202E⟩cba"),
        ("\udcff", "⟨U+DCFF⟩"),
        ("\x1b[2J", "⟨U+001B⟩[2J"),
        ("a\0b", "a⟨U+0000⟩b"),
    ],
)
def test_a_name_is_shown_whole_and_in_one_line(tmp_path: Path, name: str, shown: str) -> None:
    assert f"“{shown}.claims” cannot be opened." in refusal(tmp_path / f"{name}.claims")
    assert f"“{shown}.x” cannot be opened" in refusal(tmp_path / f"{name}.x").replace("be read", "be opened")


def test_a_long_name_loses_its_middle(tmp_path: Path) -> None:
    assert len(refusal(tmp_path / f"{'x' * 5000}.claims")) < 250
