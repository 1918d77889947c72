"""The dialog of subjects and claimants."""

from typing import Any

from PySide6.QtWidgets import QWidget

from gui.dialogs.editor_dialog import EditorDialog
from gui.dialogs.names_page import NamesPage
from gui.dialogs.record_field import RecordField, line_field, replaced
from gui.dialogs.records_page import PageWords
from gui.editor import Editor
from gui.space.screen_room import give_room
from models.claims.claim_file import Kind
from models.claims.registry import Subject
from models.text.display import ENGLISH, Display


class SubjectsPage(NamesPage):
    """Who or what is counted, and what larger subject it is part of."""

    def words(self) -> PageWords:
        """What the page says."""
        return PageWords(
            name="subject",
            label=self.tr("Subjects"),
            empty=self.tr("No subjects yet. Those that claims name are listed here."),
            add=self.tr("&Add…"),
        )

    def own_field(self) -> RecordField[Any]:
        """The larger subject."""
        return line_field("part_of", self.tr("Part of"), read=self._read_part_of, words=self._wholes)

    def _wholes(self) -> list[str]:
        return [entry.key for entry in self.entries() if entry.key != self.chosen]

    def _read_part_of(self, record: Subject, text: str, _: Display) -> Subject:
        part_of = " ".join(text.split())
        changed = replaced(record, "part_of", part_of)
        self.checked(changed)
        return changed


class ClaimantsPage(NamesPage):
    """Who asserts numbers, and the side that each belongs to."""

    def words(self) -> PageWords:
        """What the page says."""
        return PageWords(
            name="claimant",
            label=self.tr("Claimants"),
            empty=self.tr("No claimants yet. Those that claims name are listed here."),
            add=self.tr("&Add…"),
        )

    def own_field(self) -> RecordField[Any]:
        """The side."""
        return line_field("party", self.tr("Party"), words=self._parties)

    def _parties(self) -> set[str]:
        return {claimant.party for claimant in self.editor.records.claimants if claimant.party}


class NamesDialog(EditorDialog):
    """Subjects and claimants of one file, beside its window."""

    def __init__(self, editor: Editor, parent: QWidget | None = None, display: Display = ENGLISH) -> None:
        pages = (SubjectsPage(editor, Kind.SUBJECTS, display), ClaimantsPage(editor, Kind.CLAIMANTS, display))
        super().__init__(editor, "names_dialog", pages, parent)
        self.setWindowTitle(self.tr("Subjects and claimants"))
        give_room(self, 760, 520)
