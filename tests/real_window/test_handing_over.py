"""Files opened one after the other, as a desktop does: each becomes a window of the program that runs."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.real_window.screen import missing, screen

TOP = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {', '.join(missing())}")


class Desk:
    """A screen on which files are opened."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        self.started: list[subprocess.Popen[bytes]] = []

    def open(self, folder: Path, *files: str | bytes, startup: str = "") -> subprocess.Popen[bytes]:
        """Start the program in a folder, as a double-click does."""
        environment = {**self.environment, "DESKTOP_STARTUP_ID": startup}
        command = [sys.executable, str(TOP / "main.py"), *files]
        self.started.append(subprocess.Popen(command, cwd=folder, env=environment))
        return self.started[-1]

    def titles(self) -> list[str]:
        """What the windows of the program are called."""
        found = self._tool("search", "--onlyvisible", "--name", "Counterclaim").split()
        return sorted(self._tool("getwindowname", window) for window in found)

    def title_in_front(self) -> str:
        """What the window is called that has the keyboard."""
        return self._tool("getactivewindow", "getwindowname")

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        end = time.monotonic() + 30
        while not holds():
            assert time.monotonic() < end, f"waited in vain; the windows are {self.titles()}"
            time.sleep(0.05)

    def _tool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False, timeout=20
        )
        return done.stdout.strip()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk of its own; what still runs at the end is ended."""
    with tempfile.TemporaryDirectory(prefix="cc") as session, screen() as environment:
        own = {"XDG_RUNTIME_DIR": session, "XDG_DATA_HOME": str(tmp_path / "data"), "LC_ALL": "C.UTF-8"}
        desk = Desk({**environment, **own, "XDG_CONFIG_HOME": str(tmp_path / "config")})
        yield desk
        for program in desk.started:
            if program.poll() is None:
                program.kill()
            program.wait(20)


def test_a_second_file_becomes_a_window_of_the_running_program(desk: Desk, examples: Path, tmp_path: Path) -> None:
    data = (examples / "stoltenberg-2024-03.claims").read_bytes()
    for name in (b"first.claims", "друга.claims".encode(), b"third-\xff.claims"):
        (tmp_path / os.fsdecode(name)).write_bytes(data)
    first = desk.open(tmp_path, "first.claims")
    desk.until(lambda: any("first" in title for title in desk.titles()))

    second = desk.open(tmp_path, "друга.claims", startup=f"here_TIME{int(time.monotonic() * 1000) & 0xFFFFFFFF}")
    assert second.wait(30) == 0
    desk.until(lambda: len(desk.titles()) == 2)
    desk.until(lambda: "друга" in desk.title_in_front())

    assert desk.open(tmp_path, b"third-\xff.claims").wait(30) == 0
    desk.until(lambda: len(desk.titles()) == 3)

    assert desk.open(tmp_path, "first.claims").wait(30) == 0
    desk.until(lambda: "first" in desk.title_in_front())
    assert len(desk.titles()) == 3
    assert first.poll() is None


def test_after_a_kill_the_next_opens_by_itself(desk: Desk, tmp_path: Path) -> None:
    first = desk.open(tmp_path)
    desk.until(lambda: len(desk.titles()) == 1)
    first.kill()
    first.wait(20)
    desk.until(lambda: not desk.titles())
    again = desk.open(tmp_path)
    desk.until(lambda: len(desk.titles()) == 1)
    assert again.poll() is None
