"""A bar across the window: plain ground and a hairline below."""

from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolBar, QToolButton

from gui.looks.hairline import line_below
from gui.looks.icons import icon
from gui.looks.theme import Theme


class Bar(QToolBar):
    """A toolbar that stays where it is. Painted here: Fusion's raised edges are too bright in the dark, and a style
    sheet would keep the colours of the theme that it was set under.
    """

    def __init__(self, title: str, name: str) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.setMovable(False)
        self.setContentsMargins(4, 0, 4, 1)

    def set_theme(self, theme: Theme) -> None:
        """Recolour the sign that there is more: the style's own is black in the dark too."""
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setIcon(icon("more", theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the window, and a hairline at the lower edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        line_below(painter, self.rect(), self.palette().color(QPalette.ColorRole.Mid))
