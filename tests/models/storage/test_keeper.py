"""The keeper: one open file on the disk, beside other programs that write it too."""

import errno
import os
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from models.claims import steps
from models.claims.change import Change
from models.claims.claim_file import ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.storage import recovery
from models.storage.atomic import UnconfirmedError
from models.storage.backups import Backups
from models.storage.draft import Draft
from models.storage.growing_file import GrowingFile
from models.storage.holder import Holder, encode_holder
from models.storage.keeper import Keeper
from models.storage.lock import Lock, Locked
from models.storage.opened import Opened, open_file
from models.storage.piecewise import FileReader
from models.storage.process import Process
from models.storage.replay import replay
from models.storage.saving import ForeignChange
from models.storage.signature import Signature, signature
from models.storage.watch import OnDisk


def titled(title: str) -> ClaimFile:
    """A file that differs from others by its title."""
    return ClaimFile(heading=Heading(title=title))


def retitle(was: str, now: str) -> Change:
    """The change of one title into another."""
    return steps.change_heading(Records(titled(was)), Heading(title=now))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file called “one” inside, on the disk."""
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "one.claims").write_bytes(write_claims(titled("one")))
    return folder / "one.claims"


@pytest.fixture
def keeper(qtbot: QtBot, tmp_path: Path, path: Path) -> Iterator[Keeper]:
    """A keeper of that file."""
    keeper = Keeper(tmp_path / "data")
    keeper.backups = Backups(tmp_path / "backups", 5)
    keeper.hold(open_file(path))
    yield keeper
    keeper.give_up()


def logs(tmp_path: Path) -> list[Path]:
    """The recovery logs that are there."""
    return sorted((tmp_path / "data" / "recovery").glob("*.recovery"))


def write_elsewhere(path: Path, title: str) -> None:
    """Write the file as another program would."""
    path.write_bytes(write_claims(titled(title)))


def test_saving_writes_keeps_what_was_there_and_takes_the_log_away(keeper: Keeper, path: Path, tmp_path: Path) -> None:
    keeper.follow(retitle("one", "two"))
    assert len(logs(tmp_path)) == 1
    keeper.save(titled("two"))
    assert read_file(path).heading.title == "two"
    (backup,) = keeper.backups.of(path)
    assert read_file(backup.path).heading.title == "one"
    assert logs(tmp_path) == []


def test_what_somebody_else_wrote_is_not_written_over(keeper: Keeper, path: Path, tmp_path: Path) -> None:
    keeper.follow(retitle("one", "mine"))
    write_elsewhere(path, "theirs")
    with pytest.raises(ForeignChange, match="changed by another program"):
        keeper.save(titled("mine"))
    assert read_file(path).heading.title == "theirs"
    assert len(logs(tmp_path)) == 1


def test_the_same_bytes_written_by_somebody_else_are_no_news(keeper: Keeper, path: Path) -> None:
    write_elsewhere(path, "one")
    keeper.save(titled("two"))
    assert read_file(path).heading.title == "two"


def test_a_file_that_is_gone_is_put_back(keeper: Keeper, path: Path) -> None:
    path.unlink()
    keeper.save(titled("two"))
    assert read_file(path).heading.title == "two"


def test_saving_under_another_name_moves_lock_and_log(keeper: Keeper, path: Path, tmp_path: Path) -> None:
    other = path.with_name("other.claims")
    keeper.save(titled("two"), other)
    keeper.follow(retitle("two", "three"))
    with pytest.raises(Locked):
        Lock.take(other)
    free = Lock.take(path)
    assert free is not None
    free.release()
    (log,) = logs(tmp_path)
    assert recovery.read_log(log).path == other
    assert read_file(path).heading.title == "one"


def test_a_file_that_is_replaced_by_save_as_is_kept_as_a_backup(keeper: Keeper, path: Path) -> None:
    other = path.with_name("other.claims")
    write_elsewhere(other, "valuable")
    keeper.save(titled("two"), other)
    (backup,) = keeper.backups.of(other)
    assert read_file(backup.path).heading.title == "valuable"


def test_a_file_that_somebody_else_has_open_is_not_replaced(keeper: Keeper, path: Path) -> None:
    other = path.with_name("other.claims")
    write_elsewhere(other, "theirs")
    theirs = Lock.take(other)
    assert theirs is not None
    with pytest.raises(Locked):
        keeper.save(titled("two"), other)
    assert read_file(other).heading.title == "theirs"
    assert keeper.path == path
    theirs.release()


def test_a_failed_save_changes_nothing(keeper: Keeper, path: Path, tmp_path: Path) -> None:
    keeper.follow(retitle("one", "two"))
    gone = tmp_path / "gone" / "two.claims"
    with pytest.raises(ClaimsError):
        keeper.save(titled("two"), gone)
    assert keeper.path == path
    assert len(logs(tmp_path)) == 1
    keeper.save(titled("two"))
    assert read_file(path).heading.title == "two"


def test_a_locked_file_opens_but_is_not_saved(qtbot: QtBot, keeper: Keeper, path: Path, tmp_path: Path) -> None:
    second = Keeper(tmp_path / "data")
    opened = open_file(path)
    assert opened.locked is not None
    assert opened.file.heading.title == "one"
    second.hold(opened)
    with pytest.raises(Locked):
        second.save(titled("two"))
    with qtbot.waitSignal(second.freed, timeout=1000):
        keeper.give_up()
        second.beat()
    second.give_up()


def test_a_lock_taken_over_by_somebody_else_is_told_and_stops_saving(
    qtbot: QtBot, keeper: Keeper, path: Path, tmp_path: Path
) -> None:
    lock = keeper.opened.lock
    assert lock is not None
    theirs = Lock.take(path, over=lock.holder)
    assert theirs is not None
    with qtbot.waitSignal(keeper.taken_over, timeout=1000) as told:
        keeper.beat()
    begun = "Another window of Counterclaim works on “one.claims” now: save what you changed here"
    assert str(told.args[0]).startswith(begun)
    with pytest.raises(Locked):
        keeper.save(titled("two"))
    assert read_file(path).heading.title == "one"
    theirs.release()


def test_who_took_a_lock_over_is_named_visibly_and_in_short(qtbot: QtBot, keeper: Keeper, path: Path) -> None:
    place = path.with_name(f".{path.name}.lock")
    process = Process(host="PRESS-7", pid=7)
    theirs = msgspec.structs.replace(Holder.new(), user="Ann\u202e" + "n" * 100, process=process)
    place.write_bytes(encode_holder(theirs))
    with qtbot.waitSignal(keeper.taken_over, timeout=1000) as told:
        keeper.beat()
    assert "Ann⟨U+202E⟩n" in str(told.args[0])
    assert "n on PRESS-7 works on" in str(told.args[0])
    assert len(str(told.args[0])) < 200


def test_after_a_merge_a_recovery_begins_with_what_was_merged(keeper: Keeper, path: Path, tmp_path: Path) -> None:
    keeper.follow(retitle("one", "mine"))
    write_elsewhere(path, "theirs")
    seen = keeper.reread()
    keeper.accept(seen, retitle("theirs", "both"))
    (log,) = logs(tmp_path)
    recovered = recovery.read_log(log)
    assert recovered.ground is recovery.Ground.SAME
    assert replay(recovered, recovery.read_start(recovered)).file.heading.title == "both"
    keeper.save(titled("both"))
    assert read_file(path).heading.title == "both"


def test_a_foreign_change_is_noticed(qtbot: QtBot, keeper: Keeper, path: Path) -> None:
    with qtbot.waitSignal(keeper.noticed, timeout=5000) as told:
        write_elsewhere(path, "theirs")
    assert told.args == [OnDisk.CHANGED]


def test_a_file_without_a_name_is_recovered_with_its_start(qtbot: QtBot, tmp_path: Path) -> None:
    keeper = Keeper(tmp_path / "data")
    keeper.hold(Opened(file=titled("copy")))
    keeper.follow(retitle("copy", "mine"))
    (log,) = logs(tmp_path)
    recovered = recovery.read_log(log)
    assert recovery.read_start(recovered).heading.title == "copy"
    keeper.give_up()
    assert logs(tmp_path) == []


def test_changes_are_synced_soon_and_a_log_that_cannot_be_kept_is_said_once(
    qtbot: QtBot, keeper: Keeper, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "recovery").write_bytes(b"no folder")
    said: list[str] = []
    keeper.warned.connect(lambda words: said.append(str(words)))
    keeper.follow(retitle("one", "two"))
    keeper.follow(retitle("two", "three"))
    assert len(said) == 1
    assert "save the file soon" in said[0]
    (tmp_path / "data" / "recovery").unlink()
    keeper.follow(retitle("three", "four"))
    (log,) = logs(tmp_path)
    assert len(recovery.read_log(log).changes) == 3


def test_a_backup_that_cannot_be_kept_does_not_stop_a_save(keeper: Keeper, path: Path, tmp_path: Path) -> None:
    (tmp_path / "backups").write_bytes(b"no folder")
    said: list[str] = []
    keeper.warned.connect(lambda words: said.append(str(words)))
    keeper.save(titled("two"))
    assert read_file(path).heading.title == "two"
    assert len(said) == 1


def test_a_save_that_may_not_outlive_a_power_cut_stays_unsaved_but_is_no_foreign_change(
    keeper: Keeper, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(folder: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    keeper.follow(retitle("one", "two"))
    monkeypatch.setattr("models.storage.atomic.sync_folder", fail)
    with pytest.raises(UnconfirmedError):
        keeper.save(titled("two"))
    assert len(logs(tmp_path)) == 1
    monkeypatch.undo()
    keeper.save(titled("two"))
    assert read_file(path).heading.title == "two"
    assert logs(tmp_path) == []


def no_sync(_folder: Path) -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_the_lock_of_a_save_that_may_not_outlive_a_power_cut_is_kept(
    keeper: Keeper, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = path.with_name(f".{path.name}.lock")
    lost.unlink()
    monkeypatch.setattr("models.storage.atomic.sync_folder", no_sync)
    with pytest.raises(UnconfirmedError):
        keeper.save(titled("two"))
    lock = keeper.opened.lock
    assert lock is not None and lock.is_ours
    with pytest.raises(Locked):
        Lock.take(path)


def test_a_log_that_cannot_be_put_on_the_disk_is_said_once_until_it_can(
    qtbot: QtBot, keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[GrowingFile] = []

    def fail(file: GrowingFile) -> None:
        synced.append(file)
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    def change_and_wait(was: str, now: str) -> None:
        before = len(synced)
        keeper.follow(retitle(was, now))
        qtbot.waitUntil(lambda: len(synced) > before)

    said: list[str] = []
    keeper.warned.connect(lambda words: said.append(str(words)))
    monkeypatch.setattr(GrowingFile, "sync", fail)
    for was, now in pairwise(("one", "two", "three", "four")):
        change_and_wait(was, now)
    assert len(said) == 1
    monkeypatch.setattr(GrowingFile, "sync", lambda file: synced.append(file))  # noqa: PLW0108  a method needs a function
    change_and_wait("four", "five")
    monkeypatch.setattr(GrowingFile, "sync", fail)
    change_and_wait("five", "six")
    assert len(said) == 2


def test_a_lock_that_nobody_can_read_and_that_goes_frees_the_file(qtbot: QtBot, path: Path, tmp_path: Path) -> None:
    lock = path.with_name(f".{path.name}.lock")
    lock.write_bytes(b"nonsense")
    keeper = Keeper(tmp_path / "data")
    keeper.hold(open_file(path))
    assert keeper.opened.locked is not None
    keeper.beat()
    lock.unlink()
    with qtbot.waitSignal(keeper.freed, timeout=1000):
        keeper.beat()
    keeper.give_up()


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_two_names_of_one_file_are_one_file(keeper: Keeper, path: Path) -> None:
    link = path.with_name("link.claims")
    link.symlink_to(path)
    assert open_file(link).locked is not None
    keeper.save(titled("two"), link)
    assert link.is_symlink()
    assert read_file(path).heading.title == "two"


@pytest.mark.skipif(os.name != "posix", reason="Windows tells files apart by reading them")
@pytest.mark.parametrize(("racy", "times"), [(0.05, 0), (60.0, 1)])
def test_a_file_that_had_long_been_as_it_is_when_it_was_opened_is_not_read_to_be_saved(
    path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, racy: float, times: int
) -> None:
    read: list[Path] = []

    class Reader(FileReader):
        def __init__(self, path: Path) -> None:
            read.append(path)
            super().__init__(path)

    monkeypatch.setattr("models.storage.saving.FileReader", Reader)
    monkeypatch.setattr("models.storage.signature.RACY", racy)
    qtbot.wait(100)
    keeper = Keeper(path.parent / "data")
    keeper.hold(open_file(path))
    keeper.save(titled("two"))
    assert read == [path] * times
    keeper.give_up()


@pytest.mark.skipif(os.name != "posix", reason="Windows tells files apart by reading them")
@pytest.mark.parametrize(("pause", "times"), [(0.1, 0), (0.0, 1)])
def test_a_file_that_was_saved_here_is_read_only_where_the_clock_had_not_ticked_on(
    keeper: Keeper, path: Path, monkeypatch: pytest.MonkeyPatch, pause: float, times: int
) -> None:
    """Whoever writes within the tick of the last byte leaves no trace."""
    sync, stamps = Draft.sync, list[Signature | None]()

    def slow(draft: Draft) -> None:
        sync(draft)
        threading.Event().wait(pause)

    def same_tick(path: Path) -> Signature | None:
        found = signature(path)
        stamps.append(found)
        return found if pause or found is None else found._replace(changed=found.written)

    monkeypatch.setattr(Draft, "sync", slow)
    monkeypatch.setattr("models.storage.atomic.signature", same_tick)
    keeper.save(titled("two"))
    monkeypatch.undo()
    read: list[Path] = []
    monkeypatch.setattr("models.storage.saving.FileReader", lambda path: read.append(path) or FileReader(path))
    keeper.save(titled("three"))
    assert read == [path] * times
    assert len(stamps) == 1
