"""What keeps the keyboard out of a dock that stands behind another tab."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget
from shiboken6 import isValid

from gui.frame.entrance import entrance, takes_keys


class Curtain(QObject):
    """Hides what a dock holds while the dock is not seen: to Qt it is visible behind its tab, for Tab and keys too.

    The dock keeps the size that it has with its pane, and knows where in it the keyboard was.
    """

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        self._is_open = True
        self._last: QWidget | None = None

    @property
    def is_behind(self) -> bool:
        """Whether the dock stands behind another tab, where Qt moves it out of the window; not where it is closed."""
        place = self._dock.geometry()
        return place.right() < 0 or place.bottom() < 0

    @property
    def entrance(self) -> QWidget | None:
        """What takes the keyboard in the pane: what had it when the curtain fell, else what `entrance` finds."""
        last = self._last if self._last is not None and isValid(self._last) else None
        return last if last is not None and takes_keys(last) else entrance(self._dock.widget())

    def hang(self, pane: QWidget) -> None:
        """Put a pane into the dock; it is shown where the dock is seen."""
        policy = pane.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        pane.setSizePolicy(policy)
        self._dock.setWidget(pane)
        pane.setVisible(self._is_open)

    def open(self) -> None:
        """Show the pane."""
        self._is_open = True
        self._dock.widget().show()

    def close(self) -> bool:
        """Hide the pane; whether it had the keyboard."""
        now = QApplication.focusWidget()
        had_keyboard = now is not None and (now is self._dock or self._dock.isAncestorOf(now))
        self._last = now if had_keyboard else None  # Qt remembers one too, but another when it hides the pane
        self._is_open = False
        self._dock.widget().hide()
        return had_keyboard
