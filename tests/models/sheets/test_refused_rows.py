"""Refused rows as a table of their own: mended or not, the same mapping reads it."""

from datetime import date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.sheets.delimited import read_delimited, write_delimited
from models.sheets.known import Known
from models.sheets.mapping import Format, Mapping, NumberStyle, Target
from models.sheets.reading import read_rows
from models.sheets.refused_rows import REASON, refused_sheet, without_reasons
from models.sheets.sheet import Cell, Fault, Row, Sheet, SheetKind

T = Target
BASIC = Mapping(
    columns={T.CLAIMANT: "who", T.FIGURE: "figure", T.AS_OF: "day"},
    constants={T.SUBJECT: "Russian military", T.MEASURE: "killed"},
)


def saved(sheet: Sheet, mapping: Mapping) -> Sheet:
    """The refused rows of a sheet, written and read again in the format of the mapping."""
    rest = refused_sheet(sheet, mapping, read_rows(sheet, mapping, Known()))
    form = mapping.format or Format()
    return without_reasons(read_delimited(write_delimited(rest, form), form), form)


def reasons(sheet: Sheet, mapping: Mapping) -> list[str]:
    """The last column of the refused rows as they are saved, below its name."""
    name, *why = [str(row[-1]) for row in refused_sheet(sheet, mapping, read_rows(sheet, mapping, Known())).rows]
    assert name == REASON
    return why


def test_refused_rows_say_why_and_can_be_read_by_another_mapping() -> None:
    sheet = read_delimited(b"who,figure,day\nNATO,5,\nCIA,1.234,\nBBC,2.000,\n", Format())
    rest = saved(sheet, BASIC)
    assert rest.rows == (("who", "figure", "day"), ("CIA", "1.234", ""), ("BBC", "2.000", ""))
    assert all("choose how numbers are written" in why for why in reasons(sheet, BASIC))
    again = read_rows(rest, msgspec.structs.replace(BASIC, numbers=NumberStyle.POINT_COMMA), Known())
    assert [(claim.claimant, claim.low) for claim in again.claims] == [("CIA", 1234), ("BBC", 2000)]


@pytest.mark.parametrize(
    "form",
    [
        *(Format(delimiter=";", encoding="cp1252"), Format(delimiter="\t", encoding="utf-16")),
        *(Format(delimiter="|", quote="", encoding="koi8-r"), Format(delimiter=" ", quote="", encoding="iso8859-1")),
        Format(quote="'"),
    ],
)
def test_the_format_and_the_place_of_the_header_stay(form: Format) -> None:
    sheet = Sheet(rows=(("Losses",), (), ("who", "figure", "day"), ("CIA", "5", ""), ("NATO", "many", "")))
    mapping = msgspec.structs.replace(BASIC, header=3, format=form)
    rest = saved(sheet, mapping)
    assert rest.rows[2:] == (("who", "figure", "day"), ("NATO", "many", ""))
    (refused,) = read_rows(rest, mapping, Known()).refused
    assert refused.row == 4


def test_a_row_longer_than_its_header_stays_so_until_it_is_mended() -> None:
    sheet = Sheet(rows=(("who", "figure", "day"), ("Doe", " John", "5", "")))
    (refused,) = read_rows(saved(Sheet(rows=(*sheet.rows[:1], ("Doe", "J", "5", "x"))), BASIC), BASIC, Known()).refused
    assert refused.row == 2
    assert "cells" in str(refused.reason)


def test_reasons_from_before_are_written_anew() -> None:
    sheet = Sheet(rows=(("who", "figure", "day"), ("NATO", "many", "")))
    once = saved(sheet, BASIC)
    assert saved(once, BASIC) == once
    assert reasons(once, BASIC) == reasons(sheet, BASIC)


def test_a_table_without_a_header_can_be_read_again() -> None:
    mapping = Mapping(
        header=0, columns={T.FIGURE: "Column B"}, constants={T.SUBJECT: "Russian military", T.MEASURE: "killed"}
    )
    rest = saved(Sheet(rows=(("NATO", "5"), ("CIA", "many"))), mapping)
    assert [row[:2] for row in rest.rows] == [("CIA", "many")]
    assert read_rows(Sheet(rows=(("CIA", "7", "why"),)), mapping, Known()).claims[0].low == 7


def test_a_failed_formula_stays_one_in_text() -> None:
    rows: tuple[Row, ...] = (("who", "figure", "day"), (Fault("#N/A"), 5, None))
    sheet = Sheet(kind=SheetKind.WORKBOOK, rows=rows)
    (refused,) = read_rows(saved(sheet, BASIC), BASIC, Known()).refused
    assert "formula of the cell failed (#N/A)" in str(refused.reason)
    empty = msgspec.structs.replace(BASIC, empty=("#n/a",))
    assert read_rows(sheet, empty, Known()).claims[0].claimant == ""


CELLS: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.sampled_from(["", "5", "1,234", "over 50", "x", "a;b", '"', "2024-03-01", "#REF!"]),
    st.integers(-1, 99),
    st.floats(0, 9).map(lambda number: round(number, 1)),
    st.dates(date(2020, 1, 1)),
    st.builds(Fault, st.sampled_from(["#N/A", "#DIV/0!"])),
)
FORMS = st.sampled_from([None, Format(delimiter=";", encoding="cp1252"), Format(delimiter="\t", quote='"')])


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 2), st.lists(st.lists(CELLS, max_size=5).map(tuple), max_size=5), FORMS)
def test_unmended_every_row_is_refused_again(above: int, rows: list[Row], form: Format | None) -> None:
    head: Row = ("who", "figure", "day")
    sheet = Sheet(rows=(*((),) * above, head, *rows))
    mapping = msgspec.structs.replace(BASIC, header=above + 1, format=form)
    refused = read_rows(sheet, mapping, Known()).refused
    again = read_rows(saved(sheet, mapping), mapping, Known()) if refused else None
    assert len(again.refused if again else ()) == len(refused)
    assert not (again and again.taken)
