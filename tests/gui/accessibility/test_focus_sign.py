"""Whatever can have the keyboard shows that it has it: seen in pictures, in both themes."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QTableView, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from gui.editor import Editor
from gui.entrance import takes_keys
from gui.focus_ring import FocusRing
from gui.main_window import MainWindow
from gui.theme import DARK, LIGHT, Theme, palette
from models.storage.opened import Opened
from tests.gui.accessibility.dialog_shelf import SHELF
from tests.gui.dialogs.hands import FILE, OFFSCREEN, Hands

pytestmark = OFFSCREEN

LEAST_CONTRAST = 3.0
"""Between a point with the keyboard there, and the same point without it: WCAG 2, 1.4.11."""


@pytest.fixture(params=[LIGHT, DARK], ids=lambda theme: theme.name)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    was, style = qapp.palette(), qapp.style().objectName()
    qapp.setStyle("Fusion")
    qapp.setPalette(palette(request.param))
    ring = FocusRing(qapp, qapp)
    yield request.param
    ring.end()
    ring.deleteLater()
    qapp.setPalette(was)
    qapp.setStyle(style)


@pytest.mark.parametrize("name", SHELF)
def test_every_part_of_a_dialog_shows_that_it_has_the_keyboard(name: str, theme: Theme, qtbot: QtBot) -> None:
    editor = Editor()
    editor.hold(Opened(file=FILE))
    dialog = SHELF[name](Hands(qtbot), editor)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    tabs = dialog.findChild(QTabWidget)
    for page in range(tabs.count()) if tabs else [0]:
        if tabs:
            tabs.setCurrentIndex(page)
        assert unseen(dialog) == []


@pytest.mark.parametrize("name", ["PreferencesDialog", "PageSetupDialog", "RatioDialog", "MappingDialog"])
def test_a_dialog_shows_who_has_the_keyboard_from_the_beginning(name: str, theme: Theme, qtbot: QtBot) -> None:
    dialog = SHELF[name](Hands(qtbot), Editor())
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None and dialog.focusWidget().hasFocus())
    first = dialog.focusWidget()
    marked = picture(first)
    first.clearFocus()
    assert is_other(marked, picture(first))


def test_every_part_of_the_window_shows_that_it_has_the_keyboard(
    theme: Theme, window: MainWindow, qtbot: QtBot
) -> None:
    window.set_theme(theme)
    window.resize(1600, 1000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for name in ("timeline", "comparison", "history"):
        window.docks.show(name)
        qtbot.waitUntil(lambda: (table := window.findChild(QTableView, "comparison_table")) is None or rows(table) > 0)
        assert unseen(window) == [], name


def test_the_current_cell_shows_that_it_is_the_one(theme: Theme, window: MainWindow, qtbot: QtBot) -> None:
    window.set_theme(theme)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view = window.claims.view
    view.setFocus()
    view.selectAll()
    view.viewport().repaint()
    cell = view.visualRect(view.currentIndex()).adjusted(0, 0, -1, -1)
    here = view.viewport().grab(cell).toImage()
    window.filter_bar.setFocus()
    there = view.viewport().grab(cell).toImage()
    assert np.count_nonzero(contrasts(here, there) >= LEAST_CONTRAST) >= cell.width() + cell.height()


def rows(table: QTableView) -> int:
    return table.model().rowCount()


def unseen(top: QWidget) -> list[str]:
    """The widgets that look the same with the keyboard and without it."""
    found = []
    for widget in top.findChildren(QWidget):
        if not takes_keys(widget) or widget.focusProxy() is not None or widget.window() is not top:
            continue
        widget.setFocus()
        if not widget.hasFocus():
            continue
        QApplication.processEvents()
        here = picture(widget)
        widget.clearFocus()
        if not is_other(here, picture(widget)):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def picture(widget: QWidget) -> QImage:
    """A widget and what is close around it."""
    room = QRect(widget.mapTo(widget.window(), QPoint()), widget.size()).adjusted(-3, -3, 3, 3)
    return widget.window().grab(room.intersected(widget.window().rect())).toImage()


def is_other(one: QImage, other: QImage) -> bool:
    """Whether two pictures differ clearly over as many points as a line along them has."""
    return np.count_nonzero(contrasts(one, other) >= LEAST_CONTRAST) >= min(one.width(), one.height())


def contrasts(one: QImage, other: QImage) -> np.ndarray:
    """The contrast of each point of two pictures of one size, as WCAG 2 defines it."""
    low, high = np.sort([luminance(one), luminance(other)], axis=0)
    return (high + 0.05) / (low + 0.05)


def luminance(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    bytes_ = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    parts = bytes_[:, : plain.width(), 2::-1] / 255
    linear = np.where(parts <= 0.03928, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])
