"""The door of the program: who came first opens it, who comes second leaves files there."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QTimer

from gui.handing_over.message import Handed
from gui.handing_over.place import Place, find_place

if TYPE_CHECKING:
    from gui.handing_over.taking import Taking

PATIENCE = 2_000
"""Milliseconds that the first one has to take files; then the second opens them itself."""
_AFTER_PICTURE = 250
"""Milliseconds after which the door is opened: what that loads must not hold up the first window."""


class Door(QObject):
    """One for each process that opens windows. Where no lock or socket can be had, each process is on its own.

    The lock goes with its process, however that ends; it is held for life by the one that others may hand files to.
    """

    def __init__(self) -> None:
        super().__init__()
        self._place = find_place()
        self._lock = QLockFile(str(self._place.lock)) if self._place else None
        self._is_first = self._take_lock()
        self._taking: Taking | None = None

    @property
    def is_open(self) -> bool:
        """Whether others can hand their files to this process now."""
        return self._taking is not None

    def hand_over(self, files: Sequence[Path]) -> bool:
        """Whether another process, which was here first, has taken the files."""
        if self._place is None or not self._is_elsewhere():
            return False
        taken = _give(self._place, files)
        self._is_first = not taken and self._take_lock()  # the other one may have ended meanwhile
        return taken

    def open(self, take: Callable[[Handed], None]) -> None:
        """Soon, where this process is the first: have files taken that others hand over."""
        if self._is_first:
            QTimer.singleShot(_AFTER_PICTURE, self, partial(self._listen, take))

    def close(self) -> None:
        """Let nobody in any more, and let another process be the first."""
        if self._taking is not None:
            self._taking.close()
        self._give_up()

    def _take_lock(self) -> bool:
        return self._lock is not None and self._lock.tryLock(0)

    def _is_elsewhere(self) -> bool:
        """Whether another process has the lock; without any, there is nobody to ask."""
        return self._lock is not None and self._lock.error() is QLockFile.LockError.LockFailedError

    def _listen(self, take: Callable[[Handed], None]) -> None:
        if self._place is None or not self._is_first:
            return
        from gui.handing_over.taking import Taking

        taking = Taking(self)
        taking.handed.connect(take)
        if taking.listen(self._place.socket):
            self._taking = taking
        else:
            self._give_up()  # nobody need wait for what cannot be

    def _give_up(self) -> None:
        self._taking, self._is_first = None, False
        if self._lock is not None:
            self._lock.unlock()


def _give(place: Place, files: Sequence[Path]) -> bool:
    from gui.handing_over.giving import give

    try:
        return give(place.socket, Handed.of_this_start(files), PATIENCE)
    except OSError:
        return False
