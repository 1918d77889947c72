"""Headings of two lines, whose first names groups of columns."""

from models.sheets.header_row import find_header
from models.sheets.lines import row_lines
from models.sheets.sheet import Sheet, SheetKind, column_names

TITLE = "Casualties by governorate, 2024"
DAILY = Sheet(
    kind=SheetKind.WORKBOOK,
    rows=(
        (TITLE,) * 8,
        ("Date", "Governorate", "Killed", "Killed", "Killed", "Injured", "Source", "Source"),
        ("", "", "Men", "Women", "Total", "", "Name", "URL"),
        ("2024-05-01", "Gaza", 34, 14, 48, 1279, "MoH", "https://example.org/d/0"),
        ("2024-05-01", "Rafah", 7, 7, 7, 7, "MoH", "https://example.org/d/0"),
    ),
)


def test_columns_are_called_by_both_lines() -> None:
    assert find_header(DAILY) == 3
    assert column_names(DAILY, 3) == (
        *("Date", "Governorate", "Killed – Men", "Killed – Women", "Killed – Total"),
        *("Injured", "Source – Name", "Source – URL"),
    )


def test_a_row_above_that_names_no_groups_names_no_columns() -> None:
    for above in ((TITLE, "", ""), (TITLE, TITLE, TITLE), ("a", "b", "c"), (1, 1, 2), ("x", "x", "y")):
        names = ("who", "", "day") if above == ("x", "x", "y") else ("who", "dead", "day")
        sheet = Sheet(rows=(above, names, ("NATO", "5", "2024")))
        assert column_names(sheet, 2) == (names if all(names) else ("who", "Column B", "day"))


def test_a_first_row_with_two_columns_of_one_name_stays_the_header() -> None:
    sheet = Sheet(rows=(("date", "who", "date"), ("2024-03-01", "NATO", "2024-03-02")))
    assert find_header(sheet) == 1
    assert column_names(sheet, 1) == ("date", "who", "date (2)")


def test_a_title_over_all_columns_is_kept_once() -> None:
    lines = row_lines(DAILY)
    assert lines[0] == f'"{TITLE}"'
    assert lines[4] == "2024-05-01,Rafah,7,7,7,7,MoH,https://example.org/d/0"
    same = Sheet(kind=SheetKind.WORKBOOK, rows=(("a", "b"), (7, 7)))
    assert row_lines(same)[1] == "7,7"
