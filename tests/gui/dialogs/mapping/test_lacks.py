"""What must be chosen before a table can be imported."""

import msgspec
import pytest

from gui.dialogs.mapping.lacks import lacks
from gui.dialogs.mapping.style_samples import samples
from gui.dialogs.mapping.styling import Style, with_styles, without_vain_styles
from models.claims.errors import ClaimsError
from models.sheets.mapping import DateStyle, Mapping, NumberStyle, Target
from models.sheets.number_cells import read_figure_cell
from models.sheets.sheet import Sheet
from models.text.display import ENGLISH
from tests.gui.dialogs.mapping.desk import COLUMNS, MAPPING, TABLE, UNSTYLED, sheet

T = Target


def lacking(table: Sheet, mapping: Mapping) -> list[object]:
    return [lack.what for lack in lacks(table, mapping)]


def test_a_mapping_that_says_all_lacks_nothing() -> None:
    assert lacks(TABLE, MAPPING) == ()


@pytest.mark.parametrize("gone", [T.SUBJECT, T.MEASURE, T.FIGURE])
def test_what_a_claim_needs_must_be_fed(gone: Target) -> None:
    columns = {target: column for target, column in COLUMNS.items() if target is not gone}
    assert lacking(TABLE, msgspec.structs.replace(MAPPING, columns=columns)) == [gone]
    constant = msgspec.structs.replace(MAPPING, columns=columns, constants={gone: "5"})
    assert lacks(TABLE, constant) == ()


def test_a_claimant_and_a_date_may_be_missing() -> None:
    columns = {target: column for target, column in COLUMNS.items() if target not in (T.CLAIMANT, T.AS_OF)}
    assert lacks(TABLE, msgspec.structs.replace(MAPPING, columns=columns)) == ()


def test_a_column_that_is_not_there_is_named() -> None:
    mapping = msgspec.structs.replace(MAPPING, columns=COLUMNS | {T.SUBJECT: "gone"})
    (lack,) = lacks(TABLE, mapping)
    assert lack.what is T.SUBJECT
    assert "“gone”" in lack.sentence


def test_a_figure_and_its_ends_are_too_much() -> None:
    mapping = msgspec.structs.replace(MAPPING, columns=COLUMNS | {T.LOW: "number"})
    assert lacking(TABLE, mapping) == [T.FIGURE]


def test_styles_are_lacking_only_where_cells_need_them() -> None:
    assert lacking(TABLE, UNSTYLED) == [Style.NUMBERS, Style.DATES]
    assert [lack.sentence for lack in lacks(TABLE, UNSTYLED)] == [
        "Choose how numbers are written.",
        "Choose how dates are written.",
    ]
    unclear = sheet("day|who|what|side|number\n01/04/2022|a|killed|b|1,234\n02/04/2022|a|killed|b|1.234")
    assert [lack.sentence for lack in lacks(unclear, UNSTYLED)] == [
        "Choose how numbers are written: “1,234” and “1.234” are not written alike.",
        "Choose how dates are written: “01/04/2022” can be read in several ways.",
    ]
    plain = sheet("day|who|what|side|number\n2022-04-01|a|killed|b|11966\n2022-04-02|a|killed|b|n/a")
    assert lacks(plain, UNSTYLED) == ()


def test_an_empty_sheet_says_so_and_nothing_else() -> None:
    (lack,) = lacks(Sheet(), UNSTYLED)
    assert (lack.what, lack.sentence) == (None, "This sheet holds nothing: choose another sheet, or another file.")


def test_samples_show_what_tells_the_styles_apart() -> None:
    table = sheet("day|n\n13/04/2022|1\n01/04/2022|1\n")
    found = samples(Style.DATES, table, Mapping(columns={T.AS_OF: "day"}), ENGLISH)
    by_style = {sample.style: sample for sample in found}
    assert set(by_style) == set(DateStyle)
    assert by_style[DateStyle.DAY_MONTH_YEAR].readings[0] == ("01/04/2022", "1 Apr 2022")
    assert by_style[DateStyle.MONTH_DAY_YEAR].readings[0] == ("01/04/2022", "4 Jan 2022")
    assert by_style[DateStyle.MONTH_DAY_YEAR].readings[1] == ("13/04/2022", "")
    assert (by_style[DateStyle.MONTH_DAY_YEAR].read, by_style[DateStyle.MONTH_DAY_YEAR].cells) == (1, 2)


def test_samples_of_numbers_are_read_as_each_style_has_them() -> None:
    table = sheet("n\n1.234\n77")
    found = samples(Style.NUMBERS, table, Mapping(columns={T.FIGURE: "n"}), ENGLISH)
    readings = {sample.style: dict(sample.readings)["1.234"] for sample in found}
    assert readings[NumberStyle.POINT_COMMA] == "1,234"
    assert readings[NumberStyle.COMMA_POINT] == ""
    assert samples(Style.DATES, table, Mapping(columns={T.FIGURE: "n"}), ENGLISH) == ()


def test_a_style_that_alone_reads_the_cells_is_chosen() -> None:
    table = sheet("day|who|what|side|number\n14.03.2024|a|killed|b|1.300\n1.4.2024|a|killed|b|many")
    styled = with_styles(UNSTYLED, table)
    assert (styled.dates, styled.numbers) == (DateStyle.DAY_MONTH_YEAR, NumberStyle.POINT_COMMA)
    assert lacks(table, styled) == ()
    assert with_styles(MAPPING, table).numbers is NumberStyle.COMMA_POINT


def test_a_style_of_other_columns_gives_way_where_it_reads_nothing() -> None:
    table = sheet("a|b|n\n2024-03-14|14.03.2024|5")
    was = Mapping(columns={T.AS_OF: "a"}, dates=DateStyle.ISO, numbers=NumberStyle.COMMA_POINT)
    now = msgspec.structs.replace(was, columns={T.AS_OF: "b"})
    assert without_vain_styles(now, was, table).dates is DateStyle.DAY_MONTH_YEAR
    assert without_vain_styles(was, was, table).dates is DateStyle.ISO


@pytest.mark.parametrize("cell", ["5.5", "1.2.3", "12'5"])
def test_what_no_style_reads_needs_none_and_says_so_itself(cell: str) -> None:
    table = sheet(f"day|who|what|side|number\n2022-04-01|a|killed|b|{cell}")
    assert lacks(table, UNSTYLED) == ()
    with pytest.raises(ClaimsError, match=r"is not a whole number|is not a number, however") as caught:
        read_figure_cell(cell, None)
    assert "choose how" not in str(caught.value)
