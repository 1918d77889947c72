"""The day of a comparison: typed as people write dates, stepped by keys, chosen from a calendar."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor, QTextFormat
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.plain_tip import plain_tip
from gui.looks.theme import DARK, LIGHT, Theme, palette
from gui.panes.comparison.day_field import DayField
from models.text.display import DateStyle, Display
from tests.gui.panes.comparison_room import ComparisonRoom
from tests.gui.parts import part_of
from tests.models.tables.asked import claim, ordinal

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

FILE = (claim("a", 5, as_of="2024-01-01"), claim("b", 7, as_of="2024-02-01"), claim("c", 3, as_of="2024-03-01"))
MONTH_FIRST = Display(date_style=DateStyle.MONTH_DAY_YEAR)


@pytest.fixture
def room(qtbot: QtBot) -> ComparisonRoom:
    return ComparisonRoom(qtbot, FILE)


def type_day(room: ComparisonRoom, text: str) -> DayField:
    field = room.pane.bar.day.date
    field.setFocus()
    field.selectAll()
    room.qtbot.keyClicks(field, text)
    room.press(field, Qt.Key.Key_Return)
    return field


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("Feb 24, 2024", "2024-02-24"),
        ("2024-02-24", "2024-02-24"),
        ("24 feb 2024", "2024-02-24"),
        ("Feb 2024", "2024-02-29"),
        ("2022", "2022-12-31"),
        ("0050-02-03", "0050-02-03"),
        ("by 3 Jan 2024", "2024-01-03"),
    ],
)
@pytest.mark.parametrize("display", [Display(), MONTH_FIRST])
def test_a_day_is_read_as_people_write_it(room: ComparisonRoom, typed: str, day: str, display: Display) -> None:
    room.pane.set_display(display)
    type_day(room, typed)
    assert [asked.day for asked in room.wished] == [ordinal(day)]


@pytest.mark.parametrize(
    ("typed", "said"), [("nonsense", "nonsense"), ("3/4/2024", "two readings"), ("from 2024", "names none"), (" ", "")]
)
def test_what_is_no_day_is_refused_and_kept_to_be_mended(room: ComparisonRoom, typed: str, said: str) -> None:
    refusals: list[str] = []
    room.pane.refused.connect(refusals.append)
    field = type_day(room, typed)
    room.pane.view.setFocus()  # leaving the field does not say it again
    assert (field.text(), field.is_refused, room.wished) == (typed, True, [])
    assert len(refusals) == 1
    assert said in refusals[0]
    assert field.accessibleDescription() == refusals[0]
    assert field.toolTip() == plain_tip(refusals[0])
    room.ask(with_set_aside=True)
    assert field.text() == typed
    room.press(field, Qt.Key.Key_Escape)
    assert (field.text(), field.is_refused) == ("1 Mar 2024", False)
    assert field.accessibleDescription().startswith("The day for which claims are compared")


def test_the_refused_is_underlined(room: ComparisonRoom) -> None:
    field = type_day(room, "nonsense")
    color = field.palette().brightText().color().rgb()
    image = field.grab().toImage()
    assert image.pixel(image.width() // 2, image.height() - 2) == color
    type_day(room, "1 Feb 2024")
    image = field.grab().toImage()
    assert image.pixel(image.width() // 2, image.height() - 2) != color


def test_leaving_the_field_takes_what_is_typed(room: ComparisonRoom) -> None:
    field = room.pane.bar.day.date
    field.setFocus()
    field.selectAll()
    room.qtbot.keyClicks(field, "2024-01-15")
    room.pane.view.setFocus()
    assert room.question.day == ordinal("2024-01-15")
    assert field.text() == "15 Jan 2024"


def test_another_way_to_write_the_same_day_is_no_wish(room: ComparisonRoom) -> None:
    assert type_day(room, "2024-03-01").text() == "1 Mar 2024"
    assert room.wished == []


def test_the_answer_is_shown_as_dates_are_written(room: ComparisonRoom) -> None:
    room.ask(day=ordinal("2024-02-15"))
    field = room.pane.bar.day.date
    assert (field.text(), room.wished) == ("15 Feb 2024", [])
    room.pane.set_display(MONTH_FIRST)
    assert field.text() == "Feb 15, 2024"


def test_keys_step_by_days_and_by_known_days(room: ComparisonRoom) -> None:
    field = type_day(room, "15 Jan 2024")
    for key, day in (
        (Qt.Key.Key_Up, "2024-01-16"),
        (Qt.Key.Key_Down, "2024-01-15"),
        (Qt.Key.Key_PageUp, "2024-02-01"),
        (Qt.Key.Key_PageDown, "2024-01-01"),
        (Qt.Key.Key_PageDown, "2024-01-01"),
    ):
        room.press(field, key)
        assert room.question.day == ordinal(day)
    field.setText("3 Mar 2024")
    room.press(field, Qt.Key.Key_Up)
    assert room.question.day == ordinal("2024-03-04")
    assert QApplication.focusWidget() is field


def test_the_calendar_marks_the_days_that_are_known_and_picks_one(room: ComparisonRoom) -> None:
    day = room.pane.bar.day
    room.find(QToolButton, "comparison_calendar_button").click()
    assert day.calendar.isVisible()
    month = day.calendar.month
    assert month.selectedDate() == QDate(2024, 3, 1)
    month.setCurrentPage(2024, 2)
    assert month.dateTextFormat(QDate(2024, 2, 1)).fontWeight() > month.font().weight()
    assert not month.dateTextFormat(QDate(2024, 2, 2)).hasProperty(QTextFormat.Property.FontWeight)
    month.clicked.emit(QDate(2024, 2, 2))
    assert not day.calendar.isVisible()
    assert room.question.day == ordinal("2024-02-02")


def test_a_key_opens_the_calendar_and_escape_closes_it(room: ComparisonRoom) -> None:
    day = room.pane.bar.day
    room.qtbot.keyClick(day.date, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert day.calendar.isVisible()
    room.press(day.calendar, Qt.Key.Key_Escape)
    assert not day.calendar.isVisible()
    assert room.wished == []


def test_without_a_known_day_there_is_none_to_be_seen(qtbot: QtBot) -> None:
    room = ComparisonRoom(qtbot, (claim("a", 5, as_of=""),))
    names = ("comparison_day", "comparison_calendar_button", "comparison_slider", "comparison_headline")
    assert [name for name in names if room.find(QWidget, name).isVisible()] == []
    assert room.find(QWidget, "comparison_no_rows").isVisible()
    room.pane.set_display(MONTH_FIRST)
    assert not room.find(QWidget, "comparison_headline").isVisible()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_calendar_is_calm_and_has_the_colours_of_the_theme(room: ComparisonRoom, theme: Theme) -> None:
    calendar = room.pane.bar.day.calendar
    calendar.setPalette(palette(theme))
    room.pane.bar.day.open_calendar()
    bar, month, year = (
        part_of(calendar, QWidget, f"qt_calendar_{name}") for name in ("navigationbar", "monthbutton", "yearbutton")
    )
    image, ratio = bar.grab().toImage(), bar.devicePixelRatioF()
    colors = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    lights = [color.lightness() for color in colors]
    assert image.pixelColor(0, 0).name() == QColor(theme.base).name()
    assert all(color.name() != QColor(theme.accent).name() for color in colors)
    assert max(lights) - min(lights) > 150  # its words are read
    between = range(round(month.geometry().right() * ratio) - 2, round(year.x() * ratio) + 2)
    assert {image.pixelColor(x, y).name() for x in between for y in range(image.height())} == {theme.base.lower()}
    for name, x in (("prevmonth", 0), ("nextmonth", image.width())):
        arrow = part_of(calendar, QToolButton, f"qt_calendar_{name}").geometry()
        shades = [
            image.pixelColor(x, y).lightness()
            for x in range(arrow.left(), arrow.right())
            for y in range(image.height())
        ]
        assert max(shades) - min(shades) > 60
    calendar.close()


def test_the_month_of_the_calendar_is_chosen_from_a_menu(room: ComparisonRoom) -> None:
    calendar = room.pane.bar.day.calendar
    room.pane.bar.day.open_calendar()
    part_of(calendar, QToolButton, "qt_calendar_monthbutton").click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[4].trigger()
    menu.close()
    assert calendar.month.monthShown() == 5
    calendar.close()
