"""The sentences of the comparison's report, each worded here, once, in English; verdicts and reasons are not of them.

They are templates: who writes the report passes them through a translator, and only then fills them.
"""

from collections.abc import Collection

from models.claims.figure import Bound
from models.claims.saying import Say, english
from models.comparison.pair import Verdict

TITLE = "Comparison"
TITLE_OF_ONE = "{title}: {subject}"

# What is compared.
COMPARED = "The newest claims by {day}."
ONE_REFERENCE = "The newest claims by {day}, set against {claim}."
OWN_REFERENCE = "The newest claims by {day}, set against the best graded of each measure, else its first (“reference”)."
CLAIMS = ("{0} claim", "{0} claims")
OTHER_SUBJECTS = "Unlike in subject: {subjects}."
MORE_SUBJECTS = ("and 1 more subject", "and {0} more subjects")
COUNTS = "“{measure}” counts {counts}, and may count {may_count}."
AND = "{0} and {1}"

# The columns of the table.
CLAIMANT = "Claimant"
FIGURE = "Figure"
AS_OF = "As of"
AGE = "Age, days"
ON_DAY = "On {day}"
RATIO = "Ratio"
VERDICT = "Verdict"
GRADE = "Grade"
QUOTES = "Quotes"
CLAIM = "Claim"

# Its cells.
NOBODY = "Nobody named"
NOT_KNOWN = "not known"
REFERENCE = "reference"
FOLLOWS = "follows"
RETRACTED = "retracted"
REPLACED = "replaced"
NO_QUOTE = "no quote"

# Reasons.
WHY = "Why"
BECAUSE = "{claims}: {reasons}"
BECAUSE_IF = "{claims},{under}: {reasons}"
GROWTH = "For the count only grows, {limits} on {day}."
HELD = ("the lower limit of {claims} still holds", "the lower limits of {claims} still hold")
LOST = ("the upper limit of {claims} need not hold any more", "the upper limits of {claims} need not hold any more")

# Claims against claims.
MATRIX = "Each against each"
LEGEND = {
    Verdict.AGREE: "{sign} agree: both are limited from below and above, and overlap.",
    Verdict.COMPATIBLE: "{sign} compatible: both can be true.",
    Verdict.CONFLICT: "{sign} conflict: no course of events makes both true.",
    Verdict.UNLIKE: "{sign} unlike: not comparable as they are, for they differ in what, whom, where or when they "
    "count.",
}
HATCHED = "Hatched: only under an assumption."
CONTRADICT = "{a}, and {b}, contradict each other{under}. {reasons}"
UNDER = " if {assumptions}"
MORE_CONTRADICTIONS = "Further contradictions: {pairs}."
NO_MATRIX = "There are too many claims for a table of each against each."
ONLY_REFERENCES = "There are too many claims to set each against each: each is set against its reference only."
PAIRS = "{sign} {verdict}{under}: {pairs}. {reasons}"

# Assumptions.
IF = "If …"
ASSUMED = "({numeral}) It is assumed here that {assumption}."
ASSUMED_FOR_NOTHING = "({numeral}) It is assumed that {assumption}, but nothing here rests on it."
UNDER_ASSUMPTIONS = "If {assumptions}: {told}"
PAIR_IS = "{a}, and {b}, {are}. {reasons}"
PAIRS_ARE = "{number} pairs {are}: {pairs}."
ARE = {
    Verdict.AGREE: "agree",
    Verdict.COMPATIBLE: "are compatible",
    Verdict.CONFLICT: "contradict each other",
    Verdict.UNLIKE: "are unlike",
}
WITH = "{0} with {1}"
WITH_ONE = "with {0}"

# The page.
LANGUAGE = "en"
"""The code of the language that a page is in."""
UNTITLED = "Untitled"
PRINTED = "printed {0}"
SPOKEN_IF = "{0}, if {1}"
PLOT_OF = "{0}: plot"
NOTE = "Note {0}"
BACK_TO_NOTE = "Back to note {0}, place {1}"

# What is not there, and how to read the rest.
MISSING = "Not in the table"
ONLY_LATER = "Only later claims."
NO_DAY = "No day is known."
QUOTED = "Quotes"
READING = "How to read this: {sentences}"
_SIGNS = {
    Bound.MORE_THAN: "> more than",
    Bound.AT_LEAST: "≥ at least",
    Bound.LESS_THAN: "< less than",
    Bound.AT_MOST: "≤ at most",
    Bound.ABOUT: "≈ about",
}
FIGURES = "A figure is what somebody claimed, as of the day beside it (“by”: or an earlier one)."
LIMITS = (
    "Most counts only grow, so a lower limit also holds later, and an upper one earlier: that is what is left of a "
    "claim on another day."
)
RATIOS = "A ratio sets that against the reference."
IFS = "“If …” lists what follows from assumptions, which may be false."
PLOT = "In the plot an arrow has no limit on its side."
SERIES = (
    "A bar is what can hold on the day; an end of it may come from an earlier or later figure of the same claimant."
)
DASHED = "What is dashed there is derived or assumed."
LETTERS = "Letters are claims, numbers quotes."
NUMERALS = "After “if”, i, ii and so on are assumptions, listed under “If …”."
DERIVED = "What is in italics was derived: nobody said it in so many words."
GRADES = (
    "A grade is an Admiralty code: A to E for how reliable the source is, 1 to 5 for how credible the item is; F and 6 "
    "say that it cannot be judged."
)
STRUCK = "Struck through: retracted or replaced."


def signs(used: Collection[Bound], say: Say = english) -> str:
    """What the signs of figures mean that are there: "≥ at least, ≈ about"; "" for none."""
    return ", ".join(say(text) for bound, text in _SIGNS.items() if bound in used)
