"""The choice of the version that both files of a merge began with."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from gui.looks.drop_list import DropList


class MergeBase(QWidget):
    """A list of versions to choose from; it is not shown while there are none."""

    chosen = Signal(int)
    """The user chose another version: its place."""

    def __init__(self) -> None:
        super().__init__()
        self._versions = DropList()
        self._versions.setObjectName("merge_common")
        self._versions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._versions.setToolTip(
            self.tr(
                "What the other file does not hold of this version counts as removed there, so choose the right one."
            )
        )
        label = QLabel(self.tr("Both began &with"))
        label.setBuddy(self._versions)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self._versions)
        row.addStretch(1)
        self._versions.activated.connect(self.chosen)
        self.hide()

    def offer(self, names: Sequence[str], place: int) -> None:
        """Offer versions by name, the one at ``place`` chosen."""
        self._versions.clear()
        self._versions.addItems(names)
        self.choose(place)
        self.setVisible(bool(names))

    def choose(self, place: int) -> None:
        """Show another version as the chosen one; tells nobody."""
        self._versions.setCurrentIndex(place)
