"""The handle of a splitter is seen as a hairline, though it can be grabbed a little beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette, QTransform
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from gui.looks.hairline_splitter import HairlineSplitter

INK = QColor("#DCDDE0")


@pytest.mark.parametrize("orientation", Qt.Orientation)
def test_a_hairline_stands_between_the_parts_from_edge_to_edge(orientation: Qt.Orientation, qtbot: QtBot) -> None:
    splitter = HairlineSplitter("splitter", orientation)
    qtbot.addWidget(splitter)
    palette = splitter.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor("white"))
    palette.setColor(QPalette.ColorRole.Mid, INK)
    splitter.setPalette(palette)
    for _ in range(2):
        splitter.addWidget(QFrame())
    splitter.resize(200, 160)
    with qtbot.waitExposed(splitter):
        splitter.show()
    image = splitter.grab().toImage()
    if orientation is Qt.Orientation.Vertical:
        image = image.transformed(QTransform().rotate(90))
    assert [inked(image, y) for y in (0, image.height() // 2, image.height() - 1)] == [1, 1, 1]


def inked(image: QImage, y: int) -> int:
    """How many pixels of a row are those of a hairline."""
    return sum(image.pixelColor(x, y) == INK for x in range(image.width()))
