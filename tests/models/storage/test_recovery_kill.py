"""Killed at any moment, a program loses no change whose `append` had returned."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.claims.claim_file import ClaimFile
from models.formats.claims_reader import read_claims
from models.storage.recovery import find, read_start
from models.storage.replay import replay

KILLS = 50

_VICTIMS = """
import os, random, signal, sys, time
from pathlib import Path
import msgspec
from models.claims import steps
from models.claims.claim_file import Kind
from models.claims.records import Records
from models.formats.claims_writer import write_claims
from models.storage.atomic import write_atomically
from models.storage.recovery_log import RecoveryLog
from tests.models.storage.logged import FILE, hash_of, save

folder, kills = Path(sys.argv[1]), int(sys.argv[2])

def edit(path, pipe):
    records = Records(FILE)
    log = RecoveryLog.begin(folder / "logs", path, hash_of(path.read_bytes()))
    for number in range(1, 1_000_000):
        claim = msgspec.structs.replace(records.claims.get("b"), note=str(number))
        change = steps.change(records, Kind.CLAIMS, [claim], "Change note")
        records.apply(change)
        log.append(change)
        os.write(pipe, b".")
        if number % 40 == 0:
            data = write_claims(records.snapshot())
            log.saving_as(hash_of(data))
            write_atomically(path, data)
            log.saved(hash_of(data))

for kill in range(kills):
    path = folder / f"{kill}.claims"
    save(path)
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        edit(path, tell)
    os.close(tell)
    returned = len(os.read(told, 1))  # it runs
    time.sleep(random.uniform(0, 0.02))
    os.kill(child, signal.SIGKILL)
    while told_now := os.read(told, 65536):
        returned += len(told_now)
    os.close(told)
    os.waitpid(child, 0)
    print(path.name, returned)
"""


def note(file: ClaimFile) -> int:
    """The number of the last change that is in a file."""
    claim = next(claim for claim in file.claims if claim.id == "b")
    return int(claim.note or "0")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes to be killed are forked")
def test_killed_at_any_moment_nothing_that_was_kept_is_lost(tmp_path: Path) -> None:
    top = Path(__file__).resolve().parents[3]
    command = [sys.executable, "-c", _VICTIMS, str(tmp_path), str(KILLS)]
    done = subprocess.run(command, cwd=top, capture_output=True, text=True, check=True)
    told = dict(line.split() for line in done.stdout.splitlines())
    assert len(told) == KILLS
    left = {recovered.path: recovered for recovered in find(tmp_path / "logs")}
    for name, returned in told.items():
        path = tmp_path / name
        recovered = left.get(path)
        if recovered is None:
            last = note(read_claims(path.read_bytes()))
        else:
            result = replay(recovered, read_start(recovered))
            assert (result.problem, recovered.damage) == ("", "")
            last = note(result.file)
        assert int(returned) <= last <= int(returned) + 1
    assert len(left) > KILLS // 4, "hardly any was killed while it had something unsaved"
