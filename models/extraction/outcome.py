"""The measure at a number: what is said to have befallen those it counts, before it, behind it or in its own words."""

from enum import StrEnum
from typing import NamedTuple

from models.claims.figure import Bound
from models.extraction.counted import Counted, Sort, acts, is_people
from models.extraction.figures import Found
from models.extraction.lexicon import Lexicon
from models.extraction.phrases import Hit
from models.extraction.predicate import predicate
from models.extraction.sentence import Sentence

_NEAR = 7
"""How many words before a number its verb may stand."""
_UNDONE = 3
"""How many words beside those who are counted may tell that it has ended."""
_BACK = 16
"""How many words before a number the total may stand that it belongs to."""


class How(StrEnum):
    """Where the measure was found."""

    NAMED = "named"
    """In the words behind the number: "12 dead"."""
    BEHIND = "behind"
    """In their verb: "12 were killed"."""
    BEFORE = "before"
    """In the verb that governs the number: "killed 12"."""
    TOTAL = "total"
    """In a total that the number follows: "the death toll rose to 12"."""
    NEIGHBOUR = "neighbour"
    """Taken from another number of the sentence: "…, as opposed to 31,000 soldiers"."""
    SENTENCE_BEFORE = "sentence_before"


class Outcome(NamedTuple):
    """A measure, how it was found, and the first and last word (exclusive) that say it."""

    measure: str
    how: How
    at: int
    after: int


def outcome(sentence: Sentence, figure: Found, who: Counted, span: tuple[int, int], lexicon: Lexicon) -> Outcome | None:
    """What a figure's own words say of it, not yet settled; None where they say nothing.

    ``span`` is the index behind the figure before with its words, and the index of the next figure.
    """
    named = _named(sentence, who, lexicon)
    is_state = named is not None and _is_state(sentence, named, lexicon)
    found = (
        (None if is_state else named)
        or _behind(sentence, who.after, span[1], lexicon)
        or _before(sentence, figure, span[0], lexicon)
        or named
        or _total(sentence, figure, span[0], lexicon)
        or _of_host(sentence, figure, who, lexicon)
        or _of_the_dead(sentence, figure, who, lexicon)
    )
    return None if found and _is_undone(sentence, figure, who, found, lexicon) else found


def _is_state(sentence: Sentence, named: Outcome, lexicon: Lexicon) -> bool:
    """Whether the word only says what people are: "killed 8 *hostages*", "12 *prisoners* escaped"."""
    word = sentence.word(named.after - 1)
    names_them = word in lexicon.subjects.people and word not in lexicon.subjects.left_out
    return names_them and named.measure in lexicon.measures.kinds


def _is_undone(sentence: Sentence, figure: Found, who: Counted, found: Outcome, lexicon: Lexicon) -> bool:
    """Whether it has ended for them: "in exchange for 150 prisoners", "9 hostages were freed"."""
    if found.how is not How.NAMED or found.measure not in lexicon.measures.kinds:
        return False
    undone = lexicon.measures.words.undone
    near = (*range(figure.at - _UNDONE, figure.at), *range(who.after, who.after + _UNDONE))
    return any(sentence.word(at) in undone for at in near)


def is_said_otherwise(sentence: Sentence, who: Counted, lexicon: Lexicon) -> bool:
    """Whether those who are counted have a verb of their own that says no measure: "30 people were arrested"."""
    at = who.after
    small = lexicon.language.words
    while at < len(sentence.tokens) and (sentence.word(at) in small.adverbs or sentence.word(at) in small.relatives):
        at += 1
    return sentence.word(at) in small.auxiliaries


def settled(found: Outcome, who: Counted, lexicon: Lexicon) -> Outcome | None:
    """The outcome with the measure that it means for those who are counted: tanks are lost otherwise than men.

    None where it means none, as of houses.
    """
    if who.sort is Sort.OTHERS:
        return None
    kinds = lexicon.measures.kinds.get(found.measure)
    if kinds is None:
        return None if who.sort is Sort.EQUIPMENT else found
    if who.is_armed and "armed" in kinds:
        return found._replace(measure=kinds["armed"]) if kinds["armed"] else None
    measure = kinds.get(who.sort.value, "")
    if not measure and found.how is not How.BEFORE and not (found.how is How.NEIGHBOUR and who.sort is not Sort.NONE):
        measure = kinds.get("passive", "")
    return found._replace(measure=measure) if measure else None


def _named(sentence: Sentence, who: Counted, lexicon: Lexicon) -> Outcome | None:
    if not who.outcomes:
        return None
    measures = [hit.meaning for hit in who.outcomes]
    after = who.outcomes[-1].after
    more = _and_more(sentence, after, lexicon)
    if more:
        measures.append(more.meaning)
        after = more.after
    measure = together(measures, lexicon, are_alternatives=_is_either(sentence, more, lexicon))
    return Outcome(measure, How.NAMED, who.outcomes[0].at, after)


def _and_more(sentence: Sentence, at: int, lexicon: Lexicon) -> Hit | None:
    """The second outcome under one number: "killed *or wounded*"; not in "killed and wounded 20"."""
    joined = sentence.word(at) == "/" or lexicon.language.words.conjunctions.at(sentence.words, at)
    if not joined:
        return None
    after = joined.after if isinstance(joined, Hit) else at + 1
    measures = lexicon.measures
    tables = (measures.happens, measures.participles, measures.nouns)
    hit = next((hit for table in tables if (hit := table.at(sentence.words, after))), None)
    if hit is None or acts(sentence, hit.after, lexicon):
        return None
    return hit


def _is_either(sentence: Sentence, more: Hit | None, lexicon: Lexicon) -> bool:
    """Whether a second outcome is only another possibility: "dead *or missing*"."""
    return more is not None and sentence.word(more.at - 1) in lexicon.language.words.or_


def together(measures: list[str], lexicon: Lexicon, *, are_alternatives: bool = False) -> str:
    """The measure of several outcomes under one number; the first where none holds them together.

    Of alternatives, "dead or missing", it may be one that leaves open how many are either.
    """
    tables = (lexicon.measures.together, lexicon.measures.either if are_alternatives else {})
    for table in tables:
        for parts, measure in table.items():
            if {part.strip() for part in parts.split(",")} <= set(measures):
                return measure
    return measures[0]


def _behind(sentence: Sentence, after: int, limit: int, lexicon: Lexicon) -> Outcome | None:
    """What the verb of those says whose words end at an index."""
    hit = predicate(sentence, after, limit, lexicon)
    if hit is None:
        return None
    more = _and_more(sentence, hit.after, lexicon)
    measures = [hit.meaning, more.meaning] if more else [hit.meaning]
    measure = together(measures, lexicon, are_alternatives=_is_either(sentence, more, lexicon))
    return Outcome(measure, How.BEHIND, hit.at, more.after if more else hit.after)


def _before(sentence: Sentence, figure: Found, start: int, lexicon: Lexicon) -> Outcome | None:
    """The verb that governs the number: "killed at least 12", "the deaths of 12"."""
    small, verbs = lexicon.language.words, lexicon.measures.verbs
    at, lowest = figure.at, max(start, figure.at - _NEAR)
    while at > lowest:
        if hit := verbs.before(sentence.words, at):
            return _governing(sentence, hit, figure, lexicon)
        word = sentence.word(at - 1)
        is_small = word in small.articles or word in small.adverbs
        is_object = (
            sentence.is_name(at - 1) and at - 2 >= lowest and lexicon.measures.verbs.before(sentence.words, at - 1)
        )
        if filler := lexicon.figures.words.fillers.before(sentence.words, at):
            at = filler.at
            continue
        if (objects := _past_object(sentence, at, lowest, lexicon)) < at:
            at = objects
            continue
        if not (is_small or word in small.before_numbers or word in "\"“'" or is_object):
            return None
        at -= 1
    return None


def _past_object(sentence: Sentence, at: int, lowest: int, lexicon: Lexicon) -> int:
    """Back past "an officer and" between a verb and its second object, which alone is counted."""
    if sentence.word(at - 1) not in lexicon.language.words.links or not is_people(sentence, at - 2, lexicon):
        return at
    articles = lexicon.language.words.indefinite
    return next((n for n in range(at - 2, max(lowest, at - 6), -1) if sentence.word(n) in articles), at)


def _governing(sentence: Sentence, hit: Hit, figure: Found, lexicon: Lexicon) -> Outcome | None:
    words = sentence.words
    if words[hit.at] in lexicon.measures.words.ambiguous and hit.after - hit.at == 1:
        # Said by somebody, but for "claimed 20 lives".
        return (
            Outcome(hit.meaning, How.BEFORE, hit.at, hit.after)
            if sentence.word(figure.after) in lexicon.measures.words.lives
            else None
        )
    if _is_passive(sentence, hit, lexicon):
        return None
    if lexicon.language.words.conjunctions.before(words, hit.at) and (
        other := lexicon.measures.verbs.before(words, hit.at - 1)
    ):
        return Outcome(together([other.meaning, hit.meaning], lexicon), How.BEFORE, other.at, hit.after)
    return Outcome(hit.meaning, How.BEFORE, hit.at, hit.after)


def _is_passive(sentence: Sentence, hit: Hit, lexicon: Lexicon) -> bool:
    """Whether a verb says what befell its subject: "was killed"; not "had killed", nor "is losing"."""
    small, before = lexicon.language.words, sentence.word(hit.at - 1)
    is_ongoing = sentence.word(hit.at).endswith(small.endings_of_ongoing)
    return before in small.auxiliaries and before not in small.active and not is_ongoing


def _total(sentence: Sentence, figure: Found, start: int, lexicon: Lexicon) -> Outcome | None:
    """The total that the number is given for: "the death toll in Gaza has risen to 12"."""
    links = lexicon.measures.words.toll_links
    at = figure.at
    while at > start and sentence.word(at - 1) in lexicon.language.words.adverbs:
        at -= 1
    is_listed = sentence.is_name(at - 1) and ":" in sentence.words[max(start, at - 4) : at]
    is_bound = figure.at < figure.number and figure.bound is Bound.MORE_THAN  # "the dead volunteers surpassing 100"
    if not (
        is_listed or is_bound or sentence.word(at - 1) in links or lexicon.measures.tolls.before(sentence.words, at)
    ):
        return None
    relatives = lexicon.language.words.relatives if _is_changed(sentence, at, lexicon) else ()
    for behind in range(at, max(start, figure.at - _BACK), -1):
        hit = lexicon.measures.tolls.before(sentence.words, behind)
        hit = hit if hit and not _is_passive_before(sentence, hit, lexicon) else None
        if hit := hit or _number_of(sentence, behind, figure, lexicon):
            return Outcome(hit.meaning, How.TOTAL, hit.at, hit.after)
        word = sentence.word(behind - 1)
        is_list = lexicon.measures.words.lists.at(sentence.words, behind - 1) is not None
        if word in (";", ".") or (word in lexicon.language.words.breakers and word not in relatives and not is_list):
            return None
    return None


def _is_changed(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a number is what a total became, whatever is told of it between: "the toll of a quake that … rose to"."""
    words = lexicon.figures.words
    return sentence.word(at - 1) in words.to and sentence.word(at - 2) in words.changes


def _number_of(sentence: Sentence, after: int, figure: Found, lexicon: Lexicon) -> Hit | None:
    """The outcome whose number is given: "the *number of* Palestinians *killed* in the war stands at 12"."""
    words, measures = sentence.words, lexicon.measures
    leads = measures.words.number_of.before(words, after)
    for at in range(after, min(figure.at, after + _NEAR)) if leads else ():
        if hit := measures.participles.at(words, at) or measures.nouns.at(words, at):
            return hit
    return None


def _of_host(sentence: Sentence, figure: Found, who: Counted, lexicon: Lexicon) -> Outcome | None:
    """What befell those of whom these are a part: "dozens were killed, including 10 children"."""
    part = lexicon.language.words.parts.before(sentence.words, figure.at)
    if part is None and who.is_part:  # "…; about 100,000 of them children"
        part = Hit("", figure.at, figure.at)
    if part is None or who.sort is not Sort.PEOPLE:
        return None
    for at in range(who.after, min(len(sentence.tokens), who.after + _BACK)):
        if sentence.word(at) == "," and sentence.word(at + 1) in lexicon.language.words.auxiliaries:
            return _behind(sentence, at + 1, len(sentence.tokens), lexicon)
    for at in range(part.at, max(0, part.at - _BACK), -1):
        if sentence.word(at - 1) in lexicon.language.words.breakers:
            return None
        for table in (lexicon.measures.verbs, lexicon.measures.participles, lexicon.measures.nouns):
            if hit := table.before(sentence.words, at):
                return Outcome(hit.meaning, How.NEIGHBOUR, hit.at, hit.after)
    return None


def _of_the_dead(sentence: Sentence, figure: Found, who: Counted, lexicon: Lexicon) -> Outcome | None:
    """Some of the dead, as the sentence begins: "Of the dead, 12 were civilians"; "2,000 of the victims were women"."""
    at = who.after
    if sentence.word(at) not in lexicon.language.words.auxiliaries or not is_people(sentence, at + 1, lexicon):
        return None
    if part := lexicon.measures.parts.at(sentence.words, figure.after):
        return Outcome(part.meaning, How.NAMED, part.at, part.after)
    if not lexicon.language.words.of_them.at(sentence.words, 0):
        return None
    hit = lexicon.measures.nouns.within(sentence.words, 1, figure.at)
    return Outcome(hit.meaning, How.NEIGHBOUR, hit.at, hit.after) if hit else None


def _is_passive_before(sentence: Sentence, hit: Hit, lexicon: Lexicon) -> bool:
    """Whether "killed" is the verb of somebody before: "were killed in 2014 by 20 gunmen"."""
    if hit.after - hit.at > 1 or not sentence.word(hit.at).endswith(lexicon.language.words.endings_of_verbs):
        return False
    follows = sentence.word(hit.after)
    return not (follows in (":", "(", "-") or sentence.word(hit.at - 1) in lexicon.language.words.articles)
