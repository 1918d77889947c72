"""Work on a thread that nobody waits for."""

import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from gui.beside.side_thread import SideThread
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report


class Told:
    """What came out, or was raised for us (None where it was cancelled), and on which thread that was told."""

    def __init__(self) -> None:
        self.outcomes: list[Any] = []
        self.threads: list[threading.Thread] = []

    def __call__(self, outcome: Callable[[], Any]) -> None:
        self.threads.append(threading.current_thread())
        try:
            self.outcomes.append(outcome())
        except Cancelled:
            self.outcomes.append(None)
        except ClaimsError as error:
            self.outcomes.append(str(error))


def refused(_report: Report) -> None:
    raise ClaimsError("Not so.")


def endless(report: Report) -> None:
    while True:
        report(0)
        time.sleep(0.001)


def test_what_comes_out_is_told_on_the_thread_that_asked(qtbot: QtBot) -> None:
    side, told = SideThread(), Told()
    side.start(lambda _: threading.current_thread().name, told)
    qtbot.waitUntil(lambda: bool(told.outcomes))
    assert told.outcomes == ["counterclaim-run"]
    assert told.threads == [threading.main_thread()]
    side.start(lambda _: 2, told)  # from then on it may do something else
    qtbot.waitUntil(lambda: told.outcomes[1:] == [2])


def test_what_is_cancelled_ends_soon_and_says_so(qtbot: QtBot) -> None:
    side, told = SideThread(), Told()
    side.start(endless, told)
    side.cancel()
    qtbot.waitUntil(lambda: told.outcomes == [None])


def test_what_was_done_when_it_was_cancelled_is_nothing_either(qtbot: QtBot) -> None:
    side, told, is_done = SideThread(), Told(), threading.Event()
    side.start(lambda _: is_done.set() or 5, told)
    assert is_done.wait(5)
    side.cancel()
    qtbot.waitUntil(lambda: told.outcomes == [None])


def test_what_is_stopped_has_ended_and_tells_nobody(qtbot: QtBot) -> None:
    side, told = SideThread(), Told()
    side.start(endless, told)
    side.stop()
    assert not any(thread.name == "counterclaim-run" for thread in threading.enumerate())
    side.start(lambda _: 7, told)
    qtbot.waitUntil(lambda: bool(told.outcomes))
    assert told.outcomes == [7]


def test_trouble_goes_where_all_trouble_goes_and_something_else_can_begin(qtbot: QtBot) -> None:
    side, told = SideThread(), Told()
    with qtbot.captureExceptions() as caught:
        side.start(lambda _: 1 // 0, told)
        qtbot.waitUntil(lambda: bool(caught))
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    side.start(lambda _: 3, told)
    qtbot.waitUntil(lambda: told.outcomes == [3])
    side.stop()  # nothing is left to wait for


def test_a_refusal_is_told_and_something_else_can_begin(qtbot: QtBot) -> None:
    side, told = SideThread(), Told()
    side.start(refused, told)
    qtbot.waitUntil(lambda: told.outcomes == ["Not so."])
    side.start(lambda _: 3, told)
    qtbot.waitUntil(lambda: told.outcomes[1:] == [3])


def test_what_is_stopped_too_late_raises_its_trouble_once_and_keeps_its_refusal(qtbot: QtBot) -> None:
    side, told, has_begun = SideThread(), Told(), threading.Event()

    def fails(_report: Report) -> None:
        has_begun.set()
        raise MemoryError

    side.start(fails, told)
    assert has_begun.wait(5)
    with pytest.raises(MemoryError):
        side.stop()
    side.start(refused, told)
    side.stop()
    side.start(lambda _: 3, told)
    qtbot.waitUntil(lambda: bool(told.outcomes))
    assert told.outcomes == [3]


def test_it_ends_with_whoever_it_belongs_to(qtbot: QtBot) -> None:
    owner = QObject()
    SideThread(owner).start(endless, Told())
    delete(owner)
    qtbot.waitUntil(lambda: not any(thread.name == "counterclaim-run" for thread in threading.enumerate()))


@pytest.mark.parametrize("times", [1, 2])
def test_other_threads_take_their_usual_turns_afterwards(qtbot: QtBot, times: int) -> None:
    usual, told = sys.getswitchinterval(), Told()
    side = SideThread()
    for _ in range(times):
        told.outcomes.clear()
        side.start(lambda _: sys.getswitchinterval(), told)
        qtbot.waitUntil(lambda: bool(told.outcomes))
        assert told.outcomes[0] < usual
    qtbot.waitUntil(lambda: sys.getswitchinterval() == usual)


def test_two_at_a_time_leave_the_usual_turns_behind(qtbot: QtBot) -> None:
    usual, told, turns = sys.getswitchinterval(), Told(), list[float]()
    first, second = SideThread(), SideThread()
    may_end = threading.Event(), threading.Event()
    first.start(lambda _: may_end[0].wait(10), told)
    second.start(lambda _: (may_end[1].wait(10), turns.append(sys.getswitchinterval())), told)
    may_end[0].set()
    qtbot.waitUntil(lambda: len(told.outcomes) == 1)
    may_end[1].set()
    qtbot.waitUntil(lambda: len(told.outcomes) == 2)
    assert turns[0] < usual == sys.getswitchinterval()


def test_once_it_has_told_nothing_of_the_thread_is_left(qtbot: QtBot) -> None:
    left: list[bool] = []

    def look(_outcome: object) -> None:
        left.append(any(thread.name == "counterclaim-run" for thread in threading.enumerate()))

    for _ in range(50):
        side = SideThread()
        side.start(lambda report: [report(part / 40) for part in range(40)], look)
        qtbot.waitUntil(lambda: bool(left))
        delete(side)
        assert left.pop() is False
