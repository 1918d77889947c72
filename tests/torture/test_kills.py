"""Killed while editing and saving, the program tears no file and loses no edit."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[2]
KILLS = 50


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the processes to be killed are forked")
def test_killed_at_any_moment_the_editor_loses_nothing() -> None:
    command = [sys.executable, "-m", "tests.torture.kills", "--kills", str(KILLS)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    rows = (line.rsplit(maxsplit=1) for line in done.stdout.splitlines() if line)
    counts = {name: int(count.replace(",", "")) for name, count in rows if name != "seed"}
    assert counts["kills"] == counts["while editing"] + counts["while saving"] == KILLS
    assert counts["torn files"] == counts["lost edits"] == counts["needless offers"] == 0
    assert counts["while saving"] > KILLS // 10, "hardly any was killed while it saved"
    assert counts["kills that left something to restore"] > KILLS // 4, "hardly any had something unsaved"
