"""The home folder, which the system need not know: a process may run for a user without a name."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from gui.log.mishap import without_home
from gui.machine.home import home_folder
from models.formats.suffixes import read_file
from tests.gui.conftest import OpenWindow

UNNAMED = 54_321
"""A number that no user has."""


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """This process runs for somebody of whom the system knows nothing but a number, as in a container."""
    if sys.platform == "win32":
        pytest.skip("Windows knows every user")
    monkeypatch.delenv("HOME")
    monkeypatch.setattr(os, "getuid", lambda: UNNAMED)


def test_it_is_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert home_folder() == tmp_path


@pytest.mark.usefixtures("nobody")
def test_without_one_it_is_the_root_and_paths_are_told_as_they_are() -> None:
    assert home_folder() == Path("/")
    assert without_home("/usr/lib and /") == "/usr/lib and /"


def test_without_one_a_new_file_can_be_saved(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    window = open_window()
    window.actions_["help.example_small"].trigger()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", _chosen(tmp_path / "new.claims"))
    request.getfixturevalue("nobody")
    assert window.files.save_as()
    assert len(read_file(tmp_path / "new.claims").claims) == 6


def _chosen(path: Path) -> Callable[..., tuple[str, str]]:
    return lambda *_: (str(path), "")
