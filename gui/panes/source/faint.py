"""The faint marks: where all claims of the file quote the source that is shown."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.source import Source
from models.quotes.marked_text import Mark, Marks, faint_marks
from models.quotes.quoted_sources import QuotedSources
from models.tables.document import Document
from models.tables.turns import Rank, Turns

_MANY = 5000
"""Changed claims that take as long to follow as anybody should wait; the marks of more are sought anew, in slices."""

_STRIDE = 100
"""So many claims are looked at between two looks at the clock."""


class FaintMarks(QObject):
    """The marks of one source at a time; of many claims they are sought in slices, and then followed by change."""

    ready = Signal()
    """Marks that were still being sought when they were asked for are all there now."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._quoted: QuotedSources | None = None
        self._source: Source | None = None
        self._marks = Marks()
        self._turns = Turns(self, Rank.READING_AHEAD)
        self._is_late = False

    def of(self, source: Source) -> Marks:
        """The marks in a source; where they take longer, none yet, and `ready` follows."""
        if source is not self._source:
            self._source, self._marks, self._is_late = source, Marks(), False
            self._turns.begin(self._seek(source))
            self._is_late = self._turns.is_at_work
        return self._marks

    def apply(self, change: Change) -> None:
        """Follow a change that the document has applied."""
        if change.touches(Kind.SOURCES) or (self._quoted is None and change.touches(Kind.CLAIMS)):
            self._drop()
        edits = change.of(Kind.CLAIMS)
        if len(edits) > _MANY:
            self.forget()
        if self._quoted is None:
            return
        self._quoted.apply(change)
        for edit in edits:
            for mark in self._marks_of(edit.was):
                self._marks.discard(mark)
            for mark in self._marks_of(edit.now):
                self._marks.add(mark)

    def forget(self) -> None:
        """Follow a reset of the document."""
        self._quoted = None
        self._drop()

    def _drop(self) -> None:
        self._source = None
        self._turns.stop()

    def _marks_of(self, record: object) -> Iterator[Mark]:
        if isinstance(record, Claim) and self._source is not None:
            yield from faint_marks([record], self._source)

    def _seek(self, source: Source) -> Iterator[None]:
        """Add the marks of a source; pauses now and then. The index of all claims comes first, once for all."""
        claims = self._document.records.claims
        if self._quoted is None:
            quoted = QuotedSources()
            for count, claim in enumerate(claims):
                quoted.add(claim)
                if count % _STRIDE == 0:
                    yield
            self._quoted = quoted
        for count, name in enumerate(tuple(self._quoted.claims_quoting(source.id))):
            for mark in self._marks_of(claims.get(name)):
                self._marks.add(mark)
            if count % _STRIDE == 0:
                yield
        if self._is_late:
            self.ready.emit()
