"""Lists that drop down from a box, in pictures: their words can be read, in both themes."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from gui.looks.contrast import contrast
from gui.looks.drop_list import DropList
from gui.looks.theme import DARK, LIGHT, Theme, dress
from gui.main_window import MainWindow
from tests.gui.accessibility.dialog_shelf import SHELF, shelved
from tests.gui.dialogs.hands import OFFSCREEN

pytestmark = OFFSCREEN

LEAST_CONTRAST = 4.5
"""Of text: WCAG 2, 1.4.3."""


@pytest.fixture
def fusion(qapp: QApplication) -> Iterator[QApplication]:
    was, style = qapp.palette(), qapp.style().objectName()
    qapp.setStyle("Fusion")
    yield qapp
    qapp.setPalette(was)
    qapp.setStyle(style)


def opened(box: QComboBox) -> QImage:
    """What the open list looks like."""
    box.showPopup()
    QApplication.processEvents()
    image = box.view().viewport().grab().toImage()
    box.hidePopup()
    return image


def colors(image: QImage) -> Counter[str]:
    return Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("themes", [(LIGHT, DARK), (DARK, LIGHT)], ids=["dark", "light"])
def test_words_stand_on_the_ground_of_lists_after_a_change_of_theme_too(
    themes: tuple[Theme, Theme], fusion: QApplication, qtbot: QtBot
) -> None:
    box = DropList()
    qtbot.addWidget(box)
    box.addItems(["Subject", "Russian military", "Population of Gaza"])
    box.show()
    for theme in themes:
        dress(fusion, theme)
        QApplication.processEvents()
        found = colors(opened(box))
        assert found.most_common(1)[0][0] == theme.base.lower()
        inks = max(contrast(QColor(color), QColor(theme.base)) for color in found if color != theme.accent.lower())
        assert inks >= LEAST_CONTRAST


def test_every_list_of_the_window_is_one(window: MainWindow) -> None:
    assert [box.objectName() for box in window.findChildren(QComboBox) if not isinstance(box, DropList)] == []


@pytest.mark.parametrize("name", SHELF)
def test_every_list_of_a_dialog_is_one(name: str, qtbot: QtBot) -> None:
    boxes = shelved(name, qtbot).findChildren(QComboBox)
    assert [box.objectName() for box in boxes if not isinstance(box, DropList)] == []
