"""A change that fails on its way into the recovery log for a reason of our own is not in it, not even in part."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from models.claims import steps
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.storage.recovery import read_log, read_start
from models.storage.recovery_log import RecoveryLog
from models.storage.replay import replay
from tests.models.storage.logged import FILE, claim, left_log, save

MANY = 1500
"""Edits that make more than one line."""

LARGE = msgspec.structs.replace(FILE, claims=(*FILE.claims, *(claim(f"c{n}") for n in range(MANY))))


def noted(file: ClaimFile, note: object, among: slice = slice(None)) -> Change:
    """A change that gives claims of a file a note."""
    changed: Sequence[Claim] = [msgspec.structs.replace(each, note=note) for each in file.claims[among]]
    return steps.change(Records(file), Kind.CLAIMS, changed, f"Note {type(note).__name__}")


def spoilt(file: ClaimFile) -> Change:
    """A change of very many claims whose last edit cannot be written by any program."""
    sound = noted(file, "sound")
    assert len(sound.edits) > MANY
    last = sound.edits[-1]
    unwritable = msgspec.structs.replace(last, now=msgspec.structs.replace(last.now, note=object()))
    return msgspec.structs.replace(sound, edits=(*sound.edits[:-1], unwritable))


def after(*changes: Change) -> ClaimFile:
    """The large file with changes made."""
    records = Records(LARGE)
    for change in changes:
        records.apply(change)
    return records.snapshot()


def restored(log: Path) -> ClaimFile:
    """What a log that is whole gives back."""
    recovered = read_log(log)
    assert (recovered.is_torn, recovered.damage) == (False, "")
    result = replay(recovered, read_start(recovered))
    assert result.problem == ""
    return result.file


def one_more(file: ClaimFile, id: str) -> Change:
    return steps.add(Records(file), Kind.CLAIMS, [claim(id)], f"Add {id}")


@pytest.mark.parametrize("has_path", [True, False])
@pytest.mark.parametrize("ahead", [0, 2])
def test_the_first_change_leaves_nothing_and_the_next_is_whole(tmp_path: Path, has_path: bool, ahead: int) -> None:
    path = tmp_path / "a.claims"
    hash_ = save(path, LARGE)
    log = RecoveryLog.begin(tmp_path / "logs", path if has_path else None, hash_ if has_path else "", LARGE)
    for _ in range(ahead):
        log.begin_ahead()
    with pytest.raises((TypeError, NotImplementedError, ValueError)):
        log.append(spoilt(LARGE))
    assert (log.path, log.change_count, log.is_broken) == (None, 0, False)
    added = one_more(LARGE, "new")
    log.append(added)
    assert restored(left_log(tmp_path / "logs", log)) == after(added)


def test_a_later_change_leaves_those_before_it(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    log = RecoveryLog.begin(tmp_path / "logs", path, save(path, LARGE), LARGE)
    first, second = noted(LARGE, "first", slice(0, 1)), noted(LARGE, "second", slice(1, 2))
    log.append(first)
    assert log.path is not None
    length = log.path.stat().st_size
    with pytest.raises((TypeError, NotImplementedError, ValueError)):
        log.append(spoilt(LARGE))
    assert (log.path.stat().st_size, log.change_count) == (length, 1)
    for change in (first.inverse(), second):
        log.append(change)
    assert restored(left_log(tmp_path / "logs", log)) == after(second)


def test_what_waits_for_room_goes_on_waiting(tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    logs.write_bytes(b"a file where the folder should be")
    path = tmp_path / "a.claims"
    log = RecoveryLog.begin(logs, path, save(path, LARGE), LARGE)
    first, second = noted(LARGE, "first", slice(0, 1)), noted(LARGE, "second", slice(1, 2))
    with pytest.raises(ClaimsError, match="cannot be written"):
        log.append(first)
    logs.unlink()
    with pytest.raises((TypeError, NotImplementedError, ValueError)):
        log.append(spoilt(LARGE))
    assert log.is_broken
    log.append(second)
    assert restored(left_log(logs, log)) == after(first, second)
