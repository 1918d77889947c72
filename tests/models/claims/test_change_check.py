"""A change of many records is let in, or refused with the words, that looking at them one by one would come to."""

from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.change import Change, Edit
from models.claims.change_check import are_sound, check_change, check_in
from models.claims.check import NOUNS
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind, key
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.record import Record
from models.claims.records import Records
from models.claims.registry import Subject
from models.claims.saying import Clause
from models.claims.source import Source
from tests.drawn import files

FLAWS: tuple[dict[str, object], ...] = (
    {},
    {"note": "new"},
    {"note": "half \ud800"},
    {"measure": "unheard of"},
    {"as_of": "2024-02-30"},
    {"stated_on": "soon"},
    {"since": "never"},
    {"checked_on": "2023-02-29"},
    {"low": -1},
    {"low": 2**53 + 1, "high": 2**53 + 1},
    {"best": 5},
    {"quotes": (Quote(source="unheard of", start=0, exact="x"),)},
    {"quotes": (Quote(source="s", start=0, exact="\udc00"),)},
    {"derived_from": ("c0", "c1")},
    {"replaces": "c2"},
    {"id": ""},
    {"id": "c1"},
    {"id": "c9"},
)


def said(check: object, *of: object) -> str:
    """What a check refuses with; "" where it lets all in."""
    try:
        check(*of)  # type: ignore[operator]
    except ClaimsError as error:
        return str(error)
    return ""


def one_by_one(records: Records, change: Change) -> None:
    """What `check_change` does for many, for one record after another."""
    left = {(edit.kind, key(edit.was)) for edit in change.edits if edit.was is not None}
    added = set[tuple[Kind, str]]()
    for edit in change.edits:
        if edit.now is None or edit.kind is Kind.HEADING:
            continue
        name = (edit.kind, key(edit.now))
        if not name[1]:
            raise ClaimsError("The {0} has no name: give it one.", Clause(NOUNS[edit.kind]))
        if name in added or (name not in left and records.holds(*name)):
            raise ClaimsError("There is another {0} “{1}”: choose another name.", Clause(NOUNS[edit.kind]), name[1])
        added.add(name)

    def holds(kind: Kind, name: str) -> bool:
        return (kind, name) in added or ((kind, name) not in left and records.holds(kind, name))

    for edit in change.edits:
        if edit.now is not None:
            check_in(edit.now, holds)


@st.composite
def changes(draw: st.DrawFn) -> tuple[Records, Change]:
    """A file, and a change of it that may be wrong in any way."""
    file = draw(files())
    claims = tuple(msgspec.structs.replace(claim, id=f"c{n}", derived_from=()) for n, claim in enumerate(file.claims))
    sources = (*file.sources, Source(id="s", text=""))
    records = Records(msgspec.structs.replace(file, claims=claims, sources=sources, views=()))
    return records, Change(text="Change", edits=tuple(draw(st.permutations(list(_edits(draw, records))))))


def _edits(draw: st.DrawFn, records: Records) -> Iterator[Edit]:
    flaws, ways = st.sampled_from(FLAWS), st.sampled_from(("", "", "change", "remove", "add"))
    for claim in records.claims:
        now = msgspec.structs.replace(claim, **draw(flaws))
        way = draw(ways)
        if way == "change":
            yield Edit(kind=Kind.CLAIMS, was=claim, now=now)
        elif way == "remove":
            yield Edit(kind=Kind.CLAIMS, was=claim, place=0)
        elif way == "add":
            yield Edit(kind=Kind.CLAIMS, now=msgspec.structs.replace(now, id=draw(st.sampled_from(("c8", "c9", "")))))
    others: list[tuple[Kind, Record]] = [(Kind.SOURCES, one) for one in records.sources]
    for kind, record in [*others, *((Kind.MEASURES, one) for one in list(records.measures)[:2])]:
        if draw(ways) == "remove":
            yield Edit(kind=kind, was=record, place=0)
    for name in draw(st.lists(st.sampled_from(("a", "b", "", "half \ud800")), max_size=2)):
        yield Edit(kind=Kind.SUBJECTS, now=Subject(name=name))


@settings(max_examples=300)
@given(changes())
def test_many_are_checked_as_one_by_one(made: tuple[Records, Change]) -> None:
    assert said(check_change, *made) == said(one_by_one, *made)


@pytest.mark.parametrize("flaw", FLAWS, ids=str)
def test_claims_are_sound_where_each_of_them_is(flaw: dict[str, object]) -> None:
    good = Claim(id="c0", subject="Army", measure="killed", bound=Bound.EXACT, low=5, high=5)
    held = {Kind.MEASURES: {"killed"}, Kind.SOURCES: {"s"}, Kind.CLAIMS: {"c0", "c1", "c2"}}
    bad = msgspec.structs.replace(good, **flaw)

    def holds(kind: Kind, name: str) -> bool:
        return name in held[kind]

    assert are_sound([good] * 300 + [bad], holds) is (said(check_in, bad, holds) == "")


def test_what_a_change_removes_is_not_there_for_what_it_adds() -> None:
    claims = [Claim(id=name, subject="Army", measure="killed", bound=Bound.EXACT, low=5, high=5) for name in "ab"]
    records = Records(msgspec.structs.replace(ClaimFile.NEW, claims=tuple(claims)))
    now = msgspec.structs.replace(claims[1], replaces="a")
    edits = (Edit(kind=Kind.CLAIMS, was=claims[1], now=now), Edit(kind=Kind.CLAIMS, was=claims[0], place=0))
    with pytest.raises(ClaimsError, match="“replaces” names a claim “a” that the file does not hold"):
        check_change(records, Change(text="Change", edits=edits))
