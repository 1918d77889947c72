"""A disk that takes its time, to save or export to: the window shows it, can be told to give up, and loses nothing."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog
from pytestqt.qtbot import QtBot

from gui.application import Application
from gui.main_window import MainWindow
from models.claims.claim_file import ClaimFile, Heading
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.formats.whole_files import read_whole
from tests.gui.hands import trigger


class SlowDisk:
    """A disk that stops now and then before it has anything for certain; it goes on by itself after ten seconds."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.go.set()
        self._sync = os.fsync

    def sync(self, descriptor: int) -> None:
        if threading.current_thread() is not threading.main_thread():
            self.go.wait(10)
        self._sync(descriptor)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDisk]:
    disk = SlowDisk()
    monkeypatch.setattr("models.storage.draft.os.fsync", disk.sync)
    yield disk
    disk.go.set()


def meanwhile(window: MainWindow, do: Callable[[QProgressDialog], None]) -> None:
    """Do something as soon as the progress is in sight."""

    def look() -> None:
        shown = [dialog for dialog in window.findChildren(QProgressDialog) if dialog.isVisible()]
        if shown:
            do(shown[0])
        else:
            QTimer.singleShot(20, window, look)

    look()


def title(path: Path | None) -> str:
    assert path is not None
    return read_file(path).heading.title


def test_the_window_says_what_it_does_and_is_done_when_the_disk_is(window: MainWindow, disk: SlowDisk) -> None:
    said: list[str] = []
    window.editor.change_heading(Heading(title="new"))
    disk.go.clear()
    meanwhile(window, lambda dialog: (said.append(dialog.labelText()), disk.go.set()))
    assert window.files.save()
    assert said == ["Saving “copy.claims”…"]
    assert (title(window.editor.path), window.editor.is_clean) == ("new", True)


def test_a_save_that_is_cancelled_leaves_the_file_and_the_work(window: MainWindow, disk: SlowDisk) -> None:
    was, refused = title(window.editor.path), list[str]()
    window.files.refused.connect(refused.append)
    window.editor.change_heading(Heading(title="new"))
    disk.go.clear()

    def cancel(dialog: QProgressDialog) -> None:
        dialog.reject()
        QTimer.singleShot(50, window, disk.go.set)

    meanwhile(window, cancel)
    assert not window.files.save()
    assert (title(window.editor.path), window.editor.records.heading.title) == (was, "new")
    assert (window.editor.has_changes, refused) == (True, ["Not saved: the save was cancelled."])
    assert window.files.save()
    assert title(window.editor.path) == "new"


@pytest.mark.parametrize("is_cancelled", [True, False])
def test_a_window_that_is_closed_waits_for_its_save(
    qtbot: QtBot, window: MainWindow, disk: SlowDisk, monkeypatch: pytest.MonkeyPatch, is_cancelled: bool
) -> None:
    window.editor.change_heading(Heading(title="new"))
    disk.go.clear()
    path, was = window.editor.path, title(window.editor.path)
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Save)

    def act(dialog: QProgressDialog) -> None:
        window.close()  # it is being closed already, and saved
        assert window.isVisible()
        if is_cancelled:
            dialog.reject()
        disk.go.set()

    meanwhile(window, act)
    assert window.close() != is_cancelled
    assert title(path) == (was if is_cancelled else "new")


@pytest.fixture
def export(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where Export claims of the window writes, which was done once; another title is exported next."""
    path = tmp_path / "out" / "out.csv"
    path.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(path), "")))
    trigger(window, "file.export_claims")
    window.notice.dismiss_refusal()
    window.editor.change_heading(Heading(title="new"))
    return path


def test_an_export_that_is_cancelled_leaves_every_file_as_it_was(
    window: MainWindow, disk: SlowDisk, export: Path
) -> None:
    was = {path: path.read_bytes() for path in export.parent.iterdir()}
    disk.go.clear()

    def cancel(dialog: QProgressDialog) -> None:
        dialog.reject()
        QTimer.singleShot(50, window, disk.go.set)

    meanwhile(window, cancel)
    trigger(window, "file.export_claims")
    assert len(was) > 1
    assert {path: path.read_bytes() for path in export.parent.iterdir()} == was
    assert window.notice.isHidden()


def test_a_window_that_is_closed_at_once_waits_for_its_export(
    window: MainWindow, disk: SlowDisk, export: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Discard)
    disk.go.clear()
    closed: list[bool] = []
    QTimer.singleShot(0, window, lambda: closed.append(window.close()))
    QTimer.singleShot(50, window, disk.go.set)
    trigger(window, "file.export_claims")
    assert closed == [False]
    assert read_whole(export).heading.title == "new"
    assert not window.notice.isHidden()


def test_quitting_saves_one_window_after_the_other(
    qtbot: QtBot, application: Application, tmp_path: Path, disk: SlowDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [tmp_path / "a.claims", tmp_path / "b.claims"]
    for path in paths:
        path.write_bytes(write_claims(ClaimFile.NEW))
        window = application.open_window(path)
        qtbot.waitUntil(lambda window=window: not window.editor.is_read_only)
        assert window.editor.change_heading(Heading(title=path.name))
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Save)
    disk.go.clear()
    meanwhile(application.windows[0], lambda _: disk.go.set())
    application.quit()
    assert [title(path) for path in paths] == ["a.claims", "b.claims"]
    assert not application.windows
