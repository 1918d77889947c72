"""The counts of a sentence with their measures: what each says itself, then what it takes from its neighbours."""

from typing import NamedTuple

from models.claims.figure import Bound
from models.extraction.counted import Counted, Sort, counted
from models.extraction.counting import may_count
from models.extraction.figures import Found, figures
from models.extraction.lexicon import Lexicon
from models.extraction.neighbours import Row
from models.extraction.outcome import How, Outcome, outcome, settled
from models.extraction.sentence import Sentence


class Count(NamedTuple):
    """A figure that counts somebody, who it counts, and what is said of them."""

    figure: Found
    who: Counted
    outcome: Outcome
    lead: str
    """The word before the figure, which the next sentence may repeat: "Russia *held* 2 million prisoners"."""


def counts(sentence: Sentence, before: Count | None, lexicon: Lexicon) -> list[Count]:
    """The counts of a sentence in order; ``before`` is the last count of the sentences before it."""
    if not _may_say(sentence, before, lexicon):
        return []
    found = [figure for figure in figures(sentence, lexicon) if may_count(sentence, figure, lexicon)]
    if not found:
        return []
    starts = [figure.at for figure in found[1:]] + [len(sentence.tokens)]
    who = [counted(sentence, figure, limit, lexicon) for figure, limit in zip(found, starts, strict=True)]
    own: list[Outcome | None] = []
    for number, figure in enumerate(found):
        start = who[number - 1].after if number else 0
        own.append(outcome(sentence, figure, who[number], (start, starts[number]), lexicon))
    row = Row(sentence, found, who, own, lexicon)
    row.share()
    if row.take_from_before(before.outcome.measure if before else "", before.lead if before else ""):
        row.share()
    return [
        Count(_bounded_behind(sentence, figure, whom, lexicon), whom, final, sentence.word(figure.at - 1))
        for figure, whom, said in zip(found, who, row.own, strict=True)
        if said and (final := settled(said, whom, lexicon)) and not _is_lone(sentence, figure, whom, said, lexicon)
    ]


def _may_say(sentence: Sentence, before: Count | None, lexicon: Lexicon) -> bool:
    """Whether any word can give a number a measure, be it that of the sentence before; most sentences have none."""
    lead = before is not None and before.lead in sentence.words
    return lead or not lexicon.telling.isdisjoint(sentence.words)


def _is_lone(sentence: Sentence, figure: Found, who: Counted, said: Outcome, lexicon: Lexicon) -> bool:
    """Whether "one" only picks one out of those told of: "one of the dead was a child"."""
    small = lexicon.language.words
    is_one = figure.after - figure.number == 1 and sentence.word(figure.number) in small.one
    return is_one and sentence.word(figure.after) in small.of and (said.how is not How.BEHIND or who.sort is Sort.NONE)


def _bounded_behind(sentence: Sentence, figure: Found, who: Counted, lexicon: Lexicon) -> Found:
    """The figure with the bound that stands behind its noun: "70 people at least"."""
    hit = lexicon.figures.words.bound_after.at(sentence.words, who.after)
    if not hit or figure.bound is not Bound.EXACT or who.after == figure.after:
        return figure
    following = sentence.tokens[hit.after].kind if hit.after < len(sentence.tokens) else ""
    if (
        following == "number"
        or sentence.word(hit.after) in lexicon.language.than
        or sentence.word(hit.after) in lexicon.figures.words.numbers
    ):
        return figure
    bound = Bound(hit.meaning)
    return figure._replace(bound=bound, high=None) if bound.is_lower else figure._replace(bound=bound, low=None)
