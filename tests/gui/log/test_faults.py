"""A program that breaks down leaves a file that the next start finds, and its log says why."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from gui.log import logs
from gui.log.faults import FaultFile, faults, sweep, take_faults
from models.storage.process import Process

TOP = Path(__file__).resolve().parents[3]
BEGIN = """
import ctypes, os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer, qFatal
from gui.log import logs
from gui.application import make_qt
qt = make_qt(["counterclaim"])
running = logs.begin(Path(sys.argv[1]))
"""
WINDOW = """
from gui.application import Application
application = Application(qt)
application.open_files([])
"""


def break_down(folder: Path, how: str) -> subprocess.CompletedProcess[str]:
    """Start the program without a screen, and let it come to an end."""
    code = f"{BEGIN}{how}"
    return subprocess.run([sys.executable, "-c", code, folder], cwd=TOP, capture_output=True, text=True, check=False)


def names(folder: Path) -> list[str]:
    return sorted(path.name.split("-")[0] for path in folder.iterdir())


def begun(path: Path) -> str:
    """The time at the beginning of a log."""
    return path.read_text("utf-8").split()[0]


def written(folder: Path) -> str:
    return "".join(path.read_text("utf-8") for path in sorted(folder.glob("*.log"), key=begun))


@pytest.fixture
def run(tmp_path: Path) -> Iterator[logs.Logs]:
    run = logs.begin(tmp_path)
    yield run
    run.end()


def test_a_window_that_breaks_down_is_told_of_at_the_next_start(tmp_path: Path) -> None:
    done = break_down(tmp_path, f"{WINDOW}QTimer.singleShot(0, lambda: ctypes.string_at(0))\nqt.exec()")
    assert done.returncode == -signal.SIGSEGV
    (path,) = faults(tmp_path)
    assert "Segmentation fault" in path.read_text()
    run = logs.begin(tmp_path)
    assert faults(tmp_path) == (path,)
    take_faults(tmp_path)
    run.end()
    assert faults(tmp_path) == ()
    assert not path.exists()
    text = written(tmp_path)
    assert text.index("Began.") < text.rindex("Began.") < text.index("Counterclaim ended unexpectedly. fault-")
    assert "string_at" in text
    assert Process.this().host not in text


def test_a_fatal_message_of_qt_is_in_the_log_before_the_process_ends(tmp_path: Path) -> None:
    done = break_down(tmp_path, "qFatal('no platform today')")
    assert done.returncode == -signal.SIGABRT
    assert "CRITICAL" in written(tmp_path)
    assert "Qt: no platform today\n" in written(tmp_path)
    assert "no platform today" in done.stderr
    assert "Aborted" in faults(tmp_path)[0].read_text()


@pytest.mark.parametrize("end", ["running.end()", "", "sys.exit(3)", "1 // 0"])
def test_an_orderly_end_leaves_only_the_log(tmp_path: Path, end: str) -> None:
    break_down(tmp_path, end)
    assert names(tmp_path) == ["counterclaim"]
    assert written(tmp_path).endswith(": Ended.\n")


def test_what_was_ended_from_outside_wrote_nothing_and_is_swept_away(tmp_path: Path) -> None:
    done = break_down(tmp_path, "os.kill(os.getpid(), signal.SIGKILL)")
    assert done.returncode == -signal.SIGKILL
    assert faults(tmp_path) == ()
    assert names(tmp_path) == ["counterclaim", "fault"]
    logs.begin(tmp_path).end()
    assert names(tmp_path) == ["counterclaim", "counterclaim"]


def fault(folder: Path, process: Process, text: str = "Fatal Python error") -> Path:
    path = folder / f"fault-1-{process.pid}.txt"
    path.write_bytes(msgspec.json.encode(process) + b"\n" + text.encode())
    return path


def test_the_files_of_programs_that_run_or_stand_elsewhere_are_left_alone(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        here = Process.this()
        fault(tmp_path, msgspec.structs.replace(here, pid=other.pid, started=""))
        fault(tmp_path, here, "")
        fault(tmp_path, Process(host="another.example", pid=1))
        (tmp_path / "fault-strange.txt").write_text("what is this\nnobody knows")
        before = names(tmp_path)
        assert faults(tmp_path) == ()
        take_faults(tmp_path)
        sweep(tmp_path)
        assert names(tmp_path) == before


def gone() -> Process:
    """A process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        pass
    return msgspec.structs.replace(Process.this(), pid=process.pid, started="")


def test_what_cannot_be_logged_stays_for_another_time(tmp_path: Path) -> None:
    path = fault(tmp_path, gone())
    take_faults(tmp_path)  # no log has begun
    assert faults(tmp_path) == (path,)


def test_hostile_words_in_such_a_file_stay_words(run: logs.Logs, tmp_path: Path) -> None:
    fault(tmp_path, gone(), "\x1b[2J\u202e\n2026-01-01T00:00:00.000Z ERROR\n" + "x" * 1_000_000)
    take_faults(tmp_path)
    assert "\\x1b[2J\\u202e\n    2026-01-01" in written(tmp_path)
    assert len(written(tmp_path)) < 30_000


def test_what_python_was_told_of_faults_before_stays(tmp_path: Path) -> None:
    FaultFile(tmp_path).end()  # pytest has the interpreter's faults already
    assert list(tmp_path.iterdir()) == []


def test_a_start_is_not_made_slow(tmp_path: Path) -> None:
    begun = time.perf_counter()
    logs.begin(tmp_path).end()
    assert time.perf_counter() - begun < 0.2
