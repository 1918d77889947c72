"""Help is there for every pane, dialog and field, and F1 finds what is meant."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDockWidget, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.application import Application, QtApplication
from gui.help.asking import Asking
from gui.help.field_help import explain_all
from gui.help.keys import keys_of, own_keys
from gui.help.topic_dialog import TopicDialog
from gui.help.topics import place_of, topic
from gui.main_window import MainWindow
from models.tables.terms import terms
from models.text.fields import FIELDS
from tests.gui.accessibility.dialog_shelf import SHELF, shelved
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.parts import part_of

pytestmark = OFFSCREEN

FORMS = ("SourcesDialog", "MeasuresDialog", "NamesDialog", "HeadingDialog", "RatioDialog")
TOOLS = ("_search", "_list", "_claims")
"""How names of fields end that are no fields of a record."""


def test_every_dock_has_help_of_its_own(window: MainWindow) -> None:
    panes = [dock.widget() for dock in window.findChildren(QDockWidget)]
    names = [place_of(pane) for pane in (window.claims, window.filter_bar, window.notice, *panes)]
    assert "" not in names and "main_window" not in names
    assert len(set(names)) == len(names)
    source = window.findChild(QWidget, "source_text")
    assert place_of(source) == "source_view"


@pytest.mark.parametrize("name", SHELF)
def test_every_dialog_has_help(name: str, qtbot: QtBot) -> None:
    dialog = shelved(name, qtbot)
    if not isinstance(dialog, TopicDialog):
        assert place_of(dialog) == name
        assert topic(name).sentences


def test_every_term_of_a_topic_is_explained_and_every_key_has_a_pane(qapp: object) -> None:
    known = terms()
    for name in {key.pane for key in own_keys()} | set(SHELF) - {"TopicDialog"}:
        assert set(topic(name).terms) <= set(known), name


def test_every_heading_says_what_stands_below_it(window: MainWindow) -> None:
    for column in range(window.table.columnCount()):
        said = window.table.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.WhatsThisRole)
        assert str(said).endswith("."), column


def test_every_field_of_a_claim_says_what_it_holds(window: MainWindow) -> None:
    known = terms()
    assert not [field.name for field in FIELDS if field.name not in known]
    explain_all(window)
    fields = [part for part in window.findChildren(QWidget) if part.objectName().startswith("field_")]
    assert len(fields) == sum(field.in_form for field in FIELDS)
    assert not [field.objectName() for field in fields if not field.whatsThis()]


@pytest.mark.parametrize("name", FORMS)
def test_every_field_of_a_record_says_what_it_holds(name: str, qtbot: QtBot) -> None:
    dialog = shelved(name, qtbot)
    explain_all(dialog)
    fields = [
        part.objectName()
        for kind in (QLineEdit, QComboBox, QPlainTextEdit)
        for part in dialog.findChildren(kind)
        if part.objectName() and not part.objectName().startswith("qt_") and not part.whatsThis()
    ]
    assert not [field for field in fields if not field.endswith(TOOLS)]


def shown_help(parent: QWidget) -> str:
    dialog = part_of(parent, TopicDialog)
    return part_of(dialog, QTextEdit, "topic_text").toPlainText()


def test_f1_explains_the_pane_that_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.claims.setFocus()
    QTest.keyClick(window.claims.view, Qt.Key.Key_F1)
    said = shown_help(window)
    assert said.startswith("Claims\n")
    assert "F2: Change the cell" in said
    assert "As of: The day up to which it counts." in said
    dialog = part_of(window, TopicDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    window.chart.setFocus()
    window.actions_["help.here"].trigger()
    assert shown_help(window).startswith("Timeline\n")
    assert len(window.findChildren(TopicDialog)) == 1 or not dialog.isVisible()


def test_f1_works_in_dialogs_and_shift_f1_in_their_fields(qtbot: QtBot, qapp: QApplication) -> None:
    asking = Asking(qapp, qapp)
    dialog = shelved("MeasuresDialog", qtbot)
    field = part_of(dialog, QLineEdit, "measure_label")
    field.setFocus()
    qtbot.waitUntil(lambda: bool(field.whatsThis()))
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert shown_help(dialog).startswith("Measures\n")
    QTest.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    shown = [part for part in QApplication.topLevelWidgets() if part.metaObject().className() == "QWhatsThat"]
    assert [part.isVisible() for part in shown] == [True]
    shown[0].close()
    asking.end()


def test_the_program_listens_for_f1_and_stops_at_its_end(qapp: QtApplication, application: Application) -> None:
    window = application.open_window()
    field = part_of(window.detail, QWidget, "field_figure")
    qapp.focusChanged.emit(None, field)
    assert "over 350,000" in field.whatsThis()


def test_keys_of_a_pane_are_its_own(qapp: object) -> None:
    assert {key.pane for key in keys_of("timeline_room")} == {"timeline_room"}
    assert any(key.shown == "Home" for key in keys_of("timeline_room"))


def test_parts_are_one_line_apart_whichever_of_them_there_are(qtbot: QtBot) -> None:
    dialog = TopicDialog(topic("claims_pane"))
    qtbot.addWidget(dialog)
    said = part_of(dialog, QTextEdit, "topic_text").toPlainText()
    assert "\n\nWords\n" in said and "\n\n\n" not in said
