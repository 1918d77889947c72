"""Letters, sorting, edits and turns of a search in any order: what is shown is what a plain look finds, or begins.

But for what is edited or added since the filter or the order was set: that stays in sight, and nothing jumps.
"""

from collections.abc import Iterator, Sequence

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from models.claims import steps
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.filter import Filter, SortKey
from models.claims.measure import STANDARD_MEASURES
from models.frame import texts
from models.sieve import search
from models.tables import claim_sieve, turns
from models.tables.claim_sieve import ClaimSieve
from models.tables.claim_table import ClaimTable
from models.tables.document import Document

COUNT = 40
MOST_TURNS = 1000
WORDS = ("", "q", "j", "qj", "v", "q j")
"""No letter of these is in anything else of a claim."""

KEYS: tuple[tuple[SortKey, ...], ...] = (
    (),
    (SortKey("figure"),),
    (SortKey("figure", descending=True),),
    (SortKey("claimant", descending=True), SortKey("figure")),
)
NUMBERS = st.integers(0, COUNT)
NOTES = st.sampled_from(WORDS)

typed = st.tuples(st.just("type"), st.sampled_from(WORDS))
sorted_by = st.tuples(st.just("sort"), st.sampled_from(KEYS))
edited = st.tuples(st.just("edit"), NUMBERS, NOTES)
added = st.tuples(st.just("add"), NUMBERS, NOTES)
removed = st.tuples(st.just("remove"), NUMBERS)
turned = st.tuples(st.just("turn"))
deeds = st.lists(typed | sorted_by | edited | added | removed | turned | turned, max_size=25)


@pytest.fixture(autouse=True)
def slow(qapp: object) -> Iterator[None]:
    """A machine that does one piece of a search at a time, in a file of many blocks, before a window of three rows."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(turns, "_PATIENCE", -1.0)
        patch.setattr(claim_sieve, "_STEP", -1.0)
        patch.setattr(claim_sieve, "_AT_ONCE", 0)
        patch.setattr(texts, "BLOCK", 4)
        for name, value in (("PAGE", 3), ("_AT_A_TIME", 2), ("_TOP", 8)):
            patch.setattr(search, name, value)
        yield


def claim(name: str, number: int, note: str) -> Claim:
    who = ("X", "Y", "Z")[number % 3]
    held = Claim(id=name, claimant=who, subject="S", measure="killed", bound=Bound.EXACT, low=number, high=number)
    return msgspec.structs.replace(held, note=f"{note}.")


class Room:
    """A document with its table and sieve, and a plain idea of what they should show."""

    def __init__(self) -> None:
        held = tuple(claim(f"n{n}", n * 7 % 11, WORDS[n % len(WORDS)]) for n in range(COUNT))
        self.document = Document(ClaimFile(measures=STANDARD_MEASURES, claims=held))
        self.table = ClaimTable(self.document, self.document)
        self.sieve = ClaimSieve(self.document, self.table, self.document)
        self.touched: set[str] = set()
        """What was edited or added since the filter or the order was set."""
        self.kept: set[str] = set()
        """Those of them that must be in sight."""
        self._next = 0

    @property
    def shown(self) -> list[str]:
        return [self.table.claim(row).id for row in range(self.table.rowCount())]

    @property
    def plain(self) -> list[str]:
        words = self.sieve.filter.text.split()
        found = [one for one in self.document.records.claims if all(word in one.note for word in words)]
        for sort_key in reversed(self.sieve.keys):
            found.sort(key=_value(sort_key), reverse=sort_key.descending)
        return [one.id for one in found]

    def do(self, deed: Sequence[object]) -> None:
        match deed:
            case ["type", str(text)]:
                self.touched, self.kept = set(), set()
                self.sieve.set_filter(Filter(text=text))
            case ["sort", tuple(keys)]:
                self.touched, self.kept = set(), set()
                self.sieve.set_keys(keys)
            case ["turn"]:
                self.turn()
            case _:
                self._apply(self._change(deed))
        self.check()

    def turn(self) -> None:
        """Let a search that goes on take one turn: what is in sight stays where it is."""
        if self.table.awaits_more:
            before = self.shown
            QCoreApplication.processEvents()
            assert self.shown[: len(before)] == before
            assert self.table.awaits_more or set(self.shown) >= set(self.plain)

    def check(self) -> None:
        shown, plain = self.shown, self.plain
        assert len(set(shown)) == len(shown)
        assert set(shown) >= self.kept
        known, found = ([name for name in names if name not in self.touched] for names in (shown, plain))
        if self.table.awaits_more:
            assert known == found[: len(known)]
        else:
            assert known == found
            assert set(shown) - self.kept <= set(plain)

    def _apply(self, change: Change) -> None:
        """Edit: what is in sight stays in its row, unless it is removed."""
        before = self.shown
        self.document.apply(change)
        if not change.edits:
            return
        (edit,) = change.edits
        self.touched.add(edit.key)
        if edit.now is None:
            self.kept.discard(edit.key)
        elif edit.was is None or edit.key in before:
            self.kept.add(edit.key)
        assert [name for name in self.shown if name != edit.key] == [name for name in before if name != edit.key]
        if edit.was is not None and edit.now is not None:
            assert self.shown == before

    def _change(self, deed: Sequence[object]) -> Change:
        records = self.document.records
        held = list(records.claims)
        match deed:
            case ["edit", int(n), str(note)] if n < len(held):
                edit = msgspec.structs.replace(held[n], note=f"{note}.", low=n, high=n)
                return steps.change(records, Kind.CLAIMS, [edit], "Change")
            case ["remove", int(n)] if n < len(held):
                return steps.remove_claims(records, [held[n].id], "Remove")
            case _:
                self._next += 1
                place = min(int(str(deed[1])), len(held))
                return steps.add(records, Kind.CLAIMS, [claim(f"new{self._next}", place, "qj")], "Add", place)


def _value(sort_key: SortKey) -> object:
    return (lambda one: one.low) if sort_key.field == "figure" else (lambda one: one.claimant)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds)
def test_what_is_shown_early_is_what_the_table_begins_with_in_the_end(done: list[tuple[object, ...]]) -> None:
    room = Room()
    for deed in done:
        room.do(list(deed))
    for _ in range(MOST_TURNS):
        room.turn()
        room.check()
    assert not room.table.awaits_more
    room.do(["sort", room.sieve.keys])
    for _ in range(MOST_TURNS):
        room.turn()
    assert room.shown == room.plain


def test_a_search_is_seen_on_its_way() -> None:
    """The property above says little of rows that are never shown early: some are."""
    room = Room()
    seen = []
    for keys in KEYS:
        room.do(["type", ""])
        room.do(["sort", keys])
        room.do(["type", "qj"])
        while room.table.awaits_more:
            seen.append(len(room.shown))
            room.turn()
            room.check()
    assert {0, 1, 2, 3} <= set(seen)


def test_what_comes_at_any_moment_of_a_search_is_found_too() -> None:
    for before in range(MOST_TURNS):
        room = Room()
        room.do(("add", 0, "q"))  # so that the last block has room for one more
        room.do(("sort", KEYS[1]))
        room.do(("type", "q"))
        for _ in range(before):
            room.turn()
        if not room.table.awaits_more:
            return
        room.do(("add", 0, "q"))
        for _ in range(MOST_TURNS):
            room.turn()
        assert not room.table.awaits_more
        room.check()
    pytest.fail("the search does not end")
