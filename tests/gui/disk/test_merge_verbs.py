"""A colleague's copy merged from the menu: which common version is found, and what comes of it."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from gui.dialogs.merge import MergeDialog
from gui.main_window import MainWindow
from models.claims.claim_file import ClaimFile
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.storage.atomic import write_atomically
from models.storage.backups import Backups
from tests.gui.hands import claims, edit, enter, trigger
from tests.gui.parts import part_of, said_by
from tests.models.merging.test_step import file_of

AGO = timedelta(days=1)


class Desk:
    """A window on a file with backups in a folder of their own, and a colleague who sends copies."""

    def __init__(self, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        assert window.editor.path is not None
        self.window = window
        self.path = window.editor.path
        self.start = read_file(self.path)
        self.backups = window.editor.keeper.backups = Backups(folder / "backups", 9)
        self._theirs = folder / "colleague.claims"
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(self._theirs), ""))

    def keep(self, file: ClaimFile | bytes, days: int) -> None:
        """Put a version among the backups, so many days old."""
        data = file if isinstance(file, bytes) else write_claims(file)
        now, when = self.path.read_bytes(), datetime.now(UTC) - days * AGO
        write_atomically(self.path, data)
        os.utime(self.path, (0, when.timestamp()))
        self.backups.keep(self.path)
        write_atomically(self.path, now)

    def merge(self, theirs: ClaimFile) -> MergeDialog:
        self._theirs.write_bytes(write_claims(theirs))
        trigger(self.window, "file.merge")
        (dialog,) = (found for found in self.window.findChildren(MergeDialog) if found.isVisible())
        return dialog


def without_first(file: ClaimFile, note: str) -> ClaimFile:
    """The file without its first claim, and another note in all others."""
    return msgspec.structs.replace(
        file, claims=tuple(msgspec.structs.replace(claim, note=note) for claim in file.claims[1:])
    )


def last_changed(file: ClaimFile) -> ClaimFile:
    """The file without its first claim, and another note in the last."""
    last = msgspec.structs.replace(file.claims[-1], note="theirs")
    return msgspec.structs.replace(file, claims=(*file.claims[1:-1], last))


def says(dialog: MergeDialog, name: str = "merge_says") -> str:
    return said_by(dialog, name)


def versions(dialog: MergeDialog) -> QComboBox:
    return part_of(dialog, QComboBox, "merge_common")


def choose(dialog: MergeDialog, place: int) -> None:
    """Choose a version as a person does."""
    versions(dialog).setCurrentIndex(place)
    versions(dialog).activated.emit(place)


@pytest.fixture
def desk(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(window, tmp_path, monkeypatch)


def test_edits_and_a_removal_by_a_colleague_come_in_by_themselves(desk: Desk) -> None:
    dialog = desk.merge(without_first(desk.start, "theirs"))
    assert says(dialog) == (
        "What comes in from “colleague.claims”: 5 claims changed, 1 removed. "
        "Nothing was changed on both sides in different ways."
    )
    assert versions(dialog).currentText().startswith("as on the disk, ")
    dialog.accept()
    assert claims(desk.window) == list(without_first(desk.start, "theirs").claims)
    assert not desk.window.editor.records.conflicts
    trigger(desk.window, "edit.undo")
    assert claims(desk.window) == list(desk.start.claims)


def test_own_changes_since_are_kept_and_only_real_conflicts_asked(desk: Desk, qtbot: QtBot) -> None:
    enter(qtbot, edit(qtbot, desk.window, 1, "note", "mine"))
    enter(qtbot, edit(qtbot, desk.window, 2, "place", "mine"))
    dialog = desk.merge(without_first(desk.start, "theirs"))
    assert "Your own changes are kept. 1 field was changed on both sides. Choose a side," in says(dialog)
    dialog.accept()
    assert [claim.note for claim in claims(desk.window)] == ["mine", *["theirs"] * 4]
    assert claims(desk.window)[1].place == "mine"


def test_a_copy_of_an_older_version_takes_back_nothing_that_was_saved_since(desk: Desk, qtbot: QtBot) -> None:
    desk.keep(desk.start, 3)
    desk.keep(b"no claim file", 2)
    enter(qtbot, edit(qtbot, desk.window, 2, "note", "since"))
    assert desk.window.files.save()
    theirs = msgspec.structs.replace(desk.start, claims=desk.start.claims[1:])
    dialog = desk.merge(theirs)
    assert versions(dialog).currentIndex() in (1, 3)  # the save has kept the same once more
    assert "1 claim removed. Your own changes are kept. Nothing was changed on both" in says(dialog)
    dialog.accept()
    assert [claim.note for claim in claims(desk.window)][1] == "since"
    assert len(claims(desk.window)) == 5


def test_another_common_version_merges_anew(desk: Desk) -> None:
    older = msgspec.structs.replace(desk.start, claims=desk.start.claims[:3])
    desk.keep(older, 400)
    dialog = desk.merge(last_changed(desk.start))
    names = [versions(dialog).itemText(place) for place in range(versions(dialog).count())]
    assert [name.partition(",")[0] for name in names] == ["as on the disk", "the version before", "no common version"]
    assert "1 claim changed, 1 removed" in says(dialog)
    choose(dialog, 1)
    assert "Your own changes are kept. 1 field was changed on both sides." in says(dialog)
    choose(dialog, 2)
    assert says(dialog).startswith("There is no common version")
    dialog.accept()
    assert len(claims(desk.window)) == 6


def test_a_version_that_cannot_be_read_any_more_leaves_the_merge_as_it_was(desk: Desk) -> None:
    desk.keep(msgspec.structs.replace(desk.start, claims=desk.start.claims[:3]), 400)
    dialog = desk.merge(last_changed(desk.start))
    said = says(dialog)
    (backup,) = desk.backups.of(desk.path)
    backup.path.write_bytes(b"{")
    choose(dialog, 1)
    assert backup.path.name in says(dialog, "merge_message")
    assert (versions(dialog).currentIndex(), says(dialog)) == (0, said)
    choose(dialog, 2)
    assert says(dialog, "merge_message") == ""
    choose(dialog, 1)
    assert versions(dialog).currentText() == "no common version"


def test_a_file_that_has_nothing_to_do_with_it_has_no_common_version(desk: Desk) -> None:
    dialog = desk.merge(file_of(range(3)))
    assert versions(dialog).currentText() == "no common version"
    assert "3 claims added" in says(dialog)
    assert "Your own changes" not in says(dialog)
    dialog.accept()
    assert len(claims(desk.window)) == 9


def test_a_file_that_was_changed_on_the_disk_is_not_called_saved(desk: Desk) -> None:
    desk.path.write_bytes(write_claims(file_of(range(3))))
    dialog = desk.merge(without_first(desk.start, "theirs"))
    assert versions(dialog).currentText() == "as last opened or saved"
    assert "5 claims changed, 1 removed" in says(dialog)


def test_a_file_without_a_name_began_with_what_was_opened(desk: Desk) -> None:
    desk.window.files.make_copy()
    dialog = desk.merge(without_first(desk.start, "theirs"))
    assert versions(dialog).currentText() == "as opened"
    assert "1 removed" in says(dialog)


def test_of_a_change_on_the_disk_the_common_version_is_known(desk: Desk) -> None:
    desk.path.write_bytes(write_claims(without_first(desk.start, "theirs")))
    desk.window.merging.merge_disk()
    (dialog,) = desk.window.findChildren(MergeDialog)
    assert not versions(dialog).isVisible()
    assert "5 claims changed, 1 removed" in says(dialog)
