"""Moments in words, in the time zone of who reads them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from models.text.display import DateStyle, Display
from models.text.moment_text import show_age, show_moment

KYIV = timezone(timedelta(hours=2))
NOW = datetime(2024, 3, 15, 1, 30, tzinfo=KYIV)


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        (datetime(2024, 3, 14, 23, 5, tzinfo=UTC), "today 01:05"),
        (datetime(2024, 3, 14, 21, 59, tzinfo=UTC), "yesterday 23:59"),
        (datetime(2024, 3, 13, 22, 0, tzinfo=UTC), "yesterday 00:00"),
        (datetime(2024, 3, 13, 21, 59, tzinfo=UTC), "13 Mar 2024 23:59"),
        (datetime(2024, 3, 15, 22, 0, tzinfo=UTC), "16 Mar 2024 00:00"),
    ],
)
def test_the_day_is_that_of_the_reader(when: datetime, shown: str) -> None:
    assert show_moment(when, NOW) == shown


def test_the_day_is_in_the_style_of_the_reader() -> None:
    when = datetime(2023, 3, 1, 9, 7, tzinfo=KYIV)
    assert show_moment(when, NOW, Display(date_style=DateStyle.MONTH_DAY_YEAR)) == "Mar 1, 2023 09:07"


@pytest.mark.parametrize("when", [datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)])
@pytest.mark.parametrize("zone", [KYIV, timezone(-timedelta(hours=5))])
def test_the_ends_of_time_are_shown(when: datetime, zone: timezone) -> None:
    assert show_moment(when, NOW.astimezone(zone)).endswith(tuple("0123456789"))


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (-1, ""),
        (0, "just now"),
        (59, "just now"),
        (60, "1 minute ago"),
        (3599, "59 minutes ago"),
        (7200, "2 hours ago"),
        (86_399, "23 hours ago"),
        (86_400, "1 day ago"),
        (6 * 86_400, "6 days ago"),
        (14 * 86_400, "2 weeks ago"),
        (60 * 86_400, "2 months ago"),
        (800 * 86_400, "2 years ago"),
    ],
)
def test_an_age_is_in_the_largest_full_unit(seconds: int, shown: str) -> None:
    assert show_age(NOW - timedelta(seconds=seconds), NOW) == shown
