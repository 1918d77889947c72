"""The door: real processes, of which one opens files and the others leave theirs."""

import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gui.handing_over.place import Place, find_place

TOP = Path(__file__).resolve().parents[3]

PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from gui.handing_over.door import Door

def tell(**said):
    print(json.dumps(said), flush=True)

door = Door()
if door.hand_over([Path(name) for name in sys.argv[1:]]):
    tell(left=sys.argv[1:])
    sys.exit()
qt = QCoreApplication([])
door.open(lambda handed: tell(took=[str(path) for path in handed.paths], startup=handed.startup))
tell(begun=sys.argv[1:])
watch = QTimer()
watch.timeout.connect(lambda: (tell(open=True), watch.stop()) if door.is_open else None)
watch.start(10)
qt.exec()
"""


class Program:
    """One process of it, and what it tells."""

    def __init__(self, environment: dict[str, str], folder: Path, *files: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *files],
            cwd=folder,
            env={**environment, "PYTHONPATH": str(TOP)},
            stdout=subprocess.PIPE,
            bufsize=0,
        )

    def told(self) -> dict[str, Any]:
        """The next thing that it tells."""
        assert self.process.stdout is not None
        assert select.select([self.process.stdout], [], [], 20)[0], "it told nothing"
        return dict(json.loads(self.process.stdout.readline()))

    def end(self, by: int = signal.SIGKILL) -> None:
        """End it at once."""
        self.process.send_signal(by)
        self.process.communicate(timeout=20)


Start = Callable[..., Program]


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """What the processes of a test share; the session's folder has a short path, as a socket needs it."""
    with tempfile.TemporaryDirectory(prefix="cc") as session:
        yield {**os.environ, "XDG_RUNTIME_DIR": session, "XDG_DATA_HOME": str(tmp_path / "data")}


@pytest.fixture
def start(environment: dict[str, str], tmp_path: Path) -> Iterator[Start]:
    """Starts processes; those that still run are ended."""
    started: list[Program] = []

    def begin(*files: str, **changed: str) -> Program:
        started.append(Program({**environment, **changed}, tmp_path, *files))
        return started[-1]

    yield begin
    for program in started:
        program.end() if program.process.poll() is None else program.process.communicate()


def first_of(start: Start, **changed: str) -> Program:
    """A process whose door is open."""
    first = start(**changed)
    assert first.told() == {"begun": []}
    assert first.told() == {"open": True}
    return first


def test_the_second_leaves_its_files_with_the_first_and_ends(start: Start, tmp_path: Path) -> None:
    first = first_of(start)
    second = start("a.claims", "/b.claims", DESKTOP_STARTUP_ID="x_TIME7")
    assert second.told() == {"left": ["a.claims", "/b.claims"]}
    assert second.process.wait(20) == 0
    assert first.told() == {"took": [str(tmp_path / "a.claims"), "/b.claims"], "startup": "x_TIME7"}
    assert start().told() == {"left": []}
    assert first.told()["took"] == []


def test_names_that_are_no_text_arrive(start: Start) -> None:
    first = first_of(start)
    name = os.fsdecode(b"/\xff\xfe.claims")
    start(name)
    assert first.told()["took"] == [name]


def test_of_two_that_start_at_once_one_waits_for_the_other(start: Start) -> None:
    both = start("/a"), start("/b")
    told = [program.told() for program in both]
    assert sorted(key for one in told for key in one) == ["begun", "left"]
    first = both["left" in told[0]]
    assert first.told() == {"open": True}
    assert first.told()["took"] == next(one["left"] for one in told if "left" in one)


def test_after_a_kill_the_next_is_the_first(start: Start, environment: dict[str, str]) -> None:
    first_of(start).end()
    assert len(list(Path(environment["XDG_RUNTIME_DIR"]).iterdir())) == 2  # the lock and the socket are left
    first_of(start)
    assert start("/a").told() == {"left": ["/a"]}


def test_one_that_does_not_answer_is_not_waited_for_long_and_opens_nothing_later(start: Start) -> None:
    first = first_of(start)
    first.process.send_signal(signal.SIGSTOP)
    second = start("/a")
    assert second.told() == {"begun": ["/a"]}
    first.process.send_signal(signal.SIGCONT)
    assert start("/b").told() == {"left": ["/b"]}
    assert first.told()["took"] == ["/b"]


@pytest.mark.parametrize(
    "changed", [{"DISPLAY": ":77"}, {"WAYLAND_DISPLAY": "wayland-77"}, {"XDG_DATA_HOME": "/nowhere/else"}], ids=str
)
def test_another_screen_or_other_data_make_another_program(start: Start, changed: dict[str, str]) -> None:
    first_of(start)
    first_of(start, **changed)


def test_without_a_folder_for_it_each_is_on_its_own(start: Start, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    nowhere = {"XDG_RUNTIME_DIR": "", "XDG_DATA_HOME": str(tmp_path / "file" / "data")}
    assert start(**nowhere).told() == {"begun": []}
    assert start("/a", **nowhere).told() == {"begun": ["/a"]}


def test_where_no_socket_can_be_had_nobody_waits(start: Start, tmp_path: Path) -> None:
    deep = tmp_path / ("x" * 90)
    deep.mkdir(mode=0o700)
    first = start(XDG_RUNTIME_DIR=str(deep))
    assert first.told() == {"begun": []}
    end = time.monotonic() + 20
    while list(deep.iterdir()):  # it gives the lock back
        assert time.monotonic() < end
        time.sleep(0.02)
    assert start("/a", XDG_RUNTIME_DIR=str(deep)).told() == {"begun": ["/a"]}


def place(monkeypatch: pytest.MonkeyPatch, **changed: str) -> Place:
    """Where the programs meet under some variables."""
    for name, value in changed.items():
        monkeypatch.setenv(name, value)
    found = find_place()
    assert found is not None
    return found


def test_another_version_meets_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    now = place(monkeypatch)
    monkeypatch.setattr("models.__version__", "9.9.9")
    assert place(monkeypatch) != now


def test_a_session_folder_that_others_may_enter_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    data = tmp_path / "data"
    mine, open_, missing = tmp_path / "mine", tmp_path / "open", tmp_path / "missing"
    mine.mkdir(mode=0o700)
    open_.mkdir()
    open_.chmod(0o755)
    for session, used in ((mine, mine), (open_, data), (missing, data)):
        found = place(monkeypatch, XDG_RUNTIME_DIR=str(session), XDG_DATA_HOME=str(data))
        assert found.lock.is_relative_to(used)
        assert found.socket == str(found.lock.with_suffix(""))
