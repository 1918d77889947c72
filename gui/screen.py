"""Whether there is a screen, asked before Qt is: Qt itself aborts the process where there is none."""

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

from models.claims.errors import ClaimsError

DEBIAN_PACKAGES = (
    "libegl1 libgl1 libfontconfig1 libglib2.0-0 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 "
    "libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core"
)
"""What Qt needs of a minimal Debian 12."""


def missing_library(error: OSError | ImportError) -> ClaimsError:
    """The sentence for a system library that Qt did not find."""
    name = str(error).split(":")[0]
    return ClaimsError("Qt needs the system library {0}: on Debian, run “apt install {1}”.", name, DEBIAN_PACKAGES)


def require_qt() -> None:
    """Raise ClaimsError, naming the packages, where the libraries that every use of Qt needs do not load."""
    try:
        import PySide6.QtCore  # noqa: F401
    except ImportError as error:
        raise missing_library(error) from error


def require_painting() -> None:
    """Raise ClaimsError, naming the packages, where the libraries that windows and pictures need do not load."""
    require_qt()
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        raise missing_library(error) from error


def require_screen() -> None:
    """Raise ClaimsError where no window can be opened; elsewhere than on Linux there always is a screen."""
    require_painting()
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or platform.partition(":")[0] not in ("", "xcb", "wayland"):
        return
    if platform != "xcb" and _wayland_answers():
        return
    if not _x_answers():
        raise ClaimsError("There is no screen to open a window on: use --export OUTPUT to convert a file without one.")
    _require_x_plugin()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and (Path(folder) / name).is_socket()


def _x_answers() -> bool:
    """Whether the X server of DISPLAY takes a connection, cookies and all."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise missing_library(error) from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        return bool(connection) and not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def _require_x_plugin() -> None:
    """Load Qt's X11 plugin as Qt will, for Qt names no package when it cannot."""
    spec = importlib.util.find_spec("PySide6")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        plugin = Path(folder) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
        if plugin.exists():
            try:
                ctypes.CDLL(str(plugin))
            except OSError as error:
                raise missing_library(error) from error


if __name__ == "__main__":
    try:
        require_painting() if "--libraries" in sys.argv else require_screen()
    except ClaimsError as reason:
        sys.exit(str(reason))
