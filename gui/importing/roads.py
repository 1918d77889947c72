"""The roads into a file, and which of them a thing takes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.editor import Editor
from gui.importing.article_import import ArticleImport
from gui.importing.import_queue import ImportQueue
from gui.importing.reference_import import ReferenceImport
from gui.importing.revision_import import RevisionImport
from gui.importing.table_import import TableImport
from models.formats.kinds import IMPORTED, Kind, Recognised, recognise
from models.formats.whole_files import is_native
from models.tables.language import said
from models.text.display import Display


class Roads(QObject):
    """Articles, newer versions of them, tables and references."""

    refused = Signal(str)
    said = Signal(str)
    open_requested = Signal(object)
    """A claim file: a Path."""

    copy_read = Signal(object)
    """A whole claim file was read from another format, to be shown as a copy without a name: a ClaimFile."""

    def __init__(self, editor: Editor, window: QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._articles = ArticleImport(editor, window)
        self._versions = RevisionImport(editor, window)
        self._tables = TableImport(editor, window)
        self._references = ReferenceImport(editor, window)
        self._all = self._articles, self._versions, self._tables, self._references
        self._articles.version_requested.connect(self._versions.compare)
        self._versions.fresh_found.connect(self._articles.show_fresh)
        self._queue = ImportQueue(self._all, self)
        self._queue.refused.connect(self.refused)
        self._queue.said.connect(self.said)

    @property
    def is_busy(self) -> bool:
        """Whether an import is under way."""
        return self._queue.is_busy

    def give_up(self) -> None:
        """Begin none of those that wait."""
        self._queue.clear()

    def set_display(self, display: Display) -> None:
        """Show numbers and dates in another way."""
        for road in self._all:
            road.set_display(display)

    def take_file(self, path: Path) -> None:
        """Import a file by what it is, after those before it; one that holds a whole claim file is to be opened."""
        self._queue.add(partial(self._find_kind, path))

    def take(self, data: QMimeData) -> None:
        """Import what was pasted or dropped: files, a piece of a page, or text."""
        if paths := [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]:
            for path in paths:
                self.take_file(path)
        elif not self._editor.may_change():
            return
        elif data.hasHtml() and data.text().strip():
            self._queue.add(partial(self._articles.read_html, data.html()))
        elif data.text().strip():
            self._queue.add(partial(self._articles.read_text, data.text()))
        else:
            self.refused.emit(self.tr("There is no text to import: copy the text of an article first."))

    def take_version(self, text: str, source: str) -> None:
        """Compare a text with the source of this id, whose newer version it is."""
        if self._editor.may_change():
            self._queue.add(partial(self._articles.read_text, text, source))

    def _find_kind(self, path: Path) -> None:
        if is_native(path):
            self.open_requested.emit(path)
            return
        what = self._articles.reading(path)
        self._articles.work(what, lambda report: recognise(path, report), lambda found: self._begin(found, path))

    def _begin(self, found: Recognised, path: Path) -> None:
        if found.kind is Kind.CLAIMS:
            self._queue.go_on_with(partial(self.copy_read.emit, found.file))
        elif not self._editor.may_change():
            return
        elif found.kind is Kind.TABLE:
            self._tables.read_file(path, said(found.trouble) if found.trouble else "")
        elif found.kind is Kind.ARTICLE:
            self._articles.read_file(path)
        else:
            self._references.read_file(path)

    def filters(self) -> str:
        """The choices of a file dialog: everything, then each kind."""
        labels = {
            Kind.ARTICLE: self.tr("Articles"),
            Kind.TABLE: self.tr("Tables"),
            Kind.REFERENCES: self.tr("References"),
        }
        everything = dict.fromkeys(suffix for suffixes in IMPORTED.values() for suffix in suffixes)
        rows = [(self.tr("Everything that can be imported"), tuple(everything))]
        rows += [(labels[kind], suffixes) for kind, suffixes in IMPORTED.items()]
        return ";;".join(f"{label} ({' '.join(f'*{suffix}' for suffix in suffixes)})" for label, suffixes in rows)
