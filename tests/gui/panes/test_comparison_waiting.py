"""What the comparison pane shows while an answer is on its way."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.frame.entrance import entrance
from gui.panes.comparison import ComparisonPane
from models.claims.change import Change, Edit
from models.claims.claim_file import ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.measure import STANDARD_MEASURES
from models.comparison import rows
from models.tables import inquiry as module
from models.tables.document import Document
from models.tables.inquiry import Inquiry
from tests.gui.parts import part_of
from tests.models.tables.asked import claim
from tests.models.tables.later import Later

FILE = ClaimFile(measures=STANDARD_MEASURES, claims=(claim("a", 10), claim("b", 20), claim("n", 5, subject="Navy")))


@pytest.fixture(autouse=True)
def nothing_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MANY_CLAIMS", 0)
    monkeypatch.setattr(module, "MANY_SERIES", 0)


class Room:
    """A pane in sight whose inquiry has somebody who works later."""

    def __init__(self, qtbot: QtBot, file: ClaimFile = FILE) -> None:
        self.document, self.later = Document(file), Later()
        self.inquiry = Inquiry(self.document, apart=self.later)
        self.inquiry.wake(True)
        self.pane = ComparisonPane(self.inquiry)
        self.pane.question_asked.connect(self.inquiry.ask)
        self.pane.subject_asked.connect(self.inquiry.ask_about)
        qtbot.addWidget(self.pane)
        self.pane.resize(900, 500)
        self.pane.show()

    def sees(self, name: str) -> bool:
        return part_of(self.pane, QWidget, name).isVisible()

    def says(self, name: str, words: str) -> bool:
        """Whether a page in sight says this."""
        labels = self.pane.findChild(QWidget, name).findChildren(QLabel)
        return self.sees(name) and any(words in label.text() for label in labels)


def _refuse(*_: object) -> None:
    raise ClaimsError("Not now.")


def test_until_the_first_answer_the_pane_says_that_it_compares(qtbot: QtBot) -> None:
    room = Room(qtbot)
    assert room.sees("comparison_waiting")
    room.later.do_all()
    assert not room.sees("comparison_waiting")
    assert room.sees("comparison_table")


def test_a_file_without_claims_is_known_to_have_none_when_it_was_looked_at(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.document.reset(ClaimFile(measures=STANDARD_MEASURES))
    room.inquiry.answer()
    room.later.do_all()
    assert room.sees("comparison_no_claims")


def test_a_refusal_is_said_in_the_pane_until_the_file_is_another(qtbot: QtBot) -> None:
    room, impossible = Room(qtbot), claim("x", 1, as_of="never")  # no file can hold such a day
    room.later.do_all()
    edit = Edit(kind=Kind.CLAIMS, now=impossible, place=0)
    room.document.apply(Change(text="", edits=(edit,)))
    room.inquiry.answer()
    room.later.do_all()
    assert room.sees("comparison_refused")
    assert room.says("comparison_refused", "“never”")
    room.document.apply(Change(text="", edits=(edit.inverse(),)))
    room.inquiry.answer()
    room.later.do_all()
    assert room.sees("comparison_table")
    assert not room.sees("comparison_refused")


def test_a_file_that_is_still_being_opened_is_not_judged_by_its_beginning(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.later.do_all()
    room.document.reset(FILE, is_partial=True)
    assert not room.sees("comparison_table")
    assert room.says("comparison_waiting", "still being read")
    room.document.reset(FILE)
    qtbot.waitUntil(lambda: room.says("comparison_waiting", "Comparing…"), timeout=2000)
    room.later.do_all()
    assert room.sees("comparison_table")


def test_nothing_is_said_of_another_file_before_it_was_looked_at(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.later.do_all()
    room.document.reset(ClaimFile(measures=STANDARD_MEASURES, claims=(claim("z", 3),)))
    qtbot.waitUntil(lambda: room.sees("comparison_waiting"), timeout=2000)
    assert not room.pane.table.rowCount()
    room.later.do_all()
    assert room.pane.table.rowCount()


def test_what_was_refused_can_be_tried_again_by_the_keyboard(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    room = Room(qtbot)
    with monkeypatch.context() as patch:
        patch.setattr(rows, "as_of", _refuse)
        room.later.do_all()
    assert room.says("comparison_refused", "Not now.")
    way = entrance(room.pane)
    assert way is not None
    assert way.objectName() == "comparison_refused_way"
    qtbot.keyClick(way, Qt.Key.Key_Space)
    room.later.do_all()
    assert room.sees("comparison_table")


def test_the_keyboard_enters_at_the_rows_or_at_what_leads_to_some(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.later.do_all()
    assert entrance(room.pane) is room.pane.view
    room.pane.bar.wished.emit("day", 1)
    room.later.do_all()
    way = entrance(room.pane)
    assert way is not None
    assert way.objectName() == "comparison_no_rows_way"
    qtbot.keyClick(way, Qt.Key.Key_Space)
    room.later.do_all()
    assert entrance(room.pane) is room.pane.view


def test_where_no_claim_has_a_day_the_keyboard_enters_at_the_subject(qtbot: QtBot) -> None:
    room = Room(qtbot, ClaimFile(measures=STANDARD_MEASURES, claims=(claim("a", 10, as_of=""),)))
    room.later.do_all()
    assert entrance(room.pane) is room.pane.bar.subject


def test_the_last_answer_stays_and_says_that_another_is_on_its_way(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.later.do_all()
    was = room.document.records.claims.at(0)
    edit = Edit(kind=Kind.CLAIMS, was=was, now=msgspec.structs.replace(was, low=11))
    room.document.apply(Change(text="", edits=(edit,)))
    qtbot.waitUntil(lambda: room.sees("comparison_waiting_sign"), timeout=2000)
    assert room.sees("comparison_table")
    assert room.pane.rect().contains(room.pane.findChild(QWidget, "comparison_waiting_sign").geometry())
    room.later.do_all()
    assert not room.sees("comparison_waiting_sign")


def test_what_is_wished_meanwhile_is_wished_of_what_was_asked_last(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.later.do_all()
    room.pane.bar.subject_picked.emit("Navy")
    room.pane.bar.wished.emit("with_set_aside", True)
    asked = room.inquiry.asked
    assert asked is not None
    assert (asked.subject, asked.with_set_aside) == ("Navy", True)
    room.later.do_all()
    assert room.inquiry.comparison is not None
    assert room.inquiry.comparison.question == asked


@pytest.mark.parametrize("is_first", [True, False])
def test_the_keyboard_that_waits_for_rows_goes_to_them(qtbot: QtBot, is_first: bool) -> None:
    room = Room(qtbot)
    if not is_first:
        room.later.do_all()
        room.document.reset(FILE)
        qtbot.waitUntil(lambda: room.sees("comparison_waiting"), timeout=2000)
    qtbot.waitUntil(room.pane.isActiveWindow)
    room.pane.setFocus()
    room.later.do_all()
    assert room.pane.view.hasFocus()


def test_the_keyboard_that_went_elsewhere_meanwhile_stays_there(qtbot: QtBot) -> None:
    room, line = Room(qtbot), QLineEdit()
    line.setParent(room.pane)
    line.show()
    qtbot.waitUntil(room.pane.isActiveWindow)
    room.pane.setFocus()
    line.setFocus()
    room.later.do_all()
    assert line.hasFocus()


def test_an_answer_leaves_the_keyboard_with_the_subject(qtbot: QtBot) -> None:
    room = Room(qtbot)
    room.later.do_all()
    qtbot.waitUntil(room.pane.isActiveWindow)
    room.pane.bar.subject.setFocus()
    room.pane.bar.subject_picked.emit("Navy")
    room.later.do_all()
    assert room.pane.bar.subject.hasFocus()
