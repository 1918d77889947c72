"""The dialog of backups: what it lists, when it reads, what it asks for."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QListView, QPushButton

from gui.dialogs.backups import BackupsDialog
from models.claims.errors import ClaimsError
from models.storage.backup import Backup
from models.text.display import Display
from tests.gui.dialogs.hands import OFFSCREEN, Hands

pytestmark = OFFSCREEN

FOLDER = Path("/files/x.claims.backups")


def backup(number: int, size: int = 412_345) -> Backup:
    """A backup that is as many days old as its number says, and a minute: by the clock as it is now."""
    when = datetime.now().astimezone() - timedelta(days=number, minutes=1)
    return Backup(path=FOLDER / f"{number}.claims", when=when, size=size)


class Backups:
    """The dialog, what it read, what it asked for, and what can be read in it."""

    def __init__(self, hands: Hands, backups: Sequence[Backup], name: str = "x.claims") -> None:
        self.hands = hands
        self.described: list[Backup] = []
        self.asked: list[tuple[str, Path]] = []
        self.dialog = BackupsDialog(Path("/files") / name, backups, Display(group=" "), self.describe)
        self.dialog.open_requested.connect(lambda path: self.asked.append(("open", path)))
        self.dialog.folder_requested.connect(lambda path: self.asked.append(("folder", path)))
        hands.open(self.dialog)
        self.list = hands.find(self.dialog, QListView, "backups_list")
        self.about = hands.find(self.dialog, QLabel, "backups_about")

    def describe(self, backup: Backup) -> str:
        self.described.append(backup)
        if backup.size == 0:
            raise ClaimsError("It cannot be read.")
        return f"{backup.path.stem} claims <b>"

    def entry(self, row: int) -> str:
        text = self.list.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert isinstance(text, str)
        return text


def test_backups_are_listed_with_time_age_and_size(hands: Hands) -> None:
    held = [backup(0), backup(1, 1_234_567), backup(9, 12)]
    backups = Backups(hands, held)
    assert backups.entry(0).endswith(", 1 minute ago · 412 KB")
    day, about = backups.entry(1).split(", ")
    assert day == f"Yesterday {held[1].when:%H:%M}"
    assert about == "1 day ago · 1 235 KB"
    assert backups.entry(2).endswith("1 week ago · 1 KB")


def test_only_what_is_chosen_is_read_and_only_once(hands: Hands) -> None:
    backups = Backups(hands, [backup(0), backup(1), backup(2)])
    assert backups.about.text() == "Reading…"
    for _ in range(2):
        hands.press(backups.list, Qt.Key.Key_Down)
    hands.qtbot.waitUntil(lambda: backups.about.text() == "2 claims <b>")
    hands.press(backups.list, Qt.Key.Key_Home)
    hands.qtbot.waitUntil(lambda: backups.about.text() == "0 claims <b>")
    hands.press(backups.list, Qt.Key.Key_End)
    assert backups.about.text() == "2 claims <b>"
    rest = backups.dialog.findChild(QTimer)
    assert rest is not None and rest.isActive()
    rest.timeout.emit()
    assert [read.path.stem for read in backups.described] == ["2", "0"]
    assert backups.about.textFormat() is Qt.TextFormat.PlainText


def test_a_backup_that_cannot_be_read_says_so(hands: Hands) -> None:
    backups = Backups(hands, [backup(0, 0)])
    hands.qtbot.waitUntil(lambda: backups.about.text() == "It cannot be read.")


@pytest.mark.parametrize("way", ["enter", "button", "double click"])
def test_the_chosen_one_is_opened_once_and_the_dialog_closes(hands: Hands, way: str) -> None:
    backups = Backups(hands, [backup(0), backup(1)])
    closed: list[int] = []
    backups.dialog.finished.connect(closed.append)
    backups.list.setFocus()
    hands.press(backups.list, Qt.Key.Key_Down)
    if way == "enter":
        hands.press(backups.list, Qt.Key.Key_Return)
    elif way == "button":
        hands.click(backups.dialog, "backups_open")
    else:
        double_click(backups, 1)
    assert backups.asked == [("open", FOLDER / "1.claims")]
    assert closed == [1]


def double_click(backups: Backups, row: int) -> None:
    """Click an entry twice; Qt wants the first click before the second."""
    spot = backups.list.visualRect(backups.list.model().index(row, 0)).center()
    port = backups.list.viewport()
    backups.hands.qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(spot))
    backups.hands.qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=QPoint(spot))


def test_the_folder_is_shown_and_the_dialog_stays(hands: Hands) -> None:
    backups = Backups(hands, [backup(0)])
    hands.click(backups.dialog, "backups_show")
    assert backups.asked == [("folder", FOLDER)]
    assert backups.dialog.isVisible()
    assert hands.find(backups.dialog, QLabel, "backups_folder").accessibleName() == str(FOLDER)


def test_escape_opens_nothing(hands: Hands) -> None:
    backups = Backups(hands, [backup(0)])
    closed: list[int] = []
    backups.dialog.finished.connect(closed.append)
    hands.press(backups.list, Qt.Key.Key_Escape)
    assert (closed, backups.asked) == ([0], [])


def test_without_backups_it_teaches(hands: Hands) -> None:
    backups = Backups(hands, [], "<img src=x>\u202e.claims")
    why = "No backups of “<img src=x>⟨U+202E⟩.claims” yet. Each save keeps the version it replaces; how many is set in "
    assert backups.list.accessibleDescription() == why + "Preferences."
    for name in ("backups_open", "backups_show"):
        assert not hands.find(backups.dialog, QPushButton, name).isEnabled()
    hands.press(backups.list, Qt.Key.Key_Return)
    assert backups.asked == []
    box = hands.find(backups.dialog, QDialogButtonBox, "")
    hands.qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Close), Qt.MouseButton.LeftButton)
    assert not backups.described


def test_where_there_is_none_no_room_is_kept_for_what_is_said_of_one(hands: Hands) -> None:
    backups = Backups(hands, [])
    buttons = hands.find(backups.dialog, QPushButton, "backups_open")
    gap = buttons.mapTo(backups.dialog, QPoint()).y() - backups.list.mapTo(backups.dialog, QPoint(0, 0)).y()
    assert gap - backups.list.height() <= 24
