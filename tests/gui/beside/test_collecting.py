"""Cyclic garbage is collected while there are windows: by the GUI thread alone, whatever becomes of the others."""

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from gui.application import Application, QtApplication
from gui.beside.collecting import MANY, MUCH, Collector, leave_out, take_in
from gui.beside.errand import Errand
from gui.beside.side_thread import SideThread
from models.progress import Report


class Circle:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def all_was_taken_in() -> None:
    take_in(MUCH)


def circles(count: int) -> list[weakref.ref[Circle]]:
    """Traces of garbage."""
    return [weakref.ref(Circle()) for _ in range(count)]


def are_gone(traces: list[weakref.ref[Circle]]) -> Callable[[], bool]:
    return lambda: all(trace() is None for trace in traces)


def test_what_is_young_goes_by_itself(qtbot: QtBot) -> None:
    left = circles(2000)
    assert not gc.isenabled()
    assert not any(trace() is None for trace in left)
    qtbot.waitUntil(are_gone(left), timeout=10_000)


def test_what_is_old_goes_when_much_has_come(qapp: QObject) -> None:
    collector, kept = Collector(qapp), [Circle()]
    left = weakref.ref(kept[0])
    gc.collect()
    kept.clear()
    came = list[list[int]]()
    while left() is not None:
        came += [[n] for n in range(10_000)]
        collector.look()
        assert len(came) <= MANY, "what is old is never looked at"
    assert len(came) > 10_000, "each look is at everything"
    collector.end()


def test_little_is_not_looked_at(qapp: QObject) -> None:
    collector = Collector(qapp)
    gc.collect()
    left = circles(100)
    collector.look()
    assert not any(trace() is None for trace in left)
    collector.end()


@pytest.mark.parametrize(("beside", "count"), [(0, 2 * MANY), (MANY, 2 * MUCH)])
def test_much_at_once_is_left_out_without_a_look(qapp: QObject, beside: int, count: int) -> None:
    collector = Collector(qapp)
    leave_out(beside)
    frozen, left = gc.get_freeze_count(), circles(1)
    made = [[n] for n in range(count)]
    collector.look()
    assert left[0]() is not None
    assert gc.get_freeze_count() > frozen + len(made) // 2
    take_in(MUCH)
    gc.collect()
    assert are_gone(left)()
    collector.end()


def test_of_itself_python_collects_nothing_until_the_end(qapp: QObject) -> None:
    gc.enable()
    collector = Collector(qapp)
    assert not gc.isenabled()
    collector.end()
    assert gc.isenabled()
    gc.disable()


def test_the_program_collects_from_its_beginning_to_its_end(qapp: QtApplication) -> None:
    gc.enable()
    application = Application(qapp)
    assert not gc.isenabled()
    application.end()
    assert gc.isenabled()
    gc.disable()


def test_a_read_that_hangs_keeps_nothing_from_being_collected(qtbot: QtBot) -> None:
    hang, owner = threading.Event(), QObject()
    errand = Errand(lambda _: hang.wait(30), owner)
    errand.start()
    errand.cancel()
    left = circles(2000)
    qtbot.waitUntil(are_gone(left), timeout=10_000)
    with qtbot.waitSignal(errand.cancelled):
        hang.set()


def test_a_window_that_goes_during_work_beside_it_keeps_nothing_from_being_collected(qtbot: QtBot) -> None:
    goes_on, done, owner = threading.Event(), threading.Event(), QObject()

    def work(_report: Report) -> None:
        goes_on.wait(10)
        done.set()

    SideThread(owner).start(work, lambda _: None)
    del owner
    goes_on.set()
    qtbot.waitUntil(done.is_set)
    left = circles(2000)
    qtbot.waitUntil(are_gone(left), timeout=10_000)


def test_many_records_are_left_out_until_they_are_let_go() -> None:
    leave_out(MANY - 1)
    assert gc.get_freeze_count() == 0
    leave_out(MANY)
    frozen = gc.get_freeze_count()
    assert frozen > 0
    take_in(MUCH - 1)  # a small file beside the large one
    assert gc.get_freeze_count() == frozen
    take_in(MANY)
    assert gc.get_freeze_count() == 0


def test_what_a_large_file_leaves_is_collected_soon(qtbot: QtBot) -> None:
    left = circles(1)
    gc.freeze()
    take_in(MUCH)
    assert not are_gone(left)()
    qtbot.waitUntil(are_gone(left), timeout=5000)


def test_what_a_large_file_held_goes_bit_by_bit(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.beside.collecting._TURN", 0)
    held = [Circle() for _ in range(2_000)]
    left = [weakref.ref(one) for one in held]
    for one in held:
        del one.itself
    counts = list[int]()
    beat = QTimer(interval=0)
    beat.timeout.connect(lambda: counts.append(sum(trace() is not None for trace in left)))
    beat.start()

    def leave() -> list[Circle]:
        nonlocal held
        given, held = held, []
        return given

    del one
    take_in(MUCH, leave)
    assert len(held) == len(left), "soon, not now"
    qtbot.waitUntil(are_gone(left), timeout=10_000)
    beat.stop()
    assert any(0 < count < len(left) for count in counts), "all went at once"
