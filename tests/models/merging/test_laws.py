"""The laws of merging, for 500 numbered triples of files, and for what hypothesis draws."""

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from msgspec import UNSET

from models.claims.check import check_file
from models.claims.claim_file import ClaimFile, Kind
from models.claims.record import Record
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.merging.conflicts import field_of
from models.merging.merge import merge
from models.merging.unit import Units, blank_units, units
from models.merging.written import written
from tests.models.merging.threes import Three, by_key, content, new_conflicts, numbered, threes

MERGES = 500
KINDS = tuple(kind for kind in Kind if kind is not Kind.CONFLICTS)


def what_one_side_changed_is_taken(three: Three) -> None:
    base, one, two = three
    assert merge(base, base, one).file == one
    assert merge(base, one, base).file == one
    assert merge(base, one, one).file == one
    assert merge(one, one, two).file == two  # the base need not be older than both


def the_result_is_valid_and_round_trips(three: Three) -> None:
    merged = merge(*three).file
    check_file(merged)
    assert read_claims(write_claims(merged)) == merged


def merging_again_changes_nothing(three: Three) -> None:
    merged = merge(*three).file
    assert merge(three.base, merged, three.theirs).file == merged
    assert merge(three.theirs, merged, three.theirs).file == merged


def the_sides_are_alike(three: Three) -> None:
    """The same records and conflicts with the sides swapped, but for what stands where they clash."""
    one, other = merge(*three).file, merge(three.base, three.theirs, three.mine).file
    new = {content(conflict): conflict for conflict in new_conflicts(three, one)}
    sides = {(kind, name, field): (mine, theirs) for kind, name, field, _, mine, theirs in new}
    assert Counter(_swapped(conflict) for conflict in new) == Counter(map(content, new_conflicts(three, other)))
    assert _old(three, one) == _old(three, other)
    for kind in KINDS:
        ours, others = by_key(one, kind), by_key(other, kind)
        assert ours.keys() == others.keys()
        for name in ours:
            mine, theirs = units(ours[name]), units(others[name])
            assert mine.keys() == theirs.keys() or any((kind, name) == place[:2] for place in sides)
            for field in mine.keys() & theirs.keys():
                if (kind, name, field) in sides:
                    assert sides[kind, name, field] == (written(mine[field]), written(theirs[field]))
                else:
                    assert mine[field] == theirs[field]


def nothing_is_lost(three: Three) -> None:
    """Every value that a side changed is in the result: in a record, or in a conflict of that side."""
    merged = merge(*three).file
    for side in (three.mine, three.theirs):
        name = "mine" if side is three.mine else "theirs"
        said = {(c.record, c.id, field_of(c), getattr(c, name)) for c in merged.conflicts}
        for kind in KINDS:
            was, now, result = by_key(three.base, kind), by_key(side, kind), by_key(merged, kind)
            for key in was.keys() | now.keys():
                if (kind, key, "", written(now[key]) if key in now else "") not in said:
                    for field in _lost(was.get(key), now.get(key), result.get(key)):
                        text = written(units(now[key]).get(field, UNSET)) if key in now else ""
                        assert (kind, key, field, text) in said


LAWS = (
    what_one_side_changed_is_taken,
    the_result_is_valid_and_round_trips,
    merging_again_changes_nothing,
    the_sides_are_alike,
    nothing_is_lost,
)


@pytest.fixture(scope="module")
def many() -> list[Three]:
    return [numbered(number) for number in range(MERGES)]


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_numbered_files_obey(many: list[Three], law: Callable[[Three], None]) -> None:
    for three in many:
        law(three)


@pytest.mark.parametrize("base", [ClaimFile.NEW, ClaimFile()], ids=["new", "empty"])
def test_files_without_a_common_base_obey(many: list[Three], base: ClaimFile) -> None:
    """Two people add a file each, or one merges any other file into the own: no record of one id comes twice."""
    for three in many[::5]:
        for law in LAWS:
            law(Three(base, three.mine, three.theirs))
        merged = merge(base, three.mine, three.theirs).file
        assert {c.id for c in merged.claims} == {c.id for c in (*three.mine.claims, *three.theirs.claims)}


def test_there_are_as_many_merges_as_promised(many: list[Three]) -> None:
    assert len({merge(*three).file for three in many if three.mine != three.theirs}) > MERGES * 0.9


@settings(max_examples=40)
@given(threes())
def test_drawn_files_obey(three: Three) -> None:
    for law in LAWS:
        law(three)


def test_the_numbered_files_are_worth_merging(many: list[Three]) -> None:
    """The laws would hold of files that never meet: these do, in every way."""
    found = Counter[str]()
    for three in many:
        new = new_conflicts(three, merge(*three).file)
        found["clean"] += not new
        found["whole"] += sum(not conflict.field for conflict in new)
        found.update(conflict.field for conflict in new if conflict.field)
    assert found["clean"] > MERGES / 10
    assert found["whole"] > MERGES / 10
    assert min(found["figure"], found["note"], found["quotes"], found["reference"]) > 2


def _swapped(said: tuple[str, ...]) -> tuple[str, ...]:
    return (*said[:4], said[5], said[4])


def _old(three: Three, merged: ClaimFile) -> set[tuple[str, ...]]:
    return {content(conflict) for conflict in merged.conflicts} - {content(c) for c in new_conflicts(three, merged)}


def _lost(was: Record | None, now: Record | None, result: Record | None) -> list[str]:
    """The fields that a side changed and that the result has otherwise; "" where it removed or added the whole."""
    if now is None or result is None:
        return [] if now in {result, was} else [""]
    before = units(was) if was is not None else blank_units(type(now))
    after, there = units(now), units(result)
    names = before.keys() | after.keys()
    return [name for name in names if before.get(name) != after.get(name) and not _is_there(name, before, after, there)]


def _is_there(name: str, before: Units, after: Units, there: Units) -> bool:
    old, new, found = before.get(name, ()), after.get(name), there.get(name)
    if isinstance(old, tuple) and isinstance(new, tuple) and isinstance(found, tuple):
        added, removed = Counter(new) - Counter(old), Counter(old) - Counter(new)
        return added <= Counter(found) and not any(item in found and item not in new for item in removed)
    return new == found
