"""Work off the GUI thread: the window stays alive, the end is told once, and Cancel is heard."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from gui.beside.background import Background
from gui.beside.errand import TROUBLE
from gui.beside.progress_dialog import MOMENT
from models.claims.errors import ClaimsError
from models.progress import Report

NAME = "Reading “a <b>bold</b> name.csv”…"


class Heard:
    """What a piece of work said, in order."""

    def __init__(self, qtbot: QtBot, work: Callable[[Report], object]) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.said: list[tuple[str, object]] = []
        self.background = Background(work, self.window, NAME)
        said = self.said  # a slot that held all this would free the window from within the background that it owns
        self.background.done.connect(lambda value: said.append(("done", value)))
        self.background.refused.connect(lambda value: said.append(("refused", value)))
        self.background.cancelled.connect(lambda: said.append(("cancelled", None)))
        self.background.start()

    def dialog(self) -> QProgressDialog | None:
        """The progress that is shown; None where there is none in sight."""
        found = self.window.findChild(QProgressDialog, "waiting")
        return found if found is not None and found.isVisible() else None


def test_a_result_comes_back_on_the_gui_thread(qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def work(report: Report) -> int:
        threads.append(threading.current_thread())
        report(0.5)
        return 7

    heard = Heard(qtbot, work)
    heard.background.done.connect(lambda _: threads.append(threading.current_thread()))
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    assert heard.said == [("done", 7)]


def test_a_refusal_is_a_sentence(qtbot: QtBot) -> None:
    def work(_report: Report) -> None:
        raise ClaimsError("It is no table.")

    heard = Heard(qtbot, work)
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == [("refused", "It is no table.")]


def test_what_is_quick_shows_no_progress(qtbot: QtBot) -> None:
    heard = Heard(qtbot, lambda report: [report(part / 100) or threading.Event().wait(0.002) for part in range(100)])
    qtbot.wait(100)
    assert heard.dialog() is None
    qtbot.waitUntil(lambda: bool(heard.said))
    qtbot.wait(MOMENT + 100)
    assert heard.dialog() is None


def test_what_takes_long_shows_how_far_it_is_and_can_be_cancelled(qtbot: QtBot) -> None:
    going = threading.Event()

    def work(report: Report) -> None:
        for step in range(6_000):
            report(min(0.3, step / 100))
            going.wait(0.01)

    heard = Heard(qtbot, work)
    qtbot.waitUntil(lambda: heard.dialog() is not None, timeout=10_000)
    dialog = heard.dialog()
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.value() == 300)
    assert dialog.labelText() == NAME
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == [("cancelled", None)]
    qtbot.waitUntil(lambda: heard.dialog() is None)


def test_work_that_tells_nothing_is_shown_in_time_and_gone_before_its_result(qtbot: QtBot) -> None:
    going = threading.Event()
    heard = Heard(qtbot, lambda _: going.wait(10))
    shown_when_done: list[bool] = []
    heard.background.done.connect(lambda _: shown_when_done.append(heard.dialog() is not None))
    qtbot.wait(MOMENT // 2)
    assert heard.dialog() is None
    qtbot.waitUntil(lambda: heard.dialog() is not None, timeout=3 * MOMENT)
    going.set()
    qtbot.waitUntil(lambda: bool(shown_when_done))
    assert shown_when_done == [False]


def test_a_window_that_closes_ends_the_work(qtbot: QtBot) -> None:
    ended = threading.Event()

    def work(report: Report) -> None:
        try:
            while not ended.wait(0.01):
                report(0.1)
        finally:
            ended.set()

    window = QWidget()
    Background(work, window, NAME).start()
    QTimer.singleShot(50, window.deleteLater)
    qtbot.waitUntil(ended.is_set)


def test_a_mistake_of_ours_is_refused_and_reaches_the_crash_hook(qtbot: QtBot) -> None:
    gone: list[bool] = []
    with capture_exceptions() as caught:
        heard = Heard(qtbot, lambda _: 1 // 0)
        heard.background.destroyed.connect(lambda: gone.append(True))
        qtbot.waitUntil(lambda: bool(gone))
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert heard.said == [("refused", TROUBLE)]
    assert heard.dialog() is None


@pytest.fixture(autouse=True)
def _no_thread_stays(qtbot: QtBot) -> object:
    yield
    qtbot.waitUntil(lambda: not any(t.name == "counterclaim-background" for t in threading.enumerate()))
