"""What holds of unsaved changes on any file that has been changed since."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims import steps
from models.claims.change import Change
from models.claims.check import check_file, references
from models.claims.claim_file import LISTS, ClaimFile, Kind, key
from models.claims.record import Record
from models.claims.records import Records
from models.claims.registry import Subject
from models.merging.step import difference
from models.storage.recovery import Ground
from models.storage.replay import replay
from models.storage.work import Spot, steps_of
from tests.drawn import files
from tests.models.merging.edited import edited
from tests.models.merging.threes import numbered
from tests.models.storage.refitted import Changes, made, recovered


def session(base: ClaimFile, random: Random) -> tuple[Changes, ClaimFile]:
    """Changes of all kinds that somebody makes on a file one after the other, and what comes of it."""
    records, changes = Records(base), list[Change]()
    for number in range(random.randint(1, 6)):
        change = _rename(records, random) or difference(records, edited(records.snapshot(), random, 3), f"{number}")
        if change.edits:
            records.apply(change)
            changes.append(change)
    return changes, records.snapshot()


def _rename(records: Records, random: Random) -> Change | None:
    names = [subject.name for subject in records.subjects]
    free = [name for name in ("n1", "n2", "n3") if name not in names]
    if not names or not free or random.random() < 0.8:
        return None
    return steps.rename(records, Kind.SUBJECTS, random.choice(names), Subject(name=random.choice(free)))


def content(file: ClaimFile) -> dict[Spot, Record]:
    held = {Spot(kind, key(record)): record for kind in LISTS for record in getattr(file, kind)}
    return held | {Spot(Kind.HEADING, ""): file.heading}


seeds = st.integers(0, 2**32)
bases = st.one_of(seeds.map(lambda number: numbered(number).base), files())


@settings(max_examples=120)
@given(bases, seeds)
def test_whatever_became_of_the_file_the_result_is_sound_and_the_changes_lead_there(
    base: ClaimFile, number: int
) -> None:
    random = Random(number)
    changes, _ = session(base, random)
    theirs = edited(base, random)
    result = made(changes, theirs, base)
    check_file(result.file)
    records = Records(theirs)
    for change in result.changes:
        records.apply(change)
    assert records.snapshot() == result.file
    assert len(result.changes) + len(result.left_out) + len(result.there) == len(changes)
    assert bool(result.left_out) is bool(result.problem)
    assert all(reason.endswith(".") for reason in result.left_out.values())


@settings(max_examples=120)
@given(bases, seeds)
def test_a_change_of_records_that_nobody_else_touched_is_made(base: ClaimFile, number: int) -> None:
    random = Random(number)
    changes, _ = session(base, random)
    theirs = edited(base, random)
    result = made(changes, theirs, base)
    was, now = content(base), content(theirs)
    foreign = {spot for spot in was.keys() | now.keys() if was.get(spot) != now.get(spot)}
    states = [*was.values(), *now.values(), *(edit.now for change in changes for edit in change.edits)]
    for n, change in enumerate(changes):
        touched = {step.spot for edit in change.edits for step in steps_of(edit)}
        named = {spot for edit in change.edits if edit.now is not None for spot in _named(edit.now)}
        naming = {
            Spot(_kind(record), key(record)) for record in states if record is not None and touched & _named(record)
        }
        if foreign.isdisjoint(touched | named | naming):
            assert n not in result.left_out
        else:
            foreign |= touched


def _named(record: Record) -> set[Spot]:
    return {Spot(kind, name) for kind, name, _ in references(record)}


def _kind(record: Record) -> Kind:
    return {"Claim": Kind.CLAIMS, "Source": Kind.SOURCES, "View": Kind.VIEWS}.get(type(record).__name__, Kind.HEADING)


@settings(max_examples=120)
@given(bases, seeds)
def test_on_the_file_they_were_made_on_all_are_made_by_either_road(base: ClaimFile, number: int) -> None:
    changes, final = session(base, Random(number))
    exact = replay(recovered(base, changes, Ground.SAME), base)
    assert exact == made(changes, base, base)
    assert (exact.file, exact.changes) == (final, tuple(changes))


@settings(max_examples=120)
@given(bases, seeds)
def test_on_the_file_they_led_to_nothing_is_left_out_and_nothing_becomes_another(base: ClaimFile, number: int) -> None:
    changes, final = session(base, Random(number))
    result = made(changes, final, base)
    assert result.left_out == {}
    assert content(result.file) == content(final)
