"""Nothing is sent anywhere: the program opens no internet socket, and has nothing that would."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.real_window.screen import missing, screen
from tests.test_architecture import CODE, imports, is_in, name_of

TOP = Path(__file__).resolve().parent.parent
EXAMPLE = TOP / "resources" / "examples" / "stoltenberg-2024-03.claims"

FORBIDDEN = (
    *("socket", "ssl", "http", "urllib.request", "urllib3", "requests", "ftplib", "smtplib", "telnetlib", "xmlrpc"),
    *("asyncio", "webbrowser", "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore"),
)
"""Modules with which something could be sent."""

LOCAL = {
    "gui.handing_over": {f"PySide6.QtNetwork{name}" for name in ("", ".QLocalServer", ".QLocalSocket")},
    "gui.machine.screen": {"socket"},
}
"""The rooms that speak to another program on this computer, a running one or the desktop, and what they may have."""

WATCH = """
import json, sys
from pathlib import Path
seen = []
def watch(event, values):
    if event.startswith("socket.") and event != "socket.gethostname":
        seen.append([event, int(values[1]) if event == "socket.__new__" else 0])
sys.addaudithook(watch)
def tell():
    maps = Path("/proc/self/maps").read_text() if Path("/proc/self/maps").exists() else ""
    print(json.dumps({"python": seen, "qt": "Qt6Network" in maps or "PySide6.QtNetwork" in sys.modules}))
"""
"""Notes what Python does with sockets, and at the end tells it and whether Qt's own are loaded."""

WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import main
import gui.application
folder = Path(sys.argv[1])

class Watched(gui.application.Application):
    def open_files(self, paths):
        super().open_files(paths)
        QTimer.singleShot(1500, self.work)

    def work(self):
        window = self.windows[0]
        window.table.setData(window.table.index(0, window.table.column("figure")), "over 351,000")
        assert not window.editor.is_clean
        window.actions_["file.save"].trigger()
        assert window.editor.is_clean
        window.actions_["compare.show"].trigger()
        window.actions_["help.about"].trigger()
        QTimer.singleShot(1000, self.leave)

    def leave(self):
        assert "pyqtgraph" in sys.modules
        for widget in QApplication.topLevelWidgets():
            widget.close()

gui.application.Application = Watched
assert main.main([str(folder / "a.claims")]) == 0
assert "351000" in (folder / "a.claims").read_text()
tell()
"""

PAGE = """<html><head><title>Storm</title><link rel="canonical" href="https://news.example.org/storm">
<link rel="stylesheet" href="http://example.org/a.css"><script src="http://example.org/a.js"></script></head><body>
<article><h1>Storm</h1><p>More than 1,200 people were killed by the storm, officials said on Monday.</p>
<p>Rescue teams went on with their search through the night, as the rain fell on roads that nobody could use.</p>
<img src="http://example.org/a.png"></article></body></html>"""

EXPORT = f"""
import main
PAGE = {PAGE!r}
folder = Path(sys.argv[1])
for suffix in ("pdf", "html", "xlsx", "csv"):
    assert main.main([str(folder / "a.claims"), "--compare", "--export", str(folder / ("out." + suffix))]) == 0
for suffix in ("png", "svg", "claims"):
    assert main.main([str(folder / "a.claims"), "--export", str(folder / ("chart." + suffix))]) == 0
(folder / "page.html").write_text(PAGE, "utf-8")
assert main.main([str(folder / "page.html"), "--export", str(folder / "page.claims")]) == 0
assert "1,200" in (folder / "page.claims").read_text("utf-8")
tell()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a claim file whose texts name things that could be fetched."""
    text = EXAMPLE.read_text("utf-8").replace('"title":"', '"title":"<img src=http://example.org/a.png> ', 1)
    (tmp_path / "a.claims").write_text(text, "utf-8")
    return tmp_path


class Seen(NamedTuple):
    """What was seen of a run: calls to the system that name an internet address, and what Python told of itself."""

    calls: list[str]
    sockets: list[tuple[str, int]]
    has_qt_network: bool


def run(code: str, folder: Path, environment: dict[str, str] | None = None) -> Seen:
    """Run Python code that tells of itself at the end; the calls to the system are seen where strace is there."""
    trace = folder / "trace.txt"
    trace.touch()
    strace = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace)] if shutil.which("strace") else []
    done = subprocess.run(
        [*strace, sys.executable, "-c", f"{WATCH}{code}", str(folder)],
        cwd=TOP,
        env={**(environment or os.environ), "XDG_CONFIG_HOME": str(folder)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    calls = [line for line in trace.read_text("utf-8", "replace").splitlines() if re.search("[AP]F_INET", line)]
    return Seen(calls, [(event, family) for event, family in told["python"]], told["qt"])


def sends_nothing(seen: Seen) -> bool:
    """Whether no internet socket was opened; a desktop is spoken to by others."""
    families = {family for event, family in seen.sockets if event == "socket.__new__"}
    return not seen.calls and not families & {socket.AF_INET, socket.AF_INET6}


LEAK = "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).close(); tell()"


def test_a_socket_would_be_seen(tmp_path: Path) -> None:
    seen = run(LEAK, tmp_path)
    assert seen.sockets == [("socket.__new__", socket.AF_INET6)]
    assert bool(seen.calls) == bool(shutil.which("strace"))
    assert not sends_nothing(seen)


def test_a_window_in_which_somebody_works_sends_nothing(folder: Path) -> None:
    assert sends_nothing(run(WINDOW, folder))


@pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {', '.join(missing())}")
def test_a_window_on_a_screen_sends_nothing(folder: Path) -> None:
    with screen() as environment:
        assert sends_nothing(run(WINDOW, folder, environment))


def test_exporting_sends_nothing_and_loads_nothing_that_could(folder: Path) -> None:
    seen = run(EXPORT, folder)
    assert sends_nothing(seen)
    assert not seen.has_qt_network


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_no_module_imports_what_could_send(path: Path) -> None:
    able = {module for module in imports(path) if any(is_in(module, sender) for sender in FORBIDDEN)}
    assert able <= {one for room, ones in LOCAL.items() if is_in(name_of(path), room) for one in ones}


def test_a_socket_of_pythons_own_stays_on_the_computer() -> None:
    made = re.findall(r"socket\.(AF_\w+|create\w+|fromfd)", (TOP / "gui" / "machine" / "screen.py").read_text("utf-8"))
    assert made == ["AF_UNIX"]


def test_the_package_asks_for_nothing_that_could_send() -> None:
    (hidden,) = re.findall(r"hiddenimports=\[(.*?)\]", (TOP / "build.spec").read_text("utf-8"), re.DOTALL)
    assert [name for name in re.findall(r'"([^"]+)"', hidden) if any(is_in(name, sender) for sender in FORBIDDEN)] == []
