"""What single cells of the claim table say and mean, and what the history calls an edit of one."""

from typing import NamedTuple

from models.claims.claim import Claim, Per
from models.claims.errors import ClaimsError
from models.claims.measure import Measure
from models.claims.visible import visible_lines
from models.tables.language import say
from models.text.display import Display
from models.text.fields import BY_NAME, Entry, Field, Group, Terms
from models.text.figure_text import show_number_part, sign
from models.text.words import in_sentence, outcome_word

LONGEST_HISTORY = 60
"""How many characters the history calls an edit by, at most."""

LONGEST_SHOWN = 5000
"""How many characters of a text a cell and its tooltip show; laying on a text of megabytes takes seconds."""

_LONGEST_NAME = 24
_NO_NOUNS = frozenset(
    ("via", "spread", "worded", "as_of", "stated_on", "since", "checked_by", "checked_on", "derived_from", "replaces")
)
"""Fields whose labels are no nouns; within a sentence they stand in quotation marks."""


class Cell(NamedTuple):
    """What a cell says, and what it means beside that."""

    text: str
    figure: tuple[str, str] | None = None
    """The bound's sign and the number beside it, which are painted in two columns of one cell."""

    is_fallback: bool = False
    """Whether it shows something in place of what is not stated."""

    is_loose: bool = False
    """Whether it shows a measure that may count more than it counts."""


def _count_quotes(claim: Claim, _: Terms) -> str:
    return str(len(claim.quotes)) if claim.quotes else ""


def _refuse_quotes(_claim: Claim, _text: str, _terms: Terms) -> Claim:
    raise ClaimsError("Quotes are attached in the source: choose the claim and mark its words there.")


QUOTES = Field(
    name="quotes", label="Quotes", group=Group.MORE, entry=Entry.TEXT, show=_count_quotes, read=_refuse_quotes
)
"""How many quotes a claim has; counted, not typed."""


def sign_and_number(claim: Claim, display: Display) -> tuple[str, str]:
    """The bound's sign and the number beside it, which the table paints in two columns of one cell."""
    return sign(claim.bound), show_number_part(claim.figure, display)


def cell_text(text: str) -> str:
    """A text as a cell shows it: nothing hidden in it, and no more of it than anybody reads in a table."""
    return visible_lines(text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…")


def measure_text(claim: Claim, terms: Terms) -> str:
    """The measure with the time that a rate is for: "Losses per day"."""
    measure = BY_NAME["measure"].show(claim, terms)
    return measure if claim.per is Per.TOTAL else f"{measure} {say(in_sentence(claim.per))}"


def loose_note(measure: Measure | None) -> str:
    """What a measure may count besides what it counts, as a sentence; "" where it counts one thing only."""
    if measure is None or not measure.may_count:
        return ""
    if not measure.counts:
        return say("May count {0}.").format(_listed(measure.may_count))
    return say("Counts {0}; may also count {1}.").format(_listed(measure.counts), _listed(measure.may_count))


def edit_text(field: Field, was: Claim, now: Claim, terms: Terms) -> str:
    """What the history calls an edit of one field: "Change figure of NATO to > 351,000"."""
    noun = say("“{0}”").format(say(field.label)) if field.name in _NO_NOUNS else say(field.label.lower())
    who = _shortened(was.claimant or was.speaker, _LONGEST_NAME)
    text = say("Change {0} of {1}").format(noun, who) if who else say("Change {0}").format(noun)
    value = _shortened(field.show(now, terms), LONGEST_HISTORY - len(text) - 4)
    return say("{0} to {1}").format(text, value) if value else say("{0} to nothing").format(text)


def _shortened(text: str, longest: int) -> str:
    line = " ".join(text[: 4 * longest].split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _listed(outcomes: tuple[str, ...]) -> str:
    *others, last = (outcome_word(outcome, say) for outcome in outcomes)
    return say("{0} and {1}").format(", ".join(others), last) if others else last
