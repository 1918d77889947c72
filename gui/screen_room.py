"""The room that a screen has for a window."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(8, 40)
"""What the desktop puts around a window, about, in pixels."""


def give_room(window: QWidget, width: int, height: int) -> None:
    """Make a window as large as wished, in pixels, but no larger than the screen that it comes up on has room for."""
    owner = window.parentWidget()
    screen = (owner.window() if owner is not None else window).screen()
    window.resize(QSize(width, height).boundedTo(screen.availableSize() - FRAME))
