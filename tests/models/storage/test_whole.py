"""What a log holds in part is worth as much as what it holds whole, whatever has become of the file."""

from random import Random

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims import steps
from models.claims.change import Change
from models.claims.claim_file import ClaimFile, Kind
from models.claims.record import Extra
from models.claims.records import Records
from models.claims.source import Source
from models.storage.log_change import decode_change, encode_change
from models.storage.part import Rest, is_part
from models.storage.recovery import Ground
from models.storage.replay import replay
from models.storage.whole import whole_changes
from tests.drawn import files
from tests.models.merging.edited import edited
from tests.models.merging.threes import numbered
from tests.models.storage.logged import FILE, UNKNOWN, changes, claim
from tests.models.storage.refitted import Changes, recovered
from tests.models.storage.test_refit_laws import session

CHANGES = changes(Records(FILE))
bases = st.one_of(st.integers(0, 2**32).map(lambda number: numbered(number).base), files())


def parted(made: Changes) -> tuple[Change, ...]:
    """The changes as a log gives them back."""
    return tuple(decode_change(encode_change(change)) for change in made)


def noted(*notes: str) -> tuple[Change, ...]:
    """Notes that claim “a” gets, one after the other."""
    records, made = Records(FILE), list[Change]()
    for note in notes:
        held = records.claims.get("a")
        assert held is not None
        made.append(steps.change(records, Kind.CLAIMS, [msgspec.structs.replace(held, note=note)], note))
        records.apply(made[-1])
    return tuple(made)


def with_a(**fields: object) -> ClaimFile:
    """FILE, in which claim “a” says something else too."""
    first, *others = FILE.claims
    return msgspec.structs.replace(FILE, claims=(msgspec.structs.replace(first, **fields), *others))


def test_only_what_was_and_is_there_is_in_parts_and_all_becomes_whole() -> None:
    made = parted(CHANGES)
    parts = [is_part(edit) for change in made for edit in change.edits]
    assert any(parts) and not all(parts)
    assert whole_changes(made, FILE) == tuple(CHANGES)


def test_a_part_of_a_large_source_is_short() -> None:
    source = Source(id="large", text="x" * 100_000, title="Large")
    records = Records(msgspec.structs.replace(FILE, sources=(*FILE.sources, source)))
    change = steps.change(records, Kind.SOURCES, [msgspec.structs.replace(source, note="n")], "Note")
    assert len(encode_change(change)) < 300
    assert whole_changes(parted([change]), records.snapshot()) == (change,)


@settings(max_examples=80)
@given(bases, st.integers(0, 2**32))
def test_on_any_file_it_is_replayed_as_what_is_whole(base: ClaimFile, number: int) -> None:
    random = Random(number)
    made, final = session(base, random)
    for theirs in (base, edited(base, random), edited(final, random), final):
        for ground in (Ground.SAME, Ground.CHANGED):
            want, got = (replay(recovered(base, each, ground), theirs) for each in (made, parted(made)))
            assert (got.file, got.changes, got.there) == (want.file, want.changes, want.there)
            assert got.left_out.keys() == want.left_out.keys()


def test_what_was_changed_of_the_rest_is_noticed_as_it_is_of_the_whole() -> None:
    for theirs in (with_a(scope="city"), with_a(note="theirs"), with_a(extra=None)):
        result = replay(recovered(FILE, parted(noted("one", "two"))), theirs)
        assert result.file == theirs
        assert result.left_out[0] == "It changes what has been changed since: Claim of Ministry: 5 · Killed · Army."


def test_a_part_that_says_all_there_is_does_not_pass_for_the_record() -> None:
    """Somebody has emptied the rest: what stands there looks like the part itself."""
    first = claim("a", claimant="Ministry", subject="")
    emptied = msgspec.structs.replace(FILE, claims=(first, *FILE.claims[1:]))
    (change,) = parted(noted("one"))
    (left,) = whole_changes((change,), emptied)
    assert left == change and left.edits[0].was != first
    rest = Rest(1, ("note",))
    assert rest == Rest(1, ("note",)) != Extra(())
    assert rest not in (Rest(2, ("note",)), Rest(1, ("scope",)), UNKNOWN)


def test_it_is_followed_from_any_state_back_and_forth() -> None:
    made = noted("one", "two", "three")
    for note in ("", "one", "two", "three"):
        assert whole_changes(parted(made), with_a(note=note)) == made
    assert whole_changes(parted(made), with_a(note="four")) == parted(made)


def test_a_record_that_is_gone_is_named() -> None:
    gone = msgspec.structs.replace(FILE, claims=FILE.claims[2:], views=())
    result = replay(recovered(FILE, parted(noted("one"))), gone)
    assert result.left_out == {0: "It changes what is no longer in the file: Claim of Ministry: 5 · Killed."}
