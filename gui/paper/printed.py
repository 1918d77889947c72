"""A report on a printer, or in its preview."""

from collections.abc import Generator, Iterator

from PySide6.QtGui import QPaintEngine, QPainter
from PySide6.QtPrintSupport import QPrinter

from gui.paper.layout import from_corner
from gui.paper.sheet import Sheet
from models.claims.errors import ClaimsError
from models.report.blocks import Report
from models.text.display import ENGLISH, Display


def paint(report: Report, printer: QPrinter, display: Display = ENGLISH) -> None:
    """Print a report on the paper that the printer is set to, as `painted` does."""
    for _ in painted(Sheet(report, printer.pageLayout(), display), printer):
        pass


def painted(sheet: Sheet, printer: QPrinter, most: int | None = None) -> Generator[float]:
    """Print the pages that were chosen, at most so many; one at each step, which says what part of them is done.

    The paper is turned where a table asks for it, and the printer told so. Raises ClaimsError where the printer does
    not take it. Where it is closed before its end, the printer is asked to print nothing.
    """
    printer.setDocName(sheet.report.title)
    printer.setCreator(sheet.report.program)
    printer.setPageLayout(from_corner(sheet.layout))
    painter = QPainter()
    if not painter.begin(printer):
        raise ClaimsError("The printer does not take the pages: see whether it is ready, or export the report as PDF.")
    chosen = _chosen(printer, len(sheet))[:most]
    try:
        for place, number in enumerate(chosen):
            if place:
                printer.newPage()
            sheet.paint(painter, number, printer.logicalDpiX())
            yield (place + 1) / len(chosen)
    except GeneratorExit:
        printer.abort()
        raise
    finally:
        painter.end()


def is_preview(printer: QPrinter) -> bool:
    """Whether what is painted is only shown."""
    return printer.paintEngine().type() is QPaintEngine.Type.Picture


def _chosen(printer: QPrinter, count: int) -> list[int]:
    """The pages to print, the first being 0, in the order in which they are printed."""
    chosen = list(_in_range(printer, count))
    return chosen[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else chosen


def _in_range(printer: QPrinter, count: int) -> Iterator[int]:
    """The pages asked for; where the printing system picks them itself, the range is not set."""
    ranges = printer.pageRanges()
    is_part = printer.printRange() is QPrinter.PrintRange.PageRange and not ranges.isEmpty()
    return (number for number in range(count) if not is_part or ranges.contains(number + 1))
