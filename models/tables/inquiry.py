"""The inquiry: one question to a document, kept answered while the document changes."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import Enum, auto
from typing import Any, NamedTuple

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.claims.view import View
from models.comparison.comparer import Comparer
from models.comparison.comparison import Comparison, Pair, Question, question
from models.comparison.judge import Judge, Judgement
from models.comparison.pairs import Pairs
from models.progress import Cancelled, Report, silent
from models.tables.apart import Apart, Work
from models.tables.document import Document
from models.tables.kept_comparer import KeptComparer
from models.tables.lasting_question import LastingQuestion

MANY_CLAIMS, MANY_SERIES = 5000, 300
"""So many are looked at at once; more of them apart, where there is somebody for it."""


class _Phase(Enum):
    """How far the answer is."""

    STALE = auto()
    """The last one is out of date, and nobody works on another."""
    ARRIVING = auto()
    """It has to wait for the rest of the file."""
    TAKING = auto()
    """Claims are taken into a comparer, apart."""
    READING = auto()
    """Claims of the subject are looked at for the first time, apart."""
    COMPARING = auto()
    """They are compared, apart."""
    HURRIED = auto()
    """Somebody waits for it, who may turn events meanwhile."""
    ANSWERED = auto()


_APART = frozenset((_Phase.TAKING, _Phase.READING, _Phase.COMPARING))
_AT_WORK = _APART | {_Phase.HURRIED}
"""The comparer is at work, and nobody may ask it anything."""


class _Step(NamedTuple):
    """What is to be done next for an answer."""

    phase: _Phase
    is_long: bool
    work: Work

    def do(self, report: Report) -> Any:
        """Do it; a refusal comes out as any other result."""
        try:
            return self.work(report)
        except ClaimsError as error:
            return error


class Inquiry(QObject):
    """Asks a document's claims, and asks again after each change; asleep, it does so when it is woken.

    Until a question was asked, and while its subject has no claims, it takes the first subject that has some, on the
    last day that the file knows. What takes long is done ``apart``: meanwhile the last answer stands, and all that is
    said of it comes from itself.
    """

    answered = Signal(object)
    """A Comparison; None where the file holds no claim, or where it was refused (see `refusal`)."""

    waited = Signal(bool)
    """An answer is on its way from now on; or none any more."""

    def __init__(self, document: Document, parent: QObject | None = None, apart: Apart | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._apart = apart
        self._kept = KeptComparer()
        self._question = LastingQuestion()
        self._answer: Comparison | None = None
        self._pairs: Pairs | None = None
        self._phase = _Phase.STALE
        self._is_awake = self._is_waiting_told = False
        self._was_partial = document.is_partial
        self.refusal: ClaimsError | None = None
        """Why there is no answer, where it was refused; another change or question is another try."""
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self.answer)
        document.changed.connect(self._follow)
        document.was_reset.connect(self._start_anew)

    @property
    def records(self) -> Records:
        """The records that are asked."""
        return self._document.records

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is on its way."""
        return self._phase in _AT_WORK or self._phase is _Phase.ARRIVING

    @property
    def comparison(self) -> Comparison | None:
        """The last answer; where it is out of date, a new one, if that is quickly done."""
        if self._phase is not _Phase.ANSWERED:
            self.answer()
        return self._answer

    @property
    def pairs(self) -> Pairs:
        """What explains the pairs of the last answer, whoever is at work on the next one."""
        assert self._pairs is not None, "there is an answer"
        return self._pairs

    @property
    def asked(self) -> Question | None:
        """The question that was answered, or is to be."""
        if self._question.asked is not None and (self.is_waiting or self._answer is None):
            return self._question.asked
        return self._answer.question if self._answer is not None else None

    def knows(self, subject: str) -> bool:
        """Whether a claim is about a subject."""
        names = self.records.subject_names
        resolved = names.resolve(subject)
        if self._answer is not None and self._phase is _Phase.ANSWERED:
            return resolved in self._answer.known.subjects
        written = {subject, resolved, *names.aliases(subject)}
        return any(claim.subject in written for claim in self.records.claims)

    def wake(self, is_awake: bool) -> None:
        """Answer from now on, or let it be for as long as nobody looks."""
        self._is_awake = is_awake
        if is_awake and self._phase is not _Phase.ANSWERED:
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
        if self._phase not in _AT_WORK:
            self._phase = _Phase.STALE
            self._go_on()

    def answer_now(self, do: Callable[[Work], Any] = lambda work: work(silent)) -> Comparison | None:
        """The answer for the records as they are now, however long it takes; `refusal` says why there is none.

        ``do`` does what takes long, and may turn events meanwhile; raises what it raises.
        """
        if self._phase is _Phase.HURRIED:
            raise ClaimsError("This comparison is still being worked out: try again in a moment.")
        if self._phase is not _Phase.ANSWERED and not self._document.is_partial:
            self._stop()
            self._enter(_Phase.HURRIED)
            try:
                self._hurry(do)
            finally:
                self._rest()
        return self._answer

    def explained(self, a: Claim, b: Claim, judgement: Judgement) -> Pair:
        """Everything about two claims that the last answer judged."""
        return self.pairs.explained(a, b, judgement)

    # Answering, step by step

    def _put(self, asked: Question, *, may_move_day: bool) -> None:
        self._question.put(asked, may_move_day=may_move_day)
        self._drop(_Phase.READING, _Phase.COMPARING)
        self.answer()

    def _next(self, after: _Phase) -> _Step:
        """What is to be done next; ``after`` claims were looked at for the first time, comparing them takes long."""
        try:
            return self._found_next(after)
        except ClaimsError as error:
            refusal = error
        return _Step(_Phase.COMPARING, False, lambda _report: refusal)

    def _found_next(self, after: _Phase) -> _Step:
        comparer = self._kept.settled(self.records)
        if comparer is None:
            taken = self._kept.take(self.records)
            return _Step(_Phase.TAKING, len(taken.order) > MANY_CLAIMS, lambda report: Comparer(taken, report))
        if not comparer.subjects:
            return _Step(_Phase.COMPARING, False, lambda _report: None)
        asked = self._question.fitting(comparer)
        if comparer.unread(asked) > MANY_CLAIMS:
            return _Step(_Phase.READING, True, lambda report: comparer.read(asked, report))
        dated = self._question.on_its_day(asked, comparer)
        is_long = after is _Phase.READING or comparer.breadth(dated) > MANY_SERIES
        return _Step(_Phase.COMPARING, is_long, lambda report: comparer.compare(dated, report))

    def _go_on(self, after: _Phase = _Phase.STALE) -> None:
        """Answer, or begin with what has to be done apart first."""
        if self._document.is_partial:
            self._enter(_Phase.ARRIVING)  # for the reset by which the rest comes
            return
        step = self._next(after)
        while not (step.is_long and self._apart is not None):
            if self._take(step.phase, step.do(silent)):
                return
            step = self._next(step.phase)
        self._apart.start(step.do, self._end)
        self._enter(step.phase)

    def _hurry(self, do: Callable[[Work], Any]) -> None:
        """Answer by way of ``do``."""
        step = self._next(_Phase.STALE)
        while not self._take(step.phase, do(step.do) if step.is_long else step.do(silent)):
            step = self._next(step.phase)

    def _rest(self) -> None:
        """Nobody hurries any more; without an answer, it is worked out as ever."""
        if self._phase is _Phase.HURRIED:
            self._enter(_Phase.STALE)
            self._become_stale()

    def _take(self, phase: _Phase, found: Any) -> bool:
        """Take what came of a step; whether it was the answer."""
        if isinstance(found, ClaimsError):
            self._tell(None, found)
            return True
        if phase is _Phase.TAKING:
            self._kept.keep(found)
        comparer = self._kept.current
        if phase is not _Phase.COMPARING or comparer is None:
            return False
        if self._pairs is None or self._pairs.records is not comparer.records:
            self._pairs = Pairs(Judge(comparer.records))  # of our own, for the comparer will be at work again
        self._tell(found)
        return True

    def _end(self, outcome: Callable[[], Any]) -> None:
        """Something that was done apart came to its end; to nothing, where it was dropped."""
        phase, self._phase = self._phase, _Phase.STALE  # first: whatever it came to, the next question can be answered
        is_answered = False
        try:
            with suppress(Cancelled):
                is_answered = self._take(phase, outcome())
            if self._is_awake and not is_answered:
                self._go_on(phase)
        finally:
            self._tell_waiting()

    def _drop(self, *phases: _Phase) -> None:
        """Let go what is done apart, if it is one of these."""
        if self._apart is not None and self._phase in phases:
            self._apart.cancel()

    def _stop(self) -> None:
        if self._apart is not None and self._phase in _APART:
            self._phase = _Phase.STALE
            self._apart.stop()

    def _tell(self, answer: Comparison | None, refusal: ClaimsError | None = None) -> None:
        self._again.stop()
        self._phase = _Phase.ANSWERED
        self._answer, self.refusal = answer, refusal
        self.answered.emit(answer)
        self._tell_waiting()

    def _enter(self, phase: _Phase) -> None:
        self._phase = phase
        self._tell_waiting()

    def _tell_waiting(self) -> None:
        if self._is_waiting_told != self.is_waiting:
            self._is_waiting_told = self.is_waiting
            self.waited.emit(self.is_waiting)

    # The document

    def _follow(self, change: Change, slots: Sequence[int]) -> None:
        """Answer anew when the change that is under way is over; until then the last answer stands."""
        if not self._kept.note(change, slots):
            return
        self._question.note(change)
        self._drop(_Phase.COMPARING)
        self._become_stale()

    def _start_anew(self) -> None:
        """Other records altogether; or the rest of those that only the beginning was there of, asked the same."""
        if not self._was_partial:
            self._question.forget()
        self._question.forget_names()
        self._was_partial = self._document.is_partial
        self._answer = self.refusal = None
        self._drop(*_APART)
        self._kept.forget()
        self._become_stale()

    def _become_stale(self) -> None:
        if self._phase is _Phase.ANSWERED:
            self._phase = _Phase.STALE
        if self._is_awake:
            self._again.start()
