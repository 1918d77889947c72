"""A log of which all is saved is taken away at the next start, before its file becomes another."""

import os
import time
from pathlib import Path

import pytest

from models.claims.claim_file import Heading
from models.claims.records import Records
from models.storage.log_change import encode_change
from models.storage.log_line import FORMAT, VERSION, Header, Saved, Word, encode_line, encode_values
from models.storage.process import Process
from models.storage.recovery import find
from tests.models.storage.logged import FILE, changes, save, states

GONE = Process(host=Process.this().host, pid=2**22 + 1)
"""A process that no Linux can have."""


def killed_after_saving(folder: Path, target: Path, process: Process = GONE) -> Path:
    """The log of a program that was killed after the new file had its name, and before the log was taken away."""
    first = folder / "first.claims"
    header = Header(
        format=FORMAT,
        version=VERSION,
        program="1",
        time="",
        process=process,
        file=Saved(path=str(first), hash=save(first)),
    )
    lines = [(Word.LOG, encode_values(header))]
    lines += [(Word.CHANGE, encode_change(change)) for change in changes(Records(FILE))]
    lines += [(Word.SAVING, encode_values(Saved(path=str(target), hash=save(target, states()[-1]))))]
    data, checksum = b"", 0
    for word, body in lines:
        line, checksum = encode_line(word, body, checksum)
        data += line
    log = folder / "1.recovery"
    log.write_bytes(data)
    return log


@pytest.mark.parametrize("name", ["first.claims", "second.claims"])
def test_what_was_saved_is_not_offered_even_when_its_file_is_changed_later(tmp_path: Path, name: str) -> None:
    log = killed_after_saving(tmp_path, tmp_path / name)
    assert find(tmp_path) == []
    assert not log.exists()
    save(tmp_path / name, Records(FILE).snapshot())
    assert find(tmp_path) == []


def test_it_would_be_offered_then(tmp_path: Path) -> None:
    """Why it must go: nobody can tell any more that all of it is saved."""
    target = tmp_path / "second.claims"
    log = killed_after_saving(tmp_path, target)
    records = Records(FILE)
    records.heading = Heading(title="later")
    save(target, records.snapshot())
    (found,) = find(tmp_path)
    assert (found.log, found.path) == (log, tmp_path / "first.claims")


@pytest.mark.parametrize("process", [Process.this(), Process(host="elsewhere", pid=1)])
def test_the_log_of_one_who_may_still_write_it_stays(tmp_path: Path, process: Process) -> None:
    log = killed_after_saving(tmp_path, tmp_path / "first.claims", process)
    assert find(tmp_path) == []
    assert log.exists()


@pytest.mark.parametrize(
    ("pid", "age", "data", "stays"),
    [
        (GONE.pid, 120, b"", False),
        (GONE.pid, 5, b"", True),
        (GONE.pid, 120, b"x", True),
        (os.getpid(), 120, b"", True),
        ("own name", 120, b"", True),
    ],
)
def test_a_log_that_was_never_begun_goes_with_its_program(
    tmp_path: Path, pid: object, age: int, data: bytes, stays: bool
) -> None:
    log = tmp_path / f"{pid}-{'0' * 16}.recovery"
    log.write_bytes(data)
    os.utime(log, (time.time() - age,) * 2)
    assert find(tmp_path) == []
    assert log.exists() is stays
