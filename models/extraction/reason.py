"""Why a candidate says what it says: enumerations with parameters, and what each takes from its confidence."""

from enum import StrEnum

import msgspec


class Why(StrEnum):
    """What a field of a candidate rests on."""

    FIGURE_DOUBTFUL = "figure_doubtful"
    """The marks of the number have another reading: "83.000"."""
    MEASURE_NAMED = "measure_named"
    MEASURE_BEHIND = "measure_behind"
    MEASURE_BEFORE = "measure_before"
    MEASURE_OF_TOTAL = "measure_of_total"
    MEASURE_OF_NEIGHBOUR = "measure_of_neighbour"
    MEASURE_OF_SENTENCE_BEFORE = "measure_of_sentence_before"
    SUBJECT_NAMED = "subject_named"
    SUBJECT_OWNER = "subject_owner"
    """Named from who is said to have lost them."""
    SUBJECT_OF_NEIGHBOUR = "subject_of_neighbour"
    SUBJECT_OF_SENTENCE_BEFORE = "subject_of_sentence_before"
    SUBJECT_NOT_SAID = "subject_not_said"
    SUBJECT_VAGUE = "subject_vague"
    """Words that could be said of anybody: "people", "soldiers"."""
    CLAIMANT_BEFORE = "claimant_before"
    CLAIMANT_BEHIND = "claimant_behind"
    CLAIMANT_CITED = "claimant_cited"
    CLAIMANT_OWNS = "claimant_owns"
    CLAIMANT_IN_HEADLINE = "claimant_in_headline"
    CLAIMANT_QUOTED = "claimant_quoted"
    """Who speaks the quotation is named beside it."""
    CLAIMANT_CARRIED = "claimant_carried"
    """Who spoke in the sentence before."""
    CLAIMANT_OF_REPEAT = "claimant_of_repeat"
    """Where the article says the figure again, it names who asserts it."""
    CLAIMANT_NOT_SAID = "claimant_not_said"
    DAY_WRITTEN = "day_written"
    DAY_RECKONED = "day_reckoned"
    """Reckoned from the article's day, or its year from the days around it."""
    DAY_DOUBTFUL = "day_doubtful"
    """Day and month may be meant the other way round: "03/04/2024"."""
    DAY_OF_OTHER_WEEKDAY = "day_of_other_weekday"
    """The weekday beside the date is not that of the date: "Monday, 25 February 2024"."""
    DAY_OF_SENTENCE_BEFORE = "day_of_sentence_before"
    """Of what the sentence before tells, of which this is a part."""
    DAY_OF_ARTICLE = "day_of_article"
    DAY_OF_EVENT = "day_of_event"
    """The day that the article is about."""
    DAY_OF_REPEAT = "day_of_repeat"
    """Where the article says the figure again, it names the day."""
    DAY_NOT_SAID = "day_not_said"
    SINCE_WRITTEN = "since_written"
    SINCE_OF_EVENT = "since_of_event"
    """The day on which what is named began, as the lexicon has it."""


class Reason(msgspec.Struct, frozen=True):
    """Why, and the words of the article that it rests on ("" where there are none).

    `is_doubtful` where they may be meant otherwise: of a day the year, which stands at another day.
    """

    why: Why
    words: str = ""
    is_doubtful: bool = False


_WORTH = {
    Why.FIGURE_DOUBTFUL: 0.6,
    Why.MEASURE_BEHIND: 0.98,
    Why.MEASURE_BEFORE: 0.95,
    Why.MEASURE_OF_TOTAL: 0.9,
    Why.MEASURE_OF_NEIGHBOUR: 0.85,
    Why.MEASURE_OF_SENTENCE_BEFORE: 0.6,
    Why.SUBJECT_OWNER: 0.95,
    Why.SUBJECT_OF_NEIGHBOUR: 0.9,
    Why.SUBJECT_OF_SENTENCE_BEFORE: 0.75,
    Why.SUBJECT_NOT_SAID: 0.78,
    Why.SUBJECT_VAGUE: 0.79,
    Why.CLAIMANT_BEHIND: 0.97,
    Why.CLAIMANT_CITED: 0.95,
    Why.CLAIMANT_OWNS: 0.95,
    Why.CLAIMANT_IN_HEADLINE: 0.9,
    Why.CLAIMANT_QUOTED: 0.85,
    Why.CLAIMANT_CARRIED: 0.75,
    Why.CLAIMANT_OF_REPEAT: 0.8,
    Why.CLAIMANT_NOT_SAID: 0.85,
    Why.DAY_RECKONED: 0.97,
    Why.DAY_DOUBTFUL: 0.6,
    Why.DAY_OF_OTHER_WEEKDAY: 0.6,
    Why.DAY_OF_SENTENCE_BEFORE: 0.9,
    Why.DAY_OF_ARTICLE: 0.95,
    Why.DAY_OF_REPEAT: 0.97,
    Why.DAY_OF_EVENT: 0.85,
    Why.DAY_NOT_SAID: 0.9,
    Why.SINCE_OF_EVENT: 0.98,
}
"""What is not listed takes nothing."""
_DOUBT = 0.7

SURE, LIKELY = 0.8, 0.5
"""The confidence from which a candidate is called sure, and likely.

What is only not said leaves it likely; below is what may be read otherwise (0.6), with something else not said.
"""


def confidence(reasons: tuple[Reason, ...]) -> float:
    """How sure a candidate is, 0 to 1: the product of what its reasons are worth."""
    result = 1.0
    for reason in reasons:
        result *= _WORTH.get(reason.why, 1.0) * (_DOUBT if reason.is_doubtful else 1.0)
    return round(result, 2)
