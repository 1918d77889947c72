"""A large file without a name: what stands before its first change is written before anybody waits for it."""

import contextlib
import errno
import os
from pathlib import Path

import msgspec
import pytest

from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.claims.source import Source
from models.formats.claims_writer import write_claims
from models.storage.growing_file import GrowingFile
from models.storage.recovery import read_log
from models.storage.recovery_log import RecoveryLog, find_logs
from tests.models.storage.logged import FILE, changes, left_log, whole

CHANGES = changes(Records(FILE))
LARGE = msgspec.structs.replace(
    FILE, sources=(*FILE.sources, *(Source(id=f"s{n}", text="“ж”\n\\\0" * 300) for n in range(2_500)))
)


def test_a_large_start_is_written_ahead_and_reads_as_if_it_had_been_written_at_once(tmp_path: Path) -> None:
    ahead, at_once = (RecoveryLog.begin(tmp_path / name, None, start=LARGE) for name in ("ahead", "at once"))
    assert ahead.is_long_to_begin
    steps_ = 0
    while ahead.begin_ahead():
        steps_ += 1
    assert steps_ > 5
    assert not ahead.begin_ahead()
    for log in (ahead, at_once):
        log.append(CHANGES[0])
        assert not log.begin_ahead()
    lines = [left_log(log.path.parent, log).read_bytes().split(b"\n") for log in (ahead, at_once) if log.path]
    assert [line[12:] for line in lines[0][1:]] == [line[12:] for line in lines[1][1:]]
    recovered = read_log(find_logs(tmp_path / "ahead")[0])
    assert (recovered.start, recovered.changes) == (write_claims(LARGE), (CHANGES[0],))


@pytest.mark.parametrize("count", [1, 4, 9])
def test_a_change_that_comes_before_a_start_is_whole_waits_for_it(tmp_path: Path, count: int) -> None:
    log = RecoveryLog.begin(tmp_path, None, start=LARGE)
    for _ in range(count):
        assert log.begin_ahead()
    log.append(CHANGES[0])
    recovered = read_log(left_log(tmp_path, log))
    assert (recovered.damage, recovered.start, recovered.changes) == ("", write_claims(LARGE), (CHANGES[0],))


@pytest.mark.parametrize("count", [1, 4, 9])
def test_a_start_without_a_change_is_nothing_to_offer(tmp_path: Path, count: int) -> None:
    log = RecoveryLog.begin(tmp_path, None, start=LARGE)
    for _ in range(count):
        log.begin_ahead()
    (path,) = find_logs(tmp_path)
    assert read_log(path).is_empty
    size = path.stat().st_size
    log.saving_as("0" * 64, tmp_path / "x.claims")
    assert path.stat().st_size == size, "nobody needs the rest"
    log.close()
    assert find_logs(tmp_path) == []


def test_a_start_that_could_not_be_written_ahead_is_whole_with_the_first_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log, append, count = RecoveryLog.begin(tmp_path, None, start=LARGE), GrowingFile.append, 0

    def fail_at_times(file: GrowingFile, data: bytes) -> None:
        nonlocal count
        count += 1
        if count % 3 == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        append(file, data)

    monkeypatch.setattr(GrowingFile, "append", fail_at_times)
    while log.begin_ahead():
        pass
    assert find_logs(tmp_path) == []
    with contextlib.suppress(ClaimsError):
        log.append(CHANGES[0])
    monkeypatch.undo()
    log.append(CHANGES[1])
    recovered = read_log(left_log(tmp_path, log))
    assert (recovered.damage, recovered.start, whole(recovered, LARGE)) == ("", write_claims(LARGE), tuple(CHANGES[:2]))


def test_a_file_with_a_name_needs_no_start(tmp_path: Path) -> None:
    log = RecoveryLog.begin(tmp_path, tmp_path / "x.claims", "0" * 64, LARGE)
    assert not log.is_long_to_begin
    assert not log.begin_ahead()
    assert find_logs(tmp_path) == []
