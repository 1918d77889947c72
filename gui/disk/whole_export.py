"""A file written for other programs, with what stands beside it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.beside.background import Background
from gui.disk.save_name import may_replace
from models.claims.claim_file import ClaimFile
from models.formats.suffixes import PAINTED, WRITERS, write_files
from models.formats.whole_files import strangers
from models.progress import Report
from models.storage.atomic import write_atomically
from models.tables.language import say
from models.text.isolation import quoted


class WholeExport(QObject):
    """Writes the whole of a file in the background, each of its files whole or not at all."""

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

    def begin(self, file: ClaimFile, path: Path, has_mark: bool) -> None:
        """Export; ``has_mark``: texts begin with a byte order mark, where their kind allows it."""
        work = self._beside(lambda report: write_files(file, path, has_mark, report), path)
        work.done.connect(self._write)
        work.start()

    def _beside(self, work: Callable[[Report], object], path: Path) -> Background:
        result = Background(work, self._window, self.tr("Exporting {}…").format(quoted(path.name, say)))
        result.refused.connect(self.refused)
        return result

    def _write(self, files: dict[Path, bytes]) -> None:
        if (lost := strangers(files)) and not may_replace(self._window, *lost):
            return
        work = self._beside(lambda _told: _written(files), next(iter(files)))
        work.done.connect(self._say)
        work.start()

    def _say(self, paths: tuple[Path, ...]) -> None:
        first, *others = paths
        beside = self.tr(" The {} files beside it belong to it.").format(say.number(len(others))) if others else ""
        self.written.emit(self.tr("Exported as {}.").format(quoted(first.name, say)) + beside)


def _written(files: Mapping[Path, bytes]) -> tuple[Path, ...]:
    """Write all of them: files that belong together are not given up half-way."""
    for path, data in files.items():
        write_atomically(path, data)
    return tuple(files)
