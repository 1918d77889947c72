"""Taking files: who says nothing, too much or nonsense is sent away, and everybody else is served."""

import socket
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from gui.handing_over import taking
from gui.handing_over.message import HEAD, HERE, LONGEST, YOURS, Handed, encode
from gui.handing_over.taking import MOST_CALLERS, Taking

HANDED = Handed((Path("/a.claims"), Path("/Файл.claims")), "token", "startup")
GONE = QLocalSocket.LocalSocketState.UnconnectedState


class Room:
    """Somebody who takes, and those who call."""

    def __init__(self, qtbot: QtBot, name: str) -> None:
        self.qtbot, self.name = qtbot, name
        self.taking, self.heard, self._callers = Taking(), list[Handed](), list[QLocalSocket]()
        self.taking.handed.connect(self.heard.append)

    def call(self, said: bytes = b"") -> QLocalSocket:
        """Call, and say something."""
        caller = QLocalSocket()
        self._callers.append(caller)
        caller.connectToServer(self.name)
        assert caller.waitForConnected(1_000)
        self.say(caller, said)
        return caller

    def say(self, caller: QLocalSocket, said: bytes) -> None:
        """Say something more."""
        caller.write(said)
        caller.flush()

    def until(self, holds: Callable[[], bool]) -> None:
        """Let things happen until something holds."""
        self.qtbot.waitUntil(holds, timeout=5_000)

    def is_served(self) -> bool:
        """Whether one who keeps to the rules gets what it asks for."""
        before = len(self.heard)
        caller = self.call(encode(HANDED))
        self.until(lambda: caller.bytesAvailable() > 0)
        assert caller.read(1).data() == HERE
        assert len(self.heard) == before  # only the last word makes the files ours
        self.say(caller, YOURS)
        self.until(lambda: len(self.heard) > before and caller.state() is GONE)
        return self.heard[before:] == [HANDED]

    def end(self) -> None:
        """Everybody goes."""
        self.taking.close()
        self.taking.deleteLater()
        for caller in self._callers:
            caller.abort()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path, for a socket's has room for 103 bytes."""
    with tempfile.TemporaryDirectory(prefix="cc") as path:
        yield Path(path)


@pytest.fixture
def room(qtbot: QtBot, folder: Path) -> Iterator[Room]:
    """A room in which somebody listens."""
    room = Room(qtbot, str(folder / "socket"))
    assert room.taking.listen(room.name)
    yield room
    room.end()


def test_files_are_taken_one_caller_after_the_other(room: Room) -> None:
    assert room.is_served()
    assert room.is_served()


def test_only_this_user_may_call(room: Room) -> None:
    assert stat.S_IMODE(Path(room.name).stat().st_mode) == 0o700


def test_a_message_may_come_in_pieces(room: Room) -> None:
    caller = room.call()
    for byte in encode(HANDED):
        room.say(caller, bytes([byte]))
        QCoreApplication.processEvents()
    room.until(lambda: caller.bytesAvailable() > 0)
    room.say(caller, YOURS)
    room.until(lambda: room.heard == [HANDED])


@pytest.mark.parametrize(
    "said",
    [
        (LONGEST + 1).to_bytes(HEAD, "big"),
        (6).to_bytes(HEAD, "big") + b"abcdef",
        (9).to_bytes(HEAD, "big") + b"a\0b\0c.txt",
        b"GET / HTTP/1.1\r\n\r\n",
    ],
    ids=["too long", "too few fields", "a relative path", "another language"],
)
def test_nonsense_is_sent_away(room: Room, said: bytes) -> None:
    caller = room.call(said)
    room.until(lambda: caller.state() is GONE)
    assert room.heard == []
    assert room.is_served()


def test_one_who_goes_before_the_last_word_keeps_the_files(room: Room) -> None:
    caller = room.call(encode(HANDED))
    room.until(lambda: caller.bytesAvailable() > 0)
    caller.abort()
    assert room.is_served()
    assert len(room.heard) == 1


def test_another_last_word_leaves_the_files(room: Room) -> None:
    caller = room.call(encode(HANDED))
    room.until(lambda: caller.bytesAvailable() > 0)
    room.say(caller, b"no")
    room.until(lambda: caller.state() is GONE)
    assert room.heard == []


def test_one_who_says_nothing_is_sent_away(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "PATIENCE", 50)
    silent, slow = room.call(), room.call(b"\0")
    room.until(lambda: silent.state() is GONE and slow.state() is GONE)
    assert room.is_served()


def test_a_crowd_is_not_let_in_but_those_who_are_in_are_served(room: Room) -> None:
    crowd = [room.call() for _ in range(MOST_CALLERS)]
    room.until(lambda: len(room.taking.findChildren(QLocalSocket)) == MOST_CALLERS)
    late = [room.call() for _ in range(5)]
    room.until(lambda: all(caller.state() is GONE for caller in late))
    room.say(crowd[0], encode(HANDED))
    room.until(lambda: crowd[0].bytesAvailable() > 0)
    for caller in crowd:
        caller.abort()
    room.until(lambda: not room.taking.findChildren(QLocalSocket))
    assert room.is_served()


def test_a_flood_is_not_kept_in_memory(room: Room) -> None:
    caller = room.call(LONGEST.to_bytes(HEAD, "big") + b"x" * (4 * LONGEST))
    room.until(lambda: caller.state() is GONE)  # a message without fields, however long
    assert room.is_served()


def test_closing_tells_those_who_wait(room: Room) -> None:
    caller = room.call(encode(HANDED))
    room.until(lambda: caller.bytesAvailable() > 0)
    room.taking.close()
    room.until(lambda: caller.state() is GONE)
    assert not Path(room.name).exists()


def test_what_a_killed_program_left_is_no_hindrance(qtbot: QtBot, folder: Path) -> None:
    name = str(folder / "socket")
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(name)  # closed without being removed, as a kill leaves it
    room = Room(qtbot, name)
    assert room.taking.listen(name)
    assert room.is_served()
    room.end()


def test_a_place_that_cannot_be_had_is_told(tmp_path: Path) -> None:
    assert not Taking().listen(str(tmp_path / ("x" * 120)))
    assert not Taking().listen(str(tmp_path / "no folder" / "socket"))
