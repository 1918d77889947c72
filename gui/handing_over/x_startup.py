"""Startup notification under X11: one program was started, and hands its leave to come to the front to another.

Qt knows it only for its own first window. The events are those of the Extended Window Manager Hints and of the Startup
Notification Protocol; they go over a connection of their own, which lasts as long as the call.
"""

import ctypes
import re
import struct
from collections.abc import Iterator
from contextlib import contextmanager

_CLIENT_MESSAGE = 33
_TO_WINDOW_MANAGER = 1 << 20 | 1 << 19
_TO_LISTENERS = 1 << 22
_FROM_APPLICATION = 1
_PIECE = 20
"""Bytes of text in one event."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Atom(ctypes.Structure):
    _fields_ = (
        *(("response_type", ctypes.c_uint8), ("pad", ctypes.c_uint8), ("sequence", ctypes.c_uint16)),
        *(("length", ctypes.c_uint32), ("atom", ctypes.c_uint32)),
    )


class _Screens(ctypes.Structure):
    _fields_ = (("first", ctypes.POINTER(ctypes.c_uint32)), ("left", ctypes.c_int), ("index", ctypes.c_int))


def activate(window: int, startup: str) -> None:
    """Bring a window to the front by the leave of a startup id, and tell the desktop that this start is complete."""
    when = re.search(r"_TIME(\d{1,10})$", startup)
    if not startup.isprintable():
        return
    with _connection() as x:
        if x is None:
            return
        if when:
            leave = (_FROM_APPLICATION, int(when[1]) & 0xFFFFFFFF, 0, 0, 0)
            x.send(window, "_NET_ACTIVE_WINDOW", 32, struct.pack("=5I", *leave), _TO_WINDOW_MANAGER)
        for name, piece in _pieces(startup):
            x.send(window, name, 8, piece, _TO_LISTENERS)


def _pieces(startup: str) -> Iterator[tuple[str, bytes]]:
    """The message that ends a startup, in pieces: the kind and the 20 bytes of each."""
    quoted = startup.replace("\\", "\\\\").replace('"', '\\"')
    text = f'remove: ID="{quoted}"'.encode() + b"\0"
    for start in range(0, len(text), _PIECE):
        kind = "_NET_STARTUP_INFO" if start else "_NET_STARTUP_INFO_BEGIN"
        yield kind, text[start : start + _PIECE].ljust(_PIECE, b"\0")


class _Connection:
    """A connection to the X server of DISPLAY."""

    def __init__(self, xcb: ctypes.CDLL, connection: int) -> None:
        self._xcb, self._connection = xcb, ctypes.c_void_p(connection)
        screens = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(self._connection))
        self._root = int(screens.first[0])  # a screen begins with the id of its root window

    def send(self, window: int, kind: str, size: int, data: bytes, listeners: int) -> None:
        """Send a message about a window to those of the root window's listeners who asked for such."""
        event = struct.pack("=BBHII", _CLIENT_MESSAGE, size, 0, window, self._atom(kind)) + data
        self._xcb.xcb_send_event(self._connection, 0, self._root, listeners, event)

    def _atom(self, name: str) -> int:
        cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name.encode())
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        if not reply:
            return 0
        atom = int(reply.contents.atom)
        ctypes.CDLL(None).free(reply)
        return atom


@contextmanager
def _connection() -> Iterator[_Connection | None]:
    """A connection that is flushed and closed; None where the server cannot be reached."""
    try:
        xcb = _typed(ctypes.CDLL("libxcb.so.1"))
    except OSError:
        yield None
        return
    connection = xcb.xcb_connect(None, None)
    try:
        yield None if xcb.xcb_connection_has_error(connection) else _Connection(xcb, connection)
    finally:
        xcb.xcb_flush(connection)
        xcb.xcb_disconnect(connection)


def _typed(xcb: ctypes.CDLL) -> ctypes.CDLL:
    pointer, word = ctypes.c_void_p, ctypes.c_uint32
    kinds = {
        "xcb_connect": ((ctypes.c_char_p, pointer), pointer),
        "xcb_connection_has_error": ((pointer,), ctypes.c_int),
        "xcb_get_setup": ((pointer,), pointer),
        "xcb_setup_roots_iterator": ((pointer,), _Screens),
        "xcb_intern_atom": ((pointer, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p), _Cookie),
        "xcb_intern_atom_reply": ((pointer, _Cookie, pointer), ctypes.POINTER(_Atom)),
        "xcb_send_event": ((pointer, ctypes.c_uint8, word, word, ctypes.c_char_p), _Cookie),
        "xcb_flush": ((pointer,), ctypes.c_int),
        "xcb_disconnect": ((pointer,), None),
    }
    for name, (arguments, result) in kinds.items():
        function = getattr(xcb, name)
        function.argtypes, function.restype = arguments, result
    return xcb
