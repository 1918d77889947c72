"""Printing where there is a printer: the dialog, what it prints, and what is left when it is given up."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QAction, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from gui.dialogs.page_setup import PageSetupDialog
from gui.looks.theme import LIGHT
from gui.paper import sheet
from gui.printing.print_preview import PrintPreview
from gui.printing.printing import Printing
from models.report.blocks import Report
from tests.gui.paper.printed_pages import report, table
from tests.gui.parts import part_of

D = TypeVar("D", bound=QDialog)

LONG = report(table(3, 90))


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QMainWindow]:
    """A window on a machine that has a printer; what is printed there goes into a file."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["paper"]))
    result = QMainWindow()
    qtbot.addWidget(result)
    result.resize(900, 700)
    result.show()
    yield result
    settle()


@pytest.fixture
def printing(window: QMainWindow) -> Printing:
    return Printing(window, LIGHT, QLocale("de_DE"))


@pytest.fixture
def laid_out(monkeypatch: pytest.MonkeyPatch) -> list[Report]:
    """The reports that were laid out, one for each time."""
    done: list[Report] = []
    lay_out = sheet.laid_out

    def counted(of: Report, *rest: object) -> sheet.Sheet:
        done.append(of)
        return lay_out(of, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(sheet, "laid_out", counted)
    return done


def settle() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(window: QMainWindow, qtbot: QtBot, kind: type[D]) -> D:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(kind)))
    (dialog,) = window.findChildren(kind)
    return dialog


def press(preview: PrintPreview, name: str) -> None:
    part_of(preview, QAction, f"preview_{name}").trigger()


def print_into(dialog: QPrintDialog, path: Path, qtbot: QtBot) -> bytes:
    """Have the dialog print into a file, and the PDF that comes of it."""
    part_of(dialog, QLineEdit, "filename").setText(str(path))
    dialog.accept()
    qtbot.waitUntil(path.exists)
    return path.read_bytes()


def pages(pdf: bytes) -> int:
    return pdf.count(b"/Type /Page\n")


def test_the_dialog_says_how_many_pages_and_what_it_is_told_to_print_is_printed(
    printing: Printing, window: QMainWindow, qtbot: QtBot, tmp_path: Path, laid_out: list[Report]
) -> None:
    printing.print_(LONG)
    count = len(sheet.Sheet(LONG, printing.page_layout))
    dialog = opened(window, qtbot, QPrintDialog)
    assert dialog.objectName() == "print_dialog" and dialog.windowTitle() == f"Print {count} pages"
    pdf = print_into(dialog, tmp_path / "pages.pdf", qtbot)
    assert pages(pdf) == count > 1 and pdf.rstrip().endswith(b"%%EOF")
    settle()
    assert not window.findChildren(QPrintDialog)
    assert laid_out == [LONG]


def cancel(window: QMainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot, QPrintDialog).reject()
    settle()
    assert not window.findChildren(QPrintDialog)


def test_cancel_prints_nothing_and_it_can_be_asked_for_again(
    printing: Printing, window: QMainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(2):
        printing.print_(LONG)
        cancel(window, qtbot)
    assert not window.findChildren(QDialog)
    assert not list(tmp_path.iterdir())


def test_cancel_goes_back_to_the_preview(
    printing: Printing, window: QMainWindow, qtbot: QtBot, laid_out: list[Report]
) -> None:
    printing.preview(LONG)
    preview = opened(window, qtbot, PrintPreview)
    for _ in range(2):
        press(preview, "print")
        cancel(window, qtbot)
        assert preview.isVisible()
    preview.close()
    assert laid_out == [LONG]


def test_from_preview_to_page_setup_to_print(
    printing: Printing, window: QMainWindow, qtbot: QtBot, tmp_path: Path, laid_out: list[Report]
) -> None:
    printing.preview(LONG)
    preview = opened(window, qtbot, PrintPreview)
    press(preview, "page_setup")
    setup = opened(window, qtbot, PageSetupDialog)
    part_of(setup, QComboBox, "page_setup_size").setCurrentText("A5")
    part_of(setup, QComboBox, "page_setup_orientation").setCurrentText("Landscape")
    setup.accept()
    count = preview.pages.page_count
    press(preview, "print")
    pdf = print_into(opened(window, qtbot, QPrintDialog), tmp_path / "pages.pdf", qtbot)
    assert pages(pdf) == count > 3
    assert printing.page_layout.pageSize().id() is QPageSize.PageSizeId.A5
    assert printing.page_layout.orientation() is QPageLayout.Orientation.Landscape
    assert len(laid_out) == 2  # once for each paper
    settle()
    assert not window.findChildren(QDialog)


def test_paper_chosen_in_the_dialog_is_printed_on_and_kept(
    printing: Printing, window: QMainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    printing.print_(LONG)
    dialog = opened(window, qtbot, QPrintDialog)
    dialog.printer().setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    with qtbot.waitSignal(printing.paper_chosen):
        pdf = print_into(dialog, tmp_path / "pages.pdf", qtbot)
    assert printing.page_layout.pageSize().id() is QPageSize.PageSizeId.A5
    assert pages(pdf) > 3
