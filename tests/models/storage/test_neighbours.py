"""What stands behind what, followed through any edits."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.change import Change, Edit
from models.claims.claim_file import ClaimFile, Kind, key
from models.claims.measure import Measure
from models.claims.records import Records
from models.claims.registry import Subject
from models.claims.source import Source
from models.merging.step import difference
from models.storage.log_change import decode_logged, encode_change
from models.storage.neighbours import Neighbours
from models.storage.recovery import read_log
from models.storage.recovery_log import RecoveryLog
from tests.models.merging.edited import edited
from tests.models.merging.threes import numbered
from tests.models.storage.logged import FILE, changes, claim, left_log, save


@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_every_addition_stands_behind_what_is_said(number: int) -> None:
    random, records = Random(number), Records(numbered(number).base)
    neighbours = Neighbours(records.snapshot())
    for _ in range(4):
        change = difference(records, edited(records.snapshot(), random, 6), "Edit")
        behind = neighbours.follow(change)
        for edit, name in zip(change.edits, behind, strict=True):
            records.apply(Change(text="", edits=(edit,)))
            if edit.was is not None or edit.now is None:
                assert name is None
            else:
                before = list(records.of(edit.kind))[: edit.place]
                assert name == (key(before[-1]) if before else "")


def test_a_name_that_is_changed_is_followed() -> None:
    neighbours = Neighbours(FILE)
    army, land = FILE.subjects[0], Subject(name="Land forces")
    rename = Edit(kind=Kind.SUBJECTS, was=army, now=land)
    add = Edit(kind=Kind.SUBJECTS, now=Subject(name="Fleet"), place=1)
    assert neighbours.follow(Change(text="", edits=(rename, add))) == (None, "Land forces")


def test_nothing_is_said_of_a_file_that_is_not_known_or_another() -> None:
    add = Change(text="", edits=(Edit(kind=Kind.SUBJECTS, now=Subject(name="Fleet"), place=1),))
    far = Change(text="", edits=(Edit(kind=Kind.SUBJECTS, now=Subject(name="Guard"), place=9),))
    other = Change(text="", edits=(Edit(kind=Kind.SUBJECTS, was=Subject(name="Guard"), place=0),))
    assert Neighbours(None).follow(add) == (None,)
    for wrong in (far, other):
        neighbours = Neighbours(FILE)
        assert neighbours.follow(wrong) == (None,)
        assert neighbours.follow(add) == (None,)
    assert Neighbours(FILE).follow(add) == ("Army",)


def test_a_line_of_the_log_says_it_only_where_there_is_something_to_say() -> None:
    add, note = changes(Records(FILE))[:2]
    assert decode_logged(encode_change(add, ("a", "x"))) == (add.text, (add.edits, ("a", "x")))
    assert encode_change(note, (None,)) == encode_change(note)
    assert decode_logged(encode_change(note))[1][1] == ()


def test_the_log_keeps_it_after_saving_too(tmp_path: Path) -> None:
    path = tmp_path / "a.claims"
    made = changes(Records(FILE))
    log = RecoveryLog.begin(tmp_path, path, save(path), FILE)
    log.append(made[0])
    records = Records(FILE)
    records.apply(made[0])
    log.saved(save(path, records.snapshot()))
    add = Edit(kind=Kind.CLAIMS, now=claim("z"), place=2)
    log.append(Change(text="Add", edits=(add,)))
    assert read_log(left_log(tmp_path, log)).behind == (("x",),)


def test_a_new_file_begins_with_the_standard_measures(tmp_path: Path) -> None:
    log = RecoveryLog.begin(tmp_path, None)
    measures = ClaimFile.NEW.measures
    add = Edit(kind=Kind.MEASURES, now=Measure(id="own", label="Own", counts=("killed",)), place=1)
    log.append(Change(text="Add", edits=(add,)))
    assert read_log(left_log(tmp_path, log)).behind == ((measures[0].id,),)


@pytest.mark.parametrize("seed", range(20))
def test_in_a_list_of_many_blocks_it_is_the_same(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.claims.order._CHUNK", 3)
    random = Random(seed)
    names = [f"s{number}" for number in range(random.randint(0, 20))]
    neighbours = Neighbours(ClaimFile(sources=tuple(Source(id=name, text="") for name in names)))
    for number in range(100):
        new = Source(id=f"n{number}", text="")
        place = random.randint(0, len(names) - 1) if names and random.random() < 0.5 else None
        was = Source(id=names[place], text="") if place is not None else None
        now = random.choice((None, new)) if was is not None else new
        place = place if place is not None else random.randint(0, len(names))
        expected = names[place - 1] if was is None and place else None if was is not None else ""
        behind = neighbours.follow(Change(text="", edits=(Edit(kind=Kind.SOURCES, was=was, now=now, place=place),)))
        names[place : place + (was is not None)] = [new.id] if now is not None else []
        assert behind == (expected,)
