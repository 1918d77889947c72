"""One save, step by step: what is seen between the steps, given up, or known without reading."""

import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from models.claims.claim_file import ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.claims.source import Source
from models.formats.claims_writer import write_claims
from models.progress import Cancelled, Report, silent
from models.storage.backups import Backups
from models.storage.lock import Lock, Locked
from models.storage.piecewise import FileReader
from models.storage.saving import ForeignChange, Saving, Target
from models.storage.signature import Signature, signature

no_windows = pytest.mark.skipif(sys.platform == "win32", reason="Windows tells files apart by reading them")

LARGE = ClaimFile(sources=tuple(Source(id=str(number), text=f"{number}" * 400_000) for number in range(1, 9)))
OLD, NEW = ClaimFile(heading=Heading(title="old")), ClaimFile(heading=Heading(title="new"))


def hash_of(file: ClaimFile) -> str:
    return hashlib.sha256(write_claims(file)).hexdigest()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file that holds OLD, in a folder of its own."""
    (tmp_path / "work").mkdir()
    path = tmp_path / "work" / "x.claims"
    path.write_bytes(write_claims(OLD))
    return path


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups", 3)


def own(path: Path, vouched: Signature | None = None) -> Target:
    """The file as it was opened here."""
    return Target(path, is_own=True, hash=hash_of(OLD), vouched=vouched)


def held(backups: Backups, path: Path) -> list[bytes]:
    return [backup.path.read_bytes() for backup in backups.of(path)]


def names(path: Path) -> list[str]:
    return sorted(found.name for found in path.parent.iterdir())


def write_elsewhere(path: Path, data: bytes = b"theirs") -> None:
    draft = path.with_name("draft")
    draft.write_bytes(data)
    draft.replace(path)


def test_in_two_steps_the_new_takes_the_place_of_the_old(path: Path, backups: Backups) -> None:
    with Saving(NEW, own(path), backups) as saving:
        assert saving.write(silent) == hash_of(NEW)
        assert path.read_bytes() == write_claims(OLD)
        assert saving.take_place(silent) == signature(path)
    assert path.read_bytes() == write_claims(NEW)
    assert held(backups, path) == [write_claims(OLD)]
    assert (names(path), saving.warnings) == ([path.name], [])


def test_a_large_file_goes_out_bit_by_bit_and_tells_how_far_it_is(path: Path, backups: Backups) -> None:
    told: list[float] = []
    with Saving(LARGE, own(path), backups) as saving:
        assert saving.write(told.append) == hash_of(LARGE)
        saving.take_place(told.append)
    assert path.read_bytes() == write_claims(LARGE)
    assert told == sorted(told)
    assert len(told) > 3
    assert told[-1] == 1.0


@pytest.mark.parametrize("number", [1, 2, 4])
def test_given_up_it_leaves_the_old_and_nothing_else(path: Path, backups: Backups, number: int) -> None:
    told: list[float] = []

    def report(part: float) -> None:
        told.append(part)
        if len(told) == number:
            raise Cancelled

    with pytest.raises(Cancelled), Saving(LARGE, own(path), backups) as saving:
        saving.write(report)
    assert len(told) == number
    assert (path.read_bytes(), names(path), held(backups, path)) == (write_claims(OLD), [path.name], [])


def test_what_others_wrote_before_is_not_written_over(path: Path, backups: Backups) -> None:
    write_elsewhere(path)
    with pytest.raises(ForeignChange), Saving(NEW, own(path), backups) as saving:
        saving.write(silent)
    assert (path.read_bytes(), names(path)) == (b"theirs", [path.name])


def in_place(path: Path) -> None:
    """Write as many bytes in place, and put the times back as far as that can be."""
    found = path.stat()
    path.write_bytes(write_claims(OLD)[::-1])
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


@pytest.mark.parametrize("change", [write_elsewhere, in_place, Path.unlink])
def test_what_others_do_between_the_steps_is_seen(path: Path, backups: Backups, change: Callable[[Path], None]) -> None:
    if change is in_place and sys.platform == "win32":
        pytest.skip("Windows does not tell")
    with pytest.raises(ForeignChange), Saving(NEW, own(path), backups) as saving:
        saving.write(silent)
        change(path)
        saving.take_place(silent)
    assert not path.exists() or path.read_bytes() != write_claims(NEW)
    assert held(backups, path) == []


@no_windows
def test_where_the_new_cannot_take_its_place_the_old_has_one_name(
    path: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Saving(NEW, own(path), backups) as saving:
        saving.write(silent)
        monkeypatch.setattr(os, "replace", refuse)
        monkeypatch.setattr(Path, "replace", refuse)
        with pytest.raises(ClaimsError):
            saving.take_place(silent)
    assert path.read_bytes() == write_claims(OLD)
    assert path.stat().st_nlink == 1


def refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_what_others_write_while_the_backup_is_made_is_seen(
    path: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = Backups.keep

    def keep_and_be_late(self: Backups, target: Path, report: Report) -> None:
        keep(self, target, report)
        write_elsewhere(target)

    monkeypatch.setattr(Backups, "keep", keep_and_be_late)
    with Saving(NEW, own(path), backups) as saving:
        saving.write(silent)
        with pytest.raises(ForeignChange):
            saving.take_place(silent)
    assert path.read_bytes() == b"theirs"


@pytest.mark.parametrize("is_own", [True, False])
def test_what_appears_between_the_steps_is_not_replaced(path: Path, backups: Backups, is_own: bool) -> None:
    path.unlink()
    target = own(path) if is_own else Target(path)
    with pytest.raises(ClaimsError) as refused, Saving(NEW, target, backups) as saving:
        saving.write(silent)
        write_elsewhere(path)
        saving.take_place(silent)
    assert isinstance(refused.value, ForeignChange) == is_own
    assert (path.read_bytes(), names(path)) == (b"theirs", [path.name])


def test_a_file_that_the_user_gives_up_is_replaced_as_it_was_then(path: Path, backups: Backups) -> None:
    write_elsewhere(path)
    with Saving(NEW, Target(path, is_own=True), backups) as saving:
        saving.write(silent)
        saving.take_place(silent)
    assert held(backups, path) == [b"theirs"]


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that a save has read from here on."""
    read: list[Path] = []

    class Reader(FileReader):
        def __init__(self, path: Path) -> None:
            read.append(path)
            super().__init__(path)

    monkeypatch.setattr("models.storage.saving.FileReader", Reader)
    return read


@no_windows
def test_what_is_vouched_for_is_not_read(path: Path, backups: Backups, unread: list[Path]) -> None:
    with Saving(NEW, own(path, signature(path)), backups) as saving:
        saving.write(silent)
        saving.take_place(silent)
    assert unread == []
    assert held(backups, path) == [write_claims(OLD)]


def test_where_nothing_or_something_else_is_vouched_for_it_is_read(
    path: Path, backups: Backups, unread: list[Path]
) -> None:
    was = signature(path)
    write_elsewhere(path, write_claims(OLD))
    for vouched in (None, was):
        with Saving(NEW, own(path, vouched), backups) as saving:
            saving.write(silent)  # the same bytes are no change
    assert unread == [path, path]


@no_windows
def test_what_nobody_may_read_is_kept(path: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("models.storage.saving.FileReader", refuse)
    with (
        pytest.raises(ClaimsError, match=r"cannot be read, and may be somebody else’s work"),
        Saving(NEW, own(path), backups) as saving,
    ):
        saving.write(silent)
    assert path.read_bytes() == write_claims(OLD)


def test_a_lock_that_is_lost_between_the_steps_stops_it(path: Path, backups: Backups) -> None:
    lock = Lock.take(path)
    assert lock is not None
    with pytest.raises(Locked), Saving(NEW, own(path)._replace(lock=lock), backups) as saving:
        saving.write(silent)
        theirs = Lock.take(path, over=lock.holder)
        saving.take_place(silent)
    assert theirs is not None
    theirs.release()
    assert path.read_bytes() == write_claims(OLD)


def test_a_lock_that_has_vanished_is_taken_anew(path: Path, backups: Backups) -> None:
    lock = Lock.take(path)
    assert lock is not None
    with Saving(NEW, own(path)._replace(lock=lock), backups) as saving:
        saving.write(silent)
        lock.release()
        saving.take_place(silent)
    assert saving.lock is not None
    assert saving.lock.is_ours
    saving.lock.release()


def test_a_backup_that_cannot_be_kept_is_a_warning(path: Path, tmp_path: Path, backups: Backups) -> None:
    (tmp_path / "backups").write_bytes(b"no folder")
    with Saving(NEW, own(path), backups) as saving:
        saving.write(silent)
        saving.take_place(silent)
    assert path.read_bytes() == write_claims(NEW)
    assert [str(warning)[:9] for warning in saving.warnings] == ["No backup"]
