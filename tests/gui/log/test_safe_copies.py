"""Copies of all open work, written beside each other when something went wrong."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.editor import Editor
from gui.log.crash import save_copies
from models.claims.claim_file import ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.formats.suffixes import read_file
from models.storage.opened import Opened
from tests.gui.log.open_work import newer


def test_safe_copies_stand_beside_each_other(editor: Editor, qtbot: QtBot, tmp_path: Path) -> None:
    untitled = Editor()
    untitled.hold(Opened(file=ClaimFile.NEW))
    save_copies([editor, untitled], tmp_path)
    save_copies([editor], tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "losses (safe copy) 2.claims",
        "losses (safe copy).claims",
        "untitled (safe copy).claims",
    ]
    assert read_file(tmp_path / "losses (safe copy).claims").heading.title == "Losses"
    assert editor.path == Path("/nowhere/losses.claims")


def test_a_file_that_is_only_shown_costs_no_copy(editor: Editor, qtbot: QtBot, tmp_path: Path) -> None:
    save_copies([newer("Later"), editor], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["losses (safe copy).claims"]


def test_a_copy_that_fails_is_named_and_the_others_are_written(editor: Editor, qtbot: QtBot, tmp_path: Path) -> None:
    broken, nameless = Editor(), Editor()
    broken.hold(Opened(file=ClaimFile(heading=Heading(title="\ud800")), path=Path("/nowhere/broken.claims")))
    nameless.hold(Opened(file=ClaimFile(heading=Heading(title="\udfff"))))
    with pytest.raises(ClaimsError, match=r"^“broken” could not .*\. “untitled” could not .*\.$"):
        save_copies([broken, editor, nameless], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["losses (safe copy).claims"]
