"""Every verb of the print preview by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.print_preview import action_of, open_to_keys
from tests.gui.dialogs.hands import OFFSCREEN

pytestmark = OFFSCREEN

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def preview(qtbot: QtBot) -> Iterator[QPrintPreviewDialog]:
    printer = QPrinter()  # which lives as long as its preview
    made = QPrintPreviewDialog(printer)
    made.paintRequested.connect(two_pages)
    qtbot.addWidget(made)
    open_to_keys(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made


def two_pages(printer: QPrinter) -> None:
    painter = QPainter(printer)
    printer.newPage()
    painter.end()


def test_tab_comes_to_every_button(preview: QPrintPreviewDialog) -> None:
    seen = (button for button in preview.findChildren(QToolButton) if button.isVisible())
    buttons = [button for button in seen if button.defaultAction() is not None]
    assert len(buttons) > 8
    reached: set[QWidget | None] = set()
    while (now := QApplication.focusWidget()) not in reached:
        reached.add(now)
        QTest.keyClick(now or preview, Qt.Key.Key_Tab)
    assert [button.text() for button in buttons if button.isEnabled() and button not in reached] == []


def test_a_button_with_the_keyboard_is_pressed_by_space(preview: QPrintPreviewDialog) -> None:
    turn = action_of(preview, "Landscape")
    assert turn is not None
    button = next(found for found in preview.findChildren(QToolButton) if found.defaultAction() is turn)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert turn.isChecked()


def test_keys_zoom(preview: QPrintPreviewDialog) -> None:
    view = preview.findChild(QPrintPreviewWidget)
    assert view is not None
    was = view.zoomFactor()
    QTest.keyClick(preview, Qt.Key.Key_Plus, CONTROL)
    assert view.zoomFactor() > was
    QTest.keyClick(preview, Qt.Key.Key_Minus, CONTROL)
    assert view.zoomFactor() == pytest.approx(was)


def test_keys_turn_the_pages(preview: QPrintPreviewDialog) -> None:
    view = preview.findChild(QPrintPreviewWidget)
    assert view is not None and view.pageCount() == 2
    for key, page in ((Qt.Key.Key_End, 2), (Qt.Key.Key_Home, 1), (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageUp, 1)):
        QTest.keyClick(preview, key, CONTROL)
        assert view.currentPage() == page


def test_each_key_is_said_beside_its_button(preview: QPrintPreviewDialog) -> None:
    keys = [key.key().toString(QKeySequence.SequenceFormat.NativeText) for key in preview.findChildren(QShortcut)]
    assert len(keys) == len(set(keys)) == 9
    tips = [button.toolTip() for button in preview.findChildren(QToolButton)]
    assert not [key for key in keys if not any(tip.endswith(f"({key})") for tip in tips)]
