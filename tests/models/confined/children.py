"""Processes that a test begins: they answer, hang, die, and have children of their own."""

import os
import signal
import time
from multiprocessing.connection import Connection

from models.confined.child import end_with_parent
from models.confined.lifetime import spawned


def answering(connection: Connection, value: bytes) -> None:
    """Says what it was given, and waits to be ended; it does not outlive its parent."""
    end_with_parent()
    connection.send_bytes(value)
    time.sleep(600)


def stubborn(connection: Connection) -> None:
    """Does not end by a polite signal."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    answering(connection, b"here")


def dying(_connection: Connection) -> None:
    """Dies as by a fault in a library."""
    os.kill(os.getpid(), signal.SIGSEGV)


def with_a_child(connection: Connection) -> None:
    """Says what its own child says."""
    with spawned(answering, (b"grandchild",), name="counterclaim-grandchild") as child:
        connection.send_bytes(child.connection.recv_bytes())
