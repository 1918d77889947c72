from datetime import date
from itertools import pairwise

import msgspec
import pytest

from models.claims.edtf import day_number
from models.text.display import DateStyle, Display
from models.timeline.count_axis import count_ticks
from models.timeline.day_axis import FIRST, LAST, day_ticks
from models.timeline.view import ZERO
from tests.models.timeline.dated_claims import view

ENGLISH = Display()


def days(first: date, last: date, display: Display = ENGLISH) -> list[tuple[str, str]]:
    ticks = day_ticks(view(left=day_number(first), right=day_number(last)), display)
    return [(tick.label, tick.heading) for tick in ticks]


def test_a_week_has_a_tick_a_day_and_its_year_once() -> None:
    ticks = days(date(2024, 3, 13), date(2024, 3, 16))
    assert ticks == [("13 Mar", "2024"), ("14 Mar", ""), ("15 Mar", ""), ("16 Mar", "")]


def test_a_new_year_is_named_where_it_begins() -> None:
    ticks = days(date(2023, 11, 20), date(2024, 3, 10))
    assert [tick for tick in ticks if tick[1]] == [ticks[0], ("1 Jan", "2024")]
    assert ticks[0][1] == "2023"


def test_years_show_months_and_decades_show_years() -> None:
    assert ("Jan", "2023") in days(date(2022, 1, 1), date(2024, 1, 1))
    assert ("1950", "") in days(date(1900, 1, 1), date(2000, 1, 1))


def test_weeks_begin_on_monday() -> None:
    ticks = day_ticks(view(left=day_number(date(2024, 1, 1)), right=day_number(date(2024, 3, 1))), ENGLISH)
    assert {date.fromordinal(int(tick.at) + date(1970, 1, 1).toordinal()).weekday() for tick in ticks} == {0}


def test_days_are_written_in_the_user_s_order() -> None:
    first, last = date(2024, 3, 13), date(2024, 3, 16)
    assert days(first, last, Display(date_style=DateStyle.MONTH_DAY_YEAR))[0][0] == "Mar 13"
    assert days(first, last, Display(date_style=DateStyle.ISO))[0][0] == "03-13"


@pytest.mark.parametrize("width", [1, 30, 400, 3000, 40_000, 4_000_000])
@pytest.mark.parametrize("middle", [FIRST, 0, LAST])
def test_ticks_stay_within_the_calendar_and_apart(width: int, middle: int) -> None:
    shown = view(left=middle - width / 2, right=middle + width / 2)
    places = [shown.x(tick.at) for tick in day_ticks(shown, ENGLISH)]
    assert all(0 <= place <= 1000 for place in places)
    assert all(later - earlier >= 40 for earlier, later in pairwise(places))


def test_beyond_the_calendar_there_is_no_tick() -> None:
    assert day_ticks(view(left=LAST + 10, right=LAST + 20), ENGLISH) == []


def test_counts_are_round_and_never_fractions() -> None:
    assert [tick.at for tick in count_ticks(view(top=427_840 * 1.1), ENGLISH)] == list(range(0, 500_000, 50_000))
    assert [tick.at for tick in count_ticks(view(top=2.5), ENGLISH)] == [0, 1, 2]


@pytest.mark.parametrize("height", [24, 60, 90, 130])
@pytest.mark.parametrize("top", [1.1, 9, 470_000, 2.0**53])
def test_a_low_axis_has_a_second_tick_that_tells_its_scale(height: int, top: float) -> None:
    assert len(count_ticks(msgspec.structs.replace(view(top=top), height=height), ENGLISH)) >= 2


def test_a_logarithmic_axis_has_decades_and_a_place_for_zero() -> None:
    ticks = count_ticks(view(bottom=ZERO - 0.1, top=5.2, is_log=True), ENGLISH)
    assert ticks[0].label == "0"
    assert {"1", "10", "100", "1k", "10k", "100k"} <= {tick.label for tick in ticks}


def test_within_one_decade_a_logarithmic_axis_has_round_numbers() -> None:
    ticks = count_ticks(view(bottom=5.0, top=5.3, is_log=True), ENGLISH)
    assert ticks[0].label == "100k"
    assert len(ticks) >= 4
