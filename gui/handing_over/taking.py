"""Taking the files that others hand over; whoever says nothing, too much or nonsense is sent away."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gui.handing_over.message import HEAD, HERE, LONGEST, YOURS, Handed, decode, length

PATIENCE = 2_000
"""Milliseconds in which everything must be said."""
MOST_CALLERS = 16
"""How many are listened to at a time."""


class Taking(QObject):
    """Listens under a name, for this user only."""

    handed = Signal(object)
    """A Handed, whose giver relies on its being opened here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def listen(self, name: str) -> bool:
        """Begin to listen; whether that could be done. Nobody else may be listening there: what is left is removed."""
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def close(self) -> None:
        """Listen no more; whoever was speaking hears at once that nobody is here."""
        self._server.close()
        for caller in self._callers():
            caller.send_away()

    def _callers(self) -> "list[_Caller]":
        return [caller for caller in self.findChildren(_Caller) if caller.is_there]

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            caller = _Caller(socket, self)
            caller.handed.connect(self.handed, Qt.ConnectionType.QueuedConnection)  # windows open when it is gone
            if len(self._callers()) > MOST_CALLERS:
                caller.send_away()


class _Caller(QObject):
    """One who hands files over."""

    handed = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._handed: Handed | None = None
        socket.setParent(self)
        socket.setReadBufferSize(HEAD + LONGEST)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(PATIENCE, self, self.send_away)

    @property
    def is_there(self) -> bool:
        """Whether it can still say something."""
        return self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState

    def send_away(self) -> None:
        """Hear no more of this one."""
        self._socket.abort()
        self.deleteLater()

    def _read(self) -> None:
        try:
            self._take_message() if self._handed is None else self._take_last_word()
        except ValueError:
            self.send_away()

    def _take_message(self) -> None:
        head = bytes(self._socket.peek(HEAD).data())
        if len(head) < HEAD or self._socket.bytesAvailable() < HEAD + length(head):
            return
        message = bytes(self._socket.read(HEAD + length(head)).data())
        self._handed = decode(message[HEAD:])
        self._socket.write(HERE)

    def _take_last_word(self) -> None:
        if self._handed is not None and self._socket.read(1).data() == YOURS:
            self.handed.emit(self._handed)
        self.send_away()
