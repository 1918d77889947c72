"""The dialog of title and note."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QMenu

from gui.dialogs.heading import HeadingDialog
from gui.dialogs.plain_edit import PlainEdit
from gui.editor import Editor
from models.claims.claim_file import VERSION, ClaimFile, Heading
from models.storage.opened import Opened
from tests.gui.dialogs.hands import OFFSCREEN, Hands

pytestmark = OFFSCREEN


def test_title_and_note_are_changed_each_in_one_step(editor: Editor, hands: Hands) -> None:
    dialog = hands.open(HeadingDialog(editor))
    hands.type(dialog, "heading_title", "Losses, March 2024")
    note = hands.find(dialog, PlainEdit, "heading_note")
    note.setFocus()
    hands.qtbot.keyClicks(note, "Two lines")
    hands.press(note, Qt.Key.Key_Return)
    hands.qtbot.keyClicks(note, "of it")
    hands.press(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.records.heading == Heading(title="Losses, March 2024", note="Two lines\nof it")
    assert editor.undo_stack.count() == 2
    editor.undo_stack.undo()
    assert note.toPlainText() == ""


def test_escape_takes_back_then_closes(editor: Editor, hands: Hands) -> None:
    dialog = hands.open(HeadingDialog(editor))
    title = hands.line(dialog, "heading_title")
    hands.type(dialog, "heading_title", "Other", then=Qt.Key.Key_Escape)
    assert (title.text(), dialog.isVisible()) == ("Losses", True)
    hands.press(title, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert editor.undo_stack.count() == 0


def test_saying_the_same_is_no_step(editor: Editor, hands: Hands) -> None:
    dialog = hands.open(HeadingDialog(editor))
    hands.type(dialog, "heading_title", "  Losses ")
    assert hands.text(dialog, "heading_title") == "Losses"
    assert editor.undo_stack.count() == 0


def test_going_to_another_window_commits(editor: Editor, hands: Hands) -> None:
    dialog = hands.open(HeadingDialog(editor))
    hands.type(dialog, "heading_title", "Half typed", then=None)
    hands.open(QDialog())
    hands.qtbot.waitUntil(lambda: editor.records.heading.title == "Half typed")


def test_a_menu_over_the_field_does_not_commit(editor: Editor, hands: Hands) -> None:
    dialog = hands.open(HeadingDialog(editor))
    hands.type(dialog, "heading_title", "Half typed", then=None)
    menu = QMenu(dialog)
    menu.addAction("Paste")
    menu.popup(dialog.mapToGlobal(dialog.rect().center()))
    hands.press(menu, Qt.Key.Key_Escape)
    assert editor.undo_stack.count() == 0


def test_what_a_newer_program_wrote_is_only_shown(editor: Editor, hands: Hands) -> None:
    editor.hold(Opened(file=ClaimFile(heading=Heading(title="Losses"), version=VERSION + 1)))
    dialog = hands.open(HeadingDialog(editor))
    assert hands.line(dialog, "heading_title").isReadOnly()
    assert hands.find(dialog, PlainEdit, "heading_note").isReadOnly()
    assert hands.find(dialog, QLabel, "heading_dialog_read_only").isVisible()
    editor.hold(Opened(file=ClaimFile(heading=Heading(title="Other"))))
    assert not hands.line(dialog, "heading_title").isReadOnly()
    assert not hands.find(dialog, QLabel, "heading_dialog_read_only").isVisible()


def test_what_is_typed_stays_while_another_field_is_undone(editor: Editor, hands: Hands) -> None:
    editor.hold(Opened(file=ClaimFile(heading=Heading(title="Losses", note="One\r\ntwo\u00a0three"))))
    dialog = hands.open(HeadingDialog(editor))
    hands.type(dialog, "heading_title", "Other")
    note = hands.find(dialog, PlainEdit, "heading_note")
    note.setFocus()
    hands.qtbot.keyClicks(note, "Zero ")
    editor.undo_stack.undo()
    assert hands.text(dialog, "heading_title") == "Losses"
    assert note.exact_text() == "Zero One\ntwo\u00a0three"
    dialog.close()
    assert editor.records.heading.note == "Zero One\ntwo\u00a0three"


def test_the_note_takes_the_room_that_is_left(editor: Editor, hands: Hands) -> None:
    dialog = hands.open(HeadingDialog(editor))
    note = hands.find(dialog, PlainEdit, "heading_note")
    before = note.height()
    dialog.resize(dialog.width(), dialog.height() + 100)
    hands.qtbot.waitUntil(lambda: note.height() == before + 100)
