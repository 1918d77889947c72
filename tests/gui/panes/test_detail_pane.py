import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.panes.source.link_button import LinkButton
from gui.space.upright import Upright
from models.claims.claim import Status
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.storage.opened import Opened
from models.text.display import DateStyle, Display
from models.text.fields import FIELDS
from tests.gui.panes.detail_room import Open
from tests.gui.panes.quoted_file import FILE, NATO, STAFF
from tests.gui.parts import part_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform


def test_the_head_says_who_said_what_of_whom(opened: Open) -> None:
    room = opened()
    said = {name: room.find(QLabel, f"header_{name}").text() for name in ("who", "figure", "measure", "what")}
    assert said == {
        "who": "NATO · Jens Stoltenberg",
        "figure": "> 350,000",
        "measure": "Killed or wounded",
        "what": "Russian military · said 14 Mar 2024",
    }
    assert room.find(QLabel, "header_loose").isHidden()


def test_the_measure_stands_in_one_line_where_there_is_room(opened: Open) -> None:
    room = opened()
    measure = room.find(QLabel, "header_measure")
    measure.setText("Getötete oder Verwundete")
    QApplication.processEvents()
    assert measure.width() > measure.fontMetrics().horizontalAdvance(measure.text())
    assert measure.height() < 2 * measure.fontMetrics().lineSpacing()
    room.pane.resize(200, 600)
    QApplication.processEvents()
    assert measure.width() <= 200


def test_a_loose_measure_warns_and_a_retracted_claim_is_struck_out(opened: Open) -> None:
    retracted = msgspec.structs.replace(STAFF, status=Status.RETRACTED)
    room = opened("staff", msgspec.structs.replace(FILE, claims=(NATO, retracted)))
    loose = room.find(QLabel, "header_loose")
    assert loose.isVisible()
    assert "may also count wounded, missing and captured" in loose.toolTip()
    assert room.find(QLabel, "header_figure").font().strikeOut()
    assert room.find(QLabel, "header_status").text() == "✕ Retracted"
    room.pane.show_claim("nato")
    assert not room.find(QLabel, "header_figure").font().strikeOut()
    assert room.find(QLabel, "header_status").isHidden()


def test_every_field_of_the_table_has_an_entry_with_a_name(opened: Open) -> None:
    room = opened()
    for field in FIELDS:
        if field.in_form:
            entry = room.find(QWidget, f"field_{field.name}")
            assert entry.accessibleName() == field.label


def test_a_field_commits_on_enter_and_is_shown_as_read(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    line = room.type_into("as_of", "march 1 2024")
    assert room.claim("nato").as_of == "2024-03-01"
    assert line.text() == "1 Mar 2024"
    assert room.history() == ["Change as of"]
    assert "as of 1 Mar 2024" in room.find(QLabel, "header_what").text()
    room.type_into("as_of", "by 2 march 2024")
    assert room.claim("nato").as_of == "../2024-03-02"
    assert " · by 2 Mar 2024" in room.find(QLabel, "header_what").text()


def test_a_field_commits_when_it_is_left(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.type_into("speaker", "  J.   Stoltenberg ", key=Qt.Key.Key_Tab)
    assert room.claim("nato").speaker == "J. Stoltenberg"
    assert room.line("speaker").text() == "J. Stoltenberg"


def test_leaving_a_field_untouched_changes_nothing(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.pane.focus_field("figure")
    for _ in range(8):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert room.history() == []


def test_bad_input_stays_and_is_refused_beside_the_field(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    line = room.type_into("as_of", "14 Marzember")
    assert line.text() == "14 Marzember"
    assert "14 Marzember" in room.refusal("as_of")
    assert room.find(QLabel, "refusal_as_of").isVisible()
    assert line.accessibleDescription() == room.refusal("as_of")
    assert room.history() == []
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    assert room.find(QLabel, "refusal_as_of").isHidden()
    assert line.accessibleDescription() == ""


def test_what_no_file_may_hold_is_refused_beside_the_field(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.type_into("replaces", "nobody")
    assert room.refusal("replaces") == "No claim of this file is meant by “nobody”: choose one from the list."
    assert room.history() == []


def test_a_corrected_field_loses_its_refusal(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.type_into("figure", "lots")
    assert room.refusal("figure")
    room.type_into("figure", "at least 83k")
    assert room.refusal("figure") == ""
    assert (room.claim("nato").bound, room.claim("nato").low) == (Bound.AT_LEAST, 83_000)
    assert room.line("figure").text() == "≥ 83,000"


def test_what_is_being_typed_survives_a_change_of_another_field(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    line = room.type_into("place", "Brus", key=None)
    changed = msgspec.structs.replace(room.claim("nato"), scope="all fronts", place="Kyiv")
    room.editor.change_claims([changed], "elsewhere")
    assert line.text() == "Brus"
    assert room.line("scope").text() == "all fronts"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "Kyiv"


def test_undo_is_followed(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.type_into("speaker", "Somebody")
    room.editor.undo_stack.undo()
    assert room.line("speaker").text() == "Jens Stoltenberg"
    room.editor.undo_stack.redo()
    assert room.line("speaker").text() == "Somebody"


def test_another_claim_commits_what_was_typed_into_the_one_before(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.type_into("place", "Brussels", key=None)
    room.pane.show_claim("staff")
    assert room.claim("nato").place == "Brussels"
    assert room.claim("staff").place == ""
    assert room.line("place").text() == ""


def test_another_claim_says_what_could_not_be_kept(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.type_into("since", "once upon a time", key=None)
    room.pane.show_claim("staff")
    assert room.refusals and room.refusals[0].startswith("Since: ")
    assert room.refusal("since") == ""
    assert room.line("since").text() == ""


def test_commit_tells_whether_all_is_kept(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    line = room.type_into("since", "once", key=None)
    assert not room.pane.commit()
    line.selectAll()
    qtbot.keyClicks(line, "2022")
    assert room.pane.commit()
    assert room.claim("nato").since == "2022"


def test_commit_keeps_what_is_good_beside_what_is_bad(opened: Open) -> None:
    room = opened()
    for name, text in (("as_of", "once"), ("speaker", "J. Stoltenberg"), ("since", "2022")):
        room.line(name).setText(text)
    assert not room.pane.commit()
    assert (room.claim("nato").speaker, room.claim("nato").since) == ("J. Stoltenberg", "2022")
    assert room.line("as_of").text() == "once"
    assert room.history() == ["Change speaker", "Change since"]
    assert [refusal.split(":")[0] for refusal in room.refusals] == ["As of"]


def test_a_person_who_speaks_for_themselves_is_named_once(opened: Open) -> None:
    room = opened()
    room.type_into("speaker", "nato")
    assert room.find(QLabel, "header_who").text() == "NATO"


def test_a_claim_that_the_filter_hides_is_said_to_be_hidden(opened: Open) -> None:
    room = opened()
    line = room.find(QLabel, "header_hidden")
    assert not line.isVisible()
    room.pane.set_hidden(True)
    assert line.isVisible()
    assert line.text() == "Hidden by the filter"
    room.pane.set_hidden(False)
    assert not line.isVisible()


def test_hints_cannot_be_taken_for_what_the_claim_holds(opened: Open) -> None:
    room = opened()
    hints = {name: room.line(name).placeholderText() for name in ("claimant", "via", "as_of", "replaces", "speaker")}
    assert hints == {
        "claimant": "Who asserts the number?",
        "via": "separate several with semicolons",
        "as_of": "such as 14 Mar 2024",
        "replaces": "type to find a claim",
        "speaker": "",
    }


def test_groups_fold_and_stay_as_they_were(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    place = room.line("place")
    assert not place.isVisible()
    assert room.line("as_of").isVisible()
    heading = room.find(QWidget, "group_more").findChild(QPushButton)
    assert heading is not None
    heading.setFocus()
    qtbot.keyClick(heading, Qt.Key.Key_Space)
    assert place.isVisible()
    room.pane.show_claim("staff")
    assert place.isVisible()


def test_focus_field_unfolds(opened: Open) -> None:
    room = opened()
    room.pane.focus_field("checked_by")
    assert room.line("checked_by").hasFocus()
    room.pane.focus_field("replaces")
    QApplication.processEvents()
    assert not room.line("replaces").visibleRegion().isEmpty()


def test_read_only_shows_and_changes_nothing(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.pane.set_read_only(True)
    room.type_into("as_of", "2024")
    assert room.line("as_of").text() == ""
    assert not room.find(QComboBox, "field_measure").isEnabled()
    assert room.find(QPlainTextEdit, "field_note").isReadOnly()
    assert room.history() == []
    room.pane.set_read_only(False)
    room.type_into("as_of", "2024")
    assert room.claim("nato").as_of == "2024"


def test_display_writes_numbers_and_dates_the_users_way(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.pane.set_display(Display(group=".", decimal=",", date_style=DateStyle.ISO))
    assert room.line("figure").text() == "> 350.000"
    assert room.line("stated_on").text() == "2024-03-14"
    assert room.line("figure").placeholderText() == "such as: over 350.000"
    room.type_into("figure", "at least 83.000")
    assert room.claim("nato").low == 83_000


def test_a_removed_claim_and_a_reset_leave_none_shown(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.type_into("place", "Brussels", key=None)
    wishes: list[object] = []
    room.pane.change_requested.connect(wishes.append)
    room.editor.remove_claims(["nato"])
    assert wishes == []
    assert room.pane.claim_id == ""
    assert not room.line("claimant").isVisible()
    room.editor.undo_stack.undo()
    room.pane.show_claim("nato")
    assert room.line("place").text() == ""
    room.editor.hold(Opened(file=ClaimFile.NEW))
    assert room.pane.claim_id == ""


def test_no_claim_teaches(opened: Open) -> None:
    room = opened("")
    texts = [label.text() for label in room.pane.findChildren(QLabel) if label.isVisible()]
    assert "No claim is chosen" in texts


def test_a_larger_font_is_not_clipped(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    larger = QFont(QApplication.font())
    before = QApplication.font()
    larger.setPointSize(20)
    QApplication.setFont(larger)
    try:
        line = room.line("figure")
        qtbot.waitUntil(lambda: line.height() > line.fontMetrics().height() > 20)
        shown = room.quote_list
        qtbot.waitUntil(lambda: shown.height() == 2 * shown.sizeHintForRow(0))
        figure = room.find(QLabel, "header_figure")
        assert figure.font().pointSizeF() == pytest.approx(34)
        measure = room.find(QLabel, "header_measure")
        for width in (480, 300, 260):
            room.pane.resize(width, 620)
            qtbot.wait(20)
            assert all(label.height() >= label.heightForWidth(label.width()) for label in (figure, measure)), width
            assert not figure.geometry().intersects(measure.geometry())
        assert room.text.font().pointSizeF() == pytest.approx(20)
    finally:
        QApplication.setFont(before)


def test_it_fits_a_low_window_and_shows_source_and_quotes_whole_in_a_higher_one(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.pane.resize(480, 640)
    lower = part_of(room.pane, Upright, "detail_below")
    assert not lower.verticalScrollBar().isVisible()
    assert room.pane.minimumSizeHint().height() < 260
    room.pane.resize(480, 300)
    qtbot.waitUntil(lower.verticalScrollBar().isVisible)


def test_head_and_fields_scroll_where_there_is_no_room_for_them(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    large = QFont(room.pane.font())
    large.setPointSize(20)
    room.pane.setFont(large)
    room.pane.resize(360, 320)
    figure = room.find(QLabel, "header_figure")
    qtbot.waitUntil(lambda: figure.height() >= figure.fontMetrics().height(), timeout=2000)
    claimant = room.line("claimant")
    room.pane.focus_field("claimant")
    qtbot.waitUntil(lambda: not claimant.visibleRegion().isEmpty(), timeout=2000)
    assert claimant.visibleRegion().boundingRect().height() > claimant.fontMetrics().height()


def test_a_long_word_that_is_refused_leaves_the_pane_as_narrow_as_it_may_be(opened: Open) -> None:
    room = opened()
    QApplication.processEvents()
    least = room.pane.minimumSizeHint().width()
    room.type_into("figure", "x" * 80)
    QApplication.processEvents()
    assert "x" * 50 in room.refusal("figure")
    assert room.pane.minimumSizeHint().width() <= least


def test_what_is_said_where_no_claim_is_chosen_is_read_to_its_end_in_a_narrow_pane(opened: Open, qtbot: QtBot) -> None:
    room = opened("")
    room.pane.resize(room.pane.minimumSizeHint().width(), 320)
    says = next(label for label in room.pane.findChildren(QLabel) if label.text().startswith("Choose one"))
    qtbot.waitUntil(lambda: says.height() >= says.heightForWidth(says.width()), timeout=2000)
    area = next(area for area in room.pane.findChildren(Upright) if area.isAncestorOf(says))
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    end = says.mapTo(area.viewport(), says.rect().bottomLeft())
    assert area.viewport().rect().contains(end)


def test_a_replaced_claim_says_by_which_and_leads_there(opened: Open, qtbot: QtBot) -> None:
    newer = msgspec.structs.replace(STAFF, id="newer", low=427_900, high=427_900, as_of="2024-03-14", replaces="staff")
    room = opened("staff", msgspec.structs.replace(FILE, claims=(NATO, STAFF, newer)))
    link = room.find(LinkButton, "header_successor_0")
    assert link.isVisible() and link.words == "427,900 · 14 Mar 2024"
    assert room.find(QLabel, "header_figure").font().strikeOut()
    with qtbot.waitSignal(room.pane.claim_chosen) as chosen:
        qtbot.keyClick(link, Qt.Key.Key_Return)
    assert chosen.args == ["newer"]
    room.pane.show_claim("newer")
    assert link.isHidden() or not link.isVisible()
    assert not room.find(QLabel, "header_figure").font().strikeOut()


def test_a_claim_is_shown_as_replaced_from_the_moment_that_it_is(opened: Open) -> None:
    room = opened("staff", msgspec.structs.replace(FILE, claims=(NATO, STAFF)))
    link = room.find(LinkButton, "header_successor_0")
    assert not link.isVisible()
    room.editor.change_claims([msgspec.structs.replace(NATO, replaces="staff")], "Replace")
    assert link.isVisible() and link.words == "> 350,000 · 14 Mar 2024"
    room.editor.undo_stack.undo()
    assert not link.isVisible() and not room.find(QLabel, "header_figure").font().strikeOut()


def test_that_several_claims_are_chosen_is_said(opened: Open) -> None:
    room = opened()
    chosen = room.find(QLabel, "header_chosen")
    for count, said in ((1, None), (11, "1 of 11 chosen"), (1_200, "1 of 1,200 chosen"), (0, None)):
        room.pane.set_chosen(count)
        assert chosen.isVisible() == (said is not None)
        assert said is None or chosen.text() == said


def test_in_a_large_file_what_replaces_a_claim_is_found_bit_by_bit(opened: Open, qtbot: QtBot) -> None:
    others = [msgspec.structs.replace(NATO, id=f"n{number}") for number in range(20_000)]
    newer = msgspec.structs.replace(NATO, id="newer", replaces="staff")
    room = opened("staff", msgspec.structs.replace(FILE, claims=(STAFF, *others, newer)))
    link = room.find(LinkButton, "header_successor_0")
    qtbot.waitUntil(link.isVisible)
    assert room.find(QLabel, "header_figure").font().strikeOut()


def test_the_pane_of_a_window_says_how_many_are_chosen(window: MainWindow) -> None:
    window.claims.view.selectAll()
    said = part_of(window.detail, QLabel, "header_chosen")
    assert said.text() == f"1 of {len(window.editor.records.claims)} chosen"
    window.claims.view.clearSelection()
    assert said.isHidden()
