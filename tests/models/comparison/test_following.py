"""The law of the kept comparer: after any changes it says what another would say that was made anew."""

import datetime
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.claims.change import Change, Edit
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.registry import Subject
from models.claims.source import Source
from models.comparison import course, seats
from models.comparison.assumption import (
    AS_GIVEN,
    AT_STATEMENT,
    ENDS_HOLD,
    SAME_OUTCOMES,
    STRAIGHT_LINE,
    Assume,
    assume,
)
from models.comparison.comparer import Comparer
from models.comparison.comparison import Question
from models.comparison.following import Followed
from models.progress import Cancelled
from tests.models.comparison.changing import IDS, change, claim_edits, edits, files

SAME: dict[str, Any] = {"claimant": "A", "subject": "Army", "measure": "killed", "bound": Bound.AT_LEAST, "low": 5}
ASSUMPTIONS = (
    *(AT_STATEMENT, AS_GIVEN, ENDS_HOLD, SAME_OUTCOMES, STRAIGHT_LINE),
    *(assume(Assume.STILL_HELD, "c0", "2024-03-20"), assume(Assume.DISJOINT, "killed", "wounded")),
)


@pytest.fixture(autouse=True, scope="module")
def small_blocks() -> Iterator[None]:
    """Blocks of two to four claims, so that a few claims are many blocks."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(course, "SMALLEST", 2)
        patch.setattr(course, "LARGEST", 2)
        yield


def questions() -> st.SearchStrategy[Question]:
    return st.builds(
        Question,
        subject=st.sampled_from(("Army", "Troops", "Navy")),
        day=st.integers(-2, 40).map(lambda n: datetime.date(2024, 3, 1).toordinal() + n),
        measures=st.sampled_from(((), (), ("killed",))),
        reference=st.sampled_from(("", *IDS[:4])),
        assumptions=st.sets(st.sampled_from(ASSUMPTIONS), max_size=3).map(frozenset),
        with_set_aside=st.booleans(),
    )


def assert_alike(kept: Comparer, records: Records, asked: Question) -> None:
    """Whether a comparer says of a question all that a fresh one does."""
    fresh = Comparer(records)
    assert kept.subjects == fresh.subjects
    for subject in fresh.subjects:
        assert kept.days(subject) == fresh.days(subject)
    answer, expected = kept.compare(asked), fresh.compare(asked)
    assert answer == expected
    if answer.matrix is not None:
        for a, b, judgement in answer.matrix.pairs():
            assert kept.pairs.explained(a, b, judgement) == fresh.pairs.pair(a, b, asked.assumptions)


def applied(records: Records, one: Change) -> Followed:
    return one, records.apply(one)


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_after_any_changes_a_kept_comparer_answers_like_a_fresh_one(data: st.DataObject) -> None:
    records = Records(data.draw(files()))
    kept, asked = Comparer(records), data.draw(questions())
    kept.compare(asked)
    done: list[Change] = []
    for _ in range(data.draw(st.integers(1, 4))):
        together: list[Followed] = []  # several changes are followed at once, where nobody looked meanwhile
        for _ in range(data.draw(st.integers(1, 3))):
            if done and data.draw(st.booleans()):
                one = done.pop().inverse()
            else:
                one = change(data.draw(edits(records)))
                done.append(one)
            together.append(applied(records, one))
        if not kept.follow(together, records.claims):
            assert any(one.touches(Kind.SUBJECTS, Kind.CLAIMANTS) for one, _ in together)
            kept = Comparer(records)
        assert_alike(kept, records, data.draw(st.one_of(st.just(asked), questions())))


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_change_of_many_claims_is_followed_at_once(data: st.DataObject) -> None:
    records = Records(data.draw(files()))
    kept, many = Comparer(records), []
    start = Records(records.snapshot())
    for _ in range(data.draw(st.integers(2, 6))):
        many.append(data.draw(claim_edits(start)))
        start.apply(change(many[-1]))
    for one in (change(*many), change(*many).inverse()):
        assert kept.follow([applied(records, one)], records.claims)
        assert_alike(kept, records, data.draw(questions()))


@settings(max_examples=40, deadline=None)
@given(files(), questions())
def test_how_claims_are_cut_into_blocks_changes_no_answer(file: ClaimFile, asked: Question) -> None:
    small = Comparer(Records(file)).compare(asked)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(course, "SMALLEST", 1000)
        patch.setattr(course, "LARGEST", 1000)
        assert Comparer(Records(file)).compare(asked) == small


def test_claims_come_between_the_same_two_as_often_as_one_likes() -> None:
    records, made = Records(ClaimFile(measures=STANDARD_MEASURES, claims=(claim("a", 1), claim("b", 2)))), 0
    kept = Comparer(records)
    for number in range(100):
        added = Edit(kind=Kind.CLAIMS, now=claim(f"n{number}", number), place=1)
        if not kept.follow([applied(records, change(added))], records.claims):
            kept, made = Comparer(records), made + 1
    assert 0 < made < 5  # now and then there is no number left between two
    assert_alike(kept, records, Question(subject="Army", day=datetime.date(2024, 4, 1).toordinal()))


def test_a_claim_before_all_others_is_found_where_it_came_to_stand() -> None:
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=(day("b", "2024-03-10"),)))
    kept, asked = Comparer(records), Question(subject="Army", day=datetime.date(2024, 3, 6).toordinal())
    assert not kept.compare(asked).rows
    assert kept.follow([applied(records, change(added(day("a", "2024-03-05"))))], records.claims)
    assert_alike(kept, records, asked)
    assert [row.claim.id for row in kept.compare(asked).rows] == ["a"]


@pytest.mark.parametrize(
    "edit",
    [
        Edit(kind=Kind.SUBJECTS, now=Subject(name="Army", aliases=("Navy",)), place=0),
        Edit(kind=Kind.CLAIMS, now=Claim(**SAME, id="c"), place=1),
    ],
    ids=["names", "no room"],
)
def test_what_is_not_followed_leaves_a_comparer_as_it_was(edit: Edit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seats, "_ROOM", 1)
    claims = (
        day("a", "2024-03-05"),
        day("b", "2024-03-06"),
        msgspec.structs.replace(day("n", "2024-03-05"), subject="Navy"),
    )
    records, before = (Records(ClaimFile(measures=STANDARD_MEASURES, claims=claims)) for _ in range(2))
    kept = Comparer(records)
    others = kept.records
    was = records.claims.at(1)
    steps = (Edit(kind=Kind.CLAIMS, was=was, now=msgspec.structs.replace(was, low=9)), edit)
    assert not kept.follow([applied(records, change(one)) for one in steps], records.claims)
    assert kept.records is others
    assert_alike(kept, before, Question(subject="Army", day=datetime.date(2024, 4, 1).toordinal()))


def test_what_an_answer_was_read_with_is_never_changed() -> None:
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=(claim("a", 1), claim("b", 2))))
    kept = Comparer(records)
    others, before = kept.records, kept.records.snapshot()
    gone = Edit(kind=Kind.MEASURES, was=MEASURE, place=records.measures.place("losses"))
    assert kept.follow([applied(records, change(gone))], records.claims)
    assert others.snapshot() == before != kept.records.snapshot()


MEASURE = next(one for one in STANDARD_MEASURES if one.id == "losses")
SOURCE = Source(id="s", text="x", published="2024-03-04")


@pytest.mark.parametrize(
    "edit",
    [
        Edit(kind=Kind.MEASURES, was=MEASURE, now=msgspec.structs.replace(MEASURE, may_count=())),
        Edit(kind=Kind.SOURCES, was=SOURCE, now=msgspec.structs.replace(SOURCE, published="2024-03-20")),
        Edit(kind=Kind.SOURCES, was=SOURCE, now=msgspec.structs.replace(SOURCE, published="")),
    ],
)
def test_what_claims_are_read_with_changes_what_they_say(edit: Edit) -> None:
    quoted = (Quote(source="s", start=0, exact="x"),)
    told = (
        msgspec.structs.replace(claim("a", 5), measure="losses", as_of="", quotes=quoted),
        msgspec.structs.replace(claim("b", 7), measure="losses", claimant="B"),
        msgspec.structs.replace(claim("c", 9), measure="killed", claimant="C"),
    )
    records = Records(ClaimFile(measures=STANDARD_MEASURES, sources=(SOURCE,), claims=told))
    kept, asked = Comparer(records), Question(subject="Army", day=datetime.date(2024, 4, 1).toordinal())
    before = kept.compare(asked)
    assert kept.follow([applied(records, change(edit))], records.claims)
    assert kept.compare(asked) != before
    assert_alike(kept, records, asked)


def test_a_source_that_came_dates_the_claim_that_came_with_it() -> None:
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=(claim("a", 1),)))
    kept, asked = Comparer(records), Question(subject="Army", day=datetime.date(2024, 4, 1).toordinal(), reference="b")
    quoting = msgspec.structs.replace(
        claim("b", 9), claimant="B", as_of="", quotes=(Quote(source="s", start=0, exact="x"),)
    )
    both = Edit(kind=Kind.SOURCES, now=SOURCE, place=0), added(quoting)
    assert kept.follow([applied(records, change(*both))], records.claims)
    assert [row.as_of.edtf for row in kept.compare(asked).rows if row.is_reference] == ["../2024-03-04"]
    assert_alike(kept, records, asked)


def test_what_is_given_up_stops_and_leaves_what_was_kept() -> None:
    records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=tuple(claim(f"n{n}", n) for n in range(50))))
    asked = Question(subject="Army", day=datetime.date(2024, 4, 1).toordinal())
    kept = Comparer(records)
    for work in (kept.read, kept.compare):
        with pytest.raises(Cancelled):
            work(asked, _given_up)
    with pytest.raises(Cancelled):
        Comparer(records, _given_up)
    assert_alike(kept, records, asked)


def day(id: str, as_of: str) -> Claim:
    return msgspec.structs.replace(claim(id, 5), as_of=as_of)


def added(now: Claim) -> Edit:
    return Edit(kind=Kind.CLAIMS, now=now, place=0)


def claim(id: str, low: int) -> Claim:
    return Claim(id=id, claimant="A", subject="Army", measure="killed", bound=Bound.AT_LEAST, low=low, as_of="2024-03")


def _given_up(_part: float) -> None:
    raise Cancelled
