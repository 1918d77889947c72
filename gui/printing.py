"""Printing a report from a window: print, preview, and the paper."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QCursor, QGuiApplication, QPageLayout
from PySide6.QtWidgets import QDialog, QToolBar, QWidget

from gui.beside.waiting import waited
from gui.dialogs.page_setup import PageSetupDialog
from gui.paper.layout import page_layout
from gui.screen import missing_library
from gui.theme import Theme
from models.claims.errors import ClaimsError
from models.progress import Cancelled
from models.report.blocks import Report
from models.tables.language import said, say
from models.text.display import ENGLISH, Display

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

    from gui.paper.sheet import Sheet

MOST = 100
"""Pages that a preview shows: Qt paints them all before it shows one, and holds them."""


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
        self._shown = self._layout
        self._printer: QPrinter | None = None
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

    def print_(self, report: Report) -> None:
        """Ask for a printer and print, once it is known how many pages that is; refused where there is no printer."""
        printer = self._ready()
        if printer is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self.refused.emit(
                self.tr("There is no printer: add one in the settings of the system, or export the report as PDF.")
            )
            return
        if (sheet := self._sheet(report, printer)) is None:
            return
        dialog = QPrintDialog(printer, self._window)
        dialog.setMinMax(1, len(sheet))
        dialog.setWindowTitle(say("Print {0} page", "Print {0} pages", len(sheet)).format(say.number(len(sheet))))
        self._open(dialog, "print_dialog", partial(self._print, report))

    def preview(self, report: Report) -> None:
        """Show the pages before they are printed, of very many the first; no printer is needed for that."""
        printer = self._ready()
        if printer is None or (sheet := self._sheet(report, printer)) is None:
            return
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        from gui.print_preview import lighten, may_show_first, open_to_keys

        if len(sheet) > MOST and not may_show_first(self._window, MOST, len(sheet)):
            return
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print preview – {title}").format(title=report.title))
        dialog.paintRequested.connect(partial(self._paint_preview, report))
        self._replace_setup(dialog)
        open_to_keys(dialog)
        if self._theme.is_dark:
            lighten(dialog, self._theme)
        dialog.resize(self._window.size().expandedTo(dialog.sizeHint()))
        self._open(dialog, "print_preview", None)

    def page_setup(self) -> None:
        """Ask for the paper, its margins, and which way it is turned."""
        self._ask_paper(self._window, self._layout).connect(self._keep)

    def _ask_paper(self, window: QWidget, layout: QPageLayout) -> SignalInstance:
        """Open a dialog of our own, for Qt's complains where there is no printer; what tells the paper chosen."""
        dialog = PageSetupDialog(layout, self._locale, window)
        dialog.open()
        return dialog.paper_chosen

    def _replace_setup(self, preview: "QPrintPreviewDialog") -> None:
        """Put our page set-up in the place of Qt's."""
        from gui.print_preview import action_of

        old, bar = action_of(preview, "Page setup"), preview.findChild(QToolBar)
        if old is None or bar is None:
            return
        action = QAction(old.icon(), self.tr("Page set-up"), preview)
        action.setObjectName("preview_page_setup")
        action.triggered.connect(partial(self._ask_preview_paper, preview))
        bar.insertAction(old, action)
        old.setVisible(False)

    def _ask_preview_paper(self, preview: "QPrintPreviewDialog") -> None:
        self._ask_paper(preview, self._layout).connect(partial(self._show_on_paper, preview))

    def _show_on_paper(self, preview: "QPrintPreviewDialog", layout: QPageLayout) -> None:
        """Keep the paper that was chosen within the preview, and set its pages anew."""
        from PySide6.QtPrintSupport import QPrintPreviewWidget

        from gui.print_preview import action_of

        self._keep(layout)
        preview.printer().setPageLayout(layout)
        self._shown = preview.printer().pageLayout()
        is_turned = layout.orientation() is QPageLayout.Orientation.Landscape
        if (turn := action_of(preview, "Landscape" if is_turned else "Portrait")) is not None:
            turn.setChecked(True)
        if (pages := preview.findChild(QPrintPreviewWidget)) is not None:
            pages.updatePreview()

    def _ready(self) -> "QPrinter | None":
        """A printer with our paper; None, and a refusal, where the library for it is missing."""
        try:
            from PySide6.QtPrintSupport import QPrinter
        except ImportError as error:
            self.refused.emit(str(missing_library(error)))
            return None
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(self._layout)
        self._shown = self._printer.pageLayout()
        return self._printer

    def _open(self, dialog: QDialog, name: str, accept: Callable[[], None] | None) -> None:
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if accept is not None:
            dialog.accepted.connect(accept)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self._laid = None

    def _print(self, report: Report) -> None:
        self._keep_paper()
        if self._printer is not None:
            self._print_on(report, self._printer)

    def _print_on(self, report: Report, printer: "QPrinter") -> None:
        """Print page by page between events: Qt paints on a printer where the window is painted."""
        from gui.paper.printed import painted
        from gui.paper.turns import Turns

        if (sheet := self._sheet(report, printer)) is None:
            return
        turns = Turns(painted(sheet, printer), self._window, self.tr("Printing…"))
        turns.refused.connect(self.refused)
        turns.start()

    def _paint_preview(self, report: Report, printer: "QPrinter") -> None:
        """Paint the pages anew; a preview also lets one choose other paper, and may have turned it for a table."""
        from gui.paper.printed import is_preview

        if not printer.pageLayout().isEquivalentTo(self._shown):
            self._keep(printer.pageLayout())
        if is_preview(printer):
            self._show(report, printer)
        else:
            self._print_on(report, printer)
        self._shown = printer.pageLayout()

    def _show(self, report: Report, printer: "QPrinter") -> None:
        from gui.paper.printed import painted

        if (sheet := self._sheet(report, printer)) is None:
            return
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            for _ in painted(sheet, printer, MOST):
                pass
        except ClaimsError as error:
            self.refused.emit(said(error))
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _sheet(self, report: Report, printer: "QPrinter") -> "Sheet | None":
        """The pages on the paper of a printer, laid out beside the window; None where the user gave it up."""
        from gui.paper.sheet import laid_out

        layout = printer.pageLayout()
        if self._laid and self._laid.report is report and self._laid.is_on(layout):
            return self._laid
        try:
            what = self.tr("Laying out the pages…")
            self._laid = waited(partial(laid_out, report, layout, self._display), self._window, what)
        except Cancelled:
            return None
        except ClaimsError as error:
            self.refused.emit(said(error))
            return None
        return self._laid

    def _keep_paper(self) -> None:
        if self._printer is not None:
            self._keep(self._printer.pageLayout())

    def _keep(self, layout: QPageLayout) -> None:
        chosen = QPageLayout(layout)
        chosen.setMode(QPageLayout.Mode.StandardMode)
        if not chosen.isEquivalentTo(self._layout):
            self._layout = chosen
            self.paper_chosen.emit(chosen)
