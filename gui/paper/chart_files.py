"""The timeline chart as a picture in a file, PNG or SVG; needs a QGuiApplication, but no window and no screen."""

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, QSizeF
from PySide6.QtGui import QFont, QFontInfo, QImage, QPaintDevice, QPainter
from PySide6.QtSvg import QSvgGenerator

from gui.panes.timeline.sheet import Sheet, paint_sheet, whole
from models.claims.claim_file import ClaimFile
from models.claims.records import Records
from models.formats.suffixes import WRITERS, Writer
from models.timeline.marks import Marks

SIZE = QSize(1600, 900)
"""Pixels of a PNG, units of an SVG."""


def chart_png(file: ClaimFile) -> bytes:
    """The chart of a whole claim file as PNG."""
    return sheet_png(_sheet(file))


def chart_svg(file: ClaimFile) -> bytes:
    """The chart of a whole claim file as SVG, all of it vectors."""
    return sheet_svg(_sheet(file))


def sheet_png(sheet: Sheet) -> bytes:
    """A chart as it is on screen, as PNG."""
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    _paint(sheet, image)
    buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def sheet_svg(sheet: Sheet) -> bytes:
    """A chart as it is on screen, as SVG."""
    buffer = _buffer()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # the default, Tiny, cannot clip
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(SIZE)
    generator.setViewBox(QRect(0, 0, SIZE.width(), SIZE.height()))
    generator.setTitle(sheet.heading)
    generator.setDescription("")
    _paint(sheet, generator)
    return _with_fallback_fonts(bytes(buffer.data().data()))


def _with_fallback_fonts(svg: bytes) -> bytes:
    """Name fonts for viewers that have not ours: without, they would take one with serifs."""
    font = QFont()
    real = QFontInfo(font).family()
    return svg.replace(
        f'font-family="{font.family()}"'.encode(), f'font-family="{real}, Helvetica, Arial, sans-serif"'.encode()
    )


def _sheet(file: ClaimFile) -> Sheet:
    return whole(Marks(Records(file)).timeline(), file.heading.title)


def _paint(sheet: Sheet, device: QPaintDevice) -> None:
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_sheet(painter, sheet, QSizeF(SIZE))
    painter.end()


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


WRITERS[".png"] = Writer("Picture of the chart (PNG)", chart_png)
WRITERS[".svg"] = Writer("Drawing of the chart (SVG)", chart_svg)
