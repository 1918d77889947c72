"""A screen of our own, and when something is first seen on it: an X server, looked at through libxcb."""

import ctypes
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

_WIDE, _HIGH = 1280, 800
_LONGEST = 60.0
_LOOK = 0.001
_PIXMAP, _ALL_PLANES = 2, 0xFFFFFFFF


def is_to_be_had() -> bool:
    """Whether there can be such a screen on this machine."""
    return shutil.which("Xvfb") is not None


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("first", ctypes.POINTER(ctypes.c_uint32)), ("left", ctypes.c_int), ("index", ctypes.c_int))


class Pixel:
    """The one in the middle of a screen that is black where nothing is."""

    def __init__(self, display: str) -> None:
        self.display = display
        self._xcb = _typed(ctypes.CDLL("libxcb.so.1"))
        self._connection = ctypes.c_void_p(self._xcb.xcb_connect(display.encode(), None))
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        self._root = int(screens.first[0])  # a screen begins with the id of its root window

    def wait(self, is_there: bool) -> float:
        """The monotonic time at which something is seen, or nothing any more; TimeoutError where that takes long."""
        end = time.monotonic() + _LONGEST
        while any(self._colours()) is not is_there:
            if time.monotonic() > end:
                raise TimeoutError(
                    "Nothing is seen on the screen." if is_there else "Something is still on the screen."
                )
            time.sleep(_LOOK)
        return time.monotonic()

    def close(self) -> None:
        """Look no more."""
        self._xcb.xcb_disconnect(self._connection)

    def _colours(self) -> bytes:
        place = (_WIDE // 2, _HIGH // 2, 1, 1)
        cookie = self._xcb.xcb_get_image(self._connection, _PIXMAP, self._root, *place, _ALL_PLANES)
        reply = self._xcb.xcb_get_image_reply(self._connection, cookie, None)
        if not reply:
            return b""
        colours = ctypes.string_at(self._xcb.xcb_get_image_data(reply), 3)
        ctypes.CDLL(None).free(ctypes.c_void_p(reply))
        return colours


@contextmanager
def screen() -> Iterator[Pixel]:
    """A screen for as long as the context lasts."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{_WIDE}x{_HIGH}x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            assert server.stdout is not None
            pixel = Pixel(f":{server.stdout.readline().strip()}")
            yield pixel
            pixel.close()
        finally:
            server.kill()


def _typed(xcb: ctypes.CDLL) -> ctypes.CDLL:
    pointer, word, short = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int16
    kinds = {
        "xcb_connect": ((ctypes.c_char_p, pointer), pointer),
        "xcb_get_setup": ((pointer,), pointer),
        "xcb_setup_roots_iterator": ((pointer,), _Screens),
        "xcb_get_image": (
            (pointer, ctypes.c_uint8, word, short, short, ctypes.c_uint16, ctypes.c_uint16, word),
            _Cookie,
        ),
        "xcb_get_image_reply": ((pointer, _Cookie, pointer), pointer),
        "xcb_get_image_data": ((pointer,), pointer),
        "xcb_disconnect": ((pointer,), None),
    }
    for name, (arguments, result) in kinds.items():
        function = getattr(xcb, name)
        function.argtypes, function.restype = arguments, result
    return xcb
