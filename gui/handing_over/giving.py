"""Handing files to the program that runs already."""

import time

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtNetwork import QLocalSocket

from gui.handing_over.message import HERE, YOURS, Handed, encode

_PAUSE = 0.05
"""Seconds between attempts to reach a program that is about to listen."""


def give(name: str, handed: Handed, patience: int) -> bool:
    """Whether the program that listens under a name took the files; it has ``patience`` milliseconds for that."""
    deadline = QDeadlineTimer(patience)
    socket = _reach(name, deadline)
    if socket is None:
        return False
    taken = _say(socket, handed, deadline)
    socket.close() if taken else socket.abort()
    return taken


def _reach(name: str, deadline: QDeadlineTimer) -> QLocalSocket | None:
    """A connection; None where nobody answers in time."""
    while True:
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(deadline.remainingTime()):
            return socket
        if deadline.hasExpired():
            return None
        time.sleep(_PAUSE)


def _say(socket: QLocalSocket, handed: Handed, deadline: QDeadlineTimer) -> bool:
    try:
        socket.write(encode(handed))
    except ValueError:
        return False
    if not socket.waitForReadyRead(deadline.remainingTime()) or socket.read(1).data() != HERE:
        return False
    socket.write(YOURS)
    return socket.waitForBytesWritten(deadline.remainingTime())
