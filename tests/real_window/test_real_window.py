"""The program in a real window, driven from outside by keys, as a person would."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.formats.claims_reader import read_claims
from tests.real_window.screen import missing, screen

TOP = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {', '.join(missing())}")


def until(holds: Callable[[], object], seconds: float = 30) -> None:
    """Wait until something holds; fail where it does not in time."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


class Person:
    """Somebody with a keyboard before the program's window."""

    def __init__(self, environment: dict[str, str], path: Path) -> None:
        self._environment = environment
        self.program = subprocess.Popen(
            [sys.executable, "main.py", str(path)], cwd=TOP, env=environment, stderr=subprocess.PIPE, text=True
        )
        until(self._windows)
        self._tool("windowactivate", "--sync", self._windows()[0])
        time.sleep(1)  # the chart comes after the window, and takes the keyboard's attention for a moment

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self._tool("key", "--delay", "60", key)

    def type(self, text: str) -> None:
        """Type a text."""
        self._tool("type", "--delay", "20", text)

    def has_gone(self) -> bool:
        """Whether the program has ended."""
        return self.program.poll() is not None

    def _windows(self) -> list[str]:
        return self._tool("search", "--onlyvisible", "--name", "Counterclaim").split()

    def _tool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environment, capture_output=True, text=True, check=False, timeout=20
        )
        return done.stdout


@pytest.fixture
def sit_down(tmp_path: Path) -> Iterator[Callable[[Path], Person]]:
    """Starts the program on a screen of its own; what still runs at the end is ended."""
    people: list[Person] = []
    with screen() as environment:
        environment |= {"XDG_CONFIG_HOME": str(tmp_path / "config"), "LC_ALL": "C.UTF-8"}

        def start(path: Path) -> Person:
            people.append(Person(environment, path))
            return people[-1]

        yield start
        for person in people:
            if not person.has_gone():
                person.program.kill()
            person.program.communicate(timeout=20)


def test_the_example_is_opened_edited_saved_and_opened_again(
    sit_down: Callable[[Path], Person], examples: Path, tmp_path: Path
) -> None:
    path = tmp_path / "copy.claims"
    before = (examples / "stoltenberg-2024-03.claims").read_bytes()
    path.write_bytes(before)

    def held() -> ClaimFile:
        return read_claims(path.read_bytes())

    person = sit_down(path)
    person.press("Right", "F2")
    person.type("at least 351k")
    person.press("Return", "ctrl+s")
    until(lambda: path.read_bytes() != before)
    assert (held().claims[0].bound, held().claims[0].low) == (Bound.AT_LEAST, 351_000)
    assert held().claims[1:] == read_claims(before).claims[1:]
    person.press("ctrl+z", "ctrl+s")
    until(lambda: path.read_bytes() == before)
    person.press("ctrl+q")
    until(person.has_gone)
    assert person.program.returncode == 0

    again = sit_down(path)
    again.press("Down", "Down", "Delete", "ctrl+s")
    until(lambda: len(held().claims) == 5)
    again.press("ctrl+w")
    until(again.has_gone)
    assert "General Staff of Ukraine" not in [claim.claimant for claim in held().claims]
    assert again.program.returncode == 0


def test_leaving_with_changes_asks_first(sit_down: Callable[[Path], Person], examples: Path, tmp_path: Path) -> None:
    path = tmp_path / "copy.claims"
    path.write_bytes((examples / "stoltenberg-2024-03.claims").read_bytes())
    person = sit_down(path)
    person.press("Delete", "ctrl+q")
    time.sleep(1)
    assert not person.has_gone()
    person.press("Escape")
    time.sleep(0.5)
    assert not person.has_gone()
    person.press("ctrl+z", "ctrl+q")
    until(person.has_gone)
    assert len(read_claims(path.read_bytes()).claims) == 6


def test_a_comparison_is_asked_by_keys_kept_and_saved(
    sit_down: Callable[[Path], Person], examples: Path, tmp_path: Path
) -> None:
    path = tmp_path / "copy.claims"
    path.write_bytes((examples / "stoltenberg-2024-03.claims").read_bytes())
    person = sit_down(path)
    person.press("ctrl+shift+k")  # compare with NATO's claim, which is the current one
    time.sleep(1)
    person.press("alt+m", "k")  # Compare > Keep comparison…
    time.sleep(0.5)
    person.type("March")
    person.press("Return", "ctrl+s")
    until(lambda: read_claims(path.read_bytes()).views)
    kept = read_claims(path.read_bytes()).views[0]
    nato = read_claims(path.read_bytes()).claims[0]
    assert (kept.name, kept.subject, kept.day) == ("March", "Russian military", "2024-03-14")
    assert (kept.reference, nato.claimant) == (nato.id, "NATO")
    person.press("ctrl+q")
    until(person.has_gone)
    assert person.program.communicate(timeout=20)[1] == ""
    assert person.program.returncode == 0
