"""A file written for other programs, with what stands beside it."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.beside.refusing import Refusing
from gui.beside.waiting import waited
from gui.disk.poured import pour_all
from gui.disk.save_name import may_replace
from models.claims.claim_file import ClaimFile
from models.formats.suffixes import PAINTED, WRITERS, write_files
from models.formats.whole_files import strangers
from models.progress import Report
from models.tables.language import say
from models.text.isolation import quoted

T = TypeVar("T")


class WholeExport(QObject):
    """Writes the whole of a file, while the window waits for it: all of its files, or none where it is given up."""

    refused = Signal(str)
    written = Signal(str)
    """It was exported: a sentence that says where."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def kinds(self) -> dict[str, str]:
        """What there is to export as, by suffix."""
        labels = {suffix: writer.label for suffix, writer in WRITERS.items() if suffix not in (".claims", *PAINTED)}
        return {suffix: self.tr("Whole file: {}").format(say(label)) for suffix, label in labels.items()}

    def export(self, file: ClaimFile, path: Path, has_mark: bool) -> None:
        """Export; ``has_mark``: texts begin with a byte order mark, where their kind allows it."""
        with Refusing(self.refused.emit):  # what was there is there
            files = self._waited(partial(write_files, file, path, has_mark), path)
            if self._may_replace(files):
                self._say(self._waited(partial(pour_all, files), path))

    def _waited(self, work: Callable[[Report], T], path: Path) -> T:
        return waited(work, self._window, self.tr("Exporting {}…").format(quoted(path.name, say)))

    def _may_replace(self, files: Mapping[Path, bytes]) -> bool:
        lost = strangers(files)
        return not lost or may_replace(self._window, *lost)

    def _say(self, paths: tuple[Path, ...]) -> None:
        first, *others = paths
        beside = self.tr(" The {} files beside it belong to it.").format(say.number(len(others))) if others else ""
        self.written.emit(self.tr("Exported as {}.").format(quoted(first.name, say)) + beside)
