"""The child's side: limits itself, works, and sends what came of it."""

import contextlib
import multiprocessing
import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from enum import IntEnum
from multiprocessing.connection import Connection
from types import GeneratorType
from typing import Any

import msgspec

from models.claims.errors import ClaimsError
from models.confined.offline import stay_offline
from models.confined.refusal import packed
from models.progress import Report

_THREADS = 2
"""How many threads some work has; the system counts the time of all."""

_STEP = 0.01
"""The least part of the work that is worth a word."""


class Word(IntEnum):
    """What a message says: its first byte; the rest is the value."""

    PART = 0
    DONE = 1
    """Nothing follows: all pieces have been sent, of which most work has one."""

    REFUSED = 2
    BROKEN = 3
    FULL = 4
    """The memory that is allowed was not enough."""

    PIECE = 5


def serve(connection: Connection, work: Callable[[bytes, Report], Any], memory: int, seconds: int) -> None:
    """Receive the bytes, do the work on them, send what it makes; the process ends with it."""
    stay_offline()
    _confine(memory, seconds)
    end_with_parent()
    try:
        for message in _worked(work, connection.recv_bytes(), _reporter(connection)):
            connection.send_bytes(message)
    except (_Unheard, OSError, EOFError):
        pass


class _Unheard(Exception):  # noqa: N818  it is no error
    """Nobody waits for the work any more."""


def end_with_parent() -> None:
    """End this process once the parent is gone, however it ended; one that waits for anything would stay for ever."""
    threading.Thread(target=_await_parent, name="end-with-parent", daemon=True).start()


def _await_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _worked(work: Callable[[bytes, Report], Any], data: bytes, report: Report) -> Iterator[bytes]:
    try:
        made = work(data, report)
        for piece in made if isinstance(made, GeneratorType) else (made,):
            yield _message(Word.PIECE, msgspec.msgpack.encode(piece))
        yield _message(Word.DONE)
    except ClaimsError as error:
        yield _message(Word.REFUSED, packed(error))
    except (MemoryError, RecursionError):
        yield _message(Word.FULL)
    except _Unheard:
        raise
    except Exception:  # a mistake of ours: the parent tells of it as of its own
        yield _message(Word.BROKEN, traceback.format_exc().encode(errors="replace"))


def _message(word: Word, value: bytes = b"") -> bytes:
    return bytes([word]) + value


def _reporter(connection: Connection) -> Report:
    told = 0.0

    def report(part: float) -> None:
        nonlocal told
        if part - told >= _STEP:
            told = part
            try:
                connection.send_bytes(bytes([Word.PART]) + repr(part).encode())
            except (OSError, EOFError):
                raise _Unheard from None

    return report


def _confine(memory: int, seconds: int) -> None:
    """Limit memory and time of this process, where the system can; what libraries print is nobody's to read."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (1, 2):
            os.dup2(nowhere, stream)
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (seconds * _THREADS, seconds * _THREADS + 1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(OSError, ValueError):  # macOS refuses
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
