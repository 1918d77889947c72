"""Numbers and dates in cells: what the chosen style allows, and nothing else."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Figure
from models.sheets.date_cells import moved, read_day
from models.sheets.mapping import DateStyle, NumberStyle
from models.sheets.number_cells import read_figure_cell, read_number
from models.sheets.sheet import Cell, Fault

GROUPS = {
    NumberStyle.PLAIN: "",
    NumberStyle.COMMA_POINT: ",",
    NumberStyle.POINT_COMMA: ".",
    NumberStyle.SPACE_COMMA: "\u202f",
    NumberStyle.APOSTROPHE_POINT: "’",
}
NUMBERS = st.integers(0, 2**53)


@given(NUMBERS, st.sampled_from(NumberStyle))
def test_a_number_written_in_a_style_is_read_in_it(number: int, style: NumberStyle) -> None:
    text = f"{number:,}".replace(",", GROUPS[style])
    assert read_number(f" {text} ", style) == number
    figure = Figure(bound=Bound.MORE_THAN, low=number)
    assert read_figure_cell(f"more than {text}", style) == figure


@given(st.integers(1_000_000, 2**53), st.sampled_from(NumberStyle), st.sampled_from(NumberStyle))
def test_a_number_written_in_another_style_is_never_another_number(
    number: int, style: NumberStyle, chosen: NumberStyle
) -> None:
    text = f"{number:,}".replace(",", GROUPS[style])
    try:
        assert read_number(text, chosen) == number
    except ClaimsError:
        assert style is not chosen


@given(NUMBERS)
def test_typed_numbers_need_no_style(number: int) -> None:
    assert read_number(number, None) == number
    assert read_number(str(number), None) == number
    assert read_figure_cell(number, None) == Figure(bound=Bound.EXACT, low=number, high=number)


@pytest.mark.parametrize(
    ("text", "style", "number"),
    [
        ("1,234.00", NumberStyle.COMMA_POINT, 1234),
        ("1.234,0", NumberStyle.POINT_COMMA, 1234),
        ("1 234", NumberStyle.SPACE_COMMA, 1234),
        ("1234.0", NumberStyle.PLAIN, 1234),
        ("1234.000", NumberStyle.PLAIN, 1234),
        ("5.00000", NumberStyle.PLAIN, 5),
        ("007", NumberStyle.PLAIN, 7),
        ("83k", NumberStyle.PLAIN, 83_000),
        ("1.2 million", NumberStyle.COMMA_POINT, 1_200_000),
        ("1,2 million", NumberStyle.POINT_COMMA, 1_200_000),
    ],
)
def test_numbers_as_people_write_them(text: str, style: NumberStyle, number: int) -> None:
    assert read_number(text, style) == number


@pytest.mark.parametrize(
    ("cell", "style", "reason"),
    [
        ("1,234", None, "choose how numbers are written"),
        ("over 1.234", None, "choose how numbers are written"),
        ("1,234", NumberStyle.PLAIN, "not written like “1234.5”"),
        ("1 234", NumberStyle.COMMA_POINT, "not written like"),
        ("1.234", NumberStyle.COMMA_POINT, "may be"),
        ("2.000", NumberStyle.COMMA_POINT, "may be"),
        ("1.234.567", NumberStyle.COMMA_POINT, "not written like"),
        ("2,000", NumberStyle.POINT_COMMA, "may be"),
        ("200.000", NumberStyle.PLAIN, "may be"),
        ("1,40,000", NumberStyle.COMMA_POINT, "groups that are not of three"),
        ("12.5", NumberStyle.PLAIN, "not a whole number"),
        (12.5, None, "not a whole number"),
        (float("inf"), None, "not a whole number"),
        (float("nan"), None, "not a whole number"),
        (-3, None, "below zero"),
        ("-3", NumberStyle.PLAIN, "below zero"),
        (2.0**54, None, "too large"),
        ("9" * 30, None, "too large"),
        ("9" * 5000, None, "too large"),
        (True, None, "is no number"),
        (date(2024, 1, 1), None, "is no number"),
        (Fault("#N/A"), None, "#N/A"),
        ("٥٠٠", None, "digits"),
        ("about 500", NumberStyle.PLAIN, "no number alone"),
        ("5-6", NumberStyle.PLAIN, "no number alone"),
    ],
)
def test_what_is_no_number_is_refused(cell: Cell, style: NumberStyle | None, reason: str) -> None:
    with pytest.raises(ClaimsError, match=reason):
        read_number(cell, style)


_FORMATS = {
    DateStyle.ISO: "{0:04}-{1:02}-{2:02}",
    DateStyle.DAY_MONTH_YEAR: "{2}/{1}/{0:04}",
    DateStyle.MONTH_DAY_YEAR: "{1:02}.{2:02}.{0:04}",
    DateStyle.YEAR_MONTH_DAY: "{0:04}{1:02}{2:02}",
}


@given(st.dates(), st.sampled_from(sorted(_FORMATS)))
def test_a_day_written_in_a_style_is_read_in_it(day: date, style: DateStyle) -> None:
    text = _FORMATS[style].format(day.year, day.month, day.day)
    assert read_day(text, style) == day.isoformat()
    assert read_day(f"{text} 12:30", style) == day.isoformat()


@given(st.dates(), st.sampled_from([*DateStyle, None]))
def test_days_that_are_typed_or_iso_need_no_style(day: date, style: DateStyle | None) -> None:
    assert read_day(day, style) == read_day(day.isoformat(), style) == day.isoformat()
    assert read_day(datetime.combine(day, datetime.min.time()), style) == day.isoformat()
    assert read_day(f"{day}T23:59:59.5Z", style) == day.isoformat()


@pytest.mark.parametrize(
    ("cell", "style", "edtf"),
    [
        ("2024-03", DateStyle.ISO, "2024-03"),
        ("../2024-03-14~", DateStyle.ISO, "../2024-03-14~"),
        (2024, DateStyle.ISO, "2024"),
        (2024.0, DateStyle.DAY_MONTH_YEAR, "2024"),
        ("3/2024", DateStyle.MONTH_DAY_YEAR, "2024-03"),
        (20240314, DateStyle.YEAR_MONTH_DAY, "2024-03-14"),
        ("14 March 2024", DateStyle.WORDS, "2024-03-14"),
        ("about March 2024", DateStyle.WORDS, "2024-03~"),
    ],
)
def test_dates_that_are_no_days(cell: Cell, style: DateStyle, edtf: str) -> None:
    assert read_day(cell, style) == edtf


@pytest.mark.parametrize(
    ("cell", "style", "reason"),
    [
        ("14/03/2024", None, "choose how dates are written"),
        ("14/03/2024", DateStyle.ISO, "no year-month-day"),
        ("14/03/2024", DateStyle.MONTH_DAY_YEAR, "not a date"),
        ("29/02/2023", DateStyle.DAY_MONTH_YEAR, "not a date"),
        ("14/03.2024", DateStyle.DAY_MONTH_YEAR, "is no day/month/year"),
        ("yesterday", DateStyle.DAY_MONTH_YEAR, "is no day/month/year"),
        ("03/04/2024", DateStyle.WORDS, "two readings"),
        (45365.0, DateStyle.ISO, "no year-month-day"),
        ("2024-13-01", DateStyle.ISO, "not a date"),
        (True, DateStyle.ISO, "no date"),
        (Fault("#REF!"), DateStyle.ISO, "#REF!"),
    ],
)
def test_what_is_no_date_is_refused(cell: Cell, style: DateStyle | None, reason: str) -> None:
    with pytest.raises(ClaimsError, match=reason):
        read_day(cell, style)


@given(st.dates(date(2, 1, 1), date(9998, 12, 31)), st.integers(-300, 300))
def test_a_day_is_moved_by_days(day: date, days: int) -> None:
    assert moved(day.isoformat(), days) == (day + timedelta(days=days)).isoformat()
    assert moved(f"{day}~", days).endswith("~")


@pytest.mark.parametrize("edtf", ["2024-03", "2024-03-01/2024-03-02", "2024-03-XX", "0001-01-01"])
def test_what_is_no_single_day_is_not_moved(edtf: str) -> None:
    with pytest.raises(ClaimsError, match="moved"):
        moved(edtf, -1)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("14.03.24", "“14.03.24” has a year of two digits: write all four in the table."),
        ("3/14/24", "“3/14/24” has a year of two digits: write all four in the table."),
        ("45365", "“45365” is no date, however dates are written."),
        ("Total", "“Total” is no date, however dates are written."),
        ("3/4/2024", "“3/4/2024” can be read in several ways: choose how dates are written."),
        ("14 March 2024", "“14 March 2024” can be read in several ways: choose how dates are written."),
    ],
)
def test_before_a_style_is_chosen_only_what_some_style_reads_asks_for_one(text: str, reason: str) -> None:
    with pytest.raises(ClaimsError) as refusal:
        read_day(text, None)
    assert str(refusal.value) == reason


@pytest.mark.parametrize("style", [DateStyle.DAY_MONTH_YEAR, DateStyle.MONTH_DAY_YEAR, DateStyle.ISO])
def test_a_year_of_two_digits_is_refused_as_what_it_is(style: DateStyle) -> None:
    with pytest.raises(ClaimsError, match="has a year of two digits"):
        read_day("14-03-24", style)
