"""What a room is told before its pane is there, the pane hears when it comes."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.looks.theme import DARK, LIGHT, Theme
from gui.rooms.room import Room
from models.text.display import Display


class Told(QWidget):
    """A pane that keeps what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.themes: list[Theme] = []
        self.displays: list[Display] = []

    def set_theme(self, theme: Theme) -> None:
        """Keep a theme."""
        self.themes.append(theme)

    def set_display(self, display: Display) -> None:
        """Keep a display."""
        self.displays.append(display)


class ToldRoom(Room[Told]):
    """A room for it."""

    def begin(self) -> Told:
        """Build it."""
        pane = Told()
        self._dress(pane)
        self._furnish(pane)
        return pane


def test_a_pane_hears_what_its_room_was_told_before_and_then_what_it_is_told(qtbot: QtBot) -> None:
    window, german = QWidget(), Display(group=".")
    qtbot.addWidget(window)
    room = ToldRoom("told_room", window)
    room.set_theme(LIGHT)
    room.set_theme(DARK)
    room.set_display(german)
    pane = room.begin()
    assert (pane.themes, pane.displays) == ([DARK], [german])
    room.set_theme(LIGHT)
    room.set_display(Display())
    assert (pane.themes, pane.displays) == ([DARK, LIGHT], [german, Display()])


def test_a_pane_fills_its_room_and_takes_the_keys(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = ToldRoom("told_room", window)
    assert room.objectName() == "told_room"
    pane = room.begin()
    assert room.focusProxy() is pane
    room.resize(300, 200)
    window.show()
    assert pane.geometry() == room.rect()
