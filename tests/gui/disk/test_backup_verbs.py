"""Versions that saving replaced, and merging another file from the menu."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gui.application import Application
from gui.dialogs.backups import BackupsDialog
from gui.main_window import MainWindow
from gui.settings import BackupPlace, Settings, backups
from models.claims.claim_file import ClaimFile, Heading
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.storage.backups import Backups
from tests.gui.hands import claims, edit, enter, trigger
from tests.gui.parts import part_of, said_by


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


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A file that was cut off, with a backup of each version before."""
    path = tmp_path / "damaged.claims"
    kept = backups(Settings())
    for title in ("first", "second"):
        path.write_bytes(write_claims(msgspec.structs.replace(ClaimFile.NEW, heading=Heading(title=title))))
        kept.keep(path)
        path.unlink()
    path.write_bytes(b'{\n"format":"counterclaim",\n"vers')
    return path


def take_offer(window: MainWindow) -> BackupsDialog:
    """Take what the notice offers, and return the dialog that comes of it."""
    button = part_of(window.notice, QPushButton, "notice_button")
    assert button.text() == "Open backup…"
    button.click()
    (dialog,) = (found for found in window.findChildren(BackupsDialog) if found.isVisible())
    return dialog


def test_a_file_that_cannot_be_opened_leads_to_its_backups(
    qtbot: QtBot, open_window: Callable[..., MainWindow], damaged: Path
) -> None:
    window = open_window()
    window.editor.keeper.backups = backups(Settings())
    assert not window.files.load(damaged)
    assert "cannot be opened" in window.notice.accessibleName()
    assert "There are 2 backups of it." in window.notice.accessibleName()
    dialog = take_offer(window)
    assert any("“damaged.claims”" in label.text() for label in dialog.findChildren(QLabel))
    qtbot.waitUntil(lambda: said_by(dialog, "backups_about") == "0 claims")
    dialog.accept()
    qtbot.waitUntil(lambda: window.editor.records.heading.title == "second")
    assert window.editor.path is None
    assert not window.notice.isVisible()


def test_a_file_refused_at_the_start_leads_to_its_backups(application: Application, damaged: Path) -> None:
    application.open_files([damaged, damaged.with_name("none.claims")])
    (window,) = application.windows
    assert "There are 2 backups of it." in window.notice.accessibleName()
    assert take_offer(window).chosen is not None
    assert "none.claims" in window.notice.accessibleName()


def test_a_file_refused_beside_another_leads_to_its_backups(
    application: Application, damaged: Path, tmp_path: Path
) -> None:
    sound = tmp_path / "sound.claims"
    sound.write_bytes(write_claims(ClaimFile.NEW))
    application.open_window(sound)
    application.open_window(damaged)
    (window,) = application.windows
    assert take_offer(window).chosen is not None
    assert window.editor.path == sound


def test_a_file_without_backups_offers_none(open_window: Callable[..., MainWindow], tmp_path: Path) -> None:
    window = open_window()
    window.editor.keeper.backups = backups(Settings())
    (tmp_path / "x.claims").write_bytes(b"{")
    assert not window.files.load(tmp_path / "x.claims")
    assert "cannot be opened" in window.notice.accessibleName()
    assert part_of(window.notice, QPushButton, "notice_button").isHidden()
