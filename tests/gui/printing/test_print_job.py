"""A print job, in steps between events: it ends, is refused, or is given up, and its steps are closed."""

from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QProgressDialog
from pytestqt.qtbot import QtBot

from gui.printing.print_job import PrintJob
from models.claims.errors import ClaimsError
from tests.gui.parts import part_of


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QMainWindow]:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    yield made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_all_steps_are_taken_in_order_and_events_come_between(window: QMainWindow, qtbot: QtBot) -> None:
    taken: list[int] = []
    between: list[int] = []

    def steps() -> Generator[float]:
        for number in range(20):
            QTest.qSleep(3)
            taken.append(number)
            yield number / 20

    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: between.append(len(taken)))
    timer.start()
    job = PrintJob(steps(), window, "Printing…")
    with qtbot.waitSignals([job.ended, job.done], order="strict"):
        job.start()
    timer.stop()
    assert taken == list(range(20))
    assert any(0 < number < 20 for number in between)


def test_a_refusal_is_said_once_it_has_ended(window: QMainWindow, qtbot: QtBot) -> None:
    def steps() -> Generator[float]:
        yield 0.5
        raise ClaimsError("The printer is on fire.")

    job = PrintJob(steps(), window, "Printing…")
    heard: list[str] = []
    job.ended.connect(lambda: heard.append("ended"))
    job.refused.connect(heard.append)
    job.done.connect(lambda: heard.append("done"))
    job.start()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["ended", "The printer is on fire."]


def test_cancel_closes_the_steps_and_nothing_more_is_done(window: QMainWindow, qtbot: QtBot) -> None:
    taken: list[str] = []
    ends: list[None] = []

    def steps() -> Generator[float]:
        try:
            while True:
                QTest.qSleep(1)
                taken.append("step")
                yield 0.1
        finally:
            taken.append("closed")

    job = PrintJob(steps(), window, "Printing…")
    job.ended.connect(lambda: ends.append(None))
    job.done.connect(lambda: taken.append("done"))
    job.start()
    dialog = part_of(window, QProgressDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=3000)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert taken[-1] == "closed"
    count = len(taken)
    QTest.qWait(30)
    assert len(taken) == count and len(ends) == 1
    assert window.findChild(QProgressDialog) is None


def test_a_window_that_is_closed_at_once_stays_until_it_has_ended(window: QMainWindow, qtbot: QtBot) -> None:
    taken: list[str] = []

    def steps() -> Generator[float]:
        for _ in range(20):
            QTest.qSleep(5)
            yield 0.5
        taken.append("all")

    job = PrintJob(steps(), window, "Printing…")
    job.start()
    assert not window.close()
    dialog = part_of(window, QProgressDialog)
    assert dialog.isVisible()
    with qtbot.waitSignal(job.ended):
        pass
    assert taken == ["all"]
    assert window.close()


def test_trouble_that_nobody_expects_leaves_nothing_in_the_way(window: QMainWindow, qtbot: QtBot) -> None:
    def steps() -> Generator[float]:
        yield 0.5
        raise OSError("No space left on device")

    job = PrintJob(steps(), window, "Printing…")
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(job.ended):
        job.start()
    assert [str(error) for _, error, _ in caught] == ["No space left on device"]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChild(QProgressDialog) is None


def test_what_is_given_up_between_two_steps_is_not_done(window: QMainWindow, qtbot: QtBot) -> None:
    heard: list[str] = []

    def steps() -> Generator[float]:
        yield 0.5

    job = PrintJob(steps(), window, "Printing…")
    for name in ("ended", "done"):
        getattr(job, name).connect(lambda name=name: heard.append(name))
    job.start()
    job.give_up()
    QTest.qWait(30)
    assert heard == ["ended"]
