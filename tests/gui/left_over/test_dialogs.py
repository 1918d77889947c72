"""No dialog shows a text that no translator was asked for."""

import pytest
from pytestqt.qtbot import QtBot

from gui.resources import RESOURCES
from tests.gui.accessibility.dialog_shelf import SHELF, shelved
from tests.gui.accessibility.pages import pages_of_dialog
from tests.gui.dialogs.article import article_room
from tests.gui.dialogs.hands import ARTICLE, FILE, OFFSCREEN
from tests.gui.dialogs.mapping.desk import TABLE
from tests.gui.left_over.seen import left_over, strings, without_measures
from tests.gui.panes.conflicting_file import MINE, merged
from tests.models.importing.revision_example import revision

pytestmark = [OFFSCREEN, pytest.mark.usefixtures("pseudo")]

HANDED_IN = (
    *("Keep the comparison", "It is kept in the file.", "Name", "Paste text", "Paste it here.", "Keep this text"),
    *("KeyError", "eep this text", "x.claims.backups", "a.claims", "b.claims", "logs", "aside"),
)
COLUMNS = ("A day", "B who", "C what", "D side", "E number")
LICENCE = (RESOURCES.parent / "LICENSE").read_text(encoding="utf-8")
FILES = (FILE, MINE, merged().file, revision(), TABLE, ARTICLE, article_room.ARTICLE, article_room.FILE)
DATA = (*HANDED_IN, *COLUMNS, LICENCE, *(text for file in FILES for text in strings(without_measures(file))))
"""What the shelf hands in, the law, and what the files hold but for the standard measures."""


@pytest.mark.parametrize("name", SHELF)
def test_nothing_english_is_left(name: str, qtbot: QtBot) -> None:
    dialog = shelved(name, qtbot)
    found = [text for _ in pages_of_dialog(dialog) for text in left_over(dialog, DATA)]
    assert not found, "\n".join(dict.fromkeys(found))
