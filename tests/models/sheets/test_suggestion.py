"""What a table seems to mean; where there is a choice, none is made, and that is said."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.registry import Subject
from models.sheets.known import Known
from models.sheets.mapping import DateStyle, NumberStyle, Target
from models.sheets.reading import read_rows
from models.sheets.sheet import Row, Sheet
from models.sheets.styles import date_style, number_style
from models.sheets.suggestion import suggest

T = Target


def test_a_table_that_speaks_for_itself_can_be_read_at_once() -> None:
    rows: tuple[Row, ...] = (
        ("Date", "Source", "Side", "Type", "Estimate", "Comments"),
        ("14/3/2024", "NATO", "Russian military", "deaths", "350,000", ""),
        ("2/3/2024", "CIA", "Russian military", "wounded", "1,200,000", "x"),
    )
    sheet = Sheet(name="losses", rows=rows)
    suggestion = suggest(sheet, Known())
    mapping = suggestion.mapping
    assert suggestion.untold == ()
    assert mapping.columns == {
        T.FIGURE: "Estimate",
        T.CLAIMANT: "Source",
        T.SUBJECT: "Side",
        T.MEASURE: "Type",
        T.AS_OF: "Date",
        T.NOTE: "Comments",
    }
    assert mapping.words == {T.MEASURE: {"deaths": "killed"}}
    assert (mapping.numbers, mapping.dates) == (NumberStyle.COMMA_POINT, DateStyle.DAY_MONTH_YEAR)
    assert [claim.low for claim in read_rows(sheet, mapping, Known()).claims] == [350_000, 1_200_000]


def test_low_high_and_best_are_the_ends_of_a_figure() -> None:
    columns = suggest(Sheet(rows=(("low", "high", "number"), (1, 2, 3))), Known()).mapping.columns
    assert columns == {T.LOW: "low", T.HIGH: "high", T.BEST: "number"}


def test_a_column_called_after_what_it_counts_is_the_figure() -> None:
    known = Known(subjects=(Subject(name="People"),))
    suggestion = suggest(Sheet(rows=(("day", "killed_cum"), ("2024-01-01", 5))), known)
    assert suggestion.mapping.columns == {T.AS_OF: "day", T.FIGURE: "killed_cum"}
    assert suggestion.mapping.constants == {T.MEASURE: "killed", T.SUBJECT: "People"}
    assert suggestion.untold == ("No column says who says so: choose one, or a constant.",)


def test_of_several_such_columns_each_holds_the_figures_of_its_measure() -> None:
    rows = ("day", "killed", "injured", "missing"), ("2024-01-01", "1,200", "6,000", "nobody knows")
    suggestion = suggest(Sheet(rows=rows), Known())
    assert suggestion.mapping.measures == {"killed": "killed", "injured": "wounded"}
    assert suggestion.mapping.columns == {T.AS_OF: "day"}
    assert suggestion.mapping.numbers is NumberStyle.COMMA_POINT
    assert not any("figure" in sentence or "counted of" in sentence for sentence in suggestion.untold)


@pytest.mark.parametrize(
    ("header", "measures", "figure"),
    [
        (("killed", "wounded", "total"), ["killed", "wounded"], None),
        (("killed", "wounded", "number", "type"), [], "number"),
        (("killed", "number"), [], "number"),
        (("killed", "wounded", "low", "high"), [], None),
    ],
)
def test_a_total_beside_such_columns_is_none_of_them(
    header: tuple[str, ...], measures: list[str], figure: str | None
) -> None:
    mapping = suggest(Sheet(rows=(header, (5, 6, 11, 12)[: len(header)])), Known()).mapping
    assert (list(mapping.measures.values()), mapping.columns.get(T.FIGURE)) == (measures, figure)


@pytest.mark.parametrize(
    ("header", "columns", "measures", "ends"),
    [
        (
            ("killed_min", "killed_max", "injured (min)", "injured (max)"),
            {},
            {"killed_min": "killed", "killed_max": "killed", "injured (min)": "wounded", "injured (max)": "wounded"},
            {"killed_min": "low", "killed_max": "high", "injured (min)": "low", "injured (max)": "high"},
        ),
        (
            ("killed minimum", "killed", "killed maximum", "wounded"),
            {},
            {"killed minimum": "killed", "killed": "killed", "killed maximum": "killed", "wounded": "wounded"},
            {"killed minimum": "low", "killed": "best", "killed maximum": "high"},
        ),
        (("killed_low", "killed_high"), {T.LOW: "killed_low", T.HIGH: "killed_high"}, {}, {}),
        (("killed", "low", "high"), {T.LOW: "low", T.HIGH: "high"}, {}, {}),
        (("killed_min", "killed", "injured"), {}, {}, {}),
    ],
)
def test_ends_are_what_columns_of_measures_are_called_after(
    header: tuple[str, ...], columns: dict[T, str], measures: dict[str, str], ends: dict[str, str]
) -> None:
    mapping = suggest(Sheet(rows=(header, (5, 6, 7, 8)[: len(header)])), Known()).mapping
    assert (mapping.columns, mapping.measures, mapping.ends) == (columns, measures, ends)
    assert (T.MEASURE in mapping.constants) is (header[0] == "killed_low")


def test_of_two_columns_of_one_measure_none_is_chosen() -> None:
    suggestion = suggest(Sheet(rows=(("day", "killed", "deaths", "injured"), ("2024-01-01", 5, 6, 7))), Known())
    assert (suggestion.mapping.measures, suggestion.mapping.columns) == ({}, {T.AS_OF: "day"})
    assert "Several columns may hold the figure: “killed”, “deaths”, “injured”." in suggestion.untold


@pytest.mark.parametrize(
    ("texts", "style", "untold"),
    [
        (["5", "1234"], None, ""),
        (["1,234"], NumberStyle.COMMA_POINT, ""),
        (["over 1.234.567"], NumberStyle.POINT_COMMA, ""),
        (["1 234"], NumberStyle.SPACE_COMMA, ""),
        (["1,234", "1.234"], None, "No one style reads all cells of numbers"),
        (["many"], None, "No one style reads all cells of numbers"),
    ],
)
def test_number_styles(texts: list[str], style: NumberStyle | None, untold: str) -> None:
    told: list[str] = []
    assert number_style(texts, told) is style
    assert untold in "".join(told)
    assert bool(told) is bool(untold)


@pytest.mark.parametrize(
    ("texts", "style", "untold"),
    [
        ([], None, ""),
        (["2024-03-14", "2024-03"], DateStyle.ISO, ""),
        (["3/4/2024", "14/3/2024"], DateStyle.DAY_MONTH_YEAR, ""),
        (["3/4/2024", "3/14/2024"], DateStyle.MONTH_DAY_YEAR, ""),
        (["3/4/2024", "4/5/2024"], None, "cannot be told from “3/4/2024”: day/month/year, month/day/year"),
        (["3/3/2024"], DateStyle.DAY_MONTH_YEAR, ""),
        (["14 March 2024"], DateStyle.WORDS, ""),
        (["14/3/2024", "3/14/2024"], DateStyle.WORDS, ""),  # each has one reading only
        (["14/3/2024", "soon"], None, "No one style reads all cells of dates"),
    ],
)
def test_date_styles(texts: list[str], style: DateStyle | None, untold: str) -> None:
    told: list[str] = []
    assert date_style(texts, told) is style
    assert untold in "".join(told)
    assert bool(told) is bool(untold)


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        ((("a", "b"), (1, 2)), 1),
        ((("Losses, by day",), (), ("a", "b"), (1, 2)), 3),
        ((("NATO", "5"), ("CIA", "6")), 0),
        ((("killed",), (5,)), 1),
        ((("Losses", "Losses"), ("day", "killed"), ("1.1.2024", 5)), 2),
        ((("", "Losses", "Losses"), ("day", "killed", "wounded"), ("1.1.2024", 5, 6)), 2),
        ((("Losses", "Losses"), ("by day", ""), ("day", "killed"), ("1.1.2024", 5)), 3),
        ((("a", "a", "b"), ("NATO", "x", "y"), (1, 2, 3)), 2),
        ((("a", "a", "b"), (1, 2, 3)), 1),
        ((), 0),
    ],
)
def test_the_header_is_the_first_row_of_texts(rows: tuple[Row, ...], header: int) -> None:
    assert suggest(Sheet(rows=rows), Known()).mapping.header == header


@pytest.mark.parametrize(
    ("names", "columns", "measure"),
    [
        (("Datum", "Quelle", "Seite", "Tote"), (T.AS_OF, T.CLAIMANT, T.SUBJECT, T.FIGURE), "killed"),
        (("Jour", "Selon", "Camp", "Blessés"), (T.AS_OF, T.CLAIMANT, T.SUBJECT, T.FIGURE), "wounded"),
        (("Дата", "Джерело", "Сторона", "Загинуло"), (T.AS_OF, T.CLAIMANT, T.SUBJECT, T.FIGURE), "killed"),
    ],
)
def test_headers_of_other_languages_are_known(names: Row, columns: tuple[Target, ...], measure: str) -> None:
    mapping = suggest(Sheet(rows=(names, ("14.03.2024", "x", "y", 5))), Known()).mapping
    assert {target: mapping.columns.get(target) for target in columns} == dict(zip(columns, names, strict=True))
    assert mapping.constants == {T.MEASURE: measure}
    assert mapping.dates is DateStyle.DAY_MONTH_YEAR


def test_a_column_of_days_says_what_claims_count_up_to() -> None:
    rows: tuple[Row, ...] = (("Зріз", "n", "year"), ("14.03.2024", 5, "2024"), ("", 6, "2024"), ("1.4.2024", 7, ""))
    assert suggest(Sheet(rows=rows), Known()).mapping.columns == {T.AS_OF: "Зріз"}
    typed = Sheet(rows=(("x", "n"), (date(2024, 3, 14), 5)))
    assert suggest(typed, Known()).mapping.columns == {T.AS_OF: "x"}
    both = suggest(Sheet(rows=(("a", "b"), (date(2024, 3, 14), "2024-03-15"))), Known())
    assert both.mapping.columns == {}
    assert "Several columns hold days: “a”, “b”." in both.untold


CELLS = st.none() | st.integers() | st.dates() | st.sampled_from(["date", "low", "killed", "1,2", "3/4/2024", "", "x"])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=4).map(tuple), max_size=5).map(tuple), st.none() | st.integers(0, 3))
def test_any_table_has_a_suggestion(rows: tuple[Row, ...], header: int | None) -> None:
    suggestion = suggest(Sheet(rows=rows), Known(), header)
    assert all(sentence.endswith(".") for sentence in suggestion.untold)
    assert len(set(suggestion.mapping.columns.values())) == len(suggestion.mapping.columns)


def test_the_cell_that_no_style_reads_with_the_others_is_named() -> None:
    told: list[str] = []
    assert date_style(["14/03/2024", "15/03/2024", "Total"], told) is None
    assert told == ["No one style reads all cells of dates, as “Total”: choose one, and see what is refused."]


@pytest.mark.parametrize("header", ["year", "Month", "Jahr", "Monat", "рік", "місяць"])
def test_years_and_months_say_what_claims_count_up_to(header: str) -> None:
    sheet = Sheet(name="deaths", rows=((header, "deaths"), ("2014", "100"), ("2015", "200")))
    assert suggest(sheet, Known()).mapping.columns[Target.AS_OF] == header


def test_a_day_goes_before_its_month_and_year() -> None:
    sheet = Sheet(name="deaths", rows=(("year", "month", "date", "deaths"), ("2014", "5", "2014-05-01", "100")))
    assert suggest(sheet, Known()).mapping.columns[Target.AS_OF] == "date"
