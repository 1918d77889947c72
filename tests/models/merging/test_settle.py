"""Settling conflicts: the side that is taken stands, the conflict is gone, and undo brings both back."""

from random import Random

import msgspec
import pytest

from models.claims.check import check_file
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.measure import Measure
from models.claims.record import Extra, Record
from models.claims.records import Records
from models.claims.view import Conflict
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.merging.conflicts import field_of
from models.merging.merge import merge
from models.merging.settle import Choice, dismiss, settle, settle_all
from models.merging.unit import units
from models.merging.written import written
from tests.models.merging.test_merge import QUOTE, SOURCE, claim, file
from tests.models.merging.threes import by_key, new_conflicts, numbered


def value(merged: ClaimFile, conflict: Conflict) -> str:
    """The text of what stands where the conflict is about."""
    record: Record | None = by_key(merged, Kind(conflict.record)).get(conflict.id)
    if record is None or not field_of(conflict):
        return "" if record is None else written(record)
    held = units(record)
    return written(held[field_of(conflict)]) if field_of(conflict) in held else ""


def texts(file: ClaimFile, kind: Kind) -> dict[tuple[str, str], str]:
    """Every field of every record of a kind, as JSON text."""
    records = by_key(file, kind)
    return {(key, name): written(held) for key in records for name, held in units(records[key]).items()}


def settled(merged: ClaimFile, conflict: Conflict, choice: Choice) -> ClaimFile:
    """The file after the choice; undo and what a reader makes of it are looked at on the way."""
    records = Records(merged)
    change = settle(records, conflict, choice)
    records.apply(change)
    after = records.snapshot()
    check_file(after)
    assert write_claims(read_claims(write_claims(after))) == write_claims(after)
    assert len(after.conflicts) == len(merged.conflicts) - 1
    records.apply(change.inverse())
    assert records.snapshot() == merged
    return after


def test_either_side_of_a_field_can_be_taken() -> None:
    count = 0
    for number in range(300):
        three = numbered(number)
        merged = merge(*three).file
        for conflict in new_conflicts(three, merged):
            if field_of(conflict):
                assert value(settled(merged, conflict, Choice.MINE), conflict) == conflict.mine
                assert value(settled(merged, conflict, Choice.THEIRS), conflict) == conflict.theirs
                count += 1
    assert count > 50


def test_all_fields_settled_for_theirs_is_the_merge_seen_from_there() -> None:
    for number in range(300):
        three = numbered(number)
        records = Records(merge(*three).file)
        for conflict in new_conflicts(three, records.snapshot()):
            if field_of(conflict):
                records.apply(settle(records, conflict, Choice.THEIRS))
        there = merge(three.base, three.theirs, three.mine).file
        for kind in Kind:
            if kind is not Kind.CONFLICTS:
                assert texts(records.snapshot(), kind) == texts(there, kind)


def test_whole_records_are_taken_or_refused_in_words() -> None:
    random, taken = Random(1), 0
    for number in range(300):
        three = numbered(number)
        merged = merge(*three).file
        for conflict in new_conflicts(three, merged):
            if not field_of(conflict):
                choice = random.choice(list(Choice))
                try:
                    after = settled(merged, conflict, choice)
                except ClaimsError as error:
                    assert str(error).endswith(".")
                else:
                    assert value(after, conflict) == getattr(conflict, choice)
                    taken += 1
    assert taken > 50


def merged_note() -> tuple[ClaimFile, Conflict]:
    merged = merge(file(claim(note="0")), file(claim(note="1")), file(claim(note="2")))
    return merged.file, merged.conflicts[0]


def test_quotes_keep_their_unknown_fields() -> None:
    one, two = (msgspec.structs.replace(QUOTE, extra=Extra((("page", page),))) for page in (1, 2))
    merged = merge(file(claim(quotes=(QUOTE,))), file(claim(quotes=(one,))), file(claim(quotes=(two,)))).file
    assert settled(merged, merged.conflicts[0], Choice.THEIRS).claims == (claim(quotes=(two,)),)
    merged = merge(file(claim(quotes=(one,))), file(), file(claim(quotes=(two,)))).file
    assert settled(merged, merged.conflicts[0], Choice.BASE).claims == (claim(quotes=(one,)),)


def test_a_conflict_can_be_dismissed() -> None:
    merged, conflict = merged_note()
    records = Records(merged)
    records.apply(dismiss(records, conflict))
    assert records.snapshot() == file(claim(note="1"))
    with pytest.raises(ClaimsError, match="settled already"):
        dismiss(records, conflict)


@pytest.mark.parametrize(
    ("field", "mine", "theirs"),
    [("figure", claim(low=1), claim(low=2)), ("note", claim(note="a"), claim(note="b"))],
)
def test_the_base_of_what_was_not_there_is_refused(field: str, mine: Claim, theirs: Claim) -> None:
    merged = merge(file(), file(mine), file(theirs))
    with pytest.raises(ClaimsError, match=f"There was no “{field}” before"):
        settle(Records(merged.file), merged.conflicts[0], Choice.BASE)


def test_a_source_in_use_is_not_removed() -> None:
    base, mine = file(claim()), file(claim(quotes=(QUOTE,)))
    merged = merge(base, mine, file(claim(), sources=()))
    assert merged.file.sources == (SOURCE,)
    with pytest.raises(ClaimsError, match="1 claim uses it"):
        settle(Records(merged.file), merged.conflicts[0], Choice.THEIRS)


def test_of_a_record_that_is_gone_only_the_conflict_goes() -> None:
    merged, conflict = merged_note()
    gone = file(conflicts=merged.conflicts)
    assert settled(gone, conflict, Choice.THEIRS) == file()


@pytest.mark.parametrize(
    ("record", "field", "text"),
    [
        ("claims", "note", "5"),
        ("claims", "note", "not JSON"),
        ("claims", "note", '"\\ud800"'),
        ("claims", "extra.u", "[" * 2_000 + "]" * 2_000),
        ("claims", "extra.u", "[" * 200_000),
        ("claims", "extra.u", "[" * 70 + "]" * 70),
        ("claims", "extra.u", "NaN"),
        ("claims", "extra.u", "-Infinity"),
        ("claims", "extra.u", '"\\ud800"'),
        ("claims", "figure", '{"bound":"range","low":5}'),
        ("claims", "measure", '"nothing"'),
        ("claims", "quotes", '[{"source":"nothing","start":0,"exact":"e"}]'),
        ("claims", "as_of", '"2024-02-31"'),
        ("claims", "id", '"d"'),
        ("claims", "bogus", '"d"'),
        ("claims", "extra", '{"a":1}'),
        ("claims", "", '{"id":"d","subject":"x","measure":"killed","bound":"exact","low":1,"high":1}'),
        ("claims", "", "[]"),
        ("conflicts", "", "{}"),
        ("bogus", "note", '"x"'),
    ],
)
def test_hostile_conflicts_are_refused(record: str, field: str, text: str) -> None:
    conflict = Conflict(record=record, id="c", field=field, theirs=text)
    records = Records(file(claim(), claim("d"), conflicts=(conflict,)))
    with pytest.raises(ClaimsError):
        settle(records, conflict, Choice.THEIRS)
    records.apply(dismiss(records, conflict))
    assert not list(records.conflicts)


@pytest.mark.parametrize("text", ["1.50", "-2e400", "123456789012345678901234567890", "true", "null", '{"a":[0.10]}'])
def test_unknown_values_come_back_as_they_were_written(text: str) -> None:
    conflict = Conflict(record="claims", id="c", field="extra.u", theirs=text)
    after = settled(file(claim(), conflicts=(conflict,)), conflict, Choice.THEIRS)
    assert f'"u":{text}'.encode() in write_claims(after)
    assert after.claims == read_claims(write_claims(after)).claims, "and are the same values that a reader makes"


def test_all_conflicts_of_a_merge_are_settled_at_once() -> None:
    for number in range(150):
        three = numbered(number)
        merged = merge(*three).file
        chosen = [(conflict, Choice.MINE) for conflict in new_conflicts(three, merged) if field_of(conflict)]
        after = settle_all(merged, chosen)
        assert after.refused == ()
        assert len(after.file.conflicts) == len(merged.conflicts) - len(chosen)
        check_file(after.file)


def test_what_needs_another_settled_first_waits_for_it() -> None:
    """The measure can go only once the claim counts by another, whatever the order of the choices."""
    own = Measure(id="own", label="Own", counts=("killed",))
    measure = Conflict(record="measures", id="own", field="", base=written(own), mine=written(own))
    field = Conflict(record="claims", id="c", field="measure", mine='"own"', theirs='"killed"')
    held = file(claim(measure="own"), measures=(*ClaimFile.NEW.measures, own), conflicts=(measure, field))
    after = settle_all(held, [(measure, Choice.THEIRS), (field, Choice.THEIRS)])
    assert after.refused == ()
    assert after.file == file(claim(), measures=ClaimFile.NEW.measures)


def test_a_choice_that_the_file_cannot_hold_stays_open_and_says_why() -> None:
    bad = Conflict(record="claims", id="c", field="as_of", theirs='"2024-02-31"')
    good = Conflict(record="claims", id="c", field="note", theirs='"n"')
    held = file(claim(), conflicts=(bad, good))
    after = settle_all(held, [(bad, Choice.THEIRS), (good, Choice.THEIRS)])
    assert after.file == file(claim(note="n"), conflicts=(bad,))
    ((conflict, error),) = after.refused
    assert conflict == bad
    assert "2024-02-31" in str(error)
