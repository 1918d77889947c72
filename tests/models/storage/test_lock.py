"""One window at a time has a file open for changing, whoever is killed when."""

import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import models
from models.claims.visible import visible
from models.storage.holder import LONGEST, UNREADABLE, Holder, decode_holder, encode_holder
from models.storage.lock import STALE, Lock, Locked, holder_of
from models.storage.process import Process
from tests.models.storage.unprivileged import TOP, run_unprivileged

no_windows = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes, modes, or links for everybody")

FAR = Holder(
    user="Ann",
    process=Process(host="press-7", pid=4711, started="boot/1"),
    since=datetime(2024, 3, 15, 14, 5, tzinfo=UTC),
    program="0.1.0",
    computer="another",
    id="a1",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file, and nothing beside it."""
    (tmp_path / "x.claims").write_bytes(b"{}")
    return tmp_path / "x.claims"


def lock_file(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def names(path: Path) -> set[str]:
    """What stands in a file's folder."""
    return {found.name for found in path.parent.iterdir()}


def take(path: Path, over: Holder | None = None) -> Lock:
    lock = Lock.take(path, over)
    assert lock is not None
    return lock


def refused(path: Path, over: Holder | None = None) -> Locked:
    with pytest.raises(Locked) as caught:
        Lock.take(path, over)
    return caught.value


def leave(path: Path, content: bytes | Holder, age: float = 0) -> Path:
    """A lock that somebody left, touched so many seconds ago."""
    place = lock_file(path)
    place.write_bytes(content if isinstance(content, bytes) else encode_holder(content))
    os.utime(place, (time.time() - age,) * 2)
    return place


def dead() -> Holder:
    """A holder on this computer whose process has ended."""
    child = subprocess.Popen([sys.executable, "-c", ""])
    process = Process(host=Process.this().host, pid=child.pid, started="an earlier boot/1")
    child.wait()
    return msgspec.structs.replace(Holder.new(), process=process)


def test_a_lock_names_user_process_time_and_program(path: Path) -> None:
    before = datetime.now(UTC)
    lock = take(path)
    holder = holder_of(path)
    assert holder == lock.holder
    assert (holder.process, holder.program) == (Process.this(), models.__version__)
    assert before <= holder.since <= datetime.now(UTC)
    assert (lock.path, lock.is_ours) == (path, True)
    assert b'"user":' in lock_file(path).read_bytes()
    lock.release()
    assert (names(path), holder_of(path), lock.is_ours) == ({"x.claims"}, None, False)


def test_another_window_of_this_process_is_refused(path: Path) -> None:
    lock = take(path)
    error = refused(path)
    assert (error.holder, error.may_take_over, error.over) == (lock.holder, False, lock.holder)
    since = lock.holder.since.astimezone().strftime("%H:%M")
    assert str(error) == (
        f"“x.claims” has been open in another window of Counterclaim since {since}, "
        "so it can be read here, but not changed."
    )
    lock.release()
    take(path).release()


def test_another_computer_is_named(path: Path) -> None:
    leave(path, FAR)
    error = refused(path)
    since = FAR.since.astimezone().strftime("%Y-%m-%d %H:%M")
    assert f"Ann on press-7 has had “x.claims” open since {since}, so it can be read" in str(error)
    assert (error.holder, error.may_take_over) == (FAR, False)


def test_what_a_lock_says_cannot_mislead(path: Path) -> None:
    process = msgspec.structs.replace(FAR.process, host="h\n\x00" * 100)
    leave(path, msgspec.structs.replace(FAR, user="\u202eAnn", process=process))
    said = str(refused(path))
    assert said.isprintable()
    assert "⟨U+202E⟩Ann" in said
    assert len(said) < 1000


def test_a_holder_that_is_gone_is_replaced_at_once(path: Path) -> None:
    leave(path, dead())
    lock = take(path)
    assert lock.is_ours
    assert names(path) == {"x.claims", ".x.claims.lock"}
    lock.release()


def test_a_process_in_another_room_of_this_computer_is_not_known_to_be_gone(path: Path) -> None:
    leave(path, msgspec.structs.replace(dead(), computer="a container"))
    assert not refused(path).may_take_over


@pytest.mark.parametrize(("age", "may"), [(STALE - 30, False), (STALE + 30, True), (-3600.0, False)])
def test_a_silent_computer_may_be_taken_over_after_a_while(path: Path, age: float, may: bool) -> None:
    leave(path, FAR, age)
    error = refused(path)
    assert error.may_take_over is may
    lock = take(path, error.over)
    assert (lock.is_ours, holder_of(path)) == (True, lock.holder)
    lock.release()


def test_a_process_that_runs_is_not_taken_for_gone_by_its_silence(path: Path) -> None:
    lock = take(path)
    if not lock.holder.process.started:
        pytest.skip("this system does not tell processes of one number apart")
    os.utime(lock_file(path), (0, 0))
    assert not refused(path).may_take_over
    lock.release()


def test_only_the_very_holder_is_replaced(path: Path) -> None:
    leave(path, FAR, STALE + 30)
    other = msgspec.structs.replace(FAR, id="a2")
    assert refused(path, over=other).holder == FAR
    assert holder_of(path) == FAR


def test_whose_lock_was_taken_over_learns_it(path: Path) -> None:
    lost = take(path)
    won = take(path, over=lost.holder)
    assert [(lock.is_ours, lock.refresh()) for lock in (lost, won)] == [(False, False), (True, True)]
    lost.release()
    assert won.is_ours
    won.release()


def test_refreshing_is_a_sign_of_life_and_brings_a_lost_lock_back(path: Path) -> None:
    lock, place = take(path), lock_file(path)
    os.utime(place, (0, 0))
    assert lock.refresh()
    assert place.stat().st_mtime > time.time() - 60
    place.unlink()
    assert (lock.is_ours, lock.refresh(), lock.is_ours) == (False, True, True)
    lock.release()


def test_a_lost_folder_does_not_end_a_lock(path: Path) -> None:
    lock, moved = take(path), path.parent.with_name("moved")
    path.parent.rename(moved)
    assert lock.refresh()
    lock.release()
    moved.rename(path.parent)
    assert lock.refresh()
    lock.release()
    assert names(path) == {"x.claims"}


HOSTILE = (b"", b"{}", b"\xff", b"null", b"[" * 4000, encode_holder(FAR)[:-9], encode_holder(FAR) + b" " * LONGEST)


@pytest.mark.parametrize("content", HOSTILE, ids=range(len(HOSTILE)))
def test_a_lock_that_cannot_be_read_is_one_all_the_same(path: Path, content: bytes) -> None:
    leave(path, content)
    error = refused(path)
    assert (error.holder, error.may_take_over, holder_of(path)) == (None, False, None)
    assert "its lock cannot be read" in str(error)
    leave(path, content, STALE + 30)
    error = refused(path)
    assert error.may_take_over
    take(path, error.over).release()
    assert names(path) == {"x.claims"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(max_size=99).map(lambda text: encode_holder(FAR).replace(b"Ann", text.encode())),
    )
)
def test_any_bytes_are_a_holder_or_none(data: bytes) -> None:
    holder = decode_holder(data)
    assert holder is None or (visible(str(holder)) == str(holder) and not holder.is_running)


@no_windows
@pytest.mark.parametrize("kind", ["pipe", "folder", "link"])
def test_what_is_no_file_is_neither_opened_nor_followed(path: Path, kind: str, tmp_path: Path) -> None:
    place = lock_file(path)
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "folder":
        place.mkdir()
    else:
        (tmp_path / "elsewhere").write_bytes(encode_holder(FAR))
        place.symlink_to(tmp_path / "elsewhere")
    error = refused(path)
    assert (error.holder, error.may_take_over, holder_of(path)) == (None, False, None)
    if kind == "folder":
        assert not refused(path, UNREADABLE).may_take_over
        assert place.is_dir()
    else:
        take(path, UNREADABLE).release()
        assert place.name not in names(path)


@no_windows
def test_a_link_has_the_lock_of_its_file(path: Path, tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "link.claims"
    link.symlink_to(path)
    lock = take(link)
    assert refused(path).holder == lock.holder
    assert names(link) == {"link.claims"}
    lock.release()


@no_windows
def test_a_name_as_long_as_the_disk_takes_can_be_locked(tmp_path: Path) -> None:
    paths = [tmp_path / ("ж" * 127 + end) for end in "ab"]
    locks = [take(path) for path in paths]
    assert refused(paths[0]).holder == locks[0].holder
    for lock in locks:
        lock.release()
    assert list(tmp_path.iterdir()) == []


_TAKE = """
try:
    print(Lock.take(path))
except Locked as error:
    print(error.holder.id, error.may_take_over)
"""


@no_windows
def test_where_no_lock_can_be_kept_there_is_none_but_that_of_others_counts(open_folder: Path) -> None:
    path = open_folder / "x.claims"
    open_folder.chmod(0o555)
    assert run_unprivileged(_TAKE, path) == "None"
    open_folder.chmod(0o777)
    leave(path, FAR, STALE + 30).chmod(0o644)
    open_folder.chmod(0o555)
    assert run_unprivileged(_TAKE, path) == "a1 False"


_RACE = """
import sys, time
from pathlib import Path
from models.storage.holder import decode_holder
from models.storage.lock import Lock, Locked
folder, rounds = Path(sys.argv[1]), int(sys.argv[2])
for number in range(rounds):
    path = folder / f"{number}.claims"
    over = decode_holder((folder / f"{number}.over").read_bytes())
    (folder / f"{number}.ready-{sys.argv[3]}").touch()
    while not (folder / f"{number}.go").exists():
        pass
    try:
        won = Lock.take(path, over) is not None
    except Locked:
        won = False
    print(number, won, flush=True)
sys.stdin.read()  # who wins must not be gone before the others have tried
"""


def test_of_many_who_take_over_one_wins(tmp_path: Path) -> None:
    rounds, gone = 40, dead()
    for number in range(rounds):
        holder = gone if number % 2 else FAR
        (tmp_path / f"{number}.over").write_bytes(encode_holder(holder))
        leave(tmp_path / f"{number}.claims", holder, STALE + 30)
    command = [sys.executable, "-c", _RACE, str(tmp_path), str(rounds)]
    pipe = subprocess.PIPE
    takers = [subprocess.Popen([*command, str(who)], cwd=TOP, text=True, stdin=pipe, stdout=pipe) for who in range(3)]
    for number in range(rounds):
        while len(list(tmp_path.glob(f"{number}.ready-*"))) < len(takers):
            time.sleep(0.0005)
        (tmp_path / f"{number}.go").touch()
    said = [taker.stdout.readline().split() for taker in takers if taker.stdout for _ in range(rounds)]
    for taker in takers:
        assert taker.communicate()[0] == ""
        assert taker.returncode == 0
    winners = [sum(won == "True" for round, won in said if round == str(number)) for number in range(rounds)]
    assert winners == [1] * rounds
    assert not list(tmp_path.glob("*.lock+"))
    assert not list(tmp_path.glob("*.tmp"))


def test_a_guard_that_was_left_is_no_hindrance(path: Path) -> None:
    leave(path, FAR, STALE + 30)
    guard = path.with_name(".x.claims.lock+")
    guard.write_bytes(encode_holder(dead()))
    path.with_name(".x.claims.lock++").write_bytes(encode_holder(dead()))
    take(path, FAR).release()
    assert names(path) == {"x.claims"}


def test_who_holds_the_guard_is_not_disturbed(path: Path) -> None:
    leave(path, FAR, STALE + 30)
    path.with_name(".x.claims.lock+").write_bytes(encode_holder(Holder.new()))
    assert not refused(path, FAR).may_take_over
    assert holder_of(path) == FAR
