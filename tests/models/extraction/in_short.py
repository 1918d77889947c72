"""Texts with their candidates written in short, one line each."""

from typing import NamedTuple

from models.claims.claim import Per
from models.extraction.candidate import Article, Candidate
from models.extraction.extract import extract


class Text(NamedTuple):
    """A text, the day it was published, and its candidates in short."""

    rule: str
    published: str
    text: str
    expected: tuple[str, ...]


def in_short(candidate: Candidate) -> str:
    """Bound and ends, measure, subject, claimant, and where told: speaker, relays, days, rate."""
    figure = candidate.figure
    ends = f"{figure.low}-{figure.high}" if figure.bound == "range" else str(figure.value)
    more = {
        "speaker": candidate.speaker if candidate.speaker != candidate.claimant else "",
        "via": ", ".join(candidate.via),
        "as of": candidate.as_of,
        "on": candidate.stated_on,
        "since": candidate.since,
        "per": "" if candidate.per is Per.TOTAL else candidate.per.value,
    }
    told = "; ".join(f"{name} {value}" for name, value in more.items() if value)
    whose = f" [{candidate.claimant}]" if candidate.claimant else ""
    return f"{figure.bound} {ends} {candidate.measure}: {candidate.subject}{whose}" + (f" ({told})" if told else "")


def found_in(text: Text) -> list[str]:
    """The candidates of a text in short, in its order."""
    article = Article(text=text.text, published=text.published, language="en")
    return [in_short(candidate) for candidate in extract(article)]
