"""Under X11 a field knows keys of its own, as Emacs has them; none of them is one of the program's."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.keyboard.test_shortcuts import SHARED
from tests.real_window.screen import missing, screen

TOP = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {', '.join(missing())}")
def test_no_field_takes_a_key_that_means_something_else_in_the_window() -> None:
    with screen() as environment:
        command = [sys.executable, "-m", "tests.real_window.swallowed_keys"]
        done = subprocess.run(command, cwd=TOP, env=environment, capture_output=True, text=True, check=True, timeout=60)
    assert set(done.stdout.split()) == SHARED
