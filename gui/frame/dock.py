"""A dock that is told from what it floats over."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QStyleOptionDockWidget, QWidget

from gui.frame.dock_signs import paint_signs
from gui.looks.hairline import lines_around
from gui.looks.theme import LIGHT, Theme

_INDENT = 12
"""Pixels that are put before a title, beside those of the style."""


class Dock(QDockWidget):
    """Has a line round it while it floats: the style darkens its ground for one, which leaves none in the dark."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._theme = LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Recolour the line and the signs."""
        self._theme = theme
        self.draw_signs()
        self.update()

    def draw_signs(self) -> None:
        """Draw the signs anew: Qt puts its own back whenever the title becomes another."""
        paint_signs(self, self._theme)

    def initStyleOption(self, option: QStyleOptionDockWidget) -> None:  # noqa: N802
        """The title begins where the words of the pane below it do."""
        super().initStyleOption(option)
        option.rect.setLeft(option.rect.left() + _INDENT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        if self.isFloating():
            lines_around(QPainter(self), self.rect(), QColor(self._theme.frame))
