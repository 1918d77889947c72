"""The claim file that an article makes by itself: its source, and every claim found, each said once."""

import base64
import hashlib
from collections.abc import Iterable

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.measure import STANDARD_MEASURES
from models.claims.naming import free_id
from models.claims.source import Source
from models.extraction.candidate import Article, Candidate, claim, quote
from models.extraction.extract import extract

_VAGUENESS = {measure.id: len(measure.may_count) for measure in STANDARD_MEASURES}
"""How many outcomes a measure leaves open."""


def claim_file(article: Article) -> ClaimFile:
    """The file of an article: one source with the whole text, and a claim for each figure that is said.

    A figure that is said again, as in a headline, is one claim with several quotes. It is read from where it is clearer
    what is counted ("casualties" rather than "lost"), and then surer; that is the first quote. The same article gives
    the same file, ids too.
    """
    source = Source(
        id=free_id(article.title or article.outlet or "article", ()),
        title=article.title,
        outlet=article.outlet,
        authors=article.authors,
        published=article.published,
        language=article.language,
        text=article.text,
    )
    groups = _groups(extract(article))
    claims = (_claim(group, source, _id(article, number)) for number, group in enumerate(groups))
    return ClaimFile(measures=STANDARD_MEASURES, sources=(source,), claims=tuple(claims))


def _id(article: Article, number: int) -> str:
    """An id that no claim of another article has."""
    digest = hashlib.sha256(f"{number} {article.text}".encode()).digest()
    return base64.b32encode(digest).decode().lower()[:10]


def _groups(candidates: Iterable[Candidate]) -> list[list[Candidate]]:
    """Candidates that say one figure, in the order in which each is first said."""
    groups: dict[int, list[Candidate]] = {}
    for candidate in candidates:
        groups.setdefault(candidate.repeats, []).append(candidate)
    return list(groups.values())


def _claim(group: list[Candidate], source: Source, name: str) -> Claim:
    surest = max(group, key=lambda candidate: (-_VAGUENESS[candidate.measure], candidate.confidence))
    named = max(group, key=lambda candidate: len(candidate.subject.split()))  # "Russian troops" rather than "military"
    made = claim(msgspec.structs.replace(surest, subject=named.subject), source.text, name, source.id)
    others = tuple(quote(candidate, source.text, source.id) for candidate in group if candidate is not surest)
    return msgspec.structs.replace(made, quotes=tuple(dict.fromkeys((*made.quotes, *others))))
