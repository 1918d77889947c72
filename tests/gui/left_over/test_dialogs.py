"""No dialog shows a text that no translator was asked for."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from gui.application import QtApplication
from gui.editor import Editor
from gui.resources import RESOURCES
from models.storage.opened import Opened
from tests.gui.accessibility.dialog_shelf import SHELF
from tests.gui.dialogs.article import article_room
from tests.gui.dialogs.hands import ARTICLE, FILE, OFFSCREEN, Hands
from tests.gui.dialogs.mapping.desk import TABLE
from tests.gui.left_over.pseudo import spoken
from tests.gui.left_over.seen import left_over, strings, without_measures
from tests.gui.panes.conflicting_file import MINE, merged
from tests.models.importing.revision_example import revision

pytestmark = OFFSCREEN

HANDED_IN = (
    *("Keep the comparison", "It is kept in the file.", "Name", "Paste text", "Paste it here.", "Keep this text"),
    *("KeyError", "eep this text", "x.claims.backups", "a.claims", "b.claims", "logs", "aside"),
)
COLUMNS = ("A day", "B who", "C what", "D side", "E number")
LICENCE = (RESOURCES.parent / "LICENSE").read_text(encoding="utf-8")
FILES = (FILE, MINE, merged().file, revision(), TABLE, ARTICLE, article_room.ARTICLE, article_room.FILE)
DATA = (*HANDED_IN, *COLUMNS, LICENCE, *(text for file in FILES for text in strings(without_measures(file))))
"""What the shelf hands in, the law, and what the files hold but for the standard measures."""


@pytest.fixture(autouse=True)
def pseudo(qapp: QtApplication) -> Iterator[None]:
    with spoken(qapp):
        yield


@pytest.mark.parametrize("name", SHELF)
def test_nothing_english_is_left(name: str, qtbot: QtBot) -> None:
    editor = Editor()
    editor.hold(Opened(file=FILE))
    dialog = SHELF[name](Hands(qtbot), editor)
    found = []
    for tabs in dialog.findChildren(QTabWidget) or [None]:
        for page in range(tabs.count()) if tabs else [0]:
            if tabs:
                tabs.setCurrentIndex(page)
            found += left_over(dialog, DATA)
    assert not found, "\n".join(dict.fromkeys(found))
