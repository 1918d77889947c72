"""Printing from a window: the preview, the paper, and what is said where nothing can be printed."""

import importlib.abc
import sys
from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QAction, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from gui.dialogs.page_setup import PageSetupDialog
from gui.looks.theme import LIGHT
from gui.paper.sheet import Sheet
from gui.printing.print_preview import PrintPreview
from gui.printing.printing import Printing
from tests.gui.paper.printed_pages import report, table
from tests.gui.parts import part_of

D = TypeVar("D", bound=QDialog)

LANDSCAPE, PORTRAIT = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait


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


def shown(window: QMainWindow, qtbot: QtBot) -> PrintPreview:
    return opened(window, qtbot, PrintPreview)


def press(preview: PrintPreview, name: str) -> None:
    action = part_of(preview, QAction, f"preview_{name}")
    action.trigger()


class Lacking(importlib.abc.MetaPathFinder):
    """Fails to find Qt's library for printers, in a way."""

    def __init__(self, error: ImportError) -> None:
        self._error = error

    def find_spec(self, name: str, path: object, target: object = None) -> None:
        if name == "PySide6.QtPrintSupport":
            raise self._error


def cannot_be_had(monkeypatch: pytest.MonkeyPatch, error: ImportError) -> None:
    monkeypatch.delitem(sys.modules, "PySide6.QtPrintSupport")
    monkeypatch.setattr(sys, "meta_path", [Lacking(error), *sys.meta_path])


def test_the_preview_shows_all_pages_and_goes_when_it_is_closed(window: QMainWindow, qtbot: QtBot) -> None:
    one = printing(window)
    long = report(table(3, 90))
    one.preview(long)
    dialog = shown(window, qtbot)
    assert dialog.windowTitle() == "Print preview – Losses in March"
    assert dialog.pages.page_count == len(Sheet(long, one.page_layout)) > 1
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChild(PrintPreview) is None


def test_a_wide_table_turns_the_preview_but_not_the_paper_that_is_kept(window: QMainWindow, qtbot: QtBot) -> None:
    one = printing(window)
    one.preview(report(table(14, 3)))
    dialog = shown(window, qtbot)
    assert dialog.sheet.layout.orientation() is LANDSCAPE
    assert one.page_layout.orientation() is PORTRAIT
    press(dialog, "portrait")
    assert dialog.sheet.layout.orientation() is LANDSCAPE
    assert turned_action(dialog).isChecked()
    dialog.close()


def turned_action(preview: PrintPreview) -> QAction:
    return part_of(preview, QAction, "preview_landscape")


def test_paper_chosen_in_the_preview_is_kept(window: QMainWindow, qtbot: QtBot) -> None:
    one = printing(window)
    one.preview(report(table(2, 3)))
    dialog = shown(window, qtbot)
    with qtbot.waitSignal(one.paper_chosen):
        press(dialog, "landscape")
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
    sizes = part_of(dialog, QComboBox, "page_setup_size")
    sizes.setCurrentText("A5")
    with qtbot.waitSignal(one.paper_chosen):
        dialog.accept()


def test_page_setup_within_the_preview_is_the_same_and_turns_its_pages(window: QMainWindow, qtbot: QtBot) -> None:
    one = printing(window)
    one.preview(report(table(3, 90)))
    preview = shown(window, qtbot)
    before = preview.pages.page_count
    press(preview, "page_setup")
    setup = opened(window, qtbot, PageSetupDialog)
    turned = part_of(setup, QComboBox, "page_setup_orientation")
    turned.setCurrentText("Landscape")
    choose_a5(setup, one, qtbot)
    assert one.page_layout.pageSize().id() is QPageSize.PageSizeId.A5
    assert turned_action(preview).isChecked()
    assert preview.pages.page_count > before
    preview.close()


def test_without_a_printer_it_says_so_and_what_to_do(window: QMainWindow, qtbot: QtBot) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("This machine has a printer.")
    one = printing(window)
    with qtbot.waitSignal(one.refused) as refused:
        one.print_(report())
    assert refused.args == ["There is no printer: add one in the settings of the system, or export the report as PDF."]
    assert not window.findChildren(QDialog)


def test_a_library_that_the_system_lacks_is_named(window: QMainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    cannot_be_had(monkeypatch, ImportError("libcups.so.2: cannot open shared object file"))
    one, said = printing(window), list[str]()
    one.refused.connect(said.append)
    one.print_(report())
    assert len(said) == 1 and said[0].startswith("Qt needs the system library libcups.so.2: ")


def test_a_part_of_the_program_that_is_gone_is_no_library_of_the_system(
    window: QMainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    cannot_be_had(monkeypatch, ModuleNotFoundError("No module named 'PySide6.QtPrintSupport'"))
    one, said = printing(window), list[str]()
    one.refused.connect(said.append)
    with pytest.raises(ModuleNotFoundError):
        one.print_(report())
    assert said == []


def test_the_preview_says_so_too_and_stays(window: QMainWindow, qtbot: QtBot) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("This machine has a printer.")
    one = printing(window)
    one.preview(report())
    dialog = shown(window, qtbot)
    with qtbot.waitSignal(one.refused):
        press(dialog, "print")
    message = dialog.findChild(QLabel, "print_preview_message")
    assert message is not None and message.isVisible() and message.text().startswith("There is no printer")
    dialog.close()
