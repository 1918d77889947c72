"""The list of entries, as Qt's views and screen readers see it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.dialogs.entries import KEY, SUBTITLE, Entry, EntryView
from gui.dialogs.entry_list import EntryList
from tests.gui.dialogs.hands import OFFSCREEN

pytestmark = OFFSCREEN
ENTRIES = [Entry("a", "NATO", "1 claim"), Entry("b", "Meduza", "2 claims · also Медуза"), Entry("c", "UN")]


def test_the_model_keeps_qt_s_rules(qtbot: QtBot) -> None:
    view = EntryView("names", "Names")
    qtbot.addWidget(view)
    model = view.entries
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_entries(ENTRIES)
    model.show_entries([Entry("a", "NATO", "5 claims"), *ENTRIES[1:]])
    assert model.index(0).data(SUBTITLE) == "5 claims"
    model.show_entries(ENTRIES[1:])
    assert (model.rowCount(), model.index(0).data(KEY), model.row("c"), model.row("a")) == (2, "b", 1, -1)


def test_both_lines_are_read_out(qtbot: QtBot) -> None:
    view = EntryView("names", "Names")
    qtbot.addWidget(view)
    view.entries.show_entries(ENTRIES)
    spoken = [view.entries.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == ["NATO, 1 claim", "Meduza, 2 claims · also Медуза", "UN"]


def test_the_scroll_position_outlives_a_change_of_texts(qtbot: QtBot) -> None:
    view = EntryView("names", "Names")
    qtbot.addWidget(view)
    view.resize(200, 200)
    view.show()
    many = [Entry(str(n), f"Name {n}") for n in range(100)]
    view.entries.show_entries(many)
    view.scrollToBottom()
    was = view.verticalScrollBar().value()
    view.entries.show_entries([Entry(entry.key, entry.title, "1 claim") for entry in many])
    assert view.verticalScrollBar().value() == was > 0


def test_where_the_chosen_one_goes_its_neighbour_is_chosen(qtbot: QtBot) -> None:
    listed = EntryList("names", "Names", "Nothing", "&Add")
    qtbot.addWidget(listed)
    assert listed.show_entries(ENTRIES, "b") == "b"
    assert listed.show_entries([ENTRIES[0], ENTRIES[2]], "b") == "c"
    assert listed.show_entries([ENTRIES[0]], "c") == "a"
    assert listed.show_entries([], "a") == ""
    assert not listed.remove_button.isEnabled()


def test_an_empty_list_says_why(qtbot: QtBot) -> None:
    listed = EntryList("names", "Names", "Add a name.", "&Add")
    qtbot.addWidget(listed)
    listed.show_entries([], "")
    assert listed.view.why_empty == "Add a name."
    listed.show_entries(ENTRIES, "a")
    listed.search.setText("медуза")
    assert [listed.view.entries.index(0).data(KEY)] == ["b"]
    listed.search.setText("nobody")
    assert listed.view.why_empty == "Nothing here matches “nobody”."
    listed.choose("c")
    assert (listed.search.text(), listed.view.currentIndex().data(KEY)) == ("", "c")
