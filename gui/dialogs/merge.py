"""The dialog before a merge: what comes in, and each conflict side by side with a choice."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.dialog_layout import DialogLayout
from gui.dialogs.labels import MessageLine, PlainLabel
from gui.dialogs.merge_base import MergeBase
from gui.dialogs.merge_changes import told_incoming
from gui.dialogs.merge_choice import MergeChoice
from gui.dialogs.merge_words import MergeWords
from gui.dialogs.recovery_changes import ChangesView
from gui.looks.hairline_splitter import HairlineSplitter
from gui.looks.theme import DARK, LIGHT
from gui.panes.conflicts.side_by_side import SideBySide
from gui.panes.conflicts.view import ConflictView
from gui.space.screen_room import give_room
from models.claims.claim_file import ClaimFile
from models.claims.view import Conflict
from models.merging.merge import Merged
from models.merging.settle import Choice, settle_all
from models.tables.conflict_table import Column, ConflictTable
from models.tables.document import Document
from models.tables.language import said
from models.text.display import Display

_BUTTONS = QDialogButtonBox.StandardButton

_ROWS = 6
"""Conflicts in sight without scrolling, where there are so many."""


class MergeDialog(QDialog):
    """Asks before a merge; nothing is changed here: once accepted, `file` is what the user wants to have."""

    base_chosen = Signal(int)
    """The files are to be merged as they came of another of the versions that were offered: its place."""

    def __init__(
        self, mine: ClaimFile, merged: Merged, theirs_name: str, display: Display, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._mine, self._theirs_name, self._display = mine, theirs_name, display
        self._file = merged.file
        self._document = Document(parent=self)
        self._table = ConflictTable(self._document, self)
        self._table.set_display(display)
        self._base = MergeBase()
        self._doubt = MessageLine("merge_doubt")
        self._says = PlainLabel()
        self._changes = ChangesView("merge_changes", self.tr("What comes in"))
        self._view = ConflictView(self._table, (Column.BASE,))
        self._sides = SideBySide()
        self._choice = MergeChoice()
        self._choosing = self._lay_out_choosing()
        self._splitter = self._lay_out_splitter()
        self._message = MessageLine("merge_message")
        self._buttons = ButtonBox(_BUTTONS.Ok | _BUTTONS.Cancel)
        self.setObjectName("merge_dialog")
        self.setWindowTitle(self.tr("Merge"))
        self._layout = self._lay_out()
        self._connect()
        self._recolour()
        self.show_merged(merged)

    @property
    def file(self) -> ClaimFile:
        """The merged file; once accepted, with the conflicts settled for which a side was chosen."""
        return self._file

    def offer_bases(self, names: Sequence[str], place: int, doubt: str = "") -> None:
        """Offer versions that both files may have begun with; the one at ``place`` is what was merged with.

        ``doubt`` says why it may be another; it goes when one is chosen.
        """
        self._base.offer(names, place)
        self._doubt.say(doubt)
        self._fit()

    def show_merged(self, merged: Merged) -> None:
        """Show another merge of the same two files; what was chosen before is forgotten."""
        words = MergeWords(self._mine, merged, self._theirs_name, self._display)
        has_choices = bool(merged.conflicts) and not words.brings_nothing
        self._file = merged.file
        told = told_incoming(self._mine, merged.file, self._display)
        self._says.setText(words.sentences())
        self._changes.show_changes(told)
        self._changes.setVisible(bool(told.changes))
        self._doubt.say("")
        self._message.say("")
        self._document.reset(merged.file)
        self._choice.offer_base(any(conflict.base for conflict in merged.conflicts))
        for part in (self._view, self._choosing):
            part.setVisible(has_choices)
        self._name_buttons(words.brings_nothing)
        if has_choices:
            self._view.selectRow(0)
            shown = min(len(merged.conflicts), _ROWS) + 1  # the headings are as high as a row
            self._view.setMinimumHeight(shown * self._view.verticalHeader().defaultSectionSize())
        self._splitter.setVisible(has_choices or bool(told.changes))
        self._fit()

    def refuse_base(self, sentence: str, place: int) -> None:
        """Say why a version could not be merged with; the one at ``place`` still is the one."""
        self._message.say(sentence)
        self._base.choose(place)

    def accept(self) -> None:
        """Settle what was chosen, and close; or say which choice the file cannot take, and go there."""
        rows = range(self._table.rowCount())
        chosen = [
            (conflict, choice)
            for row in rows
            if (conflict := self._table.conflict(row)) and (choice := self._table.choice(row))
        ]
        settled = settle_all(self._file, chosen)
        if settled.refused:
            conflict, error = settled.refused[0]
            self._go_to(conflict)
            self._message.say(said(error))
            return
        self._file = settled.file
        super().accept()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    def _go_to(self, conflict: Conflict) -> None:
        rows = range(self._table.rowCount())
        self._view.selectRow(next(row for row in rows if self._table.conflict(row) == conflict))
        self._view.setFocus()

    def _come_to(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            self._message.say("")
            self._show(current.row())

    def _show(self, row: int) -> None:
        told, choice = self._table.told(row), self._table.choice(row)
        self._sides.show_conflict(told, choice)
        self._choice.show_choice(choice, has_base=told.has_base)

    def _choose(self, choice: Choice | None) -> None:
        row = self._view.currentIndex().row()
        self._message.say("")
        self._table.choose([row], choice)
        self._show(row)

    def _choose_all(self, choice: Choice) -> None:
        self._message.say("")
        self._table.choose(range(self._table.rowCount()), choice)
        self._show(self._view.currentIndex().row())

    def _recolour(self) -> None:
        is_dark = self.palette().color(QPalette.ColorRole.Window).lightness() < 128
        for part in (self._sides, self._view):
            part.set_theme(DARK if is_dark else LIGHT)

    def _connect(self) -> None:
        self._base.chosen.connect(self.base_chosen)
        self._view.selectionModel().currentRowChanged.connect(self._come_to)
        self._choice.chosen.connect(self._choose)
        self._choice.all_chosen.connect(self._choose_all)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _fit(self) -> None:
        """Room for what there is to read and to choose, and the keys there; a larger window stays as it is."""
        has_choices, has_list = not self._choosing.isHidden(), not self._splitter.isHidden()
        height = max(self._layout.height_at(560), 480) if has_list else self._layout.height_at(480)
        wanted = (920, 720) if has_choices else (560 if has_list else 480, height)
        if self.isVisible():
            give_room(self, max(self.width(), wanted[0]), max(self.height(), wanted[1]))
            return
        give_room(self, *wanted)
        merge, cancel = self._buttons.button(_BUTTONS.Ok), self._buttons.button(_BUTTONS.Cancel)
        (self._view if has_choices else cancel if merge.isHidden() else merge).setFocus()

    def _name_buttons(self, brings_nothing: bool) -> None:
        merge, cancel = self._buttons.button(_BUTTONS.Ok), self._buttons.button(_BUTTONS.Cancel)
        merge.setVisible(not brings_nothing)
        merge.setDefault(not brings_nothing)
        cancel.setText(self.tr("&Close") if brings_nothing else self.tr("&Cancel"))

    def _lay_out(self) -> DialogLayout:
        merge = self._buttons.button(_BUTTONS.Ok)
        merge.setText(self.tr("Mer&ge"))
        merge.setObjectName("merge_accept")
        self._says.setObjectName("merge_says")
        parts = (self._base, self._doubt, self._says, self._splitter, self._message, self._buttons)
        return DialogLayout(self, *parts, large=self._splitter)

    def _lay_out_choosing(self) -> QWidget:
        """The conflict that is chosen in the list, and its choice."""
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._sides, 1)
        column.addWidget(self._choice)
        return lower

    def _lay_out_splitter(self) -> HairlineSplitter:
        """What comes in, and the conflicts below it."""
        splitter = HairlineSplitter("merge_splitter")
        splitter.setOrientation(Qt.Orientation.Vertical)
        for part in (self._changes, self._view, self._choosing):
            splitter.addWidget(part)
        splitter.setSizes([140, 180, 340])
        return splitter
