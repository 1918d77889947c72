"""The measures dialog under keys and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from gui.dialogs.ask_name import AskName
from gui.dialogs.entries import EntryView
from gui.dialogs.measures import MeasuresDialog
from gui.editor import Editor
from models.claims.measure import Measure
from tests.gui.dialogs.hands import OFFSCREEN, Hands

pytestmark = OFFSCREEN


@pytest.fixture
def dialog(editor: Editor, hands: Hands) -> MeasuresDialog:
    dialog = hands.open(MeasuresDialog(editor))
    dialog.pages[0].choose("casualties")
    return dialog


def measure(editor: Editor, id: str = "casualties") -> Measure:
    held = editor.records.measures.get(id)
    assert held is not None
    return held


def add(dialog: MeasuresDialog, hands: Hands, label: str) -> AskName:
    hands.click(dialog, "measure_add")
    asked = dialog.findChildren(AskName)[-1]
    hands.type(asked, "measure_new_name", label)
    return asked


def refusal(dialog: MeasuresDialog, hands: Hands, field: str) -> str:
    return hands.find(dialog, QLabel, f"measure_{field}_refusal").text()


def test_it_shows_what_is_counted_and_by_how_many_claims(dialog: MeasuresDialog, hands: Hands) -> None:
    assert hands.text(dialog, "measure_counts") == "killed; wounded"
    assert hands.text(dialog, "measure_may_count") == "missing; captured"
    used = hands.find(dialog, QLabel, "measure_used")
    assert used.text() == "3 claims use it. Its id in the file is “casualties”."


def test_outcomes_are_spelt_as_elsewhere_in_the_file(dialog: MeasuresDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "measure_counts", "Killed; injured; KILLED")
    assert measure(editor).counts == ("killed", "injured")
    assert hands.text(dialog, "measure_counts") == "killed; injured"


def test_what_is_now_counted_is_no_longer_only_possible(dialog: MeasuresDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "measure_counts", "killed; wounded; missing")
    assert measure(editor).may_count == ("captured",)
    assert hands.text(dialog, "measure_may_count") == "captured"
    assert editor.undo_stack.count() == 1


def test_what_is_counted_for_sure_is_refused_as_only_possible(
    dialog: MeasuresDialog, editor: Editor, hands: Hands
) -> None:
    hands.type(dialog, "measure_may_count", "missing; Killed")
    assert refusal(dialog, hands, "may_count").startswith("“killed” is counted for sure")
    assert editor.undo_stack.count() == 0


@pytest.mark.parametrize("text", ["", " ; "])
def test_a_measure_counts_something(dialog: MeasuresDialog, editor: Editor, hands: Hands, text: str) -> None:
    hands.type(dialog, "measure_counts", text)
    assert "at least one outcome" in refusal(dialog, hands, "counts")
    assert measure(editor).counts == ("killed", "wounded")


@pytest.mark.parametrize("label", ["Killed", "killed", "KILLED_or_wounded"])
def test_two_measures_are_not_called_the_same(dialog: MeasuresDialog, editor: Editor, hands: Hands, label: str) -> None:
    hands.type(dialog, "measure_label", label)
    assert "There is another measure" in refusal(dialog, hands, "label")
    assert measure(editor).label == "Casualties"


def test_a_label_may_change_its_case_and_the_id_stays(dialog: MeasuresDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "measure_label", "CASUALTIES")
    assert measure(editor).label == "CASUALTIES"


def test_a_tick_is_one_step(dialog: MeasuresDialog, editor: Editor, hands: Hands) -> None:
    tick = hands.find(dialog, QCheckBox, "measure_cumulative")
    tick.setFocus()
    hands.press(tick, Qt.Key.Key_Space)
    assert not measure(editor).cumulative
    hands.undo(tick)
    assert measure(editor).cumulative
    assert tick.isChecked()


def test_a_measure_is_added_by_its_label(dialog: MeasuresDialog, editor: Editor, hands: Hands) -> None:
    asked = add(dialog, hands, "Killed (civilians)")
    assert not asked.isVisible()
    assert measure(editor, "killed_civilians").counts == ("killed (civilians)",)
    assert hands.line(dialog, "measure_counts").hasFocus()
    assert hands.text(dialog, "measure_label") == "Killed (civilians)"
    editor.undo_stack.undo()
    assert "killed_civilians" not in editor.records.measures


def test_a_taken_label_is_refused_where_it_was_asked_for(dialog: MeasuresDialog, editor: Editor, hands: Hands) -> None:
    asked = add(dialog, hands, "killed")
    assert asked.isVisible()
    assert "There is another measure" in hands.find(asked, QLabel, "measure_new_message").text()
    hands.press(asked, Qt.Key.Key_Escape)
    assert not asked.isVisible()
    assert editor.undo_stack.count() == 0


def test_an_empty_label_cannot_be_given(dialog: MeasuresDialog, hands: Hands) -> None:
    asked = add(dialog, hands, "  ")
    assert asked.isVisible()
    assert [button.isEnabled() for button in asked.findChildren(QPushButton) if button.text() == "OK"] == [False]


def test_a_used_measure_stays_and_an_unused_one_goes(dialog: MeasuresDialog, editor: Editor, hands: Hands) -> None:
    hands.click(dialog, "measure_remove")
    assert hands.find(dialog, QLabel, "measure_message").text() == "“Casualties” cannot be removed: 3 claims use it."
    dialog.pages[0].choose("displaced")
    hands.click(dialog, "measure_remove")
    assert "displaced" not in editor.records.measures
    view = hands.find(dialog, EntryView, "measure_list")
    assert view.currentIndex().data() == "Equipment lost"


def test_an_outcome_is_completed_behind_a_semicolon(dialog: MeasuresDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "measure_may_count", "missing; dest", then=None)
    line = hands.line(dialog, "measure_may_count")
    hands.complete(line)
    assert line.text() == "missing; destroyed"
    hands.press(line, Qt.Key.Key_Return)
    assert measure(editor).may_count == ("missing", "destroyed")
