"""Merging: the file on the disk, or another one, into the file of a window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt

from gui.disk.file_verbs import FileVerbs
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.progress import Cancelled, Report
from models.storage.opened import Opened, read_again
from models.storage.superseded import keep_superseded
from models.tables.language import said

if TYPE_CHECKING:
    from gui.dialogs.merge import MergeDialog
    from gui.disk.merge_beginnings import Merging
    from models.merging.merge import Merged

T = TypeVar("T")


class MergeVerbs(FileVerbs):
    """Merges by a dialog that shows what comes in and what was changed on both sides; one step that can be undone."""

    @property
    def verbs(self) -> dict[str, Callable[[], None]]:
        """What it does, by the ids of the actions."""
        return {"file.merge": self.ask_file}

    def ask_file(self) -> None:
        """Let the user choose a file, and merge it."""
        from PySide6.QtWidgets import QFileDialog

        from gui.dialogs.merge_words import doubt_words
        from gui.disk.merge_beginnings import Merging, beginnings
        from models.formats.any_file import read_any

        folder = str(self._editor.path.parent) if self._editor.path else ""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Merge from file"), folder)
        if not name:
            return
        path = Path(name)
        mine, keeper, display = self._editor.records.snapshot(), self._editor.keeper, self._display
        opened, backups = keeper.opened, keeper.backups

        def work(report: Report) -> "tuple[Merging, Merged]":
            merging = Merging(mine, read_any(path, report=report), beginnings(opened, backups, display))
            return merging, merging.merged()

        if (found := self._waited(work, path)) is None:
            return
        merging, merged = found
        dialog = self._dialog(merging.mine, merged, path.name)
        if len(merging.versions) > 1:
            names = [version.name for version in merging.versions]
            dialog.offer_bases(names, merging.place, doubt_words(merging.origin, names, path.name, display))
        dialog.base_chosen.connect(partial(self._merge_anew, dialog, merging, path))
        dialog.accepted.connect(lambda: self._editor.merge(dialog.file, merging.mine))
        dialog.open()

    def merge_disk(self) -> None:
        """Merge what somebody else has written into the file since it was opened or saved here."""
        from models.merging.merge import merge

        keeper, mine = self._editor.keeper, self._editor.records.snapshot()
        opened, backups = keeper.opened, keeper.backups
        if opened.path is None:
            return

        def work(report: Report) -> "tuple[Opened, Merged]":
            seen = read_again(opened, report)
            keep_superseded(opened, seen.hash, backups)
            return seen, merge(opened.file, mine, seen.file)

        if (found := self._waited(work, opened.path)) is None:
            return
        seen, merged = found
        dialog = self._dialog(mine, merged, opened.path.name)
        dialog.accepted.connect(lambda: self._editor.merge(dialog.file, mine, seen))
        dialog.open()

    def _dialog(self, mine: ClaimFile, merged: "Merged", name: str) -> "MergeDialog":
        from gui.dialogs.merge import MergeDialog

        dialog = MergeDialog(mine, merged, name, self._display, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        return dialog

    def _merge_anew(self, dialog: "MergeDialog", merging: "Merging", path: Path, place: int) -> None:
        from gui.disk.rereading import read_now

        try:
            merged = read_now(lambda _: merging.merged(place), path, self._window)
        except Cancelled:
            dialog.refuse_base("", merging.place)
        except ClaimsError as error:
            dialog.refuse_base(said(error), merging.place)
        else:
            dialog.show_merged(merged)

    def _waited(self, work: Callable[[Report], T], path: Path) -> T | None:
        """What comes of some work on a file; None where it is refused, which is told, or given up."""
        from gui.beside.refusing import Refusing
        from gui.disk.rereading import read_now

        with Refusing(self.refused.emit):
            return read_now(work, path, self._window)
        return None
