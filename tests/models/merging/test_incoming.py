"""What a merge would change, counted."""

import msgspec

from models.claims.claim_file import ClaimFile, Heading, Kind
from models.claims.source import Source
from models.claims.view import Conflict
from models.merging.incoming import Counts, counts, incoming
from tests.models.merging.test_step import file_of


def test_records_are_counted_by_kind_and_by_what_becomes_of_them() -> None:
    mine, merged = file_of(range(6)), file_of(range(2, 9), changed=5)
    merged = msgspec.structs.replace(merged, sources=(Source(id="s", text="t"),), heading=Heading(note="n"))
    assert {kind: counts(edits) for kind, edits in incoming(mine, merged).items()} == {
        Kind.CLAIMS: Counts(added=3, changed=3, removed=2),
        Kind.SOURCES: Counts(added=1, changed=0, removed=0),
        Kind.HEADING: Counts(added=0, changed=1, removed=0),
    }


def test_order_and_conflicts_are_not_counted() -> None:
    conflict = Conflict(record="claims", id="1", field="note")
    merged = msgspec.structs.replace(file_of([2, 1, 0]), conflicts=(conflict,))
    assert incoming(file_of(range(3)), merged) == {}
    assert incoming(ClaimFile.NEW, ClaimFile.NEW) == {}


def test_removals_come_before_changes_and_additions() -> None:
    found = incoming(file_of(range(3)), file_of(range(1, 4), changed=2))
    assert [(edit.was is None, edit.now is None) for edit in found[Kind.CLAIMS]] == [
        (False, True),
        (False, False),
        (True, False),
    ]
