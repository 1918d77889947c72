"""Imports into one window, one after another."""

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from gui.importing.road import Road
from models.tables.language import say

_TOLD = 6
"""How many sentences are told of one batch."""


class ImportQueue(QObject):
    """Begins each import once nothing of the one before is under way, so that it finds in the file what that one took.

    What came of them is told in one go when all are over: no word of success hides that another was refused.
    """

    refused = Signal(str)
    said = Signal(str)

    def __init__(self, roads: Sequence[Road], parent: QObject) -> None:
        super().__init__(parent)
        self._roads = roads
        self._waiting: deque[Callable[[], None]] = deque()
        self._told: list[str] = []
        self._is_refused = False
        for road in roads:
            road.said.connect(self._say)
            road.refused.connect(self._refuse)
            road.rested.connect(self._go_on)

    def add(self, begin: Callable[[], None]) -> None:
        """Let an import begin, at once or when those before it are over."""
        self._waiting.append(begin)
        self._go_on()

    def go_on_with(self, step: Callable[[], None]) -> None:
        """Let a step follow from the import that is under way, before any other begins."""
        self._waiting.appendleft(step)
        self._go_on()

    def clear(self) -> None:
        """Begin none of those that wait."""
        self._waiting.clear()

    @property
    def is_busy(self) -> bool:
        """Whether anything of an import is under way."""
        return any(road.is_busy for road in self._roads)

    def _go_on(self) -> None:
        while self._waiting and not self.is_busy:
            self._waiting.popleft()()
        if self._told and not self.is_busy:
            self._tell()

    def _say(self, sentence: str) -> None:
        self._told.append(sentence)
        self._go_on()

    def _refuse(self, sentence: str) -> None:
        self._is_refused = True
        self._say(sentence)

    def _tell(self) -> None:
        told = list(dict.fromkeys(self._told))
        if len(told) > _TOLD:
            more = len(told) - _TOLD
            rest = say("{0} more message is not shown.", "{0} more messages are not shown.", more)
            told[_TOLD:] = [rest.format(say.number(more))]
        signal = self.refused if self._is_refused else self.said
        self._told.clear()
        self._is_refused = False
        signal.emit(" ".join(told))
