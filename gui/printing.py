"""Printing a report from a window: print, preview, and the paper."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QColor, QCursor, QGuiApplication, QIcon, QImage, QPageLayout, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QToolBar, QWidget

from gui.dialogs.page_setup import PageSetupDialog
from gui.paper.layout import page_layout
from gui.screen import missing_library
from gui.theme import Theme
from models.claims.errors import ClaimsError
from models.report.blocks import Report
from models.tables.language import said
from models.text.display import ENGLISH, Display

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog


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
        """Ask for a printer and print; refused where there is none."""
        printer = self._ready()
        if printer is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self.refused.emit(
                self.tr("There is no printer: add one in the settings of the system, or export the report as PDF.")
            )
            return
        self._open(QPrintDialog(printer, self._window), "print_dialog", partial(self._print, report))

    def preview(self, report: Report) -> None:
        """Show the pages before they are printed; no printer is needed for that."""
        printer = self._ready()
        if printer is None:
            return
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print preview – {title}").format(title=report.title))
        dialog.paintRequested.connect(partial(self._paint_preview, report))
        self._replace_setup(dialog)
        if self._theme.is_dark:
            _lighten(dialog, self._theme)
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
        old, bar = _action(preview, "Page setup"), preview.findChild(QToolBar)
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

        self._keep(layout)
        preview.printer().setPageLayout(layout)
        self._shown = preview.printer().pageLayout()
        is_turned = layout.orientation() is QPageLayout.Orientation.Landscape
        if (turn := _action(preview, "Landscape" if is_turned else "Portrait")) is not None:
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
        dialog.open()

    def _print(self, report: Report) -> None:
        self._keep_paper()
        if self._printer is not None:
            self._paint(report, self._printer)

    def _paint(self, report: Report, printer: "QPrinter") -> None:
        from gui.paper.printed import paint

        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            paint(report, printer, self._display)
        except ClaimsError as error:
            self.refused.emit(said(error))
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _paint_preview(self, report: Report, printer: "QPrinter") -> None:
        """Paint the pages anew; a preview also lets one choose other paper, and may have turned it for a table."""
        if not printer.pageLayout().isEquivalentTo(self._shown):
            self._keep(printer.pageLayout())
        self._paint(report, printer)
        self._shown = printer.pageLayout()

    def _keep_paper(self) -> None:
        if self._printer is not None:
            self._keep(self._printer.pageLayout())

    def _keep(self, layout: QPageLayout) -> None:
        chosen = QPageLayout(layout)
        chosen.setMode(QPageLayout.Mode.StandardMode)
        if not chosen.isEquivalentTo(self._layout):
            self._layout = chosen
            self.paper_chosen.emit(chosen)


def _action(preview: "QPrintPreviewDialog", name: str) -> QAction | None:
    """One of Qt's own actions in a preview, by its English name."""
    text = QCoreApplication.translate("QPrintPreviewDialog", name)
    return next((action for action in preview.findChildren(QAction) if action.text() == text), None)


def _lighten(dialog: QWidget, theme: Theme) -> None:
    """Turn Qt's own icons light, for they are drawn for a light window; dark ones would be lost in a dark one."""
    veil = QColor(theme.text)
    veil.setAlphaF(0.5)
    for action in dialog.findChildren(QAction):
        if not action.icon().isNull():
            action.setIcon(_inverted(action.icon(), veil))


def _inverted(icon: QIcon, veil: QColor) -> QIcon:
    result = QIcon()
    for size in icon.availableSizes():
        image = icon.pixmap(size).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        image.invertPixels(QImage.InvertMode.InvertRgb)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.fillRect(image.rect(), veil)
        painter.end()
        result.addPixmap(QPixmap.fromImage(image))
    return result
