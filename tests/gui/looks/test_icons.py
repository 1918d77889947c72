"""Icons: sharp at every density of the screen, in the colours of the theme."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from gui.frame.docks import Docks
from gui.looks.bar import Bar
from gui.looks.icons import icon
from gui.looks.theme import DARK, LIGHT, Theme

TOP = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.usefixtures("qtbot")


def strongest(image: QImage) -> str:
    """The colour of the pixel that is covered most."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return str(max(pixels, key=QColor.alpha).name()).upper()


@pytest.mark.parametrize(("density", "pixels"), [(1.0, 18), (1.5, 27), (2.0, 36)])
def test_an_icon_is_drawn_in_the_pixels_of_the_screen(density: float, pixels: int) -> None:
    drawn = icon("save", LIGHT).pixmap(QSize(18, 18), density)
    assert drawn.size() == QSize(pixels, pixels)
    assert drawn.devicePixelRatio() == density


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_an_icon_has_the_colours_of_the_theme(theme: Theme) -> None:
    drawn = icon("add", theme)
    assert strongest(drawn.pixmap(24, 24).toImage()) == theme.text
    assert strongest(drawn.pixmap(24, 24, QIcon.Mode.Disabled).toImage()) == theme.muted


def test_an_icon_that_is_altered_lives_on() -> None:
    altered = QIcon(icon("save", LIGHT))
    altered.addPixmap(QPixmap(3, 3))
    gc.collect()
    assert altered.pixmap(18, 18).size() == QSize(18, 18)


def test_one_that_is_missing_does_not_end_the_process() -> None:
    code = """
from PySide6.QtCore import QSize
from gui.machine import offscreen
from gui.looks.icons import icon
from gui.looks.theme import LIGHT
qt = offscreen.begin()
icon("no such icon", LIGHT).pixmap(QSize(24, 24))
print("on")
"""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=TOP, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert "FileNotFoundError" in done.stderr
    assert done.returncode >= 0


def test_the_sign_that_a_bar_holds_more_is_seen_in_every_theme() -> None:
    bar = Bar("Main", "main_bar")
    more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    for theme in (DARK, LIGHT):
        bar.set_theme(theme)
        assert strongest(more.icon().pixmap(24, 24).toImage()) == theme.text


def test_the_signs_of_a_dock_have_the_colours_of_the_theme_also_when_it_has_floated(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    docks = Docks(window)
    dock = docks.add("one", "One", Qt.DockWidgetArea.RightDockWidgetArea)
    for theme in (DARK, LIGHT):
        docks.set_theme(theme)
        for floats in (True, False):
            dock.setFloating(floats)
            QApplication.processEvents()
            for name in ("qt_dockwidget_floatbutton", "qt_dockwidget_closebutton"):
                button = dock.findChild(QAbstractButton, name)
                assert strongest(button.icon().pixmap(24, 24).toImage()) == theme.text
