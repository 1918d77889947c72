"""A forest plot as SVG that stands within a page of HTML."""

from math import ceil

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontInfo, QPainter
from PySide6.QtSvg import QSvgGenerator

from gui.forest.ink import paper_ink
from gui.forest.layout import name_of
from gui.forest.plot import paint_plot, plot_height
from gui.forest.wrapped import one_line
from models.forest.plot import Plot
from models.text.display import Display

_TEXT = 13
"""Pixels, so that a plot is the same wherever it is made."""


def plot_svg(plot: Plot, width: float, display: Display) -> str:
    """The plot as one ``<svg>`` element, ``width`` CSS pixels wide, all of it vectors, in the colours of paper.

    Needs a QGuiApplication. Its title and description say the plot in words.
    """
    font = QFont()
    font.setPixelSize(_TEXT)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    size = QSize(ceil(width), ceil(plot_height(plot, font, generator, width)))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(QCoreApplication.translate("ForestPlot", "Forest plot"))
    generator.setDescription(_description(plot))
    painter = QPainter(generator)
    paint_plot(painter, QRectF(0, 0, width, size.height()), plot, paper_ink(), font, display)
    painter.end()
    return _inline(bytes(buffer.data().data()).decode(), font)


def _description(plot: Plot) -> str:
    """Every row in words."""
    return " ".join(f"{name_of(row)}: {one_line(row.words)}." if row.mark else f"{name_of(row)}." for row in plot.rows)


def _inline(svg: str, font: QFont) -> str:
    """The element alone, without what only a file of its own has; with fonts for viewers that have not ours."""
    element = svg[svg.index("<svg") :].strip()
    fonts = f"{QFontInfo(font).family()}, Helvetica, Arial, sans-serif"
    return element.replace(f'font-family="{font.family()}"', f'font-family="{fonts}"')
