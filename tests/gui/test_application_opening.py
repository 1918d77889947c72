"""The application while a file is being read: shown once, closed in order, nothing left behind."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.application import Application, QtApplication
from models.claims.filter import Filter
from tests.gui.large_file import COUNT


def test_a_file_that_is_being_read_is_not_opened_twice(application: Application, qtbot: QtBot, large: Path) -> None:
    window = application.open_window(large)
    assert window.editor.document.is_partial
    assert application.open_window(large) is window
    window.files.open(large)
    assert application.windows == (window,)
    assert not window.recent_menu.actions()
    qtbot.waitUntil(lambda: not window.editor.document.is_partial, timeout=20_000)
    assert len(window.editor.records.claims) == COUNT
    assert not window.editor.is_read_only
    assert [action.text() for action in window.recent_menu.actions()] == ["large.claims"]


def test_the_first_picture_shows_the_beginning(application: Application, large: Path) -> None:
    window = application.open_window(large)
    assert not window.grab().isNull()
    assert window.table.rowCount() > 35
    assert "large.claims" in window.windowTitle()


def test_a_filter_that_nothing_passes_so_far_says_that_more_is_read(
    application: Application, qtbot: QtBot, large: Path
) -> None:
    window = application.open_window(large)
    window.sieve.set_filter(Filter(text="nobody said this"))
    qtbot.waitUntil(lambda: window.table.rowCount() == 0)
    assert window.editor.document.is_partial
    assert [label.text() for label in window.claims.findChildren(QLabel) if label.isVisible()] == [
        "No claim passes the filter so far",
        "The file is still being read.",
    ]
    qtbot.waitUntil(lambda: not window.editor.document.is_partial, timeout=20_000)
    qtbot.waitUntil(lambda: not window.table.awaits_more, timeout=20_000)
    assert "No claim passes the filter" in [
        label.text() for label in window.claims.findChildren(QLabel) if label.isVisible()
    ]


def test_quitting_meanwhile_leaves_no_lock(qapp: QtApplication, large: Path) -> None:
    application = Application(qapp)
    window = application.open_window(large)
    assert window.editor.document.is_partial
    assert large.with_name(".large.claims.lock").exists()
    application.quit()
    application.end()
    assert application.windows == ()
    assert not large.with_name(".large.claims.lock").exists()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_file_refused_at_its_end_leaves_an_empty_window_that_says_why(
    application: Application, qtbot: QtBot, large: Path
) -> None:
    large.write_bytes(large.read_bytes().replace(f'"id":"c{COUNT - 1}"'.encode(), b'"id":"c0"'))
    window = application.open_window(large)
    assert window.table.rowCount() > 0
    qtbot.waitUntil(lambda: not window.editor.document.is_partial, timeout=20_000)
    assert window.table.rowCount() == 0
    assert window.files.is_free
    assert "stands for another claim already" in window.notice.accessibleName()
    assert not window.recent_menu.actions()
