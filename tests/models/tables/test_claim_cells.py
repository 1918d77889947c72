"""What cells say: whatever a file holds, no role of any cell raises; and what the history calls an edit."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from models.claims.claim import Claim, Per
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES, Measure
from models.tables.claim_cells import LONGEST_HISTORY, QUOTES, edit_text, loose_note, measure_text
from models.tables.claim_table import ClaimTable, Role
from models.tables.document import Document
from models.text.fields import BY_NAME, FIELDS, Terms
from tests.drawn import claims, files

TERMS = Terms({measure.id: measure for measure in STANDARD_MEASURES})
NATO = Claim(id="n", claimant="NATO", subject="Army", measure="losses", bound=Bound.MORE_THAN, low=350_000)


@settings(max_examples=25)
@given(files(), st.booleans())
def test_no_role_of_any_cell_raises(file: ClaimFile, are_hollow: bool) -> None:
    if are_hollow:  # a reader refuses such measures; the table must not be the second line that falls
        hollow = tuple(msgspec.structs.replace(measure, counts=()) for measure in file.measures)
        file = msgspec.structs.replace(file, measures=hollow)
    table = ClaimTable(Document(file))
    for row in range(table.rowCount()):
        for column in range(table.columnCount()):
            index = table.index(row, column)
            for role in (*Qt.ItemDataRole, *Role):
                table.data(index, role)
            assert isinstance(table.data(index), str)


@pytest.mark.parametrize(
    ("counts", "may_count", "note"),
    [
        ((), (), ""),
        (("killed",), (), ""),
        ((), ("missing",), "May count missing."),
        (("killed", "wounded"), ("missing",), "Counts killed and wounded; may also count missing."),
    ],
)
def test_a_loose_measure_says_what_it_may_count(counts: tuple[str, ...], may_count: tuple[str, ...], note: str) -> None:
    assert loose_note(Measure(id="m", label="M", counts=counts, may_count=may_count)) == note


def test_a_rate_stands_with_the_measure() -> None:
    assert measure_text(NATO, TERMS) == "Losses"
    assert measure_text(msgspec.structs.replace(NATO, per=Per.DAY), TERMS) == "Losses per day"


@pytest.mark.parametrize(
    ("field", "typed", "text"),
    [
        ("figure", "over 351,000", "Change figure of NATO to > 351,000"),
        ("as_of", "2024-03-14", "Change “As of” of NATO to 14 Mar 2024"),
        ("claimant", "", "Change claimant of NATO to nothing"),
        ("note", "so\nlong " * 20, "Change note of NATO to so long so long so long so long so l…"),
    ],
)
def test_the_history_says_whose_edit_it_was(field: str, typed: str, text: str) -> None:
    changed = BY_NAME[field].read(NATO, typed, TERMS)
    assert edit_text(BY_NAME[field], NATO, changed, TERMS) == text


@given(claims(), claims())
def test_the_history_stays_short(was: Claim, now: Claim) -> None:
    for field in FIELDS:
        assert len(edit_text(field, was, now, TERMS)) <= LONGEST_HISTORY
        assert "\n" not in edit_text(field, was, now, TERMS)


def test_quotes_are_not_typed() -> None:
    with pytest.raises(ClaimsError, match="source"):
        QUOTES.read(NATO, "3", TERMS)
