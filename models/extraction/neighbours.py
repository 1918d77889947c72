"""What a number leaves unsaid and its neighbours say: lists, parts, other sides, and the sentence before."""

from collections.abc import Sequence

from models.extraction.counted import Counted, Sort, is_people
from models.extraction.figures import Found
from models.extraction.lexicon import Lexicon
from models.extraction.outcome import How, Outcome, is_said_otherwise
from models.extraction.sentence import Sentence

_FAR = 14
"""How many words may stand between two numbers of one list."""
_NAME = 5
"""The most words of a name that alone stands before a number."""


class Row:
    """The figures of a sentence with who they count and what is said of each; `own` is filled in here."""

    def __init__(
        self,
        sentence: Sentence,
        found: Sequence[Found],
        who: Sequence[Counted],
        own: Sequence[Outcome | None],
        lexicon: Lexicon,
    ) -> None:
        self._sentence, self._found, self._who, self._lexicon = sentence, found, who, lexicon
        self._small = lexicon.language.words
        self.own = list(own)

    def share(self) -> None:
        """Fill in what a list says once: "killed 12 soldiers and 3 civilians", "12 soldiers and 3 civilians died"."""
        for number in range(1, len(self.own)):
            said = self.own[number - 1]
            if said and not self.own[number] and self._follows(number, said):
                self.own[number] = said._replace(how=How.NEIGHBOUR)
        for number in range(len(self.own) - 2, -1, -1):
            said = self.own[number + 1]
            is_verb = said is not None and (said.how in (How.BEHIND, How.NEIGHBOUR) or self._is_left(number + 1, said))
            if said and is_verb and not self.own[number] and self._leads(number):
                self.own[number] = said._replace(how=How.NEIGHBOUR)

    def _is_left(self, number: int, said: Outcome) -> bool:
        """Whether what befell the people of a list stands behind its last: "5 guards and 9 rebels *dead*"."""
        who = self._who[number]
        return said.how is How.NAMED and who.sort is Sort.PEOPLE and who.words[-1] + 1 == said.after > who.words[0] + 1

    def take_from_before(self, measure: str, lead: str) -> bool:
        """Fill in what the sentence before says, "AP put the figure at 2,411"; tells whether anything was.

        ``measure`` is that of the last count of the sentences before, ``lead`` the word before it.
        """
        were = self.own.count(None)
        for number, said in enumerate(self.own):
            if not said and self._ends(self._found[number].after):
                self.own[number] = self._from_before(number, measure, lead)
        return self.own.count(None) < were

    def _from_before(self, number: int, measure: str, lead: str) -> Outcome | None:
        figure, words, measures = self._found[number], self._sentence.words, self._lexicon.measures
        at = figure.at
        while at > max(0, figure.at - 4) and words[at - 1] in measures.words.toll_links:
            at -= 1
        hit = measures.anaphors.before(words, at)
        beside = next((said for said in reversed(self.own[:number]) if said), None)
        if hit and at < figure.at and (beside or measure):
            if beside:
                return beside._replace(how=How.NEIGHBOUR)
            return Outcome(measure, How.SENTENCE_BEFORE, hit.at, hit.after)
        if measure and self._is_parallel(number, lead):
            return Outcome(measure, How.SENTENCE_BEFORE, figure.at - 1, figure.at)
        if self._sentence.word(figure.at - 1) not in self._lexicon.attribution.verbs:
            return None
        total = measures.tolls.within(words, 0, figure.at)
        meant = next((said.measure for said in self.own[number:] if said), total.meaning if total else measure)
        return Outcome(meant, How.SENTENCE_BEFORE, figure.at - 1, figure.at) if meant else None

    def _follows(self, number: int, said: Outcome) -> bool:
        """Whether a figure is tied to the one before: as its part, as another side, or as the next of a list."""
        who, at, words = self._who[number], self._begins(number), self._sentence.words
        if who.is_part or self._small.parts.before(words, at) or self._small.contrasts.before(words, at):
            return self._is_part(who)
        if self._is_parallel(number, self._sentence.word(self._found[number - 1].at - 1)) or self._is_gapped(number):
            return True
        if is_said_otherwise(self._sentence, who, self._lexicon) or not self._is_alike(number):
            return False
        end = max(self._who[number - 1].after, said.after if said.how is How.BEHIND else 0)
        return at == end or self._is_linked(end, at) or self._is_detail(end, at)

    def _is_detail(self, end: int, at: int) -> bool:
        """Whether a colon stands before a figure that says more of the one before: "307 people died: 241 soldiers"."""
        words = self._sentence.words
        if self._sentence.word(at - 1) != ":" or at - end > _FAR:
            return False
        return not any(words[index] in self._lexicon.attribution.verbs for index in range(end, at))

    def _begins(self, number: int) -> int:
        """The index of the first word before a figure that only leads to it: "another", "the"."""
        at, more = self._found[number].at, self._lexicon.figures.words.more
        while at and any(
            self._sentence.word(at - 1) in table for table in (self._small.articles, self._small.adverbs, more)
        ):
            at -= 1
        return at

    def _is_part(self, who: Counted) -> bool:
        """Whether nothing else is said of a part than who they are: "…, of whom 426 were children"."""
        after = who.after
        while self._sentence.word(after) in self._small.adverbs:  # "two of them seriously"
            after += 1
        if self._lexicon.measures.words.causes.at(self._sentence.words, after):  # "of which 40 were due to disease"
            return True
        if who.sort is Sort.NONE and not (self._ends(after) or self._sentence.word(after) in self._small.prepositions):
            names_them = any(is_people(self._sentence, at, self._lexicon) for at in (after + 1, after + 2))
            return names_them and is_said_otherwise(self._sentence, who, self._lexicon)
        return who.is_part or not is_said_otherwise(self._sentence, who, self._lexicon)

    def _is_linked(self, end: int, at: int) -> bool:
        """Whether "and" or a comma stands between a figure that ends at one index and one that begins at another."""
        hit = self._small.links.before(self._sentence.words, at)
        start = hit.at if hit else at - 1 if self._sentence.word(at - 1) == "," else -1
        start -= self._sentence.word(start - 1) == ","
        return start >= 0 and (start <= end or self._is_of_place(end, start))

    def _is_of_place(self, at: int, after: int) -> bool:
        """Whether only words of place and time stand between two indexes."""
        if after - at > _FAR or self._sentence.word(at) not in self._small.prepositions:
            return False
        said = (self._lexicon.attribution.verbs, self._small.auxiliaries, self._small.breakers)
        return not any(self._sentence.word(index) in table for index in range(at, after) for table in said)

    def _leads(self, number: int) -> bool:
        """Whether a figure without a verb is the first of those that the next one's verb is said of."""
        who, end, words = self._who[number], self._found[number + 1].at, self._sentence.words
        if who.sort is Sort.NONE or self._who[number + 1].is_part or self._is_whole(number):
            return False
        comma = who.after + (self._sentence.word(who.after) == ",")
        hit = self._small.links.at(words, comma)
        if end in (who.after, comma) or (hit and hit.after == end):
            return True
        return self._small.links.before(words, end) is not None and self._is_of_place(who.after, end)

    def _is_whole(self, number: int) -> bool:
        """Whether only a part of them is told of: "*Of the 2,000* residents, 300 died"."""
        at = self._found[number].at
        at -= self._sentence.word(at - 1) in self._small.articles
        hit = self._small.of_them.before(self._sentence.words, at)
        return hit is not None and self._sentence.word(hit.at - 1) in ("", ",", ";")

    def _is_alike(self, number: int) -> bool:
        """Whether two numbers of a list may count alike; a bare one does beside a bare one ("one on … and one on")."""
        who = self._who[number]
        if who.sort is not Sort.NONE:
            return who.sort is not Sort.UNKNOWN
        before = self.own[number - 1]
        is_bare = self._who[number - 1].sort is Sort.NONE or (before is not None and before.how is How.BEFORE)
        return is_bare and self._sentence.word(who.after) in self._small.prepositions

    def _is_gapped(self, number: int) -> bool:
        """Whether only another side or claimant is named before a number: "… and the Germans around 5,000"."""
        figure, who = self._found[number], self._who[number]
        first = at = figure.at - (self._sentence.word(figure.at - 1) in self._lexicon.attribution.at)
        while at > max(0, figure.at - _NAME) and self._sentence.is_name(at - 1):
            at -= 1
        if at == first or who.sort is not Sort.NONE or not self._ends(who.after):
            return False
        at -= self._sentence.word(at - 1) in self._small.definite
        return self._sentence.word(at - 1) == "," or self._sentence.word(at - 1) in self._small.links

    def _is_parallel(self, number: int, lead: str) -> bool:
        """Whether a verb stands again before a bare number: "Germany held 2 million; Russia held 1 million"."""
        small, after = self._small, self._found[number].after
        tables = (small.prepositions, small.articles, small.links, small.adverbs, small.auxiliaries)
        is_small = lead in small.breakers or lead in small.parts or any(lead in table for table in tables)
        is_verb = lead.isalpha() and not is_small
        return is_verb and self._sentence.word(self._found[number].at - 1) == lead and self._ends(after)

    def _ends(self, at: int) -> bool:
        """Whether a clause ends before an index."""
        word = self._sentence.word(at)
        return word in (".", ",", "", ";", ")") or word in self._small.breakers or word in self._small.links
