"""What the cells of a comparison's rows say, and in full where one line has no room for it."""

from collections.abc import Callable, Iterable

from models.claims.claim import Claim
from models.claims.visible import in_short
from models.comparison.comparison import Comparison, Group, Row
from models.comparison.reason import Reason, Why
from models.comparison.wording import Wording
from models.forest.origin import called
from models.tables.claim_cells import cell_text
from models.tables.inquiry import Inquiry
from models.tables.language import say
from models.text.display import ENGLISH, Display
from models.text.figure_text import show_number_part, sign
from models.text.isolation import in_quotes
from models.text.words import label

COLUMNS = ("claimant", "figure", "as_of", "age", "on_day", "plot", "ratio", "verdict", "why", "grade", "quote")
"""The columns of the table, by name, from left to right."""

NUMBERS = frozenset(("figure", "age", "on_day", "ratio"))
"""Columns whose cells stand at the right."""

SIGNED = frozenset(("figure", "on_day"))
"""Of those, columns whose signs stand before their numbers in a column of their own."""

_DECISIVE = frozenset(
    (
        *(Why.SUBJECT, Why.RATE, Why.UNIT, Why.SCOPE, Why.OUTCOMES, Why.MEANING, Why.START, Why.DAY, Why.ABOVE),
        *(Why.OVERLAP, Why.BOTH_LOWER, Why.BOTH_UPPER, Why.ROOM, Why.SOFT, Why.FALLS),
        *(Why.MINUS, Why.TIMES, Why.AGAINST),
    )
)
"""Reasons that decide a verdict or make a value; others say how a figure was carried to the day."""


class ComparisonCells:
    """Words for the rows of one comparison."""

    def __init__(
        self, inquiry: Inquiry, wording: Wording, display: Display = ENGLISH, comparison: Comparison | None = None
    ) -> None:
        self._inquiry = inquiry
        self._comparison = comparison
        self._wording = wording
        self._display = display
        self._texts: dict[str, Callable[[Row], str]] = {
            "claimant": self._claimant,
            "figure": lambda row: wording.figure(row.figure),
            "as_of": lambda row: wording.date(row.as_of),
            "age": self._age,
            "on_day": self._on_day,
            "plot": self._on_day,
            "ratio": lambda row: wording.ratio(row.ratio),
            "verdict": self._verdict,
            "why": lambda row: wording.reasons(_decisive_first(row.reasons)),
            "grade": lambda row: "" if row.is_computed else row.claim.grade,
            "quote": self._quote,
        }

    def explained(self, column: str) -> str:
        """What a column means, in a sentence."""
        return {
            "claimant": say("Who asserts the figure, or what it was derived from."),
            "figure": say("The figure as it was asserted."),
            "as_of": say("The day up to which the claim counts."),
            "age": say("Days from the day that the claim counts up to, to the day of the comparison."),
            "on_day": say("What follows from the figure for the day of the comparison."),
            "plot": say("What follows from the figure for the day, drawn to scale; the reference behind all rows."),
            "ratio": say("What follows for the day, divided by the same of the reference."),
            "verdict": say("Whether it agrees with the reference, can be true with it, contradicts it, or is unlike."),
            "why": say("What the verdict rests on."),
            "grade": say("Reliability of the source, A to F, and credibility of what it says, 1 to 6."),
            "quote": say("The words that the claim was taken from."),
        }[column]

    def text(self, row: Row, column: str) -> str:
        """What a cell says."""
        return self._texts[column](row)

    def signed(self, row: Row, column: str) -> tuple[str, str]:
        """The sign of a figure and the number beside it, which stand in columns of their own.

        Where two figures are left for the day, or none, both of them stand where the number does, or words.
        """
        figures = row.on_day.figures if column == "on_day" else (row.figure,)
        if len(figures) != 1:
            return "", self.text(row, column)
        return sign(figures[0].bound), show_number_part(figures[0], self._display)

    def tip(self, row: Row, group: Group, column: str) -> str:
        """A cell in full, or what stands behind it."""
        match column:
            case "claimant":
                return "\n".join(filter(None, (self._claimant(row), self._speakers(row), self._aside(row))))
            case "figure":
                return "\n".join(in_quotes(cell_text(claim.worded), say) for claim in row.claims if claim.worded)
            case "on_day" | "plot":
                return self._steps(row)
            case "verdict" | "why":
                return self.why(row, group)
            case "grade":
                return "" if row.is_computed else _grade(row.claim)
            case "quote":
                return "\n".join(
                    in_quotes(cell_text(quote.exact), say) for claim in row.claims for quote in claim.quotes
                )
        return self.text(row, column)

    def why(self, row: Row, group: Group) -> str:
        """All that is said of a row: its verdict and why, what it rests on, and what it would be if."""
        words, reference = self._wording, group.reference
        told = [self._aside(row), words.reasons(_decisive_first(row.reasons))]
        if row.is_reference:
            told.insert(0, self._role(row, group))
        if row.judgement is not None and reference is not None:
            told.insert(0, f"{words.verdict(row.judgement.now.verdict).capitalize()}.")
            told.append(words.conditional(self._inquiry.explained(row.claim, reference, row.judgement)))
        if row.used:
            told.append(say("Assumed: {0}.").format(words.assumptions(row.used)))
        return " ".join(filter(None, told))

    def _claimant(self, row: Row) -> str:
        name = self._wording.claimant(row)
        return called(row, name, say)

    def _age(self, row: Row) -> str:
        number = self._display.number(abs(row.age))
        return f"−{number}" if row.age < 0 else number

    def _on_day(self, row: Row) -> str:
        return self._wording.on_day(row.on_day) or say("not known")

    def _verdict(self, row: Row) -> str:
        if row.is_reference:
            return say("reference")
        return self._wording.verdict(row.judgement.now.verdict) if row.judgement else ""

    def _quote(self, row: Row) -> str:
        quotes = () if row.is_computed else row.claim.quotes
        return cell_text(" ".join(quotes[0].exact.split())) if quotes else ""

    def _speakers(self, row: Row) -> str:
        spoken = (claim.speaker for claim in row.claims if claim.speaker and claim.speaker != claim.claimant)
        return ", ".join(map(in_short, dict.fromkeys(spoken)))

    def _role(self, row: Row, group: Group) -> str:
        """What a reference is set against: all claims where it was chosen for all, else those of its measure."""
        whole = self._comparison
        is_chosen = whole is not None and whole.question.reference == row.claim.id
        others = sum(one.stands for one in (whole.rows if whole and is_chosen else group.rows)) - 1
        if not others:
            return say("No other claim.") if is_chosen else say("No other claim of this measure.")
        if is_chosen:
            return say("All other claims are set against it.")
        return say("The other claims of this measure are set against it.")

    def _aside(self, row: Row) -> str:
        """Why a claim was set aside: retracted, or replaced, and by which."""
        return self._wording.aside(row.claim, row.replaced_by) if row.is_set_aside else ""

    def _steps(self, row: Row) -> str:
        words = self._wording
        under = say("Assumed: {0}.").format(words.assumptions(row.on_day.used)) if row.on_day.used else ""
        interval = words.on_day(row.on_day) or say("Nothing is known for the day.")
        return "\n".join(filter(None, (interval, words.reasons(row.on_day.steps), under)))


def _decisive_first(reasons: Iterable[Reason]) -> list[Reason]:
    """What decides comes first: a cell has room for the beginning only."""
    return sorted(reasons, key=lambda reason: reason.why not in _DECISIVE)


def _grade(claim: Claim) -> str:
    return "\n".join(say(label(part)) for part in (claim.reliability, claim.credibility) if claim.grade)
