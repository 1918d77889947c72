"""Turns: work between events, what goes first, and what ends it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from models.tables import turns as module
from models.tables.turns import Rank, Turns


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """One piece of work a turn."""
    monkeypatch.setattr(module, "_PATIENCE", -1.0)
    monkeypatch.setattr(module, "_LATER", 0)


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    held = QObject()
    yield held
    delete(held)


def pieces(done: list[str], name: str, count: int) -> Iterator[None]:
    for n in range(count):
        done.append(f"{name}{n}")
        yield


def test_work_is_done_piece_by_piece_between_events(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []
    turns = Turns(owner)
    turns.plan(pieces(done, "a", 3))
    assert (done, turns.is_at_work) == ([], True)
    QCoreApplication.processEvents()
    assert 1 <= len(done) < 3
    qtbot.waitUntil(lambda: not turns.is_at_work, timeout=2000)
    assert done == ["a0", "a1", "a2"]


def test_what_is_begun_has_its_first_turn_at_once_and_takes_the_place_of_the_rest(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []
    turns = Turns(owner)
    turns.begin(pieces(done, "a", 9))
    assert done == ["a0"]
    turns.begin(pieces(done, "b", 2))
    qtbot.waitUntil(lambda: not turns.is_at_work, timeout=2000)
    assert done == ["a0", "b0", "b1"]


def test_what_is_finished_is_done_now_and_what_is_stopped_never(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []
    one, other = Turns(owner), Turns(owner)
    one.plan(pieces(done, "a", 3))
    other.plan(pieces(done, "b", 3))
    other.stop()
    one.finish()
    assert (one.is_at_work, other.is_at_work) == (False, False)
    qtbot.wait(10)
    assert done == ["a0", "a1", "a2"]


def test_who_is_waited_for_goes_first(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []
    reading, drawing, searching = Turns(owner, Rank.READING_AHEAD), Turns(owner), Turns(owner, Rank.SEARCHING)
    reading.plan(pieces(done, "r", 2))
    drawing.plan(pieces(done, "d", 2))
    searching.plan(pieces(done, "s", 2))
    qtbot.waitUntil(lambda: not reading.is_at_work, timeout=2000)
    assert done == ["s0", "s1", "d0", "d1", "r0", "r1"]


def test_what_takes_long_may_leave_others_their_turns_and_what_comes_next_goes_first_again(
    owner: QObject, qtbot: QtBot
) -> None:
    done: list[str] = []
    drawing, searching = Turns(owner), Turns(owner, Rank.SEARCHING)

    def work() -> Iterator[None]:
        for n in range(6):
            if n == 3:
                searching.fall_back(Rank.DRAWING)
            done.append(f"s{n}")
            yield

    drawing.plan(pieces(done, "d", 2))
    searching.plan(work())
    qtbot.waitUntil(lambda: not searching.is_at_work and not drawing.is_at_work, timeout=2000)
    assert done[:3] == ["s0", "s1", "s2"]
    assert done.index("d0") < done.index("s5")
    done.clear()
    drawing.plan(pieces(done, "d", 1))
    searching.plan(pieces(done, "s", 2))
    qtbot.waitUntil(lambda: not drawing.is_at_work, timeout=2000)
    assert done == ["s0", "s1", "d0"]


def test_what_somebody_waits_for_is_advanced_before_all_else(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []
    searching, reading = Turns(owner, Rank.SEARCHING), Turns(owner, Rank.READING_AHEAD)
    searching.plan(pieces(done, "s", 1))
    reading.plan(pieces(done, "r", 1))
    reading.advance()
    reading.advance()
    assert (done, reading.is_at_work) == (["r0"], False)
    reading.advance()
    qtbot.waitUntil(lambda: not searching.is_at_work, timeout=2000)
    assert done == ["r0", "s0"]


def test_nobody_waits_for_whom_is_gone(owner: QObject, qtbot: QtBot) -> None:
    done: list[str] = []
    window = QObject()
    searching, reading = Turns(window, Rank.SEARCHING), Turns(owner, Rank.READING_AHEAD)
    searching.plan(pieces(done, "s", 2))
    reading.plan(pieces(done, "r", 2))
    delete(window)
    qtbot.waitUntil(lambda: not reading.is_at_work, timeout=2000)
    assert done == ["r0", "r1"]
    assert searching.is_at_work


def test_work_may_end_its_own_life(owner: QObject, qtbot: QtBot) -> None:
    window = QObject()
    turns = Turns(window)

    def work() -> Iterator[None]:
        delete(window)
        yield

    turns.begin(work())
    reading, done = Turns(owner, Rank.READING_AHEAD), list[str]()
    reading.plan(pieces(done, "r", 1))
    qtbot.waitUntil(lambda: not reading.is_at_work, timeout=2000)


def test_what_fails_is_over(owner: QObject, qtbot: QtBot) -> None:
    turns = Turns(owner)

    def work() -> Iterator[None]:
        yield
        raise MemoryError

    turns.plan(work())
    with capture_exceptions() as caught:
        qtbot.waitUntil(lambda: not turns.is_at_work, timeout=2000)
    assert [kind for kind, *_ in caught] == [MemoryError]


def test_work_may_plan_what_takes_its_place(owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 9.0)
    done: list[str] = []
    turns = Turns(owner)

    def work() -> Iterator[None]:
        turns.plan(pieces(done, "b", 2))
        yield
        done.append("never")

    turns.begin(work())
    qtbot.waitUntil(lambda: not turns.is_at_work, timeout=2000)
    assert done == ["b0", "b1"]
