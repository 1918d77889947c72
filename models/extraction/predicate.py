"""The verb of those who are counted, behind them: "12 people from the town of Hama *were killed*"."""

from models.extraction.counted import acts, is_people
from models.extraction.lexicon import Lexicon
from models.extraction.phrases import Hit
from models.extraction.sentence import Sentence

_FAR = 28
"""How many words behind those who are counted their verb may stand."""
_ASIDE = 20
"""The most words of an aside in commas or brackets."""
_SHORT = 8
"""The most words of an aside that only its verb behind it shows to be one."""
_MORE = 4
"""How many words behind "and a" may name who it is."""
_STOPS = frozenset(",;:()")
_MARKS = frozenset("\"“”'")


def predicate(sentence: Sentence, after: int, limit: int, lexicon: Lexicon) -> Hit | None:
    """The word of an outcome that is the verb of those whose words end at an index; None where they have another.

    ``limit`` is the index of the next figure. Words of place and time may stand between.
    """
    return _Search(sentence, after, limit, lexicon).found()


class _Search:
    """Goes from word to word; knows whether an auxiliary was met, and whether it has left the words of the subject."""

    def __init__(self, sentence: Sentence, after: int, limit: int, lexicon: Lexicon) -> None:
        self._sentence, self._lexicon, self._limit = sentence, lexicon, limit
        self._at, self._end = after, min(len(sentence.tokens), after + _FAR)
        self._is_passive = self._has_moved = False

    def found(self) -> Hit | None:
        words, measures = self._sentence.words, self._lexicon.measures
        while 0 <= self._at < self._end:
            if self._at >= self._limit and not self._is_by_the_way():
                return None
            participle = measures.participles.at(words, self._at)
            happens = measures.happens.at(words, self._at)
            if happens and (not participle or happens.after >= participle.after):
                return happens
            if participle:
                return participle if self._is_said_of_them(participle) else None
            self._at = self._next()
        return None

    def _is_by_the_way(self) -> bool:
        """Whether the next figure is only told by the way: "12 people, including 3 children, were killed"."""
        parts = self._lexicon.language.words.parts
        return any(parts.before(self._sentence.words, at) for at in (self._limit, self._limit - 1))

    def _is_said_of_them(self, participle: Hit) -> bool:
        return self._is_passive or not (self._has_moved or acts(self._sentence, participle.after, self._lexicon))

    def _next(self) -> int:
        """The index to go on from; -1 where the search ends."""
        at, word, words = self._at, self._sentence.words[self._at], self._sentence.words
        small = self._lexicon.language.words
        if rate := self._lexicon.figures.rates.at(words, at):
            return rate.after
        if word in small.auxiliaries:
            self._is_passive = True
            return at + 1
        if self._is_passive and word in small.denying:
            return -1
        if self._is_passive and (inert := small.inert.at(words, at)):
            return inert.after
        joined = small.conjunctions.at(words, at)
        if joined and (more := self._past_more(joined.after)):
            return more
        if joined and self._has_moved and not self._is_passive:
            return joined.after
        return self._past_aside() or self._past_word(word)

    def _past_more(self, at: int) -> int:
        """The index behind one more who is named without a number: "10 soldiers *and a colonel* died"; 0 for none."""
        small = self._lexicon.language.words
        if self._sentence.word(at) not in small.indefinite:
            return 0
        people = (n for n in range(at + 1, at + _MORE) if is_people(self._sentence, n, self._lexicon))
        return next(people, -1) + 1

    def _past_word(self, word: str) -> int:
        small = self._lexicon.language.words
        if word in small.relatives and not self._has_moved:
            return self._at + 1
        if word in _STOPS or word in small.breakers or word in small.conjunctions:
            return -1
        if word in small.prepositions:
            self._has_moved = True
            return self._at + 1
        is_inert = word in small.adverbs or word in small.articles or word in _MARKS
        is_of_place = self._has_moved and not self._is_passive
        return self._at + 1 if is_inert or is_of_place else -1

    def _past_aside(self) -> int:
        """The index behind words in commas or brackets that only add something; 0 where there are none."""
        words, at, parts = self._sentence.words, self._at, self._lexicon.language.words.parts
        if self._is_dash(at):  # "12 of them – a third – were killed"
            return next((n + 1 for n in range(at + 1, min(at + _ASIDE, len(words))) if self._is_dash(n)), 0)
        if words[at] not in (",", "("):
            return 0
        if self._sentence.word(at + 1) in self._lexicon.language.words.denying:  # "60 people, not 200, died"
            return self._past_number(at + 2)
        adds = words[at] == "(" or any(parts.at(words, index) for index in range(at + 1, at + 4))
        closer = ")" if words[at] == "(" else ","
        if not adds and self._sentence.word(at + 1) not in self._lexicon.language.words.relatives:
            return self._before_verb()
        return next((n + 1 for n in range(at + 1, min(at + _ASIDE, len(words))) if words[n] == closer), 0)

    def _is_dash(self, at: int) -> bool:
        """Whether a word is a dash with space before it, and no hyphen."""
        start = self._sentence.tokens[at].start
        return self._sentence.words[at] == "-" and self._sentence.text[max(0, start - 1) : start].isspace()

    def _past_number(self, at: int) -> int:
        """The index behind a number and a comma; 0 where there is none."""
        is_number = at < len(self._sentence.tokens) and self._sentence.tokens[at].kind == "number"
        return at + 1 + (self._sentence.word(at + 1) == ",") if is_number else 0

    def _before_verb(self) -> int:
        """The index behind some words between commas that the verb follows: "34 people, all civilians, were killed"."""
        words, auxiliaries = self._sentence.words, self._lexicon.language.words.auxiliaries
        for at in range(self._at + 2, min(self._at + _SHORT, len(words) - 1)):
            if words[at] == ",":
                return at + 1 if words[at + 1] in auxiliaries else 0
            if words[at] in auxiliaries or words[at] in self._lexicon.attribution.verbs:
                return 0
        return 0
