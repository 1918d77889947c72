"""A comparison: what was asked, and what follows, as values."""

from fractions import Fraction
from functools import cached_property

import msgspec

from models.claims.claim import Claim, Per
from models.claims.errors import ClaimsError
from models.claims.figure import Figure
from models.claims.measure import Measure
from models.claims.ranks import NO_RANK
from models.claims.view import View
from models.comparison.assumption import Assumption, read_assumption
from models.comparison.days import days
from models.comparison.judge import Judgement
from models.comparison.matrix import Matrix
from models.comparison.naming import day_of
from models.comparison.on_day import OnDay
from models.comparison.reason import Day, Reason


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What is compared.

    ``day`` is a proleptic ordinal; no ``measures`` are all; no ``reference`` is the best graded claim of each
    measure, else its first. ``with_set_aside`` shows retracted and replaced claims too, struck through.
    """

    subject: str
    day: int
    measures: tuple[str, ...] = ()
    reference: str = ""
    assumptions: frozenset[Assumption] = frozenset()
    with_set_aside: bool = False


class Ratio(msgspec.Struct, frozen=True):
    """A count in relation to that of the reference; None where nothing limits it; and the assumptions it rests on."""

    low: Fraction | None
    high: Fraction | None
    used: frozenset[Assumption] = frozenset()


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One series on the day: its newest claim at or before it; or a value that follows from claims.

    ``claims`` is the claim, or those that the value follows from. ``age`` is the least possible number of days from
    the day counted up to, below 0 for a later one. ``judgement`` is on the claim and the reference; None for the
    reference itself, for computed values and for what is set aside. ``used`` are the assumptions that interval and
    verdict rest on.
    """

    claims: tuple[Claim, ...]
    figure: Figure
    as_of: Day
    age: int
    on_day: OnDay
    is_reference: bool = False
    is_derived: bool = False
    """A claim that says that it was derived from others."""

    is_computed: bool = False
    """No claim, but what follows from claims by arithmetic."""

    is_set_aside: bool = False
    replaced_by: tuple[Claim, ...] = ()
    """The claims that replace one that is set aside."""

    rank: int = NO_RANK
    """The number that the colour of whose it is comes from; `NO_RANK` for nobody, and where there are several."""

    judgement: Judgement | None = None
    ratio: Ratio | None = None
    reasons: tuple[Reason, ...] = ()
    used: frozenset[Assumption] = frozenset()
    contradicts: tuple[Claim, ...] = ()
    """The claims that a computed value contradicts: then not all that is assumed and claimed can be true."""

    @property
    def stands(self) -> bool:
        """Whether it is a claim that is set against others: neither computed nor retracted nor replaced."""
        return not (self.is_computed or self.is_set_aside)

    @property
    def claim(self) -> Claim:
        """The claim; of a computed value the first that it follows from."""
        return self.claims[0]


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """The rows of one measure; ``reference`` is the claim they are set against, which may be of another measure."""

    measure: Measure
    per: Per
    rows: tuple[Row, ...]
    reference: Claim | None = None


class Missing(msgspec.Struct, frozen=True):
    """A series that has no row: its claims are later than the day, or have no day at all."""

    claim: Claim
    is_undated: bool


class Offer(msgspec.Struct, frozen=True):
    """A value that would follow if more were assumed: a row of a measure, and the assumptions not yet switched on."""

    measure: Measure
    row: Row
    missing: frozenset[Assumption]


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """Two claims, every verdict on them, and why: the reasons of the verdict now, and under its "if"."""

    a: Claim
    b: Claim
    judgement: Judgement
    reasons: tuple[Reason, ...]
    if_reasons: tuple[Reason, ...] = ()


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """What a file knows, for whoever asks on.

    ``subjects`` are those that claims are about, in the order of the file. All else is of the subject that was asked
    about: the ``days`` (proleptic ordinals, the first first) up to which its claims count at the latest (where all are
    set aside, those of these), their ``measures`` in the order of the file, and how many others are set ``aside``:
    retracted, or replaced by another.
    """

    subjects: tuple[str, ...] = ()
    days: tuple[int, ...] = ()
    measures: tuple[Measure, ...] = ()
    aside: int = 0


class Comparison(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """All that follows from a question, and what was ``known`` then.

    ``offered`` are the assumptions that would change something shown, those switched on among them.
    """

    question: Question
    groups: tuple[Group, ...] = ()
    missing: tuple[Missing, ...] = ()
    offers: tuple[Offer, ...] = ()
    offered: tuple[Assumption, ...] = ()
    known: Known = Known()
    matrix: Matrix | None = None
    """None where there are more claims than a matrix can show."""

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows of all groups."""
        return tuple(row for group in self.groups for row in group.rows)

    @cached_property
    def used(self) -> tuple[Assumption, ...]:
        """The assumptions switched on that something shown rests on."""
        return tuple(sorted({assumption for row in self.rows for assumption in row.used}))


def question(view: View) -> Question:
    """What a comparison view asks; ClaimsError where its day is none or an assumption is not known."""
    day = days(view.day).last
    if day is None:
        raise ClaimsError("The comparison “{0}” cannot be opened: its day has no last one.", view.name)
    try:
        assumptions = frozenset(map(read_assumption, view.assumptions))
    except ClaimsError as error:
        raise ClaimsError("The comparison “{0}” cannot be opened: {1}", view.name, error) from None
    return Question(
        subject=view.subject,
        day=day,
        measures=view.measures,
        reference=view.reference,
        assumptions=assumptions,
    )


def view(asked: Question, name: str) -> View:
    """A question as a claim file keeps it, by name."""
    return View(
        name=name,
        subject=asked.subject,
        day=day_of(asked.day).edtf,
        measures=asked.measures,
        reference=asked.reference,
        assumptions=tuple(sorted(assumption.text for assumption in asked.assumptions)),
    )


def against(claim: Claim, subject: str, day: int, shown: Question | None) -> Question:
    """The question that sets everything about a claim's subject against it.

    What is shown already is kept where it is about the same subject, and where ``day``, up to which the claim surely
    counts, is no later than its day.
    """
    if shown is None or shown.subject != subject:
        return Question(subject=subject, day=day, reference=claim.id)
    measures = shown.measures if claim.measure in shown.measures else ()
    return msgspec.structs.replace(shown, day=max(day, shown.day), measures=measures, reference=claim.id)
