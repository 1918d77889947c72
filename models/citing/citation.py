"""A source, or a claim with what it rests on, as a citation to paste into an article or an email."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby

import msgspec

from models.citing.bibtex import bibtex
from models.citing.csl import csl_json
from models.citing.line import line
from models.citing.ris import ris
from models.claims.claim import Claim, Per
from models.claims.measure import STANDARD_MEASURES
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.source import Source
from models.comparison.series import replacements
from models.comparison.wording import Wording
from models.report.html_text import address, text
from models.text.date_text import show_date
from models.text.display import ENGLISH, Display
from models.text.figure_text import show_figure

_STANDARD = frozenset(measure.label for measure in STANDARD_MEASURES)
"""What measures are called that are not of the file's own naming."""


class Style(StrEnum):
    """As what a source is cited."""

    TEXT = "text"
    HTML = "html"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL = "csl"


class Cited(msgspec.Struct, frozen=True):
    """A citation as plain text, and as a piece of HTML that says the same."""

    text: str
    html: str


def citation(source: Source, style: Style = Style.TEXT, display: Display = ENGLISH) -> str:
    """A source as a citation of one style; HTML is a piece of a page, in which only http and https are links."""
    match style:
        case Style.TEXT:
            return cite_source(source, display).text
        case Style.HTML:
            return cite_source(source, display).html
        case Style.BIBTEX:
            return bibtex([source])
        case Style.RIS:
            return ris([source])
        case Style.CSL:
            return csl_json([source])


def cite_source(source: Source, display: Display = ENGLISH) -> Cited:
    """Authors, title, outlet, day of publication, address, the archived copy, and the day it was retrieved."""
    parts = list(_parts(source, display))
    return Cited(", ".join(plain for plain, _ in parts) + ".", f"<cite>{', '.join(html for _, html in parts)}.</cite>")


def cite_claim(claim: Claim, records: Records, display: Display = ENGLISH) -> Cited:
    """A claim with who says so, the figure as worded and as read, its days, and each quote with its source.

    Of one that was retracted or replaced it says so, and the HTML strikes it through.
    """
    return next(cite_claims([claim], records, display))


def cite_claims(claims: Iterable[Claim], records: Records, display: Display = ENGLISH) -> Iterator[Cited]:
    """The same of several claims, one after another."""
    wording, replacing = Wording(records, display), replacements(records.claims)
    for claim in claims:
        aside = line(wording.aside(claim, replacing.get(claim.id, ())))
        head = _head(claim_line(claim, records, display), aside)
        passages = [_passages(name, list(quotes), records, display) for name, quotes in groupby(claim.quotes, _source)]
        words = "\n".join([head.text, *(passage.text for passage in passages)])
        yield Cited(words, head.html + "".join(passage.html for passage in passages))


def _head(said: str, aside: str) -> Cited:
    """What a claim says, and that it does not stand, where that is so."""
    if not aside:
        return Cited(said, f"<p>{text(said)}</p>")
    return Cited(f"{said} {aside}", f"<p><s>{text(said)}</s> {text(aside)}</p>")


def claim_line(claim: Claim, records: Records, display: Display = ENGLISH) -> str:
    """A claim in one line: who says so, the figure as worded and as read, and its days."""
    who = claim.claimant or claim.speaker or "Claimant not stated"
    if claim.claimant and claim.speaker and claim.speaker != claim.claimant:
        who = f"{claim.claimant} ({claim.speaker})"
    if claim.via:
        who += f", via {', '.join(claim.via)}"
    return line(f"{who}: {_figure(claim, records, display)}{_days(claim, display)}.")


def _parts(source: Source, display: Display) -> Iterator[tuple[str, str]]:
    """Each part as text and as HTML."""
    names = [name for author in source.authors if (name := line(author))]
    title, outlet, day = line(source.title), line(source.outlet), source.published
    for words in ("; ".join(names), title and f"“{title}”"):
        if words:
            yield words, text(words)
    if outlet:
        yield outlet, f"<i>{text(outlet)}</i>"
    if day:
        yield show_date(day, display), text(show_date(day, display))
    for before, url in (("", line(source.url)), ("archived at ", line(source.archived_url))):
        if url:
            yield before + url, before + address(url)
    if source.retrieved:
        words = f"retrieved {show_date(source.retrieved, display)}"
        yield words, text(words)
    if not any((names, title, outlet, day, source.url, source.archived_url, source.retrieved)):
        yield line(source.id), text(line(source.id))


def _source(quote: Quote) -> str:
    return quote.source


def _passages(name: str, quotes: list[Quote], records: Records, display: Display) -> Cited:
    """Quotes that follow on each other in one source, which is named once."""
    source = records.sources.get(name)
    cited = cite_source(source, display) if source else Cited(f"{name}.", text(f"{name}."))
    exact = [f"“{line(quote.exact)}”" for quote in quotes]
    said = "".join(f'<p dir="auto">{text(words)}</p>' for words in exact)  # a source may write from right to left
    html = f"<blockquote>{said}<footer>— {cited.html}</footer></blockquote>"
    return Cited("\n".join([*exact, f"— {cited.text}"]), html)


def _figure(claim: Claim, records: Records, display: Display) -> str:
    """The words of the source first, then how they are read."""
    measure = records.measures.get(claim.measure)
    label = measure.label if measure else claim.measure
    label = label.lower() if label in _STANDARD else label
    rate = f" per {claim.per}" if claim.per is not Per.TOTAL else ""
    read = f"{show_figure(claim.figure, display)} {label}{rate}{f', {claim.subject}' if claim.subject else ''}"
    return f"“{claim.worded}” ({read})" if claim.worded else read


def _days(claim: Claim, display: Display) -> str:
    named = (("as of", claim.as_of), ("since", claim.since), ("stated on", claim.stated_on))
    return "".join(f", {name} {show_date(day, display)}" for name, day in named if day)
