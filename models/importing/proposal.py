"""Claims that may be taken from an article, with what speaks for each and what the file holds of it already."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from models.claims.claim import Claim
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.source import Source
from models.claims.steps import new_id
from models.extraction.candidate import Article, Candidate, Place
from models.extraction.reason import LIKELY, Reason
from models.extraction.said_once import groups, said_once, source_of, surest
from models.importing.known_source import Acquaintance, known_source
from models.importing.twins import Twins
from models.progress import Report, silent


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """One claim that may be taken; of its quotes the first is the one that it is read from.

    `confidence` is 0 to 1. `alike` is the id of the claim of the file that says the same or may, "" for none; `joins`
    is what somebody decided: whether the proposal joins it. `twin` is its id where it does, also undecided because it
    surely says the same; `missing` are the quotes that the twin has not: taking the proposal adds those. `figures` are
    the spans of the figure's words, in code points of the text.
    """

    claim: Claim
    confidence: float = 1.0
    reasons: tuple[Reason, ...] = ()
    place: Place = Place.TEXT
    is_by_hand: bool = False
    alike: str = ""
    joins: bool | None = None
    twin: str = ""
    missing: tuple[Quote, ...] = ()
    figures: tuple[tuple[int, int], ...] = ()

    @property
    def brings_something(self) -> bool:
        """Whether the file does not hold all of it already."""
        return not self.twin or bool(self.missing)

    @property
    def is_open(self) -> bool:
        """Whether somebody has yet to decide if it joins a claim that may say the same."""
        return bool(self.alike) and not self.twin and self.joins is None

    @property
    def is_ready(self) -> bool:
        """Whether taking it does what nobody has to decide first."""
        return self.brings_something and not self.is_open

    @property
    def is_advised(self) -> bool:
        """Whether it is ticked beforehand: it is ready, and likely to be read right, or made by hand."""
        return self.is_ready and (self.is_by_hand or self.confidence >= LIKELY)


def article_source(records: Records, article: Article, name: str = "") -> Source:
    """The source that an article makes for a file, under this id or a fresh one; the file's own where it holds it.

    One that the file holds without its text is given the text.
    """
    source = source_of(article, name or new_id())
    known = known_source(records, source)
    if known.how is Acquaintance.SAME and known.held:
        return known.held
    if known.how is Acquaintance.UNREAD and known.held:
        return msgspec.structs.replace(known.held, text=source.text)
    return source


def as_held(records: Records, article: Article) -> Article:
    """The article with the day that the file gives its source, where it holds the very text: people may have set it."""
    known = known_source(records, source_of(article, "new"))
    is_same = known.how is Acquaintance.SAME and known.held is not None
    day = known.held.published if is_same and known.held else article.published
    return msgspec.structs.replace(article, published=day)


def propose(
    article: Article, candidates: Iterable[Candidate], records: Records, report: Report = silent
) -> tuple[Proposal, ...]:
    """What the candidates of an article offer to a file, in the order in which each figure is first said.

    A figure that is said again is one claim with several quotes. All quotes name the source that `article_source`
    makes, or one under the same fresh id.
    """
    source = article_source(records, article)
    twins = Twins(records)
    found = groups(candidates)
    proposals = []
    for number, group in enumerate(found):
        report(number / len(found) / 2)
        proposals.append(_proposal(group, source))
    twins.learn(proposal.claim for proposal in proposals)
    for number, proposal in enumerate(proposals):
        report((1 + number / len(found)) / 2)
        proposals[number] = matched(proposal, twins)
    return tuple(proposals)


def matched(proposal: Proposal, twins: Twins) -> Proposal:
    """The proposal with what a file holds of it by now; what somebody decided stands for the claim that it was for."""
    same = twins.find(proposal.claim)
    alike = same or twins.perhaps(proposal.claim)
    joins = proposal.joins if alike == proposal.alike else None
    twin = alike if (bool(same) if joins is None else joins) else ""
    missing = twins.missing(twin, proposal.claim.quotes) if twin else ()
    return msgspec.structs.replace(proposal, alike=alike, joins=joins, twin=twin, missing=missing)


def settled(proposal: Proposal, twins: Twins, *, joins: bool) -> Proposal:
    """The proposal, decided to join the claim that says the same or may, or to be one of its own."""
    return matched(msgspec.structs.replace(proposal, joins=joins), twins)


def refigured(was: Claim, claim: Claim) -> Claim:
    """A claim whose figure somebody may have mended; the words of the article stand only for the figure read there."""
    return msgspec.structs.replace(claim, worded=was.worded if claim.figure == was.figure else "")


def dated(proposal: Proposal, stated_on: str) -> Proposal:
    """The proposal, said on another day."""
    return msgspec.structs.replace(proposal, claim=msgspec.structs.replace(proposal.claim, stated_on=stated_on))


def quoting(proposal: Proposal, source: str) -> Proposal:
    """The proposal with quotes that name another source."""
    quotes = tuple(msgspec.structs.replace(quote, source=source) for quote in proposal.claim.quotes)
    return msgspec.structs.replace(proposal, claim=msgspec.structs.replace(proposal.claim, quotes=quotes))


def carried(was: Proposal, mended: Proposal, anew: Proposal) -> Proposal:
    """The proposal as it is read anew, under its id and with what somebody mended in it as it ``was`` read before."""
    fields = (name for name in Claim.__struct_fields__ if name not in ("id", "quotes"))
    changed = {name: value for name in fields if (value := getattr(mended.claim, name)) != getattr(was.claim, name)}
    claim = msgspec.structs.replace(anew.claim, id=mended.claim.id, **changed)
    return msgspec.structs.replace(anew, claim=claim, alike=mended.alike, joins=mended.joins)


def pairs(old: Sequence[Proposal], new: Sequence[Proposal]) -> list[int]:
    """For each new proposal, the index of the old one that was read from the same words; -1 for none."""
    places: dict[tuple[object, ...], int] = {}
    for index, proposal in enumerate(old):
        for words in _words(proposal):
            places.setdefault(words, index)
    left = set(range(len(old)))
    result: list[int] = []
    for proposal in new:
        index = next((at for words in _words(proposal) if (at := places.get(words, -1)) in left), -1)
        left.discard(index)
        result.append(index)
    return result


def _words(proposal: Proposal) -> Iterator[tuple[object, ...]]:
    """What a proposal was read from, whatever its source is called."""
    return ((quote.start, quote.exact, proposal.claim.worded) for quote in proposal.claim.quotes)


def _proposal(group: Sequence[Candidate], source: Source) -> Proposal:
    first = surest(group)
    return Proposal(
        claim=said_once(group, source, new_id()),
        confidence=first.confidence,
        reasons=first.reasons,
        place=first.place,
        figures=tuple((candidate.figure_start, candidate.figure_end) for candidate in group),
    )
