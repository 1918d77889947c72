"""A file whose reading goes wrong as nobody expected: the window is as it was before, and can be used."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from gui.application import Application
from gui.beside.errand import TROUBLE
from models.claims.claim_file import ClaimFile
from models.formats.suffixes import read_file
from models.progress import Report
from models.storage.opened import Opened
from tests.gui.conftest import OpenWindow

Glimpse = Callable[[ClaimFile], None]


@pytest.fixture
def mine(tmp_path: Path, examples: Path) -> Path:
    path = tmp_path / "mine.claims"
    path.write_bytes((examples / "stoltenberg-2024-03.claims").read_bytes())
    return path


def test_what_was_shown_in_part_goes_again(
    qtbot: QtBot, open_window: OpenWindow, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, part = threading.Event(), read_file(mine)

    def run_out_of_memory(_path: Path, report: Report, glimpse: Glimpse) -> Opened:
        glimpse(part)
        goes_on.wait(10)
        raise MemoryError

    monkeypatch.setattr("gui.disk.opening.open_file", run_out_of_memory)
    window = open_window()
    with capture_exceptions() as caught:
        assert window.files.load(mine)
        assert window.editor.document.is_partial
        goes_on.set()
        qtbot.waitUntil(lambda: not window.editor.document.is_partial)
    assert [kind for kind, *_ in caught] == [MemoryError]
    assert window.files.is_free
    assert TROUBLE in window.notice.accessibleName()


def test_what_fails_at_once_keeps_no_window_from_coming(
    application: Application, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_out_of_memory(_path: Path, report: Report, glimpse: Glimpse) -> Opened:
        raise MemoryError

    monkeypatch.setattr("gui.disk.opening.open_file", run_out_of_memory)
    with capture_exceptions() as caught:
        application.open_files([mine])
    assert [kind for kind, *_ in caught] == [MemoryError]
    assert [window.files.is_free for window in application.windows] == [True]
    assert TROUBLE in application.windows[0].notice.accessibleName()
