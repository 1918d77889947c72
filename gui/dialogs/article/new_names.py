"""The names that the file does not know yet: which of them it is to know from now on."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.labels import PlainLabel
from gui.looks.ticks import show_edge
from models.claims.registry import Claimant, Named, Subject
from models.claims.visible import in_short
from models.importing.folded_name import folded
from models.importing.new_names import is_general

_Check = Qt.CheckState


class NewNames(QWidget):
    """Offers each new name with a tick; one that was left stays left, whatever else is offered."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._list = QListWidget()
        self._offered: tuple[Named, ...] = ()
        self._decided: dict[tuple[type[Named], str], bool] = {}
        self._lay_out()
        self._list.itemChanged.connect(self._note)

    @property
    def is_touched(self) -> bool:
        """Whether somebody ticked or left a name."""
        return bool(self._decided)

    def offer(self, names: Iterable[Named]) -> None:
        """Offer these; the widget takes no room where there are none."""
        offered = tuple(names)
        self.setVisible(bool(offered))
        if offered == self._offered:
            return
        self._list.blockSignals(True)
        self._exchange(offered)
        self._list.blockSignals(False)
        self._offered = offered

    def _exchange(self, offered: Sequence[Named]) -> None:
        """Write anew only the items between the first that differs and the last; there may be thousands."""
        first = _alike(self._offered, offered)
        behind = _alike(self._offered[first:][::-1], offered[first:][::-1])
        for row in reversed(range(first, len(self._offered) - behind)):
            self._list.takeItem(row)
        for row in range(first, len(offered) - behind):
            self._list.insertItem(row, self._item(offered[row]))

    def subjects(self) -> tuple[Subject, ...]:
        """The subjects that are to be registered."""
        return tuple(record for record in self._ticked() if isinstance(record, Subject))

    def claimants(self) -> tuple[Claimant, ...]:
        """The claimants that are to be registered."""
        return tuple(record for record in self._ticked() if isinstance(record, Claimant))

    def _ticked(self) -> Sequence[Named]:
        return [record for record in self._offered if self._is_ticked(record)]

    def _is_ticked(self, record: Named) -> bool:
        """As somebody decided; else whether the name is one of somebody in particular."""
        is_particular = isinstance(record, Claimant) or not is_general(record.name)
        return self._decided.get(_key(record), is_particular)

    def _item(self, record: Named) -> QListWidgetItem:
        kind = self.tr("claimant") if isinstance(record, Claimant) else self.tr("subject")
        names = " / ".join(in_short(name, 80) for name in (record.name, *record.aliases))
        item = QListWidgetItem(f"{names} ({kind})")
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_Check.Checked if self._is_ticked(record) else _Check.Unchecked)
        return item

    def _note(self, item: QListWidgetItem) -> None:
        record = self._offered[self._list.row(item)]
        self._decided[_key(record)] = item.checkState() is _Check.Checked
        self.changed.emit()

    def _lay_out(self) -> None:
        label = PlainLabel(self.tr("New names, to be registered"))
        self._list.setObjectName("article_names")
        self._list.setAccessibleName(self.tr("New names, to be registered"))
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(_Ticks(self._list))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self._list, 1)


class _Ticks(QStyledItemDelegate):
    """Makes the boxes seen."""

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        show_edge(option)


def _alike(one: Sequence[Named], other: Sequence[Named]) -> int:
    """How many of the first are the same in both."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (left, right) in enumerate(pairs) if left != right), min(len(one), len(other)))


def _key(record: Named) -> tuple[type[Named], str]:
    """What a name stays through other spellings of it."""
    return type(record), folded(record.name)
