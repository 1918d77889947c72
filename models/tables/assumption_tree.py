"""The assumptions as a tree: those of one kind together, then what would follow, then what is missing."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from itertools import groupby
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from models.comparison.assumption import Assume, Assumption
from models.comparison.comparison import Comparison
from models.comparison.wording import Wording

Index = QModelIndex | QPersistentModelIndex
Given = frozenset[Assumption]
_TOP = -1
_SHOWN = 200
"""Rows below one; of a large file there may be thousands, which nobody reads."""


class Part(IntEnum):
    """What a row of the tree is."""

    SWITCH = 0
    """An assumption, or several of one kind."""
    HEADING = 1
    OFFER = 2
    """What would follow if more were assumed."""
    SENTENCE = 3


class TreeRole(IntEnum):
    """What a row means, beside its text."""

    PART = Qt.ItemDataRole.UserRole + 1
    IS_USED = Qt.ItemDataRole.UserRole + 2
    """Whether something shown rests on it."""
    KEY = Qt.ItemDataRole.UserRole + 3
    """What the row is called as long as it stands for the same."""


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """A row: its text, the number of the row above it, and the assumptions that it switches."""

    part: Part
    key: str
    text: str
    parent: int = _TOP
    assumptions: frozenset[Assumption] = frozenset()
    on: int = 0
    """How many of its assumptions are switched on."""
    is_used: bool = False


class AssumptionTree(QAbstractItemModel):
    """One column; a switch tells what is wished, and shows what the answer says."""

    switched = Signal(object, bool)
    """A frozenset of assumptions that are to be on (True) or off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[Node, ...] = ()
        self._children: dict[int, list[int]] = {_TOP: []}
        self._rows: list[int] = []

    def show(self, comparison: Comparison | None, wording: Wording, also: Iterable[Assumption] = ()) -> None:
        """Show what a comparison offers, and ``also`` assumptions; rows that stand as before change in place."""
        nodes = tuple(self._made(comparison, wording, frozenset(also))) if comparison else ()
        if nodes == self._nodes:
            return
        is_alike = [(node.part, node.parent) for node in nodes] == [(node.part, node.parent) for node in self._nodes]
        if not is_alike:
            self.beginResetModel()
        self._nodes = nodes
        if is_alike:
            self._tell_all()
        else:
            self._place()
            self.endResetModel()

    # What the pane asks

    def counts(self) -> tuple[int, int]:
        """How many assumptions are switched on, and how many there are."""
        tops = [self._nodes[n] for n in self._children[_TOP]]
        return sum(node.on for node in tops), sum(len(node.assumptions) for node in tops if node.part is Part.SWITCH)

    def take(self, index: Index) -> None:
        """Switch on what an offer needs; nothing for other rows."""
        node = self._node(index)
        if node is not None and node.part is Part.OFFER:
            self.switched.emit(node.assumptions, True)

    # What Qt asks

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:  # noqa: D102
        children = self._children.get(_number(parent), [])
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index | None = None) -> Any:
        """The row above another; without an argument the object's own parent, as Qt has it."""
        if index is None:
            return super().parent()
        node = self._node(index)
        return QModelIndex() if node is None or node.parent == _TOP else self._index(node.parent)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: D102
        return len(self._children.get(_number(parent), []))

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: ARG002, D102
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Switches can be ticked."""
        flags = super().flags(index)
        node = self._node(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if node and node.part is Part.SWITCH else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tick, or the meaning that the role asks for."""
        node = self._node(index)
        if node is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.text
            case Qt.ItemDataRole.CheckStateRole if node.part is Part.SWITCH:
                return _tick(node)
            case TreeRole.PART:
                return int(node.part)
            case TreeRole.IS_USED:
                return node.is_used
            case TreeRole.KEY:
                return node.key
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ARG002
        """Wish a switch on, or off where all of it is on; it moves when the answer comes."""
        node = self._node(index)
        if node is None or node.part is not Part.SWITCH or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.switched.emit(node.assumptions, node.on < len(node.assumptions))
        return True

    # The rows

    def _made(self, comparison: Comparison, wording: Wording, also: frozenset[Assumption]) -> Iterator[Node]:
        count = 0
        for branch in self._branches(comparison, wording, also):
            yield branch[0]
            yield from (msgspec.structs.replace(node, parent=count) for node in branch[1:])
            count += len(branch)

    def _branches(self, comparison: Comparison, wording: Wording, also: frozenset[Assumption]) -> Iterator[list[Node]]:
        order = list(Assume)
        held = sorted(also.union(comparison.offered), key=lambda one: (order.index(one.assume), one.of))
        on, used = comparison.question.assumptions, frozenset(comparison.used)
        for kind, several in groupby(held, key=lambda one: one.assume):
            whole = list(several)
            switches = [_switch(one, wording, on, used) for one in whole[:_SHOWN]]
            yield (
                switches if len(whole) == 1 else self._branch(self._whole(kind, whole, on, used), switches, len(whole))
            )
        offers = [
            Node(part=Part.OFFER, key=f"offer:{n}", text=wording.offer(offer), assumptions=offer.missing)
            for n, offer in enumerate(comparison.offers[:_SHOWN])
        ]
        if offers:
            heading = Node(part=Part.HEADING, key="offers", text=self.tr("What would follow"))
            yield self._branch(heading, offers, len(comparison.offers))
        sentences = [
            Node(part=Part.SENTENCE, key=f"missing:{n}", text=text)
            for n, text in enumerate((*wording.missing(comparison), *self._left_out(comparison, wording)))
        ]
        if sentences:
            yield [Node(part=Part.HEADING, key="missing", text=self.tr("What is missing")), *sentences]

    def _left_out(self, comparison: Comparison, wording: Wording) -> Iterator[str]:
        """How many claims were set aside, and what shows them."""
        if left_out := wording.left_out(comparison):
            yield self.tr("{0} “With retracted and replaced” above the rows shows them.").format(left_out)

    def _branch(self, above: Node, nodes: list[Node], count: int) -> list[Node]:
        """A row with those below it; where there are more than are shown, the last of them says how many."""
        more = count - len(nodes)
        last = [Node(part=Part.SENTENCE, key=f"{above.key}:more", text=self.tr("… and {0} more").format(more))]
        return [above, *nodes, *(last if more else ())]

    def _whole(self, kind: Assume, several: list[Assumption], on: Given, used: Given) -> Node:
        """The row that switches all assumptions of a kind."""
        return Node(
            part=Part.SWITCH,
            key=str(kind),
            text=f"{self._kind(kind)} ({len(several)})",
            assumptions=frozenset(several),
            on=len(on.intersection(several)),
            is_used=not used.isdisjoint(several),
        )

    def _kind(self, kind: Assume) -> str:
        names = {
            Assume.SAME_DAY_WITHIN: self.tr("Imprecise dates that mean one and the same day"),
            Assume.TAKEN_AS: self.tr("What measures are taken to count"),
            Assume.STILL_HELD: self.tr("Figures that still held on the day"),
            Assume.DISJOINT: self.tr("Outcomes that nobody is counted twice in"),
            Assume.RATIO: self.tr("Ratios of one measure to another"),
        }
        return names[kind]

    def _place(self) -> None:
        """Find out which rows stand below which, and in which place."""
        self._children, self._rows = {_TOP: []}, []
        for number, node in enumerate(self._nodes):
            siblings = self._children.setdefault(node.parent, [])
            self._rows.append(len(siblings))
            siblings.append(number)

    def _tell_all(self) -> None:
        for parent, children in self._children.items():
            if children:
                above = QModelIndex() if parent == _TOP else self._index(parent)
                self.dataChanged.emit(self.index(0, 0, above), self.index(len(children) - 1, 0, above))

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._rows[number], 0, number)

    def _node(self, index: Index | None) -> Node | None:
        number = _number(index)
        return self._nodes[number] if 0 <= number < len(self._nodes) else None


def _number(index: Index | None) -> int:
    return int(index.internalId()) if index is not None and index.isValid() else _TOP


def _switch(assumption: Assumption, wording: Wording, on: frozenset[Assumption], used: frozenset[Assumption]) -> Node:
    text = wording.assumption(assumption)
    return Node(
        part=Part.SWITCH,
        key=assumption.text,
        text=text[:1].upper() + text[1:],
        assumptions=frozenset((assumption,)),
        on=int(assumption in on),
        is_used=assumption in used,
    )


def _tick(node: Node) -> Qt.CheckState:
    if not node.on:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if node.on == len(node.assumptions) else Qt.CheckState.PartiallyChecked
