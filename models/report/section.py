"""One comparison while its part of a report is written: the words, and the letters of its claims."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from models.claims.claim import Claim
from models.comparison.assumption import Assumption
from models.comparison.comparison import Comparison, Group, Pair, Row
from models.comparison.judge import Judgement
from models.comparison.naming import day_of
from models.comparison.pair import Verdict
from models.comparison.reason import Reason, Why
from models.comparison.templates import VERDICTS
from models.comparison.wording import Wording
from models.report import words
from models.report.compared import Compared
from models.report.letters import in_short, in_turn, letter, numeral

_NAMED = 6
"""So many pairs are named by their letters one by one; more of them are drawn together."""


class Judged(NamedTuple):
    """Two claims of a comparison, and all that is said of them."""

    a: Claim
    b: Claim
    judgement: Judgement


class Section:
    """A comparison with its words; every claim that stands has a letter, in the order of the table."""

    def __init__(self, compared: Compared, comparison: Comparison) -> None:
        self.comparison = comparison
        self._pairs = compared.pairs
        self.records = compared.records
        self.is_log = compared.is_log
        self.say = compared.say
        self.wording = Wording(compared.records, compared.display)
        self.day = self.wording.date(day_of(comparison.question.day))
        standing = (row for row in comparison.rows if row.stands)
        self._places = {row.claim.id: place for place, row in enumerate(standing)}
        self._references = {row.claim.id: row for row in comparison.rows if row.is_reference}
        self._of_rows = {frozenset((row.claim.id, reference.id)) for row, reference in self._judged_rows()}
        self.judged = tuple(self._judged())
        self.assumed = self._assumed()

    def _judged(self) -> Iterator[Judged]:
        """Every pair; where there are too many, each claim and its reference."""
        if self.comparison.matrix is not None:
            yield from (Judged(*pair) for pair in self.comparison.matrix.pairs())
            return
        for row, reference in self._judged_rows():
            if row.judgement is not None:
                yield Judged(row.claim, reference, row.judgement)

    def _judged_rows(self) -> Iterator[tuple[Row, Claim]]:
        """The rows that are set against a reference, with it."""
        for group in self.comparison.groups:
            if group.reference is not None:
                yield from ((row, group.reference) for row in group.rows if row.judgement is not None)

    def _assumed(self) -> dict[Assumption, str]:
        """The assumptions switched on, each with its numeral; those that nothing rests on come last."""
        used = self.used
        found = sorted(self.comparison.question.assumptions, key=lambda one: (one not in used, one))
        return {assumption: numeral(place) for place, assumption in enumerate(found)}

    def is_of_row(self, judged: Judged) -> bool:
        """Whether a pair is a claim and the reference that its row is set against."""
        return frozenset((judged.a.id, judged.b.id)) in self._of_rows

    def reference(self, group: Group) -> Row | None:
        """The row of the claim that a group is set against, which may stand in another group."""
        return self._references.get(group.reference.id) if group.reference else None

    @property
    def used(self) -> frozenset[Assumption]:
        """The assumptions switched on that a verdict or a limit rests on."""
        verdicts = (assumption for pair in self.judged for assumption in pair.judgement.now.used)
        return frozenset(self.comparison.used) | frozenset(verdicts)

    @property
    def is_lone(self) -> bool:
        """Whether it has one figure only, which is set against nothing."""
        return len(self.comparison.rows) == 1

    def many(self, number: int, one_and_many: tuple[str, str]) -> str:
        """The first of two templates for 1, else the second with the number."""
        one, many = one_and_many
        return self.say(one, many, number).format(self.wording.number(number))

    def letter(self, row: Row) -> str:
        """The letter of a row; "" for what is not set against others."""
        return letter(self._places[row.claim.id]) if row.stands and not self.is_lone else ""

    def letter_of(self, claim: Claim) -> str:
        """The letter of a claim that stands."""
        return letter(self._places[claim.id])

    def claims(self, rows: Iterable[Row]) -> str:
        """Rows that stand, by their letters: "A, C–F"."""
        return in_short(self._places[row.claim.id] for row in rows)

    def name(self, claim: Claim) -> str:
        """A claim in a few words, with its letter."""
        return f"{self.wording.name(claim)} ({self.letter_of(claim)})"

    def pair(self, judged: Judged) -> Pair:
        """The same two claims with every reason."""
        return self._pairs.explained(*judged)

    def reasons(self, reasons: Iterable[Reason]) -> str:
        """Reasons as sentences, but for what the table says with a “by” before its dates."""
        return self.wording.reasons(reason for reason in reasons if reason.why is not Why.SAID_BY)

    def grounds(self, reasons: Iterable[Reason]) -> str:
        """The reasons of a pair, but for how a figure is read, which stands beside its row."""
        return self.reasons(reason for reason in reasons if reason.why is not Why.WIDENED)

    def pairs(self, judged: Iterable[Judged]) -> str:
        """Pairs by their letters: "A and C, B and C"; many of them drawn together: "A with B–F; B with D"."""
        places = sorted(sorted((self._places[pair.a.id], self._places[pair.b.id])) for pair in judged)
        if len(places) <= _NAMED:
            return ", ".join(self.say(words.AND).format(letter(a), letter(b)) for a, b in places)
        return "; ".join(self.say(words.WITH).format(*turn) for turn in in_turn((a, b) for a, b in places))

    def numerals(self, assumptions: Collection[Assumption]) -> tuple[str, ...]:
        """Assumptions that are switched on, by their numerals."""
        return tuple(mark for assumption, mark in self.assumed.items() if assumption in assumptions)

    def under(self, assumptions: Collection[Assumption]) -> str:
        """Assumptions as they stand behind what rests on them: " if i, ii"; "" for none."""
        if not assumptions:
            return ""
        return self.say(words.UNDER).format(assumptions=", ".join(self.numerals(assumptions)))


def sign(verdict: Verdict) -> str:
    """The sign of a verdict."""
    return VERDICTS[verdict][1]
