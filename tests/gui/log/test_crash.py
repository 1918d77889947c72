"""An unexpected error, wherever it is raised, reaches one dialog with its traceback."""

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QObject,
    QRunnable,
    Qt,
    QThread,
    QThreadPool,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDesktopServices, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.dialogs.crash import CrashDialog
from gui.dialogs.log import LogDialog
from gui.editor import Editor
from gui.log.crash import CrashHook, install
from gui.log.logs import log_folder
from tests.gui.log.open_work import newer
from tests.gui.parts import part_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def hook(editor: Editor, capsys: pytest.CaptureFixture[str]) -> Iterator[CrashHook]:
    with_pytest = sys.excepthook, threading.excepthook, sys.unraisablehook
    hook = install(lambda: [editor])
    yield hook
    hook.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == with_pytest
    for dialog in dialogs():
        dialog.close()


def dialogs() -> list[CrashDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog)]


def visible(qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in dialogs()))
    (dialog,) = (dialog for dialog in dialogs() if dialog.isVisible())
    return dialog


def details(dialog: CrashDialog) -> str:
    return part_of(dialog, QPlainTextEdit, "crash_details").toPlainText()


def counted(dialog: CrashDialog) -> int:
    """How many further errors the dialog says it counted."""
    line = part_of(dialog, QLabel, "crash_count")
    said = line.text().partition(" ")[0].replace(",", "")
    return 1 if said == "One" else int(said or 0)


class Bell(QObject):
    rung = Signal()


def failing_slot() -> None:
    raise KeyError("NATO")


def test_ctrl_c_in_the_terminal_ends_the_program_without_a_word(
    qapp: QApplication, hook: CrashHook, capsys: pytest.CaptureFixture[str]
) -> None:
    QTimer.singleShot(0, lambda: sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None))
    assert qapp.exec() == 1
    assert capsys.readouterr().err == ""
    assert not dialogs()


def test_an_error_in_a_slot_is_shown_and_logged(
    hook: CrashHook, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    bell = Bell()
    bell.rung.connect(failing_slot)
    bell.rung.emit()
    dialog = visible(qtbot)
    assert "in failing_slot" in details(dialog)
    assert details(dialog).endswith("KeyError: 'NATO'\n")
    assert "KeyError: 'NATO'" in capsys.readouterr().err
    assert dialog.windowModality() is Qt.WindowModality.ApplicationModal


def test_an_error_in_a_thread_is_shown_in_this_one(hook: CrashHook, qtbot: QtBot) -> None:
    thread = threading.Thread(target=failing_slot)
    thread.start()
    thread.join()
    dialog = visible(qtbot)
    assert "KeyError: 'NATO'" in details(dialog)
    assert dialog.thread() is QApplication.instance().thread()  # type: ignore[union-attr]


def test_further_errors_join_the_open_dialog(hook: CrashHook, qtbot: QtBot) -> None:
    QTimer.singleShot(0, failing_slot)
    dialog = visible(qtbot)
    QTimer.singleShot(0, lambda: 1 // 0)
    qtbot.waitUntil(lambda: "ZeroDivisionError" in details(dialog))
    assert "KeyError" in details(dialog)
    assert visible(qtbot) is dialog


def test_after_going_on_the_next_error_opens_a_new_dialog(hook: CrashHook, qtbot: QtBot) -> None:
    QTimer.singleShot(0, failing_slot)
    visible(qtbot).accept()
    QTimer.singleShot(0, lambda: 1 // 0)
    assert "KeyError" not in details(visible(qtbot))


class Painting(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        raise KeyError("NATO")


class Watching(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.User:
            raise KeyError("NATO")
        return False


class Table(QAbstractTableModel):
    def rowCount(self, parent: object = None) -> int:
        return 1

    def columnCount(self, parent: object = None) -> int:
        return 1

    def data(self, index: object, role: int = 0) -> object:
        raise KeyError("NATO")


class Thread(QThread):
    def run(self) -> None:
        raise KeyError("NATO")


class Errand(QRunnable):
    def run(self) -> None:
        raise KeyError("NATO")


class Leaving:
    def __del__(self) -> None:
        raise KeyError("NATO")


def paint(qtbot: QtBot) -> QWidget:
    widget = Painting()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def filter_event(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.installEventFilter(Watching(widget))
    QCoreApplication.postEvent(widget, QEvent(QEvent.Type.User))
    return widget


def show_table(qtbot: QtBot) -> QWidget:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(Table(view))
    view.show()
    return view


def run_thread(qtbot: QtBot) -> None:
    thread = Thread()
    thread.start()
    assert thread.wait(5000)


def run_errand(qtbot: QtBot) -> None:
    pool = QThreadPool()
    pool.start(Errand())
    assert pool.waitForDone(5000)


def leave(qtbot: QtBot) -> None:
    Leaving()


WAYS: dict[Callable[[QtBot], QWidget | None], str] = {
    paint: "paintEvent",
    filter_event: "eventFilter",
    show_table: "data",
    run_thread: "run",
}
WAYS |= {run_errand: "run", leave: "__del__"}


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_wherever_it_is_raised_an_error_reaches_dialog_and_log(
    way: Callable[[QtBot], QWidget | None],
    hook: CrashHook,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    widget = way(qtbot)
    dialog = visible(qtbot)
    if widget is not None:
        widget.close()
    assert f"in {WAYS[way]}\n" in details(dialog)
    assert "NATO" in details(dialog)
    assert any(f"in {WAYS[way]}\n" in record.getMessage() for record in caplog.records)


def test_a_pane_that_fails_at_every_repaint_opens_one_dialog_and_then_none(
    hook: CrashHook, editor: Editor, qtbot: QtBot
) -> None:
    widget = Painting()
    qtbot.addWidget(widget)
    widget.show()
    dialog = visible(qtbot)

    def is_counted() -> bool:
        widget.update()
        return counted(dialog) >= 20

    qtbot.waitUntil(is_counted)
    assert details(dialog).count("Traceback") == 1
    dialog.accept()
    widget.update()
    qtbot.wait(50)
    assert not any(dialog.isVisible() for dialog in dialogs())
    widget.close()
    QTimer.singleShot(0, lambda: 1 // 0)
    assert "KeyError" not in details(visible(qtbot))


def test_thousands_of_errors_of_a_thread_are_one_in_the_log_and_counted(
    hook: CrashHook, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def ring() -> None:
        for number in range(5000):
            try:
                raise KeyError(number)
            except KeyError as error:
                sys.excepthook(KeyError, error, error.__traceback__)

    gc.disable()  # what other tests left must not be collected in a thread that is not Qt's
    thread = threading.Thread(target=ring)
    thread.start()
    thread.join()
    gc.enable()
    dialog = visible(qtbot)
    qtbot.waitUntil(lambda: counted(dialog) == 4999)
    assert len(caplog.records) < 10
    hook.uninstall()
    assert "like this were left out: KeyError in " in caplog.records[-1].getMessage()


def test_a_recursion_without_end_is_one_mistake_wherever_it_ends(hook: CrashHook, qtbot: QtBot) -> None:
    def fall(down: int) -> int:
        return fall(down) if down % 2 else fall(down + 1)

    bell = Bell()
    bell.rung.connect(lambda: fall(0))
    bell.rung.emit()
    dialog = visible(qtbot)
    assert len(details(dialog)) < 20_000
    bell.rung.emit()
    qtbot.waitUntil(lambda: counted(dialog) == 1)


def test_the_log_is_shown_from_the_dialog(hook: CrashHook, qtbot: QtBot) -> None:
    log_folder().mkdir(parents=True)
    (log_folder() / "counterclaim-1.log").write_text("began")
    QTimer.singleShot(0, failing_slot)
    dialog = visible(qtbot)
    show = part_of(dialog, QPushButton, "crash_log")
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    shown = part_of(dialog, LogDialog)
    assert shown.isVisible()
    text = part_of(shown, QPlainTextEdit, "log_text")
    assert text.toPlainText().endswith("began")
    shown.close()


def test_where_no_folder_of_logs_can_be_shown_the_dialog_says_so(
    hook: CrashHook, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_folder().mkdir(parents=True)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    QTimer.singleShot(0, failing_slot)
    dialog = visible(qtbot)
    dialog.findChild(QPushButton, "crash_log").click()  # type: ignore[union-attr]
    shown = part_of(dialog, LogDialog)
    shown.findChild(QPushButton, "log_folder").click()  # type: ignore[union-attr]
    shown.close()
    outcome = part_of(dialog, QLabel, "crash_outcome")
    assert outcome.isVisible()
    assert outcome.text() == f"No program shows folders here. It is “{log_folder()}”."


def test_an_error_while_the_dialog_is_made_is_only_logged(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> list[Editor]:
        raise RuntimeError("no editors today")

    hook = install(fail)
    try:
        QTimer.singleShot(0, failing_slot)
        logged: list[str] = []

        def is_logged() -> bool:
            logged.append(capsys.readouterr().err)
            return "no editors today" in "".join(logged)

        qtbot.waitUntil(is_logged)
        qtbot.wait(20)
        assert not any(dialog.isVisible() for dialog in dialogs())
    finally:
        hook.uninstall()


def test_the_close_button_closes_all_windows(hook: CrashHook, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    QTimer.singleShot(0, failing_slot)
    dialog = visible(qtbot)
    dialog.accept()
    dialog.close_requested.emit()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_where_all_files_are_only_shown_no_copy_is_offered(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    editors = [newer("Later")]
    hook = install(lambda: editors)
    try:
        QTimer.singleShot(0, failing_slot)
        dialog = visible(qtbot)
        save = part_of(dialog, QPushButton, "crash_save")
        assert not save.isVisible()
        dialog.close()
    finally:
        hook.uninstall()


def test_the_copy_of_the_dialog_holds_the_open_work(hook: CrashHook, qtbot: QtBot, tmp_path: Path) -> None:
    QTimer.singleShot(0, failing_slot)
    dialog = visible(qtbot)
    save = part_of(dialog, QPushButton, "crash_save")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    asked = part_of(dialog, QFileDialog)
    asked.fileSelected.emit(str(tmp_path))
    assert (tmp_path / "losses (safe copy).claims").exists()
