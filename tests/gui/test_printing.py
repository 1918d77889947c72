"""Printing from a window: the preview, the paper, and what is said where nothing can be printed."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QAction, QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QDialog, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from gui.dialogs.page_setup import PageSetupDialog
from gui.paper.printed import paint
from gui.printing import Printing
from gui.theme import DARK, LIGHT
from tests.gui.paper.printed_pages import report, table

D = TypeVar("D", bound=QDialog)

LANDSCAPE = QPageLayout.Orientation.Landscape


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    result = QMainWindow()
    qtbot.addWidget(result)
    result.resize(900, 700)
    result.show()
    yield result
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def printing(window: QMainWindow, country: str = "de_DE") -> Printing:
    return Printing(window, LIGHT, QLocale(country))


def opened(window: QMainWindow, qtbot: QtBot, kind: type[D]) -> D:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(kind)))
    (dialog,) = window.findChildren(kind)
    return dialog


def test_the_preview_shows_all_pages_zooms_and_closes(window: QMainWindow, qtbot: QtBot) -> None:
    one = printing(window)
    one.preview(report(table(3, 90)))
    dialog = opened(window, qtbot, QPrintPreviewDialog)
    view = dialog.findChild(QPrintPreviewWidget)
    assert view is not None and dialog.windowTitle() == "Print preview – Losses in March"
    qtbot.waitUntil(lambda: view.pageCount() == 3)
    before = view.zoomFactor()
    next(button for button in dialog.findChildren(QToolButton) if button.text() == "Zoom in").click()
    assert view.zoomFactor() > before
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChild(QPrintPreviewDialog) is None


def test_icons_of_the_preview_are_light_in_the_dark(window: QMainWindow, qtbot: QtBot) -> None:
    lightness = {}
    for theme in (LIGHT, DARK):
        one = Printing(window, theme, QLocale("de_DE"))
        one.preview(report())
        dialog = opened(window, qtbot, QPrintPreviewDialog)
        action = next(action for action in dialog.findChildren(QAction) if action.text() == "Fit width")
        image = action.icon().pixmap(24, 24).toImage()
        colors = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
        dark = [color.lightness() for color in colors if color.alpha() > 200]
        lightness[theme.name] = sum(dark) / len(dark)
        dialog.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert lightness["dark"] > 110
    assert lightness["dark"] != lightness["light"]


def test_a_wide_table_turns_the_preview_but_not_the_paper_that_is_kept(window: QMainWindow, qtbot: QtBot) -> None:
    one = printing(window)
    one.preview(report(table(14, 3)))
    dialog = opened(window, qtbot, QPrintPreviewDialog)
    assert dialog.printer().pageLayout().orientation() is LANDSCAPE
    assert one.page_layout.orientation() is QPageLayout.Orientation.Portrait
    dialog.close()


def test_paper_chosen_in_the_preview_is_kept(window: QMainWindow, qtbot: QtBot) -> None:
    one = printing(window)
    one.preview(report(table(2, 3)))
    dialog = opened(window, qtbot, QPrintPreviewDialog)
    with qtbot.waitSignal(one.paper_chosen):
        next(action for action in dialog.findChildren(QAction) if action.text() == "Landscape").trigger()
    assert one.page_layout.orientation() is LANDSCAPE
    assert one.page_layout.mode() is QPageLayout.Mode.StandardMode
    dialog.close()


def test_paper_from_the_page_setup_is_kept_for_the_next_report(window: QMainWindow, qtbot: QtBot) -> None:
    one = printing(window, "en_US")
    assert one.page_layout.pageSize().id() is QPageSize.PageSizeId.Letter
    one.page_setup()
    choose_a5(opened(window, qtbot, PageSetupDialog), one, qtbot)
    assert one.page_layout.pageSize().id() is QPageSize.PageSizeId.A5


def choose_a5(dialog: PageSetupDialog, one: Printing, qtbot: QtBot) -> None:
    sizes = dialog.findChild(QComboBox, "page_setup_size")
    assert sizes is not None
    sizes.setCurrentText("A5")
    with qtbot.waitSignal(one.paper_chosen):
        dialog.accept()


def test_page_setup_within_the_preview_is_the_same_and_turns_its_pages(window: QMainWindow, qtbot: QtBot) -> None:
    one = printing(window)
    one.preview(report(table(3, 90)))
    preview = opened(window, qtbot, QPrintPreviewDialog)
    view = preview.findChild(QPrintPreviewWidget)
    assert view is not None
    qtbot.waitUntil(lambda: view.pageCount() > 0)
    before = view.pageCount()
    visible = [action for action in preview.findChildren(QAction) if "page set" in action.text().lower()]
    assert [action.objectName() for action in visible if action.isVisible()] == ["preview_page_setup"]
    next(action for action in visible if action.isVisible()).trigger()
    setup = opened(window, qtbot, PageSetupDialog)
    turned = setup.findChild(QComboBox, "page_setup_orientation")
    assert turned is not None
    turned.setCurrentText("Landscape")
    choose_a5(setup, one, qtbot)
    assert one.page_layout.pageSize().id() is QPageSize.PageSizeId.A5
    assert next(action for action in preview.findChildren(QAction) if action.text() == "Landscape").isChecked()
    qtbot.waitUntil(lambda: view.pageCount() > before, timeout=2000)
    preview.close()


def test_without_a_printer_it_says_so_and_what_to_do(window: QMainWindow, qtbot: QtBot) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("This machine has a printer.")
    one = printing(window)
    with qtbot.waitSignal(one.refused) as refused:
        one.print_(report())
    assert refused.args == ["There is no printer: add one in the settings of the system, or export the report as PDF."]
    assert not window.findChildren(QDialog)


def test_only_the_chosen_pages_are_printed(qtbot: QtBot, tmp_path: Path) -> None:
    counts = []
    for ranges in ("", "2-3"):
        path = tmp_path / f"pages{ranges}.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(path))
        if ranges:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setPageRanges(QPageRanges.fromString(ranges))
        paint(report(table(3, 150)), printer)
        counts.append(path.read_bytes().count(b"/Type /Page\n"))
    assert counts[0] > 3 and counts[1] == 2
