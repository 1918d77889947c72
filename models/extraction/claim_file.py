"""The claim file that an article makes by itself: its source, and every claim found, each said once."""

import base64
import hashlib

from models.claims.claim_file import ClaimFile
from models.claims.measure import STANDARD_MEASURES
from models.claims.naming import free_id
from models.extraction.candidate import Article
from models.extraction.extract import extract
from models.extraction.said_once import groups, said_once, source_of
from models.progress import Report, silent


def claim_file(article: Article, report: Report = silent) -> ClaimFile:
    """The file of an article: one source with the whole text, and a claim for each figure that is said.

    A figure that is said again, as in a headline, is one claim with several quotes. It is read from where it is clearer
    what is counted ("casualties" rather than "lost"), and then surer; that is the first quote. The same article gives
    the same file, ids too.
    """
    source = source_of(article, free_id(article.title or article.outlet or "article", ()))
    found = enumerate(groups(extract(article, report=report)))
    claims = (said_once(group, source, _id(article, number)) for number, group in found)
    return ClaimFile(measures=STANDARD_MEASURES, sources=(source,), claims=tuple(claims))


def _id(article: Article, number: int) -> str:
    """An id that no claim of another article has."""
    digest = hashlib.sha256(f"{number} {article.text}".encode()).digest()
    return base64.b32encode(digest).decode().lower()[:10]
