"""A combo box whose list is told from the window by the ground that every other list stands on."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox


class DropList(QComboBox):
    """A combo box whose open list has the ground and the text of lists.

    Qt would paint it as a menu: on what the edges of the boxes in menus are made of.
    """

    def showPopup(self) -> None:  # noqa: N802
        """Open the list in the colours of the theme as it is now."""
        colors = QPalette()
        colors.setColor(QPalette.ColorRole.Window, self.palette().color(QPalette.ColorRole.Base))
        self.view().setPalette(colors)
        super().showPopup()
