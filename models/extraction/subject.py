"""Who a figure counts, as a name: from the words behind it, from who lost them, or from its neighbours."""

from collections.abc import Sequence
from typing import NamedTuple

from models.extraction.counted import Sort, is_people
from models.extraction.lexicon import Lexicon
from models.extraction.measured import Count
from models.extraction.outcome import How
from models.extraction.reason import Why
from models.extraction.sentence import Sentence
from models.extraction.speaker import adjectives_of
from models.extraction.tokens import stem

_NEAR = 9
"""How many words before a number the verb may stand whose subject lost those it counts."""
_MARKS = frozenset("-‑/'’")


class Named(NamedTuple):
    """The name of who is counted, and what it rests on."""

    name: str
    why: Why


def subject(
    sentence: Sentence,
    count: Count,
    lexicon: Lexicon,
    *,
    start: int,
    earlier: Sequence[Named],
    last: Named | None,
) -> Named:
    """Who a figure counts.

    ``start`` is the index behind the figure before, ``earlier`` are the subjects of those before it in the sentence,
    ``last`` that of the last figure of the sentences before.
    """
    said = _said(sentence, count, lexicon)
    owner = _owner(sentence, count, start, lexicon)
    is_general = all(sentence.word(at) in lexicon.subjects.general for at in said)
    if said and not is_general:
        return Named(_named(sentence, said, owner, lexicon), Why.SUBJECT_NAMED)
    if not said and (side := _side_in(sentence, count.figure.at - 1, count.figure.at, lexicon)):
        return Named(_owned(side, "", lexicon), Why.SUBJECT_OWNER)
    if not said and (told := _told_behind(sentence, count, lexicon)):
        return Named(told, Why.SUBJECT_NAMED)
    if owner:
        head = _shown(sentence, said) if said else ""
        return Named(_owned(owner, head, lexicon), Why.SUBJECT_OWNER)
    if earlier and (not said or count.who.is_part or _is_part(sentence, count, lexicon)):
        return Named(earlier[-1].name, Why.SUBJECT_OF_NEIGHBOUR)
    if count.who.is_part and last:
        return Named(last.name, Why.SUBJECT_OF_SENTENCE_BEFORE)
    if said:
        return Named(_shown(sentence, said), Why.SUBJECT_NAMED)
    return _from_around(sentence, count, last, lexicon)


def _said(sentence: Sentence, count: Count, lexicon: Lexicon) -> list[int]:
    """The words that name who is counted; those that only say the outcome or "others" left out."""
    left_out = lexicon.subjects.left_out
    kept = [
        at
        for at in count.who.words
        if sentence.word(at) not in left_out and sentence.word(at) not in lexicon.language.words.possessives
    ]
    while kept and (
        sentence.word(kept[-1]) in _MARKS
        or sentence.word(kept[-1]) in lexicon.language.words.conjunctions
        or sentence.word(kept[-1]) == ","
        or sentence.word(kept[-1]) in lexicon.language.words.of
    ):
        kept.pop()
    while kept and (
        sentence.word(kept[0]) in _MARKS
        or sentence.word(kept[0]) in lexicon.language.words.conjunctions
        or sentence.word(kept[0]) == ","
        or sentence.word(kept[0]) in lexicon.language.words.of
    ):
        kept.pop(0)
    return kept


def _named(sentence: Sentence, said: list[int], owner: str, lexicon: Lexicon) -> str:
    words = [sentence.word(at) for at in said]
    if all(word in lexicon.subjects.military for word in words):
        return " ".join(filter(None, (owner, lexicon.subjects.of_military)))
    if all(word in lexicon.subjects.civilian for word in words):
        return " ".join(filter(None, (owner, lexicon.subjects.of_civilian)))
    if len(said) == 1 and words[0] in adjectives_of(lexicon):
        return f"{sentence.raw(said[0])} {lexicon.subjects.forces}"
    shown, sides = _shown(sentence, said), adjectives_of(lexicon)
    is_bare = owner.lower() in sides and not any(
        stem(word) in sides or sentence.is_name(at) for word, at in zip(words, said, strict=True)
    )
    return f"{owner} {shown}" if is_bare else shown


def _owned(owner: str, head: str, lexicon: Lexicon) -> str:
    if head:
        return f"{owner} {head}"
    return f"{owner} {lexicon.subjects.forces}" if owner in lexicon.subjects.sides.meanings else owner


def _shown(sentence: Sentence, said: Sequence[int]) -> str:
    """The words as they are written; marks stay as close as they were."""
    parts: list[str] = []
    for number, at in enumerate(said):
        apart = number and sentence.tokens[at].start > sentence.tokens[said[number - 1]].end
        parts.append((" " if apart else "") + sentence.raw(at))
    return "".join(parts)


def _owner(sentence: Sentence, count: Count, start: int, lexicon: Lexicon) -> str:
    """Who is said to have lost those that are counted: a side by its adjective, anybody else by name."""
    words = sentence.words
    is_total = count.outcome.how is How.TOTAL
    if is_total and (side := _beside(sentence, count.outcome.at, count.figure.at, lexicon)):
        return side
    for at in range(count.figure.at - 1, max(-1, start - 1, count.figure.at - _NEAR), -1):
        if words[at] in lexicon.measures.words.suffering:
            between = _side_in(sentence, at + 1, count.figure.at, lexicon)
            return between or _subject_before(sentence, at, lexicon)
        if words[at] in lexicon.language.words.breakers or (
            words[at] in lexicon.measures.verbs and words[at] not in lexicon.measures.words.suffering
        ):
            return ""
    return ""


def _beside(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> str:
    """The side in a total: "Russian losses totaled 12", "the civilian death toll"."""
    if lexicon.measures.tolls.at(sentence.words, at) is None:
        return ""
    for index in range(at - 1, max(-1, at - 4), -1):
        word = stem(sentence.word(index))
        if word in adjectives_of(lexicon):
            return sentence.raw(index)
        if hit := lexicon.subjects.sides.at([word], 0):
            return hit.meaning
        if word in lexicon.subjects.civilian:
            return lexicon.subjects.of_civilian
    return _side_in(sentence, at + 1, min(after, at + 5), lexicon)


def _side_in(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> str:
    stems = [stem(word) for word in sentence.words[at:after]]
    for index in range(len(stems)):
        if sentence.is_name(at + index) and (hit := lexicon.subjects.sides.at(stems, index)):
            return hit.meaning
    return ""


def _subject_before(sentence: Sentence, verb: int, lexicon: Lexicon) -> str:
    """The subject of a verb of losing: a side's adjective, or the name as it is written."""
    small = lexicon.language.words
    after = verb
    while after > 0 and (sentence.word(after - 1) in small.auxiliaries or sentence.word(after - 1) in small.adverbs):
        after -= 1
    if hit := lexicon.subjects.sides.before([stem(word) for word in sentence.words[:after]], after):
        return hit.meaning if sentence.is_name(hit.at) else ""
    at = after
    while (
        at > max(0, after - 5)
        and (sentence.is_name(at - 1) or is_people(sentence, at - 1, lexicon))
        and sentence.word(at - 1) not in small.articles
    ):
        at -= 1
    return sentence.shown(at, after)


def _told_behind(sentence: Sentence, count: Count, lexicon: Lexicon) -> str:
    """Who they were, as the sentence goes on: "32 of the dead *were civilians*"."""
    at = count.who.after
    if sentence.word(at) not in lexicon.language.words.auxiliaries:
        return ""
    names_them = is_people(sentence, at + 1, lexicon) and sentence.word(at + 1) not in lexicon.subjects.left_out
    return sentence.raw(at + 1) if names_them else ""


def _is_part(sentence: Sentence, count: Count, lexicon: Lexicon) -> bool:
    """Whether only general words name a part of those before: "including over 40 men killed"."""
    return lexicon.language.words.parts.before(sentence.words, count.figure.at) is not None


def _from_around(sentence: Sentence, count: Count, last: Named | None, lexicon: Lexicon) -> Named:
    """Who is meant where nobody is named: the subject of the clause before, or of the sentence before."""
    words = sentence.words
    if words[count.figure.at] in lexicon.language.words.one and last:
        return Named(last.name, Why.SUBJECT_OF_SENTENCE_BEFORE)
    begins = lexicon.language.words.of_them.at(words, 0) is not None
    if count.who.sort is Sort.NONE and (
        begins or sentence.word(count.figure.at - 1) in lexicon.language.words.conjunctions
    ):
        for at in range(min(8, count.figure.at)):
            if is_people(sentence, at, lexicon) and sentence.word(at) not in lexicon.subjects.left_out:
                return Named(sentence.raw(at).lower(), Why.SUBJECT_OF_NEIGHBOUR)
    return Named(lexicon.subjects.default, Why.SUBJECT_NOT_SAID)
