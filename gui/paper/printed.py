"""A report on a printer, or in its preview."""

from collections.abc import Iterator

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from gui.paper.layout import from_corner
from gui.paper.sheet import Sheet
from models.claims.errors import ClaimsError
from models.report.blocks import Report
from models.text.display import ENGLISH, Display


def paint(report: Report, printer: QPrinter, display: Display = ENGLISH) -> None:
    """Print a report on the paper that the printer is set to, with the pages that were chosen.

    The paper is turned where a table asks for it, and the printer told so. Raises ClaimsError where the printer does
    not take it.
    """
    sheet = Sheet(report, printer.pageLayout(), display)
    printer.setDocName(report.title)
    printer.setCreator(report.program)
    printer.setPageLayout(from_corner(sheet.layout))
    painter = QPainter()
    if not painter.begin(printer):
        raise ClaimsError("The printer does not take the pages: see whether it is ready, or export the report as PDF.")
    for place, number in enumerate(_chosen(printer, len(sheet))):
        if place:
            printer.newPage()
        sheet.paint(painter, number, printer.logicalDpiX())
    painter.end()


def _chosen(printer: QPrinter, count: int) -> list[int]:
    """The pages to print, the first being 0, in the order in which they are printed."""
    chosen = list(_in_range(printer, count))
    return chosen[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else chosen


def _in_range(printer: QPrinter, count: int) -> Iterator[int]:
    """The pages asked for; where the printing system picks them itself, the range is not set."""
    ranges = printer.pageRanges()
    is_part = printer.printRange() is QPrinter.PrintRange.PageRange and not ranges.isEmpty()
    return (number for number in range(count) if not is_part or ranges.contains(number + 1))
