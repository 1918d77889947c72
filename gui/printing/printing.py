"""Printing a report from a window: print, preview, and the paper."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QDialog, QWidget

from gui.beside.refusing import Refusing
from gui.beside.waiting import waited
from gui.dialogs.page_setup import PageSetupDialog
from gui.looks.theme import Theme
from gui.machine.screen import missing_library
from gui.paper.layout import page_layout
from models.report.blocks import Report
from models.tables.language import say
from models.text.display import ENGLISH, Display

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from gui.paper.sheet import Sheet
    from gui.printing.print_preview import PrintPreview


class Printing(QObject):
    """Prints reports, shows them beforehand, and keeps the paper that was chosen; one for each window."""

    refused = Signal(str)
    """A sentence that says why nothing was printed."""

    paper_chosen = Signal(QPageLayout)
    """The user chose other paper, margins, or which way it is turned."""

    def __init__(self, window: QWidget, theme: Theme, locale: QLocale | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._display = ENGLISH
        self._locale = locale or QLocale()
        self._layout = page_layout(self._locale)
        self._laid: Sheet | None = None

    @property
    def page_layout(self) -> QPageLayout:
        """The paper that the next report is printed on, unless it must be turned."""
        return QPageLayout(self._layout)

    def set_page_layout(self, layout: QPageLayout) -> None:
        """Print on other paper from now on."""
        self._layout = QPageLayout(layout)

    def set_theme(self, theme: Theme) -> None:
        """Colour the icons of the next preview for a theme."""
        self._theme = theme

    def set_display(self, display: Display) -> None:
        """Show the numbers of drawings in another way."""
        self._display = display

    def print_(self, report: Report, preview: QDialog | None = None) -> None:
        """Ask for a printer and print, once it is known how many pages that is; refused where there is no printer.

        A ``preview`` that it is asked for in closes as soon as it begins.
        """
        printer = self._printer()
        if printer is None or (sheet := self._sheet(report, printer.pageLayout())) is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, preview or self._window)
        dialog.setMinMax(1, len(sheet))
        dialog.setWindowTitle(say("Print {0} page", "Print {0} pages", len(sheet)).format(say.number(len(sheet))))
        dialog.accepted.connect(lambda: self._print(report, printer, preview))  # a partial is told the printer too
        if preview is None:
            dialog.rejected.connect(self._forget)
        self._open(dialog, "print_dialog")

    def preview(self, report: Report) -> None:
        """Show the pages before they are printed; no printer is needed for that."""
        if (sheet := self._sheet(report, self._layout)) is None:
            return
        from gui.printing.print_preview import PrintPreview

        dialog = PrintPreview(sheet, self._theme, self._window)
        dialog.setWindowTitle(self.tr("Print preview – {title}").format(title=report.title))
        dialog.print_requested.connect(partial(self.print_, report, dialog))
        dialog.turn_requested.connect(partial(self._turn, dialog, report))
        self.refused.connect(dialog.refuse)
        dialog.paper_requested.connect(partial(self._ask_preview_paper, dialog, report))
        dialog.resize(self._window.size().expandedTo(dialog.sizeHint()))
        dialog.finished.connect(self._forget)
        self._open(dialog, "print_preview")

    def page_setup(self) -> None:
        """Ask for the paper, its margins, and which way it is turned."""
        self._ask_paper(self._window, self._layout).connect(self._keep)

    def _ask_paper(self, window: QWidget, layout: QPageLayout) -> SignalInstance:
        """Open a dialog of our own, for Qt's complains where there is no printer; what tells the paper chosen."""
        dialog = PageSetupDialog(layout, self._locale, window)
        dialog.open()
        return dialog.paper_chosen

    def _ask_preview_paper(self, preview: "PrintPreview", report: Report) -> None:
        self._ask_paper(preview, self._layout).connect(partial(self._show_on, preview, report))

    def _turn(self, preview: "PrintPreview", report: Report, orientation: QPageLayout.Orientation) -> None:
        layout = self.page_layout
        layout.setOrientation(orientation)
        self._show_on(preview, report, layout)

    def _show_on(self, preview: "PrintPreview", report: Report, layout: QPageLayout) -> None:
        """Show the pages on the paper that was chosen within the preview, and keep it; unless that is given up."""
        sheet = self._sheet(report, layout)
        if sheet is not None:
            self._keep(layout)
        preview.show_sheet(sheet or preview.sheet)

    def _printer(self) -> "QPrinter | None":
        """A printer with our paper; None, and a refusal, where there is none, or the library for it is missing."""
        try:
            from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
        except ModuleNotFoundError:
            raise  # the program was replaced, or is broken, which is told as any mishap is
        except ImportError as error:
            self.refused.emit(str(missing_library(error)))
            return None
        if not QPrinterInfo.availablePrinterNames():
            self.refused.emit(
                self.tr("There is no printer: add one in the settings of the system, or export the report as PDF.")
            )
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(self._layout)
        return printer

    @staticmethod
    def _open(dialog: QDialog, name: str) -> None:
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QDialog.open(dialog)  # of QPrintDialog PySide knows only an open() that asks for a slot

    def _forget(self) -> None:
        self._laid = None

    def _print(self, report: Report, printer: "QPrinter", preview: QDialog | None) -> None:
        """Print page by page between events: Qt paints on a printer where the window is painted."""
        from gui.printing.print_job import PrintJob
        from gui.printing.printed import painted

        self._keep(printer.pageLayout())
        sheet = self._sheet(report, printer.pageLayout())
        self._forget()
        if sheet is None:
            return
        if preview is not None:
            preview.accept()
        job = PrintJob(painted(sheet, printer), self._window, self.tr("Printing…"))
        job.refused.connect(self.refused)
        job.start()

    def _sheet(self, report: Report, layout: QPageLayout) -> "Sheet | None":
        """The pages on some paper, laid out beside the window; None where it is given up, or refused, which is said."""
        from gui.paper.sheet import laid_out

        if self._laid and self._laid.report is report and self._laid.is_on(layout):
            return self._laid
        with Refusing(self.refused.emit):
            what = self.tr("Laying out the pages…")
            self._laid = waited(partial(laid_out, report, layout, self._display), self._window, what)
            return self._laid
        return None

    def _keep(self, layout: QPageLayout) -> None:
        chosen = QPageLayout(layout)
        chosen.setMode(QPageLayout.Mode.StandardMode)
        if not chosen.isEquivalentTo(self._layout):
            self._layout = chosen
            self.paper_chosen.emit(chosen)
