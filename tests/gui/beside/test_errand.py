"""Errands: what is told comes before the end, and what nobody takes is let go, exactly once."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from gui.beside.errand import TROUBLE, Errand
from gui.beside.run import rest
from models.claims.errors import ClaimsError
from models.progress import Report


class Heard(QObject):
    """An errand, and what was heard of it."""

    def __init__(self, work: Callable[[Report], object]) -> None:
        super().__init__(QCoreApplication.instance())  # as in a window: Qt owns it
        self.said: list[object] = []
        self.freed: list[object] = []
        self.errand = Errand(work, self, self.freed.append)
        self.errand.told.connect(lambda value: self.said.append(("told", value)))
        self.errand.done.connect(lambda value: self.said.append(("done", value)))
        self.errand.refused.connect(lambda error: self.said.append(("refused", str(error))))
        self.errand.cancelled.connect(lambda: self.said.append("cancelled"))


@pytest.fixture(autouse=True)
def _none_left(qapp: QCoreApplication) -> Iterator[None]:
    """Nothing is left of a test's errands."""
    yield
    rest(5)
    for heard in qapp.findChildren(Heard):
        heard.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def ended(_report: Report) -> int:
    return 7


def test_what_is_told_comes_before_the_result() -> None:
    def work(_report: Report) -> int:
        heard.errand.tell("half")
        return 7

    heard = Heard(work)
    heard.errand.start()
    rest(5)
    heard.errand.wait(5)
    assert heard.said == [("told", "half"), ("done", 7)]
    QCoreApplication.processEvents()
    assert heard.said == [("told", "half"), ("done", 7)]
    assert heard.freed == []


def test_waiting_ends_with_the_first_that_is_told(qtbot: QtBot) -> None:
    goes_on = threading.Event()

    def work(_report: Report) -> int:
        heard.errand.tell("half")
        goes_on.wait(10)
        return 7

    heard = Heard(work)
    heard.errand.start()
    heard.errand.wait(10)
    assert heard.said == [("told", "half")]
    goes_on.set()
    qtbot.waitUntil(lambda: heard.said[1:] == [("done", 7)])


def test_waiting_has_a_limit() -> None:
    goes_on = threading.Event()
    heard = Heard(lambda _: goes_on.wait(10))
    heard.errand.start()
    heard.errand.wait(0.01)
    assert heard.said == []
    goes_on.set()
    heard.errand.wait(10)
    assert heard.said == [("done", True)]


def test_a_refusal_is_an_error_of_ours() -> None:
    def work(_report: Report) -> None:
        raise ClaimsError("It is {0}.", "no file")

    heard = Heard(work)
    heard.errand.start()
    heard.errand.wait(5)
    assert heard.said == [("refused", "It is no file.")]


def test_trouble_that_nobody_expected_is_an_ending_too_and_reaches_the_crash_hook() -> None:
    heard = Heard(lambda _: 1 // 0)
    with capture_exceptions() as caught:
        heard.errand.start()
        heard.errand.wait(5)  # whoever waits goes on
    assert heard.said == [("refused", TROUBLE)]
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]


def test_trouble_of_what_was_given_up_is_heard_as_given_up() -> None:
    goes_on = threading.Event()

    def work(_report: Report) -> None:
        goes_on.wait(10)
        raise MemoryError

    heard = Heard(work)
    with capture_exceptions() as caught:
        heard.errand.start()
        heard.errand.cancel()
        goes_on.set()
        heard.errand.wait(5)
    assert heard.said == ["cancelled"]
    assert [kind for kind, *_ in caught] == [MemoryError]


def test_a_result_given_up_after_its_end_is_let_go() -> None:
    heard = Heard(ended)
    heard.errand.start()
    rest(5)
    heard.errand.cancel()
    heard.errand.wait(5)
    assert heard.said == ["cancelled"]
    assert heard.freed == [7]


@pytest.mark.parametrize("by", ["cancel", "destroyed"])
def test_a_result_given_up_before_its_end_is_let_go(by: str, qtbot: QtBot) -> None:
    goes_on = threading.Event()

    def work(_report: Report) -> int:
        goes_on.wait(10)
        return 7

    heard = Heard(work)
    freed, said = heard.freed, heard.said
    heard.errand.start()
    if by == "cancel":
        heard.errand.cancel()
    else:
        heard.deleteLater()
        QCoreApplication.sendPostedEvents(heard, QEvent.Type.DeferredDelete)
    goes_on.set()
    qtbot.waitUntil(lambda: freed == [7])
    QCoreApplication.processEvents()
    assert said == (["cancelled"] if by == "cancel" else [])


def test_a_result_nobody_has_taken_when_its_owner_goes_is_let_go() -> None:
    heard = Heard(ended)
    freed = heard.freed
    heard.errand.start()
    rest(5)
    heard.deleteLater()
    QCoreApplication.sendPostedEvents(heard, QEvent.Type.DeferredDelete)
    assert freed == [7]
