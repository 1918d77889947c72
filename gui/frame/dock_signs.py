"""The signs on a dock that let it float and close it, in the colours of the theme: the style's own are faint."""

from PySide6.QtWidgets import QAbstractButton, QDockWidget

from gui.looks.icons import icon
from gui.looks.theme import Theme

_SIGNS = {"qt_dockwidget_floatbutton": "float", "qt_dockwidget_closebutton": "close"}
"""Outlines drawn for the ten pixels that Qt gives them, by Qt's names of the buttons."""


def paint_signs(dock: QDockWidget, theme: Theme) -> None:
    """Draw them anew: Qt puts its own back whenever the title of a dock becomes another."""
    for name, outline in _SIGNS.items():
        button = dock.findChild(QAbstractButton, name)
        if button is not None:
            button.setIcon(icon(outline, theme))
