"""Who a figure counts, as a name: from the words behind it, from who lost them, or from its neighbours."""

from collections.abc import Sequence
from typing import NamedTuple

from models.extraction.counted import Sort, is_people
from models.extraction.lexicon import Lexicon
from models.extraction.measured import Count
from models.extraction.outcome import How
from models.extraction.reason import Why
from models.extraction.sentence import Sentence

_NEAR = 9
"""How many words before a number the verb may stand whose subject lost those it counts."""
_ASIDE = 12
"""The most words between a subject and its verb, in commas."""
_MARKS = frozenset("-‑/'’,")
_PHRASE = 4
"""The most words of a name for people that a part is taken of."""


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
    said, is_total = _said(sentence, count, lexicon), count.outcome.how is How.TOTAL
    owner = _owner(sentence, count, start, lexicon)
    is_general = all(sentence.word(at) in lexicon.subjects.general for at in said)
    if said and not is_general:
        return Named(_named(sentence, said, owner, lexicon), Why.SUBJECT_NAMED)
    if not said and (side := _side_in(sentence, count.figure.at - 1, count.figure.at, lexicon)):
        return Named(_owned(side, "", lexicon), Why.SUBJECT_OWNER)
    if not said and (told := _told_behind(sentence, count, lexicon)):
        return Named(told, Why.SUBJECT_NAMED)
    if not said and (among := _among(sentence, count, lexicon)):
        return Named(among, Why.SUBJECT_NAMED)
    if count.who.is_part and (whole := _whole(sentence, count.figure.at, start, lexicon)):
        return Named(whole, Why.SUBJECT_OF_NEIGHBOUR)
    if owner:
        head = _shown(sentence, said) if said else ""
        return Named(_owned(owner, head, lexicon), Why.SUBJECT_OWNER)
    if is_total and (people := _in_total(sentence, count, lexicon)):
        return Named(people, Why.SUBJECT_NAMED)
    is_plain = bool(said and earlier) and earlier[-1].name == lexicon.subjects.default
    if (
        earlier
        and not is_total
        and not is_plain
        and (not said or count.who.is_part or _is_part(sentence, count, lexicon))
    ):
        return Named(earlier[-1].name, Why.SUBJECT_OF_NEIGHBOUR)
    if count.who.is_part and last:
        return Named(last.name, Why.SUBJECT_OF_SENTENCE_BEFORE)
    if said:
        return Named(_shown(sentence, said), Why.SUBJECT_NAMED)
    return _from_around(sentence, count, last, lexicon)


def _said(sentence: Sentence, count: Count, lexicon: Lexicon) -> list[int]:
    """The words that name who is counted; those that only say the outcome or "others" left out."""
    small = lexicon.language.words
    left_out = lexicon.subjects.left_out | small.possessives
    said = {at for hit in count.who.outcomes for at in range(hit.at, hit.after) if not is_people(sentence, at, lexicon)}
    kept = [at for at in count.who.words if sentence.word(at) not in left_out and at not in said]
    loose = small.conjunctions.words | small.of | small.definite | _MARKS
    while kept and sentence.word(kept[-1]) in loose:
        kept.pop()
    while kept and sentence.word(kept[0]) in loose:
        kept.pop(0)
    return kept


def _named(sentence: Sentence, said: list[int], owner: str, lexicon: Lexicon) -> str:
    words = [sentence.word(at) for at in said]
    if all(word in lexicon.subjects.military for word in words):
        return " ".join(filter(None, (owner, lexicon.subjects.of_military)))
    if all(word in lexicon.subjects.civilian for word in words):
        return " ".join(filter(None, (owner, lexicon.subjects.of_civilian)))
    if len(said) == 1 and words[0] in lexicon.adjectives:
        return f"{sentence.raw(said[0])} {lexicon.subjects.forces}"
    shown, sides = _shown(sentence, said), lexicon.adjectives
    is_bare = owner.lower() in sides and not any(sentence.stem(at) in sides or sentence.is_name(at) for at in said)
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
    total = _total_before(sentence, count, lexicon)
    if total >= 0 and (side := _beside(sentence, total, count, lexicon)):
        return side
    for at in range(count.figure.at - 1, max(-1, start - 1, count.figure.at - _NEAR), -1):
        if _is_other_deed(sentence, at, lexicon):
            return ""
        if words[at] in lexicon.measures.words.suffering:
            between = _side_in(sentence, at + 1, count.figure.at, lexicon)
            is_cost = words[at] in lexicon.measures.words.costing or _is_taken(sentence, at, count, lexicon)
            loser = between or ("" if is_cost else _subject_before(sentence, at, lexicon))
            return "" if lexicon.subjects.is_vague(loser) else loser
        if words[at] in lexicon.language.words.breakers | lexicon.attribution.verbs or (
            words[at] in lexicon.measures.verbs and words[at] not in lexicon.measures.words.suffering
        ):
            return ""
    return ""


def _is_other_deed(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a verb only has "had" before it, so that nothing is lost by its subject: "had *registered* 12 deaths"."""
    small, before = lexicon.language.words, at - 1
    while sentence.word(before) in small.adverbs:
        before -= 1
    word = sentence.word(at)
    is_verb = word.endswith(small.endings_of_verbs) or word in small.irregular
    return is_verb and word not in lexicon.measures.words.suffering and sentence.word(before) in small.active


def _is_taken(sentence: Sentence, verb: int, count: Count, lexicon: Lexicon) -> bool:
    """Whether lives are taken by the subject, and not lost: "hunger *took* 80 lives"."""
    is_lives = sentence.word(count.figure.after) in lexicon.measures.words.lives
    return is_lives and sentence.word(verb) in lexicon.measures.words.taking


def _total_before(sentence: Sentence, count: Count, lexicon: Lexicon) -> int:
    """The index of a total that is given for a figure: "*Italian losses* were 30,000 dead"; -1 for none."""
    if count.outcome.how is How.TOTAL:
        return count.outcome.at
    at = count.figure.at
    while at > 0 and sentence.word(at - 1) in lexicon.measures.words.toll_links:
        at -= 1
    hit = lexicon.measures.tolls.before(sentence.words, at) if at < count.figure.at else None
    return hit.at if hit and count.who.sort is Sort.NONE else -1


def _beside(sentence: Sentence, at: int, count: Count, lexicon: Lexicon) -> str:
    """The side in a total: "Russian losses totaled 12", "the civilian death toll"."""
    hit = lexicon.measures.tolls.at(sentence.words, at)
    if hit is None:
        return ""
    near = range(hit.after - 1, max(-1, at - _PHRASE), -1)
    for index in near:
        if sentence.stem(index) in lexicon.adjectives:
            return sentence.raw(index)
        if side := lexicon.subjects.sides.at((sentence.stem(index),), 0):
            return side.meaning
    for index in near:
        if sentence.word(index) in lexicon.subjects.civilian:
            return lexicon.subjects.of_civilian
        if sentence.word(index) in lexicon.subjects.military:
            return lexicon.subjects.of_military
    if sentence.word(at - 1) in lexicon.attribution.who.roles:  # "regime losses", "army casualties"
        return sentence.raw(at - 1)
    if name := _owner_by_name(sentence, at - 1, hit.meaning, lexicon):
        return name
    is_of = sentence.word(hit.after) in lexicon.language.words.of
    if is_of and (named := _name_at(sentence, hit.after + 1, lexicon)):
        return named
    return _side_in(sentence, at + 1, min(count.figure.at, at + 5), lexicon)


def _owner_by_name(sentence: Sentence, at: int, measure: str, lexicon: Lexicon) -> str:
    """Whose losses a total is, by a name before it: "*Imperial* losses", "*Norland's* casualties"."""
    is_name = at > 0 and sentence.is_name(at) and sentence.word(at) not in lexicon.language.words.small
    if not is_name or measure not in lexicon.subjects.of_forces or sentence.is_titled():
        return ""
    return f"{lexicon.stem(sentence.raw(at))} {lexicon.subjects.forces}"


def _in_total(sentence: Sentence, count: Count, lexicon: Lexicon) -> str:
    """Who a total is of: "the number of *children* wounded rose to 12"."""
    said = count.outcome
    lead = lexicon.measures.words.number_of.within(sentence.words, said.at - _PHRASE, said.at)
    first = lead.after if lead else said.after
    for at in range(first, min(count.figure.at, first + _PHRASE)):
        if is_people(sentence, at, lexicon) and sentence.word(at) not in lexicon.subjects.left_out:
            return sentence.raw(at)
    return ""


def _name_at(sentence: Sentence, at: int, lexicon: Lexicon) -> str:
    """A name of two words and more, past its article: "the Soviet Armed Forces"."""
    at += sentence.word(at) in lexicon.language.words.articles
    after = at
    while sentence.is_name(after):
        after += 1
    return sentence.shown(at, after) if after - at > 1 else ""


def _side_in(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> str:
    for index in range(at, after):
        if sentence.is_name(index) and (hit := lexicon.subjects.sides.at(sentence.stems, index)):
            return hit.meaning
    return ""


def _subject_before(sentence: Sentence, verb: int, lexicon: Lexicon) -> str:
    """The subject of a verb of losing: a side's adjective, or the name as it is written."""
    small = lexicon.language.words
    after = _past_aside(sentence, verb)
    while after > 0 and (sentence.word(after - 1) in small.auxiliaries or sentence.word(after - 1) in small.adverbs):
        after -= 1
    if hit := lexicon.subjects.sides.before(sentence.stems, after):
        return hit.meaning if sentence.is_name(hit.at) else ""
    at = after
    while at > max(0, after - _PHRASE - 1) and _may_name(sentence, at - 1, lexicon):
        at -= 1
    while at < after and sentence.word(at) in small.conjunctions:
        at += 1
    if side := _side_in(sentence, at, after, lexicon):  # "Moscow's forces"
        return side
    if all(sentence.word(n) in small.pronouns for n in range(at, after)):
        return ""
    known = any(sentence.is_name(n) or is_people(sentence, n, lexicon) for n in range(at, after))
    return sentence.shown(at, after) if known else ""


def _whole(sentence: Sentence, figure: int, start: int, lexicon: Lexicon) -> str:
    """Of whom a part is counted: the last people named before it: "mercenaries …, 5 of them"."""
    for after in range(figure, max(start, 0), -1):
        if not is_people(sentence, after - 1, lexicon) or sentence.word(after - 1) in lexicon.subjects.left_out:
            continue
        at = after - 1
        while at > max(start, after - _PHRASE) and _describes(sentence, at - 1, lexicon):
            at -= 1
        return sentence.shown(at, after)
    return ""


def _describes(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    word = sentence.word(at)
    is_told = word in lexicon.language.words.small or word in lexicon.subjects.left_out
    return sentence.tokens[at].kind == "word" and not is_told


def _may_name(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word may belong to the name of those who lose: "Soviet Army *formations and units* lost"."""
    small, word = lexicon.language.words, sentence.word(at)
    if word in ("-", *small.and_):
        return True
    if word in lexicon.attribution.verbs:
        return False
    is_word = sentence.stem(at).isalpha()
    return is_word and (sentence.is_name(at) or word not in small.small) and word not in small.articles


def _past_aside(sentence: Sentence, after: int) -> int:
    """Back past words between commas: "The Red Army, according to its archives, suffered"."""
    if sentence.word(after - 1) != ",":
        return after
    return next((at for at in range(after - 2, max(0, after - _ASIDE), -1) if sentence.word(at) == ","), after)


def _told_behind(sentence: Sentence, count: Count, lexicon: Lexicon) -> str:
    """Who they were, as the sentence goes on: "32 of the dead *were civilians*", but "32 were taken hostage"."""
    first = count.who.after + 1
    is_told = sentence.word(first - 1) in lexicon.language.words.auxiliaries
    if not is_told or lexicon.measures.participles.at(sentence.words, first):
        return ""
    for at in range(first, first + _PHRASE):
        if is_people(sentence, at, lexicon) and sentence.word(at) not in lexicon.subjects.left_out:
            return sentence.shown(first, at + 1)
        if sentence.word(at) != "-" and not (_describes(sentence, at, lexicon) if at < len(sentence.tokens) else False):
            return ""
    return ""


def _among(sentence: Sentence, count: Count, lexicon: Lexicon) -> str:
    """Among whom an outcome is counted: "26 deaths *among the security forces*"."""
    if count.outcome.how is not How.NAMED or sentence.word(count.who.after) not in lexicon.subjects.among:
        return ""
    first = count.who.after + 1
    first += sentence.word(first) in lexicon.language.words.articles
    for at in range(first, first + _PHRASE):
        if is_people(sentence, at, lexicon) and sentence.word(at) not in lexicon.subjects.left_out:
            return sentence.shown(first, at + 1)
        if at >= len(sentence.tokens) or not _describes(sentence, at, lexicon):
            return ""
    return ""


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
