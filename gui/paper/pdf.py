"""A report as PDF."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from gui.paper.layout import from_corner
from gui.paper.letters import DOTS_PER_INCH
from gui.paper.sheet import Sheet
from models.claims.errors import ClaimsError
from models.report.blocks import Report
from models.text.display import ENGLISH, Display


def pdf_bytes(report: Report, layout: QPageLayout, display: Display = ENGLISH) -> bytes:
    """A report as a PDF file, all of it vectors and text; the same bytes each time, but for the time that Qt writes.

    ``display`` is how its drawings show numbers.
    """
    sheet = Sheet(report, layout, display)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_1_6)
    writer.setTitle(report.title)
    writer.setCreator(report.program)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(from_corner(sheet.layout))
    painter = QPainter()
    if not painter.begin(writer):
        raise ClaimsError("The PDF cannot be made: the paper has no room between its margins.")
    for number in range(len(sheet)):
        if number:
            writer.newPage()
        sheet.paint(painter, number)
    painter.end()
    return bytes(buffer.data().data())
