"""The manual page has every option, and man has nothing to say against it."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

import main
from models.storage.data_folder import PROGRAM, data_folder, name_program
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


def test_it_says_where_what_is_kept_lies() -> None:
    name_program()
    chosen = QSettings(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, PROGRAM, PROGRAM).fileName()
    for kept, variable in ((data_folder(), "XDG_DATA_HOME"), (Path(chosen), "XDG_CONFIG_HOME")):
        assert f"${variable}/{'/'.join(kept.parts[-2:])}\n" in PAGE.decode()
