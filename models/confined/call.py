"""The parent's side: begins the work, waits for it, and ends it where it takes too long or nobody waits."""

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, ExitStack, closing
from multiprocessing.connection import Connection
from typing import Any, TypeVar

import msgspec

from models.claims.errors import ClaimsError
from models.confined.child import Word, serve
from models.confined.lifetime import Child, spawned
from models.confined.refusal import unpacked
from models.progress import Report, silent

T = TypeVar("T")

MEMORY = 2 * 10**9
"""How many bytes of address space the child may have."""

SECONDS = 120
"""How long it may work."""

LARGEST = 10**9
"""How many bytes it may send."""

_FAILED = "Reading it failed: it is damaged, or made to break programs."

_LOOK = 0.05
"""Seconds between two looks whether the work is still wanted."""


def confined(
    work: Callable[[bytes, Report], T],
    data: bytes,
    kind: type[T],
    report: Report = silent,
    *,
    memory: int = MEMORY,
    seconds: int = SECONDS,
) -> T:
    """What some work makes of bytes, done in a process of its own; a function of a module, or a partial of one.

    Its result travels as MessagePack and comes back as a ``kind``, so that a child that was taken over can send
    nothing but values. Raises ClaimsError where the work refuses, where it dies, or needs more than ``memory`` bytes
    or ``seconds``; what ``report`` raises ends the work at once. Windows and macOS do not hold it to the memory.
    """
    made = list(_decoded(_values(work, data, report, memory, seconds), kind))
    if len(made) != 1:
        raise ClaimsError(_FAILED)
    return made[0]


def confined_pieces(
    work: Callable[[bytes, Report], Iterator[T]],
    data: bytes,
    kind: type[T],
    report: Report = silent,
    *,
    memory: int = MEMORY,
    seconds: int = SECONDS,
) -> Generator[T, None, None]:
    """The same for work that is a generator: each piece that it yields, while it goes on with the next.

    A refusal may come behind some pieces. Nothing is begun before the first is asked for.
    """
    return _decoded(_values(work, data, report, memory, seconds), kind)


def _decoded(values: Generator[bytes, None, None], kind: type[T]) -> Generator[T, None, None]:
    decoder = msgspec.msgpack.Decoder(kind)
    try:
        with closing(values):
            for value in values:
                yield decoder.decode(value)
    except (EOFError, ConnectionError, msgspec.MsgspecError, _Nonsense):
        raise ClaimsError(_FAILED) from None


def _values(
    work: Callable[[bytes, Report], Any], data: bytes, report: Report, memory: int, seconds: int
) -> Generator[bytes, None, None]:
    """What the child sends, until it is done; it has ended when this has, however it does."""
    with ExitStack() as life:
        here = _begun(life, spawned(serve, (work, memory, seconds), name="counterclaim-confined", is_daemon=True))
        here.send_bytes(data)
        yield from _received(here, report, seconds)


class _Nonsense(Exception):  # noqa: N818  it is the child's
    """A child has sent what none of ours sends."""


def _begun(life: ExitStack, child: AbstractContextManager[Child]) -> Connection:
    try:
        return life.enter_context(child).connection
    except OSError as error:
        reason = error.strerror or str(error)
        raise ClaimsError("The system lets no further process begin, which reading it takes: {0}.", reason) from error


def _received(here: Connection, report: Report, seconds: int) -> Iterator[bytes]:
    end, left, part = time.monotonic() + seconds, LARGEST, 0.0
    while True:
        report(part)
        if time.monotonic() > end:
            raise ClaimsError("Reading it takes longer than {0} s and was given up.", seconds)
        if not here.poll(_LOOK):
            continue
        word, value = _message(here, left)
        left -= len(value)
        if word is Word.PIECE:
            yield value
        elif word is Word.PART:
            part = _part(value)
        elif word is Word.DONE:
            return
        else:
            raise _trouble(word, value)


def _message(here: Connection, longest: int) -> tuple[Word, bytes]:
    try:
        message = here.recv_bytes(longest)
        return Word(message[0]), message[1:]
    except (ValueError, IndexError):
        raise _Nonsense from None
    except OSError as error:  # more than is allowed, or the end
        raise EOFError from error


def _part(value: bytes) -> float:
    try:
        part = float(value)
    except ValueError:
        raise _Nonsense from None
    return part if 0 <= part <= 1 else 0.0


def _trouble(word: Word, value: bytes) -> Exception:
    if word is Word.REFUSED:
        return unpacked(value)
    if word is Word.FULL:
        return ClaimsError("Reading it takes more memory than is allowed: it is very large, or made to break programs.")
    return RuntimeError(value.decode(errors="replace"))
