from math import inf, isnan

import pytest

from models.claims.edtf import day_number, parse_date
from models.claims.quote import Quote
from models.timeline.columns import DayFrom
from models.timeline.placement import NO_DAY, span
from tests.models.timeline.dated_claims import claim


def day(text: str) -> int:
    first = parse_date(text).first
    assert first is not None
    return day_number(first)


def unpublished(source_id: str) -> str:
    return ""


def test_as_of_is_the_day_where_it_is_given() -> None:
    found = span(claim("a", as_of="2024-03-14", stated_on="2024-03-20"), unpublished)
    assert (found.first, found.last, found.x) == (day("2024-03-14"),) * 3
    assert found.day_from is DayFrom.AS_OF


def test_stated_on_stands_in_and_says_so() -> None:
    found = span(claim("a", as_of="", stated_on="2024-03-20"), unpublished)
    assert (found.x, found.day_from) == (day("2024-03-20"), DayFrom.STATED_ON)


def test_the_first_source_s_day_is_the_last_resort() -> None:
    quotes = (Quote(source="one", start=0, exact="x"), Quote(source="two", start=0, exact="x"))
    published = {"one": "2024-03-15", "two": "2024-04-01"}
    found = span(claim("a", as_of="", quotes=quotes), published.__getitem__)
    assert (found.x, found.day_from) == (day("2024-03-15"), DayFrom.PUBLISHED)


def test_without_any_day_there_is_none() -> None:
    assert span(claim("a", as_of=""), unpublished) is NO_DAY
    assert isnan(NO_DAY.x)


def test_an_imprecise_day_is_a_span_with_the_mark_in_its_middle() -> None:
    found = span(claim("a", as_of="2024-02"), unpublished)
    assert (found.first, found.last) == (day("2024-02-01"), day("2024-02-29"))
    assert found.x == day("2024-02-15")


@pytest.mark.parametrize(("text", "ends"), [("../2024-03-14", (-inf, 0)), ("2024-03-14/..", (0, inf))])
def test_an_open_interval_is_drawn_at_the_end_that_is_known(text: str, ends: tuple[float, float]) -> None:
    found = span(claim("a", as_of=text), unpublished)
    assert found.x == day("2024-03-14")
    assert (found.first - found.x, found.last - found.x) == ends


@pytest.mark.parametrize("mark", ["~", "?", "%"])
def test_a_doubtful_date_is_unsure(mark: str) -> None:
    assert span(claim("a", as_of="2024-03-14" + mark), unpublished).is_unsure


def test_a_date_that_is_none_is_passed_over() -> None:
    found = span(claim("a", as_of="yesterday", stated_on="2024-03-20"), unpublished)
    assert found.day_from is DayFrom.STATED_ON
