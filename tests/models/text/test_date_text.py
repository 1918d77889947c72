from datetime import date
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from models.claims.edtf import DateError, check_date
from models.claims.errors import ClaimsError
from models.text.date_text import read_date, show_date
from models.text.display import ENGLISH, DateStyle, Display

GERMAN = Display(
    months=("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    full_months=(
        *("Januar", "Februar", "März", "April", "Mai", "Juni"),
        *("Juli", "August", "September", "Oktober", "November", "Dezember"),
    ),
)
MONTH_FIRST = Display(date_style=DateStyle.MONTH_DAY_YEAR)
ISO = Display(date_style=DateStyle.ISO)

_MARK = st.sampled_from(("", "~", "?", "%"))
_DAY = st.dates(min_value=date(100, 1, 1)).map(date.isoformat)
_PLAIN = st.builds(lambda day, length: day[:length], _DAY, st.sampled_from((4, 7, 10)))
_UNKNOWN = st.builds(
    lambda day, cut: day[: cut[0]] + cut[1],
    _DAY,
    st.sampled_from(((2, "XX"), (3, "X"), (4, "-XX"), (4, "-XX-XX"), (7, "-XX"))),
)
_SINGLE = st.builds(str.__add__, _PLAIN | _UNKNOWN, _MARK)
_END = st.builds(str.__add__, _PLAIN, _MARK)
_CLOSED = st.lists(_END, min_size=2, max_size=2).map(sorted).map("/".join)
EDTF = st.just("") | _SINGLE | _CLOSED | _END.map("{}/..".format) | _END.map("../{}".format)


@given(EDTF, st.sampled_from((ENGLISH, MONTH_FIRST, ISO, GERMAN)))
@settings(max_examples=300)
def test_what_is_shown_can_be_read_back(edtf: str, display: Display) -> None:
    assert read_date(show_date(edtf, display), display) == edtf


@given(EDTF)
@settings(max_examples=50)
def test_edtf_reads_as_itself(edtf: str) -> None:
    assert read_date(f" {edtf} ") == edtf


# Names with points, spaces, digits, apostrophes and colons, on either side of the number that they stand for.
@pytest.mark.parametrize("name", ["de", "fr", "pl", "cs", "vi", "zh", "ca", "ar_IQ", "sa", "mn", "bo", "tok"])
@pytest.mark.parametrize("style", DateStyle)
def test_the_months_of_a_locale_can_be_read_back(name: str, style: DateStyle) -> None:
    locale, numbers = QLocale(name), range(1, 13)
    full = [locale.monthName(n) for n in numbers] + [locale.standaloneMonthName(n) for n in numbers]
    short = tuple(locale.monthName(n, QLocale.FormatType.ShortFormat) for n in numbers)
    display = Display(date_style=style, months=short, full_months=tuple(full))
    for n in numbers:
        for edtf in (f"2024-{n:02}-14", f"2024-{n:02}~", f"2024-{n:02}-01/2024-{n:02}-14"):
            assert read_date(show_date(edtf, display), display) == edtf
        assert read_date(f"14. {full[n - 1].upper()} 2024", display) == f"2024-{n:02}-14"


@pytest.mark.parametrize(
    ("edtf", "shown"),
    [
        ("", ""),
        ("2024-03-14", "14 Mar 2024"),
        ("2024-02", "Feb 2024"),
        ("2024", "2024"),
        ("2024-02~", "about Feb 2024"),
        ("2024-02?", "Feb 2024?"),
        ("2024%", "about 2024?"),
        ("202X", "2020s"),
        ("200X", "200X (2000–2009)"),
        ("19XX", "19XX (1900–1999)"),
        ("2024-XX", "2024, month unknown"),
        ("2024-XX-XX", "2024, month and day unknown"),
        ("2024-03-XX~", "about Mar 2024, day unknown"),
        ("../2024-03-14", "by 14 Mar 2024"),
        ("2024-03-14/..", "from 14 Mar 2024"),
        ("2024-03-01/2024-03-14", "1 Mar 2024 – 14 Mar 2024"),
        ("2024-02~/2024-03?", "about Feb 2024 – Mar 2024?"),
    ],
)
def test_a_date_is_shown_in_words(edtf: str, shown: str) -> None:
    assert show_date(edtf) == shown


@pytest.mark.parametrize(
    ("display", "shown"),
    [
        (MONTH_FIRST, ["Mar 4, 2024", "Mar 2024", "by Mar 4, 2024"]),
        (ISO, ["2024-03-04", "2024-03", "by 2024-03-04"]),
        (GERMAN, ["4 März 2024", "März 2024", "by 4 März 2024"]),
    ],
)
def test_a_date_is_shown_in_the_users_style(display: Display, shown: list[str]) -> None:
    assert [show_date(edtf, display) for edtf in ("2024-03-04", "2024-03", "../2024-03-04")] == shown


def test_what_is_no_date_cannot_be_shown() -> None:
    with pytest.raises(DateError, match="there is no month 13"):
        show_date("2024-13")


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("  ", ""),
        ("March 14, 2024", "2024-03-14"),
        ("14 march 2024", "2024-03-14"),
        ("14. März 2024", "2024-03-14"),
        ("Donnerstag, 14. März 2024", "2024-03-14"),
        ("Sat 24 – Sun 25 Feb 2024", "2024-02-24/2024-02-25"),
        ("Sat March 2024", "2024-03"),
        ("14\N{NO-BREAK SPACE}MÄRZ\N{NO-BREAK SPACE}2024", "2024-03-14"),
        ("14th of March, 2024", "2024-03-14"),
        ("2024 Mar 14", "2024-03-14"),
        ("14-Mar-2024", "2024-03-14"),
        ("14.Mar.2024", "2024-03-14"),
        ("\N{RIGHT-TO-LEFT MARK}14 Mar 2024", "2024-03-14"),
        ("2024-3-4", "2024-03-04"),
        ("2024/03/04", "2024-03-04"),
        ("14.03.2024", "2024-03-14"),
        ("14/3/2024", "2024-03-14"),
        ("03/14/2024", "2024-03-14"),
        ("3-14-2024", "2024-03-14"),
        ("03/03/2024", "2024-03-03"),
        ("Sept. 2024", "2024-09"),
        ("ca. Feb. 2024", "2024-02~"),
        ("~2024", "2024~"),
        ("≈ Feb 2024 ?", "2024-02%"),
        ("2020's", "202X"),
        ("19xx", "19XX"),
        ("until 14 Mar 2024", "../2024-03-14"),
        ("up to about Mar 2024", "../2024-03~"),
        ("since 24 Feb 2022", "2022-02-24/.."),
        ("from 1 to 14 Mar 2024", "2024-03-01/2024-03-14"),
        ("between 1 and 14 March 2024", "2024-03-01/2024-03-14"),
        ("1 Mar 2024 until 14 Mar 2024", "2024-03-01/2024-03-14"),
        ("1–14 Mar 2024", "2024-03-01/2024-03-14"),
        ("1-14 Mar 2024", "2024-03-01/2024-03-14"),
        ("Mar 1–14, 2024", "2024-03-01/2024-03-14"),
        ("28 Feb – 3 Mar 2024", "2024-02-28/2024-03-03"),
        ("Feb-Mar 2024", "2024-02/2024-03"),
        ("2020-2024", "2020/2024"),
        ("2024-03-01 - 2024-03-14", "2024-03-01/2024-03-14"),
        ("March 2024/April 2024", "2024-03/2024-04"),
    ],
)
def test_dates_are_read_as_people_write_them(typed: str, edtf: str) -> None:
    assert read_date(typed, GERMAN) == edtf


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("mid-March 2024", "“mid” has no fixed days, so leave it out or write the first and the last day"),
        ("Late Feb 2024", "“Late” has no fixed days, so leave it out or write the first and the last day"),
        ("early 2024", "“early” has no fixed days, so leave it out or write the first and the last day"),
        ("last month", "“last” depends on the day it is read, so write the date itself"),
        ("summer 2024", "“summer” is not the same months everywhere, so write the first and the last month"),
        ("before 14 Mar 2024", "“before” leaves the day itself out, so write “by” and the day before it"),
        ("after 2024", "“after” leaves the day itself out, so write “from” and the day after it"),
        ("03/04/2024", "it has two readings, so write 2024-04-03 for 3 Apr 2024 or 2024-03-04 for 4 Mar 2024"),
        ("3.4.2024", "it has two readings, so write 2024-04-03 for 3 Apr 2024 or 2024-03-04 for 4 Mar 2024"),
        ("03-04-2024", "it has two readings, so write 2024-04-03 for 3 Apr 2024 or 2024-03-04 for 4 Mar 2024"),
        ("1900s", "it has two readings, so write 190X for the decade or 19XX for the century"),
        ("1905s", "a decade is named by its first year, as in 2020s"),
        ("14/13/2024", "there is no month 14"),
        ("00/12/2024", "there is no day 00 in 2024-12"),
        ("14/03/24", "the year must have four digits"),
        ("14 Mar 24", "the year must have four digits"),
        ("14-Mar-24", "the year must have four digits"),
        ("Sunday, 24 Feb 2024", "its weekday is that of another day, so leave it out or mend the day"),
        ("Mon 24 – Sun 25 Feb 2024", "its weekday is that of another day, so leave it out or mend the day"),
        ("Montag, 24. Februar 2024", "its weekday is that of another day, so leave it out or mend the day"),
        ("14 Mar", "it has no year of four digits"),
        ("March", "it has no year of four digits"),
        ("14", "it has no year of four digits"),
        ("14 Mar – 2024", "it has no year of four digits"),
        ("1 Mar 2024 – 14 Mar", "it has no year of four digits"),
        ("12 2024", "a day in it has no month"),
        ("30 Feb 2024", "there is no day 30 in 2024-02"),
        ("2024-13-01", "there is no month 13"),
        ("14 Mar 0000", "there is no year 0"),
        ("20–14 Mar 2024", "the interval ends before it begins"),
        ("by 2020s", "an end of an interval is a day, a month or a year without X"),
        ("2024, day unknown", "“day unknown” does not fit the rest"),
        ("Mar 2024, month unknown", "“month unknown” does not fit the rest"),
        ("14 Mar 2024, day unknown", "“day unknown” does not fit the rest"),
        ("14 Mar 2024 10:30", "times of day are not kept, so write the day alone"),
        ("2024-03-14T10:30", "times of day are not kept, so write the day alone"),
        ("March 2024 " * 20, "it is too long for one"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(typed: str, reason: str) -> None:
    with pytest.raises(DateError) as refusal:
        read_date(typed)
    assert refusal.value.reason == reason
    assert refusal.value.text == typed.strip()


@pytest.mark.parametrize(
    "typed",
    [
        *("by", "from", "between", "–", "/2024", "2024/", "2024 3", "Mar 14 Mar 2024"),
        *("1 and 14 Mar 2024", "by 1 Mar to 3 Mar 2024", "between 2024", "2023 to 2024 to 2025", "20?24", "{}"),
        *("19XX (1900–1998)", "../14 Mar 2024", "Feb -"),
    ],
)
def test_what_has_no_order_of_a_date_is_refused_with_examples(typed: str) -> None:
    with pytest.raises(DateError) as refusal:
        read_date(typed)
    assert refusal.value.reason == ("write it as “14 Mar 2024”, “Mar 2024”, “2024” or “1 Mar 2024 – 14 Mar 2024”")


@pytest.mark.parametrize("typed", ["20244", "14Mar2024", "Q1", "soon", "Marzo"])
def test_what_is_not_understood_is_named(typed: str) -> None:
    with pytest.raises(DateError, match=f"“{typed}” is not understood, so write it as"):
        read_date(typed)


def test_an_unknown_word_is_named_with_examples_in_the_users_style() -> None:
    with pytest.raises(ClaimsError) as refusal:
        read_date("Smarch 2024", ISO)
    assert str(refusal.value) == (
        "“Smarch 2024” is not a date: “Smarch” is not understood, so write it as "
        "“2024-03-14”, “2024-03”, “2024” or “2024-03-01 – 2024-03-14”."
    )


def test_two_readings_are_told_apart_in_words_where_dates_are_shown_as_iso() -> None:
    with pytest.raises(DateError, match="2024-04-03 for 3 Apr 2024 or 2024-03-04 for 4 Mar 2024"):
        read_date("03/04/2024", ISO)


_PIECES = st.sampled_from(
    ("14", " ", "2024", "Mar", "-", "–", "/", ".", ",", "?", "~", "by ", "from ", " to ", "X", "s", "03", "(", ")")
)


@given(st.text() | st.lists(_PIECES, max_size=9).map("".join))
@settings(max_examples=400)
def test_any_text_is_edtf_or_refused(typed: str) -> None:
    try:
        edtf = read_date(typed)
    except ClaimsError as error:
        assert str(error).endswith(".")
    else:
        check_date(edtf)
        assert read_date(show_date(edtf)) == edtf


@pytest.mark.parametrize("typed", ["1-" * 10**5, "Mar " * 10**5, "(" * 10**6, "~" * 99, "month and day " * 7])
def test_no_text_is_slow_to_read(typed: str) -> None:
    began = perf_counter()
    with pytest.raises(DateError):
        read_date(typed)
    assert perf_counter() - began < 0.5
