"""The one undo command, and the stack of all that were made."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from models.claims.change import Change
from models.claims.records import Foreseen, Records
from models.claims.visible import in_short
from models.progress import Report, part_between
from models.storage.keeper import Keeper
from models.storage.saving import Run
from models.tables.document import Document
from models.tables.language import say

MANY = 10_000
"""Edits of one change that take longer to make, and to log, than anybody should wait for without a sign."""

Prepare = Callable[[Change], Foreseen | None]
"""Does ahead what takes long of a large change; None where that was refused or given up."""

T = TypeVar("T")

_FORESEEING = 0.3
"""What part of the time it takes to foresee a large change; the rest, to log it."""


def worked_out(step: Callable[[Report], Change], run: Run) -> Change:
    """The change of a step that looks at very many records; ``run`` does it. To give it up at its end counts too."""

    def work(report: Report) -> Change:
        change = step(report)
        report(1.0)
        return change

    return run(work)


def foresee(change: Change, records: Records, keeper: Keeper, run: Run, is_new: bool) -> Foreseen:
    """What a large change makes of the records; it is logged then. ``run`` does both, in one go; raises what it does.

    Of a new one, what undoes it is worked out too: so nobody waits for that later.
    """
    came: list[Foreseen] = []

    def both(log: Callable[[Report], T], /) -> T:
        def work(report: Report) -> T:
            if is_new:
                change.inverse()
            came.append(records.foresee(change, part_between(report, 0, _FORESEEING)))
            return log(part_between(report, _FORESEEING, 1))

        return run(work)

    keeper.follow_ahead(change, both)
    return came[0]


class ApplyChange(QUndoCommand):
    """Apply a change to the document; undo applies its inverse. Cannot fail: checks come before the push."""

    def __init__(self, document: Document, change: Change, foreseen: Foreseen | None = None) -> None:
        """``foreseen`` is what the change makes of the records, where that is known already."""
        super().__init__(in_short(say(change.text)))
        self._document = document
        self._change = change
        self._foreseen = foreseen

    @property
    def is_large(self) -> bool:
        """Whether it takes longer than anybody should wait for without a sign."""
        return len(self._change.edits) > MANY

    def redo(self) -> None:
        """Apply the change; also called by the push itself."""
        self._apply(self._change)

    def undo(self) -> None:
        """Apply what undoes it."""
        self._apply(self._change.inverse())

    def foresee(self, prepare: Prepare, is_undone: bool) -> bool:
        """Have all that takes long done before it is undone or made again, right after this; False where not."""
        if self.is_large:
            self._foreseen = prepare(self._change.inverse() if is_undone else self._change)
            return self._foreseen is not None
        return True

    def _apply(self, change: Change) -> None:
        foreseen, self._foreseen = self._foreseen, None
        if foreseen is not None:
            self._document.take(foreseen)
        else:
            self._document.apply(change)


class ChangeStack(QUndoStack):
    """The changes that were made and undone; a large one is undone and made again once it is prepared.

    Where that is refused or given up, all stays as it is.
    """

    def __init__(self, prepare: Prepare, parent: QObject) -> None:
        super().__init__(parent)
        self._prepare = prepare

    def undo(self) -> None:
        """Undo the last step."""
        if self._is_ready(self.index() - 1, is_undone=True):
            super().undo()

    def redo(self) -> None:
        """Make the step again that was undone last."""
        if self._is_ready(self.index(), is_undone=False):
            super().redo()

    def go_to(self, place: int) -> None:
        """Undo or make again whatever lies between here and a place, 0 for the beginning; up to what is given up."""
        while (was := self.index()) != place:
            by = 1 if place > was else -1
            stop = was
            while stop != place and not self._is_large(min(stop, stop + by)):
                stop += by
            if stop != was:
                self.setIndex(stop)
            else:
                (self.redo if by > 0 else self.undo)()
            if self.index() == was:
                return

    def _is_large(self, number: int) -> bool:
        command = self.command(number)
        return isinstance(command, ApplyChange) and command.is_large

    def _is_ready(self, number: int, is_undone: bool) -> bool:
        command = self.command(number)
        return not isinstance(command, ApplyChange) or command.foresee(self._prepare, is_undone)
