"""Claims as tab-separated text: what is copied can be pasted, and bad cells are named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.text import tsv
from models.text.display import DateStyle, Display
from models.text.fields import BY_NAME, FIELDS, Entry, Field, Terms, join_texts, split_texts
from tests.drawn import claims

TERMS = Terms({measure.id: measure for measure in STANDARD_MEASURES}, Display())
PLAIN = Terms(TERMS.measures, Display(group="", date_style=DateStyle.ISO))
TEMPLATE = Claim(id="t", subject="Army", measure="killed", bound=Bound.EXACT, low=0, high=0, since="2022-02-24")


@given(st.lists(st.lists(st.text("ab\t\n\"'="), min_size=1, max_size=3), min_size=1, max_size=3))
def test_any_cells_come_back(rows: list[list[str]]) -> None:
    read = tsv.read_tsv(tsv.write_tsv(rows))
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    assert read == rows


@given(claims())
def test_a_copied_claim_pasted_as_new_says_the_same(claim: Claim) -> None:
    fields = [field for field in FIELDS if field.name not in ("derived_from", "replaces", "grade")]
    cells = [field.show(claim, PLAIN) for field in fields]
    (pasted,) = tsv.new_claims(TEMPLATE, fields, [cells], TERMS)
    assert pasted.id != claim.id
    for field, cell in zip(fields, cells, strict=True):
        assert field.show(pasted, PLAIN) == tidied(field, cell)


def tidied(field: Field, cell: str) -> str:
    """A cell as it stands after it was typed: one line fields hold single spaces, lists no empty texts."""
    if field.entry is Entry.TEXTS:
        return join_texts(split_texts(cell))
    return cell if field.entry is Entry.NOTE else " ".join(cell.split())


def test_headings_name_fields() -> None:
    row = ["Claimant", " figure ", "As of"]
    assert tsv.header_fields([row]) == [BY_NAME[n] for n in ("claimant", "figure", "as_of")]
    assert tsv.header_fields([["NATO", "350,000"]]) is None
    assert tsv.header_fields([["Claimant", "Quotes"]]) is None
    assert tsv.header_fields([[]]) is None
    assert tsv.header_fields([]) is None


def test_one_cell_alone_is_no_heading() -> None:
    assert tsv.header_fields([["Place"]]) is None
    assert tsv.header_fields([["Figure"], ["350,000"]]) == [BY_NAME["figure"]]


@pytest.mark.parametrize("row", [["NATO"], ["NATO", ""], ["NATO", "  ", "2024"]])
def test_a_row_without_figure_is_refused_by_its_number(row: list[str]) -> None:
    fields = [BY_NAME["claimant"], BY_NAME["figure"], BY_NAME["as_of"]]
    rows = [["Meduza", "83,000"], [""], row]
    with pytest.raises(ClaimsError, match=r"^Row 3 gives no figure: .*Nothing was pasted\.$"):
        tsv.new_claims(TEMPLATE, fields, rows, TERMS)


def test_blank_rows_are_no_claims() -> None:
    fields = [BY_NAME["claimant"], BY_NAME["figure"]]
    made = tsv.new_claims(TEMPLATE, fields, [["NATO", "5"], [], ["", " "], ["Meduza", "6"]], TERMS)
    assert [(c.claimant, c.low) for c in made] == [("NATO", 5), ("Meduza", 6)]


def test_a_column_of_no_field_is_passed_over() -> None:
    fields = [BY_NAME["claimant"], None, BY_NAME["figure"]]
    (made,) = tsv.new_claims(TEMPLATE, fields, [["NATO", "3", "5"]], TERMS)
    assert (made.claimant, made.low) == ("NATO", 5)
    assert tsv.fill(TEMPLATE, [None, BY_NAME["place"], BY_NAME["scope"]], "Bakhmut", TERMS).scope == "Bakhmut"
    with pytest.raises(ClaimsError, match=r"^Figure: .*Nothing was pasted\.$"):
        tsv.fill(TEMPLATE, [BY_NAME["figure"]], "", TERMS)


def test_new_claims_keep_the_template() -> None:
    fields = [BY_NAME["claimant"], BY_NAME["figure"]]
    made = tsv.new_claims(TEMPLATE, fields, [["NATO", "over 350,000"], ["Meduza", "at least 83k"]], TERMS)
    assert [(c.claimant, c.bound, c.low, c.since) for c in made] == [
        ("NATO", Bound.MORE_THAN, 350_000, "2022-02-24"),
        ("Meduza", Bound.AT_LEAST, 83_000, "2022-02-24"),
    ]
    assert len({c.id for c in made}) == 2


def test_a_bad_cell_is_named_by_row_and_field() -> None:
    fields = [BY_NAME["figure"], BY_NAME["as_of"]]
    with pytest.raises(ClaimsError, match=r"^Row 2, As of: .*Nothing was pasted\.$"):
        tsv.new_claims(TEMPLATE, fields, [["5", ""], ["6", "2024-13-01"]], TERMS)


def test_rows_without_figures_are_no_claims() -> None:
    with pytest.raises(ClaimsError, match="Figure"):
        tsv.new_claims(TEMPLATE, [BY_NAME["claimant"]], [["NATO"]], TERMS)


def test_too_many_cells_are_refused() -> None:
    with pytest.raises(ClaimsError, match=r"Row 1 has more cells \(2\)"):
        tsv.overwrite([TEMPLATE], [BY_NAME["claimant"]], [["a", "b"]], TERMS)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        rows = tsv.read_tsv(text)
    except ClaimsError:
        return
    assert all(isinstance(cell, str) for row in rows for cell in row)


@pytest.mark.parametrize("rows", [[["a\rb", "\r"]], [[""], ["x"]], [[], ["a"]], [['"'], ["a\tb\n"]]])
def test_cells_with_line_ends_of_any_kind_come_back(rows: list[list[str]]) -> None:
    assert tsv.read_tsv(tsv.write_tsv(rows)) == rows


def test_more_rows_than_anybody_pastes_are_refused() -> None:
    with pytest.raises(ClaimsError, match="more than 100,000 rows"):
        tsv.read_tsv("a\n" * 100_001)
    assert len(tsv.read_tsv("a\n" * 100_000)) == 100_000
