"""The parent's side: begins the work, waits for it, and ends it where it takes too long or nobody waits."""

import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import TypeVar

import msgspec

from models.claims.errors import ClaimsError
from models.confined.child import Word, serve
from models.progress import Report, silent

T = TypeVar("T")

MEMORY = 2 * 10**9
"""How many bytes of address space the child may have."""

SECONDS = 120
"""How long it may work."""

LARGEST = 10**9
"""How many bytes it may send."""

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
    here, there = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(
        target=serve, args=(there, work, memory, seconds), name="counterclaim-confined", daemon=True
    )
    try:
        _start(process)
        there.close()
        return msgspec.msgpack.decode(_result(here, data, report, seconds), type=kind)
    except (EOFError, ConnectionError, msgspec.MsgspecError, _Nonsense):
        raise ClaimsError("Reading it failed: it is damaged, or made to break programs.") from None
    finally:
        there.close()
        here.close()
        if process.pid is not None:
            process.kill()
            process.join()
        process.close()


class _Nonsense(Exception):  # noqa: N818  it is the child's
    """A child has sent what none of ours sends."""


def _start(process: SpawnProcess) -> None:
    try:
        process.start()
    except OSError as error:
        reason = error.strerror or str(error)
        raise ClaimsError(f"The system lets no further process begin, which reading it takes: {reason}.") from error


def _result(here: Connection, data: bytes, report: Report, seconds: int) -> bytes:
    end = time.monotonic() + seconds
    part = 0.0
    here.send_bytes(data)
    while True:
        report(part)
        if time.monotonic() > end:
            raise ClaimsError(f"Reading it takes longer than {seconds:,} s and was given up.")
        if not here.poll(_LOOK):
            continue
        word, value = _message(here)
        if word is not Word.PART:
            return _value(word, value)
        part = _part(value)


def _message(here: Connection) -> tuple[Word, bytes]:
    try:
        message = here.recv_bytes(LARGEST)
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


def _value(word: Word, value: bytes) -> bytes:
    if word is Word.DONE:
        return value
    if word is Word.REFUSED:
        raise ClaimsError(value.decode(errors="replace"))
    if word is Word.FULL:
        raise ClaimsError("Reading it takes more memory than is allowed: it is very large, or made to break programs.")
    raise RuntimeError(value.decode(errors="replace"))
