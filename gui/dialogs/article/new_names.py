"""The names that the file does not know yet: which of them it is to know from now on."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.dialogs.labels import PlainLabel
from models.claims.registry import Claimant, Named, Subject
from models.claims.visible import in_short

_Check = Qt.CheckState


class NewNames(QWidget):
    """Offers each new name with a tick; one that was left stays left, whatever else is offered."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._list = QListWidget()
        self._offered: tuple[Named, ...] = ()
        self._left: set[Named] = set()
        self._lay_out()
        self._list.itemChanged.connect(self._note)

    def offer(self, names: Iterable[Named]) -> None:
        """Offer these; the widget takes no room where there are none."""
        offered = tuple(names)
        self.setVisible(bool(offered))
        if offered == self._offered:
            return
        self._offered = offered
        self._list.blockSignals(True)
        self._list.clear()
        for record in offered:
            self._list.addItem(self._item(record))
        self._list.blockSignals(False)

    def subjects(self) -> tuple[Subject, ...]:
        """The subjects that are to be registered."""
        return tuple(record for record in self._ticked() if isinstance(record, Subject))

    def claimants(self) -> tuple[Claimant, ...]:
        """The claimants that are to be registered."""
        return tuple(record for record in self._ticked() if isinstance(record, Claimant))

    def _ticked(self) -> Sequence[Named]:
        return [record for record in self._offered if record not in self._left]

    def _item(self, record: Named) -> QListWidgetItem:
        kind = self.tr("claimant") if isinstance(record, Claimant) else self.tr("subject")
        item = QListWidgetItem(f"{in_short(record.name, 80)} ({kind})")
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_Check.Unchecked if record in self._left else _Check.Checked)
        return item

    def _note(self, item: QListWidgetItem) -> None:
        record = self._offered[self._list.row(item)]
        if item.checkState() is _Check.Checked:
            self._left.discard(record)
        else:
            self._left.add(record)
        self.changed.emit()

    def _lay_out(self) -> None:
        label = PlainLabel(self.tr("New names, to be registered"))
        self._list.setObjectName("article_names")
        self._list.setAccessibleName(self.tr("New names, to be registered"))
        self._list.setUniformItemSizes(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self._list, 1)
