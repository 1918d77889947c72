import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from models.claims import steps
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound
from models.claims.measure import Measure
from models.claims.records import Records
from tests.gui.panes.detail_room import Open
from tests.gui.panes.quoted_file import FILE, NATO, STAFF

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform


def test_a_round_exact_figure_is_asked_about(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    button = room.find(QPushButton, "make_about")
    room.pane.show_claim("staff")
    assert not button.isVisible()
    room.type_into("figure", "180,000")
    assert room.claim("staff").bound is Bound.EXACT
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (room.claim("staff").bound, room.claim("staff").low) == (Bound.ABOUT, 180_000)
    assert not button.isVisible()
    room.type_into("figure", "180,001")
    assert not button.isVisible()


def test_a_round_figure_that_was_there_is_not_asked_about(opened: Open) -> None:
    there = msgspec.structs.replace(STAFF, low=400_000, high=400_000)
    room = opened("staff", msgspec.structs.replace(FILE, claims=(NATO, there)))
    assert not room.find(QPushButton, "make_about").isVisible()


def test_names_are_completed_from_registry_aliases_and_claims(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    line = room.type_into("claimant", "staff", key=None)
    completer = line.completer()
    model = completer.completionModel()
    found = [model.index(n, 0).data() for n in range(model.rowCount())]
    assert found == ["General Staff of Ukraine", "Ukraine's General Staff"]
    popup = completer.popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.claim("nato").claimant == "General Staff of Ukraine")
    room.type_into("claimant", "OFFICI", key=None)
    assert line.completer().currentCompletion() == "U.S. officials"


def test_a_name_that_came_meanwhile_is_completed_too(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    room.type_into("claimant", "Mediazona")
    room.type_into("speaker", "Somebody")
    room.pane.show_claim("staff")
    line = room.type_into("claimant", "zona", key=None)
    assert line.completer().currentCompletion() == "Mediazona"


def test_a_choice_is_one_change(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    combo = room.find(QComboBox, "field_basis")
    room.pane.focus_field("basis")
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    popup = combo.view()
    for _ in range(2):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
    assert room.history() == []
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert room.claim("nato").basis == "intelligence_estimate"
    assert room.history() == ["Change basis"]


def test_what_the_ends_are_is_asked_of_ranges_only(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    combo = room.find(QComboBox, "field_spread")
    assert not combo.isVisible()
    room.type_into("figure", "66,000-88,000")
    assert combo.isVisible()
    room.pane.focus_field("spread")
    qtbot.keyClicks(combo, "Scen")
    assert room.claim("nato").spread == "scenarios"
    room.type_into("figure", "66,000")
    assert not combo.isVisible()
    room.pane.show_claim("staff")
    assert not combo.isVisible()


def test_the_wheel_turns_a_choice_only_while_it_has_the_focus(opened: Open) -> None:
    room = opened()
    combo = room.find(QComboBox, "field_measure")
    before = combo.currentIndex()
    _wheel(combo)
    assert combo.currentIndex() == before
    room.pane.focus_field("measure")
    _wheel(combo)
    assert combo.currentIndex() == before + 1
    assert room.claim("nato").measure == "casualties"


def _wheel(combo: QComboBox) -> None:
    middle = QPointF(combo.rect().center())
    none = Qt.KeyboardModifier.NoModifier
    down, phase = QPoint(0, -120), Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, combo.mapToGlobal(middle), QPoint(), down, Qt.MouseButton.NoButton, none, phase, False)
    QApplication.sendEvent(combo, event)


def test_measures_are_chosen_by_label_and_follow_the_file(opened: Open, qtbot: QtBot) -> None:
    room = opened("staff")
    combo = room.find(QComboBox, "field_measure")
    assert combo.currentText() == "Losses ⚠"
    added = Measure(id="irrecoverable", label="Irrecoverable losses", counts=("killed",))
    room.editor.add_record(Kind.MEASURES, added, "Add measure")
    assert combo.currentText() == "Losses ⚠"
    room.pane.focus_field("measure")
    qtbot.keyClicks(combo, "Irr")
    assert room.claim("staff").measure == "irrecoverable"
    assert room.find(QLabel, "header_measure").text() == "Irrecoverable losses"


def test_a_note_keeps_its_lines(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    note = room.find(QPlainTextEdit, "field_note")
    room.pane.focus_field("note")
    qtbot.keyClicks(note, "one")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    qtbot.keyClicks(note, "two\u00a0words")
    assert room.claim("nato").note == ""
    qtbot.keyClick(note, Qt.Key.Key_Tab)
    assert room.claim("nato").note == "one\ntwo\u00a0words"
    room.pane.focus_field("note")
    qtbot.keyClicks(note, "x")
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    assert note.toPlainText().startswith("one\n")
    assert room.history() == ["Change note"]


def test_a_note_with_odd_line_ends_is_not_changed_by_looking_at_it(opened: Open, qtbot: QtBot) -> None:
    odd = msgspec.structs.replace(NATO, note="one\r\ntwo\u2029three")
    room = opened("nato", msgspec.structs.replace(FILE, claims=(odd,)))
    room.pane.focus_field("note")
    qtbot.keyClick(room.find(QPlainTextEdit, "field_note"), Qt.Key.Key_Tab)
    assert room.history() == []


def test_undo_keys_go_to_the_window_once_the_field_has_nothing_to_undo(opened: Open, qtbot: QtBot) -> None:
    room = opened()
    line = room.type_into("speaker", "Somebody", key=None)
    assert line.isUndoAvailable()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    undone = room.editor.undo_stack.createUndoAction(room.pane)
    undone.setShortcut("Ctrl+Z")
    room.pane.addAction(undone)
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.claim("nato").speaker == "Jens Stoltenberg"


def test_names_are_read_only_once_entered(opened: Open) -> None:
    """Choosing claims must not walk over all of a large file for completions nobody asked for."""
    room = opened()
    assert room.pane._usage == {}
    room.pane.focus_field("claimant")
    assert set(room.pane._usage) == {Kind.CLAIMANTS}
    assert steps.new_id() not in room.pane._claimants()


def test_what_a_line_cannot_hold_is_not_lost_by_looking_at_it(opened: Open, qtbot: QtBot) -> None:
    long = "word " * 8000 + "\nend"
    room = opened("nato", msgspec.structs.replace(FILE, claims=(msgspec.structs.replace(NATO, worded=long),)))
    room.pane.focus_field("worded")
    qtbot.keyClick(room.line("worded"), Qt.Key.Key_Tab)
    assert room.claim("nato").worded == long
    assert room.history() == []


def test_a_measure_that_was_not_known_when_its_claim_was_first_shown_is_shown_once_it_is(opened: Open) -> None:
    own = Measure(id="lost_sight", label="Lost from sight", counts=("missing",))
    claim = msgspec.structs.replace(NATO, measure=own.id)
    room = opened(file=ClaimFile.NEW)
    room.editor.document.records = Records(
        msgspec.structs.replace(FILE, measures=(*FILE.measures, own), claims=(claim,))
    )
    room.pane.show_claim("nato")  # as the table does at a reset, before the pane hears of it
    room.pane.refresh()
    room.pane.show_claim("nato")
    assert room.find(QComboBox, "field_measure").currentText().startswith("Lost from sight")
    assert room.pane.commit()
    assert room.refusals == []


def test_a_note_is_wrapped_and_never_scrolls_sideways(opened: Open, qtbot: QtBot) -> None:
    words = "He said “casualties”; the article explains the figure as killed and injured."
    room = opened("nato", msgspec.structs.replace(FILE, claims=(msgspec.structs.replace(NATO, note=words),)))
    note = room.find(QPlainTextEdit, "field_note")
    room.pane.focus_field("note")
    for width in range(440, 520, 2):
        room.pane.resize(width, 900)
        QApplication.processEvents()
        assert note.isVisible() and not note.horizontalScrollBar().isVisible(), width
