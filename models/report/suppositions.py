"""The list "If …": what is assumed in a comparison, what would change a verdict, and what else would follow."""

from collections.abc import Iterable, Iterator

from models.comparison.assumption import Assumption
from models.comparison.comparison import Pair
from models.comparison.pair import Verdict
from models.report import words
from models.report.section import Judged, Section

_SPELT = 6
"""So many pairs under the same assumptions are told with their reasons; more of them are named by their letters."""


def suppositions(section: Section) -> tuple[str, ...]:
    """The assumptions that are made, then verdicts under others, then values that would follow: sentences."""
    offers = map(section.wording.offer, section.comparison.offers)
    return (*_assumed(section), *_conditional(section), *offers)


def _assumed(section: Section) -> Iterator[str]:
    used = section.used
    for assumption, numeral in section.assumed.items():
        text = words.ASSUMED if assumption in used else words.ASSUMED_FOR_NOTHING
        yield section.say(text).format(numeral=numeral, assumption=section.wording.assumption(assumption))


def _conditional(section: Section) -> Iterator[str]:
    """Verdicts that need more than is assumed already, those that need the same together."""
    given = section.comparison.question.assumptions
    found: dict[tuple[frozenset[Assumption], Verdict], list[Judged]] = {}
    for judged in section.judged:
        supposing = judged.judgement.finding.supposing
        if supposing is not None and not supposing.used <= given:
            found.setdefault((supposing.used, supposing.verdict), []).append(judged)
    for (used, verdict), pairs in found.items():
        yield _together(section, used, verdict, pairs)


def _together(section: Section, used: Iterable[Assumption], verdict: Verdict, pairs: list[Judged]) -> str:
    are = section.say(words.ARE[verdict])
    if len(pairs) > _SPELT:
        number = section.wording.number(len(pairs))
        told = section.say(words.PAIRS_ARE).format(number=number, are=are, pairs=section.pairs(pairs))
    else:
        told = " ".join(_spelt(section, section.pair(judged), are) for judged in pairs)
    return section.say(words.UNDER_ASSUMPTIONS).format(assumptions=section.wording.assumptions(used), told=told)


def _spelt(section: Section, pair: Pair, are: str) -> str:
    return section.say(words.PAIR_IS).format(
        a=section.name(pair.a), b=section.name(pair.b), are=are, reasons=section.grounds(pair.if_reasons)
    )
