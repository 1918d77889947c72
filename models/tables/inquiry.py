"""The inquiry: one question to a document, kept answered while the document changes."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Any, Protocol

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
from models.progress import Report
from models.tables.document import Document
from models.tables.kept_comparer import KeptComparer

MANY_CLAIMS, MANY_SERIES = 5000, 300
"""So many are looked at at once; more of them apart, where there is somebody for it."""


class Apart(Protocol):
    """Somebody who does one piece of work at a time on another thread."""

    def start(self, work: Callable[[Report], Any], then: Callable[[Any], None]) -> None:
        """Begin; ``then`` gets what came out of it, on the thread that began it; None where it was cancelled."""
        ...

    def cancel(self) -> None:
        """Let the work end soon; ``then`` is still told."""
        ...

    def stop(self) -> None:
        """Let the work end now, and wait for it; nobody is told."""
        ...


class _At(Enum):
    """What is done apart at the moment."""

    TAKING = auto()
    READING = auto()
    COMPARING = auto()


class Inquiry(QObject):
    """Asks a document's claims, and asks again after each change; asleep, it does so when it is woken.

    Until a question was asked, and while its subject has no claims, it takes the first subject that has some, on the
    last day that the file knows. What takes long is done ``apart``: meanwhile the last answer stands.
    """

    answered = Signal(object)
    """A Comparison; None where the file holds no claim."""

    waited = Signal(bool)
    """An answer is on its way from now on; or none any more."""

    def __init__(self, document: Document, parent: QObject | None = None, apart: Apart | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._apart = apart
        self._at: _At | None = None
        self._is_cold = False  # claims were looked at for the first time: their first comparison takes longer
        self._kept = KeptComparer()
        self._changes: list[Change] = []
        self._question: Question | None = None
        self._may_move_day = False
        self._answer: Comparison | None = None
        self._is_awake, self._is_stale, self.is_waiting = False, True, False
        self._was_partial = document.is_partial
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
        """What answers; for the records as they are now, unless an answer is on its way."""
        if self._at is None:
            return self._made()
        return self._kept.last or Comparer(self.records)

    @property
    def comparison(self) -> Comparison | None:
        """The last answer; where it is out of date, a new one, if that is quickly done."""
        if self._is_stale:
            self.answer()
        return self._answer

    @property
    def asked(self) -> Question | None:
        """The question that was answered, or is to be."""
        if self._question is not None and (self.is_waiting or self._answer is None):
            return self._question
        return self._answer.question if self._answer is not None else None

    def knows(self, subject: str) -> bool:
        """Whether a claim is about a subject; while an answer is on its way, whether one was by the last of them."""
        resolve, last = self.records.subject_names.resolve, self._kept.last
        if last is not None:
            return (self.comparer if self._at is None else last).knows(resolve(subject))
        return any(resolve(claim.subject) == resolve(subject) for claim in self.records.claims)

    def wake(self, is_awake: bool) -> None:
        """Answer from now on, or let it be for as long as nobody looks."""
        self._is_awake = is_awake
        if is_awake and self._is_stale:
            self.answer()

    def ask(self, asked: Question) -> None:
        """Ask another question, and answer it at once, or as soon as can be."""
        self._put(asked, may_move_day=False)

    def ask_about(self, subject: str) -> None:
        """Ask about another subject, all its measures; on the same day, if it has a claim by then, else on its last."""
        asked = self.asked or Question(subject=subject, day=0)
        self._put(msgspec.structs.replace(asked, subject=subject, measures=(), reference=""), may_move_day=True)

    def ask_view(self, view: View) -> None:
        """Ask what a comparison kept by name asks; ClaimsError where it is none."""
        self.ask(question(view))

    def answer(self) -> None:
        """Answer the question for the records as they are now; what takes long, apart."""
        self._again.stop()
        if self._at is None:
            self._go_on()

    def answer_now(self) -> Comparison | None:
        """The answer for the records as they are now, however long it takes."""
        if self._is_stale and not self._document.is_partial:
            if self._apart is not None:
                self._apart.stop()
            self._at = None
            comparer = self._made()
            asked = self._fitting(comparer)
            self._tell(None if asked is None else comparer.compare(self._on_its_day(asked, comparer)))
        return self._answer

    def pair(self, a: Claim, b: Claim) -> Pair:
        """Everything about two claims under the assumptions switched on."""
        given = self._answer.question.assumptions if self._answer is not None else frozenset()
        return self.comparer.pair(a, b, given)

    # Answering, step by step

    def _put(self, asked: Question, *, may_move_day: bool) -> None:
        self._question, self._may_move_day, self._is_stale = asked, may_move_day, True
        self._drop(_At.READING, _At.COMPARING)
        self.answer()

    def _go_on(self) -> None:
        """Answer, or begin with what has to be done apart first."""
        if self._document.is_partial:
            self._wait(True)  # for the reset by which the rest comes
            return
        comparer = self._kept.settled(self.records)
        if comparer is None and self._is_long(len(self.records.claims), MANY_CLAIMS):
            taken = self._kept.take(self.records)
            self._begin(_At.TAKING, lambda report: Comparer(taken, report))
        else:
            self._ask(comparer or self._made())

    def _ask(self, comparer: Comparer) -> None:
        asked = self._fitting(comparer)
        if asked is None:
            self._tell(None)
        elif self._is_long(comparer.unread(asked), MANY_CLAIMS):
            self._begin(_At.READING, lambda report: comparer.read(asked, report))
        elif self._is_long(comparer.breadth(asked), MANY_SERIES) or self._is_cold:
            dated = self._on_its_day(asked, comparer)
            self._begin(_At.COMPARING, lambda report: comparer.compare(dated, report))
        else:
            self._tell(comparer.compare(self._on_its_day(asked, comparer)))

    def _is_long(self, number: int, most: int) -> bool:
        """Whether something is better done apart."""
        return self._apart is not None and number > most

    def _begin(self, at: _At, work: Callable[[Report], object]) -> None:
        assert self._apart is not None, "what is long is done apart"
        self._at = at
        self._wait(True)
        self._apart.start(work, self._end)

    def _end(self, outcome: object) -> None:
        """Something that was done apart came to its end; to nothing, where it was dropped."""
        self._is_cold, self._at = self._at is _At.READING, None
        if isinstance(outcome, Comparer):
            self._kept.keep(outcome)
        if isinstance(outcome, Comparison):
            self._tell(outcome)
        elif self._is_awake:
            self._go_on()
        else:
            self._wait(False)

    def _drop(self, *at: _At) -> None:
        """Let go what is done apart, if it is one of these."""
        if self._apart is not None and self._at in at:
            self._apart.cancel()

    def _tell(self, answer: Comparison | None) -> None:
        self._again.stop()
        was_waiting, self.is_waiting = self.is_waiting, False
        self._answer, self._is_stale = answer, False
        self.answered.emit(answer)
        if was_waiting and not self.is_waiting:
            self.waited.emit(False)

    def _wait(self, is_waiting: bool) -> None:
        if self.is_waiting != is_waiting:
            self.is_waiting = is_waiting
            self.waited.emit(is_waiting)

    def _made(self) -> Comparer:
        """The comparer for the records as they are now; made where it is not there."""
        comparer = self._kept.settled(self.records)
        if comparer is None:
            comparer = Comparer(self._kept.take(self.records))
            self._kept.keep(comparer)
        return comparer

    # The question

    def _fitting(self, comparer: Comparer) -> Question | None:
        """The question; where its subject is gone, or none was asked, another one that has an answer."""
        for change in self._changes:
            self._rename(change, comparer)
        self._changes.clear()
        if not comparer.subjects:
            return None
        resolve = self.records.subject_names.resolve
        asked = self._question
        if asked is None or not comparer.knows(resolve(asked.subject)):
            return Question(subject=comparer.subjects[0], day=0)
        return msgspec.structs.replace(asked, subject=resolve(asked.subject))

    def _on_its_day(self, asked: Question, comparer: Comparer) -> Question:
        """The question on its day; on the last that is known where it has none, or may leave one without claims."""
        if asked.day and not self._may_move_day:
            return asked
        known = comparer.days(asked.subject)
        day = known[-1] if known and asked.day < known[0] else max(asked.day, 1)
        found = msgspec.structs.replace(asked, day=day)
        if self._may_move_day:
            self._question, self._may_move_day = found, False
        return found

    def _rename(self, change: Change, comparer: Comparer) -> None:
        """Go on asking about a subject that got another name, or whose claims did."""
        edits = (*change.of(Kind.CLAIMS), *change.of(Kind.SUBJECTS))
        names = {_subject(edit.was): _subject(edit.now) for edit in edits}
        if self._question is None or not (name := names.get(self._question.subject)):
            return
        if not comparer.knows(self.records.subject_names.resolve(self._question.subject)):
            self._question = msgspec.structs.replace(self._question, subject=name)

    # The document

    def _follow(self, change: Change, slots: Sequence[int]) -> None:
        """Answer anew when the change that is under way is over; until then the last answer stands."""
        if not self._kept.note(change, slots):
            return
        if self._question is not None:
            self._changes.append(change)
        self._is_stale = True
        self._drop(_At.COMPARING)
        if self._is_awake:
            self._again.start()

    def _start_anew(self) -> None:
        """Other records altogether; or the rest of those that only the beginning was there of, asked the same."""
        if not self._was_partial:
            self._question = None
        self._was_partial = self._document.is_partial
        self._answer, self._is_stale = None, True
        self._drop(*_At)
        self._kept.forget()
        self._changes.clear()
        if self._is_awake:
            self._again.start()


def _subject(record: Record | None) -> str:
    """The subject that a claim or a registered subject is about; "" for none."""
    if isinstance(record, Claim):
        return record.subject
    return record.name if isinstance(record, Subject) else ""
