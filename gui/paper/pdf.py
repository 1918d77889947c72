"""A report as PDF."""

from collections.abc import Callable, Generator, Sequence
from contextlib import closing

from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from gui.paper.drain import Drain, Pour
from gui.paper.layout import from_corner
from gui.paper.letters import DOTS_PER_INCH
from gui.paper.sheet import Sheet
from models.claims.errors import ClaimsError
from models.progress import Report as Progress
from models.progress import part_between, silent
from models.report.blocks import Report
from models.text.display import ENGLISH, Display

_MADE = 0.05
"""The part of the work that making the report is."""

_LAID_OUT = 0.15
"""The part of the work that laying out is; the rest is painting."""


def pdf_bytes(report: Report, layout: QPageLayout, display: Display = ENGLISH) -> bytes:
    """A report as a PDF file, all of it vectors and text; the same bytes each time, but for the time that Qt writes.

    ``display`` is how its drawings show numbers.
    """
    result = bytearray()
    pour_pdf(report, layout, display, result.extend)
    return bytes(result)


def pour_made(
    make: Callable[[Progress], Report], layout: QPageLayout, display: Display, pour: Pour, told: Progress = silent
) -> None:
    """A report that is made first, as PDF, piece by piece."""
    pour_pdf(make(part_between(told, 0, _MADE)), layout, display, pour, part_between(told, _MADE, 1))


def pour_pdf(report: Report, layout: QPageLayout, display: Display, pour: Pour, told: Progress = silent) -> None:
    """The same, piece by piece, on any thread; ``told`` hears how far it is, page by page."""
    sheet = Sheet(report, layout, display, part_between(told, 0, _LAID_OUT))
    told_of_pages = part_between(told, _LAID_OUT, 1)
    with closing(poured(sheet, range(len(sheet)), pour)) as steps:
        for part in steps:
            told_of_pages(part)


def poured(sheet: Sheet, pages: Sequence[int], pour: Pour, is_grey: bool = False) -> Generator[float]:
    """Some pages of a sheet as PDF, one poured out at each step, which says what part of them is done.

    It is no PDF before the last step. Raises what pouring raises, and ClaimsError where the paper has no room.
    """
    drain = Drain(pour)
    writer = _writer(drain, sheet.report)
    writer.setPageLayout(from_corner(sheet.layout))
    if is_grey:
        writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    painter = QPainter()
    if not painter.begin(writer):
        raise ClaimsError("The PDF cannot be made: the paper has no room between its margins.")
    try:
        for place, number in enumerate(pages):
            if place:
                writer.newPage()
            sheet.paint(painter, number)
            drain.empty()
            yield (place + 1) / len(pages)
    finally:
        painter.end()
    drain.empty()


def _writer(drain: Drain, report: Report) -> QPdfWriter:
    result = QPdfWriter(drain.device)
    result.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_1_6)
    result.setTitle(report.title)
    result.setCreator(report.program)
    result.setResolution(DOTS_PER_INCH)
    return result
