"""The confined process as `models.confined` begins it, but one for many inputs: beginning one for each is slow."""

import atexit
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from multiprocessing.connection import Connection
from typing import Any, TypeVar

import msgspec

from models.claims.errors import ClaimsError
from models.confined import call, child
from models.confined.lifetime import spawned
from models.confined.offline import stay_offline
from models.progress import Report, silent

T = TypeVar("T")

SECONDS = 20
"""How long one input may take; the law of time is held by `outcome`."""

_FOR_ALL = 3600


def _serve(connection: Connection) -> None:
    stay_offline()
    child._confine(call.MEMORY, _FOR_ALL)
    while True:
        try:
            work, data = connection.recv()
        except EOFError:
            return
        for message in child._worked(work, data, silent):
            connection.send_bytes(message)


class Wall:
    """A process that works, and another one in its place when it has died."""

    def __init__(self) -> None:
        self._life = ExitStack()
        self._connection: Connection | None = None
        self.deaths = 0
        """How many inputs brought it down: each would have brought down the program."""

    def confined(self, work: Callable[[bytes, Report], T], data: bytes, kind: type[T]) -> T:
        """What `models.confined.call.confined` gives."""
        (made,) = self.pieces(work, data, kind)
        return made

    def pieces(self, work: Callable[[bytes, Report], Any], data: bytes, kind: type[T]) -> list[T]:
        """All the pieces that `models.confined.call.confined_pieces` gives."""
        there = self._begun()
        try:
            there.send((work, data))
            return [msgspec.msgpack.decode(piece, type=kind) for piece in self._pieces(there)]
        except (EOFError, ConnectionError):
            self.deaths += 1
            self.end()
            raise ClaimsError("Reading it failed: it is damaged, or made to break programs.") from None

    def _pieces(self, there: Connection) -> Iterator[bytes]:
        until = time.monotonic() + SECONDS
        while there.poll(max(0.0, until - time.monotonic())):
            message = there.recv_bytes()
            word, value = child.Word(message[0]), message[1:]
            if word is child.Word.DONE:
                return
            if word is not child.Word.PIECE:
                raise call._trouble(word, value)
            yield value
        self.end()
        raise ClaimsError("Reading it takes longer than {0} s and was given up.", SECONDS)

    def end(self) -> None:
        """End the process."""
        self._life.close()
        self._connection = None

    def _begun(self) -> Connection:
        if self._connection is None:
            begun = self._life.enter_context(spawned(_serve, (), name="hostile-wall", is_daemon=True))
            self._connection = begun.connection
        return self._connection


WALL = Wall()
"""One for all entries."""

atexit.register(WALL.end)
