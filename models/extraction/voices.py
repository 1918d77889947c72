"""Whose figure it is: attributions chosen for each figure, also from the sentence before and from quotations."""

from collections.abc import Sequence
from typing import NamedTuple

from models.extraction.attribution import Manner, Said, attributions, is_relay
from models.extraction.cast import Cast
from models.extraction.lexicon import Lexicon
from models.extraction.reason import Why
from models.extraction.sentence import Sentence
from models.extraction.speaker import Speaker

_NESTED = 5
"""How many words behind a verb of saying another speaker may be named for the two to be nested."""

_WHY = {
    Manner.BEFORE: Why.CLAIMANT_BEFORE,
    Manner.BEHIND: Why.CLAIMANT_BEHIND,
    Manner.ACCORDING: Why.CLAIMANT_BEHIND,
    Manner.SOURCE: Why.CLAIMANT_CITED,
    Manner.ESTIMATE: Why.CLAIMANT_OWNS,
    Manner.HEADLINE: Why.CLAIMANT_IN_HEADLINE,
}


class Voice(NamedTuple):
    """Who asserts a figure, who passes it on, and the attribution that says so."""

    who: Speaker
    via: tuple[str, ...]
    said: Said | None
    why: Why


class Voices:
    """The voices of an article, sentence by sentence in order."""

    def __init__(self, sentences: Sequence[Sentence], figures: Sequence[Sequence[int]], lexicon: Lexicon) -> None:
        self._sentences, self._lexicon = sentences, lexicon
        self._cast = Cast(sentences, lexicon)
        pairs = zip(sentences, figures, strict=True)
        self._said = [attributions(sentence, places, lexicon) for sentence, places in pairs]
        for said in self._said:
            for one in said:
                self._cast.meet(one.who)
        self._last: tuple[Speaker, int, int] | None = None

    def hear(self, number: int, figures: Sequence[int]) -> list[Voice | None]:
        """Whose each figure of a sentence is; every sentence is to be heard once, in order."""
        sentence = self._sentences[number]
        said = [one._replace(who=who) for one in self._said[number] if (who := self._resolved(one.who))]
        voices = [self._chosen(at, said) or self._from_beside(sentence, at) for at in figures]
        if said:
            passed_on = said[-1].listener if said[-1].manner is Manner.SOURCE else None
            who = (self._resolved(passed_on) if passed_on else None) or said[-1].who
            self._last = (who, number, sentence.paragraph)
        return voices

    def _resolved(self, who: Speaker) -> Speaker | None:
        return self._cast.resolved(who, self._last[0] if self._last else None)

    def _chosen(self, at: int, said: list[Said]) -> Voice | None:
        """The innermost attribution that covers a figure; those around it pass on."""
        covering = [one for one in said if one.at <= at < one.after]
        sources = [one for one in covering if one.manner is Manner.SOURCE]
        before = [
            one for one in covering if one.manner in (Manner.BEFORE, Manner.ESTIMATE, Manner.HEADLINE) and one.verb < at
        ]
        behind = [
            one
            for one in covering
            if one.manner in (Manner.ACCORDING, Manner.BEHIND, Manner.HEADLINE, Manner.ESTIMATE) and one.verb > at
        ]
        if sources:
            outer = [sources[0].listener] if sources[0].listener else []
            return self._voice(sources[0], [*[one.who for one in (*before[-1:], *behind[:1])], *outer])
        if before and behind:
            return self._of_two(before[-1], behind[0])
        if before:
            return self._voice(before[-1], [one.who for one in before[:-1] if _is_around(one, before[-1])])
        return self._voice(behind[0], []) if behind else None

    def _of_two(self, before: Said, behind: Said) -> Voice:
        """ "AP reported …, according to the ISW" is the ISW's; "police said …, Reuters reported" the police's."""
        if is_relay(behind.who.claimant, self._lexicon) and not is_relay(before.who.claimant, self._lexicon):
            return self._voice(before, [behind.who])
        if behind.manner is Manner.BEHIND and not is_relay(before.who.claimant, self._lexicon):
            return self._voice(before, [])
        return self._voice(behind, [before.who] if is_relay(before.who.claimant, self._lexicon) else [])

    def _voice(self, said: Said, around: Sequence[Speaker]) -> Voice:
        listeners = [said.listener] if said.listener and said.manner is not Manner.SOURCE else []
        speakers = [self._resolved(who) or who for who in (*around, *listeners)]
        names = [who.person or who.body for who in speakers if who.claimant and who.claimant != said.who.claimant]
        return Voice(said.who, tuple(dict.fromkeys(names)), said, _WHY[said.manner])

    def _from_beside(self, sentence: Sentence, at: int) -> Voice | None:
        """Who spoke in the sentence before or behind: in one quotation, or where the sentence goes on from it."""
        if sentence.quoted[at]:
            if self._last and self._last[2] == sentence.paragraph:
                return Voice(self._last[0], (), None, Why.CLAIMANT_QUOTED)
            return self._behind_quotation(sentence)
        carries = self._lexicon.attribution.carrying.heads.within(sentence.words, 0, 2)
        stops = self._lexicon.attribution.carrying.stops.at(sentence.words, 0)
        if carries and not stops and self._last and self._last[1] == sentence.number - 1:
            return Voice(self._last[0], (), None, Why.CLAIMANT_CARRIED)
        return None

    def _behind_quotation(self, sentence: Sentence) -> Voice | None:
        following = sentence.number + 1
        if following >= len(self._sentences) or self._sentences[following].paragraph != sentence.paragraph:
            return None
        for said in self._said[following][:1]:
            if said.verb <= 8 and (who := self._resolved(said.who)):
                return Voice(who, (), None, Why.CLAIMANT_QUOTED)
        return None


def _is_around(outer: Said, inner: Said) -> bool:
    """Whether what one says is what another says: "Kirby said that intelligence had indicated that …"."""
    return outer.verb < inner.who.at <= outer.verb + _NESTED
