"""Editors on files that stand nowhere: one that can be changed, one that is only shown."""

from pathlib import Path

from gui.editor import Editor
from models.claims.claim_file import VERSION, ClaimFile, Heading
from models.storage.opened import Opened


def losses() -> Editor:
    """An editor on a file that can be changed."""
    return _on(ClaimFile(heading=Heading(title="Losses")), "losses")


def newer(title: str) -> Editor:
    """An editor on a file of a newer version, which is only shown."""
    return _on(ClaimFile(heading=Heading(title=title), version=VERSION + 1), "newer")


def _on(file: ClaimFile, name: str) -> Editor:
    editor = Editor()
    editor.hold(Opened(file=file, path=Path(f"/nowhere/{name}.claims")))
    return editor
