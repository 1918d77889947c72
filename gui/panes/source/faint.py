"""The faint marks: where all claims of the file quote the source that is shown."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, Signal

from models.claims.change import Change
from models.claims.claim_file import Kind
from models.claims.source import Source
from models.quotes.marked_text import Marks, exact_span
from models.quotes.quoted_passages import QuotedPassage, QuotedPassages
from models.tables.document import Document
from models.tables.turns import Rank, Turns

_MANY = 5000
"""Changed claims that take as long to follow as anybody should wait; after more, all are gathered anew, in turns."""

_STRIDE = 16
"""So many passages are looked for between two looks at the clock."""


class FaintMarks(QObject):
    """The marks of each source that was asked for; of many claims they are gathered in turns, and then kept up."""

    ready = Signal()
    """Marks that were still being sought when they were asked for are all there now."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._turns = Turns(self, Rank.READING_AHEAD)
        self._is_late = False
        self.forget()

    def of(self, source: Source) -> Marks:
        """The marks in a source; where they take longer, those found so far, and `ready` follows."""
        sought = self._sought.get(source.id)
        if sought is None or sought.text != source.text:
            sought = self._sought[source.id] = _Sought(source.text)
        self._is_late = False
        self._turns.begin(self._seek(source.id, sought))
        self._is_late = self._turns.is_at_work
        return sought.marks

    def apply(self, change: Change) -> None:
        """Follow a change that the document has applied."""
        edits = change.of(Kind.CLAIMS)
        if len(edits) > _MANY:
            self.forget()
        else:
            self._passages.apply(edits)

    def forget(self) -> None:
        """Follow a reset of the document."""
        self._turns.stop()
        self._passages = QuotedPassages(self._document.records.claims)
        self._sought: dict[str, _Sought] = {}

    def _seek(self, source_id: str, sought: "_Sought") -> Iterator[None]:
        """Go on from where it was left; pauses now and then. All claims are looked at first, once for all sources."""
        while self._passages.take_in_more():
            yield
        for _ in sought.take_in(self._passages.of(source_id)):
            yield
        if self._is_late:
            self.ready.emit()


class _Sought:
    """The marks of one source, as far as its passages were looked for in its text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.marks = Marks()
        self._count = 0

    def take_in(self, passages: Sequence[QuotedPassage]) -> Iterator[None]:
        """Look for those that are new; pauses now and then."""
        while self._count < len(passages):
            passage = passages[self._count]
            if span := exact_span(self.text, passage.quote):
                self.marks.add(span, passage.claims)
            self._count += 1
            if self._count % _STRIDE == 0:
                yield
