import pytest

from models.text.display import ENGLISH, DateStyle, Display


def test_thousands_stand_apart_in_four_digits_too() -> None:
    assert [ENGLISH.number(n) for n in (0, 999, 1000, 350000, 2**53)] == [
        "0",
        "999",
        "1,000",
        "350,000",
        "9,007,199,254,740,992",
    ]


@pytest.mark.parametrize(
    ("group", "shown"),
    [("\N{NARROW NO-BREAK SPACE}", "1\u202f234\u202f567"), (".", "1.234.567"), ("", "1234567")],
)
def test_the_mark_between_thousands_is_the_displays(group: str, shown: str) -> None:
    assert Display(group=group).number(1234567) == shown


def test_a_display_can_be_a_key() -> None:
    assert {Display(): 1, Display(date_style=DateStyle.ISO): 2}[ENGLISH] == 1


def test_each_month_has_a_short_and_a_full_name() -> None:
    assert len(set(ENGLISH.months)) == len(set(ENGLISH.full_months)) == 12
    assert all(full.startswith(short) for short, full in zip(ENGLISH.months, ENGLISH.full_months, strict=True))
