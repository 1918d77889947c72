"""Files, claims and an article to import from, invented."""

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.extraction.candidate import Article, Candidate
from models.extraction.reason import Reason, Why

TEXT = """Brandt: Norland has lost over 500 troops

Norland has cost over 500 military casualties, Ada Brandt said on Monday. The Red Cross said at least 12 people drowned.
"""
ARTICLE = Article(text=TEXT, title="Storm", outlet="The Herald", published="2024-03-19", language="en")


def claim(id: str, low: int = 500, quotes: tuple[Quote, ...] = (), **more: object) -> Claim:
    """A claim of at least so many."""
    fields = {"claimant": "Ada Brandt", "subject": "Norland troops", "measure": "casualties"} | more
    return Claim(id=id, bound=Bound.AT_LEAST, low=low, quotes=quotes, **fields)  # type: ignore[arg-type]


def quote(exact: str, source: str = "herald", text: str = TEXT) -> Quote:
    """The quote of the first such words."""
    return Quote(source=source, start=text.index(exact), exact=exact)


def source(id: str = "herald", text: str = TEXT, **more: object) -> Source:
    """The source of the article."""
    fields = {"title": "Storm", "outlet": "The Herald", "published": "2024-03-19"} | more
    return Source(id=id, text=text, **fields)  # type: ignore[arg-type]


def candidate(exact: str, low: int, repeats: int, **more: object) -> Candidate:
    """A candidate for the first such words of the article."""
    start = TEXT.index(exact)
    fields = {
        "claimant": "Ada Brandt",
        "subject": "troops",
        "measure": "casualties",
        "stated_on": "2024-03-18",
        "confidence": 0.9,
        "reasons": (Reason(Why.MEASURE_NAMED, "casualties"), Reason(Why.CLAIMANT_NOT_SAID)),
    } | more
    return Candidate(
        start=start,
        end=start + len(exact),
        figure_start=start,
        figure_end=start + len(exact),
        worded=exact,
        bound=Bound.AT_LEAST,
        low=low,
        repeats=repeats,
        **fields,  # type: ignore[arg-type]
    )


CANDIDATES = (
    candidate("lost over 500 troops", 500, 0, measure="losses", confidence=0.95, subject="Norland troops"),
    candidate("cost over 500 military casualties", 500, 0),
    candidate("at least 12 people drowned", 12, 1, claimant="Red Cross", measure="killed", confidence=0.55),
)

FILE = ClaimFile(
    measures=ClaimFile.NEW.measures,
    subjects=(Subject(name="Norland army", aliases=("Norland troops",)), Subject(name="Sailors")),
    claimants=(Claimant(name="Ministry of Norland", aliases=("Ada Brandt",)),),
    sources=(Source(id="other", title="Other", text="Elsewhere."),),
    claims=(claim("held", 500, (Quote(source="other", start=0, exact="Elsewhere"),), stated_on="2024-03-18"),),
)
