"""The manual page has every option, and man has nothing to say against it."""

import shutil
import subprocess
from pathlib import Path

import pytest

import main
from resources.packaging.manual import manual

PAGE = manual(main.parser(), "1.2.3", 1_700_000_000)


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not here")
def test_man_shows_every_option_and_way(tmp_path: Path) -> None:
    path = tmp_path / "counterclaim.1"
    path.write_bytes(PAGE)
    environment = {"MANWIDTH": "200", "LC_ALL": "C.UTF-8", "MAN_KEEP_FORMATTING": "", "PATH": "/usr/bin:/bin"}
    command = ["man", "--warnings", "--local-file", str(path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    for action in main.parser()._actions:
        for name in action.option_strings:
            assert name in done.stdout
    for line in main.parser().format_usage().splitlines():
        assert " ".join(line.removeprefix("usage:").split()) in " ".join(done.stdout.split())
    assert "counterclaim - lay conflicting numbers side by side" in done.stdout
    assert "2023-11-14" in done.stdout


def test_the_same_page_each_time() -> None:
    assert manual(main.parser(), "1.2.3", 1_700_000_000) == PAGE
