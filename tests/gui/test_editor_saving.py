"""The editor's save where the disk does not confirm it."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.editor import Editor
from models.claims.claim_file import ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.storage.atomic import UnconfirmedError
from models.storage.opened import open_file


@pytest.fixture
def editor(qtbot: QtBot, tmp_path: Path) -> Iterator[Editor]:
    path = tmp_path / "one.claims"
    path.write_bytes(write_claims(ClaimFile(heading=Heading(title="one"))))
    editor = Editor()
    editor.hold(open_file(path))
    yield editor
    editor.close()


def no_sync(_folder: Path) -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_what_was_clean_before_a_save_that_is_not_confirmed_is_not_clean_after_it(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.change_heading(Heading(title="two"))
    with monkeypatch.context() as patch:
        patch.setattr("models.storage.atomic.sync_folder", no_sync)
        with pytest.raises(UnconfirmedError):
            editor.save()
    assert editor.path is not None
    assert read_file(editor.path).heading.title == "two"
    assert editor.has_changes
    editor.undo_stack.undo()
    assert editor.has_changes, "the disk holds “two” now, and here is “one” again"
    editor.save()
    assert read_file(editor.path).heading.title == "one"
    assert not editor.has_changes


def test_a_save_that_fails_leaves_what_was_clean(editor: Editor, tmp_path: Path) -> None:
    editor.change_heading(Heading(title="two"))
    with pytest.raises(ClaimsError):
        editor.save(tmp_path / "gone" / "two.claims")
    assert editor.has_changes
    editor.undo_stack.undo()
    assert not editor.has_changes
