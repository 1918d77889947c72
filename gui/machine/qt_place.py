"""Where Qt looks for its plugins and translations: beside its own library, which it finds by itself on Linux.

PySide tells it a path in the words of a settings file, but without quotes, and where PySide does not, PyInstaller does:
a comma, a semicolon, a quote or a backslash in the name of a folder then has Qt look where nothing is.
"""

import contextlib
import importlib
import os
import sys

_PYSIDE_IS_SILENT = "PYSIDE_DISABLE_INTERNAL_QT_CONF"


def hush() -> None:
    """Have nobody tell Qt where it is; to be called before PySide6.QtCore is imported, `forget` behind it."""
    if not sys.platform.startswith("linux") or "PySide6.QtCore" in sys.modules:
        return
    os.environ[_PYSIDE_IS_SILENT] = "1"
    with contextlib.suppress(ImportError):  # from source there is none
        vars(importlib.import_module("_pyi_rth_utils.qt"))["create_embedded_qt_conf"] = _say_nothing


def forget() -> None:
    """Take back the variable that PySide reads: other programs that are started are told as they always were."""
    os.environ.pop(_PYSIDE_IS_SILENT, None)


def _say_nothing(*_told: object) -> None:
    """What PyInstaller calls in place of its own."""
