import pickle
import warnings
from datetime import date
from math import inf
from time import perf_counter, struct_time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from models.claims.edtf import (
    DateError,
    EdtfDate,
    Precision,
    check_date,
    day_number,
    first_day,
    last_day,
    parse_date,
)
from models.claims.errors import ClaimsError

with warnings.catch_warnings():  # its grammar makes pyparsing warn while it is imported
    warnings.simplefilter("ignore")
    from edtf import is_valid_edtf, parse_edtf

_KNOWN = ((10, ""), (7, ""), (4, ""))  # how much of a day is kept, and what follows
_UNKNOWN = ((7, "-XX"), (4, "-XX"), (4, "-XX-XX"), (3, "X"), (2, "XX"))
_MARKS = st.sampled_from(("", "~", "?", "%"))
_DAYS = st.dates(min_value=date(100, 1, 1)).map(date.isoformat)  # 00XX would hold the year 0


@st.composite
def _singles(draw: st.DrawFn) -> str:
    length, rest = draw(st.sampled_from(_KNOWN + _UNKNOWN))
    day: str = draw(_DAYS)
    return day[:length] + f"{rest}{draw(_MARKS)}"


@st.composite
def _intervals(draw: st.DrawFn) -> str:
    lengths = st.sampled_from([length for length, _ in _KNOWN])
    ends = [day[: draw(lengths)] + draw(_MARKS) for day in sorted((draw(_DAYS), draw(_DAYS)))]
    open_end = draw(st.sampled_from((None, 0, 1)))
    if open_end is not None:
        ends[open_end] = ".."
    return "/".join(ends)


def _as_date(moment: struct_time | float) -> date | None:
    if isinstance(moment, struct_time):
        return date(*moment[:3])
    assert moment in (-inf, inf)
    return None


@given(_singles() | _intervals())
@settings(max_examples=120, deadline=None)
def test_first_and_last_day_are_those_of_the_edtf_package(text: str) -> None:
    oracle, ours = parse_edtf(text), parse_date(text)
    assert (ours.first, ours.last) == (_as_date(oracle.lower_strict()), _as_date(oracle.upper_strict()))
    both = oracle.is_uncertain_and_approximate
    assert ours.is_approximate == (oracle.is_approximate or both)
    assert ours.is_uncertain == (oracle.is_uncertain or both)


@given(_singles() | _intervals(), st.data())
@settings(max_examples=120, deadline=None)
def test_nothing_is_taken_that_the_edtf_package_refuses(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    slip = text[:at] + data.draw(st.sampled_from("0123459X-/.~?%T")) + text[at + 1 :]
    try:
        parse_date(slip)
    except DateError:
        assume(False)
    assert is_valid_edtf(slip)


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2024-03-14", date(2024, 3, 14), date(2024, 3, 14), Precision.DAY),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), Precision.MONTH),
        ("2023-02-XX", date(2023, 2, 1), date(2023, 2, 28), Precision.MONTH),
        ("2024", date(2024, 1, 1), date(2024, 12, 31), Precision.YEAR),
        ("2024-XX", date(2024, 1, 1), date(2024, 12, 31), Precision.YEAR),
        ("2024-XX-XX", date(2024, 1, 1), date(2024, 12, 31), Precision.YEAR),
        ("202X", date(2020, 1, 1), date(2029, 12, 31), Precision.DECADE),
        ("20XX", date(2000, 1, 1), date(2099, 12, 31), Precision.CENTURY),
        ("0001", date(1, 1, 1), date(1, 12, 31), Precision.YEAR),
        ("9999-12-31", date.max, date.max, Precision.DAY),
        ("2024-03-14/2024-04", date(2024, 3, 14), date(2024, 4, 30), Precision.MONTH),
        ("2024-03-14/2024-03", date(2024, 3, 14), date(2024, 3, 31), Precision.MONTH),
        ("../2024-03-14", None, date(2024, 3, 14), Precision.DAY),
        ("2024/..", date(2024, 1, 1), None, Precision.YEAR),
    ],
)
def test_a_date_says_its_ends_and_precision(
    text: str, first: date | None, last: date | None, precision: Precision
) -> None:
    parsed = parse_date(text)
    assert (parsed.first, parsed.last, parsed.precision) == (first, last, precision)
    assert (first_day(text), last_day(text)) == (first, last)
    assert parsed.is_interval == ("/" in text)
    check_date(text)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("2024", False, False),
        ("2024~", True, False),
        ("2024-02?", False, True),
        ("2024-02-03%", True, True),
        ("202X~", True, False),
        ("2024~/2025?", True, True),
        ("../2024?", False, True),
    ],
)
def test_the_mark_says_how_sure_a_date_is(text: str, approximate: bool, uncertain: bool) -> None:
    parsed = parse_date(text)
    assert (parsed.is_approximate, parsed.is_uncertain) == (approximate, uncertain)


def test_the_empty_text_is_a_date_that_is_not_stated() -> None:
    assert parse_date("") == EdtfDate()
    assert parse_date("").precision is Precision.NOT_STATED
    check_date("")


# Where a text is also valid for the edtf package, we differ on purpose: a day that its month does not have, an
# interval that says nothing or ends before it begins, an unknown end, a year 0 (no calendar day of ours is in
# it), and what the claim file leaves out of EDTF: times, seasons, sets, level 2 and years of other lengths.
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2024-13-01", "there is no month 13"),
        ("2024-00", "there is no month 00"),
        ("2024-04-31", "there is no day 31 in 2024-04"),
        ("2023-02-29", "there is no day 29 in 2023-02"),
        ("2024-03-00", "there is no day 00 in 2024-03"),
        ("2024-13/2025", "there is no month 13"),
        ("0000-03-14", "there is no year 0"),
        ("000X", "there is no year 0"),
        ("00XX", "there is no year 0"),
        ("-0044", "the years go from 0001 to 9999"),
        ("Y20240", "the years go from 0001 to 9999"),
        ("20240", "the years go from 0001 to 9999"),
        ("24", "a year has four digits"),
        ("24-03", "a year has four digits"),
        ("2024-3-1", "a month and a day have two digits, as in 2024-03-04"),
        ("20240314", "write it with hyphens, as in 2024-03-14"),
        ("2024-21", "seasons and quarters are not kept, so write an interval of months"),
        ("2024-03-14T10:00:00", "times of day are not kept, so write the day alone"),
        ("[2024, 2025]", "it has no spaces in it"),
        ("[2024,2025]", "sets of dates are not kept, so write an interval such as 2024-03-01/2024-03-14"),
        ("{2024..2025}", "sets of dates are not kept, so write an interval such as 2024-03-01/2024-03-14"),
        ("2024~-03", "the marks ~, ? and % go after the whole date"),
        ("?2024", "the marks ~, ? and % go after the whole date"),
        ("2024~?", "% alone stands for both ~ and ?"),
        ("2XXX", "in a year only the last one or two digits can be X, in the order 202X and 20XX"),
        ("2X24", "in a year only the last one or two digits can be X, in the order 202X and 20XX"),
        ("202X-03", "a year with an X has no month, so write the year alone"),
        ("2024-1X", "a month or a day is unknown as a whole, as in 2024-XX and 2024-03-XX"),
        ("2024-XX-14", "a day needs its month, so write XX for the day too"),
        ("../..", "one end of an interval must be a date"),
        ("2024/", "an end that is open is written .., as in ../2024-03-14"),
        ("/2024", "an end that is open is written .., as in ../2024-03-14"),
        ("2024/2025/2026", "an interval has two ends"),
        ("2024-04/2024-03", "the interval ends before it begins"),
        ("2024-03-15/2024-03-14", "the interval ends before it begins"),
        ("202X/2030", "an end of an interval is a day, a month or a year without X"),
        ("2024-03-14\n", "it has no spaces in it"),
        (" 2024", "it has no spaces in it"),
        ("2024-W11-4", "write it as 2024-03-14, 2024-03 or 2024"),
        ("٢٠٢٤-٠٣-١٤", "write it as 2024-03-14, 2024-03 or 2024"),
        ("late 2024", "it has no spaces in it"),
        ("soon", "write it as 2024-03-14, 2024-03 or 2024"),
    ],
)
def test_what_is_no_date_of_ours_is_refused_with_its_reason(text: str, reason: str) -> None:
    for read in (parse_date, check_date, first_day, last_day):
        with pytest.raises(DateError) as refusal:
            read(text)
        assert refusal.value.reason == reason


def test_a_refusal_is_one_sentence_that_quotes_the_text() -> None:
    with pytest.raises(ClaimsError, match="“2024-13-01”") as refusal:
        parse_date("2024-13-01")
    assert str(refusal.value) == "“2024-13-01” is not a date: there is no month 13."


def test_a_refusal_quotes_a_long_or_broken_text_on_one_short_line() -> None:
    with pytest.raises(ClaimsError) as refusal:
        parse_date("2024\n\ud800" + "x" * 10_000)
    sentence = str(refusal.value)
    assert sentence.startswith("“2024 ⟨U+D800⟩xxx")
    assert "x…x" in sentence
    assert len(sentence) < 100


def test_a_refusal_survives_the_way_from_another_process() -> None:
    error = DateError("soon", "it is not")
    assert str(pickle.loads(pickle.dumps(error))) == str(error) == "“soon” is not a date: it is not."


@given(st.text() | st.text("0123456789X-/.~?%T", max_size=12))
@settings(max_examples=300)
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        parsed = parse_date(text)
    except ClaimsError as error:
        assert str(error).endswith(".")
    else:
        assert (parsed == EdtfDate()) == (not text)


def test_a_huge_text_is_refused_at_once() -> None:
    began = perf_counter()
    for text in ("2" * 10**6, "2024-" * 10**5, "X" * 10**6, "~" * 10**6, "../" * 10**5, " " * 10**6):
        with pytest.raises(DateError):
            parse_date(text)
    assert perf_counter() - began < 1


def test_days_are_numbered_from_1970() -> None:
    assert [day_number(date(1969, 12, 31)), day_number(date(1970, 1, 1)), day_number(date(2024, 3, 14))] == [
        -1,
        0,
        19796,
    ]
