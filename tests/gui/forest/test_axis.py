"""The axis and its labels."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF, QPainter

from gui.forest.axis import axis_labels, paint_axis, paint_grid
from gui.forest.pencil import Letters
from models.forest.plot import Mark
from models.forest.scale import Scale, scale_over
from models.text.display import ENGLISH
from tests.gui.forest.canvas import INKS, RECT, SCALE, Canvas, font


@pytest.fixture(scope="module")
def letters(qapp: object) -> Letters:
    metrics = QFontMetricsF(font())
    return Letters("test", metrics.height(), metrics)


def words(letters: Letters, width: float, scale: Scale) -> list[str]:
    return [label.words for label in axis_labels(letters, width, scale, ENGLISH)]


def test_there_are_more_labels_where_there_is_more_room(letters: Letters) -> None:
    scale = Scale(low=0, high=470_000)
    assert words(letters, 240, scale) == ["0", "400k"]
    assert words(letters, 500, scale) == ["0", "100k", "200k", "300k", "400k"]
    assert words(letters, 3, scale) == []


@settings(max_examples=40)
@given(st.floats(0, 2000), st.integers(0, 2**53), st.integers(0, 2**53), st.booleans())
def test_labels_neither_overlap_nor_leave_the_axis(
    letters: Letters, width: float, one: int, other: int, is_log: bool
) -> None:
    scale = scale_over([Mark(low=one, high=one), Mark(low=other, high=None)], is_log=is_log)
    labels = axis_labels(letters, width, scale, ENGLISH)
    for label in labels:
        assert 0 <= label.left < label.right <= width + 0.01
        assert label.right - label.left == pytest.approx(letters.metrics.horizontalAdvance(label.words))
    assert all(label.right < later.left for label, later in pairwise(labels))


def test_a_tick_stands_at_each_number() -> None:
    canvas = Canvas(INKS["light"]).paint(lambda p: paint_axis(p, RECT, SCALE, INKS["light"], ENGLISH))
    ticks = canvas.painted_columns(RECT.top() + 5)
    for number in (0, 200, 400, 600, 800, 1000):
        assert any(abs(canvas.x(number) - x) < 2 for x in ticks)
    assert len(canvas.painted_columns(RECT.top())) == pytest.approx(canvas.span.end - canvas.span.start, abs=2)


def test_the_line_is_broken_beside_a_zero_on_a_logarithmic_axis() -> None:
    broken = Scale(low=8, high=2000, is_log=True, has_zero=True)
    ink = INKS["light"]
    canvas = Canvas(ink).paint(lambda p: paint_axis(p, RECT, broken, ink, ENGLISH))
    assert canvas.is_blank(canvas.span.x(broken.start / 2), RECT.top())
    assert not canvas.is_blank(canvas.span.x(broken.start), RECT.top())


def test_the_grid_stands_above_the_ticks_and_is_fainter() -> None:
    def paint(painter: QPainter) -> None:
        paint_grid(painter, RECT.adjusted(0, 0, 0, -30), SCALE, INKS["light"], ENGLISH)
        paint_axis(painter, RECT.adjusted(0, 30, 0, 0), SCALE, INKS["light"], ENGLISH)

    canvas = Canvas(INKS["light"]).paint(paint)
    grid = canvas.painted_columns(RECT.top() + 10)
    ticks = canvas.painted_columns(RECT.top() + 35)
    assert set(grid) <= set(ticks)
    assert canvas.color(grid[0], RECT.top() + 10).lightness() > canvas.color(grid[0], RECT.top() + 35).lightness()
