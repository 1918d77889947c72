"""Who asserts the figures of a sentence: verbs of saying, "according to", estimates by somebody, relays, headlines."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from models.extraction.lexicon import Lexicon
from models.extraction.sentence import Sentence
from models.extraction.speaker import Speaker, speaker_after, speaker_before

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
        if said:
            found.append(said)
            at = max(at + 1, said.who.after if said.who.at > at else at + 1)
        else:
            at += 1
    return [*found, *_headline(sentence, lexicon)]


def _at(sentence: Sentence, at: int, counts: Sequence[int], lexicon: Lexicon) -> Said | None:
    told, words = lexicon.attribution, sentence.words
    if hit := told.according_to.at(words, at):
        return _according(sentence, hit.at, hit.after, counts, lexicon)
    if hit := told.citing.at(words, at):
        return _cited(sentence, hit.at, hit.after, lexicon)
    if words[at] in told.nouns and (said := _estimate(sentence, at, counts, lexicon)):
        return said
    return _verb(sentence, at, counts, lexicon) if words[at] in told.verbs else None


def _according(sentence: Sentence, at: int, after: int, counts: Sequence[int], lexicon: Lexicon) -> Said | None:
    who = speaker_after(sentence, after, lexicon)
    if who is None:
        return None
    leads = (
        at <= 2 or sentence.word(at - 1) in lexicon.language.words.breakers or not any(count < at for count in counts)
    )
    if leads:
        return Said(who, Manner.BEFORE, at, at, len(sentence.tokens))
    return Said(who, Manner.ACCORDING, at, 0, at)


def _estimate(sentence: Sentence, at: int, counts: Sequence[int], lexicon: Lexicon) -> Said | None:
    """ "Estimates made by U.S. officials", "the ministry's toll"."""
    if hit := lexicon.attribution.by.at(sentence.words, at + 1):
        who = (
            speaker_after(sentence, hit.after, lexicon)
            if sentence.word(hit.at) not in lexicon.language.words.of
            else None
        )
        if who and not who.again:
            behind = not any(count > at for count in counts)
            return Said(who, Manner.ESTIMATE, at, 0 if behind else at, at if behind else len(sentence.tokens))
    if sentence.word(at - 1).endswith(("'s", "'")):
        who = speaker_before(sentence, at, lexicon, far=False)
        if who and any(count > at for count in counts):
            return Said(
                who._replace(body=_unowned(who.body), person=_unowned(who.person)),
                Manner.ESTIMATE,
                at,
                at,
                len(sentence.tokens),
            )
    return None


def _unowned(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s").rstrip("'’")


def _verb(sentence: Sentence, at: int, counts: Sequence[int], lexicon: Lexicon) -> Said | None:
    words, told = sentence.words, lexicon.attribution
    if sentence.word(at - 1) in told.passive and sentence.word(at - 1) not in told.after_subjects:
        return None
    if told.no_objects.at(words, at + 1) or told.no_objects.within(words, at + 2, at + 4):
        return None
    who = speaker_before(sentence, at, lexicon) or _before_clause(sentence, at, lexicon)
    if who is None and sentence.word(at + 1) not in lexicon.language.words.prepositions:
        who = _inverted(sentence, at, lexicon)
    if who is None:
        return None
    listener = _listener(sentence, at, lexicon)
    if any(count > at for count in counts):
        return Said(who, Manner.BEFORE, at, at, len(words), listener)
    return Said(who, Manner.BEHIND, at, 0, min(who.at, at), listener)


def _before_clause(sentence: Sentence, at: int, lexicon: Lexicon) -> Speaker | None:
    """Who stands before a clause of his own: "the Observatory which monitors violence … reported"."""
    for clause in range(at - 1, max(0, at - _CLAUSE), -1):
        if sentence.word(clause) in lexicon.attribution.verbs or sentence.tokens[clause].kind == "number":
            return None
        if sentence.word(clause) in lexicon.language.words.personal:
            who = speaker_before(sentence, clause, lexicon, far=False)
            return who if who and not who.again else None
    return _leading(sentence, at, lexicon)


def _leading(sentence: Sentence, at: int, lexicon: Lexicon) -> Speaker | None:
    """Who the sentence begins with, where its first verb is at an index: "Abu Ahmad a resident of the town said"."""
    who = speaker_after(sentence, 0, lexicon) if at < _CLAUSE else None
    if who is None or who.again or not sentence.is_name(who.at) or who.after > at:
        return None
    acting = (lexicon.measures.verbs, lexicon.measures.participles, lexicon.language.words.auxiliaries)
    between = range(who.after, at)
    return None if any(sentence.word(n) in table for n in between for table in acting) else who


def _inverted(sentence: Sentence, at: int, lexicon: Lexicon) -> Speaker | None:
    """ "…, said Konashenkov": the subject behind its verb, after a quotation or a comma."""
    if sentence.word(at - 1) not in (",", '"', "”", "'"):
        return None
    return speaker_after(sentence, at + 1, lexicon)


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
