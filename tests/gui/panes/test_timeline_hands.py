"""The timeline chart under keys, mouse and in little room."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.theme import DARK, LIGHT, Theme, palette
from gui.panes.timeline.chart import TimelineChart
from models.claims.records import Records
from models.formats.suffixes import read_file
from models.timeline.marks import Marks
from models.timeline.timeline import Timeline
from tests.models.timeline.dated_claims import claim, timeline

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

FIRST = claim("first", 350_000, as_of="2024-03-01")
SECOND = claim("second", 427_840, claimant="General Staff")


@pytest.fixture
def chart(qtbot: QtBot) -> Iterator[TimelineChart]:
    yield opened(qtbot, timeline(FIRST, SECOND))


def opened(qtbot: QtBot, drawn: Timeline, theme: Theme = LIGHT) -> TimelineChart:
    pane = TimelineChart()
    qtbot.addWidget(pane)
    pane.setPalette(palette(theme))
    pane.set_theme(theme)
    pane.resize(788, 340)
    pane.show()
    qtbot.waitExposed(pane)
    pane.draw(drawn)
    QApplication.processEvents()
    return pane


def said(chart: TimelineChart) -> str:
    """The figure on the card; "" where there is none."""
    return chart.card.findChildren(QLabel)[0].text() if chart.card.isVisible() else ""


def test_the_card_follows_the_keys(chart: TimelineChart, qtbot: QtBot) -> None:
    chart.claim_chosen.connect(lambda name: chart.choose({name}))
    seen = []
    for _ in range(2):
        qtbot.keyClick(chart.plot, Qt.Key.Key_Right)
        seen.append(said(chart))
    assert seen == ["350,000", "427,840"]
    assert chart.plot.rect().contains(chart.card.geometry())


@pytest.mark.parametrize("leave", [QEvent.Type.Leave, QEvent.Type.FocusOut])
def test_the_card_goes_with_the_mouse_or_the_keyboard(chart: TimelineChart, qtbot: QtBot, leave: QEvent.Type) -> None:
    chart.activateWindow()
    chart.plot.setFocus()
    qtbot.waitUntil(chart.plot.hasFocus)
    qtbot.keyClick(chart.plot, Qt.Key.Key_Right)
    assert said(chart)
    if leave is QEvent.Type.Leave:
        QApplication.sendEvent(chart.plot, QEvent(leave))
    else:
        chart.legend.setFocus()
    assert not said(chart)


def test_escape_hides_the_card(chart: TimelineChart, qtbot: QtBot) -> None:
    qtbot.keyClick(chart.plot, Qt.Key.Key_Right)
    qtbot.keyClick(chart.plot, Qt.Key.Key_Escape)
    assert not said(chart)


def test_tab_reaches_every_switch_from_outside(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before, room = QToolButton(window), QWidget(window)
    pane = TimelineChart(room)
    room.setFocusProxy(pane)
    QVBoxLayout(room).addWidget(pane)
    column = QVBoxLayout(window)
    for part in (before, room):
        column.addWidget(part)
    pane.draw(timeline(FIRST))
    window.show()
    window.activateWindow()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    reached = []
    for _ in range(4):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget().objectName())
    assert reached == ["timeline_plot", "timeline_log_button", "timeline_zoom_button", "timeline_legend"]


def menu(chart: TimelineChart) -> QMenu:
    (found,) = (menu for menu in chart.findChildren(QMenu) if menu.isVisible())
    return found


def test_the_menu_comes_by_shift_f10_and_asks_for_a_picture(chart: TimelineChart, qtbot: QtBot) -> None:
    chart.activateWindow()
    chart.plot.setFocus()
    qtbot.waitUntil(chart.plot.hasFocus)
    qtbot.keyClick(chart.plot, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    offered = menu(chart)
    assert chart.plot.rect().contains(chart.plot.mapFromGlobal(offered.pos()))
    texts = [action.text().replace("&", "") for action in offered.actions() if not action.isSeparator()]
    assert texts == ["Zoom to data", "Log scale", "Save chart as picture…"]
    with qtbot.waitSignal(chart.picture_requested):
        offered.actions()[-1].trigger()
    offered.close()


def test_the_mouse_gets_the_same_menu(chart: TimelineChart) -> None:
    at = QPoint(100, 100)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, chart.plot.mapToGlobal(at))
    QApplication.sendEvent(chart.plot.viewport(), asked)
    menu(chart).close()


def test_slots_of_the_table_are_copied(chart: TimelineChart) -> None:
    slots = np.array([0], dtype=np.int64)
    chart.show_only(slots)
    slots[0] = 1
    chart.zoom_to_data()
    picture = chart.plot.picture
    assert picture is not None
    assert [picture.timeline.claim(row).id for row in np.flatnonzero(picture.shown)] == ["first"]


def test_the_legend_of_the_article_needs_no_scrolling(qtbot: QtBot, examples: Path) -> None:
    pane = opened(qtbot, Marks(Records(read_file(examples / "stoltenberg-2024-03.claims"))).timeline())
    qtbot.waitUntil(lambda: pane.legend.verticalScrollBar().maximum() == 0)
    assert pane.legend.width() <= 0.36 * pane.width()
    last = pane.legend.item(pane.legend.count() - 1)
    assert "Up to this day or earlier" in last.text()
    assert pane.legend.viewport().rect().contains(pane.legend.visualItemRect(last))


def test_the_legend_asks_for_the_room_of_its_bar_before_that_shows(qtbot: QtBot, examples: Path) -> None:
    pane = opened(qtbot, Marks(Records(read_file(examples / "stoltenberg-2024-03.claims"))).timeline())
    wanted, bar = pane.legend.sizeHint().width(), pane.legend.verticalScrollBar()
    assert not bar.isVisible()
    assert wanted >= pane.legend.sizeHintForColumn(0) + bar.sizeHint().width()
    pane.resize(pane.width(), 200)
    qtbot.waitUntil(bar.isVisible)
    assert pane.legend.sizeHint().width() == wanted


def test_a_legend_s_width_put_by_hand_stays(chart: TimelineChart) -> None:
    sides = chart.legend.parentWidget()
    assert chart.legend.width() < 300
    sides.moveSplitter(788 - 400, 1)  # type: ignore[union-attr]
    chart.zoom_to_data()
    assert chart.legend.width() == pytest.approx(400, abs=2)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_switch_that_is_off_is_seen(qtbot: QtBot, theme: Theme) -> None:
    pane = opened(qtbot, timeline(FIRST, SECOND), theme)
    pane.legend.item(0).setCheckState(Qt.CheckState.Unchecked)
    row = pane.legend.visualItemRect(pane.legend.item(0))
    image = pane.legend.viewport().grab().toImage()
    base = pane.legend.palette().color(QPalette.ColorRole.Base)
    pixels = (image.pixelColor(x, row.center().y()) for x in range(row.left(), row.left() + 22))
    assert max(_contrast(color, base) for color in pixels) >= 3


def _contrast(one: QColor, other: QColor) -> float:
    def light(color: QColor) -> float:
        parts = (part / 12.92 if part <= 0.04 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3])
        return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)
