"""Processes that end otherwise than a self-test should; each is started by a test."""

import os
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from gui.self_test.outcome import Begun, taken


def _say(connection: Connection, *steps: str) -> None:
    for step in steps:
        connection.send_bytes(msgspec.json.encode(Begun(step)))
        connection.send_bytes(msgspec.json.encode(taken(step, lambda: "Seen.")))


def broken_down(connection: Connection, folder: Path) -> None:
    """One step is taken; the next breaks the process down."""
    _say(connection, "look")
    connection.send_bytes(msgspec.json.encode(Begun("leap")))
    os.kill(os.getpid(), signal.SIGSEGV)
    time.sleep(60)


def at_its_end(connection: Connection, folder: Path) -> None:
    """All steps are taken, and then the process is aborted."""
    _say(connection, "look")
    os.abort()


def hanging(connection: Connection, folder: Path) -> None:
    """A step does not end."""
    connection.send_bytes(msgspec.json.encode(Begun("wait")))
    time.sleep(600)


def raising(connection: Connection, folder: Path) -> None:
    """It fails before its first step."""
    raise SystemExit(3)


def orderly(connection: Connection, folder: Path) -> None:
    """All is well."""
    _say(connection, "look", "leap")
