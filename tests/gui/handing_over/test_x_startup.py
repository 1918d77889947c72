"""Startup notification: what is told to the desktop when a start is complete."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gui.handing_over.x_startup import _pieces
from tests.real_window.screen import missing, screen

TOP = Path(__file__).resolve().parents[3]
ID = r'host-1 "pr\og"_TIME1234567890'
CALL = f"from gui.handing_over.x_startup import activate; activate(0x400005, {ID!r})"


def test_a_message_is_whole_when_its_pieces_are_joined() -> None:
    kinds, pieces = zip(*_pieces(ID), strict=True)
    assert b"".join(pieces).rstrip(b"\0").decode() == r'remove: ID="host-1 \"pr\\og\"_TIME1234567890"'
    assert {len(piece) for piece in pieces} == {20}
    assert pieces[-1].endswith(b"\0")
    assert kinds == ("_NET_STARTUP_INFO_BEGIN", *["_NET_STARTUP_INFO"] * (len(kinds) - 1))


NEEDED = [*missing(), *([] if shutil.which("xev") else ["xev"])]


@pytest.mark.skipif(bool(NEEDED), reason=f"not on this machine: {', '.join(NEEDED)}")
def test_the_desktop_hears_of_it(tmp_path: Path) -> None:
    heard = tmp_path / "heard.txt"
    with screen() as environment, heard.open("w") as out:
        listener = subprocess.Popen(["stdbuf", "-oL", "xev", "-root"], env=environment, stdout=out)
        try:
            end = time.monotonic() + 20
            while "_NET_STARTUP_INFO)" not in heard.read_text():
                assert time.monotonic() < end, "waited in vain"
                subprocess.run([sys.executable, "-c", CALL], cwd=TOP, env=environment, check=True, timeout=20)
        finally:
            listener.terminate()
            listener.wait(20)
    told = heard.read_text()
    assert "window 0x400005,\n    message_type" in told
    assert "(_NET_ACTIVE_WINDOW), format 32" in told
    assert "(_NET_STARTUP_INFO_BEGIN), format 8" in told


def test_without_a_screen_nothing_happens() -> None:
    subprocess.run([sys.executable, "-c", CALL], cwd=TOP, env={"DISPLAY": ":9999"}, check=True, timeout=20)
