"""Whether there is a screen, asked before Qt is: Qt itself aborts the process where there is none."""

import contextlib
import os
import sys
from pathlib import Path

from gui.machine import qt_place
from gui.machine.plain_imports import import_plainly
from models.claims.errors import ClaimsError
from models.claims.visible import visible

DEBIAN_PACKAGES = (
    "libegl1 libgl1 libfontconfig1 libglib2.0-0 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 "
    "libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core"
)
"""What Qt needs of a minimal Debian 12."""

_KNOWN = ("xcb", "wayland", "offscreen", "minimal", "vnc")
"""Qt's platforms that are tried: two for windows, and those that need no screen."""

_OPTIONAL = ("minimal", "vnc")
"""Those that a packaged program leaves out."""


class NoScreen(ClaimsError):  # noqa: N818  it is how the machine stands
    """Nothing answers that windows could be shown on."""


def missing_library(error: OSError | ImportError) -> ClaimsError:
    """The sentence for a system library that Qt did not find, or for a part of Qt that is not there itself."""
    if isinstance(error, ModuleNotFoundError):
        return ClaimsError("“{0}” is missing: install the program again.", error.name or str(error))
    name = str(error).split(":")[0]
    return ClaimsError("Qt needs the system library {0}: on Debian, run “apt install {1}”.", name, DEBIAN_PACKAGES)


def require_qt() -> None:
    """Raise ClaimsError, naming the packages, where the libraries that every use of Qt needs do not load."""
    qt_place.hush()
    try:
        import PySide6.QtCore  # noqa: F401
    except ImportError as error:
        raise missing_library(error) from error
    finally:
        qt_place.forget()
    import_plainly()


def require_painting() -> None:
    """Raise ClaimsError, naming the packages, where the libraries that windows and pictures need do not load."""
    require_qt()
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        raise missing_library(error) from error


def require_screen() -> None:
    """Raise ClaimsError where no window can be opened; elsewhere than on Linux there always is a screen.

    Asked as Qt will ask: the platforms that QT_QPA_PLATFORM names, in their order, else those of the desktop.
    """
    require_painting()
    if not sys.platform.startswith("linux"):
        return
    asked = os.environ.get("QT_QPA_PLATFORM") or "wayland;xcb"
    refusals = []
    for name in (part.partition(":")[0] for part in asked.split(";")):
        try:
            _require_platform(name)
        except ClaimsError as error:
            refusals.append(error)
        else:
            return
    raise refusals[-1]


def _require_platform(name: str) -> None:
    """Raise ClaimsError where Qt could not begin with the platform of a name."""
    kind = name.lower().removesuffix("-egl")
    here = tuple(known for known in _KNOWN if known not in _OPTIONAL or _has_plugin(known))
    if kind not in here:
        sentence = "QT_QPA_PLATFORM asks for “{0}”, on which no window can be opened: take it out, or name one of {1}."
        raise ClaimsError(sentence, visible(name), ", ".join(here))
    if not _has_plugin(kind):
        raise ClaimsError("Qt’s plugin for “{0}” is missing in “{1}”: install the program again.", kind, _platforms())
    if (kind == "xcb" and not _x_answers()) or (kind == "wayland" and not _wayland_answers()):
        raise NoScreen("There is no screen to open a window on: use --export OUTPUT to convert a file without one.")
    if kind == "xcb":
        _require_x_plugin()


def missing_plugins() -> tuple[str, ...]:
    """The platforms for windows, and for painting without one, whose plugins are not there; none but on Linux."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(kind for kind in _KNOWN if kind not in _OPTIONAL and not _has_plugin(kind))


def _has_plugin(kind: str) -> bool:
    return any(_platforms().glob(f"libq{kind}*.so"))


def _platforms() -> Path:
    from PySide6.QtCore import QLibraryInfo

    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")


def _wayland_answers() -> bool:
    """Whether the compositor of WAYLAND_DISPLAY takes a connection."""
    if os.environ.get("WAYLAND_SOCKET"):
        return True  # whoever started the program has connected already
    name = os.environ.get("WAYLAND_DISPLAY") or ("wayland-0" if "QT_QPA_PLATFORM" in os.environ else "")
    if not name:
        return False
    import socket

    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as compositor:
        compositor.connect(str(Path(os.environ.get("XDG_RUNTIME_DIR", ""), name)))
        return True
    return False


def _x_answers() -> bool:
    """Whether the X server of DISPLAY takes a connection, cookies and all."""
    if not os.environ.get("DISPLAY"):
        return False
    import ctypes

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
    import ctypes

    try:
        ctypes.CDLL(str(_platforms() / "libqxcb.so"))
    except OSError as error:
        raise missing_library(error) from error


if __name__ == "__main__":
    try:
        require_painting() if "--libraries" in sys.argv else require_screen()
    except ClaimsError as reason:
        sys.exit(str(reason))
