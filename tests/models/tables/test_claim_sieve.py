"""Filtering a large file: rows come as they are found, and what is asked meanwhile counts."""

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from models.claims import steps
from models.claims.claim import Claim, Status
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.filter import Filter, SortKey
from models.claims.measure import STANDARD_MEASURES
from models.frame import coded
from models.tables import claim_sieve, turns
from models.tables.claim_sieve import ClaimSieve
from models.tables.claim_table import ClaimTable
from models.tables.document import Document
from models.text.display import Display

COUNT = 9000


def claim(n: int) -> Claim:
    note = "needle" if n % 50 == 0 else ""
    return Claim(id=f"c{n}", subject="Army", measure="killed", bound=Bound.EXACT, low=n, high=n, note=note)


class Large:
    """A document of many claims with its table and sieve."""

    def __init__(self) -> None:
        self.document = Document(ClaimFile(measures=STANDARD_MEASURES, claims=tuple(map(claim, range(COUNT)))))
        self.table = ClaimTable(self.document, self.document)
        self.sieve = ClaimSieve(self.document, self.table, self.document)

    @property
    def ids(self) -> list[str]:
        return [self.table.claim(row).id for row in range(self.table.rowCount())]

    def plain(self, word: str) -> list[str]:
        return [held.id for held in self.document.records.claims if word in held.note]


@pytest.fixture
def large(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Large]:
    """One whose searches stop as soon as they may, as on a slow machine."""
    monkeypatch.setattr(claim_sieve, "_STEP", 0.0)
    yield Large()


def test_a_page_is_there_at_once_and_the_rest_follows(large: Large, qtbot: QtBot) -> None:
    large.sieve.set_filter(Filter(text="needle"))
    assert large.table.awaits_more
    first = large.ids
    assert first == large.plain("needle")[: len(first)] != []
    with qtbot.assertNotEmitted(large.table.modelReset):
        qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert large.ids == large.plain("needle")


def test_rows_that_follow_are_told_as_qt_wants_it(large: Large, qtbot: QtBot) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    large.sieve.set_filter(Filter(text="needle"))
    tester = QAbstractItemModelTester(large.table, mode, large.document)
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert tester.model() is large.table
    assert large.table.rowCount() == 180


def test_where_nothing_is_found_so_far_the_table_waits(large: Large, qtbot: QtBot) -> None:
    large.sieve.set_filter(Filter(text="c8999"))
    assert (large.table.rowCount(), large.table.awaits_more) == (0, True)
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert large.ids == ["c8999"]


def test_what_is_found_late_is_shown_before_all_is_found(large: Large, qtbot: QtBot) -> None:
    told: list[tuple[int, bool]] = []
    large.table.rows_changed.connect(lambda: told.append((large.table.rowCount(), large.table.awaits_more)))
    large.sieve.set_filter(Filter(text="c4500"))
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert told == [(0, True), (1, True), (1, False)]


def test_a_small_file_is_filtered_at_once(large: Large) -> None:
    large.document.reset(ClaimFile(measures=STANDARD_MEASURES, claims=tuple(map(claim, range(4000)))))
    large.sieve.set_filter(Filter(text="needle"))
    assert not large.table.awaits_more
    assert large.ids == large.plain("needle")


def test_a_further_letter_counts_and_so_does_clearing(large: Large, qtbot: QtBot) -> None:
    large.sieve.set_filter(Filter(text="need"))
    large.sieve.set_filter(Filter(text="needles"))
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert large.ids == []
    large.sieve.set_filter(Filter(text="need"))
    large.sieve.set_filter(Filter())
    assert not large.table.awaits_more
    assert large.table.rowCount() == COUNT


def test_what_is_found_is_sorted_all_the_way(large: Large, qtbot: QtBot) -> None:
    large.sieve.set_keys([SortKey("figure", descending=True)])
    large.sieve.set_filter(Filter(text="needle"))
    assert large.ids == large.plain("needle")[::-1][: len(large.ids)] != []
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert large.ids == large.plain("needle")[::-1]


def test_a_change_during_a_search_is_searched_too(large: Large, qtbot: QtBot) -> None:
    large.sieve.set_filter(Filter(text="needle"))
    records = large.document.records
    new = msgspec.structs.replace(claim(0), id="new")
    large.document.apply(steps.add(records, Kind.CLAIMS, [new], "Add", 1))
    large.document.apply(steps.remove_claims(records, ["c5950"], "Remove"))
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert large.ids[:3] == ["c0", "new", "c50"]
    assert large.ids == large.plain("needle")


@pytest.mark.parametrize("keys", [(), (SortKey("figure", descending=True),)])
def test_what_is_edited_during_a_search_stays_and_nothing_jumps(
    large: Large, qtbot: QtBot, keys: tuple[SortKey, ...]
) -> None:
    large.sieve.set_keys(keys)
    large.sieve.set_filter(Filter(text="needle"))
    row, first, wanted = 2, large.ids, large.plain("needle")[:: -1 if keys else 1]
    edited = msgspec.structs.replace(large.table.claim(row), note="mended", low=5, high=5)
    with qtbot.assertNotEmitted(large.table.modelReset), qtbot.assertNotEmitted(large.table.rows_sieved):
        large.document.apply(steps.change(large.document.records, Kind.CLAIMS, [edited], "Change"))
        qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert large.ids[: len(first)] == first
    assert large.ids == wanted
    large.sieve.apply()
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert large.ids == [held for held in wanted if held != edited.id]


def test_an_edit_before_anything_is_found_does_not_hold_up_what_is_found(large: Large, qtbot: QtBot) -> None:
    told: list[tuple[int, bool]] = []
    large.sieve.set_filter(Filter(text="c4500"))
    edited = msgspec.structs.replace(claim(8000), note="mended")
    large.document.apply(steps.change(large.document.records, Kind.CLAIMS, [edited], "Change"))
    large.table.rows_changed.connect(lambda: told.append((large.table.rowCount(), large.table.awaits_more)))
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert told == [(1, True), (1, False)]


def test_a_draft_stays_in_its_row_while_a_search_goes_on(large: Large, qtbot: QtBot) -> None:
    large.sieve.set_filter(Filter(text="needle"))
    large.table.begin_draft(claim(0), large.ids[1])
    with qtbot.assertNotEmitted(large.table.modelReset):
        qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert large.table.draft_row == 2
    large.table.end_draft()
    assert large.ids == large.plain("needle")


def test_the_number_of_hits_does_not_fall_back_when_something_is_edited(large: Large, qtbot: QtBot) -> None:
    large.sieve.set_filter(Filter(text="army"))
    before = large.sieve.count
    edited = msgspec.structs.replace(claim(3), note="mended")
    large.document.apply(steps.change(large.document.records, Kind.CLAIMS, [edited], "Change"))
    told: list[int] = []
    large.table.rows_changed.connect(lambda: told.append(large.sieve.count))
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert told[-1] == COUNT
    assert min(told) >= before > 0


def test_texts_are_built_ahead_and_again_after_a_change(large: Large, qtbot: QtBot) -> None:
    texts = large.sieve.frame.texts
    large.sieve.read_ahead()
    qtbot.waitUntil(lambda: not large.sieve.is_reading, timeout=5000)
    assert not texts.take_in_more()
    edited = msgspec.structs.replace(claim(3), note="needle")
    large.document.apply(steps.change(large.document.records, Kind.CLAIMS, [edited], "Change"))
    assert large.sieve.is_reading
    qtbot.waitUntil(lambda: not large.sieve.is_reading, timeout=5000)
    assert not texts.take_in_more()


def test_the_beginning_of_a_file_is_filtered_but_in_its_own_order(large: Large) -> None:
    large.sieve.read_ahead()
    large.sieve.set_keys([SortKey("figure", descending=True)])
    page = ClaimFile(measures=STANDARD_MEASURES, claims=tuple(map(claim, range(60))))
    large.document.reset(page, is_partial=True)
    assert large.ids == [f"c{n}" for n in range(60)]
    large.sieve.set_filter(Filter(text="needle"))
    assert large.ids == ["c0", "c50"]
    large.document.reset(page)
    assert large.ids == ["c50", "c0"]


def test_a_filter_of_the_beginning_becomes_one_of_all(large: Large, qtbot: QtBot) -> None:
    whole = large.document.records.snapshot()
    large.document.reset(msgspec.structs.replace(whole, claims=whole.claims[:60]), is_partial=True)
    large.sieve.set_filter(Filter(text="needle"))
    large.document.reset(whole)
    assert large.table.awaits_more
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert large.ids == large.plain("needle")


def test_how_many_were_found_is_told_again_and_again(
    large: Large, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claim_sieve, "_TOLD_AGAIN", 0.0)
    monkeypatch.setattr(turns, "_PATIENCE", 0.0)
    told: list[tuple[int, int]] = []
    large.table.rows_changed.connect(lambda: told.append((large.sieve.count, large.table.rowCount())))
    large.sieve.set_keys([SortKey("figure", descending=True)])
    large.sieve.set_filter(Filter(text="army"))
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    counts = [count for count, _ in told]
    assert counts[1:] == sorted(counts[1:])
    assert len(set(counts)) > 5
    assert {rows for _, rows in told} == {256, COUNT}
    assert large.sieve.count == COUNT


def test_many_changed_claims_are_painted_in_one_go(large: Large, qtbot: QtBot) -> None:
    large.sieve.set_keys([SortKey("figure", descending=True)])
    held = [msgspec.structs.replace(claim(n), status=Status.VERIFIED) for n in range(200)]
    told: list[tuple[int, int]] = []
    large.table.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    large.document.apply(steps.change(large.document.records, Kind.CLAIMS, held, "Change"))
    assert told == [(0, COUNT - 1)]


def test_a_long_search_leaves_drawing_its_turns(large: Large, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claim_sieve, "_AHEAD_OF_ALL", 0.0)
    monkeypatch.setattr(turns, "_PATIENCE", -1.0)
    drawn: list[bool] = []

    def picture() -> Iterator[None]:
        yield
        drawn.append(large.table.awaits_more)

    large.sieve.set_filter(Filter(text="c8999"))
    drawing = turns.Turns(large.document)
    drawing.plan(picture())
    qtbot.waitUntil(lambda: not large.table.awaits_more and not drawing.is_at_work, timeout=5000)
    assert drawn == [True]


@pytest.fixture
def unhurried(large: Large, monkeypatch: pytest.MonkeyPatch) -> Large:
    """One too large to be sorted in one go."""
    monkeypatch.setattr(claim_sieve, "_SORTED_AT_ONCE", 100)
    monkeypatch.setattr(turns, "_PATIENCE", -1.0)
    monkeypatch.setattr(coded, "_BATCH", 500)
    return large


UPSIDE_DOWN = [f"c{n}" for n in reversed(range(COUNT))]


def test_a_large_file_is_sorted_in_turns_and_its_rows_stay_until_then(unhurried: Large, qtbot: QtBot) -> None:
    unhurried.sieve.set_keys([SortKey("figure", descending=True)])
    assert unhurried.ids[:2] == ["c0", "c1"]
    unhurried.document.apply(steps.remove_claims(unhurried.document.records, ["c8998"], "Remove"))
    qtbot.waitUntil(lambda: unhurried.ids[0] == "c8999", timeout=5000)
    assert unhurried.ids == ["c8999", *UPSIDE_DOWN[2:]]
    unhurried.sieve.set_keys([SortKey("figure")])
    assert unhurried.ids == ["c8999", *UPSIDE_DOWN[2:]][::-1]


def test_a_filter_and_another_order_take_the_place_of_a_sort_that_was_not_done(unhurried: Large, qtbot: QtBot) -> None:
    unhurried.sieve.set_keys([SortKey("figure", descending=True)])
    unhurried.sieve.set_filter(Filter(text="needle"))
    qtbot.waitUntil(lambda: unhurried.ids == unhurried.plain("needle")[::-1], timeout=5000)
    unhurried.sieve.set_keys([SortKey("place", descending=True)])
    unhurried.sieve.set_filter(Filter())
    unhurried.sieve.set_keys([])
    assert unhurried.ids == UPSIDE_DOWN[::-1]
    qtbot.wait(50)
    assert unhurried.ids == UPSIDE_DOWN[::-1]


def test_another_file_shows_no_row_of_the_last_while_it_is_sorted(unhurried: Large, qtbot: QtBot) -> None:
    unhurried.sieve.set_keys([SortKey("figure", descending=True)])
    qtbot.waitUntil(lambda: unhurried.ids == UPSIDE_DOWN, timeout=5000)
    other = ClaimFile(measures=STANDARD_MEASURES, claims=tuple(map(claim, range(200))))
    unhurried.document.reset(other)
    assert unhurried.table.rowCount() == 200
    qtbot.waitUntil(lambda: unhurried.ids == UPSIDE_DOWN[-200:], timeout=5000)
    unhurried.sieve.set_filter(Filter(text="needle"))
    unhurried.document.reset(other)
    assert (unhurried.table.rowCount(), unhurried.table.awaits_more) == (0, True)
    qtbot.waitUntil(lambda: unhurried.ids == ["c150", "c100", "c50", "c0"], timeout=5000)


def test_the_words_of_another_language_are_found_as_soon_as_they_are_shown(large: Large, qtbot: QtBot) -> None:
    large.document.apply(
        steps.change(
            large.document.records,
            Kind.CLAIMS,
            [msgspec.structs.replace(large.document.records.claims.at(4), status=Status.DISPUTED)],
            "Change",
        )
    )
    large.sieve.read_ahead()
    large.sieve.set_filter(Filter(text="strittig"))
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert large.ids == []
    large.sieve.set_display(Display(say=lambda one, several="", number=1, /: {"Disputed": "Strittig"}.get(one, one)))
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    assert large.ids == ["c4"]


def test_what_is_shown_in_another_way_leaves_the_rows_where_no_words_are_looked_for(large: Large, qtbot: QtBot) -> None:
    large.sieve.set_filter(Filter(subject="Army"))
    qtbot.waitUntil(lambda: not large.table.awaits_more, timeout=5000)
    with qtbot.assertNotEmitted(large.table.rows_sieved):
        large.sieve.set_display(Display(group="."))
