"""A save meets a failing disk, or is killed, at each of its system calls."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.faults import is_possible

TOP = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(not is_possible(), reason="strace is not there, or may not be used")
def test_whichever_call_fails_the_file_is_the_old_or_the_new() -> None:
    command = [sys.executable, "-m", "tests.torture.faults", "--few"]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    rows = {
        cells[0]: [int(cell) for cell in cells[1:]]
        for line in done.stdout.splitlines()
        if (cells := line.split())[1:2] != ["file"] and cells and cells[-1].isdigit()
    }
    tried, old, new, torn = rows["all"]
    assert (tried, torn) == (old + new, 0)
    assert min(old, new) > 5
    assert {"openat", "write", "fsync", "close", "rename"} <= set(rows)
