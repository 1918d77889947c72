"""The program's log: its lines, its files, and what it takes from Qt and Python."""

import logging
import os
import re
import stat
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, qInstallMessageHandler, qWarning
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

from gui.log import logs
from gui.log.log_file import LOG, LogFile, last_lines
from gui.log.log_lines import LogLines, Throttle
from models.storage.data_folder import data_folder

TOP = Path(__file__).resolve().parents[3]


def record(message: str, *values: object, level: int = logging.WARNING) -> logging.LogRecord:
    return logging.LogRecord("counterclaim", level, __file__, 1, message, values, None)


def written(folder: Path) -> str:
    return "".join(path.read_text("utf-8") for path in sorted(folder.glob("*.log")))


@pytest.fixture
def file(tmp_path: Path) -> Iterator[LogFile]:
    file = LogFile(tmp_path / "logs")
    yield file
    file.close()


# Lines


def test_a_line_says_when_what_and_where_from() -> None:
    line = LogLines().format(record("%s saved", "losses.claims"))
    assert re.fullmatch(
        rf"\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{{3}}Z WARNING {os.getpid()} MainThread: losses.claims saved\n", line
    )


def test_nothing_logged_can_pass_for_another_record_or_hide() -> None:
    line = LogLines().format(record("a\n2026-01-01T00:00:00.000Z ERROR\r\x1b[2J\u202e\x00\ud800\u2028end"))
    first, *further = line.splitlines()
    assert first.endswith(": a")
    assert further[0] == "    2026-01-01T00:00:00.000Z ERROR"
    assert "".join(further).isprintable()
    assert "\\x1b[2J\\u202e\\x00\\ud800" in line


def test_neither_home_folder_nor_user_name_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ana")
    line = LogLines().format(record("/home/ana/x.py and /media/ana/stick/x.claims"))
    assert line.endswith(": ~/x.py and /media/…/stick/x.claims\n")


def test_of_an_endless_record_the_beginning_and_the_end_are_kept() -> None:
    line = LogLines().format(record("begin" + "x" * 10_000_000 + "end"))
    assert len(line) < 20_000
    assert "begin" in line
    assert line.endswith("end\n")


# Repetitions


def test_of_one_kind_one_passes_a_second_and_the_others_are_counted() -> None:
    now = 0.0
    throttle: Throttle[str] = Throttle(lambda: now)
    assert throttle.admit("a") == 0
    now = 0.9
    assert [throttle.admit("a"), throttle.admit("a"), throttle.admit("b")] == [None, None, 0]
    now = 1.0
    assert throttle.admit("a") == 2
    assert throttle.admit("a") is None
    assert throttle.drain() == {"a": 1}
    assert throttle.drain() == {}


def test_a_throttle_forgets_what_is_long_gone() -> None:
    throttle: Throttle[int] = Throttle()
    for kind in range(10_000):
        throttle.admit(kind)
    throttle.admit(9_999)
    assert throttle.drain() == {9_999: 1}
    assert sum(sys.getsizeof(part) for part in vars(throttle).values()) < 100_000


def test_a_storm_is_counted_and_not_written(file: LogFile, tmp_path: Path) -> None:
    for _ in range(20_000):
        file.handle(record("It rains"))
    file.close()
    text = written(tmp_path / "logs")
    assert len(text.splitlines()) < 40
    left_out = [int(number.replace(",", "")) for number in re.findall(r"([\d,]+) (?:more )?like this", text)]
    assert text.count("WARNING") + sum(left_out) == 20_000


# Files


def test_the_log_is_for_the_eyes_of_its_user_only(file: LogFile, tmp_path: Path) -> None:
    file.handle(record("x"))
    (path,) = (tmp_path / "logs").iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_nothing_is_made_before_something_is_logged(file: LogFile, tmp_path: Path) -> None:
    assert not (tmp_path / "logs").exists()


def test_many_records_take_limited_room_and_the_newest_stay(tmp_path: Path) -> None:
    file = LogFile(tmp_path, limit=2000, kept=3)
    for number in range(500):
        file.handle(record("record %d", number))
    file.close()
    sizes = [path.stat().st_size for path in tmp_path.iterdir()]
    assert len(sizes) == 3
    assert all(0 < size <= 2000 for size in sizes)
    assert ": record 499\n" in written(tmp_path)
    assert last_lines(tmp_path).endswith(": record 499\n")


def test_what_stands_under_the_name_already_is_left_alone(tmp_path: Path) -> None:
    for number in range(3):
        file = LogFile(tmp_path)
        file.handle(record("record %d", number))
        file.close()
    assert len(list(tmp_path.iterdir())) == 3


def test_a_folder_that_vanishes_is_made_again(file: LogFile, tmp_path: Path) -> None:
    file.handle(record("one"))
    (tmp_path / "logs").rename(tmp_path / "elsewhere")
    file.handle(record("two"))
    assert written(tmp_path / "logs").endswith(": two\n")
    assert ": two" not in written(tmp_path / "elsewhere")


def test_a_log_that_cannot_be_written_disturbs_nobody(
    file: LogFile, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("in the way")
    file.handle(record("one"))
    (tmp_path / "logs").unlink()
    file.handle(record("two"))
    assert written(tmp_path / "logs").endswith(": two\n")
    assert capsys.readouterr().err == ""


def test_a_full_disk_disturbs_nobody(file: LogFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.handle(record("one"))
    with monkeypatch.context() as full:

        def write(descriptor: int, data: bytes) -> int:
            raise OSError(28, "No space left on device")

        full.setattr(os, "write", write)
        file.handle(record("two"))
        assert not file.is_writing
    file.handle(record("three"))
    assert [line.rpartition(": ")[2] for line in written(tmp_path / "logs").splitlines()] == ["one", "three"]


def test_a_record_that_cannot_be_formatted_disturbs_nobody(file: LogFile, capsys: pytest.CaptureFixture[str]) -> None:
    file.handle(record("%d", "no number"))
    assert capsys.readouterr().err == ""


TWO = """
import logging, sys
from pathlib import Path
from gui.log.log_file import LogFile
file = LogFile(Path(sys.argv[1]), limit=20_000, kept=1000)
for number in range(1000):
    file.handle(logging.LogRecord("", logging.INFO, "", 1, "%s record %d.", (sys.argv[2], number), None))
"""


def test_two_programs_beside_each_other_lose_nothing(tmp_path: Path) -> None:
    running = [subprocess.Popen([sys.executable, "-c", TWO, tmp_path, name], cwd=TOP) for name in "ab"]
    assert [process.wait() for process in running] == [0, 0]
    lines = written(tmp_path).splitlines()
    assert sorted(line.split(": ")[1] for line in lines) == sorted(
        f"{name} record {number}." for name in "ab" for number in range(1000)
    )


# Reading


def test_the_end_of_all_logs_is_read_the_newest_last(tmp_path: Path) -> None:
    for second, name in enumerate(("b", "a")):
        path = tmp_path / f"counterclaim-{name}.log"
        path.write_text(f"first {name}\nlast {name}\n")
        os.utime(path, (second, second))
    assert last_lines(tmp_path) == ("counterclaim-b.log\nfirst b\nlast b\n\ncounterclaim-a.log\nfirst a\nlast a\n")
    assert last_lines(tmp_path, 10) == "counterclaim-a.log\nlast a\n"


def test_what_else_stands_in_the_folder_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "counterclaim-1.log")
    (tmp_path / "counterclaim-2.log").mkdir()
    (tmp_path / "counterclaim-3.log").symlink_to(tmp_path / "nowhere")
    (tmp_path / "notes.txt").write_text("mine")
    assert last_lines(tmp_path) == ""
    assert last_lines(tmp_path / "nowhere") == ""


# A run


@pytest.fixture
def run(tmp_path: Path) -> Iterator[logs.Logs]:
    run = logs.begin(tmp_path)
    yield run
    run.end()


def test_a_run_says_which_program_it_was_and_that_it_ended(qtbot: QtBot, run: logs.Logs, tmp_path: Path) -> None:
    run.end()
    begin, end = written(tmp_path).splitlines()
    assert re.search(r": Began\. Counterclaim [\d.]+, Python 3[\d.]+, Qt 6[\d.]+, .+, offscreen$", begin)
    assert end.endswith(": Ended.")
    LOG.error("Too late")
    assert "Too late" not in written(tmp_path)


@pytest.mark.qt_log_ignore("QFont::nothing")
def test_what_qt_says_is_logged_and_still_heard(run: logs.Logs, tmp_path: Path, qtlog: _QtMessageCapture) -> None:
    qWarning("QFont::nothing is wrong")
    assert "WARNING" in written(tmp_path)
    assert "Qt: QFont::nothing is wrong" in written(tmp_path)
    assert [heard.message for heard in qtlog.records] == ["QFont::nothing is wrong"]
    run.end()
    qWarning("QFont::nothing again")
    assert "again" not in written(tmp_path)
    assert len(qtlog.records) == 2


@pytest.mark.qt_log_ignore("QFont::nothing")
def test_what_qt_says_to_nobody_else_goes_to_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    others = qInstallMessageHandler(None)
    run = logs.begin(tmp_path)
    qWarning("QFont::nothing is wrong")
    run.end()
    qInstallMessageHandler(others)
    assert capsys.readouterr().err == "QFont::nothing is wrong\n"


def test_warnings_of_python_are_logged_and_still_shown(tmp_path: Path) -> None:
    with pytest.warns(DeprecationWarning, match="old ways"):
        run = logs.begin(tmp_path)
        warnings.warn_explicit("old ways", DeprecationWarning, "x.py", 7)
        run.end()
    assert "DeprecationWarning in x.py, line 7: old ways" in written(tmp_path)


def test_a_run_whose_log_cannot_be_written_goes_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way")
    run = logs.begin(tmp_path / "logs")
    LOG.error("x")
    run.end()
    assert (tmp_path / "logs").read_text() == "in the way"


def test_a_refusal_is_logged_without_what_it_quotes_of_the_file(run: logs.Logs, tmp_path: Path) -> None:
    logs.log_refusal("“losses.claims” cannot be read: “NATO said so” is no bound.", Path("/home/ana/losses.claims"))
    assert written(tmp_path).endswith(": “losses.claims”: “losses.claims” cannot be read: “…” is no bound.\n")
    assert "ana" not in written(tmp_path)


def test_without_a_log_nothing_is_said_on_stderr() -> None:
    code = "from gui.log.log_file import LOG; LOG.error('x')"
    done = subprocess.run([sys.executable, "-c", code], cwd=TOP, capture_output=True, text=True, check=True)
    assert done.stderr == ""


def test_the_logs_lie_in_the_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert QCoreApplication.applicationName() in data_folder().parts
    assert logs.log_folder() == data_folder() / "logs"
    assert data_folder().is_relative_to(tmp_path)
