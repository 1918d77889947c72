"""The comparer: answers questions about one claim file, and follows its changes at the cost of what they touch."""

from collections.abc import Iterator, Sequence

import msgspec

from models.claims.claim import Claim
from models.claims.record_list import RecordList
from models.claims.records import Records
from models.comparison.answer import Answer
from models.comparison.comparison import Comparison, Known, Question
from models.comparison.following import Followed, follow
from models.comparison.judge import Judge
from models.comparison.ledger import Ledger
from models.comparison.pairs import Pairs
from models.comparison.statement import Dating, dating
from models.comparison.strand import Strand
from models.comparison.taken import Taken, take
from models.progress import Report, silent


class Comparer:
    """Compares the claims of a file as it was taken, and as it is after the changes that it was told of.

    It holds values of its own, so that it may work on another thread, but one thing at a time: while it does, nobody
    else asks it anything. What it answers is nobody's but the asker's.
    """

    def __init__(self, records: Records | Taken, report: Report = silent) -> None:
        taken = take(records) if isinstance(records, Records) else records
        self._ledger = Ledger(taken, report)
        self._judge = Judge(taken.others)
        self._subjects: tuple[str, ...] | None = None
        self._days: dict[str, tuple[int, ...]] = {}

    @property
    def records(self) -> Records:
        """The records that claims are read with, without claims; they are never changed."""
        return self._ledger.others

    @property
    def pairs(self) -> Pairs:
        """What explains pairs of claims, with all that is remembered of them here."""
        return Pairs(self._judge)

    def follow(self, changes: Sequence[Followed], claims: RecordList[Claim]) -> bool:
        """Take changes of the file in, which has these claims now; False where another comparer is needed instead.

        Where it raises, another one is needed too.
        """
        outcome = follow(changes, self._ledger, claims)
        if outcome is None:
            return False
        self._judge.records = self.records
        if outcome.needs_reading:
            self._judge = Judge(self.records)
        self._subjects = None
        self._days.clear()
        return True

    # What is known

    @property
    def subjects(self) -> tuple[str, ...]:
        """The subjects that claims are about, by the name that stands for all others, in the order of the file."""
        if self._subjects is None:
            self._subjects = self._ledger.subjects.names()
        return self._subjects

    def knows(self, subject: str) -> bool:
        """Whether a claim is about a subject, by the name that stands for all others."""
        return subject in self._ledger.subjects

    def days(self, subject: str) -> tuple[int, ...]:
        """The days (proleptic ordinals) up to which claims about a subject count at the latest, the first first.

        Where all of them are set aside, their days.
        """
        if subject not in self._days:
            strands = self._ledger.strands(subject) or self._ledger.strands(subject, is_aside=True)
            courses = (strand.course(Dating(), self.records) for strand in strands)
            self._days[subject] = tuple(sorted(set().union(*(course.days for course in courses))))
        return self._days[subject]

    def _known(self, subject: str) -> Known:
        held = {strand.key[2] for strand in self._ledger.strands(subject)}
        return Known(
            subjects=self.subjects,
            days=self.days(subject),
            measures=tuple(measure for measure in self.records.measures if measure.id in held),
            aside=sum(map(len, self._ledger.strands(subject, is_aside=True))),
        )

    # What a question costs

    def unread(self, question: Question) -> int:
        """How many claims have to be looked at before a question can be answered quickly."""
        unread = sum(len(strand) for strand, _ in self._unread(question))
        is_looked_up = not question.reference or self._ledger.is_indexed
        return unread if is_looked_up else unread + len(self._ledger)

    def breadth(self, question: Question) -> int:
        """How many series a question is about."""
        return len(self._strands(question))

    def read(self, question: Question, report: Report = silent) -> None:
        """Look at all that has to be looked at before a question can be answered quickly."""
        for strand, by in list(self._unread(question)):
            strand.course(by, self.records, report)
        self.days(self._subject(question))
        if question.reference:
            self._ledger.find(question.reference)

    def _unread(self, question: Question) -> Iterator[tuple[Strand, Dating]]:
        ways = {Dating(), dating(question.assumptions)}
        return ((strand, by) for strand in self._strands(question) for by in ways if not strand.has(by))

    def _strands(self, question: Question) -> tuple[Strand, ...]:
        subject = self._subject(question)
        standing = self._ledger.strands(subject)
        aside = self._ledger.strands(subject, is_aside=True) if question.with_set_aside or not standing else ()
        return *standing, *aside

    # What is answered

    def compare(self, question: Question, report: Report = silent) -> Comparison:
        """Everything that follows from a question; a reference that is no claim about its subject does not count."""
        self._judge.forget()
        subject = self._subject(question)
        asked = msgspec.structs.replace(question, subject=subject)
        return Answer(asked, self._ledger, self._judge, report).comparison(self._known(subject))

    def _subject(self, question: Question) -> str:
        """The subject by the name that stands for all others."""
        return self.records.subject_names.resolve(question.subject)
