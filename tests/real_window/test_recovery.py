"""The program is killed in the middle of work; started again, it offers what was not saved."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.claims.figure import Bound
from models.formats.claims_reader import read_claims
from tests.real_window.screen import missing, screen
from tests.real_window.test_real_window import TOP, Person, until

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {', '.join(missing())}")

DIALOG, WINDOW = "Unsaved changes", ".*Counterclaim"
"""The titles of the dialog and of the window."""


class Worker(Person):
    """Somebody with a keyboard, who turns from window to window: a dialog may stand before the one just opened."""

    def __init__(self, environment: dict[str, str], path: Path) -> None:
        self._environment = environment
        command = [sys.executable, "main.py", str(path)]
        self.program = subprocess.Popen(command, cwd=TOP, env=environment, stderr=subprocess.PIPE, text=True)

    def sees(self, title: str) -> bool:
        return self._found(title) != []

    def turn_to(self, title: str) -> None:
        """Have the keyboard's attention in a window, once it is there."""
        until(lambda: self.sees(title))
        self._tool("windowactivate", self._found(title)[0])
        until(lambda: self._tool("getactivewindow").strip() == self._found(title)[0], 10)
        time.sleep(0.5)  # the chart comes after the window, and takes the keyboard's attention for a moment

    def _found(self, title: str) -> list[str]:
        return self._tool("search", "--onlyvisible", "--name", f"^{title}$").split()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[Path], Worker]]:
    """Starts the program on a screen, in a home where nothing was ever done; what still runs at the end is ended."""
    workers: list[Worker] = []
    homes = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    with screen() as environment:

        def start_one(path: Path) -> Worker:
            workers.append(Worker(environment | homes | {"LC_ALL": "C.UTF-8"}, path))
            return workers[-1]

        yield start_one
        for worker in workers:
            if not worker.has_gone():
                worker.program.kill()
            worker.program.communicate(timeout=20)


def test_after_a_kill_the_next_start_offers_what_was_not_saved(
    start: Callable[[Path], Worker], examples: Path, tmp_path: Path
) -> None:
    path = tmp_path / "copy.claims"
    before = (examples / "stoltenberg-2024-03.claims").read_bytes()
    path.write_bytes(before)

    def logs() -> list[Path]:
        return sorted(tmp_path.glob("XDG_DATA_HOME/**/recovery/*.recovery"))

    first = start(path)
    first.turn_to(WINDOW)
    first.press("Right", "F2")
    first.type("at least 351k")
    first.press("Return")
    until(lambda: any(b'"change"' in log.read_bytes() for log in logs()))
    os.kill(first.program.pid, signal.SIGKILL)
    until(first.has_gone)
    assert path.read_bytes() == before

    second = start(path)
    second.turn_to(DIALOG)
    (old,) = logs()
    second.press("Return")
    until(lambda: old not in logs() and not second.sees(DIALOG))
    second.turn_to(WINDOW)
    second.press("ctrl+s")
    until(lambda: path.read_bytes() != before)
    second.press("ctrl+q")
    until(second.has_gone)
    assert second.program.returncode == 0
    assert second.program.stderr is not None
    assert second.program.stderr.read() == ""
    held, had = read_claims(path.read_bytes()), read_claims(before)
    assert (held.claims[0].bound, held.claims[0].low) == (Bound.AT_LEAST, 351_000)
    assert held.claims[1:] == had.claims[1:]
    assert logs() == []
    assert not list(tmp_path.glob(".*.lock"))
