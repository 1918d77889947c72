"""Whose figure it is: attributions chosen for each figure, also from the sentence before and from quotations."""

from collections.abc import Sequence
from typing import NamedTuple

from models.extraction.attribution import Manner, Said, attributions, is_relay
from models.extraction.cast import Cast
from models.extraction.lexicon import Lexicon
from models.extraction.naming import Speaker
from models.extraction.reason import Why
from models.extraction.sentence import Sentence

_NESTED = 5
"""How many words behind a verb of saying another speaker may be named for the two to be nested."""

_LEADING = (Manner.BEFORE, Manner.ASIDE, Manner.ESTIMATE, Manner.HEADLINE)
_FOLLOWING = (Manner.ACCORDING, Manner.BEHIND, Manner.ASIDE, Manner.HEADLINE, Manner.ESTIMATE)
_OPENING = frozenset('"“«„')
_QUOTED = 6
"""How many sentences a quotation may go on before it is told whose it is."""
_NEAR = 8
"""How many words into the sentence behind a quotation its speaker may be named."""

_WHY = {
    Manner.BEFORE: Why.CLAIMANT_BEFORE,
    Manner.BEHIND: Why.CLAIMANT_BEHIND,
    Manner.ASIDE: Why.CLAIMANT_BEHIND,
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
        spoke = {
            name for said in self._said for one in said if one.manner is not Manner.HEADLINE for name in _names(one)
        }
        self._said = [[one for one in said if _may_speak(one, spoke, lexicon)] for said in self._said]
        for said in self._said:
            for one in said:
                self._cast.meet(one.who)
        self._last: tuple[Speaker, int, int] | None = None
        self._body: Speaker | None = None
        self._person: Speaker | None = None
        self._kinds: dict[str, Speaker] = {}
        """Who spoke last, by each word of their names that "the ministry" and its like may take up again."""

    def hear(self, number: int, figures: Sequence[int]) -> list[Voice | None]:
        """Whose each figure of a sentence is; every sentence is to be heard once, in order."""
        sentence = self._sentences[number]
        said = self._known(sentence, self._said[number])
        voices = [self._chosen(at, number, said) or self._from_beside(sentence, at) for at in figures]
        if said:
            passed_on = said[-1].listener if said[-1].manner is Manner.SOURCE else None
            who = (self._resolved(passed_on) if passed_on else None) or said[-1].who
            self._last = (who, number, sentence.paragraph)
            self._person = who if self._may_be_somebody(who) else self._person
            bodies = [
                one.who for one in said if one.who.body[:1].isupper() and not is_relay(one.who.body, self._lexicon)
            ]
            self._body = bodies[-1] if bodies else self._body
            self._kinds |= {word: one.who for one in said for word in self._kinds_of(one.who)}
        return voices

    def _kinds_of(self, who: Speaker) -> frozenset[str]:
        words = who.body.lower().split()
        told = self._lexicon.attribution.who
        return (told.back | told.roles).intersection(words) if len(words) > 1 else frozenset()

    def _known(self, sentence: Sentence, said: Sequence[Said]) -> list[Said]:
        """Attributions with full names; "he" is who is named before in the sentence, else who spoke last.

        "We" is who speaks the quotation: "“We counted 12 dead,” said Okoye".
        """
        last, found = self._last[0] if self._last else None, []
        outside = next((self._resolved(one.who) for one in said if not sentence.quoted[one.verb]), None)
        for one in said:
            is_first = sentence.quoted[one.verb] and one.who.again in self._lexicon.attribution.who.first
            if who := self._cast.resolved(one.who, (is_first and outside) or self._back(one.who, last)):
                who = self._in_full(who)
                found.append(one._replace(who=who))
                last = who
        return found

    def _back(self, who: Speaker, last: Speaker | None) -> Speaker | None:
        """Whom "the group" stands for: the last to speak who does not only pass on; "he" is the last who may be one."""
        told = self._lexicon.attribution
        if who.again in told.who.persons:
            return last if last and self._may_be_somebody(last) else self._person
        others = told.who.pronouns | told.relays.words | told.relays.either
        if who.again in others or not who.again:
            return last
        return self._kinds.get(who.again, self._body) or last

    def _may_be_somebody(self, who: Speaker) -> bool:
        """Whether a speaker may be a man or a woman, as far as the name says: not "the health *authority*"."""
        told, people = self._lexicon.attribution.who, self._lexicon.subjects.people
        bodies = told.roles - told.titles - people
        return bool(who.person) or bodies.isdisjoint(who.body.lower().split())

    def _in_full(self, who: Speaker) -> Speaker:
        """The body of a person by its name where only its kind is said: "*ministry* spokesman Ivo Lenz"."""
        known = self._kinds.get(who.body) if who.person else None
        return who._replace(body=known.body) if known else who

    def _resolved(self, who: Speaker) -> Speaker | None:
        return self._cast.resolved(who, self._last[0] if self._last else None)

    def _chosen(self, at: int, number: int, said: list[Said]) -> Voice | None:
        """The innermost attribution that covers a figure; those around it pass on."""
        covering = [one for one in said if one.at <= at < one.after]
        sources = [one for one in covering if one.manner is Manner.SOURCE]
        before = [one for one in covering if one.manner in _LEADING and one.verb < at]
        behind = [one for one in covering if one.manner in _FOLLOWING and one.verb > at]
        if sources:
            outer = [sources[0].listener] if sources[0].listener else []
            return self._voice(sources[0], [*[one.who for one in (*before[-1:], *behind[:1])], *outer])
        if before and behind:
            return self._of_two(before[-1], behind[0])
        if before:
            return self._voice(before[-1], [one.who for one in before[:-1] if self._is_around(number, one, before[-1])])
        return self._voice(behind[0], []) if behind else None

    def _is_around(self, number: int, outer: Said, inner: Said) -> bool:
        """Whether what one says is what another says: "Kirby said that intelligence had indicated that …".

        Not in "doctors said, while officials put the toll at".
        """
        sentence, small = self._sentences[number], self._lexicon.language.words
        between = range(outer.verb + 1, inner.who.at)
        breakers = small.breakers - small.saying
        is_apart = any(
            sentence.words[at] == "," or sentence.words[at] in breakers or sentence.tokens[at].kind == "number"
            for at in between
        )
        return outer.verb < inner.who.at <= outer.verb + _NESTED and not is_apart

    def _of_two(self, before: Said, behind: Said) -> Voice:
        """ "AP reported …, according to the ISW" is the ISW's; "police said …, Reuters reported" the police's."""
        if before.manner is Manner.HEADLINE:  # "Karabakh: 5,000 killed, Putin says"
            return self._voice(behind, [])
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
            goes_on = self._goes_on(sentence.number + 1)
            if not goes_on and self._last and self._last[2] == sentence.paragraph:
                return Voice(self._last[0], (), None, Why.CLAIMANT_QUOTED)
            return self._behind_quotation(sentence)
        carries = self._lexicon.attribution.carrying.heads.within(sentence.words, 0, 2)
        stops = self._lexicon.attribution.carrying.stops.at(sentence.words, 0)
        if carries and not stops and self._last and self._last[1] == sentence.number - 1:
            return Voice(self._last[0], (), None, Why.CLAIMANT_CARRIED)
        return None

    def _behind_quotation(self, sentence: Sentence) -> Voice | None:
        """Who the next sentence says has spoken, as long as the quotation goes on: "“38 bodies. More,” X told AFP"."""
        for following in self._sentences[sentence.number + 1 : sentence.number + _QUOTED]:
            if following.paragraph != sentence.paragraph:
                return None
            goes_on = self._goes_on(following.number)
            for said in self._said[following.number][:1]:
                is_behind = said.verb <= _NEAR or (goes_on and not following.quoted[said.verb])
                who = self._resolved(said.who) if is_behind else None
                heard = self._voice(said._replace(who=who), []) if who else None
                return heard and heard._replace(said=None, why=Why.CLAIMANT_QUOTED)
            if not goes_on:
                return None
        return None

    def _goes_on(self, number: int) -> bool:
        """Whether a sentence begins within the quotation that the one before is of."""
        if number >= len(self._sentences):
            return False
        sentence = self._sentences[number]
        return sentence.quoted[0] and sentence.words[0] not in _OPENING


def _names(said: Said) -> set[str]:
    """How a speaker may be named in a headline: in full, or by the last word."""
    names = {name.lower() for name in (said.who.body, said.who.person) if name}
    return names | {name.rpartition(" ")[2] for name in names}


def _may_speak(said: Said, spoke: set[str], lexicon: Lexicon) -> bool:
    """Whether "Stoltenberg: …" names who speaks: speaks in the text too, or is said to be somebody that does.

    "Haiti: 40 killed" only says where.
    """
    if said.manner is not Manner.HEADLINE or said.verb > said.at:
        return True
    words = said.who.claimant.lower().split()
    return not spoke.isdisjoint(_names(said)) or any(word in lexicon.attribution.who.roles for word in words)
