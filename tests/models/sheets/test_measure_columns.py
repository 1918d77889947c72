"""A table with columns for each measure: a row makes a claim for each, or none at all."""

import msgspec
import pytest

from models.claims.check import check_file
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.sheets.known import Known
from models.sheets.mapping import Keep, Mapping, NumberStyle, SourceWords, Target
from models.sheets.reading import file_of, read_rows
from models.sheets.sheet import Row, Sheet

T = Target


def sheet_of(*rows: Row, header: Row) -> Sheet:
    return Sheet(name="losses", rows=(header, *rows))


WIDE = Mapping(
    columns={T.CLAIMANT: "who", T.AS_OF: "day"},
    measures={"hurt": "wounded", "dead": "killed"},
    constants={T.SUBJECT: "Russian military"},
    numbers=NumberStyle.COMMA_POINT,
)
WIDE_HEADER = "who", "day", "dead", "hurt"


def test_a_column_for_each_measure_makes_a_claim_for_each_in_the_order_of_the_columns() -> None:
    sheet = sheet_of(
        ("NATO", "2024-03-14", "over 1,200", 3000),
        ("BBC", "2024-03-15", 800, None),
        ("Staff", "2024-03-16", "", ""),
        header=WIDE_HEADER,
    )
    reading = read_rows(sheet, WIDE, Known())
    said = [(one.row, one.claim.claimant, one.claim.measure, one.claim.bound, one.claim.low) for one in reading.taken]
    assert said == [
        (2, "NATO", "killed", Bound.MORE_THAN, 1200),
        (2, "NATO", "wounded", Bound.EXACT, 3000),
        (3, "BBC", "killed", Bound.EXACT, 800),
    ]
    assert [(one.row, str(one.reason)) for one in reading.refused] == [
        (4, "The row gives no figure: its cells for it are empty.")
    ]
    assert len({claim.id for claim in reading.claims}) == 3
    assert {quote.exact for quote in reading.claims[0].quotes} == {quote.exact for quote in reading.claims[1].quotes}
    assert read_rows(sheet, WIDE, Known()) == reading
    check_file(file_of(reading, Known()))


def test_a_cell_that_cannot_be_read_refuses_all_that_the_row_says() -> None:
    sheet = sheet_of(("NATO", "2024-03-14", 5, "many"), header=WIDE_HEADER)
    reading = read_rows(sheet, WIDE, Known())
    assert (reading.taken, [one.row for one in reading.refused]) == ((), [2])
    assert "Column “hurt”" in str(reading.refused[0].reason)


def test_ids_of_rows_say_which_measure_and_are_free_again_where_the_row_is_refused() -> None:
    mapping = msgspec.structs.replace(WIDE, columns=WIDE.columns | {T.ID: "id"})
    header = (*WIDE_HEADER, "id")
    sheet = sheet_of(
        ("NATO", "2024-03-14", 5, 9, "a"),
        ("NATO", "2024-03-15", 6, "many", "b"),
        ("NATO", "2024-03-16", 7, None, "b"),
        ("NATO", "2024-03-17", 8, None, "a"),
        header=header,
    )
    reading = read_rows(sheet, mapping, Known())
    assert [claim.id for claim in reading.claims] == ["a-killed", "a-wounded", "b-killed"]
    assert str(reading.refused[-1].reason) == "Its id “a-killed” is that of row 2 already."


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"columns": WIDE.columns | {T.FIGURE: "dead"}}, "a column for each measure, but not both"),
        ({"constants": WIDE.constants | {T.MEASURE: "killed"}}, "a column for each measure, but not both"),
        ({"constants": {}}, "Choose the column that holds the subject"),
        ({"measures": {"gone": "missing"}}, "no column “gone”"),
        ({"measures": {"dead": ""}}, "Choose the measure of the figures in the column “dead”"),
        ({"measures": {"dead": "nonsense"}}, "There is no measure “nonsense”"),
        ({"measures": {"dead": "killed", "hurt": "killed"}}, "“dead” and “hurt” hold the same of one measure"),
    ],
)
def test_columns_of_measures_that_do_not_fit_are_told(fields: dict[str, object], told: str) -> None:
    with pytest.raises(ClaimsError, match=told):
        read_rows(sheet_of(header=WIDE_HEADER), msgspec.structs.replace(WIDE, **fields), Known())


def test_a_text_that_keeps_columns_keeps_those_of_the_measures() -> None:
    mapping = msgspec.structs.replace(WIDE, source=SourceWords(keep=Keep.COLUMNS))
    sheet = sheet_of(("NATO", "2024-03-14", 5, 9, "aside"), header=(*WIDE_HEADER, "note"))
    text = read_rows(sheet, mapping, Known()).source.text
    assert "hurt" in text and "aside" not in text


def test_columns_of_ends_make_one_figure_of_each_measure() -> None:
    mapping = msgspec.structs.replace(
        WIDE,
        measures={"dead_max": "killed", "dead_min": "killed", "hurt_min": "wounded", "dead": "killed"},
        ends={"dead_max": "high", "dead_min": "low", "hurt_min": "low", "dead": "best"},
    )
    header = ("who", "day", "dead_min", "dead", "dead_max", "hurt_min")
    sheet = sheet_of(("NATO", "2024-03-14", 5, 6, 9, 12), ("BBC", "2024-03-15", None, 7, None, None), header=header)
    reading = read_rows(sheet, mapping, Known())
    assert not reading.refused
    said = [(one.measure, one.bound, one.low, one.high, one.best) for one in reading.claims]
    assert said == [
        ("killed", Bound.RANGE, 5, 9, 6),
        ("wounded", Bound.AT_LEAST, 12, None, None),
        ("killed", Bound.EXACT, 7, 7, None),
    ]


@pytest.mark.parametrize("ends", [{}, {"dead": "low"}, {"dead": "low", "hurt": "low"}])
def test_two_columns_of_one_measure_need_two_ends(ends: dict[str, str]) -> None:
    mapping = msgspec.structs.replace(WIDE, measures={"dead": "killed", "hurt": "killed"}, ends=ends)
    with pytest.raises(ClaimsError, match="hold the same of one measure"):
        read_rows(sheet_of(header=WIDE_HEADER), mapping, Known())
