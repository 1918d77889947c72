"""Candidates made claims, each said once: a figure that is said again, as in a headline, is a further quote."""

from collections.abc import Iterable, Sequence

import msgspec

from models.claims.claim import Claim
from models.claims.measure import STANDARD_MEASURES
from models.claims.source import Source
from models.extraction.candidate import Article, Candidate, claim, quote

_VAGUENESS = {measure.id: len(measure.may_count) for measure in STANDARD_MEASURES}
"""How many outcomes a measure leaves open."""


def source_of(article: Article, name: str) -> Source:
    """The source that an article makes, under this id."""
    return Source(
        id=name,
        kind=article.kind,
        title=article.title,
        outlet=article.outlet,
        authors=article.authors,
        url=article.url,
        archived_url=article.archived_url,
        published=article.published,
        retrieved=article.retrieved,
        language=article.language,
        text=article.text,
        note=article.note,
    )


def groups(candidates: Iterable[Candidate]) -> list[list[Candidate]]:
    """Candidates that say one figure, in the order in which each is first said."""
    found: dict[int, list[Candidate]] = {}
    for candidate in candidates:
        found.setdefault(candidate.repeats, []).append(candidate)
    return list(found.values())


def surest(group: Sequence[Candidate]) -> Candidate:
    """The candidate that a group is read from: where it is clearer what is counted, and then surer."""
    return max(group, key=lambda candidate: (-_VAGUENESS[candidate.measure], candidate.confidence))


def said_once(group: Sequence[Candidate], source: Source, name: str) -> Claim:
    """The claim of a group under this id, with the quote of its surest candidate first."""
    first = surest(group)
    named = max(group, key=lambda candidate: len(candidate.subject.split()))  # "Russian troops" rather than "military"
    made = claim(msgspec.structs.replace(first, subject=named.subject), source.text, name, source.id)
    others = tuple(quote(candidate, source.text, source.id) for candidate in group if candidate is not first)
    return msgspec.structs.replace(made, quotes=tuple(dict.fromkeys((*made.quotes, *others))))
