"""Editing and saving on a disk that is full, and on one that has room again."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from gui.editor import Editor
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.merging.merge import merge
from models.storage.backups import Backups
from models.storage.data_folder import BACKUPS, RECOVERY, data_folder
from models.storage.growing_file import GrowingFile
from models.storage.left import left
from models.storage.lock import Lock, holder_of
from models.storage.opened import open_file
from models.storage.recovery import read_log, read_start
from models.storage.replay import replay

START = write_claims(ClaimFile.NEW)


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[Editor]:
    """An editor whose data have room."""
    editor = Editor()
    yield editor
    editor.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file in a place with room."""
    path = tmp_path / "a.claims"
    path.write_bytes(START)
    return path


@pytest.fixture
def cramped(path: Path, small_disk: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Editor]:
    """An editor of that file, whose data are on a small disk."""
    monkeypatch.setenv("XDG_DATA_HOME", str(small_disk))
    editor = Editor()
    editor.keeper.backups = Backups(data_folder() / BACKUPS, 3)
    editor.hold(open_file(path))
    yield editor
    editor.close()


@pytest.fixture
def said(cramped: Editor) -> list[str]:
    """What that editor has said of its data."""
    said: list[str] = []
    cramped.keeper.warned.connect(lambda words: said.append(str(words)))
    return said


def claim(id: str, size: int = 0) -> Claim:
    """A claim whose note has so many letters."""
    return Claim(id=id, subject="Army", measure="killed", bound=Bound.AT_LEAST, low=5, note="x" * size)


def held(editor: Editor) -> ClaimFile:
    return editor.records.snapshot()


def fill(disk: Path) -> Path:
    """Take what room is left."""
    filler, taken = disk / "filler", 1
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while taken:
            taken = file.write(b"x" * 4096)
    return filler


def in_the_log() -> ClaimFile:
    """The records as the only recovery log would restore them, were the program killed now."""
    (log,) = (data_folder() / RECOVERY).glob("*.recovery")
    recovered = read_log(log)
    assert (recovered.damage, recovered.is_torn, left(recovered).problem) == ("", False, "")
    return replay(recovered, read_start(recovered)).file


def test_work_outgrows_the_disk_of_its_file(editor: Editor, small_disk: Path) -> None:
    path = small_disk / "a.claims"
    path.write_bytes(START)
    editor.hold(open_file(path))
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * 30_000)
    count = 0
    with pytest.raises(ClaimsError) as refused:
        for count in range(1, 20):
            before = path.read_bytes()
            assert editor.add_claim(claim(str(count), 3_000))
            editor.save()
    assert str(refused.value) == (
        f"“a.claims” could not be saved in “{small_disk}”: the disk is full; what is there stays as it was, "
        "so make room there or save it in another place."
    )
    assert count > 2
    assert path.read_bytes() == before == write_claims(ClaimFile(measures=held(editor).measures, claims=claims(count)))
    assert not editor.is_clean
    assert in_the_log() == held(editor)
    assert sorted(found.name for found in small_disk.iterdir()) == [".a.claims.lock", "a.claims", "filler"]
    filler.unlink()
    editor.save()
    assert path.read_bytes() == write_claims(held(editor))
    assert (editor.is_clean, len(held(editor).claims)) == (True, count)


def claims(before: int) -> tuple[Claim, ...]:
    """What was added before the one of that number."""
    return tuple(claim(str(number), 3_000) for number in range(1, before))


def test_a_file_on_a_full_disk_is_worked_on_without_a_lock_and_saved_elsewhere(
    editor: Editor, small_disk: Path, tmp_path: Path
) -> None:
    path = small_disk / "a.claims"
    path.write_bytes(START)
    filler = fill(small_disk)
    editor.hold(open_file(path))
    assert not editor.is_read_only
    assert holder_of(path) is None
    assert editor.add_claim(claim("new", 5_000))
    with pytest.raises(ClaimsError, match="the disk is full"):
        editor.save()
    assert path.read_bytes() == START
    assert in_the_log() == held(editor)
    filler.unlink()
    editor.save()
    assert holder_of(path) is not None
    assert path.read_bytes() == write_claims(held(editor))
    fill(small_disk)
    assert editor.add_claim(claim("newer", 5_000))
    elsewhere = tmp_path / "elsewhere.claims"
    editor.save(elsewhere)
    assert (editor.is_clean, editor.path) == (True, elsewhere)
    assert read_claims(elsewhere.read_bytes()) == held(editor)


def test_where_the_data_have_no_room_editing_and_saving_go_on_and_it_is_said_once(
    cramped: Editor, said: list[str], path: Path, small_disk: Path
) -> None:
    number = 0
    while not said:
        number += 1
        assert cramped.add_claim(claim(str(number), 3_000))
    assert number > 3
    assert cramped.add_claim(claim("one more", 3_000))
    cramped.undo_stack.undo()
    assert said == [
        f"Unsaved changes would be lost if the program ended now, for the recovery log in “{data_folder() / RECOVERY}” "
        "cannot be written (the disk is full): save the file soon."
    ]
    assert in_the_log().claims == claims(number)  # what had room is whole
    fill(small_disk)
    cramped.save()
    assert path.read_bytes() == write_claims(held(cramped))
    assert cramped.is_clean
    assert list((data_folder() / RECOVERY).iterdir()) == []


def test_a_log_that_had_no_room_is_whole_again_once_there_is(
    cramped: Editor, said: list[str], small_disk: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    filler = fill(small_disk)
    for number in range(5):
        assert cramped.add_claim(claim(f"{number}", 1_000))
    assert len(said) == 1
    filler.unlink()
    synced: list[GrowingFile] = []
    monkeypatch.setattr(GrowingFile, "sync", lambda file: synced.append(file))  # noqa: PLW0108  a method needs a function
    cramped.undo_stack.undo()
    assert in_the_log() == held(cramped)
    assert len(held(cramped).claims) == 4
    qtbot.waitUntil(lambda: bool(synced))
    fill(small_disk)
    while len(said) == 1:
        assert cramped.add_claim(claim(f"{len(held(cramped).claims)}", 1_000))
    assert len(said) == 2  # it had been whole in between


def test_the_log_of_a_merge_takes_the_room_of_the_one_before(
    cramped: Editor, said: list[str], path: Path, small_disk: Path
) -> None:
    assert cramped.add_claim(claim("mine", 10_000))
    path.write_bytes(write_claims(msgspec.structs.replace(ClaimFile.NEW, claims=(claim("theirs"),))))
    seen = cramped.keeper.reread()
    merged = merge(cramped.keeper.opened.file, held(cramped), seen.file).file
    fill(small_disk)
    assert cramped.merge(merged, held(cramped), seen)
    assert {claim.id for claim in held(cramped).claims} == {"mine", "theirs"}
    assert in_the_log() == held(cramped)
    assert len(said) == 1


def test_a_backup_that_has_no_room_is_said_and_does_not_keep_from_saving(
    cramped: Editor, said: list[str], path: Path, small_disk: Path
) -> None:
    assert cramped.add_claim(claim("large", 10_000))
    cramped.save()
    assert cramped.change_claims([claim("large", 5)], "Shorten")
    filler = fill(small_disk)
    cramped.save()
    (folder,) = (data_folder() / BACKUPS).iterdir()
    assert said == [f"No backup of “a.claims” could be kept in “{folder}”: the disk is full."]
    assert path.read_bytes() == write_claims(held(cramped))
    assert [backup.path.read_bytes() for backup in cramped.keeper.backups.of(path)] == [START]
    filler.unlink()
    assert cramped.add_claim(claim("later"))
    cramped.save()
    assert len(cramped.keeper.backups.of(path)) == 2
    assert len(said) == 1


def test_a_full_disk_does_not_keep_a_lock(small_disk: Path) -> None:
    path = small_disk / "x.claims"
    path.write_bytes(write_claims(ClaimFile.NEW))
    lock = Lock.take(path)
    assert lock is not None
    fill(small_disk)
    lock.release()
    assert not path.with_name(".x.claims.lock").exists()
