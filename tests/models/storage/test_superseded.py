"""A version that others have replaced: kept as a backup, under the time since which the disk held it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from models.claims.claim_file import VERSION, ClaimFile, Heading
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.storage.backups import Backups
from models.storage.opened import Opened, open_file
from models.storage.superseded import keep_superseded


def opened(folder: Path) -> Opened:
    """A file that was read, and written by another program since."""
    path = folder / "x.claims"
    path.write_bytes(write_claims(msgspec.structs.replace(ClaimFile.NEW, heading=Heading(title="seen"))))
    found = open_file(path)
    if found.lock is not None:
        found.lock.release()
    path.write_bytes(write_claims(msgspec.structs.replace(ClaimFile.NEW, heading=Heading(title="foreign"))))
    return found


def test_what_was_replaced_is_kept_with_its_time_and_only_once(tmp_path: Path) -> None:
    was, backups = opened(tmp_path), Backups(tmp_path / "backups", 3)
    assert was.path is not None
    for _ in range(2):
        keep_superseded(was, open_file(was.path).hash, backups)
    (backup,) = backups.of(was.path)
    assert read_file(backup.path) == was.file
    assert was.signature is not None
    written = datetime.fromtimestamp(was.signature.written / 1e9, UTC)
    assert abs(backup.when - written) < timedelta(milliseconds=1)


def test_what_the_file_still_holds_and_what_has_no_name_is_not_kept(tmp_path: Path) -> None:
    was, backups = opened(tmp_path), Backups(tmp_path / "backups", 3)
    assert was.path is not None
    keep_superseded(was, was.hash, backups)
    keep_superseded(Opened(file=was.file), "", backups)
    assert backups.of(was.path) == ()


def test_what_cannot_be_written_is_let_go(tmp_path: Path) -> None:
    was, backups = opened(tmp_path), Backups(tmp_path / "backups", 3)
    assert was.path is not None
    newer = msgspec.structs.replace(was.file, version=VERSION + 1)
    keep_superseded(msgspec.structs.replace(was, file=newer), "", backups)
    assert backups.of(was.path) == ()
    assert not list((tmp_path / "backups").rglob("*.claims"))
