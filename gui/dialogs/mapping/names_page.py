"""Subjects and claimants that the file does not know, ticked to be registered."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.labels import MutedLabel
from gui.dialogs.mapping.table_view import PlainTable
from models.sheets.accounted import NewName
from models.tables.new_name_table import Key, NewNameTable


class NamesPage(QWidget):
    """The new names; those that are unticked stand for themselves, without a record of their own."""

    def __init__(self) -> None:
        super().__init__()
        self._table = NewNameTable(self)
        self._view = PlainTable("mapping_names", self.tr("New subjects and claimants"), self._table)
        self._all = QPushButton(self.tr("Tick all"))
        self._none = QPushButton(self.tr("Untick all"))
        self._lay_out()
        self._all.clicked.connect(partial(self._table.tick_all, True))
        self._none.clicked.connect(partial(self._table.tick_all, False))
        self.show_names(())

    @property
    def unticked(self) -> frozenset[Key]:
        """The names, each with what it is a name of, that are not to be registered."""
        return self._table.unticked

    def show_names(self, names: Sequence[NewName]) -> None:
        """Show other names."""
        self._table.show_names(names)
        for button in (self._all, self._none):
            button.setEnabled(bool(names))

    def _lay_out(self) -> None:
        self._view.why_empty = self.tr("Every subject and claimant is known to the file already.")
        header = self._view.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        buttons = QHBoxLayout()
        for name, button in (("mapping_tick_all", self._all), ("mapping_untick_all", self._none)):
            button.setObjectName(name)
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        sentence = self.tr(
            "Names that the file does not know yet. Those that are ticked get a record of their own; to take one for "
            "a name that is known, say so under Values."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(MutedLabel(sentence))
        layout.addWidget(self._view, 1)
        layout.addLayout(buttons)
