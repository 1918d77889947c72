"""Which version two people began with, where another program has written the file between them."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QTextEdit
from pytestqt.qtbot import QtBot

from gui.dialogs.merge import MergeDialog
from gui.main_window import MainWindow
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.storage.atomic import write_atomically
from models.storage.backups import Backups
from tests.gui.hands import claims, edit, enter, trigger
from tests.gui.parts import part_of, said_by

PLACES = ("Kyiv", "Lviv", "Odesa")


class Team:
    """A window, another program that writes the same file, and a colleague who has a copy of it."""

    def __init__(self, qtbot: QtBot, window: MainWindow, copy: Path) -> None:
        assert window.editor.path is not None
        self.window, self.path = window, window.editor.path
        self._qtbot, self._copy = qtbot, copy

    def save_edits(self) -> ClaimFile:
        """Change a field in four claims, save, and return what the file holds then."""
        for row in range(4):
            enter(self._qtbot, edit(self._qtbot, self.window, row, "note", "mine"))
        assert self.window.files.save()
        return read_file(self.path)

    def write(self, file: ClaimFile) -> None:
        """Write the file as another program does."""
        write_atomically(self.path, write_claims(file))

    def merge(self, theirs: ClaimFile) -> MergeDialog:
        self._copy.write_bytes(write_claims(theirs))
        trigger(self.window, "file.merge")
        (dialog,) = (found for found in self.window.findChildren(MergeDialog) if found.isVisible())
        return dialog


@pytest.fixture
def team(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Team:
    window.editor.keeper.backups = Backups(tmp_path / "backups", 9)
    copy = tmp_path / "C.claims"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    return Team(qtbot, window, copy)


def with_places(file: ClaimFile) -> ClaimFile:
    """The file with a place in its first three claims."""
    first = [msgspec.structs.replace(claim, place=place) for claim, place in zip(file.claims, PLACES, strict=False)]
    return msgspec.structs.replace(file, claims=(*first, *file.claims[len(first) :]))


def with_note(file: ClaimFile) -> ClaimFile:
    """The file with a note in its last claim."""
    return msgspec.structs.replace(
        file, claims=(*file.claims[:-1], msgspec.structs.replace(file.claims[-1], note="C’s note"))
    )


def is_all_there(found: list[Claim]) -> bool:
    """Whether the work of all three is there."""
    return (
        [claim.place for claim in found[:3]] == list(PLACES)
        and found[-1].note == "C’s note"
        and [claim.note for claim in found[:4]] == ["mine"] * 4
    )


def versions(dialog: MergeDialog) -> QComboBox:
    return part_of(dialog, QComboBox, "merge_common")


def listed(dialog: MergeDialog) -> str:
    return part_of(dialog, QTextEdit, "merge_changes").toPlainText()


def reload(team: Team) -> None:
    team.window.files.reload()


def merge_from_disk(team: Team) -> None:
    team.window.merging.merge_disk()
    (dialog,) = (found for found in team.window.findChildren(MergeDialog) if found.isVisible())
    dialog.accept()


@pytest.mark.parametrize("take_in", [reload, merge_from_disk])
def test_what_another_program_wrote_after_the_copy_was_made_stays(team: Team, take_in: Callable[[Team], None]) -> None:
    start = team.save_edits()
    team.write(with_places(start))
    take_in(team)
    assert [claim.place for claim in claims(team.window)[:3]] == list(PLACES)
    dialog = team.merge(with_note(start))
    assert versions(dialog).currentText().startswith("the version before, ")
    assert not part_of(dialog, QComboBox, "merge_common").isHidden()
    assert "1 claim changed. Your own changes are kept." in said_by(dialog, "merge_says")
    assert said_by(dialog, "merge_doubt") == ""
    dialog.accept()
    assert is_all_there(claims(team.window))


def test_what_is_written_over_by_the_users_word_is_kept_as_well_as_what_was_seen(team: Team) -> None:
    start = team.save_edits()
    team.write(with_places(start))
    team.window.editor.save(over=True)
    held = [read_file(backup.path) for backup in team.window.editor.keeper.backups.of(team.path)]
    assert held[:2] == [with_places(start), start]


def test_where_the_common_version_is_not_kept_nothing_is_taken_back_and_it_is_said(team: Team) -> None:
    start = team.save_edits()
    team.write(with_places(start))
    team.window.editor.close()
    assert team.window.files.load(team.path)  # so that nobody here saw how it was before
    dialog = team.merge(with_note(start))
    doubt = said_by(dialog, "merge_doubt")
    assert doubt.startswith("3 records of “C.claims” say what stood there before “as on the disk, ")
    assert "so it is merged with “the version before, " in doubt
    assert "place" not in listed(dialog).casefold()
    dialog.accept()
    assert is_all_there(claims(team.window))


def test_where_no_older_version_is_known_what_would_be_taken_back_is_said_and_listed(team: Team) -> None:
    team.window.editor.keeper.backups = Backups(None, 0)
    start = team.save_edits()
    team.write(with_places(start))
    team.window.files.reload()
    dialog = team.merge(with_note(start))
    assert said_by(dialog, "merge_doubt") == (
        "3 records of “C.claims” lack something that stands in this version, and no older one is known. "
        "If the copy is older than this version, choose “no common version”: that takes nothing back."
    )
    assert "Place: Kyiv → nothing" in listed(dialog)
    assert "→ C’s note" in listed(dialog)
    place = versions(dialog).findText("no common version")
    versions(dialog).setCurrentIndex(place)
    versions(dialog).activated.emit(place)
    assert said_by(dialog, "merge_doubt") == ""
    assert not part_of(dialog, QTextEdit, "merge_changes").isVisible()
    dialog.accept()
    assert [claim.place for claim in claims(team.window)[:3]] == list(PLACES)
    assert [conflict.field for conflict in team.window.editor.records.conflicts] == ["note"]


def test_of_very_many_records_the_first_are_listed_and_the_rest_counted(team: Team) -> None:
    start = read_file(team.path)
    many = tuple(msgspec.structs.replace(start.claims[0], id=f"new{number}") for number in range(203))
    dialog = team.merge(msgspec.structs.replace(start, claims=(*start.claims, *many)))
    assert listed(dialog).count("Added: Claim of NATO") == 200
    assert listed(dialog).endswith("… 3 more changes")
