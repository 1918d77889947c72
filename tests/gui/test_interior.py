"""The two stages of a window: what its first picture shows, and what comes after it or when it is asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gui.application import Application
from gui.first_paint import FirstPaint
from gui.interior import Interior
from gui.looks.theme import LIGHT
from gui.main_window import MainWindow
from models.text.display import Display
from tests.gui.conftest import OpenWindow
from tests.gui.hands import claims, enter, line, trigger


@pytest.fixture
def fresh(examples: Path) -> Iterator[MainWindow]:
    """A window that nobody has seen yet, with a file in it."""
    window = MainWindow(LIGHT, Display())
    assert window.files.load(examples / "stoltenberg-2024-03.claims", as_copy=True)
    yield window
    if isValid(window):
        window.editor.undo_stack.setClean()
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def places(window: MainWindow) -> dict[str, QRect]:
    """Where what the first picture shows stands in the window."""
    seen = [dock for dock in window.findChildren(QDockWidget) if dock.isVisible() and dock.x() >= 0]  # in front
    docks = {dock.objectName(): dock.geometry() for dock in seen}
    return docks | {"claim_table": QRect(window.claims.mapTo(window, QRect().topLeft()), window.claims.size())}


def is_furnished(window: MainWindow) -> bool:
    """Whether the interior is there and shows a claim."""
    field = window.findChild(QLineEdit, "field_claimant")
    return field is not None and bool(field.text())


def test_nothing_moves_when_the_interior_comes(qtbot: QtBot, fresh: MainWindow) -> None:
    first: list[dict[str, QRect]] = []
    bare: list[bool] = []
    seen = FirstPaint(fresh)
    seen.painted.connect(lambda: first.append(places(fresh)))
    seen.painted.connect(lambda: bare.append(fresh.findChild(Interior) is None))
    fresh.show()
    qtbot.waitUntil(lambda: fresh.findChild(Interior) is not None and fresh.chart.has_begun, timeout=10_000)
    qtbot.waitUntil(lambda: is_furnished(fresh))
    assert bare == [True]
    assert first == [places(fresh)]
    assert set(first[0]) == {"detail_dock", "timeline_dock", "claim_table"}


def test_the_interior_shows_the_claim_that_the_table_has_chosen(qtbot: QtBot, fresh: MainWindow) -> None:
    fresh.claims.view.go_to(4)
    fresh.show()
    qtbot.waitUntil(lambda: is_furnished(fresh), timeout=10_000)
    assert fresh.detail.claim_id == claims(fresh)[4].id
    assert fresh.claims.view.currentIndex().row() == 4


def test_an_action_before_the_first_picture_is_not_lost(qtbot: QtBot, fresh: MainWindow) -> None:
    trigger(fresh, "claim.duplicate")
    assert len(claims(fresh)) == 7
    trigger(fresh, "edit.undo")
    assert len(claims(fresh)) == 6
    fresh.show()
    qtbot.waitUntil(lambda: fresh.chart.has_begun, timeout=10_000)


def test_what_is_typed_before_the_interior_comes_is_kept(qtbot: QtBot, fresh: MainWindow) -> None:
    typed: list[QLineEdit] = []

    def begin() -> None:
        fresh.claims.view.edit(fresh.table.index(0, fresh.table.column("figure")))
        typed.append(line(fresh))
        typed[0].setText("at least 351k")

    FirstPaint(fresh).painted.connect(begin)
    fresh.show()
    qtbot.waitUntil(lambda: is_furnished(fresh) and fresh.chart.has_begun, timeout=10_000)
    assert line(fresh) is typed[0]
    enter(qtbot, typed[0])
    assert claims(fresh)[0].low == 351_000
    fresh.choose(claims(fresh)[0].id)  # Enter went a row down
    assert fresh.detail.findChild(QLineEdit, "field_figure").text() == "≥ 351,000"


def test_the_panes_are_there_right_after_the_window(fresh: MainWindow) -> None:
    assert fresh.detail.claim_id == claims(fresh)[0].id
    fresh.choose(claims(fresh)[2].id)
    assert fresh.claims.view.currentIndex().row() == 2
    assert fresh.detail.findChild(QLineEdit, "field_claimant").text() == "General Staff of Ukraine"


@pytest.mark.parametrize("is_shown", [False, True])
def test_a_window_closed_at_once_never_gets_an_interior(qapp: QApplication, fresh: MainWindow, is_shown: bool) -> None:
    fresh.setVisible(is_shown)
    made: list[bool] = []
    fresh.closed.connect(lambda _: made.append(fresh.findChild(Interior) is not None))
    assert fresh.close()
    for _ in range(3):
        qapp.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert made == [False]
    assert not isValid(fresh) or not is_shown


def test_a_window_closed_in_its_first_picture_leaves_quietly(qtbot: QtBot, fresh: MainWindow) -> None:
    FirstPaint(fresh).painted.connect(fresh.close)
    fresh.show()
    qtbot.waitUntil(lambda: not isValid(fresh))


def test_files_opened_together_are_all_furnished(qtbot: QtBot, application: Application, examples: Path) -> None:
    application.open_files(sorted(examples.glob("*.claims")))
    windows = application.windows
    assert len(windows) == 2
    qtbot.waitUntil(lambda: all(map(is_furnished, windows)), timeout=20_000)


def test_a_comparison_left_in_front_is_there_again(qtbot: QtBot, open_window: OpenWindow, examples: Path) -> None:
    first = open_window(examples / "stoltenberg-2024-03.claims")
    trigger(first, "compare.show")
    qtbot.waitUntil(lambda: first.comparison.findChild(QWidget, "comparison_pane") is not None)
    assert first.close()
    second = open_window(examples / "stoltenberg-2024-03.claims")
    qtbot.waitUntil(lambda: second.comparison.findChild(QWidget, "comparison_pane") is not None)


def test_a_window_without_interior_leaves_what_others_kept(open_window: OpenWindow, fresh: MainWindow) -> None:
    state = open_window().comparison.begin()[0].state()
    window = open_window()
    window.comparison.begin()
    assert window.close()
    assert fresh.close()
    assert open_window().comparison.state() == state


def test_the_keys_of_actions_work_from_the_first_picture_on(fresh: MainWindow, qtbot: QtBot) -> None:
    FirstPaint(fresh).painted.connect(lambda: qtbot.keyClick(fresh, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier))
    fresh.show()
    fresh.activateWindow()
    qtbot.waitUntil(fresh.filter_bar.text.hasFocus)
