"""Versions that saving replaced, and merging another file from the menu."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.settings import BackupPlace, Settings, backups
from models.claims.claim_file import Heading
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.storage.backups import Backups
from tests.gui.hands import claims, edit, enter, trigger


def dialog_of(window: MainWindow) -> QDialog:
    """The dialog that the window shows."""
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def test_each_save_keeps_what_it_replaces_and_a_backup_opens_as_a_copy(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.editor.keeper.backups = Backups(tmp_path / "backups", 5)
    path = window.editor.path
    assert path is not None
    before = claims(window)[0].note
    for note in ("first", "second"):
        enter(qtbot, edit(qtbot, window, 0, "note", note))
        assert window.files.save()
    kept = window.editor.keeper.backups.of(path)
    assert [read_file(backup.path).claims[0].note for backup in kept] == ["first", before]
    asked: list[tuple[Path, bool]] = []
    window.files.window_requested.connect(lambda path, as_copy: asked.append((path, as_copy)))
    trigger(window, "file.open_backup")
    dialog = dialog_of(window)
    described = window.backups._describe(kept[0])
    assert "6 claims" in described
    assert "1 record differs" in described
    dialog.accept()
    assert asked == [(kept[0].path, True)]


def test_without_a_name_there_are_no_backups(window: MainWindow) -> None:
    assert window.actions_["file.open_backup"].isEnabled()
    window.files.make_copy()
    assert not window.actions_["file.open_backup"].isEnabled()
    assert not window.actions_["file.reload"].isEnabled()


def test_backups_are_kept_where_the_preferences_say(tmp_path: Path) -> None:
    path = tmp_path / "x.claims"
    path.write_bytes(b"{}")
    beside = backups(Settings(backups=2, backup_place=BackupPlace.BESIDE))
    beside.keep(path)
    (kept,) = beside.of(path)
    assert kept.path.parent == tmp_path / "x.claims.backups"
    assert backups(Settings(backups=0)).of(path) == ()


def test_another_file_is_merged_from_the_menu_and_loses_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = window.editor.path
    assert path is not None
    mine = read_file(path)
    first = msgspec.structs.replace(mine.claims[0], note="theirs")
    extra = msgspec.structs.replace(mine.claims[1], id="extra")
    theirs = msgspec.structs.replace(mine, heading=Heading(title=mine.heading.title), claims=(first, extra))
    other = tmp_path / "other.claims"
    other.write_bytes(write_claims(theirs))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    trigger(window, "file.merge")
    dialog_of(window).accept()
    ids = [claim.id for claim in claims(window)]
    assert "extra" in ids
    assert {claim.id for claim in mine.claims} < set(ids)
    assert [conflict.field for conflict in window.editor.records.conflicts] == ["note"]
    trigger(window, "edit.undo")
    assert claims(window) == list(mine.claims)
    assert window.editor.is_clean


def test_a_file_that_is_none_is_not_merged(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.claims"
    other.write_bytes(b"\x00\x01")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    trigger(window, "file.merge")
    assert QApplication.activeModalWidget() is None
    assert "other.claims" in window.notice.accessibleName()
    assert window.editor.is_clean
