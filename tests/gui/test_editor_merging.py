"""A merge is made of the file that it was worked out from, or refused."""

from collections.abc import Iterator

import msgspec
import pytest

from gui.editor import Editor
from models.claims.claim_file import ClaimFile, Heading
from models.storage.opened import Opened

MINE = msgspec.structs.replace(ClaimFile.NEW, heading=Heading(title="Mine"))
MERGED = msgspec.structs.replace(ClaimFile.NEW, heading=Heading(title="Merged"))


@pytest.fixture
def editor() -> Iterator[Editor]:
    editor = Editor()
    editor.hold(Opened(file=MINE))
    yield editor
    editor.keeper.give_up()


def title(editor: Editor) -> str:
    return editor.records.heading.title


def test_a_merge_is_one_step(editor: Editor) -> None:
    assert editor.merge(MERGED, editor.records.snapshot())
    assert (title(editor), editor.undo_stack.count()) == ("Merged", 1)


def test_a_merge_of_another_file_is_refused(editor: Editor) -> None:
    refusals: list[str] = []
    editor.refused.connect(refusals.append)
    mine = editor.records.snapshot()
    editor.hold(Opened(file=msgspec.structs.replace(MINE, heading=Heading(title="Another"))))
    assert not editor.merge(MERGED, mine)
    assert title(editor) == "Another"
    assert refusals == ["Not merged: the file has changed since the merge was worked out. Merge once more."]


def test_a_merge_is_refused_where_the_file_was_changed_since(editor: Editor) -> None:
    mine = editor.records.snapshot()
    editor.change_heading(Heading(title="Changed"))
    assert not editor.merge(MERGED, mine)
    assert title(editor) == "Changed"
    editor.undo_stack.undo()
    assert editor.merge(MERGED, mine)
