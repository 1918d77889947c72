"""The layout of a whole plot: how wide its columns are, how its texts are wrapped, how high its rows are."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetricsF, QPaintDevice

from gui.forest.axis import axis_height
from gui.forest.wrapped import one_line, wrapped
from models.forest.plot import Plot, Row

GAP = 1.0
"""Between columns; this and all sizes here are in heights of a line of text."""
_PITCH, _HEADING = 1.5, 1.9
"""The height of a row with one line of text, and of a heading."""
STRIP = 1.15
"""The height of the marks' own strip, where there is no room for them beside the text."""
_LEAST_NAME, _LEAST_PLOT = 7.0, 13.0
_PLOT_SHARE = 0.45
"""Of a plot's width, that the marks have at least if all is side by side."""
_MOST_LINES = 4
"""A longer name is elided: a single row must not fill a page."""


@dataclass(frozen=True, eq=False)
class Fonts:
    """The fonts of a plot's texts."""

    name: QFont
    words: QFont
    heading: QFont
    derived: QFont

    def of_name(self, row: Row) -> QFont:
        """The font of a row's name."""
        return self.derived if row.is_derived else self.name

    def of_words(self, row: Row) -> QFont:
        """The font of a row's figure: bold, but not where nobody gave it in so many words."""
        return self.derived if row.is_derived else self.words


@dataclass(frozen=True)
class Columns:
    """Widths in the device's units; where ``is_stacked``, the marks stand below the texts over the whole width."""

    name: float
    words: float
    plot_left: float
    is_stacked: bool

    @property
    def heading(self) -> float:
        """The width of a heading, which never reaches into the marks."""
        return self.name if self.is_stacked else self.name + self.words


@dataclass(frozen=True)
class Line:
    """A row with its texts in lines; a heading has no words."""

    row: Row
    name: tuple[str, ...]
    words: tuple[str, ...]
    height: float


@dataclass(frozen=True, eq=False, kw_only=True)
class Layout:
    """A plot as it is laid out on a device; columns are the same whichever of its rows are painted."""

    fonts: Fonts
    columns: Columns
    lines: tuple[Line, ...]
    line_height: float
    axis_height: float

    def height(self, first: int, last: int | None) -> float:
        """The height of the rows from first to before last, with the axis below them."""
        return sum(line.height for line in self.lines[first:last]) + self.axis_height

    def rows_within(self, height: float, first: int) -> int:
        """The row before which to stop so that what is painted from ``first`` on is no higher; one is always painted.

        A heading is not left alone at the end.
        """
        room, last = height - self.axis_height, first
        while last < len(self.lines) and (room := room - self.lines[last].height) >= 0:
            last += 1
        while first + 1 < last < len(self.lines) and self.lines[last - 1].row.mark is None:
            last -= 1
        return max(last, min(first + 1, len(self.lines)))


def lay_out(plot: Plot, font: QFont, device: QPaintDevice, width: float) -> Layout:
    """Lay a plot out in a width, in the units of the device for the font."""
    fonts = _fonts(font)
    metrics = QFontMetricsF(fonts.name, device)
    columns = _columns(plot, fonts, device, width)
    axis = axis_height(metrics) + (metrics.height() if columns.is_stacked else 0)
    lines = tuple(_line(row, fonts, device, columns) for row in plot.rows)
    return Layout(fonts=fonts, columns=columns, lines=lines, line_height=metrics.height(), axis_height=axis)


def name_of(row: Row) -> str:
    """The name of a row as it is painted."""
    if not row.is_reference:
        return one_line(row.name)
    template = QCoreApplication.translate("ForestPlot", "{name} (reference)")
    return template.format(name=one_line(row.name))


def unit_of(plot: Plot) -> str:
    """What the axis counts, as it is painted; and that it is logarithmic, if it is."""
    template = QCoreApplication.translate("ForestPlot", "{unit}, logarithmic") if plot.is_log else "{unit}"
    return template.format(unit=one_line(plot.unit))


def _fonts(font: QFont) -> Fonts:
    words, heading, derived = QFont(font), QFont(font), QFont(font)
    tag: Any = QFont.Tag("tnum")
    words.setFeature(tag, 1)
    words.setWeight(QFont.Weight.DemiBold)
    heading.setWeight(QFont.Weight.Bold)
    derived.setFeature(tag, 1)
    derived.setItalic(True)
    return Fonts(QFont(font), words, heading, derived)


def _columns(plot: Plot, fonts: Fonts, device: QPaintDevice, width: float) -> Columns:
    """Names and words as wide as they are, if the marks keep their share; else both narrower; else stacked."""
    line = QFontMetricsF(fonts.name, device).height()
    rows = [row for row in plot.rows if row.mark is not None]
    names = [_advance(name_of(row), fonts.of_name(row), device) for row in rows]
    name = max((_advance(unit_of(plot), fonts.name, device), *names))
    words = max((_advance(one_line(row.words), fonts.of_words(row), device) for row in rows), default=0.0)
    room = width - max(width * _PLOT_SHARE, _LEAST_PLOT * line) - 2 * GAP * line
    least = min(name, _LEAST_NAME * line)
    if least + min(words, room / 2) > room:
        return Columns(width, width / 2, 0, is_stacked=True)
    if name + words > room:
        words = min(words, max(room / 2, room - name))
        name = room - words
    return Columns(name, words, name + words + 2 * GAP * line, is_stacked=False)


def _advance(text: str, font: QFont, device: QPaintDevice) -> float:
    return QFontMetricsF(font, device).horizontalAdvance(text)


def _line(row: Row, fonts: Fonts, device: QPaintDevice, columns: Columns) -> Line:
    line = QFontMetricsF(fonts.name, device).height()
    if row.mark is None:
        heading = wrapped(row.name, fonts.heading, device, columns.heading, _MOST_LINES)
        return Line(row, heading, (), line * (len(heading) + _HEADING - 1))
    words = wrapped(row.words, fonts.of_words(row), device, columns.words, _MOST_LINES)
    name_width = columns.name
    if columns.is_stacked:
        taken = max(_advance(part, fonts.of_words(row), device) for part in words)
        name_width -= taken + GAP * line
    name = wrapped(name_of(row), fonts.of_name(row), device, name_width, _MOST_LINES)
    strip = STRIP if columns.is_stacked else 0
    return Line(row, name, words, line * (max(len(name), len(words)) + _PITCH - 1 + strip))
