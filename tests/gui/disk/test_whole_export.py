"""Exporting the whole file from the window, and copying citations."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.settings import CsvStart, Settings, write_settings
from models.formats.whole_files import read_whole
from tests.gui.hands import trigger


def export(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Choose a name in the dialog of Export claims, and wait until it is written."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(path), "")))
    trigger(window, "file.export_claims")
    qtbot.waitUntil(lambda: not window.notice.isHidden() and f"“{path.name}”" in told(window), timeout=20_000)


def told(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.notice.findChildren(QLabel))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".jsonld"])
def test_the_whole_file_is_exported_and_comes_back(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, window: MainWindow, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"out{suffix}"
    export(monkeypatch, qtbot, window, path)
    assert read_whole(path) == window.editor.records.snapshot()
    assert window.editor.path is not None
    assert window.editor.path.suffix == ".claims"


def test_csv_begins_as_the_user_prefers(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    export(monkeypatch, qtbot, window, tmp_path / "plain.csv")
    write_settings(QSettings(), Settings(csv_start=CsvStart.MARK))
    export(monkeypatch, qtbot, window, tmp_path / "marked.csv")
    mark = b"\xef\xbb\xbf"
    assert (tmp_path / "marked.csv").read_bytes() == mark + (tmp_path / "plain.csv").read_bytes()


def test_all_that_others_have_beside_the_export_is_asked_about_once(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for name in ("out.sources.csv", "out.quotes.csv"):
        (tmp_path / name).write_text("mine")
    asked: list[str] = []
    press(QMessageBox.ButtonRole.RejectRole, asked)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(tmp_path / "out.csv"), "")))
    trigger(window, "file.export_claims")
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    question, names = asked
    assert question == "Replace 2 files?"
    assert names.endswith("out.quotes.csv, out.sources.csv.")
    assert sorted(path.name for path in tmp_path.glob("out*")) == ["out.quotes.csv", "out.sources.csv"]
    press(QMessageBox.ButtonRole.AcceptRole, asked)
    export(monkeypatch, qtbot, window, tmp_path / "out.csv")
    assert read_whole(tmp_path / "out.csv") == window.editor.records.snapshot()


def test_the_files_of_an_older_export_are_replaced_without_a_question(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for _ in range(2):
        export(monkeypatch, qtbot, window, tmp_path / "out.csv")
        window.notice.dismiss_refusal()
        window.claims.view.go_to(0)
        trigger(window, "claim.remove")
        window.notice.dismiss_refusal()
    assert len(read_whole(tmp_path / "out.csv").claims) == len(window.editor.records.claims) + 1


def press(role: QMessageBox.ButtonRole, asked: list[str]) -> None:
    """Press a button of the next question, as soon as it is open; what it asks is noted."""

    def now() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, now)
            return
        asked[:] = [box.text(), box.informativeText()]
        next(button for button in box.buttons() if box.buttonRole(button) is role).click()

    QTimer.singleShot(20, now)


def test_chosen_claims_are_copied_as_citations(window: MainWindow) -> None:
    window.claims.view.go_to(0)
    trigger(window, "edit.cite")
    copied = QApplication.clipboard().mimeData()
    assert copied.text().startswith("NATO (Jens Stoltenberg): ")
    assert "The Kyiv Independent" in copied.text()
    assert "<blockquote>" in copied.html()
