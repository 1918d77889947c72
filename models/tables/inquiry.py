"""The inquiry: one question to a document, kept answered while the document changes."""

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.record import Record
from models.claims.records import Records
from models.claims.registry import Subject
from models.claims.view import View
from models.comparison.comparer import Comparer
from models.comparison.comparison import Comparison, Pair, Question, question
from models.tables.document import Document

_COMPARED = (Kind.MEASURES, Kind.SUBJECTS, Kind.CLAIMANTS, Kind.SOURCES, Kind.CLAIMS)
"""The records that an answer depends on."""


def _subject(record: Record | None) -> str:
    """The subject that a claim or a registered subject is about; "" for none."""
    if isinstance(record, Claim):
        return record.subject
    return record.name if isinstance(record, Subject) else ""


class Inquiry(QObject):
    """Asks a document's claims, and asks again after each change; asleep, it does so when it is woken.

    Until a question was asked, and while its subject has no claims, it takes the first subject that has some, on the
    last day that the file knows.
    """

    answered = Signal(object)
    """A Comparison; None where the file holds no claim."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._comparer: Comparer | None = None
        self._question: Question | None = None
        self._answer: Comparison | None = None
        self._is_awake, self._is_stale = False, True
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self.answer)
        document.changed.connect(self._follow)
        document.was_reset.connect(self._start_anew)

    @property
    def records(self) -> Records:
        """The records that are asked."""
        return self._document.records

    @property
    def comparer(self) -> Comparer:
        """What answers for the records as they are now."""
        if self._comparer is None:
            self._comparer = Comparer(self._document.records)
        return self._comparer

    @property
    def comparison(self) -> Comparison | None:
        """The last answer; where it is out of date, a new one."""
        if self._is_stale:
            self.answer()
        return self._answer

    def wake(self, is_awake: bool) -> None:
        """Answer from now on, or let it be for as long as nobody looks."""
        self._is_awake = is_awake
        if is_awake and self._is_stale:
            self.answer()

    def ask(self, asked: Question) -> None:
        """Ask another question, and answer it at once."""
        self._question = asked
        self.answer()

    def ask_view(self, view: View) -> None:
        """Ask what a comparison kept by name asks; ClaimsError where it is none."""
        self.ask(question(view))

    def answer(self) -> None:
        """Answer the question for the records as they are now."""
        self._again.stop()
        self._is_stale = False
        asked = self._fitting()
        self._answer = None if asked is None else self.comparer.compare(asked)
        self.answered.emit(self._answer)

    def pair(self, a: Claim, b: Claim) -> Pair:
        """Everything about two claims under the assumptions switched on."""
        given = self._question.assumptions if self._question else frozenset()
        return self.comparer.pair(a, b, given)

    def _fitting(self) -> Question | None:
        """The question; where its subject is gone, or none was asked, another one that has an answer."""
        subjects = self.comparer.subjects
        if not subjects:
            return None
        resolve = self.records.subject_names.resolve
        asked = self._question
        if asked is None or resolve(asked.subject) not in subjects:
            return self._first(subjects[0])
        return msgspec.structs.replace(asked, subject=resolve(asked.subject))

    def _first(self, subject: str) -> Question:
        days = self.comparer.days(subject)
        return Question(subject=subject, day=days[-1] if days else 1)

    def _rename(self, change: Change) -> None:
        """Go on asking about a subject that got another name, or whose claims did."""
        edits = (*change.of(Kind.CLAIMS), *change.of(Kind.SUBJECTS))
        names = {_subject(edit.was): _subject(edit.now) for edit in edits}
        if self._question is None or not (name := names.get(self._question.subject)):
            return
        if self.records.subject_names.resolve(self._question.subject) not in self.comparer.subjects:
            self._question = msgspec.structs.replace(self._question, subject=name)

    def _follow(self, change: Change) -> None:
        if change.touches(*_COMPARED):
            self._forget()
            self._rename(change)

    def _forget(self) -> None:
        """Answer anew when the change that is under way is over; until then the last answer stands."""
        self._comparer, self._is_stale = None, True
        if self._is_awake:
            self._again.start()

    def _start_anew(self) -> None:
        self._question = self._answer = None
        self._forget()
