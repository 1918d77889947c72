"""Work for a confined process to do: good, slow, greedy, deadly and broken."""

import gc
import os
import signal
import socket
import time
from collections.abc import Iterator
from itertools import chain, repeat
from multiprocessing.connection import Connection
from pathlib import Path

from models.claims.errors import ClaimsError
from models.progress import Report


def turned(data: bytes, report: Report) -> list[int]:
    """The bytes backwards, telling half way."""
    report(0.5)
    return list(reversed(data))


def counting(data: bytes, _report: Report) -> Iterator[int]:
    """Each byte by itself; refuses at the first 0, and never ends where there is none."""
    for number in chain(data, repeat(1)):
        if number == 0:
            raise ClaimsError("A zero has come.")
        yield number


def silent(_data: bytes, _report: Report) -> Iterator[int]:
    """Ends without a piece."""
    yield from ()


def twofold(_data: bytes, _report: Report) -> Iterator[int]:
    """Two pieces where one is awaited."""
    yield from (1, 2)


def refusing(data: bytes, _report: Report) -> int:
    """Refuses, naming the bytes."""
    raise ClaimsError(f"No {data.decode()} here.")


def greedy(_data: bytes, _report: Report) -> int:
    """Takes more memory than anybody allows."""
    return len(bytearray(10**12))


def nested(_data: bytes, report: Report) -> int:
    """Calls itself for ever."""
    return nested(_data, report)


def dying(_data: bytes, _report: Report) -> int:
    """Dies as by a fault in a library."""
    os.kill(os.getpid(), signal.SIGSEGV)
    return 0


def endless(_data: bytes, report: Report) -> int:
    """Tells one half, and sleeps."""
    report(0.5)
    time.sleep(60)
    return 0


def broken(_data: bytes, _report: Report) -> int:
    """Has a mistake."""
    return 1 // 0


def lying(_data: bytes, _report: Report) -> str:
    """Sends another kind of value than it promised."""
    return "seven"


def talking(_data: bytes, _report: Report) -> int:
    """Prints, as libraries do."""
    print("noise")
    os.write(2, b"noise")
    return 1


def calling(_data: bytes, _report: Report) -> list[str]:
    """Tries every way out that Python has."""
    heard = []
    ways = (
        lambda: socket.socket(socket.AF_INET),
        lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM),
        lambda: socket.getaddrinfo("example.org", 80),
    )
    for way in ways:
        try:
            way()
        except OSError as error:
            heard.append(str(error))
    return heard


def missing(_data: bytes, _report: Report) -> int:
    """Has a mistake that looks like a pipe's."""
    return len(Path("there is no such file").read_bytes())


def babbling(_data: bytes, _report: Report, message: bytes) -> int:
    """Sends what none of ours sends, as one that was taken over might."""
    for place in gc.get_objects():
        if isinstance(place, Connection):
            place.send_bytes(message)
    return 0


def sleeping(data: bytes, _report: Report) -> int:
    """Says who it is, and sleeps."""
    Path(data.decode()).write_text(str(os.getpid()))
    time.sleep(60)
    return 0
