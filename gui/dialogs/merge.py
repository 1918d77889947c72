"""The dialog before a merge: what comes in, and each conflict side by side with a choice."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.button_box import ButtonBox
from gui.dialogs.labels import MessageLine, PlainLabel
from gui.dialogs.merge_words import MergeWords
from gui.panes.conflicts.side_by_side import SideBySide
from gui.panes.conflicts.splitter import HairlineSplitter
from gui.panes.conflicts.view import ConflictView
from gui.theme import DARK, LIGHT
from models.claims.claim_file import ClaimFile
from models.claims.view import Conflict
from models.merging.merge import Merged
from models.merging.settle import Choice, settle_all
from models.tables.conflict_table import Column, ConflictTable
from models.tables.document import Document
from models.text.display import Display

_BUTTONS = QDialogButtonBox.StandardButton


class MergeDialog(QDialog):
    """Asks before a merge; nothing is changed here: once accepted, `file` is what the user wants to have."""

    def __init__(
        self, mine: ClaimFile, merged: Merged, theirs_name: str, display: Display, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._file = merged.file
        self._words = MergeWords(mine, merged, theirs_name, display)
        self._table = ConflictTable(Document(merged.file, self), self)
        self._table.set_display(display)
        self._view = ConflictView(self._table, (Column.BASE,))
        self._sides = SideBySide()
        self._radios: dict[Choice | None, QRadioButton] = {
            Choice.MINE: self._radio("merge_mine", self.tr("&Mine")),
            Choice.THEIRS: self._radio("merge_theirs", self.tr("&Theirs")),
            Choice.BASE: self._radio("merge_base", self.tr("What was &before")),
            None: self._radio("merge_open", self.tr("Leave &open")),
        }
        self._message = MessageLine("merge_message")
        self._buttons = ButtonBox(_BUTTONS.Ok | _BUTTONS.Cancel)
        self.setObjectName("merge_dialog")
        self.setWindowTitle(self.tr("Merge"))
        self._lay_out(has_choices=bool(merged.conflicts) and not self._words.brings_nothing)
        self._connect()
        self._recolour()

    @property
    def file(self) -> ClaimFile:
        """The merged file; once accepted, with the conflicts settled for which a side was chosen."""
        return self._file

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
            self._message.say(str(error))
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
        self._message.say("")
        self._show(current.row())

    def _show(self, row: int) -> None:
        choice = self._table.choice(row)
        self._sides.show_conflict(self._table.told(row), choice)
        self._radios[choice].setChecked(True)

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
        """Follow the palette; the style would draw the rings of the radio buttons black on a dark window."""
        is_dark = self.palette().color(QPalette.ColorRole.Window).lightness() < 128
        self._sides.set_theme(DARK if is_dark else LIGHT)
        rings = QPalette()
        if is_dark:
            rings.setColor(QPalette.ColorRole.Window, self.palette().color(QPalette.ColorRole.PlaceholderText))
        for radio in self._radios.values():
            radio.setPalette(rings)

    def _connect(self) -> None:
        self._view.selectionModel().currentRowChanged.connect(self._come_to)
        for choice, radio in self._radios.items():
            radio.clicked.connect(partial(self._choose, choice))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        if self._table.rowCount():
            self._view.selectRow(0)

    def _lay_out(self, has_choices: bool) -> None:
        says = PlainLabel(self._words.sentences())
        says.setObjectName("merge_says")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(says)
        choosing = self._choosing()
        layout.addWidget(choosing, 1)
        choosing.setVisible(has_choices)
        layout.addWidget(self._message)
        if not has_choices:
            layout.addStretch(1)
        layout.addWidget(self._buttons)
        self._name_buttons()
        self.resize(920, 640) if has_choices else self.resize(480, self.sizeHint().height())

    def _name_buttons(self) -> None:
        merge = self._buttons.button(_BUTTONS.Ok)
        merge.setText(self.tr("Mer&ge"))
        merge.setObjectName("merge_accept")
        merge.setDefault(True)
        if self._words.brings_nothing:
            merge.hide()
            self._buttons.button(_BUTTONS.Cancel).setText(self.tr("&Close"))

    def _choosing(self) -> QWidget:
        """The list of conflicts, the one that is chosen there, and its choice."""
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._sides, 1)
        column.addLayout(self._choice_row())
        splitter = HairlineSplitter("merge_splitter")
        splitter.turn(is_upright=True)
        splitter.addWidget(self._view)
        splitter.addWidget(lower)
        splitter.setSizes([220, 380])
        return splitter

    def _choice_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        group = QButtonGroup(self)
        for radio in self._radios.values():
            group.addButton(radio)
            row.addWidget(radio)
        row.addStretch(1)
        for name, text, choice in (
            ("merge_all_mine", self.tr("Mine for &all"), Choice.MINE),
            ("merge_all_theirs", self.tr("Theirs fo&r all"), Choice.THEIRS),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._choose_all, choice))
            row.addWidget(button)
        return row

    @staticmethod
    def _radio(name: str, text: str) -> QRadioButton:
        radio = QRadioButton(text)
        radio.setObjectName(name)
        return radio
