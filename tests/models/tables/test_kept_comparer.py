"""The kept comparer: it follows all that was changed since it was taken, or is not kept."""

import msgspec
import pytest

from models.claims.change import Change, Edit
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.measure import STANDARD_MEASURES
from models.claims.records import Records
from models.claims.registry import Subject
from models.comparison.comparer import Comparer
from models.comparison.comparison import Question
from models.comparison.ledger import Ledger
from models.tables.kept_comparer import MOST, KeptComparer
from tests.models.tables.asked import claim, ordinal


class Kept:
    """A kept comparer of some records."""

    def __init__(self) -> None:
        claims = (claim("a", 10, as_of="2024-03-01"), claim("n", 5, subject="Navy", as_of="2024-03-01"))
        self.records = Records(ClaimFile(measures=STANDARD_MEASURES, claims=claims))
        self.kept = KeptComparer()

    def begun(self) -> "Kept":
        self.kept.keep(Comparer(self.kept.take(self.records)))
        return self

    def change(self, was: Claim | Subject | None, now: Claim | Subject | None, place: int = 0) -> None:
        kind = Kind.SUBJECTS if isinstance(now, Subject) else Kind.CLAIMS
        change = Change(text="", edits=(Edit(kind=kind, was=was, now=now, place=place),))
        self.kept.note(change, self.records.apply(change))

    def raise_low(self) -> None:
        was = self.records.claims.at(1)
        self.change(was, msgspec.structs.replace(was, low=(was.low or 0) + 1))

    def is_right(self) -> bool:
        """Whether it is kept, and answers as a fresh one."""
        settled = self.kept.settled(self.records)
        if settled is None:
            return False
        asked = Question(subject="Navy", day=ordinal("2024-03-05"))
        assert settled.compare(asked) == Comparer(self.records).compare(asked)
        return True


def test_what_was_changed_since_it_was_taken_is_followed() -> None:
    room = Kept()
    taken = room.kept.take(room.records)
    room.raise_low()
    room.kept.keep(Comparer(taken))
    assert room.kept.current is None
    assert room.is_right()
    assert room.kept.current is not None


def test_what_was_changed_before_it_was_taken_is_not_followed_again() -> None:
    room = Kept().begun()
    room.change(None, claim("b", 7))
    room.change(None, Subject(name="Army"))
    assert room.begun().is_right()  # else the subject would be entered twice


def test_after_trouble_on_the_way_another_one_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    room = Kept().begun()
    room.raise_low()

    def fail(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "enter", fail)
        with pytest.raises(MemoryError):
            room.kept.settled(room.records)
    assert not room.is_right()
    assert room.begun().is_right()


def test_a_name_that_stands_for_others_asks_for_another_one() -> None:
    room = Kept().begun()
    room.raise_low()
    room.change(None, Subject(name="Army", aliases=("Navy",)))
    assert not room.is_right()


def test_more_changes_than_are_worth_following_let_it_go() -> None:
    room = Kept().begun()
    for _ in range(MOST):
        room.raise_low()
    assert room.is_right()
    for _ in range(MOST + 1):
        room.raise_low()
    assert room.kept.current is None
    assert not room.is_right()
    assert room.begun().is_right()


def test_what_comes_for_records_that_are_gone_is_not_kept() -> None:
    room = Kept()
    taken = room.kept.take(room.records)
    room.kept.forget()
    room.kept.keep(Comparer(taken))
    assert not room.is_right()
