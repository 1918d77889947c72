"""The words behind a number that name who is counted: "350,000 | Russian soldiers", "12 | of its own men"."""

from enum import StrEnum
from typing import NamedTuple

from models.extraction.figures import Found
from models.extraction.lexicon import Lexicon
from models.extraction.phrases import Hit
from models.extraction.sentence import Sentence
from models.text.figure_phrase import read_phrase
from models.text.number_words import read_number

_LONGEST = 12
"""The most words that may name who is counted."""
_AHEAD = 3
"""How many words a description may have between two words for people: "terrorist field commanders"."""
_PHRASE = 6
"""How many words of an object tell whether a number is meant."""
_MARKS = frozenset("\"“”'*")


class Sort(StrEnum):
    """What kind of thing is counted."""

    PEOPLE = "people"
    EQUIPMENT = "equipment"
    OTHERS = "others"
    """Neither people nor equipment: houses, attacks."""
    UNKNOWN = "unknown"
    NONE = "none"
    """The number stands alone: "30 wounded", "and 160 were injured"."""


class Counted(NamedTuple):
    """Who is counted, as far as the words right behind the number say.

    `words` are the indexes of the words that describe them, `outcome` is the first word among these that says a
    measure ("12 *dead*"), `after` the index of what follows them all.
    """

    words: tuple[int, ...]
    sort: Sort
    outcomes: tuple[Hit, ...]
    after: int
    has_owner: bool = False
    """Whether they are said to be somebody's: "of its soldiers"."""
    is_part: bool = False
    """Whether they are some of those named before: "five of them"."""
    is_armed: bool = False
    """Whether they fight, so that they flee from battle and not from home."""


def counted(sentence: Sentence, figure: Found, limit: int, lexicon: Lexicon) -> Counted:
    """Who a figure counts; ``limit`` is the index of the next figure, or the sentence's length."""
    at, has_owner, is_part = _opening(sentence, _past_share(sentence, figure.after, lexicon), limit, lexicon)
    words: list[int] = []
    outcomes: list[Hit] = []
    end = min(limit, at + _LONGEST)
    while at < end:
        if sentence.word(at) in _MARKS:
            at += 1
        elif sentence.word(at) == "(" and (closed := _closed(sentence, at, min(limit, at + 6))):
            at = closed
        elif hit := lexicon.measures.nouns.at(sentence.words, at):
            if _acts(sentence, hit, lexicon):
                break
            outcomes.append(hit)
            words += range(hit.at, hit.after)
            at = hit.after
        elif _joins(sentence, at, words, lexicon) or (
            _describes(sentence, at, words, lexicon) and not _speaks(sentence, at, words, lexicon)
        ):
            words.append(at)
            at += 1
        else:
            break
    while words and sentence.word(words[-1]) in lexicon.language.words.conjunctions:
        at = words.pop()
    sort = _sort(sentence, words, outcomes, lexicon)
    is_armed = any(sentence.word(index) in lexicon.subjects.armed for index in words)
    return Counted(tuple(words), sort, tuple(outcomes), at, has_owner, is_part, is_armed)


def is_people(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word names people, or those of a country."""
    word = sentence.stem(at)
    return word in lexicon.subjects.people or (
        sentence.is_name(at)
        and word.endswith(lexicon.language.words.ending_of_people)
        and word in lexicon.subjects.sides
    )


def is_side(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word names a side, or is its adjective: "Russia", "Russian"."""
    word = sentence.stem(at)
    return word in lexicon.subjects.sides or word in lexicon.adjectives


def _opening(sentence: Sentence, at: int, limit: int, lexicon: Lexicon) -> tuple[int, bool, bool]:
    """Past "of its", "of the", "of them": where the words begin; whether they are somebody's, or some of others."""
    small = lexicon.language.words
    hit = small.of_them.at(sentence.words, at)
    if not hit or hit.after + 1 == limit:  # "217, of whom 138 died"
        return at, False, False
    following = sentence.word(hit.after)
    if following in small.pronouns or following in small.whom:
        return hit.after + 1, False, True
    has_owner = following in small.possessives
    after = hit.after + (following in small.articles)
    owned = after + lexicon.is_owner(sentence.word(after))
    whole = read_number(sentence.tokens, owned, lexicon.display)  # "17 of 22 drones", "5 of Arlen's 1.2 million people"
    return whole[1] if whole else after, has_owner, False


def _past_share(sentence: Sentence, at: int, lexicon: Lexicon) -> int:
    """Past the same number as a share: "12,143 *or 92.5%* died"."""
    is_share = (
        sentence.word(at) in lexicon.language.words.conjunctions and sentence.word(at + 2) in lexicon.no_claims.shares
    )
    return at + 3 if is_share else at


def _closed(sentence: Sentence, at: int, limit: int) -> int:
    """The index behind a short bracket; 0 where none closes."""
    return next((index + 1 for index in range(at + 1, limit) if sentence.word(index) == ")"), 0)


def _acts(sentence: Sentence, hit: Hit, lexicon: Lexicon) -> bool:
    """Whether a word for an outcome is here a verb with its object: "20 gunmen killed five", "rebels captured the"."""
    if hit.after - hit.at > 1:
        return False
    return acts(sentence, hit.after, lexicon) and sentence.word(hit.at).endswith(
        lexicon.language.words.endings_of_verbs
    )


def acts(sentence: Sentence, after: int, lexicon: Lexicon) -> bool:
    """Whether what follows a word like "killed" is its object: a number, or somebody with an article."""
    word = sentence.word(after)
    if after >= len(sentence.tokens) or not word:
        return False
    small = lexicon.language.words
    if word in small.articles or (word in lexicon.figures.words.vague and word not in small.prepositions):
        return True
    return read_phrase(sentence.tokens[after : after + _PHRASE], 0, lexicon.display) is not None


def _joins(sentence: Sentence, at: int, words: list[int], lexicon: Lexicon) -> bool:
    """Whether "and" or "or" holds two names of people together: "soldiers guards and staff"."""
    joined = sentence.word(at) in lexicon.language.words.conjunctions or sentence.word(at) == ","
    if not joined or not words or words[-1] != at - 1 or not is_people(sentence, at - 1, lexicon):
        return False
    if sentence.word(at) == ",":
        return any(
            sentence.word(index) in lexicon.language.words.and_ for index in range(at + 2, at + 4)
        ) and is_people(sentence, at + 1, lexicon)
    if sentence.word(at + 1) in lexicon.measures.participles or sentence.word(at + 1) in lexicon.figures.words.vague:
        return False
    return (
        any(is_people(sentence, index, lexicon) for index in (at + 1, at + 2))
        and sentence.tokens[at + 1].kind == "word"
    )


def _describes(sentence: Sentence, at: int, words: list[int], lexicon: Lexicon) -> bool:
    """Whether a word goes on naming who is counted."""
    token, small = sentence.tokens[at], lexicon.language.words
    word = sentence.words[at]
    if word in small.of and words and is_people(sentence, words[-1], lexicon):
        return sentence.word(at + 1) in small.possessives or _is_of_group(sentence, at, words[-1], lexicon)
    if word in small.definite and words and sentence.word(words[-1]) in small.of:
        return True
    if word == "-" and token.end < len(sentence.text) and not sentence.text[token.end].isspace():
        return True
    if token.kind != "word" or word in small.aside:
        return False
    if is_people(sentence, at, lexicon) or word in lexicon.subjects.equipment or word in lexicon.subjects.others:
        return True
    if _has_head(sentence, words, lexicon):
        is_somebody = word in lexicon.attribution.who.titles and not sentence.is_name(words[-1])
        return not (sentence.is_name(at) and is_somebody) and _goes_on(sentence, at, lexicon)
    return not _is_verb(sentence, at, lexicon)


def _is_verb(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    word = sentence.word(at)
    if sentence.is_name(at) or word in lexicon.language.words.no_verbs:
        return False
    measures = lexicon.measures
    said = measures.participles.at(sentence.words, at) or measures.happens.at(sentence.words, at)
    known = bool(said) or word in lexicon.attribution.verbs or word in lexicon.language.words.irregular
    follows_hyphen = sentence.word(at - 1) == "-"
    return known or (word.endswith(lexicon.language.words.endings_of_verbs) and not follows_hyphen)


def _is_of_group(sentence: Sentence, at: int, last: int, lexicon: Lexicon) -> bool:
    """Whether "of" says what they are members of: "members of Hamas", "members of the security forces"."""
    if sentence.word(last) not in lexicon.subjects.groups:
        return False
    is_the = sentence.word(at + 1) in lexicon.language.words.definite
    return _goes_on(sentence, at + 2, lexicon) if is_the else sentence.is_name(at + 1)


def _has_head(sentence: Sentence, words: list[int], lexicon: Lexicon) -> bool:
    subjects = lexicon.subjects
    return any(
        is_people(sentence, at, lexicon)
        or sentence.word(at) in subjects.equipment
        or sentence.word(at) in subjects.others
        for at in words
    )


def _goes_on(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word for people follows within some words that are none of the small ones."""
    for index in range(at, min(at + _AHEAD, len(sentence.tokens))):
        word = sentence.word(index)
        if is_people(sentence, index, lexicon) or word in lexicon.subjects.equipment:
            return not sentence.is_name(at) or index > at
        if word != "-" and (
            word in lexicon.language.words.aside
            or _is_verb(sentence, index, lexicon)
            or sentence.tokens[index].kind != "word"
        ):
            return False
    return False


def _speaks(sentence: Sentence, at: int, words: list[int], lexicon: Lexicon) -> bool:
    """Whether a word names who speaks, and not who is counted: "20 people | activists said"."""
    if sentence.word(at + 1) not in lexicon.attribution.verbs or sentence.word(at) not in lexicon.attribution.who.roles:
        return False
    return (
        bool(words)
        or sentence.word(at + 2) in ("", ".", '"')
        or sentence.word(at + 2) in lexicon.dates.on
        or sentence.word(at + 2) in lexicon.weekdays
    )


def _sort(sentence: Sentence, words: list[int], outcomes: list[Hit], lexicon: Lexicon) -> Sort:
    """What the last word that is known names; a word for an outcome alone names nobody."""
    said = {index for hit in outcomes for index in range(hit.at, hit.after)}
    named = [at for at in words if at not in said]
    for at in reversed(named):
        word = sentence.word(at)
        if word in lexicon.subjects.equipment:
            return Sort.EQUIPMENT
        if is_people(sentence, at, lexicon):
            return Sort.PEOPLE
        if word in lexicon.subjects.others:
            return Sort.OTHERS
    left = [at for at in named if sentence.word(at) not in lexicon.subjects.left_out]
    if left and all(is_side(sentence, at, lexicon) for at in left):
        return Sort.PEOPLE  # "241 American and 58 French soldiers"
    return Sort.UNKNOWN if left else Sort.NONE
