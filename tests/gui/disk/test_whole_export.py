"""Exporting the whole file from the window, and copying citations."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from gui.disk import whole_export
from gui.main_window import MainWindow
from gui.settings import CsvStart, Settings, write_settings
from models.formats.whole_files import read_whole
from tests.gui.hands import trigger


def export(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Choose a name in the dialog of Export claims, and wait until it is written."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(path), "")))
    trigger(window, "file.export_claims")
    qtbot.waitUntil(lambda: f"“{path.name}”" in told(window), timeout=20_000)


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


def test_nothing_beside_the_export_is_replaced_unasked(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "out.sources.csv").write_text("mine")
    asked: list[str] = []
    monkeypatch.setattr(whole_export, "may_replace", lambda _, path: bool(asked.append(path.name)))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(tmp_path / "out.csv"), "")))
    trigger(window, "file.export_claims")
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    assert asked == ["out.sources.csv"]
    assert sorted(path.name for path in tmp_path.glob("out*")) == ["out.sources.csv"]


def test_chosen_claims_are_copied_as_citations(window: MainWindow) -> None:
    window.claims.view.go_to(0)
    trigger(window, "edit.cite")
    copied = QApplication.clipboard().mimeData()
    assert copied.text().startswith("NATO (Jens Stoltenberg): ")
    assert "The Kyiv Independent" in copied.text()
    assert "<blockquote>" in copied.html()
