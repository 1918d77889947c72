"""The words of comparison for one file: its names, the user's numbers and dates, put into the templates.

Files get the templates as they are; the screen hands in a translator for them.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from fractions import Fraction
from math import ceil, floor

from models.claims.claim import Claim, Per, Status
from models.claims.figure import Bound, Figure
from models.claims.measure import Measure
from models.claims.records import Records
from models.claims.visible import in_short
from models.comparison.assumption import ENDS_HOLD, Assume, Assumption, read_ratio
from models.comparison.comparison import Comparison, Group, Offer, Pair, Ratio, Row
from models.comparison.interval import Interval, interval
from models.comparison.judge import Judgement
from models.comparison.matrix import Matrix
from models.comparison.naming import claimant, day_of
from models.comparison.on_day import OnDay
from models.comparison.pair import Verdict
from models.comparison.reason import Day, Limit, Part, Quotient, Reason, Who, Why
from models.comparison.templates import (
    ASSUMPTIONS,
    BOUNDS,
    CONFLICT_IF,
    LEFT_OUT,
    MISSING,
    REASONS,
    SOME_ALIKE_CONFLICT,
    SOME_CONFLICT,
    VERDICTS,
)
from models.text.date_text import show_date
from models.text.display import ENGLISH, Display
from models.text.figure_text import show_figure, show_number_part
from models.text.isolation import isolated
from models.text.words import in_sentence, outcome_word, standard

_LEAST_RATIO = Fraction(1, 1000)
_BY_SIZE = (Bound.LESS_THAN, Bound.AT_MOST, Bound.ABOUT, Bound.EXACT, Bound.RANGE, Bound.AT_LEAST, Bound.MORE_THAN)
"""Bounds of one number, those that allow less first."""


class Wording:
    """Words for one file: its names, the user's numbers and dates."""

    def __init__(self, records: Records, display: Display = ENGLISH) -> None:
        self._records = records
        self._display = display
        self._say = display.say

    def verdict(self, verdict: Verdict) -> str:
        """The word of a verdict."""
        return self._say(VERDICTS[verdict][0])

    def reason(self, reason: Reason) -> str:
        """A reason as a sentence."""
        parts = [self._say(str(part)) if reason.why is Why.RATE else self._part(part) for part in reason.of]
        return self._say(REASONS[reason.why]).format(*parts)

    def reasons(self, reasons: Iterable[Reason]) -> str:
        """Reasons as sentences one after another, each once."""
        return " ".join(dict.fromkeys(map(self.reason, reasons)))

    def assumption(self, assumption: Assumption) -> str:
        """An assumption as half a sentence, as after "if"."""
        return self._say(ASSUMPTIONS[assumption.assume]).format(*self._about(assumption))

    def assumptions(self, assumptions: Iterable[Assumption]) -> str:
        """Assumptions as they stand after "if"."""
        return "; ".join(map(self.assumption, sorted(assumptions)))

    def conditional(self, pair: Pair) -> str:
        """The verdict under the fewest assumptions that change it, as a sentence; "" where none do, or it is so now."""
        changed = pair.judgement.changed
        if changed is None:
            return ""
        then = f"{self.verdict(changed.verdict)}. {self.reasons(pair.if_reasons)}".rstrip()
        return self._say("If {0}: {1}").format(self.assumptions(changed.used), then)

    def pair(self, pair: Pair) -> str:
        """Everything about a pair: the verdict, why, and what else it would be if."""
        now = pair.judgement.now
        under = self._say(" if {0}").format(self.assumptions(now.used)) if now.used else ""
        first = f"{self.verdict(now.verdict).capitalize()}{under}."
        return " ".join(filter(None, (first, self.reasons(pair.reasons), self.conditional(pair))))

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
        names = [self._name(claimant(claim)) for claim in row.claims]
        return " − ".join(names)

    def name(self, claim: Claim) -> str:
        """A claim in a few words: who and how many."""
        return f"{self._name(claimant(claim))}, {self.figure(claim.figure)}"

    def aside(self, claim: Claim, replaced_by: Iterable[Claim]) -> str:
        """That a claim was retracted, or replaced, and by which, in sentences; "" of one that stands."""
        told = [self._say("Retracted.")] if claim.status is Status.RETRACTED else []
        for other in replaced_by:
            day = self.date(Day(other.as_of or other.stated_on))
            told.append(self._say("Replaced by {0} ({1}).").format(self.name(other), day))
        return " ".join(told)

    def measure(self, measure: Measure, per: Per = Per.TOTAL) -> str:
        """What a group is called: "Killed", "Killed, per day"."""
        named = in_short(standard(measure.label, self._say))
        return named if per is Per.TOTAL else f"{named}, {self._say(in_sentence(per))}"

    def on_day(self, limits: OnDay) -> str:
        """Limits on a day: "≥ 83,000", "66,000–88,000", "> 66,000, ≤ 88,000"; "" where nothing is known."""
        return ", ".join(map(self.figure, limits.figures))

    def ratio(self, ratio: Ratio | None) -> str:
        """A ratio to the reference: "0.51", "0.51–0.62", "≤ 0.52"; "" for none.

        Ends are rounded outwards, so that what is written is never more than what is known.
        """
        if ratio is None:
            return ""
        if ratio.low is not None and ratio.low == ratio.high:
            return self._fraction(ratio.low, round)
        low = self._fraction(ratio.low, floor) if ratio.low is not None and ratio.low >= _LEAST_RATIO else ""
        high = self._fraction(ratio.high, ceil) if ratio.high is not None else ""
        if low and high:
            return f"{low}–{high}"
        return f"≥ {low}" if low else f"≤ {high}" if high else ""

    def _fraction(self, number: Fraction, rounded: Callable[[Fraction], int]) -> str:
        """A number with three digits that count, or whole from 100 on."""
        if 0 < number < _LEAST_RATIO and rounded is round:
            return f"< {self._fraction(_LEAST_RATIO, round)}"
        digits = 0 if number >= 100 or not number else 1 if number >= 10 else 2 if number >= 1 else 3
        whole, rest = divmod(rounded(number * 10**digits), 10**digits)
        return f"{self.number(whole)}{self._display.decimal}{rest:0{digits}d}" if digits else self.number(whole)

    def headline(self, comparison: Comparison) -> str:
        """What is compared, on which day, how far it goes apart, and whether it hangs together: one sentence."""
        groups = [group for group in comparison.groups if told(group)]
        day = self.date(day_of(comparison.question.day))
        if not groups:
            return self._nothing(comparison, day)
        if len(groups) == 1:
            about = f"{isolated(in_short(comparison.question.subject))}, {day}"
            return self._of_group(groups[0], comparison, about) + self._supposed_conflicts(comparison)
        claims = sum(len(told(group)) for group in groups)
        measures = len({group.measure.id for group in groups})
        about = self._say("{0}, {1}: {2} of {3}").format(
            isolated(in_short(comparison.question.subject)),
            day,
            self._display.counted(claims, "1 claim", "{0} claims"),
            self._display.counted(measures, "1 measure", "{0} measures"),
        )
        return f"{about}; {self._standing(comparison, None)}{self._supposed_conflicts(comparison)}"

    def _nothing(self, comparison: Comparison, day: str) -> str:
        """What is said where no claim stands."""
        asked = comparison.question
        measures = ", ".join(map(self._label, asked.measures))
        text = "{0}, {1}: no claim about {2} surely counts up to this day or an earlier one"
        if not measures:
            text = "{0}, {1}: no claim surely counts up to this day or an earlier one"
        return self._say(text).format(isolated(in_short(asked.subject)), day, measures)

    def group_headline(self, group: Group, comparison: Comparison) -> str:
        """The same for the claims of one measure, without their subject."""
        return self._of_group(group, comparison, self.date(day_of(comparison.question.day)))

    def _of_group(self, group: Group, comparison: Comparison, about: str) -> str:
        """How far the claims of one measure go apart on the day, and whether they hang together."""
        rows = told(group)
        start = f"{self.measure(group.measure, group.per)}, {about}: "
        if not rows:
            values = ("no claim, {0} other value", "no claim, {0} other values")
            return start + self._display.counted(len(group.rows), *values)
        start += self._display.counted(len(rows), "1 claim", "{0} claims")
        if len(rows) == 1:
            return f"{start}, {self._left_of(rows[0])}"
        return f"{start}, {self._ends(rows)}; {self._standing(comparison, group)}"

    def _left_of(self, row: Row) -> str:
        """What is left of a claim on the day; where nothing is, its figure with its own day."""
        if found := _on_day(row):
            return ", ".join(map(self._spelt, found))
        return f"{self._spelt(row.figure)} ({self.date(row.as_of)})"

    def _ends(self, rows: Iterable[Row]) -> str:
        """The least and the most of what rows say of the day."""
        figures = [figure for row in rows for figure in _on_day(row)]
        if not figures:
            return self._say("not known")
        least, most = (pick(figures, key=_size) for pick in (min, max))
        if least == most:
            return self._spelt(least)
        return self._say("from {0} to {1}").format(self._spelt(least), self._spelt(most))

    def left_out(self, comparison: Comparison) -> str:
        """How many claims are not compared because they were retracted or replaced; "" where none are left out."""
        aside = comparison.known.aside
        if not aside or comparison.question.with_set_aside:
            return ""
        return self._display.counted(aside, *LEFT_OUT)

    def missing(self, comparison: Comparison) -> tuple[str, ...]:
        """Which series have no row, and why: a sentence for those with later claims only, one for those without day."""
        return tuple(
            self._say(MISSING[is_undated]).format(self._series(found))
            for is_undated in (False, True)
            if (found := [one.claim for one in comparison.missing if one.is_undated is is_undated])
        )

    def _series(self, claims: Iterable[Claim]) -> str:
        """Claimants with the measures of their claims: "NATO officials (Killed, Casualties); CIA (Killed)"."""
        measures: dict[str, list[str]] = {}
        for claim in claims:
            name = self._name(claimant(claim))
            measures.setdefault(name, []).append(self._label(claim.measure))
        return "; ".join(f"{name} ({', '.join(dict.fromkeys(held))})" for name, held in measures.items())

    def offer(self, offer: Offer) -> str:
        """A value that would follow, as a sentence."""
        return self._say("If {0}: {1}, {2}. {3}").format(
            self.assumptions(offer.row.used),
            self.measure(offer.measure),
            self._spelt(offer.row.figure),
            self.reasons(offer.row.reasons),
        )

    def _standing(self, comparison: Comparison, group: Group | None) -> str:
        """Whether claims of one group, or of all, hang together."""
        if comparison.matrix is None:
            return self._say("too many to set each against each")
        return self._claims_stand(comparison.matrix, group) + self._derived_stand(comparison, group)

    def _derived_stand(self, comparison: Comparison, group: Group | None) -> str:
        """How many claims are contradicted by what follows from the assumptions; "" for none."""
        rows = comparison.rows if group is None else group.rows
        against = {claim.id for row in rows for claim in row.contradicts}
        if not against:
            return ""
        return self._display.counted(
            len(against),
            "; what follows from the assumptions contradicts 1 claim",
            "; what follows from the assumptions contradicts {0} claims",
        )

    def _claims_stand(self, matrix: Matrix, group: Group | None) -> str:
        """Whether the claims contradict each other."""
        found = _judgements(matrix, group)
        conflicts = [one for one in found if one.now.verdict is Verdict.CONFLICT]
        under = self._say(", under the assumptions listed") if any(one.now.used for one in conflicts or found) else ""
        if conflicts and len(found) == 1:
            return self._say("they contradict each other") + under
        if conflicts:
            alike = sum(one.now.verdict is not Verdict.UNLIKE for one in found)
            text = self._say(*(SOME_CONFLICT if alike == len(found) else SOME_ALIKE_CONFLICT), len(conflicts))
            return text.format(self.number(len(conflicts)), self.number(alike), self.number(len(found))) + under
        return self._harmony(found) + under

    def _supposed_conflicts(self, comparison: Comparison) -> str:
        """Where nothing is a contradiction, the one assumption under which the most pairs are; "" for none."""
        found = [] if comparison.matrix is None else [one for _, _, one in comparison.matrix.pairs()]
        if any(one.now.verdict is Verdict.CONFLICT or _is_soft(one) for one in found):
            return ""
        changed = (one.changed for one in found)
        rest = (
            one.used - comparison.question.assumptions for one in changed if one and one.verdict is Verdict.CONFLICT
        )
        counts = Counter(next(iter(lacking)) for lacking in rest if len(lacking) == 1)
        if not counts:
            return ""
        assumption, number = min(counts.items(), key=lambda count: (-count[1], count[0]))
        return self._say(*CONFLICT_IF, number).format(self.number(number), self.assumption(assumption))

    def _harmony(self, found: list[Judgement]) -> str:
        """What is said where nothing contradicts anything."""
        unlike = sum(one.now.verdict is Verdict.UNLIKE for one in found)
        if unlike == len(found):
            return self._say("they cannot be compared")
        if any(map(_is_soft, found)):
            return self._say("they contradict each other only if the ends of “about” or of confidence intervals hold")
        if unlike:
            return self._say("as far as they can be compared, they do not contradict each other")
        return self._say("they do not contradict each other")

    def _spelt(self, figure: Figure) -> str:
        """A figure with its bound as a word."""
        return self._say(BOUNDS.get(figure.bound, "{0}")).format(show_number_part(figure, self._display))

    def _part(self, part: Part) -> str:
        """What a reason is about, in words."""
        match part:
            case int():
                return self.number(part)
            case Day():
                return self.date(part)
            case Quotient():
                return self._quotient(part.text)
            case Who():
                return self._name(part.name)
            case Figure():
                return self.figure(part)
            case Limit():
                return self._spelt(part.figure)
            case Interval():
                return self.on_day(OnDay(low=part.low, high=part.high))
            case _:
                return isolated(in_short(standard(part, self._say))) or self._say("not stated")

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
                ratios = (self._fraction(read_ratio(text), round) for text in of[2:4])
                source = isolated(in_short(of[4])) or self._say("no source given")
                return self._label(of[0]), self._label(of[1]), *ratios, *map(self._quotient, of[2:4]), source
            case _:
                return of

    def _quotient(self, text: str) -> str:
        """A ratio as its two numbers: "189,500/43,000"."""
        return "/".join(self.number(int(number)) for number in text.split("/"))

    def _name(self, name: str) -> str:
        """A claimant's name; what is said where nobody is named."""
        return isolated(in_short(name)) or self._say("Nobody named")

    def _label(self, measure_id: str) -> str:
        measure = self._records.measures.get(measure_id)
        return isolated(in_short(standard(measure.label, self._say) if measure else measure_id))

    def _claim(self, claim_id: str) -> tuple[str, str, str]:
        """Who, how many, and of which day a claim is; its id where it is gone."""
        claim = self._records.claims.get(claim_id)
        if claim is None:
            return self._say("a claim that is gone"), claim_id, self._say("not stated")
        said = claim.stated_on if "/" in claim.stated_on or not claim.stated_on else f"../{claim.stated_on}"
        return self._name(claimant(claim)), self.figure(claim.figure), self.date(Day(claim.as_of or said))

    def _and(self, words: tuple[str, ...]) -> str:
        """Outcomes one after another: "killed, wounded and missing"."""
        shown = [outcome_word(word, self._say) for word in words]
        return shown[0] if len(shown) == 1 else self._say("{0} and {1}").format(", ".join(shown[:-1]), shown[-1])


def _size(figure: Figure) -> tuple[int, int]:
    """What orders figures from the least to the most."""
    return figure.value, _BY_SIZE.index(figure.bound)


def _on_day(row: Row) -> tuple[Figure, ...]:
    """What a row says of the day: its figure as it was said, where that is all of it, else what is left of it."""
    return (row.figure,) if row.on_day.span == interval(row.figure) else row.on_day.figures


def told(group: Group) -> list[Row]:
    """The rows of a group that a headline tells of: claims that stand."""
    return [row for row in group.rows if row.stands]


def _judgements(matrix: Matrix, group: Group | None) -> list[Judgement]:
    """What is said of all pairs, or of those of one group."""
    held = None if group is None else {row.claim.id for row in told(group)}
    return [one for a, b, one in matrix.pairs() if held is None or (a.id in held and b.id in held)]


def _is_soft(judgement: Judgement) -> bool:
    """Whether two claims are no contradiction only because ends need not be meant exactly."""
    supposing = judgement.finding.supposing
    return supposing is not None and supposing.verdict is Verdict.CONFLICT and supposing.used == {ENDS_HOLD}
