"""A verb waits for its work: the window lives, takes no other, and whatever happens the verb goes on."""

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.beside.bolt import is_bolted
from gui.beside.progress_dialog import MOMENT
from gui.beside.waiting import BusyError, waited
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report

NAME = "Saving “a <b>bold</b> name.claims”…"
TOP = Path(__file__).resolve().parents[3]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window in sight."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def shown(window: QWidget) -> QProgressDialog | None:
    """The progress in sight over a window."""
    found = (dialog for dialog in window.findChildren(QProgressDialog) if dialog.isVisible())
    return next(found, None)


def meanwhile(after: int, do: Callable[[], object]) -> None:
    """Do something on the GUI thread in so many milliseconds."""
    QTimer.singleShot(after, QApplication.instance(), do)


def lasting(until: threading.Event) -> Callable[[Report], str]:
    """Work that goes on until it is told to end, or cancelled; ends by itself after ten seconds."""

    def work(report: Report) -> str:
        for step in range(1000):
            report(min(0.3, step / 100))
            if until.wait(0.01):
                break
        return "done"

    return work


def test_the_result_of_work_in_another_thread(window: QWidget) -> None:
    assert waited(lambda _: threading.current_thread(), window, NAME) is not threading.main_thread()
    assert not is_bolted(window)


@pytest.mark.parametrize("trouble", [ClaimsError("It is no table."), Cancelled(), ZeroDivisionError("oh")])
def test_what_the_work_raises_is_raised_here(window: QWidget, trouble: Exception) -> None:
    def work(_: Report) -> None:
        raise trouble

    with pytest.raises(type(trouble)) as caught:
        waited(work, window, NAME)
    assert caught.value is trouble
    assert not is_bolted(window)


def test_what_is_quick_is_done_before_anything_else_happens(window: QWidget) -> None:
    heard: list[int] = []
    meanwhile(0, lambda: heard.append(1))
    waited(lambda _: None, window, NAME)
    assert heard == []


def test_the_window_lives_while_it_waits(window: QWidget) -> None:
    until, seen = threading.Event(), list[bool]()
    meanwhile(0, lambda: seen.append(is_bolted(window)))
    meanwhile(100, until.set)
    assert waited(lasting(until), window, NAME) == "done"
    assert seen == [True]
    assert shown(window) is None


class Moves(QWidget):
    """Notes where the mouse was last."""

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.resize(200, 200)
        self.place = QPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.place = event.position().toPoint()


def test_input_is_held_back_for_a_moment_and_comes_afterwards(qtbot: QtBot) -> None:
    moves, until, seen = Moves(), threading.Event(), list[QPoint]()
    here, there = QPoint(10, 10), QPoint(50, 50)
    qtbot.addWidget(moves)
    moves.show()
    qtbot.waitExposed(moves)

    def comes_here() -> bool:
        QCursor.setPos(moves.mapToGlobal(QPoint(90, 90)))  # a mouse that stays where it is tells nothing
        QCursor.setPos(moves.mapToGlobal(here))
        return moves.place == here

    qtbot.waitUntil(comes_here)
    QApplication.processEvents()
    meanwhile(0, lambda: QCursor.setPos(moves.mapToGlobal(there)))
    meanwhile(100, lambda: (seen.append(moves.place), until.set()))
    waited(lasting(until), moves, NAME)
    assert seen == [here]
    qtbot.waitUntil(lambda: moves.place == there)


def test_after_a_moment_a_dialog_says_what_goes_on_and_how_far(window: QWidget) -> None:
    until, seen = threading.Event(), list[tuple[str, int, bool]]()

    def look() -> None:
        if (dialog := shown(window)) is not None and dialog.value() == 300:
            seen.append((dialog.labelText(), dialog.value(), dialog.isModal()))
            until.set()
        elif not until.is_set():
            meanwhile(20, look)

    meanwhile(0, look)
    waited(lasting(until), window, NAME)
    assert seen == [(NAME, 300, True)]
    assert shown(window) is None


@pytest.mark.parametrize("way", ["escape", "button", "close", "reject"])
def test_cancel_is_heard(qtbot: QtBot, window: QWidget, way: str) -> None:
    def cancel() -> None:
        if (dialog := shown(window)) is not None:
            ways: dict[str, Callable[[], object]] = {
                "escape": lambda: qtbot.keyClick(dialog, Qt.Key.Key_Escape),
                "button": dialog.findChildren(QPushButton)[0].click,
                "close": dialog.close,
                "reject": dialog.reject,
            }
            ways[way]()
        else:
            meanwhile(20, cancel)

    meanwhile(MOMENT, cancel)
    with pytest.raises(Cancelled):
        waited(lasting(threading.Event()), window, NAME)
    assert shown(window) is None
    assert not is_bolted(window)


def test_work_that_does_not_hear_of_it_is_done(window: QWidget) -> None:
    """And what waits stays until it is: nothing must happen beside it, though the dialog has gone."""
    until, seen = threading.Event(), list[bool]()

    def cancel() -> None:
        if (dialog := shown(window)) is not None:
            dialog.reject()
            meanwhile(50, lambda: (seen.append(is_bolted(window)), until.set()))
        else:
            meanwhile(20, cancel)

    meanwhile(MOMENT, cancel)
    assert waited(lambda _: until.wait(10), window, NAME) is True
    assert seen == [True]


def test_the_window_cannot_be_closed_meanwhile(window: QWidget) -> None:
    until, closed = threading.Event(), list[bool]()
    meanwhile(0, lambda: closed.append(window.close()))
    meanwhile(50, lambda: (QApplication.closeAllWindows(), until.set()))
    waited(lasting(until), window, NAME)
    assert closed == [False]
    assert window.isVisible()
    assert window.close()


def test_another_window_can_be_closed(qtbot: QtBot, window: QWidget) -> None:
    other, until, closed = QWidget(), threading.Event(), list[bool]()
    qtbot.addWidget(other)
    other.show()
    meanwhile(0, lambda: (closed.append(other.close()), until.set()))
    waited(lasting(until), window, NAME)
    assert closed == [True]


class Drops(QWidget):
    """Counts what is dropped on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.dropped = 0

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.accept()

    def dropEvent(self, _event: QDropEvent) -> None:
        self.dropped += 1

    def take(self) -> None:
        """Have something dropped."""
        modifiers, data = Qt.KeyboardModifier.NoModifier, QMimeData()
        for event in (QDragEnterEvent, QDropEvent):
            QApplication.sendEvent(
                self, event(QPoint(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, modifiers)
            )


def test_nothing_is_dropped_on_it_meanwhile(window: QWidget) -> None:
    target, until = Drops(window), threading.Event()
    meanwhile(0, lambda: (target.take(), until.set()))
    waited(lasting(until), window, NAME)
    assert target.dropped == 0
    target.take()
    assert target.dropped == 1


def test_a_second_wait_over_the_same_window_is_refused(window: QWidget) -> None:
    until, seen = threading.Event(), list[str]()

    def second() -> None:
        try:
            waited(lambda _: None, window, NAME)
        except BusyError as busy:
            seen.append(str(busy))
        until.set()

    meanwhile(0, second)
    assert waited(lasting(until), window, NAME) == "done"
    assert seen == ["This window is still busy: try again in a moment."]


def test_two_windows_wait_inside_each_other(qtbot: QtBot, window: QWidget) -> None:
    other, first, second, results = QWidget(), threading.Event(), threading.Event(), list[str]()
    qtbot.addWidget(other)
    other.show()
    meanwhile(0, lambda: results.append(waited(lasting(second), other, NAME)))
    meanwhile(20, first.set)
    meanwhile(60, second.set)
    results.append(waited(lasting(first), window, NAME))
    assert results == ["done", "done"]


@pytest.mark.parametrize("begins", [0, MOMENT + 200])
def test_a_dialog_goes_in_time_though_another_window_waits_longer(qtbot: QtBot, window: QWidget, begins: int) -> None:
    """And no key is lost or does anything there until the verb has gone on."""
    other, line, first, second = QWidget(), QLineEdit(window), threading.Event(), threading.Event()
    qtbot.addWidget(other)
    for widget in (other, line, window):
        widget.show()
    qtbot.waitExposed(window)
    results, seen = list[str](), list[object]()

    def end_first() -> None:
        if shown(window) is not None:
            first.set()
            meanwhile(0, look)
        elif not results:
            meanwhile(20, end_first)

    def look() -> None:
        if shown(window) is not None:
            if not results:
                meanwhile(20, look)
            return
        line.setFocus()
        qtbot.keyClick(window.windowHandle(), "x")
        seen.extend((list(results), is_bolted(window), line.text()))
        second.set()

    meanwhile(begins, lambda: results.append(waited(lasting(second), other, NAME)))
    meanwhile(begins + 100, end_first)
    results.append(waited(lasting(first), window, NAME))
    assert seen == [[], True, ""]
    assert results == ["done", "done"]
    window.activateWindow()
    qtbot.waitUntil(lambda: line.text() == "x")


def test_a_dialog_in_front_is_blocked_too(qtbot: QtBot, window: QWidget) -> None:
    front = QDialog(window)
    front.setWindowModality(Qt.WindowModality.WindowModal)
    front.show()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is front)
    until, over = threading.Event(), list[QObject | None]()

    def look() -> None:
        if (dialog := shown(window)) is not None:
            over.append(dialog.parent())
            until.set()
        else:
            meanwhile(20, look)

    meanwhile(0, look)
    waited(lasting(until), window, NAME)
    assert over == [front]


def test_a_dialog_that_has_the_keyboard_has_it_again_afterwards(qtbot: QtBot, window: QWidget) -> None:
    over, until, above = QDialog(window), threading.Event(), list[QWidget | None]()
    over.show()
    over.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is over)
    meanwhile(MOMENT + 300, lambda: (above.append(shown(over)), until.set()))
    assert waited(lasting(until), window, NAME) == "done"
    assert above != [None]
    qtbot.waitUntil(lambda: QApplication.activeWindow() is over)


def test_a_window_that_is_not_in_sight_has_no_dialog(qtbot: QtBot) -> None:
    hidden, until, seen = QWidget(), threading.Event(), list[bool]()
    qtbot.addWidget(hidden)
    meanwhile(MOMENT + 100, lambda: (seen.append(shown(hidden) is None), until.set()))
    assert waited(lasting(until), hidden, NAME) == "done"
    assert seen == [True]


def test_many_small_pieces_of_work_leave_nothing_behind(window: QWidget) -> None:
    for _ in range(200):
        waited(lambda _: None, window, NAME)
    assert not any(thread.name == "counterclaim-run" for thread in threading.enumerate())


QUIT = """
import sys, threading, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from gui.beside.waiting import waited
app = QApplication(sys.argv)
window = QWidget()
window.show()
def verb():
    QTimer.singleShot(50, lambda: app.exit(3))
    print(waited(lambda report: time.sleep(0.3) or "whole", window, "Saving…"), flush=True)
QTimer.singleShot(0, verb)
sys.exit(app.exec())
"""


def test_a_program_that_quits_ends_after_the_work() -> None:
    done = subprocess.run(
        [sys.executable, "-c", QUIT], cwd=TOP, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (3, "whole\n", "")
