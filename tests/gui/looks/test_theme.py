"""What the colours of a theme are worth: what can be ticked is seen, in pictures."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QRadioButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.dialogs.article.new_names import NewNames
from gui.looks.contrast import contrast
from gui.looks.theme import DARK, LIGHT, Theme, dress
from models.claims.registry import Claimant
from tests.gui.accessibility.dialog_shelf import shelved
from tests.gui.dialogs.hands import OFFSCREEN, Hands

pytestmark = OFFSCREEN

LEAST_CONTRAST = 3.0
"""Of what is no text: WCAG 2, 1.4.11."""

FAINT_CONTRAST = 1.6
"""Of what only helps to see: a field is told by its text, too."""

TICK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture(params=[LIGHT, DARK], ids=lambda theme: theme.name)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    was, style = qapp.palette(), qapp.style().objectName()
    qapp.setStyle("Fusion")
    dress(qapp, request.param)
    yield request.param
    qapp.setPalette(was)
    qapp.setStyle(style)


@pytest.mark.parametrize("make", [QCheckBox, QRadioButton])
def test_the_edge_of_a_box_and_of_a_ring_is_seen(make: Callable[[], QWidget], theme: Theme, qtbot: QtBot) -> None:
    part, window = make(), QWidget()
    QVBoxLayout(window).addWidget(part)
    qtbot.addWidget(window)
    window.show()
    assert edge_contrast(part, part.rect()) >= LEAST_CONTRAST


def test_the_boxes_of_a_menu_are_seen(theme: Theme, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    action = menu.addAction("")
    action.setCheckable(True)
    menu.resize(menu.sizeHint())
    assert edge_contrast(menu, menu.actionGeometry(action).adjusted(4, 0, 0, 0)) >= LEAST_CONTRAST


def test_the_frame_of_a_field_is_seen_wherever_it_stands(theme: Theme, qtbot: QtBot) -> None:
    field, window = QLineEdit(), QWidget()
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)
    window.resize(200, 60)
    image = window.grab().toImage()
    left = field.mapTo(window, QPoint(0, field.height() // 2))
    row = [image.pixelColor(x, left.y()) for x in range(left.x() - 2, left.x() + 3)]
    assert max(contrast(color, QColor(theme.window)) for color in row) >= FAINT_CONTRAST


def test_the_boxes_of_new_names_are_seen(theme: Theme, qtbot: QtBot) -> None:
    names = NewNames()
    qtbot.addWidget(names)
    names.offer([Claimant(name="")])
    names.show()
    assert_boxes_seen(Hands(qtbot).find(names, QListWidget, "article_names"))


def test_the_boxes_of_claims_that_were_found_are_seen(theme: Theme, qtbot: QtBot) -> None:
    assert_boxes_seen(Hands(qtbot).find(shelved("ArticleDialog", qtbot), QTableView, "article_claims"))


def test_the_boxes_of_the_values_of_a_column_are_seen(theme: Theme, qtbot: QtBot) -> None:
    hands, dialog = Hands(qtbot), shelved("MappingDialog", qtbot)
    hands.find(dialog, QTabWidget, "mapping_pages").setCurrentIndex(1)
    assert_boxes_seen(hands.find(dialog, QTableView, "mapping_values"))


def assert_boxes_seen(view: QAbstractItemView) -> None:
    """The last box, while it is not ticked."""
    model = view.model()
    cells = (model.index(row, column) for row in reversed(range(model.rowCount())) for column in range(4))
    cell = next(cell for cell in cells if cell.isValid() and cell.data(TICK) is not None)
    view.setCurrentIndex(QModelIndex())
    model.setData(cell, Qt.CheckState.Unchecked.value, TICK)
    assert edge_contrast(view.viewport(), view.visualRect(cell)) >= LEAST_CONTRAST


def edge_contrast(part: QWidget, rect: QRect) -> float:
    """How well the box at the beginning of an area is seen on what it stands on."""
    where = QRect(part.mapTo(part.window(), rect.topLeft()), QSize(rect.height(), rect.height()))
    image = part.window().grab(where.adjusted(0, 1, 0, -2)).toImage()
    points = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
    ground = Counter(points).most_common(1)[0][0]
    return max(contrast(QColor(point), QColor(ground)) for point in points)
