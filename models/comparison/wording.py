"""The sentences of comparison: every verdict, reason and assumption is worded here, once, in English.

Files get these words as they are; the screen hands in a translator for the templates.
"""

from collections.abc import Callable, Iterable
from fractions import Fraction

from models.claims.claim import Claim, Per
from models.claims.figure import Bound, Figure
from models.claims.measure import Measure
from models.claims.records import Records
from models.comparison.assumption import Assume, Assumption, read_ratio
from models.comparison.comparison import Comparison, Group, Offer, Pair, Ratio, Row
from models.comparison.interval import Interval
from models.comparison.matrix import Matrix
from models.comparison.naming import claimant, day_of
from models.comparison.pair import Verdict
from models.comparison.reason import Day, Part, Reason, Why
from models.text.date_text import show_date
from models.text.display import ENGLISH, Display
from models.text.figure_text import show_figure, show_number_part
from models.text.words import label

Say = Callable[[str], str]
"""A translator of templates."""

VERDICTS = {
    Verdict.AGREE: ("agree", "="),
    Verdict.COMPATIBLE: ("compatible", "≲"),
    Verdict.CONFLICT: ("conflict", "≠"),
    Verdict.UNLIKE: ("unlike", "–"),
}
"""The word and the sign of each verdict."""

_REASONS = {
    Why.SUBJECT: "They count different subjects: {0}; {1}.",
    Why.RATE: "One is a number {0}, the other {1}.",
    Why.UNIT: "One counts {0}, the other {1}.",
    Why.SCOPE: "They may not cover the same place or scope: {0}; {1}.",
    Why.OUTCOMES: "It is not sure that “{0}” and “{1}” hold the same outcomes.",
    Why.START: "It is not sure that both count from the same day: {0}; {1}.",
    Why.DAY: "There is no day for which both say something.",
    Why.PART_OF: "All that “{0}” holds, “{1}” holds too.",
    Why.STARTED_EARLIER: "{0} counts from {1}, which is earlier than {3}, from when {2} counts.",
    Why.ABOVE: "{0} has at least {1} ({2}), {3} at most {4} ({5}).",
    Why.OVERLAP: "Both are limited from below and above, and overlap from {0} to {1}.",
    Why.BOTH_LOWER: "Both can be true: each is a lower limit on a count that only grows.",
    Why.BOTH_UPPER: "Both can be true: each is an upper limit.",
    Why.ROOM: "Both can be true: {0} has at least {1} ({2}), {3} at most {4} ({5}).",
    Why.SOFT: "They differ by no more than “about” or a confidence interval leaves open.",
    Why.SAID_BY: "{0} counts up to a day that it does not state ({1}).",
    Why.HELD: "Its lower limit ({0}) still holds, for the count only grows.",
    Why.LOST: "Its upper limit ({0}) need not hold any more, for the count may have grown.",
    Why.NOT_YET: "Its lower limit ({0}) need not have been reached yet.",
    Why.CLOSED: "It is no more than the next figure of the series, {0} ({1}).",
    Why.EARLIER: "It is no less than an earlier figure of the series, {0} ({1}).",
    Why.LINE: "It lies on a straight line from {0} ({1}) to {2} ({3}).",
    Why.NOT_GROWING: "A count that may fall says nothing for another day than its own ({0}).",
    Why.WIDENED: "What {0} gives as “about” is read as {1}.",
    Why.FALLS: "{0} is in conflict with itself, {1} ({2}) and then {3} ({4}): a revision or a slip.",
    Why.MINUS: "Derived: {0}, {1} ({2}), minus {3}, {4} ({5}).",
    Why.TIMES: "Derived: {0}, {1} ({2}), times {3} to {4} ({5}).",
}

_ASSUMPTIONS = {
    Assume.COUNTED_UP_TO_STATEMENT: "a claim that does not say so counts up to the day it was said",
    Assume.DATE_AS_GIVEN: "dates marked “about” or “?” are as given",
    Assume.SAME_DAY_WITHIN: "both mean the same day within {0}",
    Assume.SAME_OUTCOMES: "both count the same outcomes",
    Assume.TAKEN_AS: "“{0}” is taken as {1}",
    Assume.COUNTED_FROM_SAME_DAY: "both count from the same day",
    Assume.SAME_SCOPE: "both cover the same place and scope",
    Assume.SAME_SUBJECT: "both names mean the same subject",
    Assume.ENDS_HOLD: "the ends of “about” and of confidence intervals hold",
    Assume.STILL_HELD: "the {1} of {0} ({2}) still held on {3}",
    Assume.STRAIGHT_LINE: "between two figures of a series the count grew on a straight line",
    Assume.DISJOINT: "{0} are disjoint: nobody is counted as both",
    Assume.RATIO: "for each one of “{0}” there are {2} to {3} of “{1}” ({4})",
}


_BOUNDS = {
    Bound.ABOUT: "about {0}",
    Bound.AT_LEAST: "at least {0}",
    Bound.MORE_THAN: "more than {0}",
    Bound.AT_MOST: "at most {0}",
    Bound.LESS_THAN: "less than {0}",
}


class Wording:
    """Words for one file: its names, the user's numbers and dates."""

    def __init__(self, records: Records, display: Display = ENGLISH, say: Say = str) -> None:
        self._records = records
        self._display = display
        self._say = say

    def verdict(self, verdict: Verdict) -> str:
        """The word of a verdict."""
        return self._say(VERDICTS[verdict][0])

    def reason(self, reason: Reason) -> str:
        """A reason as a sentence."""
        return self._say(_REASONS[reason.why]).format(*map(self._part, reason.of))

    def reasons(self, reasons: Iterable[Reason]) -> str:
        """Reasons as sentences one after another, each once."""
        return " ".join(dict.fromkeys(map(self.reason, reasons)))

    def assumption(self, assumption: Assumption) -> str:
        """An assumption as half a sentence, as after "if"."""
        return self._say(_ASSUMPTIONS[assumption.assume]).format(*self._about(assumption))

    def assumptions(self, assumptions: Iterable[Assumption]) -> str:
        """Assumptions as they stand after "if"."""
        return "; ".join(map(self.assumption, sorted(assumptions)))

    def conditional(self, pair: Pair) -> str:
        """The verdict under the fewest assumptions that change it, as a sentence; "" where none do."""
        supposing = pair.judgement.finding.supposing
        if supposing is None:
            return ""
        then = f"{self.verdict(supposing.verdict)}. {self.reasons(pair.if_reasons)}".rstrip()
        return self._say("If {0}: {1}").format(self.assumptions(supposing.used), then)

    def pair(self, pair: Pair) -> str:
        """Everything about a pair: the verdict, why, and what else it would be if."""
        now, supposing = pair.judgement.now, pair.judgement.finding.supposing
        is_other = supposing is not None and supposing.verdict is not now.verdict
        under = self._say(" if {0}").format(self.assumptions(now.used)) if now.used else ""
        first = f"{self.verdict(now.verdict).capitalize()}{under}."
        return " ".join(filter(None, (first, self.reasons(pair.reasons), self.conditional(pair) if is_other else "")))

    def date(self, day: Day) -> str:
        """A day in words; "not stated" for none."""
        return show_date(day.edtf, self._display) if day.edtf else self._say("not stated")

    def figure(self, figure: Figure) -> str:
        """A figure with its sign."""
        return show_figure(figure, self._display)

    def number(self, number: int) -> str:
        """A whole number."""
        return self._display.number(number)

    def claimant(self, row: Row) -> str:
        """Who asserts the figure of a row; of a derived value, what it was made of."""
        names = [claimant(claim) or self._say("Nobody named") for claim in row.claims]
        return " − ".join(names)

    def name(self, claim: Claim) -> str:
        """A claim in a few words: who and how many."""
        return f"{claimant(claim) or self._say('Nobody named')}, {self.figure(claim.figure)}"

    def measure(self, measure: Measure, per: Per = Per.TOTAL) -> str:
        """What a group is called: "Killed", "Killed, per day"."""
        return measure.label if per is Per.TOTAL else f"{measure.label}, {self._say(label(per)).lower()}"

    def interval(self, low: int | None, high: int | None) -> str:
        """Limits on the day: "83,000 or more", "66,000–88,000"; "" where nothing is known."""
        if low is not None and high is not None:
            return self.number(low) if low == high else f"{self.number(low)}–{self.number(high)}"
        if low is not None:
            return f"≥ {self.number(low)}"
        return "" if high is None else f"≤ {self.number(high)}"

    def ratio(self, ratio: Ratio | None) -> str:
        """A ratio to the reference: "0.51", "0.51–0.62", "≤ 0.51"; "" for none."""
        if ratio is None:
            return ""
        low, high = (None if end is None else _short(end, self._display) for end in (ratio.low, ratio.high))
        if low is not None and high is not None:
            return low if low == high else f"{low}–{high}"
        return f"≥ {low}" if high is None else f"≤ {high}"

    def headline(self, comparison: Comparison) -> str:
        """What is compared, on which day, how far it goes apart, and whether it hangs together: one sentence."""
        groups = [group for group in comparison.groups if told(group)]
        day = self.date(day_of(comparison.question.day))
        if not groups:
            return self._say("{0}, {1}: no claim says anything by this day").format(comparison.question.subject, day)
        if len(groups) == 1:
            return self.group_headline(groups[0], comparison)
        claims = sum(len(told(group)) for group in groups)
        measures = len({group.measure.id for group in groups})
        about = self._say("{0}, {1}: {2} claims of {3}").format(
            comparison.question.subject, day, self.number(claims), self._many(measures, "1 measure", "{0} measures")
        )
        return f"{about}; {self._standing(comparison, None)}"

    def group_headline(self, group: Group, comparison: Comparison) -> str:
        """The same for the claims of one measure."""
        rows = told(group)
        start = f"{self.measure(group.measure, group.per)}, {self.date(day_of(comparison.question.day))}: "
        if not rows:
            return start + self._say("no claim stands, only what follows from others or was set aside")
        start += self._many(len(rows), "1 claim", "{0} claims")
        least, most = (pick(rows, key=lambda row: row.figure.value).figure for pick in (min, max))
        if len(rows) == 1:
            return f"{start}, {self._spelt(least)}"
        ends = self._spelt(least)
        if least != most:
            ends = self._say("from {0} to {1}").format(ends, self._spelt(most))
        return f"{start}, {ends}; {self._standing(comparison, group)}"

    def missing(self, comparison: Comparison) -> tuple[str, ...]:
        """Which series have no row, and why: a sentence for those with later claims only, one for those without day."""
        return tuple(
            self._say(text).format(self._series(found))
            for is_undated, text in ((False, "Not there yet by this day: {0}."), (True, "No day is stated: {0}."))
            if (found := [one.claim for one in comparison.missing if one.is_undated is is_undated])
        )

    def _series(self, claims: Iterable[Claim]) -> str:
        """Claimants with the measures of their claims: "NATO officials (Killed, Casualties); CIA (Killed)"."""
        measures: dict[str, list[str]] = {}
        for claim in claims:
            name = claimant(claim) or self._say("Nobody named")
            measures.setdefault(name, []).append(self._label(claim.measure))
        return "; ".join(f"{name} ({', '.join(dict.fromkeys(held))})" for name, held in measures.items())

    def offer(self, offer: Offer) -> str:
        """A value that would follow, as a sentence."""
        return self._say("If {0}: {1}, {2}. {3}").format(
            self.assumptions(offer.row.used),
            offer.measure.label,
            self._spelt(offer.row.figure),
            self.reasons(offer.row.reasons),
        )

    def _standing(self, comparison: Comparison, group: Group | None) -> str:
        """Whether claims of one group, or of all, hang together."""
        if comparison.matrix is None:
            return self._say("too many to set each against each")
        verdicts = _verdicts(comparison.matrix, group)
        conflicts, pairs = verdicts.count(Verdict.CONFLICT), len(verdicts)
        under = self._say(", under the assumptions listed") if comparison.used else ""
        if conflicts and pairs == 1:
            return self._say("they contradict each other") + under
        if conflicts:
            one, many = "1 of {0} pairs is a contradiction", "{1} of {0} pairs are contradictions"
            text = self._say(one if conflicts == 1 else many)
            return text.format(self.number(pairs), self.number(conflicts)) + under
        if verdicts.count(Verdict.UNLIKE) == pairs:
            return self._say("they cannot be compared") + under
        if Verdict.UNLIKE in verdicts:
            return self._say("as far as they can be compared, they do not contradict each other") + under
        return self._say("they do not contradict each other") + under

    def _spelt(self, figure: Figure) -> str:
        """A figure with its bound as a word."""
        return self._say(_BOUNDS.get(figure.bound, "{0}")).format(show_number_part(figure, self._display))

    def _many(self, number: int, one: str, many: str) -> str:
        return self._say(one) if number == 1 else self._say(many).format(self.number(number))

    def _part(self, part: Part) -> str:
        """What a reason is about, in words."""
        match part:
            case int():
                return self.number(part)
            case Day():
                return self.date(part)
            case Figure():
                return self.figure(part)
            case Interval():
                return self.interval(part.low, part.high)
            case _:
                return part or self._say("not stated")

    def _about(self, assumption: Assumption) -> tuple[str, ...]:
        """What an assumption is about, in words."""
        of = assumption.of
        match assumption.assume:
            case Assume.SAME_DAY_WITHIN:
                return (self.date(Day(of[0])),)
            case Assume.TAKEN_AS:
                return self._label(of[0]), self._and(of[1:])
            case Assume.DISJOINT:
                return (self._and(of),)
            case Assume.STILL_HELD:
                return *self._claim(of[0]), self.date(Day(of[1]))
            case Assume.RATIO:
                ratios = (_short(read_ratio(text), self._display) for text in of[2:4])
                return self._label(of[0]), self._label(of[1]), *ratios, of[4] or self._say("no source given")
            case _:
                return of

    def _label(self, measure_id: str) -> str:
        measure = self._records.measures.get(measure_id)
        return measure.label if measure else measure_id

    def _claim(self, claim_id: str) -> tuple[str, str, str]:
        """Who, how many, and of which day a claim is; its id where it is gone."""
        claim = self._records.claims.get(claim_id)
        if claim is None:
            return self._say("a claim that is gone"), claim_id, self._say("not stated")
        day = Day(claim.as_of or claim.stated_on)
        return claimant(claim) or self._say("Nobody named"), self.figure(claim.figure), self.date(day)

    def _and(self, words: tuple[str, ...]) -> str:
        """Outcomes one after another: "killed, wounded and missing"."""
        shown = [self._say(label_of(word)) for word in words]
        return shown[0] if len(shown) == 1 else self._say("{0} and {1}").format(", ".join(shown[:-1]), shown[-1])


def told(group: Group) -> list[Row]:
    """The rows of a group that a headline tells of: claims that stand."""
    return [row for row in group.rows if row.stands]


def _verdicts(matrix: Matrix, group: Group | None) -> list[Verdict]:
    """The verdicts on all pairs, or on those of one group."""
    held = None if group is None else {row.claim.id for row in told(group)}
    pairs = matrix.pairs()
    return [j.now.verdict for a, b, j in pairs if held is None or (a.id in held and b.id in held)]


def label_of(outcome: str) -> str:
    """An outcome as a word."""
    return outcome.replace("_", " ")


def _short(number: Fraction, display: Display) -> str:
    """A ratio with three digits that count: 0.514, 4.41, 12.3, 150."""
    digits = 0 if number >= 100 else 1 if number >= 10 else 2 if number >= 1 else 3
    return f"{float(number):.{digits}f}".replace(".", display.decimal)
