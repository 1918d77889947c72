import re

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.panes.detail.quote_delegate import PLACE
from models.claims.claim import Basis, Claim
from models.claims.claim_file import Kind
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.registry import Subject
from tests.gui.panes.detail_room import DetailRoom, Open
from tests.gui.panes.quoted_file import FILE, NATO, OFFICIALS, SOURCES, STAFF, TEXT, quote

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform

LEFT = Qt.MouseButton.LeftButton

CHANGED = Quote(
    source="ki",
    start=3,
    exact="U.S. officials claimed that over 315000 Russian troops had been killed",
    translation="Beamte",
)
LOST = Quote(source="ki", start=3, exact="Nobody ever printed a sentence such as this one anywhere")


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def made(claim_id: str = "nato", *claims: Claim) -> DetailRoom:
        return DetailRoom(qtbot, claim_id, msgspec.structs.replace(FILE, claims=claims or FILE.claims))

    return made


def test_the_list_says_which_quote_is_from_where(opened: Open) -> None:
    room = opened()
    items = [
        (room.quote_list.item(row).text(), room.quote_list.item(row).data(PLACE), room.standing(row))
        for row in range(2)
    ]
    assert items == [
        ("“over 350,000 military casualties”", "1 of 2 · The <b>Kyiv</b> Independent, 15 Mar 2024", ""),
        ("“83,000 Russian soldiers”", "2 of 2 · Meduza, 24 Feb 2024", ""),
    ]


def test_choosing_a_quote_scrolls_to_it_in_its_source(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.quote_list.setFocus()
    qtbot.keyClick(room.quote_list, Qt.Key.Key_Down)
    assert room.text.stored == SOURCES[1].text
    assert room.text.place() == SOURCES[1].text.index("83,000")
    room.pane.show_quote(0)
    assert room.text.place() == TEXT.index("over 350,000")


def test_a_click_on_the_chosen_quote_scrolls_back_to_it(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.pane._source.show_source("md")
    row = room.quote_list.visualItemRect(room.quote_list.item(0))
    qtbot.mouseClick(room.quote_list.viewport(), LEFT, pos=row.center())
    assert room.text.stored == TEXT
    assert room.text.place() == TEXT.index("over 350,000")


def test_the_list_grows_where_there_is_room(opened: Open, qtbot: QtBot) -> None:
    many = tuple(quote(words) for words in ("Briefing", "Putin", "Russia", "claim", "lost", "else"))
    room = opened("nato", msgspec.structs.replace(NATO, quotes=many))
    row = room.quote_list.sizeHintForRow(0)
    room.pane.resize(480, 500)
    qtbot.waitUntil(lambda: room.quote_list.height() == 2 * row)
    room.pane.resize(480, 2400)
    qtbot.waitUntil(lambda: room.quote_list.height() == 6 * row)


@pytest.mark.parametrize("words", ["“Putin's war", "over 350,000 military casualties,”"])
def test_a_quote_with_marks_of_its_own_gets_no_others(words: str, opened: Open) -> None:
    room = opened("nato", msgspec.structs.replace(NATO, quotes=(quote(words),)))
    assert room.quote_list.item(0).text() == words


def test_a_lost_quote_is_listed_with_its_score_and_a_changed_one_too(opened: Open) -> None:
    room = opened("us", msgspec.structs.replace(OFFICIALS, quotes=(LOST, CHANGED)))
    assert room.standing(0).startswith("⚠ Not found in the source, best match ")
    assert re.search("[0-9]%$", room.standing(0))
    assert room.standing(1).startswith("⚠ Found with differences (")
    assert room.standing(0) in room.quote_list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_found_passage_is_used_only_when_asked(opened: Open, qtbot: QtBot) -> None:
    room = opened("us", msgspec.structs.replace(OFFICIALS, quotes=(LOST, CHANGED)))
    use = room.find(QPushButton, "use_passage")
    assert not use.isVisible()
    room.pane.show_quote(1)
    assert room.claim("us").quotes == (LOST, CHANGED)
    qtbot.mouseClick(use, LEFT)
    moved = room.claim("us").quotes[1]
    assert TEXT[moved.start : moved.start + len(moved.exact)] == moved.exact
    assert "over 315,000 Russian troops" in moved.exact
    assert moved.translation == "Beamte"
    assert room.standing(1) == ""
    assert not use.isVisible()
    assert room.quote_list.hasFocus()
    room.editor.undo_stack.undo()
    assert room.claim("us").quotes == (LOST, CHANGED)


def test_selected_words_are_attached(opened: Open, qtbot: QtBot) -> None:
    room = opened("staff")
    attach = room.find(QPushButton, "attach_quote")
    assert not attach.isEnabled()
    room.pane._source.show_source("ki")
    with qtbot.waitSignal(room.pane.selection_changed):
        room.select("lost 427,840 troops.\u2028Nobody")
    assert room.pane.has_selection
    with qtbot.waitSignal(room.pane.quote_picked) as picked:
        qtbot.mouseClick(attach, LEFT)
    claim_id, made = picked.args
    assert claim_id == "staff"
    assert TEXT[made.start : made.start + len(made.exact)] == made.exact == "lost 427,840 troops.\u2028Nobody"
    assert room.claim("staff").quotes == (made,)
    assert room.quote_list.count() == 1


def test_an_attached_quote_is_the_chosen_one(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.select("Briefing")
    room.pane.attach_selection()
    assert len(room.claim("nato").quotes) == 3
    assert room.quote_list.currentRow() == 2
    room.pane.attach_selection()
    assert len(room.claim("nato").quotes) == 3


def test_nothing_selected_and_no_claim_are_refused_in_words(opened: Open) -> None:
    room = opened()
    room.pane.attach_selection()
    room.pane.pick_claim()
    room.pane.show_claim("")
    room.select("Briefing")
    room.pane.attach_selection()
    assert len(room.refusals) == 3
    assert "select the words" in room.refusals[0]
    assert room.refusals[2] == "No claim is chosen: choose the one that the words belong to."


def test_a_claim_is_made_of_the_selection(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    words = "over 315,000 Russian troops had been killed or injured 😀"
    room.select(words)
    qtbot.mouseClick(room.find(QPushButton, "new_claim_from_selection"), LEFT)
    (claim,) = room.picked
    assert (claim.bound, claim.low, claim.worded) == (Bound.MORE_THAN, 315_000, words)
    assert (claim.claimant, claim.speaker, claim.via, claim.basis) == ("", "", (), Basis.UNKNOWN)
    assert (claim.subject, claim.measure) == (NATO.subject, "killed_or_wounded")
    assert claim.stated_on == "2024-03-15"
    (made,) = claim.quotes
    assert TEXT[made.start : made.start + len(made.exact)] == words
    assert room.editor.add_claims([claim])
    room.pane.show_claim(claim.id)
    assert room.find(QLineEdit, "field_figure").text() == "> 315,000"
    assert room.standing(0) == ""
    assert room.line("claimant").hasFocus()


def test_a_claim_chosen_from_another_source_lends_no_subject(opened: Open) -> None:
    room = opened()
    assert room.editor.add_record(Kind.SUBJECTS, Subject(name="Ukrainian military"), "Add subject")
    room.pane.show_claim("staff")
    room.select("over 315,000 Russian troops")
    room.pane.pick_claim()
    assert [claim.subject for claim in room.picked] == [""]
    assert room.editor.add_claims(room.picked)
    room.pane.show_claim(room.picked[0].id)
    assert room.line("subject").text() == ""


def test_the_claimant_is_asked_for_once(opened: Open) -> None:
    room = opened()
    room.select("over 315,000 Russian troops")
    room.pane.pick_claim()
    room.editor.add_claims(room.picked)
    room.pane.show_claim("staff")
    room.quote_list.setFocus()
    room.pane.show_claim(room.picked[0].id)
    assert not room.line("claimant").hasFocus()


def test_words_cut_by_the_selection_are_quoted_whole_with_the_bound_beside_them(opened: Open) -> None:
    room = opened()
    room.select("315,000 Rus")
    room.pane.pick_claim()
    room.pane.attach_selection()
    (claim,) = room.picked
    assert (claim.bound, claim.low, claim.high) == (Bound.MORE_THAN, 315_000, None)
    assert claim.worded == claim.quotes[0].exact == "over 315,000 Russian"
    assert room.claim("nato").quotes[2].exact == "over 315,000 Russian"


def test_a_claim_is_made_without_another_one_shown(opened: Open) -> None:
    room = opened("")
    room.pane._source.show_source("ki")
    room.select("427,840 troops")
    room.pane.pick_claim()
    (claim,) = room.picked
    assert (claim.bound, claim.low, claim.stated_on) == (Bound.EXACT, 427_840, "2024-03-15")
    assert room.editor.add_claims([claim])


def test_a_selection_without_a_figure_is_refused(opened: Open) -> None:
    room = opened()
    room.select("Nobody else says so")
    room.pane.pick_claim()
    assert room.picked == []
    assert "no figure in the selected words" in room.refusals[0]


def test_delete_in_the_list_removes_the_quote(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.quote_list.setFocus()
    qtbot.keyClick(room.quote_list, Qt.Key.Key_Down)
    qtbot.keyClick(room.quote_list, Qt.Key.Key_Delete)
    assert room.claim("nato").quotes == NATO.quotes[:1]
    assert room.quote_list.count() == 1
    qtbot.mouseClick(room.find(QPushButton, "remove_quote"), LEFT)
    assert room.claim("nato").quotes == ()
    assert not room.quote_list.isVisible()


def test_a_translation_belongs_to_its_quote(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    line = room.find(QLineEdit, "quote_translation")
    line.setFocus()
    qtbot.keyClicks(line, "mehr als  350.000")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert room.claim("nato").quotes[0].translation == "mehr als 350.000"
    assert line.text() == "mehr als 350.000"
    room.pane.show_quote(1)
    assert line.text() == ""
    qtbot.keyClicks(line, "x")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    qtbot.keyClicks(line, "mindestens")
    room.pane.show_claim("us")
    assert room.claim("nato").quotes[1].translation == "mindestens"
    assert line.text() == ""


@pytest.mark.parametrize("has_focus", [False, True])
def test_a_translation_is_seen_to_be_a_field(opened: Open, qtbot: QtBot, has_focus: bool) -> None:
    room = opened()
    field = room.find(QLineEdit, "quote_translation")
    place = field.parentWidget()
    assert place is not None
    field.setFocus() if has_focus else room.quote_list.setFocus()
    image = place.grab().toImage()
    role = QPalette.ColorRole.Accent if has_focus else QPalette.ColorRole.Mid
    assert image.pixelColor(image.width() // 2, image.height() - 1).name() == place.palette().color(role).name()
    assert field.mapTo(room.pane, QPoint(2, 0)).x() == 16


def test_a_translation_being_typed_survives_another_change(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    line = room.find(QLineEdit, "quote_translation")
    line.setFocus()
    qtbot.keyClicks(line, "mehr als")
    room.editor.change_claims([msgspec.structs.replace(NATO, place="Brussels")], "")
    assert line.text() == "mehr als"


def test_a_click_on_another_quote_asks_for_its_claim(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    start = TEXT.index("315,000")
    room.text.select((start + 3, start + 3))
    with qtbot.waitSignal(room.pane.claim_chosen) as chosen:
        qtbot.mouseClick(room.text.viewport(), LEFT, pos=room.text.cursorRect().center())
    assert chosen.args == ["us"]


def test_read_only_quotes_stay(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.pane.set_read_only(True)
    room.select("Briefing")
    assert not room.find(QPushButton, "attach_quote").isEnabled()
    assert not room.find(QPushButton, "new_claim_from_selection").isEnabled()
    assert not room.find(QPushButton, "remove_quote").isVisible()
    room.quote_list.setFocus()
    qtbot.keyClick(room.quote_list, Qt.Key.Key_Delete)
    assert room.claim("nato").quotes == NATO.quotes


def test_no_text_of_a_file_is_rendered(opened: Open) -> None:
    evil = "<img src='http://x/y.png'><b>bold</b>"
    claim = msgspec.structs.replace(STAFF, claimant=evil, speaker=evil, note=evil, quotes=(quote("Briefing"),))
    room = opened("staff", claim)
    for label in room.pane.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or evil not in label.text()
    assert evil in room.find(QLabel, "header_who").text()
    assert room.find(QPlainTextEdit, "field_note").toPlainText() == evil
