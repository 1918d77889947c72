"""Opening what was handed over, and bringing its window to the front by leave of the desktop."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gui.handing_over.message import Handed

OpenWindow = Callable[[Path | None], QWidget]
"""Shows a file in a window, which may be there already; None asks for a new file."""


def open_handed(open_window: OpenWindow, handed: Handed) -> None:
    """Open each file in a window, or a new one where there is none; the last comes to the front."""
    if handed.token:
        os.environ["XDG_ACTIVATION_TOKEN"] = handed.token  # Qt takes it from there when it next asks to be in front
    windows = [open_window(path) for path in handed.paths or (None,)]
    _bring_to_front(windows[-1], handed.startup)


def _bring_to_front(window: QWidget, startup: str) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    if startup and sys.platform.startswith("linux") and QGuiApplication.platformName() == "xcb":
        from gui.handing_over.x_startup import activate

        activate(int(window.winId()), startup)
