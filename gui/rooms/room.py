"""A place of a pane that is built later than the window, and hears then what it was told before."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.looks.theme import LIGHT, Theme
from models.text.display import ENGLISH, Display


class Pane(Protocol):
    """What every pane can be told."""

    def set_theme(self, theme: Theme, /) -> None:
        """Recolour."""

    def set_display(self, display: Display, /) -> None:
        """Write numbers and dates in another way."""


P = TypeVar("P", bound=Pane)


class Room(QWidget, Generic[P]):
    """Empty until its pane is built."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._pane: P | None = None
        self._theme = LIGHT
        self._display = ENGLISH
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Recolour."""
        self._theme = theme
        self._tell(lambda pane: pane.set_theme(theme))

    def set_display(self, display: Display) -> None:
        """Write numbers and dates in another way."""
        self._display = display
        self._tell(lambda pane: pane.set_display(display))

    def _dress(self, pane: P) -> None:
        """Keep a pane, and tell it what was told so far."""
        self._pane = pane
        pane.set_theme(self._theme)
        pane.set_display(self._display)

    def _furnish(self, pane: QWidget) -> None:
        """Have the pane fill the room, and take the keys that come here."""
        self._room.addWidget(pane)
        self.setFocusProxy(pane)

    def _tell(self, what: Callable[[P], None]) -> None:
        if self._pane is not None:
            what(self._pane)
