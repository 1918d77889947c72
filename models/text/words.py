"""What the words of an enumeration are called on screen and in reports (English; the screen passes them on)."""

from enum import StrEnum

from models.claims.claim import Credibility, Per, Reliability, Status
from models.claims.figure import Spread
from models.claims.measure import STANDARD_MEASURES
from models.claims.saying import Say
from models.claims.visible import in_short

_LABELS: dict[type[StrEnum], dict[str, str]] = {
    Spread: {Spread.UNSTATED: "Not stated"},
    Per: {Per.TOTAL: "Total", Per.DAY: "Per day", Per.WEEK: "Per week", Per.MONTH: "Per month"},
    Reliability: {
        Reliability.UNGRADED: "Not graded",
        Reliability.A: "A – completely reliable",
        Reliability.B: "B – usually reliable",
        Reliability.C: "C – fairly reliable",
        Reliability.D: "D – not usually reliable",
        Reliability.E: "E – unreliable",
        Reliability.F: "F – cannot be judged",
    },
    Credibility: {
        Credibility.UNGRADED: "Not graded",
        Credibility.CONFIRMED: "1 – confirmed by others",
        Credibility.PROBABLY_TRUE: "2 – probably true",
        Credibility.POSSIBLY_TRUE: "3 – possibly true",
        Credibility.DOUBTFUL: "4 – doubtful",
        Credibility.IMPROBABLE: "5 – improbable",
        Credibility.CANNOT_BE_JUDGED: "6 – cannot be judged",
    },
}
"""By enumeration, for words of different ones may be equal as text."""


def label(word: StrEnum) -> str:
    """What an enumeration's word is called: "Official statement" for `official_statement`."""
    return _LABELS.get(type(word), {}).get(word) or str(word).replace("_", " ").capitalize()


def in_sentence(word: StrEnum) -> str:
    """The same within a sentence: "per day"."""
    return label(word).lower()


_STANDARD = frozenset(text for measure in STANDARD_MEASURES for text in (measure.label, measure.unit))


def standard(text: str, say: Say) -> str:
    """A measure's label or unit: a standard one in the language of a translator, any other as the file holds it."""
    return say(text) if text in _STANDARD else text


_OUTCOMES = frozenset(one for measure in STANDARD_MEASURES for one in (*measure.counts, *measure.may_count))


def outcome_word(outcome: str, say: Say) -> str:
    """An outcome as a word: one that a standard measure counts in the language of a translator, others as they are."""
    word = in_short(outcome.replace("_", " "))
    return say(word) if outcome in _OUTCOMES else word


STATUS_SIGNS = {Status.OPEN: "", Status.VERIFIED: "✓", Status.DISPUTED: "?", Status.RETRACTED: "✕"}
"""One sign a status, for a narrow column."""
