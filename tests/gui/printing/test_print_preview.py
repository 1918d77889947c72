"""The print preview: its pages by keys, and what it asks for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence, QPageLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.theme import LIGHT
from gui.paper.layout import page_layout, turned
from gui.paper.sheet import Sheet
from gui.printing.print_preview import PrintPreview
from gui.translation import Translation
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.paper.printed_pages import report, table
from tests.gui.parts import part_of

pytestmark = OFFSCREEN

CONTROL = Qt.KeyboardModifier.ControlModifier
A4 = page_layout(QLocale("de_DE"))


@pytest.fixture
def preview(qtbot: QtBot) -> Iterator[PrintPreview]:
    made = PrintPreview(Sheet(report(table(3, 200)), A4), LIGHT)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made


def field(preview: PrintPreview) -> QSpinBox:
    return part_of(preview, QSpinBox)


def action(preview: PrintPreview, name: str) -> QAction:
    return part_of(preview, QAction, f"preview_{name}")


def test_what_opens_a_dialog_has_the_dots_that_say_so(preview: PrintPreview) -> None:
    assert [action(preview, name).iconText() for name in ("page_setup", "print")] == ["Page set-up…", "Print…"]
    assert action(preview, "print").toolTip() == "Print (Ctrl+P)"


def test_tab_comes_to_every_button(preview: PrintPreview) -> None:
    preview.resize(1200, 700)
    preview.pages.turn_to(1)
    buttons = [found for found in preview.findChildren(QToolButton) if found.defaultAction() is not None]
    assert len(buttons) == 12
    reached: set[QWidget | None] = set()
    while (now := QApplication.focusWidget()) not in reached:
        reached.add(now)
        QTest.keyClick(now or preview, Qt.Key.Key_Tab)
    assert [button.text() for button in buttons if button not in reached] == []
    assert preview.pages in reached


def test_a_button_with_the_keyboard_is_pressed_by_space(preview: PrintPreview, qtbot: QtBot) -> None:
    turn = action(preview, "landscape")
    button = next(found for found in preview.findChildren(QToolButton) if found.defaultAction() is turn)
    with qtbot.waitSignal(preview.turn_requested) as asked:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert asked.args == [QPageLayout.Orientation.Landscape]


def test_keys_zoom(preview: PrintPreview) -> None:
    fitting = preview.pages.zoom
    QTest.keyClick(preview, Qt.Key.Key_Plus, CONTROL)
    assert preview.pages.zoom > fitting
    QTest.keyClick(preview, Qt.Key.Key_Minus, CONTROL)
    assert preview.pages.zoom == pytest.approx(fitting)
    QTest.keyClick(preview, Qt.Key.Key_1, CONTROL)
    assert preview.pages.zoom > fitting
    QTest.keyClick(preview, Qt.Key.Key_0, CONTROL)
    assert preview.pages.zoom == fitting


def test_only_pages_that_are_there_are_offered(preview: PrintPreview) -> None:
    def offered() -> list[str]:
        names = ("first_page", "previous_page", "next_page", "last_page")
        return [name for name in names if action(preview, name).isEnabled()]

    assert offered() == ["next_page", "last_page"]
    preview.pages.turn_to(1)
    assert offered() == ["first_page", "previous_page", "next_page", "last_page"]
    preview.pages.turn_to_last()
    assert offered() == ["first_page", "previous_page"]
    preview.show_sheet(Sheet(report(table(3, 2)), A4))
    assert preview.pages.page_count == 1
    assert offered() == []
    preview.show_sheet(Sheet(report(table(3, 200)), A4))
    assert offered() == ["next_page", "last_page"]


def test_it_is_shown_what_fits_the_view(preview: PrintPreview) -> None:
    def chosen() -> list[str]:
        return [name for name in ("fit_page", "fit_width") if action(preview, name).isChecked()]

    assert chosen() == ["fit_page"]
    for wish, shown in (("fit_width", ["fit_width"]), ("fit_width", ["fit_width"]), ("zoom_in", [])):
        action(preview, wish).trigger()
        assert chosen() == shown
    action(preview, "fit_page").trigger()
    assert chosen() == ["fit_page"]
    QTest.keyClick(preview, Qt.Key.Key_Minus, CONTROL)
    assert chosen() == []


def test_keys_turn_the_pages_and_the_field_follows(preview: PrintPreview) -> None:
    last = preview.pages.page_count
    assert last > 3
    for key, page in (
        *((Qt.Key.Key_End, last), (Qt.Key.Key_PageUp, last - 1)),
        *((Qt.Key.Key_Home, 1), (Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageDown, 3)),
    ):
        QTest.keyClick(preview, key, CONTROL)
        assert (preview.pages.page + 1, field(preview).value()) == (page, page)


def test_a_page_is_found_by_its_number(preview: PrintPreview) -> None:
    assert field(preview).text() == f"1 of {preview.pages.page_count}"
    field(preview).setFocus()
    field(preview).selectAll()
    QTest.keyClicks(field(preview), "3")
    QTest.keyClick(field(preview), Qt.Key.Key_Return)
    assert preview.pages.page == 2
    assert preview.isVisible()


def test_each_key_is_said_beside_its_button(preview: PrintPreview) -> None:
    keyed = [one for one in preview.findChildren(QAction) if not one.shortcut().isEmpty()]
    keys = [one.shortcut().toString(QKeySequence.SequenceFormat.NativeText) for one in keyed]
    assert len(keys) == len(set(keys)) == 9
    assert not [one.text() for one, key in zip(keyed, keys, strict=True) if not one.toolTip().endswith(f"({key})")]


def test_printing_and_paper_are_asked_of_the_owner(preview: PrintPreview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.print_requested):
        QTest.keyClick(preview, Qt.Key.Key_P, CONTROL)
    with qtbot.waitSignal(preview.paper_requested):
        action(preview, "page_setup").trigger()


def test_other_pages_take_the_place_of_these(preview: PrintPreview) -> None:
    assert action(preview, "portrait").isChecked()
    preview.show_sheet(Sheet(report(table(3, 3)), turned(A4)))
    assert action(preview, "landscape").isChecked() and not action(preview, "portrait").isChecked()
    assert field(preview).text() == "1 of 1" and preview.pages.page_count == 1


def test_the_keyboard_is_on_the_pages_at_first(preview: PrintPreview) -> None:
    assert QApplication.focusWidget() is preview.pages


@pytest.mark.parametrize("language", ["de", "uk"])
def test_the_words_of_qt_are_there_in_every_language(qapp: QApplication, preview: PrintPreview, language: str) -> None:
    own = {one.objectName(): one.text().rstrip("…") for one in preview.findChildren(QAction) if one.objectName()}
    english = [text for name, text in own.items() if name.startswith("preview_") and name != "preview_page_setup"]
    translation = Translation(qapp, language)
    left = [text for text in english if QCoreApplication.translate("QPrintPreviewDialog", text) == text]
    translation.end()
    assert len(english) == 11 and not left
