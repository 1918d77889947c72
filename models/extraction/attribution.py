"""Who asserts the figures of a sentence: verbs of saying, "according to", estimates by somebody, relays, headlines."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from models.extraction.lexicon import Lexicon
from models.extraction.naming import Speaker, is_name, is_role
from models.extraction.phrases import Hit
from models.extraction.sentence import Sentence
from models.extraction.speaker import speaker_after, speaker_before
from models.extraction.written_days import names_day

_ENDS = ("", ".", ",", ";")
_TOLL = 5
"""How many words behind "raised" the toll may stand that makes it a verb of saying."""
_CLAUSE = 26
"""The most words of a clause between a claimant and the verb."""


class Manner(StrEnum):
    """How a sentence names who asserts its figures."""

    BEFORE = "before"
    """ "Police said that 12 …" """
    ACCORDING = "according"
    """ "12 were killed, according to police" """
    BEHIND = "behind"
    """ "12 were killed, police said" """
    ASIDE = "aside"
    """ "12 were killed, police said, and 30 wounded" """
    SOURCE = "source"
    """ "…, citing the BBC": whoever else is named passes on."""
    ESTIMATE = "estimate"
    """ "estimates made by U.S. officials": no word of when they were made."""
    HEADLINE = "headline"
    """ "12 killed in blast: police" """


class Said(NamedTuple):
    """An attribution, the index of its verb, and the words that it covers."""

    who: Speaker
    manner: Manner
    verb: int
    at: int
    after: int
    listener: Speaker | None = None
    """Whom it was told, where that is a newspaper: "told Heute"."""


def attributions(sentence: Sentence, counts: Sequence[int], lexicon: Lexicon) -> list[Said]:
    """Every attribution in a sentence, in the order of its verbs; ``counts`` are the indexes of its figures."""
    found: list[Said] = []
    at, size = 0, len(sentence.tokens)
    while at < size:
        said = _at(sentence, at, counts, lexicon)
        if said and not _is_basis(sentence, said.who.at, lexicon):
            found.append(said)
            at = max(at + 1, said.who.after if said.who.at > at else at + 1)
        else:
            at += 1
    gapped = _gapped(sentence, counts, lexicon) if found else ()
    return [*sorted((*found, *gapped), key=lambda said: said.verb), *_headline(sentence, lexicon)]


def _gapped(sentence: Sentence, counts: Sequence[int], lexicon: Lexicon) -> Iterator[Said]:
    """Who says the next figure with the verb of the one before: "Lenz puts the dead at 500, *Penn at 700*"."""
    for count in counts[1:]:
        verb = count - 1
        who = speaker_before(sentence, verb, lexicon, far=False) if _is_at(sentence, verb, lexicon) else None
        if who is None or who.again:
            continue
        first = who.at - (sentence.word(who.at - 1) in lexicon.language.words.articles)
        if sentence.word(first - 1) in (",", ";") or sentence.word(first - 1) in lexicon.language.words.conjunctions:
            yield Said(who, Manner.BEFORE, verb, verb, len(sentence.tokens))


def _is_at(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether "at" stands between a name and its figure."""
    return sentence.word(at) in lexicon.attribution.at and sentence.is_name(at - 1)


def _at(sentence: Sentence, at: int, counts: Sequence[int], lexicon: Lexicon) -> Said | None:
    told, words = lexicon.attribution, sentence.words
    if (hit := told.according_to.at(words, at)) and (said := _according(sentence, hit, counts, lexicon)):
        return said
    if (hit := told.based_on.at(words, at)) and not _has_own_sum(sentence, at, lexicon):
        return _according(sentence, hit, counts, lexicon)
    if hit := told.citing.at(words, at):
        return _cited(sentence, hit.at, hit.after, lexicon)
    if words[at] in told.nouns and (said := _estimate(sentence, at, counts, lexicon)):
        return said
    return _verb(sentence, at, counts, lexicon) if _is_verb(sentence, at, lexicon) else None


def _according(sentence: Sentence, hit: Hit, counts: Sequence[int], lexicon: Lexicon) -> Said | None:
    who, at = speaker_after(sentence, hit.after, lexicon), hit.at
    if who is None or _is_deed(sentence, at, lexicon):
        return None
    leads = (
        at <= 2 or sentence.word(at - 1) in lexicon.language.words.breakers or not any(count < at for count in counts)
    )
    if leads:
        return Said(who, Manner.BEFORE, at, at, len(sentence.tokens))
    if sentence.word(at - 1) == "," and sentence.word(who.after) == ",":
        return Said(who, Manner.ASIDE, at, 0, len(sentence.tokens))
    return Said(who, Manner.ACCORDING, at, _first_of(sentence, at, counts, lexicon), at)


def _is_deed(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether what is claimed by somebody is a deed, and no number: "an attack *claimed by* the Blue Front"."""
    is_claimed = sentence.word(at) in lexicon.measures.words.ambiguous
    return is_claimed and sentence.stem(at - 1) in lexicon.subjects.others


def _first_of(sentence: Sentence, at: int, counts: Sequence[int], lexicon: Lexicon) -> int:
    """The index from which words behind their figures are said of them: "against | 190 deaths confirmed by police"."""
    if sentence.word(at - 1) == ",":
        return 0
    before = [count for count in counts if count < at]
    for number in range(before[-2] if len(before) > 1 else before[-1], before[-1]):
        is_told = sentence.word(number) in lexicon.attribution.verbs
        if is_told or lexicon.language.words.contrasts.at(sentence.words, number):
            return number
    return 0


def _estimate(sentence: Sentence, at: int, counts: Sequence[int], lexicon: Lexicon) -> Said | None:
    """ "Estimates made by U.S. officials", "the ministry's toll"."""
    if hit := lexicon.attribution.by.at(sentence.words, at + 1):
        who = (
            speaker_after(sentence, hit.after, lexicon)
            if sentence.word(hit.at) not in lexicon.language.words.of
            else None
        )
        is_cause = sentence.word(hit.at) in lexicon.figures.words.from_ and sentence.words[at] in lexicon.measures.tolls
        if who and not who.again and not (is_cause and not _is_body(who, lexicon)):
            behind = not any(count > at for count in counts)
            return Said(who, Manner.ESTIMATE, at, 0 if behind else at, at if behind else len(sentence.tokens))
    if _is_own_sum(sentence, at, lexicon) and any(count > at for count in counts):
        who = speaker_before(sentence, at, lexicon, far=False)
        return Said(who, Manner.BEFORE, at, at, len(sentence.tokens)) if who and not who.again else None
    if lexicon.is_owner(sentence.word(at - 1)):
        who = speaker_before(sentence, at, lexicon, far=False)
        if who and any(count > at for count in counts):
            return Said(
                who._replace(body=lexicon.stem(who.body), person=lexicon.stem(who.person)),
                Manner.ESTIMATE,
                at,
                at,
                len(sentence.tokens),
            )
    return None


def _is_own_sum(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a name right before a word for a sum says whose it is: "a Reuters *tally*"."""
    return sentence.word(at) in lexicon.attribution.sums and is_name(sentence, at - 1, lexicon) and at > 1


def _has_own_sum(sentence: Sentence, until: int, lexicon: Lexicon) -> bool:
    """Whether somebody's own sum is told of before an index."""
    return any(_is_own_sum(sentence, at, lexicon) for at in range(until))


def _is_basis(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a name at an index only says what a sum rests on: "a Reuters tally based on *hospitals* put it at"."""
    for first in range(at - 1, max(0, at - _CLAUSE), -1):
        if sentence.word(first) == ",":
            return False
        if lexicon.attribution.based_on.at(sentence.words, first):
            return _has_own_sum(sentence, first, lexicon)
    return False


def _is_body(who: Speaker, lexicon: Lexicon) -> bool:
    """Whether a name says that it is one of a body: "toll from the *ministry*", but "toll from Friday's quake"."""
    return any(is_role(word.lower(), lexicon) for word in who.claimant.split())


def _is_verb(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Whether a word is a verb of saying, and no part of a name: "United States"."""
    told, measures = lexicon.attribution, lexicon.measures
    if sentence.words[at] in told.revising:  # "the ministry raised its toll to 12"
        tables = (measures.tolls, measures.anaphors)
        return any(table.within(sentence.words, at + 1, at + _TOLL) for table in tables)
    if sentence.words[at] in told.supposing and sentence.word(at + 1) in lexicon.figures.words.to:
        return False
    if sentence.words[at] not in told.verbs or told.no_verbs.before(sentence.words, at + 1):
        return False
    return not (at and sentence.is_name(at)) or sentence.is_titled()


def _verb(sentence: Sentence, at: int, counts: Sequence[int], lexicon: Lexicon) -> Said | None:
    words, told = sentence.words, lexicon.attribution
    if sentence.word(at - 1) in told.passive and sentence.word(at - 1) not in told.after_subjects:
        return None
    if told.no_objects.at(words, at + 1) or told.no_objects.within(words, at + 2, at + 4):
        return None
    who = _closing(sentence, at, lexicon)
    who = who or speaker_before(sentence, at, lexicon) or _before_clause(sentence, at, lexicon)
    if who is None and sentence.word(at + 1) not in lexicon.language.words.prepositions:
        who = _inverted(sentence, at, lexicon)
    if who is None:
        return None
    listener = _listener(sentence, at, lexicon)
    if any(count < who.at for count in counts) and _is_aside(sentence, who.at, at, lexicon):
        return Said(who, Manner.ASIDE, at, 0, len(words), listener)
    if any(count > at for count in counts):
        return Said(who, Manner.BEFORE, at, at, len(words), listener)
    return Said(who, Manner.BEHIND, at, 0, min(who.at, at), listener)


def _is_aside(sentence: Sentence, at: int, verb: int, lexicon: Lexicon) -> bool:
    """Whether "police said" is put behind what they said, and more follows: "12 died, police said on Friday, as"."""
    small = lexicon.language.words
    after, told = verb + 1, lexicon.attribution
    while day := lexicon.dates.on.at(sentence.words, after):
        after = day.after
    while (
        sentence.word(after) in small.articles or names_day(sentence, after, lexicon) or sentence.word(after).isdigit()
    ):
        after += 1
    before = sentence.word(_before_name(sentence, at, lexicon))
    follows = sentence.word(after)
    if follows in (",", ";"):
        return before == ","
    is_more = follows in told.verbs or (follows in small.breakers and follows not in small.saying)
    return (is_more or follows in small.conjunctions) and before not in small.breakers


def _before_name(sentence: Sentence, at: int, lexicon: Lexicon) -> int:
    """The index before a name and what describes it: "12 died*,* the aid group Relief Watch said"."""
    at -= 1
    while at > 0 and (
        sentence.word(at) in lexicon.language.words.articles
        or is_role(sentence.word(at), lexicon)
        or sentence.word(at) in lexicon.attribution.names.adjectives
    ):
        at -= 1
    return at


def _before_clause(sentence: Sentence, at: int, lexicon: Lexicon) -> Speaker | None:
    """Who stands before a clause of his own: "the Observatory which monitors violence … reported"."""
    if sentence.word(at - 1) in lexicon.attribution.second:
        return _leading(sentence, at, lexicon)
    for clause in range(at - 1, max(0, at - _CLAUSE), -1):
        if sentence.word(clause) in lexicon.attribution.verbs or sentence.tokens[clause].kind == "number":
            return None
        if sentence.word(clause) in lexicon.language.words.personal:
            who = speaker_before(sentence, clause, lexicon, far=False)
            return who if who and not who.again else None
    return _leading(sentence, at, lexicon)


def _leading(sentence: Sentence, at: int, lexicon: Lexicon) -> Speaker | None:
    """Who the sentence begins with, where its first verb is at an index: "Abu Ahmad a resident of the town said".

    Or a second verb: "Azerbaijan has not told of its losses but says".
    """
    who = speaker_after(sentence, 0, lexicon) if at < _CLAUSE else None
    if who is None or who.again or who.after > at:
        return None
    if not sentence.is_name(who.at) and sentence.word(who.at) not in lexicon.attribution.who.titles:
        return None
    acting = (
        *(lexicon.measures.verbs, lexicon.measures.participles),
        *(lexicon.language.words.auxiliaries, lexicon.attribution.denying),
    )
    between = range(who.after, at)
    if sentence.word(at - 1) in lexicon.attribution.second:
        return who
    return None if any(sentence.word(n) in table for n in between for table in acting) else who


def _inverted(sentence: Sentence, at: int, lexicon: Lexicon) -> Speaker | None:
    """ "…, said Konashenkov": the subject behind its verb, after a quotation or a comma."""
    if sentence.word(at - 1) not in (",", '"', "”", "'"):
        return None
    return speaker_after(sentence, at + 1, lexicon)


def _closing(sentence: Sentence, at: int, lexicon: Lexicon) -> Speaker | None:
    """The subject behind its verb that ends the sentence, whoever stands before: "…, said Dr. Joseph"."""
    if sentence.word(at) in lexicon.attribution.to_whom:
        return None
    who = _inverted(sentence, at, lexicon)
    return who if who and sentence.word(who.after) in _ENDS and sentence.is_name(who.after - 1) else None


def _cited(sentence: Sentence, at: int, after: int, lexicon: Lexicon) -> Said | None:
    """ "…, citing the BBC"; "the Observatory quoted trusted sources as saying": who cites them only passes on."""
    who = speaker_after(sentence, after, lexicon)
    if who is None:
        return None
    is_quoted = lexicon.attribution.as_saying.at(sentence.words, who.after) is not None
    outer = (speaker_before(sentence, at, lexicon) or _before_clause(sentence, at, lexicon)) if is_quoted else None
    return Said(who, Manner.SOURCE, at, 0, len(sentence.tokens), outer)


def _listener(sentence: Sentence, at: int, lexicon: Lexicon) -> Speaker | None:
    """The newspaper that was told."""
    if sentence.word(at) not in lexicon.attribution.to_whom or lexicon.attribution.relays.listeners.at(
        sentence.words, at + 1
    ):
        return None
    who = speaker_after(sentence, at + 1, lexicon)
    return who if who and is_relay(who.body, lexicon) else None


def is_relay(name: str, lexicon: Lexicon) -> bool:
    """Whether a claimant is one of the media, who pass on what others say."""
    words = name.lower().replace("’", "'").split()
    relays = lexicon.attribution.relays
    return any(word in relays.words for word in words) or relays.names.within(words, 0, len(words)) is not None


def _headline(sentence: Sentence, lexicon: Lexicon) -> Iterator[Said]:
    """ "Stoltenberg: Russia has lost …" and "12 killed in blast: police"."""
    size = len(sentence.tokens)
    for at in (n for n in range(size) if sentence.word(n) in (":", "-", "–", "—")):
        if sentence.word(at) == ":" and at <= 6:
            who = speaker_before(sentence, at, lexicon, far=False)
            if who and who.at <= 1 and not who.again:
                yield Said(who, Manner.HEADLINE, at, at, size)
        if 0 < size - at <= 7 and at > 2 and sentence.text[sentence.tokens[at].end :][:1].isspace():
            who = speaker_after(sentence, at + 1, lexicon)
            if who and who.after >= size - 1:
                yield Said(who, Manner.HEADLINE, at, 0, at)
