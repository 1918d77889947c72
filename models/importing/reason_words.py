"""The sentences of a proposal: why it says what it says, how sure that is, and what the file holds of it already.

Each is worded here once, in English; the screen hands in a translator for the templates.
"""

import re
from collections.abc import Iterator, Sequence

from models.claims.claim import Claim
from models.claims.visible import in_short
from models.extraction.reason import LIKELY, SURE, Reason, Why
from models.importing.proposal import Proposal
from models.text.date_text import show_date
from models.text.display import ENGLISH, Display
from models.text.figure_text import show_figure

Mend = tuple[str, str]
"""A field that somebody changed, and what it said before; "" for nothing."""

_LONGEST = 80

REASONS = {
    Why.FIGURE_DOUBTFUL: "The number can be read in another way: look at its dots and commas.",
    Why.MEASURE_NAMED: "The measure is named beside the number: “{}”.",
    Why.MEASURE_BEHIND: "The measure is named behind the number: “{}”.",
    Why.MEASURE_BEFORE: "The measure is named before the number: “{}”.",
    Why.MEASURE_OF_TOTAL: "The number is a total of something that is named: “{}”.",
    Why.MEASURE_OF_NEIGHBOUR: "The measure is taken from the number beside it.",
    Why.MEASURE_OF_SENTENCE_BEFORE: "The measure is taken from the sentence before: “{}”.",
    Why.SUBJECT_NAMED: "The subject is named beside the number: “{}”.",
    Why.SUBJECT_OWNER: "The subject is who is said to have lost them: “{}”.",
    Why.SUBJECT_OF_NEIGHBOUR: "The subject is taken from words or numbers beside it: “{}”.",
    Why.SUBJECT_OF_SENTENCE_BEFORE: "The subject is taken from the sentence before: “{}”.",
    Why.SUBJECT_NOT_SAID: "It is not said whose losses they are.",
    Why.SUBJECT_VAGUE: "The subject names nobody in particular: “{}”.",
    Why.CLAIMANT_BEFORE: "Who says so is named before the number: “{}”.",
    Why.CLAIMANT_BEHIND: "Who says so is named behind the number: “{}”.",
    Why.CLAIMANT_CITED: "Who says so is cited as the source: “{}”.",
    Why.CLAIMANT_OWNS: "Whose estimate or count it is, is named: “{}”.",
    Why.CLAIMANT_IN_HEADLINE: "Who says so is named in the headline: “{}”.",
    Why.CLAIMANT_QUOTED: "Who speaks the quotation is named beside it: “{}”.",
    Why.CLAIMANT_CARRIED: "Who says so is named in the sentence before: “{}”.",
    Why.CLAIMANT_OF_REPEAT: "Who says so is named where the article says the number again: “{}”.",
    Why.CLAIMANT_NOT_SAID: "Nobody is named as the claimant.",
    Why.DAY_WRITTEN: "The day is written: “{}”.",
    Why.DAY_RECKONED: "The day is reckoned from words and the article’s own day: “{}”.",
    Why.DAY_OF_ARTICLE: "The day is the article’s own.",
    Why.DAY_OF_EVENT: "The day is that of what the article is about.",
    Why.DAY_OF_REPEAT: "The day is named where the article says the number again: {}.",
    Why.DAY_DOUBTFUL: "Day and month can be read the other way round: “{}”.",
    Why.DAY_OF_OTHER_WEEKDAY: "Weekday and date do not fit each other: “{}”.",
    Why.DAY_OF_SENTENCE_BEFORE: "The day is that of what the sentence before tells: {}.",
    Why.DAY_NOT_SAID: "No day is named.",
    Why.SINCE_WRITTEN: "Since when they are counted is written: “{}”.",
    Why.SINCE_OF_EVENT: "They are counted since an event whose day is known: “{}”.",
}
"""What each reason says; the gap is filled with words of the article."""

_WITHOUT_WORDS = re.compile(r": ?([“„«]\{\}[”“»]|\{\})")

_DATED = (Why.DAY_OF_REPEAT, Why.DAY_OF_SENTENCE_BEFORE)
"""Reasons whose words are an EDTF date."""


class ReasonWords:
    """Words for proposals: the user's numbers and dates, put into the templates."""

    def __init__(self, display: Display = ENGLISH) -> None:
        self._display = display
        self._say = display.say

    def reason(self, reason: Reason) -> str:
        """A reason as a sentence; without what would be quoted where there are no words for it."""
        template = self._say(REASONS[reason.why])
        if not reason.words:
            return _WITHOUT_WORDS.sub("", template)
        words = reason.words
        if reason.why in _DATED:
            words = show_date(words, self._display)
        return template.format(in_short(words, _LONGEST))

    def confidence(self, proposal: Proposal, is_mended: bool = False) -> str:
        """How sure a proposal is, in short: "92%", and who made or mended it where somebody did."""
        if proposal.is_by_hand or is_mended:
            return self._say("by hand" if proposal.is_by_hand else "mended")
        return self._say("{0}%").format(round(100 * proposal.confidence))

    def certainty(self, proposal: Proposal, mends: Sequence[Mend] = ()) -> str:
        """How sure a proposal is, as a sentence; or that it is by hand, wholly or in some fields."""
        if proposal.is_by_hand:
            return self._say("You made this claim from the words that you selected.")
        if mends:
            return self._say("Changed by hand: {}.").format(", ".join(map(self._mend, mends)))
        if proposal.confidence >= SURE:
            template = "Sure ({})."
        else:
            template = "Likely ({})." if proposal.confidence >= LIKELY else "Doubtful ({}): read the sentence."
        return self._say(template).format(self.confidence(proposal))

    def quotes(self, proposal: Proposal) -> str:
        """How many quotes it brings."""
        return self._display.number(len(proposal.missing if proposal.twin else proposal.claim.quotes))

    def held(self, proposal: Proposal, alike: Claim | None) -> str:
        """The claim of the file that it is like, in short; with a question mark where somebody has yet to decide."""
        return self._named(alike) + ("?" if proposal.is_open else "") if alike else ""

    def standing(self, proposal: Proposal, alike: Claim | None) -> str:
        """What the file holds of a proposal, as a sentence, and what follows; "" where it holds nothing."""
        if alike is None:
            return ""
        if proposal.is_open:
            held = "The file holds a claim that may be this one, of which only the subject is not sure ({})."
            what = "Tick it under “In the file” to add the quotes there; taken without, it becomes a claim of its own."
        elif proposal.twin:
            held = "The file holds this claim already ({})."
            what = "Taking it adds its quotes there." if proposal.missing else "Taking it adds nothing."
        else:
            held = "The file holds a claim like this one ({})."
            what = "As you decided, this one becomes a claim of its own."
        return f"{self._say(held).format(self._named(alike))} {self._say(what)}"

    def _named(self, claim: Claim) -> str:
        """Subject, claimant, figure and day of a claim of the file."""
        who = in_short(claim.claimant or claim.speaker, _LONGEST) or self._say("nobody named")
        day = show_date(claim.as_of or claim.stated_on, self._display)
        parts = (in_short(claim.subject, _LONGEST), who, show_figure(claim.figure, self._display), day)
        return ", ".join(filter(None, parts))

    def sentences(self, proposal: Proposal, twin: Claim | None = None, mends: Sequence[Mend] = ()) -> list[str]:
        """All that is to be said of a proposal: what the file holds, how sure it is, and why."""
        first = (self.standing(proposal, twin), self.certainty(proposal, mends))
        said = (*first, *map(self.reason, proposal.reasons), *self._more(proposal.claim))
        return list(dict.fromkeys(filter(None, said)))

    def _mend(self, mend: Mend) -> str:
        label, was = mend
        template = self._say("{} (read as “{}”)" if was else "{} (nothing was read)")
        return template.format(label, in_short(was, _LONGEST))

    def _more(self, claim: Claim) -> Iterator[str]:
        """What no reason says: who passed the claim on, and the day that was reckoned for since when they count."""
        if claim.via:
            yield self._say("It was passed on by: {}.").format(in_short("; ".join(claim.via), _LONGEST))
        if claim.since:
            yield self._say("They are counted since {}.").format(show_date(claim.since, self._display))
