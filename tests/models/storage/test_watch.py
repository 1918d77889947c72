"""The file on the disk is another: noticed whatever way it came about, and said once."""

import hashlib
import os
import shutil
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.storage.atomic import write_atomically
from models.storage.gradual_hash import GradualHash
from models.storage.signature import signature
from models.storage.watch import FileWatch, OnDisk, look

no_windows = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes, modes, or links for everybody")

OLD, NEW = b"what was opened", b"what another wrote"


def hash_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class Watched:
    """A file, its watch, and what that has said."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        path.write_bytes(OLD)
        self.path, self.qtbot = path, qtbot
        self.said: list[OnDisk] = []
        self.watch = FileWatch()
        self.watch.noticed.connect(self.said.append)
        self.watch.watch(path, hash_of(OLD))
        assert self.watch.check() is OnDisk.SAME

    def wait(self, *said: OnDisk) -> None:
        """Wait until it has said just that, without being asked to look; well before it would look on its own."""
        self.qtbot.waitUntil(lambda: len(self.said) >= len(said), timeout=3_000)
        assert self.said == list(said)

    def stay_silent(self) -> None:
        """Wait for what was done to be looked at, and nothing to be said."""
        before = list(self.said)
        self.qtbot.wait(500)
        assert self.said == before


@pytest.fixture
def watched(tmp_path: Path, qtbot: QtBot) -> Watched:
    """A file that is watched, in a folder of its own."""
    (tmp_path / "folder").mkdir()
    return Watched(tmp_path / "folder" / "x – ünï.claims", qtbot)


def test_replacing_is_noticed_each_time(watched: Watched) -> None:
    for number in range(1, 4):
        write_atomically(watched.path, NEW * number)
        watched.wait(*[OnDisk.CHANGED] * number)


def test_writing_in_place_is_noticed_once_it_rests(watched: Watched) -> None:
    with watched.path.open("wb") as file:
        for _ in range(5):
            file.write(NEW)
            file.flush()
            watched.qtbot.wait(90)
    watched.wait(OnDisk.CHANGED)
    watched.stay_silent()


def test_gone_and_back(watched: Watched) -> None:
    watched.path.unlink()
    watched.wait(OnDisk.MISSING)
    watched.path.write_bytes(OLD)
    watched.wait(OnDisk.MISSING, OnDisk.SAME)
    watched.path.write_bytes(NEW)
    watched.wait(OnDisk.MISSING, OnDisk.SAME, OnDisk.CHANGED)


def test_a_moment_without_the_file_is_nothing(watched: Watched) -> None:
    watched.path.unlink()
    watched.path.write_bytes(OLD)
    watched.stay_silent()


def test_a_folder_that_goes_and_comes_back(watched: Watched) -> None:
    shutil.rmtree(watched.path.parent)
    watched.wait(OnDisk.MISSING)
    watched.path.parent.mkdir()
    watched.path.write_bytes(NEW)
    watched.qtbot.waitUntil(lambda: watched.said == [OnDisk.MISSING, OnDisk.CHANGED], timeout=8_000)


def test_the_same_bytes_are_no_news(watched: Watched) -> None:
    os.utime(watched.path, (1, 1))
    watched.stay_silent()
    write_atomically(watched.path, OLD)
    watched.stay_silent()
    watched.path.chmod(0o600)
    watched.stay_silent()


def test_what_we_save_ourselves_is_no_news(watched: Watched) -> None:
    write_atomically(watched.path, NEW)
    watched.watch.watch(watched.path, hash_of(NEW))
    watched.stay_silent()
    write_atomically(watched.path, OLD)
    watched.wait(OnDisk.CHANGED)


@no_windows
def test_behind_a_link(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "near").mkdir()
    target, other, link = (
        tmp_path / "far" / "a.claims",
        tmp_path / "far" / "b.claims",
        tmp_path / "near" / "link.claims",
    )
    link.symlink_to(target)
    other.write_bytes(OLD)
    watched = Watched(link, qtbot)
    write_atomically(target, NEW)
    watched.wait(OnDisk.CHANGED)
    link.unlink()
    link.symlink_to(other)
    watched.wait(OnDisk.CHANGED, OnDisk.SAME)
    other.unlink()
    watched.wait(OnDisk.CHANGED, OnDisk.SAME, OnDisk.MISSING)


def test_asked_it_looks_at_once_and_says_it_once(watched: Watched) -> None:
    watched.path.write_bytes(NEW)
    assert watched.watch.check() is OnDisk.CHANGED
    assert watched.watch.check() is OnDisk.CHANGED
    assert watched.said == [OnDisk.CHANGED]
    watched.stay_silent()


@no_windows
def test_what_keeps_size_and_time_is_seen_all_the_same(watched: Watched) -> None:
    found = watched.path.stat()
    watched.path.write_bytes(OLD[::-1])
    os.utime(watched.path, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert watched.watch.check() is OnDisk.CHANGED


def test_the_file_is_compared_with_the_bytes_that_are_known_last(watched: Watched) -> None:
    watched.watch.watch(watched.path, hash_of(NEW))
    assert watched.watch.check() is OnDisk.CHANGED
    assert watched.said == [OnDisk.CHANGED]


def test_nothing_is_said_of_what_is_watched_no_more(watched: Watched) -> None:
    watched.path.write_bytes(NEW)
    watched.watch.watch(None, "")
    watched.stay_silent()
    assert (watched.watch.check(), watched.said) == (OnDisk.SAME, [])


@pytest.mark.parametrize("name", ["missing.claims", "missing/x.claims", ".", "a" * 300, "a\0b", "\udcff.claims"])
def test_odd_paths_are_missing_without_a_word_from_qt(tmp_path: Path, name: str, qtbot: QtBot) -> None:
    watch = FileWatch()
    watch.watch(tmp_path / name, hash_of(OLD))
    assert watch.check() is look(tmp_path / name, hash_of(OLD)) is OnDisk.MISSING
    qtbot.wait(20)


@no_windows
def test_a_name_that_is_no_text_is_watched_through_its_folder(tmp_path: Path, qtbot: QtBot) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.claims"))
    try:
        watched = Watched(path, qtbot)
    except OSError:
        pytest.skip("this disk takes no such name")
    write_atomically(path, NEW)
    watched.wait(OnDisk.CHANGED)


@no_windows
def test_pipes_and_circles_are_missing_and_wait_for_nobody(tmp_path: Path, qtbot: QtBot) -> None:
    pipe, circle = tmp_path / "pipe", tmp_path / "circle"
    os.mkfifo(pipe)
    circle.symlink_to(circle)
    for path in (pipe, circle, Path("/dev/zero")):
        assert look(path, hash_of(OLD)) is OnDisk.MISSING
        watch = FileWatch()
        watch.watch(path, hash_of(OLD))
        assert watch.check() is OnDisk.MISSING


@no_windows
def test_who_waits_to_write_into_a_pipe_is_not_woken(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: os.close(os.open(pipe, os.O_WRONLY)))
    writer.start()
    look(pipe, hash_of(OLD))
    writer.join(0.1)
    assert writer.is_alive()
    os.close(os.open(pipe, os.O_RDONLY | os.O_NONBLOCK))
    writer.join()


def test_look_compares_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "x.claims"
    path.write_bytes(OLD)
    assert (look(path, hash_of(OLD)), look(path, hash_of(NEW))) == (OnDisk.SAME, OnDisk.CHANGED)


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A watch that soon looks, and trusts this disk's clock to tick within 50 ms."""
    monkeypatch.setattr("models.storage.watch.LOOK", 20)
    monkeypatch.setattr("models.storage.watch.RACY", 0.05)


@no_windows
def test_a_signature_vouches_for_the_bytes_once_it_has_stood_and_they_were_read(
    tmp_path: Path, qtbot: QtBot, hasty: None
) -> None:
    path, watch = tmp_path / "x.claims", FileWatch()
    path.write_bytes(OLD)
    watch.watch(path, hash_of(OLD), signature(path))
    assert watch.check() is OnDisk.SAME
    assert watch.vouched is None
    qtbot.waitUntil(lambda: watch.vouched is not None)
    assert watch.vouched == signature(path)
    path.write_bytes(OLD[::-1])
    assert watch.vouched != signature(path)
    assert watch.check() is OnDisk.CHANGED
    qtbot.wait(300)  # long enough to be read again
    assert watch.vouched is None
    watch.watch(None, "")


def test_what_was_read_as_soon_as_it_was_seen_is_not_vouched_for(tmp_path: Path, qtbot: QtBot) -> None:
    path, watch = tmp_path / "x.claims", FileWatch()
    path.write_bytes(OLD)
    watch.watch(path, hash_of(OLD))
    assert watch.check() is OnDisk.SAME
    assert watch.vouched is None
    watch.watch(None, "")


@no_windows
def test_what_was_written_within_the_tick_is_found_though_nothing_tells_of_it(
    tmp_path: Path, qtbot: QtBot, hasty: None
) -> None:
    path, watch = tmp_path / "x.claims", FileWatch()
    path.write_bytes(NEW)
    with qtbot.waitSignal(watch.noticed) as told:
        watch.watch(path, hash_of(OLD), signature(path))  # it held the old bytes, and was as long, a moment before
        assert watch.check() is OnDisk.SAME
    assert told.args == [OnDisk.CHANGED]
    watch.watch(None, "")


def test_what_is_settled_needs_no_reading(tmp_path: Path, qtbot: QtBot) -> None:
    path, watch = tmp_path / "x.claims", FileWatch()
    path.write_bytes(OLD)
    known = signature(path)
    watch.watch(path, hash_of(OLD), known, is_settled=True)
    assert watch.vouched == (known if known is not None and known.tells else None)
    watch.watch(None, "")


def test_a_large_file_is_read_bit_by_bit(tmp_path: Path, qtbot: QtBot) -> None:
    path, watch, large = tmp_path / "x.claims", FileWatch(), b"0123456789abcdef" * 500_000
    path.write_bytes(large)
    watch.watch(path, hash_of(OLD))
    assert watch.check() is OnDisk.SAME
    with qtbot.waitSignal(watch.noticed) as told:
        pass
    assert told.args == [OnDisk.CHANGED]
    watch.watch(path, hash_of(large))
    assert watch.check() is OnDisk.SAME
    qtbot.waitUntil(lambda: not watch.findChildren(GradualHash)[0].is_reading)
    assert watch.found is OnDisk.SAME
    watch.watch(None, "")


def test_nothing_is_said_while_it_pauses(watched: Watched) -> None:
    with watched.watch.paused():
        write_atomically(watched.path, NEW)
        watched.stay_silent()
        assert watched.watch.check() is OnDisk.SAME
    assert watched.watch.check() is OnDisk.CHANGED
