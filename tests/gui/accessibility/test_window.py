"""The window, as somebody hears it who does not see it: names, tables, charts, status and messages."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from models.storage.opened import Opened
from tests.gui.accessibility.tree import Role, faults, tree
from tests.gui.conftest import OpenWindow
from tests.gui.dialogs.hands import OFFSCREEN
from tests.gui.panes.conflicting_file import merged
from tests.gui.parts import part_of

pytestmark = OFFSCREEN

PANES = ("detail", "timeline", "comparison", "conflicts", "history")


def show_all(window: MainWindow, name: str, qtbot: QtBot) -> None:
    """Bring a pane into sight."""
    window.resize(1600, 1000)
    window.docks.show(name)
    qtbot.wait(0)


@pytest.mark.parametrize("name", PANES)
def test_every_control_of_a_pane_is_named_once(name: str, window: MainWindow, qtbot: QtBot) -> None:
    show_all(window, name, qtbot)
    if name == "comparison":
        qtbot.waitUntil(lambda: window.findChild(QAbstractItemView, "comparison_table") is not None)
    assert faults(tree(window)) == []


def test_every_control_of_an_empty_window_is_named_once(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window()
    for name in PANES:
        show_all(window, name, qtbot)
        assert faults(tree(window)) == [], name


def test_filters_say_what_they_filter_also_while_one_is_set(window: MainWindow, qtbot: QtBot) -> None:
    box = part_of(window.filter_bar, QComboBox, "filter_subject")
    box.showPopup()
    box.hidePopup()
    box.setCurrentIndex(1)
    heard = tree(box)
    assert heard.name == "Russian military"
    assert heard.said == "Subject"


def interface(widget: QWidget) -> QAccessibleInterface:
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def cells(view: QTableView) -> list[tuple[str, str, str]]:
    """Heading, name and description of each cell in sight, row by row, as a screen reader finds them."""
    table, text = interface(view), QAccessible.Text
    found = (table.child(place) for place in range(table.childCount()))
    return [
        (
            cell.tableCellInterface().columnHeaderCells()[0].text(text.Name),
            cell.text(text.Name),
            cell.text(text.Description),
        )
        for cell in found
        if cell is not None and cell.role() is QAccessible.Role.Cell and not cell.state().invisible
    ]


def test_the_claim_table_says_who_what_and_within_which_limits(window: MainWindow) -> None:
    window.resize(1600, 1000)
    heard = cells(window.claims.view)
    assert [name for heading, name, _ in heard if heading == "Claimant"][:2] == ["NATO", "U.S. officials"]
    figures = [name for heading, name, _ in heard if heading == "Figure"]
    assert figures == ["more than 350,000", "more than 315,000", "427,840", "180,000", "31,000", "at least 83,000"]
    measures = {name: said for heading, name, said in heard if heading == "Measure"}
    assert measures["Losses"] == "Counts killed; may also count wounded, missing and captured."
    assert measures["Killed"] == ""


def test_the_comparison_says_its_verdicts_and_limits_in_words(window: MainWindow, qtbot: QtBot) -> None:
    show_all(window, "comparison", qtbot)
    view = part_of(window, QTableView, "comparison_table")
    qtbot.waitUntil(lambda: view.model().rowCount() > 0 and view.width() > window.width() // 3)  # once it has its place
    heard = cells(view)
    names = {heading: [name for head, name, _ in heard if head == heading] for heading, _, _ in heard}
    assert "more than 350,000" in names["Figure"] and "at least 83,000" in names["Figure"]
    assert {"reference", "compatible"} <= set(names["Verdict"])
    assert not [sign for _, name, _ in heard for sign in "≥≤≈≲≠" if sign in name]


def test_a_label_is_read_by_its_words(window: MainWindow, qtbot: QtBot) -> None:
    """A name of its own would hide them: the headline would be called “Headline”."""
    show_all(window, "comparison", qtbot)
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            name = interface(label).text(QAccessible.Text.Name)
            assert label.text().rstrip("…").replace("&", "") in name or "…" in label.text(), label.objectName()


def test_the_chart_says_what_it_shows(window: MainWindow, qtbot: QtBot) -> None:
    show_all(window, "timeline", qtbot)
    plot = part_of(window, QWidget, "timeline_plot")
    window.choose(next(claim.id for claim in window.editor.records.claims if claim.claimant.startswith("Meduza")))
    first, *chosen = interface(plot).text(QAccessible.Text.Description).splitlines()
    assert first == "6 claims drawn, from 15 Feb 2024 to 14 Mar 2024."
    assert chosen[0] == "at least 83,000"
    assert "Meduza" in chosen[2]


def test_the_status_line_says_how_much_where_and_whether_it_is_saved(window: MainWindow) -> None:
    said = [node.name for node in tree(window.status).walk() if node.name]
    assert said == ["6 claims, 1 chosen", "Saved", "copy"]


def test_a_message_is_read_aloud_while_the_keyboard_stays(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, str]] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append((event.message(), event.politeness().name))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    window.notice.refuse("That is no figure.")
    window.notice.offer("It is round.", "Make it about", "a")
    assert told == [("That is no figure.", "Assertive"), ("It is round.", "Polite")]
    assert interface(window.notice).text(QAccessible.Text.Name) == "That is no figure."


def test_open_conflicts_are_named_once_and_the_matrix_is_read_in_words(window: MainWindow, qtbot: QtBot) -> None:
    show_all(window, "comparison", qtbot)
    qtbot.waitUntil(lambda: (view := window.findChild(QTableView, "matrix_view")) is not None and view.isVisible())
    matrix = part_of(window, QTableView, "matrix_view")
    qtbot.waitUntil(lambda: matrix.model().rowCount() == 5)
    table, text = interface(matrix), QAccessible.Text
    rows = [table.child(place) for place in range(table.childCount())]
    heads = [found.text(text.Name) for found in rows if found is not None and found.role() is Role.RowHeader]
    assert "2 Meduza and Mediazona, at least 83,000" in heads
    assert {name for _, name, _ in cells(matrix)} == {"the claim itself", "compatible", "unlike"}
    window.editor.hold(Opened(file=merged().file))
    show_all(window, "conflicts", qtbot)
    assert window.findChild(QTableView, "conflict_table") is not None
    assert faults(tree(window)) == []
