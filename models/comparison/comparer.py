"""The comparer: answers questions about one claim file, and follows its changes at the cost of what they touch."""

from collections.abc import Iterator, Sequence

import msgspec

from models.claims.claim import Claim
from models.claims.measure import Measure
from models.claims.ranks import NO_RANK, ranks
from models.claims.record_list import RecordList
from models.claims.records import Records
from models.comparison.answer import Answer
from models.comparison.assumption import Assumption
from models.comparison.comparison import Comparison, Pair, Question, Row
from models.comparison.explain import explain
from models.comparison.following import Followed, follow
from models.comparison.judge import Judge
from models.comparison.ledger import Ledger
from models.comparison.pair import Ruling
from models.comparison.reason import Reason
from models.comparison.statement import Dating, dating
from models.comparison.strand import Strand
from models.comparison.taken import Taken, take
from models.progress import Report, silent

Given = frozenset[Assumption]
_BARE: Given = frozenset()


class Comparer:
    """Compares the claims of a file as it was taken, and as it is after the changes that it was told of.

    It holds values of its own, so that it may work on another thread, but one thing at a time.
    """

    def __init__(self, records: Records | Taken, report: Report = silent) -> None:
        taken = take(records) if isinstance(records, Records) else records
        self._records = taken.others
        self._ledger = Ledger(taken, report)
        self._judge = Judge(self._records)
        self._subjects: tuple[str, ...] | None = None
        self._days: dict[str, tuple[int, ...]] = {}
        self._ranks: dict[str, int] | None = None

    def follow(self, changes: Sequence[Followed], claims: RecordList[Claim]) -> bool:
        """Take changes of the file in, which has these claims now; False where another comparer is needed instead."""
        outcome = follow(changes, self._ledger, claims)
        if outcome is None:
            return False
        if outcome.needs_reading:
            self._judge = Judge(self._records)
        self._subjects, self._ranks = None, None
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
        """The days (proleptic ordinals) up to which claims about a subject count at the latest, the first first."""
        if subject not in self._days:
            courses = (strand.course(Dating(), self._records) for strand in self._ledger.strands(subject))
            self._days[subject] = tuple(sorted(set().union(*(course.days for course in courses))))
        return self._days[subject]

    def measures(self, subject: str) -> tuple[Measure, ...]:
        """The measures of the claims about a subject, in the order of the file."""
        held = {strand.key[2] for strand in self._ledger.strands(subject)}
        return tuple(measure for measure in self._records.measures if measure.id in held)

    def has_aside(self, subject: str) -> bool:
        """Whether any claim about a subject is retracted, or replaced by another."""
        return bool(self._ledger.strands(subject, is_aside=True))

    def replacements(self, claim: Claim) -> tuple[Claim, ...]:
        """The claims that replace another."""
        return self._ledger.replacements(claim.id)

    def claimant_rank(self, row: Row) -> int:
        """The number that a row's claimant takes its colour from; -1 for nobody, and where there are several."""
        if len(row.claims) > 1:
            return NO_RANK
        resolve = self._records.claimant_names.resolve
        if self._ranks is None:
            tally = self._ledger.claimants
            names = tally.names()
            self._ranks = ranks(map(resolve, names), map(tally.count, names))
        return self._ranks.get(resolve(row.claim.claimant or row.claim.speaker), NO_RANK)

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
            strand.course(by, self._records, report)
        self.days(self._records.subject_names.resolve(question.subject))
        if question.reference:
            self._ledger.find(question.reference)

    def _unread(self, question: Question) -> Iterator[tuple[Strand, Dating]]:
        ways = {Dating(), dating(question.assumptions)}
        return ((strand, by) for strand in self._strands(question) for by in ways if not strand.has(by))

    def _strands(self, question: Question) -> tuple[Strand, ...]:
        subject = self._records.subject_names.resolve(question.subject)
        aside = self._ledger.strands(subject, is_aside=True) if question.with_set_aside else ()
        return *self._ledger.strands(subject), *aside

    # What is answered

    def compare(self, question: Question, report: Report = silent) -> Comparison:
        """Everything that follows from a question; a reference that is no claim about its subject does not count."""
        self._judge.forget()
        subject = self._records.subject_names.resolve(question.subject)
        asked = msgspec.structs.replace(question, subject=subject)
        return Answer(asked, self._ledger, self._judge, report).comparison()

    def pair(self, a: Claim, b: Claim, given: Given = _BARE) -> Pair:
        """Every verdict on two claims, with every step and ground."""
        judgement = self._judge.judge(a, b, given)
        finding = judgement.finding
        return Pair(
            a=a,
            b=b,
            judgement=judgement,
            reasons=self._why(a, b, judgement.now),
            bare_reasons=self._why(a, b, finding.bare),
            if_reasons=self._why(a, b, finding.supposing) if finding.supposing else (),
        )

    def _why(self, a: Claim, b: Claim, ruling: Ruling) -> tuple[Reason, ...]:
        read = self._judge.read
        return explain(read(a, ruling.used), read(b, ruling.used), ruling, self._records)
