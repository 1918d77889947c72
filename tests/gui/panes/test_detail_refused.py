"""What cannot be read in the form of one claim, when another is chosen: kept where it was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.panes.detail.entries import NoteEntry
from models.storage.opened import Opened
from tests.gui.hands import claims, trigger
from tests.gui.panes.detail_room import Open
from tests.gui.panes.quoted_file import FILE
from tests.gui.parts import part_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform


def test_what_was_refused_stands_in_the_form_again(opened: Open) -> None:
    room = opened("nato")
    room.type_into("figure", "dozens", key=None)
    room.pane.show_claim("staff")
    assert room.line("figure").text() != "dozens"
    assert room.refusal("figure") == ""
    assert room.refusals[-1].startswith("Figure: ")
    assert room.refusals[-1].endswith(" What was typed there is kept with that claim.")
    room.pane.show_claim("nato")
    assert room.line("figure").text() == "dozens"
    assert room.refusal("figure")
    assert not room.history()


def test_escape_gives_it_up(opened: Open, qtbot: QtBot) -> None:
    room = opened("nato")
    before = room.line("figure").text()
    room.type_into("figure", "dozens", key=None)
    room.pane.show_claim("staff")
    room.pane.show_claim("nato")
    qtbot.keyClick(room.line("figure"), Qt.Key.Key_Escape)
    assert room.line("figure").text() == before
    room.pane.show_claim("staff")
    room.pane.show_claim("nato")
    assert room.line("figure").text() == before
    assert room.pane.commit()


def test_what_is_kept_is_tried_again_before_saving_and_shown_where_it_still_is_refused(opened: Open) -> None:
    room = opened("nato")
    room.type_into("figure", "dozens", key=None)
    room.pane.show_claim("staff")
    chosen: list[str] = []
    room.pane.claim_chosen.connect(chosen.append)
    assert not room.pane.commit()
    assert (room.pane.claim_id, chosen) == ("nato", ["nato"])
    assert room.line("figure").hasFocus()
    assert room.line("figure").text() == "dozens"
    room.type_into("figure", "over 360,000")
    assert room.claim("nato").low == 360_000
    assert room.pane.commit()


def test_what_was_refused_at_several_claims_is_kept_with_each(opened: Open) -> None:
    room = opened("nato")
    room.type_into("figure", "dozens", key=None)
    room.pane.show_claim("staff")
    room.type_into("as_of", "some day", key=None)
    room.pane.show_claim("nato")
    assert room.line("figure").text() == "dozens"
    assert room.line("as_of").text() != "some day"
    room.type_into("figure", "over 360,000")
    assert not room.pane.commit()
    assert (room.pane.claim_id, room.line("as_of").text()) == ("staff", "some day")


def test_nothing_of_it_comes_into_another_file_or_back_with_a_removed_claim(opened: Open) -> None:
    room = opened("nato")
    room.type_into("figure", "dozens", key=None)
    room.pane.show_claim("staff")
    room.editor.remove_claims(["nato"])
    assert room.pane.commit()
    assert room.pane.claim_id == "staff"
    room.editor.undo_stack.undo()
    room.editor.hold(Opened(file=FILE))
    assert room.pane.commit()
    room.pane.show_claim("nato")
    assert room.line("figure").text() != "dozens"


def test_what_is_typed_into_a_note_again_can_be_given_up(qtbot: QtBot) -> None:
    note = NoteEntry()
    qtbot.addWidget(note)
    note.write("as it was")
    note.type_in("one\ntwo")
    assert note.written() == "one\ntwo"
    with qtbot.waitSignal(note.restored):
        qtbot.keyClick(note, Qt.Key.Key_Escape)


def test_saving_goes_to_the_claim_whose_form_holds_what_cannot_be_read(window: MainWindow, qtbot: QtBot) -> None:
    first, second = (claim.id for claim in claims(window)[:2])
    window.choose(first)
    part_of(window.detail, QLineEdit, "field_figure").setText("dozens")
    window.choose(second)
    trigger(window, "file.save")
    assert window.detail.claim_id == first
    assert window.table.claim(window.claims.view.currentIndex().row()).id == first
    assert "what is marked red cannot be read" in window.notice.accessibleName()
    line = part_of(window.detail, QLineEdit, "field_figure")
    assert line.text() == "dozens"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert window.files.save()
