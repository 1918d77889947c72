"""Sheets: what their columns are called, and cells as text."""

from datetime import date

import pytest

from models.sheets.sheet import Cell, Fault, Sheet, column_names, is_blank, letters, shown


@pytest.mark.parametrize(
    ("column", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")]
)
def test_columns_are_lettered_as_in_spreadsheets(column: int, name: str) -> None:
    assert letters(column) == name


def test_every_column_has_a_name_of_its_own() -> None:
    sheet = Sheet(rows=(("date", " date ", "", "date (2)", 2024.0), ("1", "2", "3", "4", "5", "6")))
    assert column_names(sheet, 1) == ("date", "date (2)", "Column C", "date (2) (2)", "2024", "Column F")


def test_without_a_header_columns_are_called_by_their_letters() -> None:
    assert column_names(Sheet(rows=(("a", "b"),)), 0) == ("Column A", "Column B")


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        *((None, ""), ("x", "x"), (5, "5"), (5.0, "5"), (5.5, "5.5"), (True, "TRUE")),
        *((date(2024, 3, 1), "2024-03-01"), (Fault("#N/A"), "#N/A"), (1e300, "1e+300")),
    ],
)
def test_cells_as_text(cell: Cell, text: str) -> None:
    assert shown(cell) == text


def test_a_row_of_blanks_is_blank_and_one_with_a_zero_is_not() -> None:
    assert is_blank((None, "", "  "))
    assert not is_blank((None, 0))
