"""The dialog of subjects and claimants under keys and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTabWidget, QWidget

from gui.dialogs.ask_name import AskName, Question
from gui.dialogs.entries import SUBTITLE, EntryView
from gui.dialogs.names import NamesDialog
from gui.editor import Editor
from models.claims.claim_file import ClaimFile
from models.claims.registry import Claimant, Subject
from models.storage.opened import Opened
from tests.gui.dialogs.hands import FILE, OFFSCREEN, Hands
from tests.gui.parts import part_of

pytestmark = OFFSCREEN


@pytest.fixture
def dialog(editor: Editor, hands: Hands) -> NamesDialog:
    return hands.open(NamesDialog(editor))


@pytest.fixture
def claimants(dialog: NamesDialog, hands: Hands) -> NamesDialog:
    tabs = part_of(dialog, QTabWidget)
    tabs.setCurrentIndex(1)
    return dialog


def listed(dialog: NamesDialog, hands: Hands, name: str = "claimant") -> dict[str, str]:
    model = hands.find(dialog, EntryView, f"{name}_list").entries
    rows = (model.index(row) for row in range(model.rowCount()))
    return {row.data(): row.data(SUBTITLE) for row in rows}


def claimed(editor: Editor) -> list[str]:
    return [claim.claimant for claim in editor.records.claims]


def merge(dialog: NamesDialog, hands: Hands, target: str) -> AskName:
    hands.click(dialog, "claimant_merge")
    asked = dialog.findChildren(AskName)[-1]
    hands.type(asked, "claimant_target_name", target)
    return asked


def test_registered_and_other_names_are_listed(claimants: NamesDialog, hands: Hands) -> None:
    assert listed(claimants, hands) == {
        "NATO": "1 claim · not registered",
        "U.S. officials": "1 claim · not registered",
        "UK Ministry of Defence": "1 claim · also British MoD",
        "UK MoD": "2 claims · not registered",
    }


def test_a_registered_name_is_renamed_everywhere_in_one_step(dialog: NamesDialog, editor: Editor, hands: Hands) -> None:
    dialog.pages[0].choose("Russian military")
    hands.type(dialog, "subject_name", "Russian armed forces")
    assert {claim.subject for claim in editor.records.claims} == {"Russian armed forces"}
    assert editor.records.subjects.get("Russian army") == Subject(name="Russian army", part_of="Russian armed forces")
    assert editor.undo_stack.count() == 1
    assert hands.text(dialog, "subject_name") == "Russian armed forces"
    hands.undo(hands.line(dialog, "subject_name"))
    assert editor.records.snapshot() == FILE
    assert hands.text(dialog, "subject_name") == "Russian military"


def test_a_name_in_claims_only_is_renamed_and_registered_in_one_step(
    claimants: NamesDialog, editor: Editor, hands: Hands
) -> None:
    claimants.pages[1].choose("UK MoD")
    hands.type(claimants, "claimant_name", "MoD (UK)")
    assert claimed(editor) == ["NATO", "U.S. officials", "MoD (UK)", "MoD (UK)", "British MoD"]
    assert "MoD (UK)" in editor.records.claimants
    assert hands.text(claimants, "claimant_name") == "MoD (UK)"
    assert editor.undo_stack.count() == 1
    editor.undo_stack.undo()
    assert editor.records.snapshot() == FILE
    assert hands.text(claimants, "claimant_name") == "UK MoD"


def test_a_name_is_registered_by_its_button(claimants: NamesDialog, editor: Editor, hands: Hands) -> None:
    register = hands.find(claimants, QPushButton, "claimant_register")
    claimants.pages[1].choose("UK Ministry of Defence")
    assert not register.isEnabled()
    claimants.pages[1].choose("NATO")
    assert not hands.find(claimants, QPushButton, "claimant_remove").isEnabled()
    hands.click(claimants, "claimant_register")
    assert editor.records.claimants.get("NATO") == Claimant(name="NATO")
    assert not register.isEnabled()


def test_giving_another_name_registers_too(claimants: NamesDialog, editor: Editor, hands: Hands) -> None:
    claimants.pages[1].choose("NATO")
    hands.type(claimants, "claimant_aliases", "Jens Stoltenberg (NATO); North Atlantic Alliance")
    assert editor.records.claimant_names.resolve("North Atlantic Alliance") == "NATO"
    assert editor.undo_stack.count() == 1


def test_another_name_that_is_taken_is_refused(claimants: NamesDialog, editor: Editor, hands: Hands) -> None:
    claimants.pages[1].choose("NATO")
    hands.type(claimants, "claimant_aliases", "British MoD")
    refusal = hands.find(claimants, QLabel, "claimant_aliases_refusal").text()
    assert refusal.startswith("“British MoD” is a name of “UK Ministry of Defence” already")
    assert editor.undo_stack.count() == 0


def test_taking_one_of_its_other_names_is_no_clash(claimants: NamesDialog, editor: Editor, hands: Hands) -> None:
    claimants.pages[1].choose("UK Ministry of Defence")
    hands.type(claimants, "claimant_name", "British MoD")
    assert editor.records.claimants.get("British MoD") == Claimant(name="British MoD", party="United Kingdom")


def test_an_empty_name_is_refused(claimants: NamesDialog, editor: Editor, hands: Hands) -> None:
    claimants.pages[1].choose("UK Ministry of Defence")
    hands.type(claimants, "claimant_name", " ")
    assert "cannot be empty" in hands.find(claimants, QLabel, "claimant_name_refusal").text()
    assert editor.undo_stack.count() == 0


def test_a_circle_of_parts_is_refused(dialog: NamesDialog, editor: Editor, hands: Hands) -> None:
    dialog.pages[0].choose("Russian military")
    hands.type(dialog, "subject_part_of", "Russian army")
    assert "cannot be part of “Russian army”" in hands.find(dialog, QLabel, "subject_part_of_refusal").text()
    assert editor.undo_stack.count() == 0


def test_the_larger_subject_is_completed(dialog: NamesDialog, editor: Editor, hands: Hands) -> None:
    hands.type(dialog, "subject_part_of", "", then=Qt.Key.Key_Return)
    hands.type(dialog, "subject_part_of", "milit", then=None)
    completer = hands.line(dialog, "subject_part_of").completer()
    assert [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())] == [
        "Russian military"
    ]


def test_names_are_merged_in_one_step(claimants: NamesDialog, editor: Editor, hands: Hands) -> None:
    claimants.pages[1].choose("UK MoD")
    asked = merge(claimants, hands, "British MoD")  # another name of the one meant
    assert not asked.isVisible()
    assert claimed(editor)[2:] == ["UK Ministry of Defence", "UK Ministry of Defence", "British MoD"]
    assert hands.text(claimants, "claimant_name") == "UK Ministry of Defence"
    assert hands.text(claimants, "claimant_aliases") == "British MoD; UK MoD"
    assert listed(claimants, hands)["UK Ministry of Defence"] == "3 claims · also British MoD, UK MoD"
    assert editor.undo_stack.count() == 1
    editor.undo_stack.undo()
    assert editor.records.snapshot() == FILE


def test_names_that_begin_with_what_is_typed_are_proposed_first(hands: Hands) -> None:
    words = ("Gesundheitsministerium", "Adminis", "Ministry of Health", "ministers", "NATO")
    question = Question(name="target", title="", sentence="", label="Merge into", words=words)
    parent = QWidget()
    hands.qtbot.addWidget(parent)
    asked = hands.open(AskName(question, lambda _: "", parent))
    line = hands.find(asked, QLineEdit, "target_name")
    for typed, proposed in (
        ("Mini", ["ministers", "Ministry of Health", "Adminis", "Gesundheitsministerium"]),
        ("a", ["Adminis", "Ministry of Health", "NATO"]),
    ):
        line.clear()
        hands.qtbot.keyClicks(line, typed)
        rows = line.completer().completionModel()
        assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == proposed


@pytest.mark.parametrize(("target", "fragment"), [("Nobody", "There is no name “Nobody”"), ("UK MoD", "itself")])
def test_merging_into_what_is_not_there_is_refused(
    claimants: NamesDialog, editor: Editor, hands: Hands, target: str, fragment: str
) -> None:
    claimants.pages[1].choose("UK MoD")
    asked = merge(claimants, hands, target)
    assert asked.isVisible()
    assert fragment in hands.find(asked, QLabel, "claimant_target_message").text()
    assert editor.undo_stack.count() == 0


def test_a_name_is_added_and_removed(claimants: NamesDialog, editor: Editor, hands: Hands) -> None:
    hands.click(claimants, "claimant_add")
    asked = claimants.findChildren(AskName)[-1]
    hands.type(asked, "claimant_new_name", "British MoD")
    assert "is a name of" in hands.find(asked, QLabel, "claimant_new_message").text()
    hands.type(asked, "claimant_new_name", "Mediazona")
    assert "Mediazona" in editor.records.claimants
    hands.click(claimants, "claimant_remove")
    assert "Mediazona" not in listed(claimants, hands)


def test_a_removed_name_that_claims_use_stays_in_them(claimants: NamesDialog, editor: Editor, hands: Hands) -> None:
    claimants.pages[1].choose("UK Ministry of Defence")
    hands.click(claimants, "claimant_remove")
    assert listed(claimants, hands)["British MoD"] == "1 claim · not registered"


def test_claims_changed_elsewhere_are_counted(claimants: NamesDialog, editor: Editor, hands: Hands) -> None:
    editor.remove_claims(["c", "d"])
    assert "UK MoD" not in listed(claimants, hands)
    editor.undo_stack.undo()
    assert listed(claimants, hands)["UK MoD"] == "2 claims · not registered"


def test_a_dialog_that_is_gone_hears_nothing(editor: Editor, hands: Hands) -> None:
    dialog = NamesDialog(editor)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    with hands.qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    assert editor.remove_claims(["a"])
    editor.hold(Opened(file=ClaimFile.NEW))
    assert list(editor.records.claims) == []


def test_tab_goes_through_all_of_it(claimants: NamesDialog, hands: Hands) -> None:
    claimants.pages[1].choose("NATO")
    hands.find(claimants, EntryView, "claimant_list").setFocus()
    seen = []
    while len(seen) < 12:
        focused = claimants.focusWidget()
        seen.append(focused.objectName())
        hands.press(focused, Qt.Key.Key_Tab)
    assert seen == [
        *("claimant_list", "claimant_add", "claimant_name", "claimant_aliases", "claimant_party", "claimant_note"),
        *("claimant_register", "claimant_merge", "names_dialog_close", "qt_tabwidget_tabbar", "claimant_search"),
        "claimant_list",
    ]


def test_an_empty_file_has_no_names(dialog: NamesDialog, editor: Editor, hands: Hands) -> None:
    editor.hold(Opened(file=ClaimFile.NEW))
    assert listed(dialog, hands, "subject") == {}
    for name in ("subject_register", "subject_merge", "subject_remove"):
        assert not hands.find(dialog, QPushButton, name).isEnabled()
