"""The recovery log: there while something is unsaved, whole at every moment, and honest where it cannot be kept."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from models.claims import steps
from models.claims.claim_file import ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.claims.source import Source
from models.storage.recovery import read_log, read_start
from models.storage.recovery_log import RecoveryLog
from models.storage.replay import replay
from tests.models.storage.logged import FILE, changes, hash_of, left_log, save, states, whole

CHANGES = changes(Records(FILE))


def begun(folder: Path) -> RecoveryLog:
    path = folder / "a – ünï.claims"
    return RecoveryLog.begin(folder / "logs" / "deep", path, save(path))


def logs(folder: Path) -> list[Path]:
    return list((folder / "logs" / "deep").glob("*"))


def test_there_is_no_log_while_nothing_is_unsaved(tmp_path: Path) -> None:
    log = begun(tmp_path)
    log.sync()
    log.saving_as("f" * 64)
    assert (log.path, logs(tmp_path)) == (None, [])
    log.append(CHANGES[0])
    assert logs(tmp_path) == [log.path]
    log.saved("f" * 64)
    assert (log.path, log.change_count, logs(tmp_path)) == (None, 0, [])
    log.close()


def test_every_change_comes_back_as_it_was(tmp_path: Path) -> None:
    log = begun(tmp_path)
    for number, change in enumerate(CHANGES, start=1):
        log.append(change)
        assert log.path is not None
        recovered = read_log(log.path)
        held = replay(recovered, read_start(recovered))
        assert (held.file, held.problem, recovered.is_torn, recovered.damage) == (states()[number], "", False, "")
    log.discard()
    assert logs(tmp_path) == []


def test_what_was_undone_again_is_not_unsaved(tmp_path: Path) -> None:
    log = begun(tmp_path)
    for change in (CHANGES[0], CHANGES[1], CHANGES[1].inverse(), CHANGES[0].inverse()):
        log.append(change)
    assert log.change_count == 4
    assert read_log(left_log(logs(tmp_path)[0].parent, log)).is_empty


def test_a_line_is_json_and_holds_one_change(tmp_path: Path) -> None:
    log = begun(tmp_path)
    for change in CHANGES:
        log.append(change)
    text = left_log(tmp_path / "logs" / "deep", log).read_text("utf-8")
    lines = text.split("\n")
    assert len(lines) == len(CHANGES) + 2
    assert lines[0][12:].startswith('"log",{"format":"counterclaim recovery log","version":3,')
    assert "a – ünï.claims" in lines[0]
    assert all(line[12:].startswith('"change",{"text":') for line in lines[1:-1])
    assert lines[-1] == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    log = begun(tmp_path)
    log.append(CHANGES[0])
    assert log.path is not None
    assert (log.path.stat().st_mode & 0o777, log.path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    log.discard()


def test_closing_leaves_what_is_unsaved(tmp_path: Path) -> None:
    log = begun(tmp_path)
    log.append(CHANGES[0])
    log.close()
    assert [read_log(path).changes for path in logs(tmp_path)] == [(CHANGES[0],)]


def test_two_windows_on_one_file_have_logs_of_their_own(tmp_path: Path) -> None:
    one, other = begun(tmp_path), begun(tmp_path)
    one.append(CHANGES[0])
    other.append(CHANGES[0])
    assert one.path != other.path
    one.discard()
    assert logs(tmp_path) == [other.path]
    other.discard()


def test_an_untitled_file_has_its_start_in_the_log(tmp_path: Path) -> None:
    log = RecoveryLog.begin(tmp_path, None, start=FILE)
    log.append(CHANGES[0])
    recovered = read_log(left_log(tmp_path, log))
    assert recovered.path is None
    assert replay(recovered, read_start(recovered)).file == states()[1]


def test_a_new_file_needs_no_start(tmp_path: Path) -> None:
    log = RecoveryLog.begin(tmp_path, None)
    log.append(steps.add(Records(ClaimFile.NEW), Kind.SOURCES, [Source(id="t", text="text")], "Add source"))
    recovered = read_log(left_log(tmp_path, log))
    assert read_start(recovered) == ClaimFile.NEW
    assert [source.id for source in replay(recovered, ClaimFile.NEW).file.sources] == ["t"]


@pytest.mark.parametrize("is_written", [False, True])
def test_killed_while_saving_it_offers_only_what_the_file_lacks(tmp_path: Path, is_written: bool) -> None:
    log, other = begun(tmp_path), tmp_path / "saved as.claims"
    log.append(CHANGES[0])
    log.saving_as(hash_of(b"never written"))  # a save that failed
    log.append(CHANGES[1])
    log.saving_as(save(tmp_path / "draft", states()[2]), other)
    if is_written:
        (tmp_path / "draft").rename(other)
    log.append(CHANGES[2])
    recovered = read_log(left_log(tmp_path / "logs" / "deep", log))
    assert recovered.path == (other if is_written else tmp_path / "a – ünï.claims")
    now = states()[2] if is_written else FILE
    assert whole(recovered, now) == (tuple(CHANGES[2:3]) if is_written else tuple(CHANGES[:3]))
    assert replay(recovered, read_start(recovered)).file == states()[3]


def test_after_saving_under_a_name_the_log_belongs_to_that_file(tmp_path: Path) -> None:
    log = RecoveryLog.begin(tmp_path, None, start=FILE)
    log.append(CHANGES[0])
    saved = save(tmp_path / "named.claims", states()[1])
    log.saving_as(saved, tmp_path / "named.claims")
    log.saved(saved, tmp_path / "named.claims")
    log.append(CHANGES[1])
    recovered = read_log(left_log(tmp_path, log))
    assert (recovered.path, recovered.start) == (tmp_path / "named.claims", b"")
    assert replay(recovered, read_start(recovered)).file == states()[2]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every path is text")
def test_a_path_that_is_no_text_survives(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.claims"))
    log = RecoveryLog.begin(tmp_path, path, save(path))
    log.append(CHANGES[0])
    left = left_log(tmp_path, log)
    left.read_bytes().decode("utf-8")
    assert read_log(left).path == path
    assert read_start(read_log(left)) == FILE


def test_a_lost_folder_is_said_until_the_next_save(tmp_path: Path) -> None:
    log = begun(tmp_path)
    log.append(CHANGES[0])
    shutil.rmtree(tmp_path / "logs")
    for change in CHANGES[1:3]:
        with pytest.raises(ClaimsError, match=r"^Unsaved changes would be lost.*“.*deep”.*: save the file soon\.$"):
            log.append(change)
        assert log.is_broken
    log.saving_as("e" * 64)
    log.saved("e" * 64)
    assert not log.is_broken
    log.append(CHANGES[3])
    assert read_log(logs(tmp_path)[0]).changes == (CHANGES[3],)
    log.discard()


def test_a_folder_that_cannot_be_made_is_tried_again(tmp_path: Path) -> None:
    log = begun(tmp_path)
    (tmp_path / "logs").write_bytes(b"a file where the folder should be")
    with pytest.raises(ClaimsError, match="cannot be written"):
        log.append(CHANGES[0])
    (tmp_path / "logs").unlink()
    log.append(CHANGES[1])
    assert not log.is_broken
    assert whole(read_log(logs(tmp_path)[0])) == tuple(CHANGES[:2])
    log.discard()


_LIMITED = """
import resource, signal, sys
from pathlib import Path
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.storage.recovery_log import RecoveryLog
from tests.models.storage.logged import FILE, changes
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
log = RecoveryLog.begin(Path(sys.argv[1]), None, start=FILE)
made = changes(Records(FILE))
log.append(made[0])
size = log.path.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20, resource.RLIM_INFINITY))
try:
    log.append(made[1])
except ClaimsError as error:
    print(error)
print(log.is_broken, log.path.stat().st_size == size)
log.saving_as("a" * 64)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
log.append(made[2])
print(log.is_broken)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_full_disk_leaves_whole_lines_and_is_made_good_later(tmp_path: Path) -> None:
    top = Path(__file__).resolve().parents[3]
    command = [sys.executable, "-c", _LIMITED, str(tmp_path)]
    done = subprocess.run(command, cwd=top, capture_output=True, text=True, check=True)
    said, broken, mended = done.stdout.splitlines()
    assert said.startswith("Unsaved changes would be lost")
    assert (broken, mended) == ("True True", "False")
    recovered = read_log(next(tmp_path.glob("*.recovery")))
    assert replay(recovered, read_start(recovered)).file == states()[3]
