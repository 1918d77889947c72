"""The inquiry: one question to a document, kept answered while the document changes."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

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
from models.progress import Cancelled, silent
from models.tables.answering import Phase, Step
from models.tables.apart import Apart, Work
from models.tables.document import Document
from models.tables.kept_comparer import KeptComparer
from models.tables.lasting_question import LastingQuestion

MANY_CLAIMS, MANY_SERIES = 5000, 300
"""So many are looked at at once; more of them apart, where there is somebody for it."""

_TROUBLE = "Something unexpected went wrong while the claims were compared. Try again, or open the file anew."


class Inquiry(QObject):
    """Asks a document's claims, and asks again after each change; asleep, it does so when it is woken.

    Until a question was asked, and while its subject has no claims, it takes the first subject that has some, on the
    last day that the file knows. What takes long is done ``apart``: meanwhile the last answer stands, and all that is
    said of it comes from itself.
    """

    answered = Signal(object)
    """A Comparison; None where the file holds no claim, or where it was refused (see `refusal`)."""

    waited = Signal(bool)
    """An answer is on its way from now on, or none any more; also when all of the file is there that it waits for."""

    def __init__(self, document: Document, parent: QObject | None = None, apart: Apart | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._apart = apart
        self._kept = KeptComparer()
        self._question = LastingQuestion()
        self._answer: Comparison | None = None
        self._pairs: Pairs | None = None
        self._phase = Phase.STALE
        self._is_awake = False
        self._told = False, False  # whether an answer is on its way, and has to wait for the rest of the file
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
        return self._phase.is_at_work or self.is_arriving

    @property
    def is_arriving(self) -> bool:
        """Whether it has to wait for the rest of the file first; a part of it is never judged."""
        return self._phase is Phase.ARRIVING

    @property
    def last(self) -> Comparison | None:
        """The answer that stands until the next one; None where there is none, or the file is another."""
        return self._answer

    @property
    def comparison(self) -> Comparison | None:
        """The last answer; where it is out of date, a new one, if that is quickly done."""
        if self._phase is not Phase.ANSWERED:
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
        if self._answer is not None and self._phase is Phase.ANSWERED:
            return resolved in self._answer.known.subjects
        written = {subject, resolved, *names.aliases(subject)}
        return any(claim.subject in written for claim in self.records.claims)

    def wake(self, is_awake: bool) -> None:
        """Answer from now on, or let it be for as long as nobody looks."""
        self._is_awake = is_awake
        if is_awake and self._phase is not Phase.ANSWERED:
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
        if not self._phase.is_at_work:
            self._phase = Phase.STALE
            with self._minding_trouble():
                self._go_on()

    def answer_now(self, do: Callable[[Work], Any] = lambda work: work(silent)) -> Comparison | None:
        """The answer for the records as they are now, however long it takes; `refusal` says why there is none.

        ``do`` does what takes long, and may turn events meanwhile; raises what it raises. ClaimsError where the file is
        not all there yet, and where somebody waits for the answer already.
        """
        if self._phase is Phase.HURRIED:
            raise ClaimsError("This comparison is still being worked out: try again in a moment.")
        self._check_whole()
        if self._phase is not Phase.ANSWERED or self.refusal is not None:
            with self._minding_trouble(), self._hurried():
                self._hurry(do)
        return self._answer

    def explained(self, a: Claim, b: Claim, judgement: Judgement) -> Pair:
        """Everything about two claims that the last answer judged."""
        return self.pairs.explained(a, b, judgement)

    # Answering, step by step

    def _put(self, asked: Question, *, may_move_day: bool) -> None:
        self._question.put(asked, may_move_day=may_move_day)
        self._drop(Phase.READING, Phase.COMPARING)
        self.answer()

    def _next(self, after: Phase) -> Step:
        """What is to be done next; ``after`` claims were looked at for the first time, comparing them takes long."""
        try:
            return self._found_next(after)
        except ClaimsError as error:
            refusal = error
        return Step(Phase.COMPARING, False, lambda _report: refusal)

    def _found_next(self, after: Phase) -> Step:
        comparer = self._kept.settled(self.records)
        if comparer is None:
            taken = self._kept.take(self.records)
            return Step(Phase.TAKING, len(taken.order) > MANY_CLAIMS, lambda report: Comparer(taken, report))
        if not comparer.subjects:
            return Step(Phase.COMPARING, False, lambda _report: None)
        asked = self._question.fitting(comparer)
        if comparer.unread(asked) > MANY_CLAIMS:
            return Step(Phase.READING, True, lambda report: comparer.read(asked, report))
        dated = self._question.on_its_day(asked, comparer)
        is_long = after is Phase.READING or comparer.breadth(dated) > MANY_SERIES
        return Step(Phase.COMPARING, is_long, lambda report: comparer.compare(dated, report))

    def _go_on(self, after: Phase = Phase.STALE) -> None:
        """Answer, or begin with what has to be done apart first."""
        if self._document.is_partial:
            self._enter(Phase.ARRIVING)  # for the reset by which the rest comes
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
        after, is_answered = Phase.STALE, False
        while not is_answered:
            self._check_whole()
            step, asked = self._next(after), self._question.asked
            found = do(step.do) if step.is_long else step.do(silent)
            is_of_another = step.phase is Phase.COMPARING and self._question.asked is not asked  # asked meanwhile
            is_answered = not is_of_another and self._take(step.phase, found)
            after = step.phase

    @contextmanager
    def _hurried(self) -> Iterator[None]:
        """Meanwhile nobody else works on the answer; where there is none then, it is worked out as ever."""
        self._stop()
        self._enter(Phase.HURRIED)
        try:
            yield
        finally:
            if self._phase is Phase.HURRIED:
                self._enter(Phase.STALE)
                self._become_stale()

    def _check_whole(self) -> None:
        if self._document.is_partial:
            raise ClaimsError("The file is still being read: it can be compared once all of it is here.")

    @contextmanager
    def _minding_trouble(self) -> Iterator[None]:
        """After trouble that nobody expected no old answer stands; it goes on to where all trouble goes."""
        try:
            yield
        except (Cancelled, ClaimsError):
            raise
        except Exception:
            self._tell(None, ClaimsError(_TROUBLE))
            raise

    def _take(self, phase: Phase, found: Any) -> bool:
        """Take what came of a step; whether it was the answer."""
        if isinstance(found, ClaimsError):
            if is_answer := self._kept.is_current:  # else what was refused may be mended
                self._tell(None, found)
            return is_answer
        if phase is Phase.TAKING:
            self._kept.keep(found)
        comparer = self._kept.current
        if phase is not Phase.COMPARING or comparer is None:
            return False
        if self._pairs is None or self._pairs.records is not comparer.records:
            self._pairs = Pairs(Judge(comparer.records))  # of our own, for the comparer will be at work again
        self._tell(found)
        return True

    def _end(self, outcome: Callable[[], Any]) -> None:
        """Something that was done apart came to its end; to nothing, where it was dropped."""
        phase, self._phase = self._phase, Phase.STALE  # first: whatever it came to, the next question can be answered
        is_answered = False
        with self._minding_trouble():
            with suppress(Cancelled):
                is_answered = self._take(phase, outcome())
            if self._is_awake and not is_answered:
                self._go_on(phase)
        self._tell_waiting()

    def _drop(self, *phases: Phase) -> None:
        """Let go what is done apart, if it is one of these."""
        if self._apart is not None and self._phase in phases:
            self._apart.cancel()

    def _stop(self) -> None:
        if self._apart is not None and self._phase.is_apart:
            self._phase = Phase.STALE
            self._apart.stop()

    def _tell(self, answer: Comparison | None, refusal: ClaimsError | None = None) -> None:
        self._again.stop()
        self._phase = Phase.ANSWERED
        self._answer, self.refusal = answer, refusal
        self.answered.emit(answer)
        self._tell_waiting()

    def _enter(self, phase: Phase) -> None:
        self._phase = phase
        self._tell_waiting()

    def _tell_waiting(self) -> None:
        now = self.is_waiting, self.is_arriving
        if self._told != now:
            self._told = now
            self.waited.emit(self.is_waiting)

    # The document

    def _follow(self, change: Change, slots: Sequence[int]) -> None:
        """Answer anew when the change that is under way is over; until then the last answer stands."""
        if not self._kept.note(change, slots):
            return
        self._question.note(change)
        self._drop(Phase.COMPARING)
        self._become_stale()

    def _start_anew(self) -> None:
        """Other records altogether; or the rest of those that only the beginning was there of, asked the same."""
        if not self._was_partial:
            self._question.forget()
        self._question.forget_names()
        self._was_partial = self._document.is_partial
        self._answer = self.refusal = None
        self._drop(Phase.TAKING, Phase.READING, Phase.COMPARING)
        self._kept.forget()
        if self._document.is_partial and self._is_awake:
            self.answer()  # at once, for that it has to wait: nothing of the last file stays in sight
        else:
            self._become_stale()

    def _become_stale(self) -> None:
        if self._phase is Phase.ANSWERED:
            self._phase = Phase.STALE
        if self._is_awake:
            self._again.start()
