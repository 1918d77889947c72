"""The hint after the first claim: once, where it helps, and never again."""

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from gui.help.first_steps import ADD_SOURCE
from gui.main_window import MainWindow
from models.claims.claim import Claim
from models.claims.figure import Bound
from tests.gui.conftest import OpenWindow
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.parts import part_of

pytestmark = OFFSCREEN


def add(window: MainWindow, name: str) -> None:
    window.editor.add_claim(Claim(id=name, subject="Army", measure="killed", bound=Bound.EXACT, low=31, high=31))


def offers(window: MainWindow) -> bool:
    return any(ADD_SOURCE in message.keys for message in window.notice._standing)


@pytest.fixture
def empty(open_window: OpenWindow) -> MainWindow:
    return open_window()


def test_the_first_claim_leads_to_its_source(empty: MainWindow) -> None:
    add(empty, "a1")
    assert "source" in empty.notice.accessibleName()
    button = part_of(empty.notice, QPushButton, "notice_button")
    button.click()
    assert empty.findChild(QDialog, "sources_dialog") is not None
    assert not offers(empty)


def test_it_is_given_once_and_never_again(empty: MainWindow, open_window: OpenWindow) -> None:
    add(empty, "a1")
    assert offers(empty)
    empty.editor.undo_stack.undo()
    empty.notice.clear()
    add(empty, "a2")
    assert not offers(empty)
    other = open_window()
    add(other, "a1")
    assert not offers(other)


def test_a_file_with_sources_needs_no_hint(window: MainWindow) -> None:
    window.editor.remove_claims([claim.id for claim in window.editor.records.claims])
    add(window, "a1")
    assert not offers(window)


def test_the_history_says_what_will_stand_there_until_something_does(empty: MainWindow) -> None:
    view = empty.interior.history
    assert view.model().index(0, 0).data().startswith("As opened. Each change")
    add(empty, "a1")
    assert view.model().index(0, 0).data() == "As opened"
    empty.editor.undo_stack.undo()
    assert view.model().index(0, 0).data() == "As opened"
