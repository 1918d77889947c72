from collections.abc import Iterator

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.looks.theme import DARK, LIGHT
from gui.panes.timeline.chart import TimelineChart
from gui.panes.timeline.feed import TimelineFeed
from gui.panes.timeline.hover import card_lines
from models.claims import steps
from models.claims.claim import Claim, Per
from models.claims.claim_file import Kind
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.tables.document import Document
from models.text.display import DateStyle, Display
from tests.models.timeline.dated_claims import claim, claim_file, timeline

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # of the offscreen platform

NATO = claim("nato", 350_000, Bound.MORE_THAN, measure="killed_or_wounded", as_of="", stated_on="2024-03-14")
STAFF = claim("staff", 427_840, claimant="General Staff", measure="losses")
MEDUZA = claim("meduza", 83_000, Bound.AT_LEAST, claimant="Meduza", as_of="2024-02-24")
ARTICLE = (NATO, STAFF, MEDUZA)


@pytest.fixture
def chart(qtbot: QtBot) -> Iterator[TimelineChart]:
    pane = TimelineChart()
    qtbot.addWidget(pane)
    pane.resize(900, 400)
    pane.show()
    qtbot.waitExposed(pane)
    pane.draw(timeline(*ARTICLE))
    QApplication.processEvents()
    yield pane


def place(chart: TimelineChart, claim_id: str) -> QPointF:
    """Where the mark of a claim is in the plot."""
    picture = chart.plot.picture
    assert picture is not None
    row = picture.timeline.row(claim_id)
    assert row is not None
    area = picture.area(chart.plot.rect().toRectF())
    view, columns = picture.view(area), picture.timeline.columns
    return area.topLeft() + QPointF(view.x(float(columns.x[row])), view.y(float(columns.value[row])))


def click(qtbot: QtBot, chart: TimelineChart, where: QPoint) -> None:
    qtbot.mouseMove(chart.plot.viewport(), where)
    qtbot.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=where)


def shown(chart: TimelineChart) -> set[str]:
    picture = chart.plot.picture
    assert picture is not None
    return {picture.timeline.claim(row).id for row in np.flatnonzero(picture.shown)}


def legend(chart: TimelineChart) -> list[str]:
    return [chart.legend.item(row).text() for row in range(chart.legend.count())]


def test_a_click_on_a_mark_chooses_its_claim(chart: TimelineChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.claim_chosen) as chosen:
        click(qtbot, chart, place(chart, "nato").toPoint())
    assert chosen.args == ["nato"]


def test_a_click_beside_all_marks_chooses_nothing(chart: TimelineChart, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chart.claim_chosen):
        click(qtbot, chart, place(chart, "nato").toPoint() + QPoint(-200, 60))


def test_a_chosen_claim_has_a_ring_in_the_accent(chart: TimelineChart) -> None:
    def accents() -> int:
        image = chart.plot.grab().toImage()
        around = (QPoint(dx, dy) for dx in range(-11, 12) for dy in range(-11, 12))
        middle = place(chart, "staff").toPoint()
        return sum(image.pixelColor(middle + by) == QColor(LIGHT.accent) for by in around)

    assert accents() == 0
    chart.choose({"staff"})
    assert accents() > 20


def test_choosing_moves_the_view_only_where_the_claim_is_out_of_sight(chart: TimelineChart) -> None:
    chart.plot.zoom(4)
    chart.choose({"staff"})
    picture = chart.plot.picture
    assert picture is not None
    window = picture.window
    row = picture.timeline.row("staff")
    assert row is not None
    assert window.left < picture.timeline.columns.x[row] < window.right
    assert window.bottom < picture.timeline.columns.value[row] < window.top
    chart.choose({"staff"})
    assert chart.plot.picture is not None
    assert chart.plot.picture.window == window


def test_choosing_several_stays_where_one_of_them_is_in_sight(chart: TimelineChart) -> None:
    chart.plot.zoom(4)
    chart.choose({"staff"})
    assert chart.plot.picture is not None
    window = chart.plot.picture.window
    chart.choose({"meduza", "staff"})
    assert chart.plot.picture.window == window


def test_choosing_what_is_not_drawn_is_harmless(chart: TimelineChart) -> None:
    chart.choose({"gone"})
    chart.show_only([1])
    chart.choose({"nato"})
    assert shown(chart) == {"staff"}


def test_arrow_keys_step_through_the_days(chart: TimelineChart, qtbot: QtBot) -> None:
    seen: list[str] = []
    chart.claim_chosen.connect(seen.append)
    chart.claim_chosen.connect(lambda name: chart.choose({name}))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(chart.plot, key)
    assert seen == ["meduza", "nato", "staff", "staff", "nato"]
    assert "350,000" in chart.plot.accessibleDescription()


def test_keys_zoom_and_home_shows_everything(chart: TimelineChart, qtbot: QtBot) -> None:
    def days() -> float:
        picture = chart.plot.picture
        assert picture is not None
        return picture.window.right - picture.window.left

    whole = days()
    qtbot.keyClick(chart.plot, Qt.Key.Key_Plus)
    assert days() == pytest.approx(whole / 1.25)
    qtbot.keyClick(chart.plot, Qt.Key.Key_Minus)
    assert days() == pytest.approx(whole)
    qtbot.keyClick(chart.plot, Qt.Key.Key_Plus)
    qtbot.keyClick(chart.plot, Qt.Key.Key_Home)
    assert days() == pytest.approx(whole)


@pytest.mark.parametrize(
    ("where", "zooms"), [((400, 150), (True, True)), ((20, 150), (False, True)), ((400, 340), (True, False))]
)
def test_the_wheel_zooms_both_ways_or_the_axis_under_it(
    chart: TimelineChart, where: tuple[int, int], zooms: tuple[bool, bool]
) -> None:
    picture = chart.plot.picture
    assert picture is not None
    before, place = picture.window, QPointF(*where)
    buttons, modifiers = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    down = QPoint(0, 120)
    event = QWheelEvent(place, place, QPoint(), down, buttons, modifiers, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(chart.plot.viewport(), event)
    assert chart.plot.picture is not None
    after = chart.plot.picture.window
    assert (after.right - after.left < before.right - before.left, after.top < before.top) == zooms


def test_dragging_pans(chart: TimelineChart, qtbot: QtBot) -> None:
    picture = chart.plot.picture
    assert picture is not None
    before = picture.window
    viewport, start = chart.plot.viewport(), QPoint(300, 150)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        move = QPoint(-20 * step, 0)
        event_at = QPointF(start + move)
        _drag(chart, event_at)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(-100, 0))
    assert chart.plot.picture is not None
    assert chart.plot.picture.window.left > before.left


def _drag(chart: TimelineChart, at: QPointF) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    viewport = chart.plot.viewport()
    where = QPointF(viewport.mapToGlobal(at.toPoint()))
    event = QMouseEvent(QEvent.Type.MouseMove, at, where, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, event)


def test_a_window_set_by_hand_stays_while_the_file_changes(chart: TimelineChart) -> None:
    chart.plot.zoom(2)
    assert chart.plot.picture is not None
    before = chart.plot.picture.window
    chart.draw(timeline(*ARTICLE, claim("late", 900_000, as_of="2025-01-01")))
    assert chart.plot.picture.window == before
    chart.zoom_to_data()
    assert chart.plot.picture.window.top > 900_000


def test_the_filter_s_slots_are_all_that_is_drawn(chart: TimelineChart) -> None:
    chart.show_only([0, 2])
    assert shown(chart) == {"nato", "meduza"}
    assert not any("General Staff" in line for line in legend(chart))
    chart.show_only([])
    assert shown(chart) == set()
    assert "filter" in chart.empty.text()
    chart.show_only(None)
    assert shown(chart) == {"nato", "staff", "meduza"}


def test_an_empty_chart_says_what_will_come(chart: TimelineChart) -> None:
    chart.draw(timeline())
    assert chart.empty.isVisible()
    assert chart.empty.text().startswith("Nothing to draw yet: a claim appears here once it has a day")


def test_the_legend_lists_series_and_the_signs_in_use(chart: TimelineChart) -> None:
    assert legend(chart) == [
        "NATO · Killed or wounded",
        "General Staff · Losses",
        "Meduza · Killed",
        "Signs: More than, At least, Up to this day or earlier",
    ]


def test_the_legend_switches_series_and_remembers(chart: TimelineChart) -> None:
    chart.legend.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert shown(chart) == {"nato", "meduza"}
    chart.draw(timeline(claim("first", claimant="CSIS", as_of="2020"), *ARTICLE))
    assert shown(chart) == {"first", "nato", "meduza"}
    chart.legend.show_all()
    assert shown(chart) == {"first", "nato", "staff", "meduza"}


def test_a_double_click_shows_one_series_alone(chart: TimelineChart) -> None:
    chart.legend.itemDoubleClicked.emit(chart.legend.item(2))
    assert shown(chart) == {"meduza"}


def test_subjects_are_headings_where_there_are_several(chart: TimelineChart) -> None:
    chart.draw(timeline(NATO, claim("navy", 5, subject="Navy")))
    assert legend(chart)[:4] == ["Army", "NATO · Killed or wounded", "Navy", "NATO · Killed"]


def test_what_is_counted_can_be_chosen_where_there_is_a_choice(chart: TimelineChart, qtbot: QtBot) -> None:
    combo = chart.header.quantity
    assert combo.isHidden()
    chart.draw(timeline(*ARTICLE, claim("rate", 1000, per=Per.DAY)))
    assert combo.isVisible()
    assert [combo.itemText(index) for index in range(combo.count())] == ["people", "people, per day"]
    assert chart.note.text() == "1 claim counts something else."
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert shown(chart) == {"rate"}


def test_undated_claims_are_counted_below(chart: TimelineChart) -> None:
    assert chart.note.isHidden()
    chart.draw(timeline(*ARTICLE, claim("x", as_of=""), claim("y", as_of="")))
    assert chart.note.text() == "2 claims without a date are not shown."


def test_the_logarithmic_scale_holds_zero(chart: TimelineChart, qtbot: QtBot) -> None:
    chart.draw(timeline(*ARTICLE, claim("none", 0)))
    chart.header.log.trigger()
    assert chart.plot.picture is not None
    assert chart.plot.picture.is_log
    assert chart.plot.rect().toRectF().contains(place(chart, "none"))
    with qtbot.waitSignal(chart.claim_chosen) as chosen:
        click(qtbot, chart, place(chart, "none").toPoint())
    assert chosen.args == ["none"]


def test_hovering_shows_a_card_and_leaving_hides_it(chart: TimelineChart, qtbot: QtBot) -> None:
    qtbot.mouseMove(chart.plot.viewport(), place(chart, "nato").toPoint())
    qtbot.waitUntil(chart.card.isVisible)
    texts = [label.text() for label in chart.card.findChildren(QLabel)]
    assert texts[0] == "> 350,000"
    assert chart.plot.rect().contains(chart.card.geometry())
    qtbot.mouseMove(chart.plot.viewport(), QPoint(120, 60))
    qtbot.waitUntil(chart.card.isHidden)


@pytest.mark.parametrize("at", [0.1, 0.42, 0.5, 0.6, 0.9])
def test_the_card_never_covers_what_it_tells_of(chart: TimelineChart, at: float) -> None:
    quoted = msgspec.structs.replace(NATO, quotes=(Quote(source="s", start=0, exact="so many " * 20),))
    chart.resize(700, 260)
    QApplication.processEvents()
    mark = QPointF(chart.plot.width() * at, chart.plot.height() / 2)
    chart.card.show_claim(timeline(quoted), 0, Display(), mark)
    assert not chart.card.geometry().contains(mark.toPoint())
    assert chart.card.x() >= 0 and chart.card.geometry().right() <= chart.plot.rect().right()


def test_the_card_says_it_all_as_plain_text(chart: TimelineChart) -> None:
    words = "<b>over</b> 350,000 " + "x" * 200
    quoted = msgspec.structs.replace(
        NATO, speaker="Jens Stoltenberg", quotes=(Quote(source="s", start=0, exact=words),), place="Ukraine"
    )
    figure, counted, who, when, quote = card_lines(timeline(quoted), 0, Display(date_style=DateStyle.ISO))
    assert figure == "> 350,000"
    assert counted == "Killed or wounded · Army · Ukraine"
    assert who == "NATO · Jens Stoltenberg"
    assert when == "Said 2024-03-14; the day counted up to is not stated"
    assert quote.startswith("“<b>over</b> 350,000 xxx")
    assert quote.endswith("…”")
    assert len(quote) == 163
    formats = {label.textFormat() for label in chart.card.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_the_theme_recolours_at_once(chart: TimelineChart) -> None:
    def corner() -> QColor:
        return chart.plot.grab().toImage().pixelColor(3, 3)

    assert corner() == QColor(LIGHT.base)
    chart.set_theme(DARK)
    assert corner() == QColor(DARK.base)


def test_the_display_writes_the_days(chart: TimelineChart) -> None:
    before = chart.plot.grab().toImage()
    chart.set_display(Display(date_style=DateStyle.ISO))
    assert chart.plot.grab().toImage() != before


def test_everything_has_a_name_for_screen_readers(chart: TimelineChart) -> None:
    assert chart.objectName() == "timeline_chart"
    for part in (chart, chart.plot, chart.legend, chart.header.quantity):
        assert part.accessibleName()


def test_the_feed_draws_what_the_document_holds(chart: TimelineChart, qtbot: QtBot) -> None:
    document = Document(claim_file(*ARTICLE))
    feed = TimelineFeed(document, chart)
    qtbot.waitUntil(lambda: shown(chart) == {"nato", "staff", "meduza"})
    _apply(document, claim("new", 5))
    qtbot.waitUntil(lambda: "new" in shown(chart))
    document.reset(claim_file(claim("other")))
    qtbot.waitUntil(lambda: shown(chart) == {"other"})
    feed.deleteLater()


def test_the_feed_waits_until_the_chart_is_seen(chart: TimelineChart, qtbot: QtBot) -> None:
    document = Document(claim_file(*ARTICLE))
    feed = TimelineFeed(document, chart)
    qtbot.waitUntil(lambda: shown(chart) == {"nato", "staff", "meduza"})
    chart.hide()
    _apply(document, claim("new", 5))
    QApplication.processEvents()
    assert "new" not in shown(chart)
    chart.show()
    qtbot.waitUntil(lambda: "new" in shown(chart))
    feed.deleteLater()


def _apply(document: Document, added: Claim) -> None:
    document.apply(steps.add(document.records, Kind.CLAIMS, [added], "Add"))
