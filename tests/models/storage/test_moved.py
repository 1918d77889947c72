"""Files and their locks that are moved, copied or out of reach while somebody here works on them."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.claims.change import Change
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.storage.keeper import Keeper
from models.storage.lock import Lock, Locked, holder_of, is_free
from models.storage.opened import open_file
from tests.models.storage.test_keeper import logs, retitle, titled
from tests.models.storage.test_lock import FAR, leave, lock_file, names, no_windows, refused, take


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file called “one” inside, alone in its folder."""
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "x.claims").write_bytes(write_claims(titled("one")))
    return folder / "x.claims"


@pytest.fixture
def keeper(qtbot: QtBot, tmp_path: Path, path: Path) -> Iterator[Keeper]:
    """A keeper of that file."""
    keeper = Keeper(tmp_path / "data")
    keeper.hold(open_file(path))
    yield keeper
    keeper.give_up()


def test_a_lock_whose_disk_was_away_when_it_was_given_back_is_left(path: Path) -> None:
    lock, moved = take(path), path.parent.with_name("moved")
    path.parent.rename(moved)
    lock.release()
    moved.rename(path.parent)
    assert holder_of(path) == lock.holder
    assert is_free(path)
    again = take(path)
    assert (again.is_ours, lock.is_ours) == (True, False)
    again.release()
    assert names(path) == {"x.claims"}


def test_a_lock_that_is_copied_with_its_folder_holds_nothing(path: Path) -> None:
    lock = take(path)
    copy = Path(shutil.copytree(path.parent, path.parent.with_name("copy"))) / path.name
    assert holder_of(copy) == lock.holder
    assert lock.moved_to(copy) is None
    other = take(copy)
    assert (lock.is_ours, other.is_ours) == (True, True)
    assert refused(copy).holder == other.holder
    other.release()
    lock.release()
    assert names(copy) == {"x.claims"}


@no_windows
def test_a_lock_that_is_found_by_another_way_still_holds(path: Path) -> None:
    lock, other = take(path), path.parent.with_name("mounted")
    other.mkdir()
    os.link(lock_file(path), other / lock_file(path).name)  # as where one folder is mounted in two places
    assert refused(other / path.name).holder == lock.holder
    lock.release()


def test_a_lock_moves_with_its_folder(path: Path) -> None:
    lock = take(path)
    new = path.parent.rename(path.parent.with_name("moved")) / path.name
    assert refused(new).holder == lock.holder
    moved = lock.moved_to(new)
    assert moved is not None
    assert (moved.path, moved.holder, moved.is_ours) == (new, lock.holder, True)
    assert refused(new).holder == lock.holder
    moved.release()
    assert names(new) == {"x.claims"}


def test_a_lock_does_not_move_to_what_somebody_else_has(path: Path) -> None:
    lock, other = take(path), path.with_name("y.claims")
    leave(other, FAR)
    lock_file(path).unlink()
    assert lock.moved_to(other) is None
    assert lock.moved_to(path.with_name("z.claims")) is None
    lock.release()


def test_a_file_that_was_moved_is_saved_where_it_is_now(keeper: Keeper, path: Path, tmp_path: Path) -> None:
    keeper.follow(retitle("one", "two"))
    new = path.parent.rename(path.parent.with_name("moved")) / path.name
    keeper.save(titled("two"), new)
    assert read_file(new).heading.title == "two"
    assert keeper.opened.lock is not None
    assert (keeper.path, keeper.opened.lock.path, keeper.opened.lock.is_ours) == (new, new, True)
    assert not logs(tmp_path)


def test_a_file_that_was_moved_goes_on_with_its_lock(keeper: Keeper, path: Path) -> None:
    new = path.parent.rename(path.parent.with_name("moved")) / path.name
    assert keeper.moved_to(path) is None
    moved = keeper.moved_to(new)
    assert moved is not None
    keeper.accept(moved, Change(text="", edits=()))
    assert keeper.path == new
    with pytest.raises(Locked):
        Lock.take(new)
