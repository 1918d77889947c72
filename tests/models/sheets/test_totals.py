"""Rows that look like totals are refused with the reason, unless the user takes them all the same."""

import msgspec
import pytest

from models.sheets.accounted import Reading
from models.sheets.known import Known
from models.sheets.mapping import DateStyle, Mapping, NumberStyle, Target, Totals
from models.sheets.reading import read_rows
from models.sheets.sheet import Row, Sheet

T = Target
BASIC = Mapping(
    columns={T.CLAIMANT: "who", T.SUBJECT: "side", T.FIGURE: "figure", T.AS_OF: "day"},
    constants={T.MEASURE: "killed"},
    numbers=NumberStyle.POINT_COMMA,
    dates=DateStyle.DAY_MONTH_YEAR,
)
GAZA: Row = ("MoH", "Gaza", "27", "01.03.2024")


def read(*rows: Row, mapping: Mapping = BASIC) -> Reading:
    return read_rows(Sheet(name="maerz", rows=(("who", "side", "figure", "day"), *rows)), mapping, Known())


def taking(mapping: Mapping = BASIC) -> Mapping:
    return msgspec.structs.replace(mapping, totals=Totals.TAKEN)


@pytest.mark.parametrize(
    "word", ["Summe", "SUMME:", "Total", "sum", "Insgesamt", "Gesamt", "Разом", "Всього", "Усього"]
)
def test_a_word_for_total_in_a_key_cell_makes_no_claim(word: str) -> None:
    reading = read(GAZA, ("", word, "1.834", ""), ("MoH", word, "5", "01.03.2024"))
    assert [claim.low for claim in reading.claims] == [27]
    assert [one.row for one in reading.refused if one.is_total] == [3, 4]
    assert f"“{word}” in the column “side”" in str(reading.refused[0].reason)
    assert [claim.low for claim in read(GAZA, ("", word, "1.834", ""), mapping=taking()).claims] == [27, 1834]


@pytest.mark.parametrize(("row"), [("Total", "Gaza", "5", "01.03.2024"), ("MoH", "Gaza", "5", "Total")])
def test_it_may_stand_where_the_claimant_or_the_day_does(row: Row) -> None:
    assert [one.is_total for one in read(GAZA, row).refused] == [True]


def test_a_row_without_day_and_claimant_is_refused_where_others_have_both() -> None:
    (refused,) = read(GAZA, ("", "Gaza", "1.834", "")).refused
    assert refused.is_total
    assert "neither a day nor a claimant" in str(refused.reason)
    assert not read(GAZA, ("", "Gaza", "1.834", ""), mapping=taking()).refused


def test_one_of_the_two_is_enough() -> None:
    assert not read(("", "Gaza", "27", "01.03.2024"), ("MoH", "Gaza", "28", "")).refused


def test_a_constant_for_empty_cells_speaks_for_them() -> None:
    constants = {T.MEASURE: "killed", T.CLAIMANT: "MoH"}
    assert not read(("", "Gaza", "27", ""), mapping=msgspec.structs.replace(BASIC, constants=constants)).refused


def test_a_table_that_never_says_who_and_when_holds_no_totals_by_that() -> None:
    mapping = msgspec.structs.replace(BASIC, columns={T.SUBJECT: "side", T.FIGURE: "figure"})
    assert not read(("", "Gaza", "27", ""), mapping=mapping).refused


def test_a_word_that_stands_for_something_is_no_total() -> None:
    mapping = msgspec.structs.replace(BASIC, words={T.SUBJECT: {"total": "People in Gaza"}})
    assert [claim.subject for claim in read(("MoH", "Total", "5", "01.03.2024"), mapping=mapping).claims] == [
        "People in Gaza"
    ]


def test_a_longer_name_that_begins_so_is_none() -> None:
    assert not read(("Total Energies", "Summerland", "27", "01.03.2024")).refused
