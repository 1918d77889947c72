"""A dock that floats is told from what lies below it; its title stands in line with its pane."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QMainWindow, QStyleOptionDockWidget, QWidget
from pytestqt.qtbot import QtBot

from gui.frame.dock import Dock
from gui.looks.contrast import contrast
from gui.looks.theme import DARK, LIGHT, Theme, palette

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform


def own_picture(dock: Dock) -> QImage:
    """What the dock itself paints, without its title and what it holds."""
    image = QImage(dock.size(), QImage.Format.Format_RGB32)
    dock.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawWindowBackground)
    return image


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("is_floating", [True, False])
def test_only_a_floating_dock_has_an_edge(theme: Theme, is_floating: bool, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setPalette(palette(theme))
    dock = Dock("Claim", window)
    dock.set_theme(theme)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.setFloating(is_floating)
    window.show()
    qtbot.waitExposed(window)
    image = own_picture(dock)
    right, bottom = image.width() - 1, image.height() - 1
    places = ((0, 40), (right, 40), (40, 0), (40, bottom))
    edges = [image.pixelColor(*place) for place in places]
    assert all((edge == QColor(theme.frame)) is is_floating for edge in edges)
    assert contrast(QColor(theme.frame), QColor(theme.base)) >= 1.6


def test_the_title_begins_where_the_words_of_a_pane_do(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setPalette(palette(LIGHT))
    dock = Dock("Hill", window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    qtbot.waitExposed(window)
    option = QStyleOptionDockWidget()
    dock.initStyleOption(option)
    title = own_picture(dock).copy(option.rect.adjusted(0, 1, -60, -1))
    inked = [x for x in range(title.width()) for y in range(title.height()) if title.pixelColor(x, y).lightness() < 128]
    assert 15 <= option.rect.left() + min(inked) <= 18
