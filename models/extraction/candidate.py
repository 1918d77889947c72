"""What goes in and comes out: the article, and the claims that it may hold."""

from enum import StrEnum

import msgspec

from models.claims.claim import Claim, Per
from models.claims.figure import Bound, Figure
from models.claims.quote import Quote
from models.claims.registry import Claimant, Subject
from models.claims.source import SourceKind
from models.extraction.markdown import without_marks
from models.extraction.reason import Reason
from models.quotes.locate import make_quote_parts


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """A text to be read for claims, and what is known of it.

    `published` and `retrieved` are EDTF; `language` a code such as "en", "" where it is not known. Of the title only
    what stands in the text too can be quoted. `note` says what is missing from the text, "" where nothing is.
    """

    text: str
    title: str = ""
    published: str = ""
    language: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    kind: SourceKind = SourceKind.ARTICLE
    url: str = ""
    archived_url: str = ""
    retrieved: str = ""
    note: str = ""


class Names(msgspec.Struct, frozen=True, kw_only=True):
    """The registered subjects and claimants of a file: what is found by another name is given the registered one."""

    subjects: tuple[Subject, ...] = ()
    claimants: tuple[Claimant, ...] = ()


class Place(StrEnum):
    """Where in the article a candidate stands."""

    TITLE = "title"
    TEXT = "text"


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A claim that an article may hold, its words and why it was read so; positions are code points.

    `start` and `end` span the quote, `figure_start` and `figure_end` the words of the figure within it, which are
    `worded`. `repeats` is the number of a group, counted from 0: candidates of one group say one figure again.
    """

    start: int
    end: int
    figure_start: int
    figure_end: int
    worded: str
    claimant: str = ""
    speaker: str = ""
    via: tuple[str, ...] = ()
    subject: str
    measure: str
    bound: Bound
    low: int | None = None
    high: int | None = None
    best: int | None = None
    per: Per = Per.TOTAL
    as_of: str = ""
    stated_on: str = ""
    since: str = ""
    place: Place = Place.TEXT
    confidence: float = 1.0
    reasons: tuple[Reason, ...] = ()
    repeats: int = 0

    @property
    def figure(self) -> Figure:
        """Bound and ends as one value."""
        return Figure(bound=self.bound, low=self.low, high=self.high, best=self.best)


def quote(candidate: Candidate, text: str, source: str) -> Quote:
    """The quote of a candidate in the text of a source that has this id."""
    exact, prefix, suffix = make_quote_parts(text, candidate.start, candidate.end)
    return Quote(source=source, start=candidate.start, exact=exact, prefix=prefix, suffix=suffix)


def claim(candidate: Candidate, text: str, id: str, source: str) -> Claim:
    """The claim that a candidate makes, with its quote from the text of a source; ``id`` is its own.

    Its measure is one of the standard measures, which the file must hold.
    """
    return Claim(
        id=id,
        claimant=candidate.claimant,
        speaker=candidate.speaker,
        via=candidate.via,
        subject=candidate.subject,
        measure=candidate.measure,
        bound=candidate.bound,
        low=candidate.low,
        high=candidate.high,
        best=candidate.best,
        per=candidate.per,
        worded=without_marks(candidate.worded),
        as_of=candidate.as_of,
        stated_on=candidate.stated_on,
        since=candidate.since,
        quotes=(quote(candidate, text, source),),
    )
