"""A report on a printer."""

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from gui.paper.layout import from_corner
from gui.paper.pdf import poured
from gui.paper.sheet import Sheet
from models.claims.errors import ClaimsError
from models.storage.atomic import Replacement


def painted(sheet: Sheet, printer: QPrinter) -> Generator[float]:
    """Print the pages that were chosen, one at each step, which says what part of them is done.

    The paper is turned where a table asks for it, and the printer told so. Raises ClaimsError where the printer does
    not take it. Where it is closed before its end, the printer is asked to print nothing; CUPS does not listen, and
    prints what it has. Where it prints into a PDF, that is there whole in the end, or is as it was.
    """
    chosen, name = _chosen(printer, len(sheet)), printer.outputFileName()
    if name and printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
        return _poured(sheet, chosen, Path(name), printer.colorMode() is QPrinter.ColorMode.GrayScale)
    return _painted(sheet, chosen, printer)


def _poured(sheet: Sheet, chosen: Sequence[int], path: Path, is_grey: bool) -> Generator[float]:
    """Not by the printer, which makes a file of what it has where the disk takes no more, and does not tell."""
    with Replacement(path) as new:
        yield from poured(sheet, chosen, new.write, is_grey)
        new.settle()
        new.take_place()


def _painted(sheet: Sheet, chosen: Sequence[int], printer: QPrinter) -> Generator[float]:
    printer.setDocName(sheet.report.title)
    printer.setCreator(sheet.report.program)
    printer.setPageLayout(from_corner(sheet.layout))
    painter = QPainter()
    if not painter.begin(printer):
        raise ClaimsError("The printer does not take the pages: see whether it is ready, or export the report as PDF.")
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


def _chosen(printer: QPrinter, count: int) -> list[int]:
    """The pages to print, the first being 0, in the order in which they are printed."""
    chosen = list(_in_range(printer, count))
    return chosen[::-1] if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst else chosen


def _in_range(printer: QPrinter, count: int) -> Iterator[int]:
    """The pages asked for; where the printing system picks them itself, the range is not set."""
    ranges = printer.pageRanges()
    is_part = printer.printRange() is QPrinter.PrintRange.PageRange and not ranges.isEmpty()
    return (number for number in range(count) if not is_part or ranges.contains(number + 1))
