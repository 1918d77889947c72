"""What parts the docks is a hairline, and answers the mouse."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from gui.frame.docks import Docks
from gui.looks.theme import DARK, LIGHT, Theme, palette

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform


def window_of(theme: Theme, qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setPalette(palette(theme))
    window.setCentralWidget(QWidget())
    docks = Docks(window)
    docks.add_right("detail", "Claim")
    docks.add_below("timeline", "Timeline")
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    return window


def gaps(window: QMainWindow) -> Sequence[QRect]:
    """What lies between the middle of a window and its docks: at the right, and below."""
    middle = window.centralWidget().geometry()
    right, below = (window.findChild(QWidget, f"{name}_dock").geometry() for name in ("detail", "timeline"))
    return (
        QRect(QPoint(middle.right() + 1, middle.top()), QPoint(right.left() - 1, middle.bottom())),
        QRect(QPoint(middle.left(), middle.bottom() + 1), QPoint(middle.right(), below.top() - 1)),
    )


def inked(image: QImage, color: str) -> int:
    """At how many points a picture has a colour."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(*point) == QColor(color) for point in points)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_hairline_parts_the_docks_from_edge_to_edge(theme: Theme, qtbot: QtBot) -> None:
    window = window_of(theme, qtbot)
    image = window.grab().toImage()
    for gap in gaps(window):
        seen = image.copy(gap)
        assert inked(seen, theme.hairline) == max(gap.width(), gap.height())
        assert inked(seen, theme.window) == gap.width() * gap.height() - max(gap.width(), gap.height())


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_it_takes_the_accent_colour_below_the_mouse_alone(theme: Theme, qtbot: QtBot) -> None:
    window = window_of(theme, qtbot)
    right, below = gaps(window)
    for place in (QPoint(9, 9), right.center()):
        qtbot.mouseMove(window, place)
    qtbot.waitUntil(lambda: inked(window.grab(right).toImage(), theme.accent) == right.height())
    assert inked(window.grab(below).toImage(), theme.accent) == 0
    assert window.cursor().shape() is Qt.CursorShape.SplitHCursor


def test_what_stands_in_the_window_keeps_the_style_of_the_program(qtbot: QtBot) -> None:
    window = window_of(LIGHT, qtbot)
    assert window.centralWidget().style() is not window.style()
