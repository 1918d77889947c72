"""What an article says elsewhere that a figure counts: "Orlov's estimates refer to killed and injured soldiers"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from models.claims.measure import STANDARD_MEASURES, Measure
from models.extraction.candidate import Candidate
from models.extraction.lexicon import Lexicon
from models.extraction.outcome import together
from models.extraction.phrases import Hit
from models.extraction.reason import Reason, Why, confidence
from models.extraction.sentence import Sentence

_FAR = 3
"""How many words behind "estimates" the verb may stand that explains them."""
_NEAR = 8
"""How many words behind that verb the outcomes may stand."""
_MEASURES = {measure.id: measure for measure in STANDARD_MEASURES}
_NAMES_MEASURE = frozenset(why for why in Why if why.value.startswith("measure_"))


class _Explanation(NamedTuple):
    """Whose figures are explained, by the last word of the name in small letters; what they count, in which words."""

    whose: str
    measure: str
    words: str


def explained(
    candidates: Sequence[Candidate], sentences: Sequence[Sentence], lexicon: Lexicon
) -> tuple[Candidate, ...]:
    """The candidates, those of a vague measure with the one that the article says their claimant's figures have."""
    found = {one.whose: one for sentence in sentences for one in _explanations(sentence, lexicon)}
    return tuple(_with_measure(candidate, found) for candidate in candidates) if found else tuple(candidates)


def _explanations(sentence: Sentence, lexicon: Lexicon) -> Iterator[_Explanation]:
    words, nouns = sentence.words, lexicon.attribution.nouns
    for at in range(1, len(words)):
        if words[at] not in nouns or not lexicon.is_owner(words[at - 1]):
            continue
        verb = lexicon.measures.words.explaining.within(words, at + 1, at + 1 + _FAR)
        if verb and (said := _both(sentence, verb, lexicon)):
            first, last, measure = said
            yield _Explanation(sentence.stem(at - 1), measure, sentence.shown(first.at, last.after))


def _both(sentence: Sentence, verb: Hit, lexicon: Lexicon) -> tuple[Hit, Hit, str] | None:
    """Two outcomes behind a verb, and the measure that holds both."""
    participles, words = lexicon.measures.participles, sentence.words
    first = participles.within(words, verb.after, verb.after + _NEAR)
    joined = first and lexicon.language.words.conjunctions.at(words, first.after)
    second = joined and participles.at(words, joined.after)
    if not first or not second:
        return None
    measure = together([first.meaning, second.meaning], lexicon)
    return (first, second, measure) if measure != first.meaning else None


def _with_measure(candidate: Candidate, found: dict[str, _Explanation]) -> Candidate:
    names = (candidate.speaker, candidate.claimant)
    told = next((found[key] for name in names if (key := name.lower().rpartition(" ")[2]) in found), None)
    if told is None or not _is_vaguer(_MEASURES[candidate.measure], _MEASURES[told.measure]):
        return candidate
    reasons = tuple(reason for reason in candidate.reasons if reason.why not in _NAMES_MEASURE)
    reasons = (Reason(Why.MEASURE_OF_TOTAL, told.words), *reasons)
    return msgspec.structs.replace(candidate, measure=told.measure, reasons=reasons, confidence=confidence(reasons))


def _is_vaguer(measure: Measure, told: Measure) -> bool:
    """Whether a measure leaves open what another says, and says nothing against it."""
    may = {*measure.counts, *measure.may_count}
    return bool(measure.may_count) and set(measure.counts) <= set(told.counts) <= may
