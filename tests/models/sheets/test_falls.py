"""A running total that falls is told, for it may be figures of each day."""

import msgspec
import pytest

from models.claims.claim import Per
from models.sheets.accounted import Fall, Reading
from models.sheets.known import Known
from models.sheets.mapping import DateStyle, Mapping, NumberStyle, Target
from models.sheets.reading import read_rows
from models.sheets.sheet import Sheet

T = Target
BASIC = Mapping(
    columns={T.CLAIMANT: "who", T.SUBJECT: "side", T.FIGURE: "figure", T.AS_OF: "day", T.MEASURE: "what"},
    numbers=NumberStyle.PLAIN,
    dates=DateStyle.ISO,
)


def read(text: str, mapping: Mapping = BASIC) -> Reading:
    rows = tuple(tuple(line.split("|")) for line in text.split())
    return read_rows(Sheet(rows=(("who", "side", "figure", "day", "what"), *rows)), mapping, Known())


def test_a_total_that_falls_from_one_day_to_a_later_one_is_told() -> None:
    reading = read("a|b|27|2024-03-11|killed a|b|30|2024-03-12|killed a|b|20|2024-03-18|killed")
    assert reading.fall == Fall(30, "2024-03-12", 20, "2024-03-18")


@pytest.mark.parametrize(
    "text",
    [
        "a|b|27|2024-03-11|killed a|b|27|2024-03-18|killed",
        "a|b|20|2024-03-18|killed a|b|18|2024-03-11|killed",
        "a|b|27|2024-03-11|killed a|c|20|2024-03-18|killed",
        "a|b|27|2024-03-11|killed c|b|20|2024-03-18|killed",
        "a|b|27|2024-03-11|killed a|b|20|2024-03-18|wounded",
        "a|b|27|2024-03-11|missing a|b|20|2024-03-18|missing",
        "a|b|<27|2024-03-11|killed a|b|20|2024-03-18|killed",
        "a|b|27|2024-03-11|killed a|b|>20|2024-03-18|killed",
        "a|b|27|2024-03-11|killed a|b|20|2024-03-11|killed",
        "a|b|27|2024-03-11|killed a|b|9|2024-03-11|killed a|b|20|2024-03-18|killed",
        "a|b|27|2024-03|killed a|b|20|2024-03-18|killed",
        "a|b|27||killed a|b|20|2024-03-18|killed",
    ],
)
def test_what_need_not_be_a_fall_is_none(text: str) -> None:
    reading = read(text)
    assert len(reading.taken) == len(text.split()), reading.refused
    assert reading.fall is None


def test_figures_of_each_day_may_fall() -> None:
    mapping = msgspec.structs.replace(BASIC, constants={T.PER: Per.DAY})
    assert read("a|b|27|2024-03-11|killed a|b|20|2024-03-18|killed", mapping).fall is None
