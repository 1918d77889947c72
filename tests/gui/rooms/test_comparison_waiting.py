"""The comparison of a file that is too large to be compared at once, in its window."""

import msgspec
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from models.comparison.comparer import Comparer
from models.tables import inquiry as module
from models.tables.inquiry import Inquiry
from tests.gui.hands import claims, trigger
from tests.gui.parts import part_of


@pytest.fixture(autouse=True)
def nothing_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MANY_CLAIMS", 0)
    monkeypatch.setattr(module, "MANY_SERIES", 0)


def shown(window: MainWindow, name: str) -> QWidget:
    return part_of(window.comparison, QWidget, name)


def inquiry(qtbot: QtBot, window: MainWindow) -> Inquiry:
    """What answers, when it has answered."""
    found = window.comparison.begin()[1]
    qtbot.waitUntil(lambda: not found.is_waiting, timeout=10_000)
    return found


def test_what_another_thread_worked_out_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "compare.show")
    found = inquiry(qtbot, window)
    assert shown(window, "comparison_table").isVisible()
    first = found.comparison
    assert first is not None
    assert first == Comparer(window.editor.records).compare(first.question)
    claim = claims(window)[0]
    window.editor.change_claims([msgspec.structs.replace(claim, note="Seen")], "Change note")
    qtbot.waitUntil(lambda: found.comparison is not first and not found.is_waiting, timeout=10_000)
    assert shown(window, "comparison_table").isVisible()


def test_closing_the_window_ends_what_is_worked_out(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "compare.show")
    window.close()
    inquiry(qtbot, window)


def test_nothing_is_exported_of_a_file_that_is_still_being_opened(window: MainWindow) -> None:
    trigger(window, "compare.show")
    said = list[str]()
    window.comparison.refused.connect(said.append)
    window.editor.document.reset(window.editor.records.snapshot(), is_partial=True)
    assert window.comparison.compared() is None
    assert said == ["The file is still being read: it can be compared once all of it is here."]


def test_what_is_exported_waits_for_the_answer(window: MainWindow) -> None:
    trigger(window, "compare.show")
    compared = window.comparison.compared()
    assert compared is not None
    assert compared.comparisons == (Comparer(window.editor.records).compare(compared.comparisons[0].question),)
