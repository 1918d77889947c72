"""The ring around what has the keyboard: around a control, on the frame of a list, a hairline on a pane."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.focus_ring import FocusRing
from gui.looks.theme import LIGHT, palette


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    was = qapp.palette()
    qapp.setPalette(palette(LIGHT))
    ring = FocusRing(qapp, qapp)
    yield
    ring.end()
    ring.deleteLater()
    qapp.setPalette(was)


def test_the_ring_is_as_wide_as_its_place_needs(dressed: None, qtbot: QtBot) -> None:
    window, line, items, pane = QWidget(), QLineEdit(), QListWidget(), QListWidget()
    pane.setFrameShape(QListWidget.Shape.NoFrame)
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (line, items, pane):
        column.addWidget(part)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for part, inset, width in ((line, -2, 2), (items, -1, 2), (pane, 0, 1)):
        part.setFocus()
        qtbot.waitUntil(part.hasFocus)
        edge = window.grab(part.geometry().adjusted(-6, -6, 6, 6)).toImage()
        assert accented(edge) == list(range(6 + inset, 6 + inset + width))


def accented(image: QImage) -> list[int]:
    """Where a picture has the accent colour, from its left edge on, halfway down; only within the first points."""
    y = image.height() // 2
    return [x for x in range(8) if image.pixelColor(x, y) == QColor(LIGHT.accent)]
