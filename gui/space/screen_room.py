"""The room that a screen has for a window."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

FRAME = QSize(8, 40)
"""What the desktop puts around a window, about, in pixels."""


def room(window: QWidget) -> QSize:
    """The largest that a window can be, in pixels, on the screen that it comes up on."""
    owner = window.parentWidget()
    screen = (owner.window() if owner is not None else window).screen()
    return screen.availableSize() - FRAME


def give_room(window: QWidget, width: int, height: int) -> None:
    """Make a window as large as wished, in pixels, but no larger than the screen that it comes up on has room for."""
    window.resize(QSize(width, height).boundedTo(room(window)))


class OnScreen(QObject):
    """Keeps a window on its screen where it grows beyond the edge; one that the user has put there stays there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Move the window as far as it has grown over the edge."""
        if isinstance(event, QResizeEvent) and watched is self._window and self._window.isVisible():
            before = QRect(self._window.pos(), event.oldSize())
            space = self._window.screen().availableGeometry()
            if space.contains(before):
                self._keep_within(space)
        return False

    def _keep_within(self, space: QRect) -> None:
        now = self._window.frameGeometry()
        left = max(space.left(), min(now.left(), space.right() + 1 - now.width()))
        top = max(space.top(), min(now.top(), space.bottom() + 1 - now.height()))
        if (left, top) != (now.left(), now.top()):
            self._window.move(left, top)
