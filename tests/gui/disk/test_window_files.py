"""The window and its file: opening, closing with its question, dropping, what is kept between starts."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from models.formats.claims_reader import read_claims
from tests.gui.conftest import OpenWindow
from tests.gui.hands import cell, claims, edit, line, trigger


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    """Answer the question whether to save, and note what was asked."""
    asked: list[str] = []

    def exec_(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.text())
        return button

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    return asked


@pytest.mark.parametrize(
    ("button", "closes"),
    [
        (QMessageBox.StandardButton.Cancel, False),
        (QMessageBox.StandardButton.Discard, True),
        (QMessageBox.StandardButton.Save, True),
    ],
)
def test_closing_asks_whether_to_save(
    monkeypatch: pytest.MonkeyPatch, window: MainWindow, button: QMessageBox.StandardButton, closes: bool
) -> None:
    window.claims.view.go_to(0)
    trigger(window, "claim.remove")
    asked = answer(monkeypatch, button)
    path = window.editor.path
    assert path is not None
    assert window.close() is closes
    assert asked == ["Save the changes to “copy.claims”?"]
    left = len(read_claims(path.read_bytes()).claims)
    assert left == (5 if button is QMessageBox.StandardButton.Save else 6)


def test_closing_a_saved_file_asks_nothing(monkeypatch: pytest.MonkeyPatch, window: MainWindow) -> None:
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    assert window.close()
    assert asked == []


def test_a_dropped_file_opens(qtbot: QtBot, open_window: OpenWindow, examples: Path) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(examples / "stoltenberg-2024-03.claims"))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(10, 10), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(10, 10), *how))
    assert window.table.rowCount() == 6


def test_a_bad_file_leaves_what_is_open(open_window: OpenWindow, tmp_path: Path) -> None:
    bad = tmp_path / "bad.claims"
    bad.write_text("{")
    window = open_window()
    assert not window.files.load(bad)
    assert window.notice.isVisible()
    assert "bad.claims" in window.notice.accessibleName()
    assert window.editor.path is None


def test_an_example_opens_without_a_name(open_window: OpenWindow) -> None:
    window = open_window()
    trigger(window, "help.example_small")
    assert window.table.rowCount() == 6
    assert window.editor.path is None
    assert window.editor.is_clean


def test_a_newer_file_can_be_seen_but_not_changed(open_window: OpenWindow, examples: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer.claims"
    text = (examples / "stoltenberg-2024-03.claims").read_text(encoding="utf-8")
    newer.write_text(text.replace('"version":1', '"version":2'), encoding="utf-8")
    window = open_window(newer)
    assert window.table.rowCount() == 6
    assert window.notice.isVisible()
    assert "newer program" in window.notice.accessibleName()
    window.claims.view.go_to(0)
    for action in ("claim.remove", "claim.add", "edit.paste", "file.save", "file.save_as"):
        assert not window.actions_[action].isEnabled()
    assert (
        not window.table.setData(window.table.index(0, window.table.column("figure")), "12") or window.editor.is_clean
    )
    assert window.editor.is_clean


def test_layout_columns_and_order_are_kept(open_window: OpenWindow, examples: Path) -> None:
    first = open_window(examples / "stoltenberg-2024-03.claims")
    first.claims.view.setColumnHidden(first.table.column("basis"), False)
    first.claims.view.setColumnWidth(first.table.column("claimant"), 222)
    first.sieve.sort_by("figure")
    first.docks.show("history")
    first.close()
    second = open_window(examples / "stoltenberg-2024-03.claims")
    assert not second.claims.view.isColumnHidden(second.table.column("basis"))
    assert second.claims.view.columnWidth(second.table.column("claimant")) == 222
    assert [key.field for key in second.sieve.keys] == ["figure"]
    assert cell(second, 0, "figure") == "31,000"
    trigger(second, "view.reset_layout")
    assert second.claims.view.isColumnHidden(second.table.column("basis"))
    assert second.sieve.keys == ()


def test_what_cannot_be_read_keeps_the_window_open(qtbot: QtBot, window: MainWindow) -> None:
    editor = edit(qtbot, window, 0, "figure", "dozens")
    assert not window.close()
    assert line(window) is editor
    assert editor.text() == "dozens"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert window.close()


def test_saving_commits_what_is_half_typed(qtbot: QtBot, window: MainWindow) -> None:
    edit(qtbot, window, 0, "figure", "at least 351k")
    trigger(window, "file.save")
    assert window.editor.is_clean
    assert claims(window)[0].low == 351_000
