"""The conflicts pane beside an editor's document: choosing by mouse and keys, what is shown, and what comes next."""

from typing import TypeVar

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QKeySequence, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from gui.looks.theme import DARK, LIGHT, Theme
from gui.panes.conflicts import ConflictsPane
from gui.panes.conflicts.marked_text import MarkedText
from gui.panes.conflicts.selectable_text import SelectableText
from models.claims import steps
from models.claims.claim_file import ClaimFile, Kind
from models.claims.view import Conflict
from models.merging.settle import Choice, dismiss, settle
from models.tables.conflict_table import Column
from models.tables.document import Document
from models.text.display import Display
from tests.gui.panes.conflicting_file import merged
from tests.gui.parts import part_of

W = TypeVar("W", bound=QWidget)


class Room:
    """The pane, shown and active; what it wishes is done, as in the window, and kept."""

    def __init__(self, qtbot: QtBot, file: ClaimFile) -> None:
        self.qtbot = qtbot
        self.document = Document(file)
        self.pane = ConflictsPane(self.document)
        self.settled: list[tuple[str, Choice]] = []
        self.dismissed: list[str] = []
        self.chosen: list[str] = []
        self.pane.settle_requested.connect(self._settle)
        self.pane.dismiss_requested.connect(self._dismiss)
        self.pane.claim_chosen.connect(self.chosen.append)
        qtbot.addWidget(self.pane)
        self.pane.resize(1000, 400)
        with qtbot.waitActive(self.pane):
            self.pane.show()
            self.pane.activateWindow()

    @property
    def view(self) -> QTableView:
        return self.find(QTableView, "conflict_table")

    def find(self, kind: type[W], name: str) -> W:
        return part_of(self.pane, kind, name)

    def shown(self, side: Choice, number: int = 0) -> MarkedText:
        return self.find(MarkedText, f"conflict_{side}_{number}")

    def record(self) -> str:
        return self.find(QLabel, "conflict_record").text()

    def press(self, widget: QWidget, key: Qt.Key, *, alt: bool = False) -> None:
        none = Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(widget, key, Qt.KeyboardModifier.AltModifier if alt else none)

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def _settle(self, conflict: Conflict, choice: Choice) -> None:
        self.settled.append((conflict.id, choice))
        self.document.apply(settle(self.document.records, conflict, choice))

    def _dismiss(self, conflict: Conflict) -> None:
        self.dismissed.append(conflict.id)
        self.document.apply(dismiss(self.document.records, conflict))


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot, merged().file)


def test_the_first_conflict_is_shown_at_once_side_by_side(room: Room) -> None:
    assert room.pane.count == 6
    assert room.record() == "Title and note of the file"
    assert [room.shown(side).text for side in Choice] == [
        *("Losses in March", "Losses in March 2024", "Russian losses, March")
    ]
    assert [room.shown(side).marked for side in Choice] == [("Losses in",), ("2024",), ("Russian losses,",)]
    assert room.chosen == []


def test_going_through_the_list_by_keys_shows_each_and_chooses_its_claim(room: Room, qtbot: QtBot) -> None:
    room.view.setFocus()
    for _ in range(2):
        room.press(room.view, Qt.Key.Key_Down)
    assert room.record().startswith("Claim of NATO")
    assert room.find(MarkedText, "conflict_quote_0").text.startswith("“over 350,000 military casualties”")
    assert room.find(MarkedText, "conflict_quote_source_0").text == "The Kyiv Independent, 15 Mar 2024"
    qtbot.waitUntil(lambda: room.chosen == ["nato"])


def test_what_comes_by_itself_chooses_no_claim(room: Room, qtbot: QtBot) -> None:
    room.view.clearFocus()
    assert QApplication.focusWidget() is None
    for _ in range(3):
        room.document.apply(dismiss(room.document.records, next(iter(room.document.records.conflicts))))
    QApplication.processEvents()
    assert room.record().startswith("Claim of U.S. officials")
    assert room.chosen == []


def test_where_nothing_was_before_the_sides_are_compared_with_each_other(qtbot: QtBot) -> None:
    conflict = Conflict(record="claims", id="nato", field="scope", mine='"all of them"', theirs='"some of them"')
    room = Room(qtbot, msgspec.structs.replace(merged().file, conflicts=(conflict,)))
    sides = (Choice.MINE, Choice.THEIRS)
    assert [room.shown(side).text for side in sides] == ["all of them", "some of them"]
    assert [room.shown(side).marked for side in sides] == [("all",), ("some",)]
    assert room.pane.findChild(QWidget, "conflict_base_0") is None
    room.view.setFocus()
    room.press(room.view, Qt.Key.Key_3, alt=True)
    assert room.settled == []
    assert not room.find(QPushButton, "settle_base").isEnabled()


def test_where_nothing_was_stated_before_that_is_what_was_before(qtbot: QtBot) -> None:
    conflict = Conflict(record="claims", id="nato", field="scope", base='""', mine='"all"', theirs='"some"')
    room = Room(qtbot, msgspec.structs.replace(merged().file, conflicts=(conflict,)))
    assert room.shown(Choice.BASE).text == "not stated"
    room.click("settle_base")
    assert room.settled == [("nato", Choice.BASE)]


def test_a_button_that_the_next_conflict_lacks_gives_the_focus_to_the_list(qtbot: QtBot) -> None:
    conflicts = [
        Conflict(record="claims", id="nato", field="scope", base=base, mine='"all"', theirs='"some"')
        for base in ('""', "")
    ]
    second = msgspec.structs.replace(conflicts[1], field="place")
    room = Room(qtbot, msgspec.structs.replace(merged().file, conflicts=(conflicts[0], second)))
    button = room.find(QPushButton, "settle_base")
    button.setFocus()
    room.press(button, Qt.Key.Key_Space)
    assert room.pane.count == 1
    assert room.view.hasFocus()


@pytest.mark.parametrize(
    ("name", "key", "choice"),
    [
        ("settle_mine", Qt.Key.Key_1, Choice.MINE),
        ("settle_theirs", Qt.Key.Key_2, Choice.THEIRS),
        ("settle_base", Qt.Key.Key_3, Choice.BASE),
    ],
)
def test_a_side_is_taken_by_button_and_by_key_and_the_next_is_chosen(
    room: Room, name: str, key: Qt.Key, choice: Choice
) -> None:
    room.view.selectRow(2)
    room.view.setFocus()
    room.press(room.view, key, alt=True)
    assert room.view.hasFocus()
    assert room.view.currentIndex().row() == 2
    assert room.record().startswith("Claim of U.S. officials")
    room.click(name)
    assert room.settled == [("nato", choice), ("us", choice)]
    assert room.record().startswith("Claim of General Staff")
    assert room.view.selectionModel().isRowSelected(2)


def test_a_button_keeps_the_focus_until_nothing_is_open(room: Room) -> None:
    button = room.find(QPushButton, "settle_dismiss")
    button.setFocus()
    for left in range(5, 0, -1):
        room.press(button, Qt.Key.Key_Space)
        assert room.pane.count == left
        assert button.hasFocus()
    room.press(button, Qt.Key.Key_Space)
    assert room.pane.count == 0
    assert room.find(QWidget, "conflicts_empty").hasFocus()
    assert room.dismissed == ["", "ki", "nato", "us", "staff", "meduza"]


def test_an_empty_pane_says_what_it_is_for(qtbot: QtBot) -> None:
    room = Room(qtbot, ClaimFile.NEW)
    empty = room.find(QWidget, "conflicts_empty")
    assert empty.isVisible()
    assert "it waits here until you choose" in empty.accessibleName()


def test_a_file_with_conflicts_fills_an_empty_pane_and_undo_brings_one_back(qtbot: QtBot) -> None:
    room = Room(qtbot, ClaimFile.NEW)
    room.document.reset(merged().file)
    assert room.view.isVisible()
    assert room.record() == "Title and note of the file"
    assert room.chosen == []
    change = dismiss(room.document.records, next(iter(room.document.records.conflicts)))
    room.document.apply(change)
    assert room.record().startswith("Source")
    room.document.apply(change.inverse())
    assert room.pane.count == 6
    assert room.record().startswith("Source")


def test_a_whole_record_tells_its_fate_without_marks_and_what_differs_with_them(room: Room) -> None:
    room.view.selectRow(5)
    assert [room.shown(side).text for side in Choice] == ["there", "removed", "changed"]
    assert [room.shown(side).marked for side in Choice] == [(), (), ()]
    assert [room.shown(side, 2).marked for side in Choice] == [("83,000",), (), ("85,000",)]
    assert room.shown(Choice.THEIRS, 3).marked == ("corrected",)


def test_text_of_files_is_never_markup(room: Room) -> None:
    room.view.selectRow(5)
    assert "<img src=x" in room.record()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in room.pane.findChildren(QLabel))


def test_read_only_shows_but_does_not_settle(room: Room) -> None:
    room.pane.set_read_only(True)
    room.view.setFocus()
    room.press(room.view, Qt.Key.Key_1, alt=True)
    room.click("settle_mine")
    assert room.settled == []
    room.pane.set_read_only(False)
    room.click("settle_mine")
    assert room.settled == [("", Choice.MINE)]


def test_another_display_and_a_changed_record_are_shown_at_once(room: Room) -> None:
    room.view.selectRow(2)
    room.pane.set_display(Display(group="."))
    assert room.shown(Choice.MINE).text == "> 355.000"
    claim = room.document.records.claims.get("nato")
    assert claim is not None
    changed = msgspec.structs.replace(claim, claimant="Alliance")
    room.document.apply(steps.change(room.document.records, Kind.CLAIMS, [changed], "x"))
    assert room.record().startswith("Claim of Alliance")


def test_narrow_the_sides_stand_below_each_other_and_the_list_above(room: Room) -> None:
    sides = [room.shown(side) for side in Choice]
    tops = [side.mapTo(room.pane, side.rect().topLeft()) for side in sides]
    assert tops[0].y() == tops[1].y() == tops[2].y()
    assert tops[0].x() < tops[1].x() < tops[2].x()
    room.pane.resize(280, 700)
    QApplication.processEvents()
    tops = [side.mapTo(room.pane, side.rect().topLeft()) for side in sides]
    assert tops[0].x() == tops[1].x() == tops[2].x()
    assert tops[0].y() < tops[1].y() < tops[2].y()
    assert room.pane.width() == 280
    assert room.view.isColumnHidden(Column.MINE)
    assert room.view.geometry().bottom() < tops[0].y()


def test_marks_are_painted_in_the_colours_of_the_theme(room: Room) -> None:
    for theme in (LIGHT, DARK):
        room.pane.set_theme(theme)
        image: QImage = room.shown(Choice.MINE).grab().toImage()
        colors = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
        assert theme.mark in colors


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_rows_have_the_padding_and_the_ground_of_the_theme(room: Room, theme: Theme) -> None:
    room.pane.set_theme(theme)
    room.view.selectRow(1)
    room.view.setFocus()
    image = room.view.viewport().grab().toImage()
    for row, ground in ((0, theme.base), (1, theme.faint_mark)):
        rect = room.view.visualRect(room.view.model().index(row, 0))
        band = range(rect.top() + 1, rect.bottom())
        found = [{image.pixelColor(x, y).name().upper() for y in band} for x in range(rect.left(), rect.left() + 30)]
        text = str(room.view.model().index(row, 0).data())
        inked = 8 + room.view.fontMetrics().boundingRect(text).left()  # which is before its place with some letters
        assert found[4:inked] == [{ground}] * (inked - 4)
        assert any(colors != {ground} for colors in found[8:])
        assert found[0] == ({theme.accent.upper()} if row == 1 else {ground})
        assert image.pixelColor(rect.left() + 40, rect.bottom()).name().upper() == theme.hairline


def test_a_text_is_selected_by_mouse_and_copied_by_key(room: Room) -> None:
    room.view.selectRow(3)
    text = room.shown(Choice.MINE)
    assert isinstance(text, SelectableText)
    QApplication.clipboard().setText("before")
    text.copy()
    assert QApplication.clipboard().text() == "before"
    line = text.fontMetrics().height()
    start, end = QPoint(0, line // 2), QPoint(text.width() - 1, line // 2)
    room.qtbot.mousePress(text, Qt.MouseButton.LeftButton, pos=start)
    room.qtbot.mouseMove(text, end)
    QApplication.sendEvent(text, moved(end))
    room.qtbot.mouseRelease(text, Qt.MouseButton.LeftButton, pos=end)
    assert text.selected.strip() == "First line, as it was."
    assert text.hasFocus()
    room.qtbot.keySequence(text, QKeySequence.StandardKey.Copy)
    assert QApplication.clipboard().text().strip() == "First line, as it was."
    room.qtbot.mouseDClick(text, Qt.MouseButton.LeftButton, pos=QPoint(2, line // 2))
    assert text.selected == "First"
    room.qtbot.keySequence(text, QKeySequence.StandardKey.SelectAll)
    assert text.selected == text.text
    room.view.setFocus()
    assert text.selected == ""


def test_letters_beyond_16_bits_are_copied_whole(qtbot: QtBot) -> None:
    text = SelectableText("text")
    qtbot.addWidget(text)
    text.show_text("𝟙𝟚\nthree 𝟜")
    text.resize(400, 60)
    text.show()
    text.select_all()
    assert text.selected == "𝟙𝟚\nthree 𝟜"
    colors = {pixel.name().upper() for pixel in pixels(text)}
    assert text.palette().color(QPalette.ColorRole.Highlight).name().upper() in colors
    qtbot.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(399, 5))
    assert text.selected == ""
    qtbot.mouseClick(text, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, QPoint(0, 5))
    assert text.selected == "𝟙𝟚"


def test_a_selected_text_is_copied_though_the_window_has_its_own_copy(room: Room) -> None:
    text = room.shown(Choice.MINE)
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    key.ignore()
    QApplication.sendEvent(text, key)
    assert key.isAccepted()


def moved(where: QPoint) -> QMouseEvent:
    """The mouse at a place, its left button down."""
    left = Qt.MouseButton.LeftButton
    place, none = QPointF(where), Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseMove, place, place, left, left, none)


def pixels(widget: QWidget) -> list[QColor]:
    image = widget.grab().toImage()
    return [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]


def test_a_long_text_wraps_and_keeps_its_lines(room: Room) -> None:
    room.view.selectRow(3)
    note = room.shown(Choice.MINE)
    line = note.fontMetrics().lineSpacing()
    assert note.heightForWidth(2_000) >= 4 * line - 4
    assert note.heightForWidth(60) > note.heightForWidth(2_000)
    assert note.height() >= note.heightForWidth(note.width())
