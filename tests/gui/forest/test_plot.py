"""A whole plot: its rows, its parts on several pages, its vectors on paper."""

import re
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPdfWriter

from gui.forest.ink import Ink, paper_ink
from gui.forest.layout import lay_out
from gui.forest.plot import paint_plot, plot_height, rows_within
from gui.forest.wrapped import wrapped
from models.forest.plot import Plot
from models.text.display import ENGLISH
from tests.gui.forest.canvas import INKS
from tests.gui.forest.sample_plots import ARTICLE, tall

WIDTHS = [300.0, 700.0, 1600.0]
DEVICE_SIZE = 8


@pytest.fixture
def device() -> QImage:
    return QImage(DEVICE_SIZE, DEVICE_SIZE, QImage.Format.Format_RGB32)


def font() -> QFont:
    result = QFont()
    result.setPixelSize(13)
    return result


def painted(plot: Plot, ink: Ink, width: float, ratio: float = 1.0) -> QImage:
    """A picture of a plot with 20 units around it."""
    probe = QImage(1, 1, QImage.Format.Format_RGB32)
    height = plot_height(plot, font(), probe, width)
    image = QImage(round((width + 40) * ratio), round((height + 40) * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(ink.base)
    painter = QPainter(image)
    paint_plot(painter, QRectF(20, 20, width, height), plot, ink, font(), ENGLISH)
    painter.end()
    return image


def margins_are_blank(image: QImage, ink: Ink, ratio: float) -> bool:
    edge = int(18 * ratio)
    inner = QRectF(edge, edge, image.width() - 2 * edge, image.height() - 2 * edge)
    points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return all(image.pixelColor(x, y) == ink.base for x, y in points if not inner.contains(x, y))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("ink", INKS.values(), ids=INKS)
def test_nothing_is_painted_outside_of_the_rectangle(ink: Ink, width: float) -> None:
    assert margins_are_blank(painted(ARTICLE, ink, width), ink, 1)


@pytest.mark.parametrize("is_log", [False, True])
def test_long_names_and_the_largest_numbers_stay_inside(is_log: bool) -> None:
    ink = INKS["paper"]
    assert margins_are_blank(painted(tall(12, is_log=is_log), ink, 300, 1.5), ink, 1.5)


@pytest.mark.parametrize("width", WIDTHS)
def test_every_line_of_text_fits_its_column(device: QImage, width: float) -> None:
    layout = lay_out(tall(30), font(), device, width)
    names, words = (QFontMetricsF(font, device) for font in (layout.fonts.name, layout.fonts.words))
    columns = layout.columns
    for line in layout.lines:
        name = max(names.horizontalAdvance(text) for text in line.name)
        figure = max((words.horizontalAdvance(text) for text in line.words), default=0)
        assert name <= columns.name + 0.1 or not line.words
        assert figure <= columns.words + 0.1
        assert name + figure <= (width if columns.is_stacked else columns.plot_left)
    assert columns.is_stacked == (width < 400)


@pytest.mark.parametrize("width", [0.0, 1.0, 40.0])
def test_too_little_room_is_no_error(width: float) -> None:
    assert painted(ARTICLE, INKS["light"], width).width() == width + 40


def test_a_plot_without_rows_is_its_axis(device: QImage) -> None:
    empty, ink = Plot(rows=()), INKS["light"]
    assert plot_height(empty, font(), device, 700) == lay_out(empty, font(), device, 700).axis_height
    image = painted(empty, ink, 700)
    assert sum(image.pixelColor(x, 20) == ink.muted for x in range(image.width())) > 500


def test_a_long_name_is_wrapped_and_what_is_left_over_elided_in_its_middle(device: QImage) -> None:
    text = "First word " + "of many others " * 20 + "and the last"
    lines = wrapped(text, font(), device, 150, 4)
    assert len(lines) == 4
    assert lines[0].startswith("First word") and lines[3].endswith("last") and "…" in lines[3]
    whole = "Обстріл 😀 у 2024 році та після нього"
    assert " ".join(wrapped(whole, font(), device, 80, 9)) == whole


def test_parts_on_pages_hold_every_row_once(device: QImage) -> None:
    plot, height, first = tall(60), 400.0, 0
    while first < 60:
        last = rows_within(plot, font(), device, 700, height, first)
        assert first < last <= 60
        assert plot_height(plot, font(), device, 700, first, last) <= height
        assert last == 60 or plot.rows[last - 1].mark is not None  # no heading alone at the end
        first = last
    assert rows_within(plot, font(), device, 700, 10, 3) == 4


def test_a_part_is_the_same_as_in_the_whole(device: QImage) -> None:
    ink, top = (
        INKS["light"],
        plot_height(ARTICLE, font(), device, 700, 0, 4) - plot_height(Plot(rows=()), font(), device, 700),
    )
    part = QImage(740, 400, QImage.Format.Format_RGB32)
    part.fill(ink.base)
    painter = QPainter(part)
    paint_plot(painter, QRectF(20, 20, 700, 400), ARTICLE, ink, font(), ENGLISH, 4)
    painter.end()
    rest = int(plot_height(ARTICLE, font(), device, 700, 4))
    whole = QImage(740, 400, QImage.Format.Format_RGB32)
    whole.fill(ink.base)
    painter = QPainter(whole)
    paint_plot(painter, QRectF(20, 20 - top, 700, 400), ARTICLE, ink, font(), ENGLISH)
    painter.end()
    assert part.copy(0, 21, 740, rest) == whole.copy(0, 21, 740, rest)


def test_the_painter_is_left_as_it_was() -> None:
    image = QImage(700, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = painter.pen(), painter.brush(), painter.font(), painter.renderHints(), painter.transform()
    paint_plot(painter, QRectF(0, 0, 700, 300), ARTICLE, paper_ink(), font(), ENGLISH)
    assert before == (painter.pen(), painter.brush(), painter.font(), painter.renderHints(), painter.transform())
    painter.end()


def page(path: Path, plot: Plot) -> bytes:
    """A PDF at 1200 dots an inch with the plot over its width; its streams are unpacked."""
    writer = QPdfWriter(str(path))
    writer.setResolution(1200)
    letters = QFont()
    letters.setPointSizeF(9)
    painter = QPainter(writer)
    paint_plot(painter, QRectF(0, 0, writer.width(), writer.height()), plot, paper_ink(), letters, ENGLISH)
    painter.end()
    return path.read_bytes()


def test_on_paper_all_is_vectors_and_no_line_is_thinner_than_it_should_be(tmp_path: Path) -> None:
    pdf = page(tmp_path / "plot.pdf", ARTICLE)
    assert b"/Subtype /Image" not in pdf
    streams = [zlib.decompress(part) for part in re.findall(rb"stream\r?\n(x.*?)\r?\nendstream", pdf, re.DOTALL)]
    drawing = next(stream for stream in streams if b" w" in stream)
    widths = {float(width) for width in re.findall(rb"(\S+) w\b", drawing)}
    letters = QFont()
    letters.setPixelSize(150)  # 9 points at 1200 dots an inch
    line = QFontMetricsF(letters).height()
    assert 0 not in widths  # a hairline
    assert max(widths) == pytest.approx(1.6 * line / 17, rel=0.1)
