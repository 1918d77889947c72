"""One figure in its row, dot by dot."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from gui.forest.ink import Ink
from gui.forest.mark import paint_mark
from models.forest.plot import Mark
from tests.gui.forest.canvas import INKS, RECT, SCALE, Canvas, marked

Y = RECT.center().y()
AT_LEAST = Mark(low=400, high=None, claimant_index=0)
MORE_THAN = Mark(low=400, high=None, is_low_strict=True, claimant_index=0)
LESS_THAN = Mark(low=None, high=400, is_high_strict=True, claimant_index=0)
RANGE = Mark(low=300, high=700, claimant_index=0)
INKS_AND_RATIOS = [(ink, ratio) for ink in INKS.values() for ratio in (1.0, 1.5, 2.0)]


def gaps(columns: list[int]) -> int:
    """How many times painted columns are interrupted."""
    return sum(later - one > 1 for one, later in pairwise(columns))


@pytest.mark.parametrize(("ink", "ratio"), INKS_AND_RATIOS)
def test_an_exact_figure_is_a_full_dot_at_its_place(ink: Ink, ratio: float) -> None:
    canvas = marked(Mark(low=500, high=500, claimant_index=2), ink, ratio)
    columns = canvas.painted_columns(Y)
    assert canvas.color(canvas.x(500), Y).rgb() == ink.series[2].rgb()
    assert (columns[0] + columns[-1]) / 2 / ratio == pytest.approx(canvas.x(500), abs=1.5)
    assert (columns[-1] - columns[0]) / ratio == pytest.approx(2 * 4.4 * canvas.part, abs=2)


@pytest.mark.parametrize(("ink", "ratio"), INKS_AND_RATIOS)
def test_about_is_a_hollow_dot_on_its_whisker(ink: Ink, ratio: float) -> None:
    canvas = marked(Mark(low=450, high=550, is_about=True), ink, ratio)
    assert canvas.is_blank(canvas.x(500), Y)
    assert not canvas.is_blank(canvas.x(460), Y)
    assert gaps(canvas.painted_columns(Y)) == 1


@pytest.mark.parametrize(("ink", "ratio"), INKS_AND_RATIOS)
def test_a_range_has_caps_at_its_ends_and_nothing_beyond(ink: Ink, ratio: float) -> None:
    canvas = marked(RANGE, ink, ratio)
    columns = canvas.painted_columns(Y - 3 * canvas.part)
    assert columns[0] / ratio == pytest.approx(canvas.x(300), abs=2)
    assert columns[-1] / ratio == pytest.approx(canvas.x(700), abs=2)
    assert gaps(columns) == 1
    line = canvas.painted_columns(Y)
    assert gaps(line) == 0
    assert (line[0], line[-1]) == (columns[0], columns[-1])


def test_a_range_has_a_dot_only_where_a_best_value_is_named() -> None:
    best = Mark(low=300, high=700, best=500, claimant_index=0)
    above = Y - 3 * Canvas(INKS["light"]).part
    assert gaps(marked(RANGE).painted_columns(above)) == 1
    assert gaps(marked(best).painted_columns(above)) == 2


@pytest.mark.parametrize(("ink", "ratio"), INKS_AND_RATIOS)
@pytest.mark.parametrize("mark", [AT_LEAST, MORE_THAN])
def test_at_least_and_more_than_are_arrows_to_the_right_edge(mark: Mark, ink: Ink, ratio: float) -> None:
    canvas = marked(mark, ink, ratio)
    columns = canvas.painted_columns(Y)
    assert columns[0] / ratio > canvas.x(400) - 5 * canvas.part
    assert columns[-1] / ratio == pytest.approx(canvas.span.end, abs=3)
    narrow, wide = (len(canvas.painted_rows(canvas.span.end - parts * canvas.part)) for parts in (2, 7))
    assert 0 < narrow < wide  # a head that points right, no cap


@pytest.mark.parametrize(("ink", "ratio"), INKS_AND_RATIOS)
def test_less_than_is_an_arrow_to_the_left_edge(ink: Ink, ratio: float) -> None:
    canvas = marked(LESS_THAN, ink, ratio)
    columns = canvas.painted_columns(Y)
    assert columns[-1] / ratio < canvas.x(400) + 5 * canvas.part
    assert columns[0] / ratio == pytest.approx(canvas.span.start, abs=3)
    narrow, wide = (len(canvas.painted_rows(canvas.span.start + parts * canvas.part)) for parts in (2, 7))
    assert 0 < narrow < wide


@pytest.mark.parametrize(("ink", "ratio"), INKS_AND_RATIOS)
def test_the_foot_is_open_only_where_the_number_itself_is_not_meant(ink: Ink, ratio: float) -> None:
    strict, closed = (marked(mark, ink, ratio) for mark in (MORE_THAN, AT_LEAST))
    assert strict.is_blank(strict.x(400), Y)
    assert marked(LESS_THAN, ink, ratio).is_blank(strict.x(400), Y)
    assert closed.color(closed.x(400), Y).rgb() == ink.series[0].rgb()


@pytest.mark.parametrize("low", [0, 1000])
def test_an_arrow_has_a_line_even_at_the_edge(low: int) -> None:
    canvas = marked(Mark(low=low, high=None, is_low_strict=True))
    head = canvas.span.end - 8 * canvas.part
    assert len(canvas.painted_rows(head - 2 * canvas.part)) <= 4
    assert not canvas.is_blank(head - 2 * canvas.part, Y)


@pytest.mark.parametrize(("ink", "ratio"), INKS_AND_RATIOS)
def test_what_rests_on_an_assumption_is_dashed_and_hollow(ink: Ink, ratio: float) -> None:
    dashed = marked(Mark(low=300, high=700, best=500, is_conditional=True), ink, ratio)
    assert gaps(dashed.painted_columns(Y)) > 10
    assert dashed.is_blank(dashed.x(500), Y)
    arrow = marked(Mark(low=400, high=None, is_conditional=True), ink, ratio)
    assert arrow.is_blank(arrow.span.end - 5.5 * arrow.part, Y)  # its head
    assert arrow.painted_columns(Y)[-1] / ratio <= arrow.span.end + 0.5


@pytest.mark.parametrize("ink", INKS.values(), ids=INKS)
def test_of_an_interval_without_ends_it_is_said_that_nothing_is_known(ink: Ink) -> None:
    canvas = marked(Mark(low=None, high=None), ink)
    painted = canvas.painted_columns(Y)
    assert canvas.span.start - 1 < painted[0] < painted[-1] < canvas.x(500)
    lights = [canvas.color(x, Y).lightness() for x in painted]
    nearest = min(lights, key=lambda light: abs(light - ink.muted.lightness()))
    assert nearest == pytest.approx(ink.muted.lightness(), abs=30)


@pytest.mark.parametrize(("width", "is_said"), [(500, True), (60, True), (20, False)])
def test_what_is_not_known_stays_within_its_row(width: int, is_said: bool) -> None:
    row = QRectF(20, 10, width, 60)
    canvas = Canvas(INKS["light"])
    canvas.paint(lambda painter: paint_mark(painter, row, Mark(low=None, high=None), SCALE, canvas.ink))
    painted = [x for y in range(10, 70) for x in canvas.painted_columns(y)]
    assert bool(painted) == is_said
    assert all(row.left() <= x < row.right() for x in painted)


def test_what_goes_on_beyond_the_axis_has_a_double_angle_at_the_edge() -> None:
    canvas = marked(Mark(low=400, high=5000))
    beside = canvas.painted_columns(Y - 2 * canvas.part)
    assert beside[-1] > canvas.x(1000)
    assert gaps(beside) == 2  # the cap, and two strokes
    lone = marked(Mark(low=5000, high=5000))
    assert lone.painted_columns(Y)[0] > lone.x(1000)


def test_a_struck_mark_is_paler() -> None:
    mark = Mark(low=500, high=500, claimant_index=0)
    firm, pale = marked(mark), marked(mark, is_struck=True)
    assert pale.color(pale.x(500), Y).lightness() > firm.color(firm.x(500), Y).lightness()


@pytest.mark.parametrize("index", [7, 14, 21])
def test_no_claimant_has_the_dashes_of_an_assumption(index: int) -> None:
    canvas = marked(Mark(low=300, high=700, claimant_index=index))
    assert gaps(canvas.painted_columns(Y)) == 0
    assert canvas.color(canvas.x(300), Y - 4).rgb() == INKS["light"].series[0].rgb()


def test_the_painter_is_left_as_it_was() -> None:
    def paint(painter: QPainter) -> None:
        before = painter.pen(), painter.brush(), painter.font(), painter.renderHints(), painter.transform()
        paint_mark(painter, RECT, AT_LEAST, SCALE, INKS["light"])
        after = painter.pen(), painter.brush(), painter.font(), painter.renderHints(), painter.transform()
        assert before == after

    Canvas(INKS["light"]).paint(paint)


def test_a_mark_stays_within_its_rectangle() -> None:
    for mark in (AT_LEAST, LESS_THAN, Mark(low=0, high=1000, best=1000), Mark(low=None, high=9000)):
        columns = marked(mark).painted_columns(Y)
        assert RECT.left() <= columns[0] and columns[-1] <= RECT.right()
