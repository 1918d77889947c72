"""The timeline chart with more marks than can be told apart: in turns with all else, and true all the same."""

from collections.abc import Iterator
from dataclasses import replace

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.looks.theme import DARK, LIGHT
from gui.panes.timeline.chart import TimelineChart
from gui.panes.timeline.feed import TimelineFeed
from gui.panes.timeline.layer import layering
from gui.panes.timeline.legend import MOST_SERIES
from gui.paper.chart_files import sheet_png, sheet_svg
from models.claims import steps
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.records import Records
from models.tables.document import Document
from models.text.display import ENGLISH
from models.timeline.marks import Marks
from models.timeline.piecewise import at_once
from tests.models.timeline.dated_claims import claim, claim_file, scattered

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

MANY = 30_000
TOP = claim("top", 31_700, as_of="2019-03-01", claimant="C0")


@pytest.fixture(scope="module")
def large() -> ClaimFile:
    file = scattered(MANY)
    return msgspec.structs.replace(file, claims=(*file.claims, TOP))


class Room:
    """A document and its chart."""

    def __init__(self, qtbot: QtBot, file: ClaimFile) -> None:
        self.qtbot, self.document, self.chart = qtbot, Document(file), TimelineChart()
        qtbot.addWidget(self.chart)
        self.chart.resize(1000, 450)
        self.chart.show()
        qtbot.waitExposed(self.chart)
        self.feed = TimelineFeed(self.document, self.chart, self.chart)

    def place(self, claim_id: str) -> QPoint:
        """Where the mark of a claim is in the plot."""
        picture = self.chart.plot.picture
        assert picture is not None
        row = picture.timeline.row(claim_id)
        assert row is not None
        area = self.area()
        view, columns = picture.view(area), picture.timeline.columns
        return (area.topLeft() + QPointF(view.x(float(columns.x[row])), view.y(float(columns.value[row])))).toPoint()

    def area(self) -> QRectF:
        """Where the marks are in the plot."""
        assert self.chart.plot.picture is not None
        return self.chart.plot.picture.area(self.chart.plot.rect().toRectF())

    def inked(self, claim_id: str) -> bool:
        """Whether something is painted at a claim's place."""
        image: QImage = self.chart.plot.grab().toImage()
        return image.pixelColor(self.place(claim_id)) != QColor(LIGHT.base)

    def shown(self) -> int:
        """How many claims the picture has."""
        picture = self.chart.plot.picture
        return 0 if picture is None else int(np.count_nonzero(picture.shown))

    def move(self, at: QPoint, buttons: Qt.MouseButton) -> None:
        """Move the mouse in the plot."""
        viewport, none = self.chart.plot.viewport(), Qt.KeyboardModifier.NoModifier
        where = QPointF(viewport.mapToGlobal(at))
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), where, Qt.MouseButton.NoButton, buttons, none)
        QApplication.sendEvent(viewport, event)

    def turn_wheel(self, at: QPoint, by: int) -> None:
        """Zoom around a place in the plot."""
        none, delta = Qt.KeyboardModifier.NoModifier, QPoint(0, 120 * by)
        place = QPointF(at)
        event = QWheelEvent(
            place, place, QPoint(), delta, Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(self.chart.plot.viewport(), event)


@pytest.fixture
def room(qtbot: QtBot, large: ClaimFile) -> Iterator[Room]:
    opened = Room(qtbot, large)
    qtbot.waitUntil(lambda: opened.shown() == MANY + 1)
    qtbot.waitUntil(lambda: opened.inked("top"))
    yield opened


def test_while_a_file_is_read_the_chart_says_so(qtbot: QtBot, large: ClaimFile) -> None:
    opened = Room(qtbot, large)
    qtbot.waitUntil(lambda: opened.chart.empty.text() == "Reading…")
    assert opened.chart.empty.isVisible()
    qtbot.waitUntil(lambda: opened.shown() == MANY + 1)
    assert opened.chart.plot.isVisible()


def test_of_a_file_that_is_there_in_part_nothing_is_drawn(qtbot: QtBot) -> None:
    opened = Room(qtbot, claim_file(claim("a")))
    qtbot.waitUntil(lambda: opened.shown() == 1)
    opened.document.reset(claim_file(claim("a"), claim("b")), is_partial=True)
    qtbot.waitUntil(lambda: opened.chart.empty.text() == "Reading…")
    assert opened.shown() == 0
    opened.document.reset(claim_file(claim("a"), claim("b"), claim("c")))
    qtbot.waitUntil(lambda: opened.shown() == 3)


def test_the_outermost_mark_of_very_many_is_seen_and_hit(room: Room) -> None:
    assert room.inked("top")
    room.qtbot.mouseMove(room.chart.plot.viewport(), room.place("top"))
    room.qtbot.waitUntil(room.chart.card.isVisible)
    with room.qtbot.waitSignal(room.chart.claim_chosen) as chosen:
        room.qtbot.mouseClick(room.chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=room.place("top"))
    assert chosen.args == ["top"]


def test_every_mark_is_hit_at_its_place(room: Room) -> None:
    picture = room.chart.plot.picture
    assert picture is not None
    columns = picture.timeline.columns
    for row in range(0, MANY, 997):
        hit = room.chart.plot.row_at(QPointF(room.place(str(row))))
        assert abs(columns.x[hit] - columns.x[row]) < 10
        assert abs(columns.value[hit] - columns.value[row]) < 200


def test_a_ring_is_drawn_around_the_chosen_among_very_many(room: Room) -> None:
    room.chart.choose({"77"})
    image, middle = room.chart.plot.grab().toImage(), room.place("77")
    around = (QPoint(dx, dy) for dx in range(-11, 12) for dy in range(-11, 12))
    assert sum(image.pixelColor(middle + by) == QColor(LIGHT.accent) for by in around) > 20


def test_a_drag_moves_what_is_seen_and_all_of_it_is_painted_after(room: Room) -> None:
    viewport, start = room.chart.plot.viewport(), QPoint(500, 200)
    before = room.place("top")
    room.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        room.move(start + QPoint(12 * step, 4 * step), Qt.MouseButton.LeftButton)
        assert room.inked("top")
    room.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 20))
    assert (room.place("top") - before).manhattanLength() > 60
    area = room.area().toRect()
    inside = [str(n) for n in range(0, 300, 10) if area.contains(room.place(str(n)))]
    assert len(inside) > 10
    room.qtbot.waitUntil(lambda: all(map(room.inked, inside)))


def test_after_a_long_drag_all_that_came_into_sight_is_painted(room: Room) -> None:
    viewport, start = room.chart.plot.viewport(), QPoint(100, 200)
    for _ in range(4):
        room.turn_wheel(QPoint(500, 370), 1)
    room.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 8):
        room.move(start + QPoint(100 * step, 0), Qt.MouseButton.LeftButton)
    room.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(700, 0))
    area = room.area().toRect()
    inside = [str(n) for n in range(0, 600, 10) if area.contains(room.place(str(n)))]
    assert len(inside) > 10
    room.qtbot.waitUntil(lambda: all(map(room.inked, inside)))


def test_what_was_seen_of_another_file_or_scale_does_not_fit(room: Room) -> None:
    picture, size = room.chart.plot.picture, room.area().size()
    assert picture is not None
    layer = at_once(layering(picture, size, 1.0))
    assert layer.fits(picture)
    assert not layer.fits(replace(picture, is_log=True))
    other = Marks(Records(claim_file(claim("a")))).timeline()
    assert not layer.fits(replace(picture, timeline=other, quantity=picture.quantity))
    assert layer.covers(picture.window, size)
    assert not layer.covers(picture.window.widened(0.1, 0), size)
    assert not layer.covers(picture.window.widened(-0.1, -0.1), size)


def test_the_wheel_brings_back_whole_marks(room: Room) -> None:
    for _ in range(30):
        room.turn_wheel(room.place("75"), 2)
    picture = room.chart.plot.picture
    assert picture is not None
    assert picture.window.right - picture.window.left < 100
    colour = QColor(
        LIGHT.series[int(picture.timeline.series[int(picture.timeline.columns.series_of[75])].claimant_index)]
    )

    def is_whole() -> bool:
        return room.chart.plot.grab().toImage().pixelColor(room.place("75")) == colour

    room.qtbot.waitUntil(is_whole)


def test_an_edit_is_drawn_and_so_is_its_undoing(room: Room) -> None:
    records = room.document.records
    moved = msgspec.structs.replace(TOP, low=60_000, high=60_000)
    change = steps.change(records, Kind.CLAIMS, [moved], "Change")
    room.document.apply(change)
    room.qtbot.waitUntil(lambda: window_top(room) > 60_000 and room.inked("top"))
    room.document.apply(change.inverse())
    room.qtbot.waitUntil(lambda: window_top(room) < 50_000 and room.inked("top"))


def window_top(room: Room) -> float:
    picture = room.chart.plot.picture
    assert picture is not None
    return picture.window.top


def test_claims_that_are_added_and_removed_come_and_go(room: Room) -> None:
    records = room.document.records
    change = steps.add(records, Kind.CLAIMS, [claim(f"new {n}", 50_000, Bound.AT_LEAST) for n in range(3)], "Add")
    room.document.apply(change)
    room.qtbot.waitUntil(lambda: room.shown() == MANY + 4)
    room.document.apply(change.inverse())
    room.qtbot.waitUntil(lambda: room.shown() == MANY + 1)


def test_a_change_of_nearly_all_is_drawn_and_so_is_its_undoing(room: Room) -> None:
    records = room.document.records
    gone = steps.remove_claims(records, [str(n) for n in range(MANY - 5)], "Remove")
    room.document.apply(gone)
    room.qtbot.waitUntil(lambda: room.shown() == 6)
    assert room.inked("top")
    room.document.apply(gone.inverse())
    room.qtbot.waitUntil(lambda: room.shown() == MANY + 1)


def test_the_last_filter_of_many_is_drawn(room: Room) -> None:
    for every in (2, 3, 5):
        room.chart.show_only(range(0, MANY, every))
    room.qtbot.waitUntil(lambda: room.shown() == MANY // 5)
    room.chart.show_only([])
    room.qtbot.waitUntil(room.chart.empty.isVisible)
    room.chart.show_only(None)
    room.qtbot.waitUntil(lambda: room.shown() == MANY + 1)


def test_another_file_leaves_nothing_of_the_last(room: Room) -> None:
    room.document.reset(claim_file(claim("only", 5)))
    room.qtbot.waitUntil(lambda: room.shown() == 1)
    assert room.chart.plot.row_at(QPointF(room.place("only"))) == 0


def test_the_theme_recolours_a_crowd(room: Room) -> None:
    room.chart.set_theme(DARK)
    room.qtbot.waitUntil(lambda: room.chart.plot.grab().toImage().pixelColor(3, 3) == QColor(DARK.base))


def test_a_picture_of_very_many_is_small_and_says_what_it_leaves_out(room: Room) -> None:
    sheet = room.chart.sheet("Large")
    svg = sheet_svg(sheet)
    assert len(svg) < 3_000_000
    assert b"Too many marks to draw each" in svg
    assert svg.count(b"<image") == 1
    assert len(sheet_png(sheet)) < 3_000_000


@pytest.mark.parametrize(("count", "is_at_once"), [(150, True), (600, False)])
def test_what_changed_is_seen_before_some_hundred_marks_are_painted(qtbot: QtBot, count: int, is_at_once: bool) -> None:
    opened = Room(qtbot, scattered(count))
    qtbot.waitUntil(lambda: opened.shown() == count)
    plot, later = opened.chart.plot, Marks(Records(scattered(count))).timeline()
    opened.chart.draw(later)
    assert plot.picture is not None
    assert (plot.picture.timeline is later) is is_at_once
    qtbot.waitUntil(lambda: plot.picture is not None and plot.picture.timeline is later)


def test_a_legend_of_very_many_series_lists_the_largest_and_counts_the_rest(qtbot: QtBot) -> None:
    others = (claim(f"o{n}", claimant=f"Claimant {n}") for n in range(MOST_SERIES + 40))
    opened = Room(qtbot, claim_file(*others, *(claim(f"b{n}", claimant="Large") for n in range(5))))
    qtbot.waitUntil(lambda: opened.shown() == MOST_SERIES + 45)
    legend = opened.chart.legend
    texts = [legend.item(row).text() for row in range(legend.count())]
    assert len(texts) == MOST_SERIES + 1
    assert texts[-1] == f"and {ENGLISH.number(41)} more"
    legend.itemDoubleClicked.emit(legend.item(texts.index("Large · Killed")))
    qtbot.waitUntil(lambda: opened.shown() == 5)
