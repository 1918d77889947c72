"""Rows as claims: every row is accounted for, and says why where it is none."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.check import check_file
from models.claims.claim import Basis, Claim, Credibility, Per, Reliability, Status
from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Spread
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.registry import Claimant, Subject
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.progress import Cancelled
from models.sheets.accounted import LeftOut, NewName, Reading, Why
from models.sheets.delimited import read_delimited
from models.sheets.known import Known
from models.sheets.mapping import (
    DateStyle,
    Format,
    Keep,
    LeaveOut,
    Mapping,
    NumberStyle,
    SourceWords,
    Target,
    WithoutFigure,
)
from models.sheets.reading import file_of, read_rows
from models.sheets.sheet import Fault, Row, Sheet, SheetKind

T = Target
BASIC = Mapping(
    columns={T.CLAIMANT: "who", T.FIGURE: "figure", T.AS_OF: "day"},
    constants={T.SUBJECT: "Russian military", T.MEASURE: "killed"},
    numbers=NumberStyle.COMMA_POINT,
    dates=DateStyle.DAY_MONTH_YEAR,
)


def sheet_of(*rows: Row, header: Row = ("who", "figure", "day")) -> Sheet:
    return Sheet(name="losses", rows=(header, *rows))


def changed(**fields: object) -> Mapping:
    return msgspec.structs.replace(BASIC, **fields)


def only(reading: Reading) -> Claim:
    assert not reading.refused, reading.refused
    (claim,) = reading.claims
    return claim


def refusal(reading: Reading) -> str:
    assert not reading.taken
    (refused,) = reading.refused
    return str(refused.reason)


def test_a_row_becomes_a_claim_that_quotes_it() -> None:
    sheet = read_delimited(b'who,figure,day\nNATO,"over 350,000",14/3/2024\n', Format(), "losses")
    reading = read_rows(sheet, BASIC, Known())
    claim = only(reading)
    assert (claim.claimant, claim.subject, claim.measure) == ("NATO", "Russian military", "killed")
    assert (claim.bound, claim.low, claim.high, claim.worded) == (Bound.MORE_THAN, 350_000, None, "over 350,000")
    assert claim.as_of == "2024-03-14"
    assert reading.source.text == 'who,figure,day\nNATO,"over 350,000",14/3/2024\n'
    (quote,) = claim.quotes
    assert (quote.source, quote.start, quote.exact) == ("losses", 15, 'NATO,"over 350,000",14/3/2024')
    assert (quote.prefix, quote.suffix) == ("who,figure,day\n", "\n")


def test_every_field_is_fed() -> None:
    values = {
        T.SPEAKER: "Jens  Stoltenberg",
        T.VIA: "BBC; Meduza;BBC",
        T.PER: "per day",
        T.STATED_ON: "15/3/2024",
        T.SINCE: "24/2/2022",
        T.PLACE: "Kursk",
        T.SCOPE: "soldiers",
        T.BASIS: "Official statement",
        T.GRADE: "b2",
        T.STATUS: "verified",
        T.CHECKED_BY: "AB",
        T.CHECKED_ON: "16/3/2024",
        T.DERIVATION: "a sum",
        T.TAGS: "one;two",
        T.NOTE: " two\nlines ",
        T.ID: "k1",
        T.WORDED: "more than 5",
        T.SPREAD: "scenarios",
    }
    header = (*BASIC.columns.values(), *values)
    mapping = changed(columns=dict(BASIC.columns) | {target: str(target) for target in values})
    claim = only(read_rows(sheet_of(("NATO", "5–9", "1/3/2024", *values.values()), header=header), mapping, Known()))
    assert (claim.speaker, claim.via, claim.per) == ("Jens Stoltenberg", ("BBC", "Meduza"), Per.DAY)
    assert (claim.stated_on, claim.since, claim.checked_on) == ("2024-03-15", "2022-02-24", "2024-03-16")
    assert (claim.place, claim.scope, claim.basis) == ("Kursk", "soldiers", Basis.OFFICIAL_STATEMENT)
    assert (claim.reliability, claim.credibility) == (Reliability.B, Credibility.PROBABLY_TRUE)
    assert (claim.status, claim.checked_by, claim.derivation) == (Status.VERIFIED, "AB", "a sum")
    assert (claim.tags, claim.note, claim.id, claim.worded) == (("one", "two"), "two\nlines", "k1", "more than 5")
    assert claim.spread is Spread.SCENARIOS


def test_values_stand_for_others() -> None:
    mapping = changed(
        columns={T.CLAIMANT: "who", T.VIA: "who", T.FIGURE: "figure", T.MEASURE: "kind", T.BOUND: "bound"},
        constants={T.SUBJECT: "x"},
        words={
            T.CLAIMANT: {"US (via NYT)": "U.S. officials"},
            T.VIA: {"us (VIA nyt)": "The New York Times", "*": ""},
            T.MEASURE: {"Deaths": "killed"},
            T.BOUND: {"ca": "about", "*": "exact"},
        },
    )
    header = ("who", "figure", "kind", "bound")
    rows = (("US (via NYT)", "5", "deaths", "CA"), ("NATO", "6", "Wounded", "?"), ("NATO", "7", "casualties", "≥"))
    one, two, three = read_rows(sheet_of(*rows, header=header), mapping, Known()).claims
    assert (one.claimant, one.via, one.measure, one.bound) == (
        "U.S. officials",
        ("The New York Times",),
        "killed",
        Bound.ABOUT,
    )
    assert (two.claimant, two.via, two.measure, two.bound) == ("NATO", (), "wounded", Bound.EXACT)
    assert three.bound is Bound.EXACT  # whatever is not named is what “*” says


def test_names_are_matched_by_alias_and_new_ones_are_told() -> None:
    known = Known(claimants=(Claimant(name="NATO", aliases=("North  Atlantic Treaty", "otan")),))
    rows = (
        ("nato", "1", ""),
        ("OTAN", "2", ""),
        ("north atlantic treaty", "3", ""),
        ("CIA", "4", ""),
        ("CIA", "5", ""),
    )
    reading = read_rows(sheet_of(*rows), BASIC, known)
    assert [claim.claimant for claim in reading.claims] == ["NATO", "NATO", "NATO", "CIA", "CIA"]
    assert reading.new_names == (
        NewName(Kind.SUBJECTS, "Russian military", 5),
        NewName(Kind.CLAIMANTS, "CIA", 2),
    )
    again = Known(claimants=(*known.claimants, Claimant(name="CIA")), subjects=(Subject(name="Russian military"),))
    assert read_rows(sheet_of(*rows), BASIC, again).new_names == ()


def test_measures_are_those_of_the_file() -> None:
    mapping = changed(columns={**BASIC.columns, T.MEASURE: "kind"}, constants={T.SUBJECT: "x"})
    sheet = sheet_of(("NATO", "5", "", "Dead Or Gone"), header=("who", "figure", "day", "kind"))
    assert "no measure “Dead Or Gone” in this file" in refusal(read_rows(sheet, mapping, Known()))
    known = Known(measures=(*STANDARD_MEASURES, Measure(id="gone", label="Dead or gone", counts=("killed",))))
    assert only(read_rows(sheet, mapping, known)).measure == "gone"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (("NATO", "many", ""), "Column “figure”: “many” is too vague to compare"),
        (("NATO", "", ""), "The row gives no figure"),
        (("NATO", None, ""), "The row gives no figure"),
        (("NATO",), "The row gives no figure"),
        (("NATO", "5", "31/2/2024"), "Column “day”: “2024-02-31” is not a date"),
        (("NATO", "5", "yesterday"), "Column “day”: “yesterday” is no day/month/year"),
        (("NATO", "1", "200", "000", "1/1/2024"), "has more cells (5) than the header has columns (3)"),
        ((Fault("#N/A"), "5", ""), "Column “who”: The formula of the cell failed"),
        (("NATO", Fault("#DIV/0!"), ""), "Column “figure”: The formula of the cell failed"),
        (("NATO", -5.0, ""), "below zero"),
        (("NATO", 5.5, ""), "not a whole number"),
    ],
)
def test_a_refused_row_says_why(row: Row, reason: str) -> None:
    reading = read_rows(sheet_of(row), BASIC, Known())
    assert reason in refusal(reading)
    assert reading.refused[0].row == 2
    assert reading.refused[0].cells == row


@pytest.mark.parametrize(
    ("mapping", "reason"),
    [
        (changed(columns={T.FIGURE: "none"}), "no column “none”"),
        (changed(columns={T.CLAIMANT: "who"}), "column that holds the figure"),
        (changed(columns={T.FIGURE: "figure", T.LOW: "day"}), "not both"),
        (changed(constants={T.SUBJECT: "x"}), "holds the measure"),
        (changed(constants={T.MEASURE: "killed"}), "holds the subject"),
        (changed(constants={T.SUBJECT: "x", T.MEASURE: "dead"}), "constant stands for nothing: There is no measure"),
        (changed(constants={**BASIC.constants, T.SINCE: "24/2/2022"}), "“since”, the constant stands for nothing"),
        (changed(constants={**BASIC.constants, T.BASIS: "hearsay"}), "“basis”, the constant stands for nothing"),
        (changed(words={T.AS_OF: {"x": "soon"}}), "“as of”, “x” stands for nothing"),
        (changed(header=9), "Row 9 cannot be the header"),
        (changed(left_out=(LeaveOut(column="none"),)), "no column “none” by which to leave rows out"),
    ],
)
def test_a_mapping_that_does_not_fit_is_refused(mapping: Mapping, reason: str) -> None:
    with pytest.raises(ClaimsError, match=reason):
        read_rows(sheet_of(("NATO", "5", "")), mapping, Known())


def test_styles_are_never_guessed() -> None:
    reading = read_rows(sheet_of(("NATO", "1,234", "")), changed(numbers=None), Known())
    assert "choose how numbers are written" in refusal(reading)
    reading = read_rows(sheet_of(("NATO", "5", "3/4/2024")), changed(dates=None), Known())
    assert "choose how dates are written" in refusal(reading)


def test_a_constant_fills_the_cells_that_are_empty() -> None:
    mapping = changed(constants={**BASIC.constants, T.CLAIMANT: "CIA"}, empty=("N/A",))
    rows = (("", "1", ""), ("n/a", "2", "N/A"), ("NATO", "3", "1/1/2024"))
    reading = read_rows(sheet_of(*rows), mapping, Known())
    assert [(claim.claimant, claim.as_of) for claim in reading.claims] == [
        ("CIA", ""),
        ("CIA", ""),
        ("NATO", "2024-01-01"),
    ]


def test_rows_are_left_out_by_value_and_without_figure() -> None:
    mapping = changed(
        header=2,
        left_out=(
            LeaveOut(column="who", values=("total", "")),
            LeaveOut(column="day", values=("1/1/2024",), others=True),
        ),
        without_figure=WithoutFigure.LEFT_OUT,
    )
    rows: tuple[Row, ...] = (
        *(("A table",), ("who", "figure", "day"), ("NATO", "5", "1/1/2024"), ("Total ", "5", "1/1/2024")),
        *(("", "5", "1/1/2024"), ("NATO", "5", "2/1/2024"), ("NATO", "", "1/1/2024"), ("", None, " "), ()),
    )
    reading = read_rows(Sheet(rows=rows), mapping, Known())
    assert [one.row for one in reading.taken] == [3]
    assert reading.left_out == (
        *(LeftOut(1, Why.ABOVE), LeftOut(2, Why.HEADER), LeftOut(4, Why.VALUE), LeftOut(5, Why.VALUE)),
        *(LeftOut(6, Why.VALUE), LeftOut(7, Why.WITHOUT_FIGURE), LeftOut(8, Why.BLANK), LeftOut(9, Why.BLANK)),
    )


def test_an_id_that_stands_twice_is_refused_with_the_first_row() -> None:
    mapping = changed(columns={**BASIC.columns, T.ID: "who"})
    reading = read_rows(sheet_of(("a", "5", ""), ("a", "6", "")), mapping, Known())
    assert [one.row for one in reading.taken] == [2]
    assert "Its id “a” is that of row 2 already" in str(reading.refused[0].reason)


def test_an_id_that_is_made_is_never_one_that_a_row_gives() -> None:
    mapping = changed(columns={**BASIC.columns, T.ID: "id"})
    header = ("who", "figure", "day", "id")
    made = read_rows(sheet_of(("x", "1", "", "x"), ("NATO", "5", "", ""), header=header), mapping, Known()).claims[1].id
    reading = read_rows(sheet_of(("x", "1", "", made), ("NATO", "5", "", ""), header=header), mapping, Known())
    assert not reading.refused
    assert reading.claims[0].id == made != reading.claims[1].id


def test_true_is_not_read_as_the_1_of_another_row() -> None:
    reading = read_rows(sheet_of(("NATO", 1, ""), ("NATO", True, ""), ("NATO", 1.0, "")), BASIC, Known())
    assert [one.row for one in reading.taken] == [2, 4]
    assert "“TRUE” is no number" in str(reading.refused[0].reason)


def test_a_date_is_moved_where_the_table_dates_otherwise() -> None:
    sheet = sheet_of(("UK", "5", "01/03/2024"), ("UK", "5", "3/2024"))
    reading = read_rows(sheet, changed(shift={T.AS_OF: -1}), Known())
    assert [claim.as_of for claim in reading.claims] == ["2024-02-29"]
    assert "no single day" in str(reading.refused[0].reason)


@pytest.mark.parametrize("keep", list(Keep))
def test_the_source_keeps_as_much_text_as_is_wished(keep: Keep) -> None:
    words = SourceWords(id="s1", title="Losses", licence="CC BY 4.0", note="Seen.", keep=keep, also=("more",))
    sheet = read_delimited(b"who,other,figure,day,more\nNATO,x,5,,y\n", Format())
    reading = read_rows(sheet, changed(source=words), Known())
    (quote,) = only(reading).quotes
    text = {
        Keep.ROWS: "who,other,figure,day,more\nNATO,x,5,,y\n",
        Keep.COLUMNS: "who,figure,day,more\nNATO,5,,y\n",
        Keep.NOTHING: "",
    }[keep]
    assert (reading.source.text, reading.source.note) == (text, "Seen.\nLicence: CC BY 4.0")
    assert quote.exact == ("NATO,5,,y" if keep is Keep.COLUMNS else "NATO,x,5,,y")
    assert quote.start == text.find(quote.exact) or keep is Keep.NOTHING


def test_objects_quote_their_own_object() -> None:
    rows = (("who", "figure", "day", "other"), ("NATO", 5, None, "x"), ("CIA", None, "1/1/2024", "y"))
    sheet = Sheet(kind=SheetKind.OBJECTS, rows=rows, lines=("", "{…}", "{……}"))
    mapping = changed(source=SourceWords(keep=Keep.COLUMNS))
    reading = read_rows(sheet, mapping, Known())
    assert reading.source.text == '{"who":"NATO","figure":5}\n{"who":"CIA","day":"1/1/2024"}\n'
    assert reading.claims[0].quotes[0].exact == '{"who":"NATO","figure":5}'


def test_reading_tells_how_far_it_is_and_can_be_given_up() -> None:
    sheet = sheet_of(*[("NATO", "5", "")] * 1000)
    parts: list[float] = []
    read_rows(sheet, BASIC, Known(), parts.append)
    assert parts == sorted(parts)
    assert 0 < parts[0] < parts[-1] <= 1

    def given_up(_part: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_rows(sheet, BASIC, Known(), given_up)


CELLS: st.SearchStrategy[object] = st.one_of(
    st.none(),
    st.sampled_from(
        [
            "",
            " ",
            "5",
            "1,234",
            "over 50",
            "5-9",
            "-1",
            "many",
            "1/1/2024",
            "32/1/2024",
            "NATO",
            "total",
            "killed",
            "🙂é",
        ]
    ),
    st.integers(-3, 10),
    st.floats(allow_nan=True),
    st.booleans(),
    st.dates(),
    st.builds(Fault, st.just("#N/A")),
)
MAPPINGS = st.builds(
    changed,
    header=st.integers(0, 2),
    columns=st.sampled_from(
        [
            {T.CLAIMANT: "a", T.FIGURE: "b", T.AS_OF: "c"},
            {T.LOW: "b", T.HIGH: "c", T.BEST: "d", T.NOTE: "a", T.ID: "e"},
            {T.FIGURE: "b", T.MEASURE: "e", T.TAGS: "a", T.BOUND: "d"},
        ]
    ),
    without_figure=st.sampled_from(WithoutFigure),
    source=st.builds(SourceWords, keep=st.sampled_from(Keep)),
) | st.builds(
    changed,
    header=st.integers(0, 2),
    columns=st.sampled_from([{T.CLAIMANT: "a"}, {T.TAGS: "a", T.ID: "e"}]),
    measures=st.sampled_from([{"b": "killed"}, {"c": "wounded", "b": "killed"}]),
    constants=st.just({T.SUBJECT: "Army"}),
    without_figure=st.sampled_from(WithoutFigure),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=6), min_size=2, max_size=8), MAPPINGS, st.sampled_from(SheetKind))
def test_every_row_is_accounted_for_and_every_claim_holds(
    cells: list[list[object]], mapping: Mapping, kind: SheetKind
) -> None:
    header: Row = ("a", "b", "c", "d", "e")
    rows = [tuple(row) for row in cells]
    rows.insert(max(0, mapping.header - 1), header)
    if mapping.header == 0:
        columns = {target: f"Column {name.upper()}" for target, name in mapping.columns.items()}
        outcomes = {f"Column {name.upper()}": measure for name, measure in mapping.measures.items()}
        mapping = msgspec.structs.replace(mapping, columns=columns, measures=outcomes)
    elif kind is SheetKind.OBJECTS:
        mapping, rows = msgspec.structs.replace(mapping, header=1), [header, *(row[:5] for row in rows)]
    sheet = Sheet(kind=kind if mapping.header else SheetKind.WORKBOOK, rows=tuple(rows))  # type: ignore[arg-type]
    reading = read_rows(sheet, mapping, Known())
    taken = dict.fromkeys(one.row for one in reading.taken)
    accounted = [*taken, *(one.row for group in (reading.refused, reading.left_out) for one in group)]
    assert len(taken) == reading.taken_count == len(reading.taken) or mapping.measures
    assert sorted(accounted) == list(range(1, len(rows) + 1))
    assert all(str(one.reason).endswith(".") for one in reading.refused)
    _check_quotes(reading)
    file = file_of(reading, Known())
    check_file(file)
    assert read_claims(write_claims(file)) == file
    assert read_rows(sheet, mapping, Known()) == reading


def _check_quotes(reading: Reading) -> None:
    text = reading.source.text
    for claim in reading.claims if text else ():
        (quote,) = claim.quotes
        assert text[quote.start : quote.start + len(quote.exact)] == quote.exact
        assert text[quote.start + len(quote.exact)] == "\n"
        assert quote.start == 0 or text[quote.start - 1] == "\n"
