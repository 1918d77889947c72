"""Backups: whole files by time, of which the right ones stay."""

import errno
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.claim_file import ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.progress import Cancelled
from models.storage.atomic import write_atomically
from models.storage.backups import WHOSE, Backups, staying
from tests.models.storage.unprivileged import is_root, run_unprivileged

no_windows = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes, or links for everybody")

START = datetime(2024, 3, 15, 14, 5, 9, 120_000, tzinfo=UTC)
HOUR, DAY, MICROSECOND = timedelta(hours=1), timedelta(days=1), timedelta(microseconds=1)
LATER = START + 30 * DAY


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file in a folder of its own."""
    (tmp_path / "work").mkdir()
    path = tmp_path / "work" / "x – ünï.claims"
    path.write_bytes(b"now")
    return path


def keep(backups: Backups, path: Path, data: bytes, when: datetime) -> None:
    """Keep what a save is about to replace: the file held these bytes since then."""
    draft = path.with_name("draft")
    draft.write_bytes(data)
    if path.exists():
        draft.chmod(path.stat().st_mode & 0o7777)
    draft.replace(path)
    os.utime(path, ns=(0, round(when.timestamp() * 1e6) * 1000))
    backups.keep(path)


def held(backups: Backups, path: Path) -> list[bytes]:
    """What the backups hold, the newest first."""
    return [backup.path.read_bytes() for backup in backups.of(path)]


def names(folder: Path) -> list[str]:
    return sorted(found.name for found in folder.iterdir())


def test_beside_the_file_they_are_named_by_time(path: Path) -> None:
    backups = Backups(None, 3)
    keep(backups, path, b"old", START)
    (backup,) = backups.of(path)
    assert backup.path == path.parent / "x – ünï.claims.backups" / "2024-03-15T14-05-09.120000Z.claims"
    assert (backup.when, backup.size, backup.path.read_bytes()) == (START, 3, b"old")
    assert names(backup.path.parent) == [backup.path.name]


def test_in_a_folder_of_ours_each_file_has_its_own_and_says_whose(path: Path, tmp_path: Path) -> None:
    other = tmp_path / path.name
    other.write_bytes(b"now")
    backups = Backups(tmp_path / "data" / "backups", 3)
    keep(backups, path, b"one", START)
    keep(backups, other, b"two", START)
    assert (held(backups, path), held(backups, other)) == ([b"one"], [b"two"])
    folder = backups.of(path)[0].path.parent
    assert folder.parent == tmp_path / "data" / "backups"
    assert folder.name.startswith("x – ünï.claims-")
    assert os.fsdecode((folder / WHOSE).read_bytes()) == f"{path}\n"
    assert names(path.parent) == [path.name]


@no_windows
def test_a_link_has_the_backups_of_its_file(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.claims"
    link.symlink_to(path)
    for backups in (Backups(None, 3), Backups(tmp_path / "data", 3)):
        backups.keep(link)
        assert held(backups, path) == [b"now"]


@no_windows
def test_a_name_as_long_as_the_disk_takes_has_backups_too(tmp_path: Path) -> None:
    path = tmp_path / ("ж" * 127)
    path.write_bytes(b"now")
    for backups in (Backups(None, 3), Backups(tmp_path / "data", 3)):
        keep(backups, path, b"old", START)
        assert held(backups, path) == [b"old"]


def test_nothing_is_kept_of_nothing_nor_twice(path: Path) -> None:
    keep(Backups(None, 0), path, b"old", START)
    backups = Backups(None, 5)
    keep(backups, path, b"", START)
    assert (backups.of(path), names(path.parent)) == ((), [path.name])
    keep(backups, path, b"old", START)
    keep(backups, path, b"old", START + HOUR)
    keep(backups, path, b"mid", START + 2 * HOUR)
    keep(backups, path, b"old", START)  # the old state was put back with its time, and is replaced again
    assert held(backups, path) == [b"mid", b"old"]


def test_two_states_of_one_moment_are_both_kept(path: Path) -> None:
    backups = Backups(None, 5)
    for data in (b"one", b"two", b"six"):
        keep(backups, path, data, START)
    assert held(backups, path) == [b"six", b"two", b"one"]


def test_an_afternoon_of_saving_does_not_push_out_yesterday(path: Path) -> None:
    backups = Backups(None, 2)
    for number in range(4):
        keep(backups, path, b"day %d" % number, START - (4 - number) * DAY)
    for number in range(50):
        keep(backups, path, b"save %d" % number, START + number * timedelta(minutes=1))
    assert held(backups, path) == [b"save 49", b"save 48", b"day 3", b"day 2"]


def test_what_was_just_replaced_stays_however_old(path: Path) -> None:
    backups = Backups(None, 1)
    keep(backups, path, b"new", START)
    keep(backups, path, b"restored", START - HOUR)
    assert held(backups, path) == [b"new", b"restored"]


TIMES = st.lists(st.integers(0, 20 * 24).map(lambda hours: START + hours * HOUR), unique=True)


@given(TIMES, st.integers(0, 4))
def test_the_rule(times: list[datetime], count: int) -> None:
    stay = staying(times, count, LATER)
    ordered = sorted(times)
    days = sorted({time.date() for time in times} - ({ordered[-1].date()} if times else set()))
    assert stay <= set(times)
    assert len(stay) <= 2 * count
    if count:
        assert set(ordered[-count:]) <= stay
        for day in days[-count:]:
            assert max(time for time in times if time.date() == day) in stay
        others = stay - set(ordered[-count:])
        assert {time.date() for time in others} <= set(days[-count:])
        assert len({time.date() for time in others}) == len(others)


@given(TIMES, st.integers(1, 4))
def test_saving_one_after_the_other_keeps_what_the_rule_keeps_of_all(times: list[datetime], count: int) -> None:
    stay: set[datetime] = set()
    for time in sorted(times):
        stay = staying(stay | {time}, count, LATER)
    assert stay == staying(times, count, LATER)


@given(TIMES, TIMES, st.integers(1, 4))
def test_a_clock_that_went_ahead_pushes_nothing_out(times: list[datetime], ahead: list[datetime], count: int) -> None:
    far = {time + 365 * DAY for time in ahead}
    assert staying({*times} | far, count, LATER) == staying(times, count, LATER) | far


def test_only_files_of_our_name_are_backups_and_ever_removed(path: Path) -> None:
    backups = Backups(None, 1)
    keep(backups, path, b"old", START - 9 * DAY)
    folder = backups.of(path)[0].path.parent
    odd = [
        "notes.txt",
        "2024-13-15T14-05-09.120000Z.claims",
        "2024-03-15T14-05-09.120000Z.claims.bak",
        "٢٠٢٤-03-15T14-05-09.120000Z.claims",
    ]
    for name in odd:
        (folder / name).write_bytes(b"mine")
    (folder / "2020-01-01T00-00-00.000000Z.claims").mkdir()
    for number in range(3):
        keep(backups, path, b"%d" % number, START + number * DAY)
    assert held(backups, path) == [b"2", b"1"]
    assert {*odd, "2020-01-01T00-00-00.000000Z.claims"} < set(names(folder))
    assert len(names(folder)) == len(odd) + 3


def test_what_a_power_cut_left_empty_is_no_backup_and_goes(path: Path) -> None:
    backups = Backups(None, 3)
    keep(backups, path, b"one", START)
    backups.of(path)[0].path.with_name("2024-03-15T15-00-00.000000Z.claims").touch()
    assert held(backups, path) == [b"one"]
    keep(backups, path, b"two", START + 2 * HOUR)
    assert len(names(backups.of(path)[0].path.parent)) == 2


@no_windows
@pytest.mark.parametrize(("mode", "folder"), [(0o600, 0o700), (0o640, 0o750), (0o664, 0o775), (0o4755, 0o755)])
def test_who_may_read_the_file_may_read_its_backups_and_nobody_else(path: Path, mode: int, folder: int) -> None:
    path.chmod(mode)
    backups = Backups(None, 3)
    keep(backups, path, b"old", START)
    (backup,) = backups.of(path)
    assert oct(backup.path.stat().st_mode & 0o7777) == oct(mode & 0o666)
    assert oct(backup.path.parent.stat().st_mode & 0o7777) == oct(folder)


@pytest.mark.skipif(not is_root(), reason="only root can make the files of others")
def test_a_lost_group_gains_nobody_the_right_to_write(open_folder: Path) -> None:
    path = open_folder / "x.claims"
    path.write_bytes(b"now")
    os.chown(path, 7, 7)
    path.chmod(0o664)
    assert run_unprivileged("Backups(None, 3).keep(path)", path) == ""
    (backup,) = Backups(None, 3).of(path)
    assert oct(backup.path.stat().st_mode & 0o777) == "0o644"
    assert oct(backup.path.parent.stat().st_mode & 0o777) == "0o755"


def test_nothing_is_kept_of_a_file_that_is_gone(path: Path) -> None:
    path.unlink()
    Backups(None, 3).keep(path)
    assert names(path.parent) == []


@no_windows
def test_a_backup_is_the_file_itself_under_another_name(path: Path, tmp_path: Path) -> None:
    inode = path.stat().st_ino
    for backups in (Backups(None, 3), Backups(tmp_path / "data", 3)):
        keep(backups, path, b"old", START)
        inode = path.stat().st_ino
        write_atomically(path, b"new")
        (backup,) = backups.of(path)
        assert (backup.path.stat().st_ino, backup.path.stat().st_nlink) == (inode, 1)
        assert (held(backups, path), path.read_bytes()) == ([b"old"], b"new")


@no_windows
def test_a_file_with_a_name_elsewhere_is_copied(path: Path, tmp_path: Path) -> None:
    """There somebody may go on writing it."""
    elsewhere, backups = tmp_path / "elsewhere", Backups(None, 3)
    elsewhere.hardlink_to(path)
    backups.keep(path)
    elsewhere.write_bytes(b"something else")
    assert held(backups, path) == [b"now"]


@no_windows
@pytest.mark.parametrize("number", [errno.EXDEV, errno.EPERM, errno.EMLINK, errno.ENOTSUP])
def test_where_there_are_no_links_it_is_copied(path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    asked, link = list[Path](), os.link

    def refuse(source: Path | str, target: Path, **at: int) -> None:
        if source != path:  # a file without a name takes its own
            return link(source, target, **at)
        asked.append(target)
        raise OSError(number, os.strerror(number))

    backups, told = Backups(None, 3), list[float]()
    path.write_bytes(b"x" * 3_000_000)
    with monkeypatch.context() as patch:
        patch.setattr("models.storage.backups.os.link", refuse)
        backups.keep(path, told.append)
    assert len(asked) == 1
    assert held(backups, path) == [b"x" * 3_000_000]
    assert told == sorted(told)
    assert (len(told), told[-1]) == (3, 1.0)


@no_windows
def test_a_copy_that_is_given_up_leaves_nothing(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").hardlink_to(path)
    backups = Backups(None, 3)

    def give_up(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.keep(path, give_up)
    assert backups.of(path) == ()
    assert names(path.with_name(f"{path.name}.backups")) == []


@no_windows
def test_a_link_that_a_save_left_when_it_was_cut_off_is_taken_up_by_the_next(path: Path) -> None:
    backups = Backups(None, 3)
    keep(backups, path, b"old", START)
    backups.keep(path)  # nothing was replaced: the file still has both names
    assert [backup.path.stat().st_nlink for backup in backups.of(path)] == [2]
    write_atomically(path, b"new")
    assert [backup.path.stat().st_nlink for backup in backups.of(path)] == [1]
    assert held(backups, path) == [b"old"]


@no_windows
def test_a_backup_that_is_another_name_of_its_file_goes(path: Path) -> None:
    backups = Backups(None, 3)
    keep(backups, path, b"old", START)
    write_atomically(path, b"new")
    backups.keep(path)
    assert held(backups, path) == [b"new", b"old"]
    backups.part_from(path)
    assert held(backups, path) == [b"old"]
    assert path.read_bytes() == b"new"


def test_there_is_nothing_to_part_from_where_no_file_is(tmp_path: Path) -> None:
    Backups(None, 3).part_from(tmp_path / "none.claims")
    assert names(tmp_path) == []


@pytest.mark.skipif(not is_root(), reason="only root can make the files of others")
def test_the_file_of_somebody_else_is_copied(path: Path) -> None:
    os.chown(path, 7, 7)
    backups = Backups(None, 3)
    backups.keep(path)
    assert [backup.path.stat().st_nlink for backup in backups.of(path)] == [1]


def test_what_is_as_long_as_the_newest_is_another_where_one_byte_is(path: Path) -> None:
    backups, first = Backups(None, 5), b"a" * 3_000_000
    for number, data in enumerate((first, first[:-1] + b"b", first[:-1] + b"b")):
        keep(backups, path, data, START + number * HOUR)
    assert [data[-1:] for data in held(backups, path)] == [b"b", b"a"]


def test_where_none_can_be_kept_it_says_so(path: Path) -> None:
    path.with_name(f"{path.name}.backups").write_bytes(b"a file in the folder's place")
    with pytest.raises(ClaimsError, match=r"^No backup of “x – ünï\.claims” could be kept in “.*\.backups”: .*\.$"):
        keep(Backups(None, 3), path, b"old", START)
    assert Backups(None, 3).of(path) == ()


@no_windows
def test_where_the_disk_of_the_backups_is_away_it_says_so(path: Path) -> None:
    path.with_name(f"{path.name}.backups").symlink_to("/media/away")
    with pytest.raises(
        ClaimsError, match=r"^No backup of “x – ünï\.claims” could be kept in .*: there is no such folder"
    ):
        keep(Backups(None, 3), path, b"old", START)
    with pytest.raises(ClaimsError, match="there is no such folder"):
        Backups(None, 3).keep_version(path, version("old"), START)


def test_the_backups_of_a_file_that_was_moved_go_with_it_and_say_whose_they_are(path: Path, tmp_path: Path) -> None:
    backups, moved = Backups(tmp_path / "backups", 3), tmp_path / "moved" / path.name
    keep(backups, path, b"old", START)
    path.parent.rename(moved.parent)
    backups.follow(path, moved)
    assert (held(backups, moved), backups.of(path)) == ([b"old"], ())
    assert os.fsdecode((backups.of(moved)[0].path.parent / WHOSE).read_bytes()) == f"{moved}\n"


def test_a_full_disk_leaves_the_older_backups(path: Path, small_disk: Path) -> None:
    backups = Backups(small_disk / "backups", 1)
    keep(backups, path, b"old", START)
    with pytest.raises(ClaimsError, match="the disk is full"):
        keep(backups, path, b"x" * 100_000, START + HOUR)
    assert held(backups, path) == [b"old"]
    assert len(names(backups.of(path)[0].path.parent)) == 2  # the other says whose they are


def version(title: str) -> ClaimFile:
    return msgspec.structs.replace(ClaimFile.NEW, heading=Heading(title=title))


def test_a_version_that_others_have_replaced_is_written_anew_with_its_time_and_rights(path: Path) -> None:
    path.write_bytes(b"foreign")
    path.chmod(0o640)
    backups = Backups(None, 3)
    backups.keep_version(path, version("seen"), START)
    (backup,) = backups.of(path)
    assert (backup.when, read_file(backup.path)) == (START, version("seen"))
    assert path.read_bytes() == b"foreign"
    if sys.platform != "win32":
        assert backup.path.stat().st_mode & 0o777 == 0o640
        assert backup.path.stat().st_nlink == 1


def test_a_version_that_a_backup_holds_is_not_kept_twice_and_the_oldest_go(path: Path) -> None:
    backups = Backups(None, 2)
    keep(backups, path, write_claims(version("saved")), START)
    backups.keep_version(path, version("saved"), START + HOUR)
    assert [backup.when for backup in backups.of(path)] == [START]
    for number in range(1, 4):
        backups.keep_version(path, version(str(number)), START + number * HOUR)
    assert [read_file(backup.path).heading.title for backup in backups.of(path)] == ["3", "2"]
    backups.keep_version(path, version("other"), START + 3 * HOUR)
    assert [backup.when - START for backup in backups.of(path)] == [3 * HOUR + MICROSECOND, 3 * HOUR]


def test_no_version_is_kept_where_no_backups_are_wanted_or_no_file_is(path: Path) -> None:
    Backups(None, 0).keep_version(path, version("seen"), START)
    backups = Backups(None, 3)
    path.unlink()
    backups.keep_version(path, version("seen"), START)
    assert names(path.parent) == []
