"""A report on a printer."""

from collections.abc import Generator, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from gui.paper.layout import from_corner
from gui.paper.sheet import Sheet
from models.claims.errors import ClaimsError
from models.storage.atomic import write_atomically


def painted(sheet: Sheet, printer: QPrinter) -> Generator[float]:
    """Print the pages that were chosen, one at each step, which says what part of them is done.

    The paper is turned where a table asks for it, and the printer told so. Raises ClaimsError where the printer does
    not take it. Where it is closed before its end, the printer is asked to print nothing; CUPS does not listen, and
    prints what it has. Where the printer writes into a file, that is there whole in the end, or is as it was.
    """
    name = printer.outputFileName()
    if not name:
        yield from _painted(sheet, printer)
        return
    with TemporaryDirectory(prefix="counterclaim-") as folder:
        whole = Path(folder, "pages.pdf")
        printer.setOutputFileName(str(whole))
        yield from _painted(sheet, printer)
        write_atomically(Path(name), whole.read_bytes())


def _painted(sheet: Sheet, printer: QPrinter) -> Generator[float]:
    printer.setDocName(sheet.report.title)
    printer.setCreator(sheet.report.program)
    printer.setPageLayout(from_corner(sheet.layout))
    painter = QPainter()
    if not painter.begin(printer):
        raise ClaimsError("The printer does not take the pages: see whether it is ready, or export the report as PDF.")
    chosen = _chosen(printer, len(sheet))
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
