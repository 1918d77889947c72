"""Where no window can be opened the program says so, before Qt would end the process."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from gui.machine import screen
from gui.machine.screen import missing_library
from models.claims.errors import ClaimsError

TOP = Path(__file__).resolve().parents[3]
NONE = "There is no screen to open a window on: use --export OUTPUT to convert a file without one."
UNKNOWN = "QT_QPA_PLATFORM asks for “{}”, on which no window can be opened: take it out, or name one of"
_OF_THE_DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM")

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a screen")


def said(**told: str) -> str:
    """What a program says that requires a screen, on a desktop that is told of so; "" where it has one."""
    environment = {name: value for name, value in os.environ.items() if name not in _OF_THE_DESKTOP} | told
    command = [sys.executable, "-m", "gui.machine.screen"]
    done = subprocess.run(command, cwd=TOP, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == (1 if done.stderr else 0)
    return done.stderr.strip()


@on_linux
@pytest.mark.parametrize("platform", ["foo", "eglfs", "minimalegl", "xcbfoo", " offscreen"])
def test_a_platform_that_qt_does_not_begin_with_is_named(platform: str) -> None:
    assert said(QT_QPA_PLATFORM=platform).startswith(UNKNOWN.format(platform))


@on_linux
@pytest.mark.parametrize("asked", ["foo", "minimal", "vnc"])
def test_what_a_package_leaves_out_is_not_offered_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, asked: str
) -> None:
    for name in ("libqxcb.so", "libqwayland.so", "libqoffscreen.so"):
        (tmp_path / name).touch()
    monkeypatch.setattr(screen, "_platforms", lambda: tmp_path)
    monkeypatch.setenv("QT_QPA_PLATFORM", asked)
    with pytest.raises(ClaimsError) as refused:
        screen.require_screen()
    assert str(refused.value) == f"{UNKNOWN.format(asked)} xcb, wayland, offscreen."


@on_linux
@pytest.mark.parametrize("platform", ["", "wayland", "wayland-egl", "xcb", "wayland;xcb"])
def test_where_nothing_answers_there_is_no_screen(platform: str) -> None:
    assert said(QT_QPA_PLATFORM=platform) == NONE


@on_linux
@pytest.mark.parametrize("platform", ["offscreen", "minimal:", "foo;offscreen", "wayland;offscreen"])
def test_some_need_no_screen(platform: str) -> None:
    assert said(QT_QPA_PLATFORM=platform) == ""


@on_linux
def test_a_socket_that_nobody_listens_on_is_no_screen(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        told = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert said(**told) == NONE
        compositor.listen()
        assert said(**told) == ""
    assert said(**told) == NONE


def test_a_library_of_the_system_is_told_from_a_part_of_the_program() -> None:
    library = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert str(missing_library(library)).startswith(
        "Qt needs the system library libEGL.so.1: on Debian, run “apt install"
    )
    part = ModuleNotFoundError("No module named 'PySide6'", name="PySide6")
    assert str(missing_library(part)) == "“PySide6” is missing: install the program again."
