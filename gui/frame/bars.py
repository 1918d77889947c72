"""The menus and bars of a window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget

from gui.actions import MENUS, TOOLBAR, Actions
from gui.looks.bar import Bar
from models.tables.language import say


def add_bars(window: QMainWindow, actions: Actions, row: QWidget) -> Bar:
    """Put the toolbar on top, and below it a widget over the whole width; the toolbar."""
    bar = Bar(say("Main"), "main_bar")
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setIconSize(QSize(18, 18))
    actions.fill(bar, TOOLBAR)
    window.addToolBar(bar)
    window.addToolBarBreak()
    second = Bar(say("Filter"), f"{row.objectName()}_row")
    second.addWidget(row)
    window.addToolBar(second)
    window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # Qt's own would let bars be hidden for good
    return bar


def add_menus(window: QMainWindow, actions: Actions, menus: dict[str, QMenu]) -> None:
    """Fill the menu bar, which F10 opens; ``menus`` are those that fill themselves, by the id that stands for them."""
    bar = window.menuBar()
    for title, ids in MENUS.items():
        actions.fill(bar.addMenu(say(title)), ids, menus)
    key = QShortcut(Qt.Key.Key_F10, window)  # Qt knows it on Windows only, and its letters in one alphabet only
    key.activated.connect(lambda: bar.setActiveAction(bar.actions()[0]))


def column(parent: QWidget, *parts: QWidget) -> QWidget:
    """Widgets below each other, without gaps; the last takes the room."""
    result = QWidget(parent)
    layout = QVBoxLayout(result)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part)
    return result
