"""What is half typed in a dialog when its file is saved, left, or gone."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QTabWidget, QWidget
from shiboken6 import delete

from gui.dialogs.editor_dialog import EditorDialog
from gui.dialogs.heading import HeadingDialog
from gui.dialogs.measures import MeasuresDialog
from gui.dialogs.names import NamesDialog
from gui.dialogs.sources import SourcesDialog
from gui.editor import Editor
from models.storage.opened import Opened
from tests.gui.dialogs.hands import FILE, OFFSCREEN, Hands

pytestmark = OFFSCREEN

Kind = Callable[[Editor, QWidget], EditorDialog]
DIALOGS: list[tuple[Kind, str]] = [
    (HeadingDialog, "heading_title"),
    (NamesDialog, "subject_name"),
    (MeasuresDialog, "measure_label"),
    (SourcesDialog, "source_published"),
]
"""Every dialog on a file, and a field of it."""


def test_what_is_half_typed_is_taken(editor: Editor, hands: Hands) -> None:
    dialog = hands.open(HeadingDialog(editor))
    hands.type(dialog, "heading_title", "Half typed", then=None)
    assert dialog.settle()
    assert editor.records.heading.title == "Half typed"
    assert dialog.isVisible()


def test_what_cannot_be_kept_is_shown_with_the_reason(editor: Editor, hands: Hands) -> None:
    dialog = hands.open(SourcesDialog(editor))
    hands.type(dialog, "source_published", "late Feb 2024", then=None)
    hands.open(QDialog())
    assert not dialog.settle()
    hands.qtbot.waitUntil(dialog.isActiveWindow)
    assert hands.line(dialog, "source_published").hasFocus()
    assert "“late” has no fixed days" in hands.find(dialog, QLabel, "source_published_refusal").text()
    assert editor.undo_stack.count() == 0


def test_a_page_that_is_hidden_comes_forward_to_say_why(editor: Editor, hands: Hands) -> None:
    dialog = hands.open(NamesDialog(editor))
    subjects, claimants = dialog.pages
    hands.type(dialog, "subject_name", "", then=None)
    hands.find(dialog, QTabWidget, "").setCurrentWidget(claimants)
    assert claimants.isVisible()
    assert not dialog.settle()
    assert subjects.isVisible()
    assert hands.line(dialog, "subject_name").hasFocus()


@pytest.mark.parametrize(("kind", "field"), DIALOGS)
def test_a_dialog_that_outlives_its_editor_is_quiet(kind: Kind, field: str, hands: Hands) -> None:
    window = QMainWindow()
    editor = Editor(window)
    editor.hold(Opened(file=FILE))
    dialog = hands.open(kind(editor, window))
    hands.type(dialog, field, "2024", then=None)
    assert hands.line(dialog, field).hasFocus()
    delete(editor)
    hands.line(dialog, field).clearFocus()
    delete(window)
