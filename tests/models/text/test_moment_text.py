"""Moments in words, in the time zone of who reads them."""

import time
from collections.abc import Iterator
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
    assert show_moment(when, NOW, zone=KYIV) == shown


def test_the_day_is_in_the_style_of_the_reader() -> None:
    when = datetime(2023, 3, 1, 9, 7, tzinfo=KYIV)
    assert show_moment(when, NOW, Display(date_style=DateStyle.MONTH_DAY_YEAR), KYIV) == "Mar 1, 2023 09:07"


@pytest.fixture
def in_kyiv(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer in Kyiv, by the rules of 2024, where summer began on 31 March at 3 and ended on 27 October at 4."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "EET-2EEST,M3.5.0/3,M10.5.0/4")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows takes no time zone from its environment")
@pytest.mark.parametrize(
    ("when", "now", "shown"),
    [
        (datetime(2024, 1, 10, 12, 0, tzinfo=UTC), datetime(2024, 7, 1, 12, 0, tzinfo=UTC), "10 Jan 2024 14:00"),
        (datetime(2024, 7, 10, 12, 0, tzinfo=UTC), datetime(2024, 12, 1, 12, 0, tzinfo=UTC), "10 Jul 2024 15:00"),
        (datetime(2024, 3, 30, 22, 30, tzinfo=UTC), datetime(2024, 3, 31, 9, 0, tzinfo=UTC), "today 00:30"),
        (datetime(2024, 3, 30, 21, 30, tzinfo=UTC), datetime(2024, 3, 31, 9, 0, tzinfo=UTC), "yesterday 23:30"),
        (datetime(2024, 10, 27, 0, 30, tzinfo=UTC), datetime(2024, 10, 27, 20, 0, tzinfo=UTC), "today 03:30"),
        (datetime(2024, 10, 27, 1, 30, tzinfo=UTC), datetime(2024, 10, 27, 20, 0, tzinfo=UTC), "today 03:30"),
    ],
)
def test_each_moment_has_the_clock_of_its_own_season(in_kyiv: None, when: datetime, now: datetime, shown: str) -> None:
    assert show_moment(when, now) == shown
    assert show_moment(when, now.astimezone()) == shown


@pytest.mark.parametrize("when", [datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)])
@pytest.mark.parametrize("zone", [KYIV, timezone(-timedelta(hours=5))])
def test_the_ends_of_time_are_shown(when: datetime, zone: timezone) -> None:
    assert show_moment(when, NOW, zone=zone).endswith(tuple("0123456789"))


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
