"""The reference behind the marks."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from gui.forest.ink import Ink
from gui.forest.reference import paint_reference
from models.forest.plot import Mark
from tests.gui.forest.canvas import INKS, RECT, SCALE, Canvas

TOP, BOTTOM = RECT.adjusted(0, 0, 0, -30), RECT.adjusted(0, 30, 0, 0)


def referred(mark: Mark, ink: Ink = INKS["light"], *rects: QRectF, ratio: float = 1.0) -> Canvas:
    def paint(painter: QPainter) -> None:
        for rect in rects or (RECT,):
            paint_reference(painter, rect, mark, SCALE, ink)

    return Canvas(ink, ratio).paint(paint)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("ink", INKS.values(), ids=INKS)
def test_an_exact_reference_is_one_sharp_line_down_all_rows(ink: Ink, ratio: float) -> None:
    canvas = referred(Mark(low=500, high=500), ink, TOP, BOTTOM, ratio=ratio)
    columns = canvas.painted_columns(RECT.center().y())
    assert columns[-1] - columns[0] + 1 == len(columns) == round(canvas.part * ratio)
    assert columns[0] / ratio == pytest.approx(canvas.x(500), abs=2)
    assert {canvas.image.pixelColor(x, int(40 * ratio)).rgb() for x in columns} == {ink.muted.rgb()}
    rows = canvas.painted_rows(columns[0] / ratio + 0.1)
    assert len(rows) == rows[-1] - rows[0] + 1 == round(RECT.height() * ratio)


def test_an_interval_is_a_band_with_a_line_at_each_end() -> None:
    canvas = referred(Mark(low=300, high=700))
    columns = canvas.painted_columns(40)
    assert columns[0] == pytest.approx(canvas.x(300), abs=2)
    assert columns[-1] == pytest.approx(canvas.x(700), abs=2)
    assert len(columns) == columns[-1] - columns[0] + 1
    middle, edge = canvas.color(canvas.x(500), 40), canvas.color(columns[0], 40)
    assert edge.lightness() < middle.lightness() < canvas.ink.base.lightness()


def test_an_open_end_fades_and_has_no_line() -> None:
    canvas = referred(Mark(low=300, high=None))
    inner, outer = (canvas.color(x, 40).lightness() for x in (canvas.x(350), canvas.span.end - 6))
    assert inner < outer < canvas.ink.base.lightness()
    shades = [canvas.color(x, 40).lightness() for x in range(int(canvas.x(310)), int(canvas.span.end) - 1)]
    assert shades == sorted(shades)
    below = referred(Mark(low=None, high=700))
    assert below.color(below.span.start + 6, 40).lightness() > below.color(below.x(650), 40).lightness()


def test_what_rests_on_an_assumption_is_dashed() -> None:
    canvas = referred(Mark(low=500, high=500, is_conditional=True))
    rows = canvas.painted_rows(canvas.painted_columns(RECT.top())[0])
    assert 5 < len(rows) < RECT.height() - 5


@pytest.mark.parametrize("mark", [Mark(low=None, high=None), Mark(low=5000, high=5000)])
def test_without_a_number_on_the_axis_there_is_no_line(mark: Mark) -> None:
    assert referred(mark).painted_columns(40) == []
