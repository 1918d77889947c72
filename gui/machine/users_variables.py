"""The variables that the user had: a packaged program is given others, which what it starts must not get.

A browser or file manager that finds the libraries or Qt plugins of another program may not start at all.
"""

import os

_LIBRARIES = "LD_LIBRARY_PATH"
_STARTS_ANEW = "PYINSTALLER_RESET_ENVIRONMENT"
"""Has the starter of a packaged program find libraries for itself, though such a program started it."""

_QTS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


class _Before:
    """Those of Qt as they were; None where nothing was noted, as from source."""

    values: dict[str, str] | None = None


def remember() -> None:
    """Note what the user had of Qt's, and give back the search for libraries, which the loader has read by now.

    So that what reads the bytes of strangers finds its libraries too, it is started anew rather than as a part of this.
    """
    if (before := os.environ.pop(f"{_LIBRARIES}_ORIG", None)) is not None:
        os.environ[_LIBRARIES] = before
    else:
        os.environ.pop(_LIBRARIES, None)
    os.environ[_STARTS_ANEW] = "1"
    _Before.values = {name: os.environ[name] for name in _QTS if name in os.environ}


def give_back() -> None:
    """Have what the user had of Qt's again, if it was noted; to be called once Qt has found its plugins."""
    if _Before.values is None:
        return
    for name in _QTS:
        os.environ.pop(name, None)
    os.environ.update(_Before.values)
