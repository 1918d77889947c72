"""What nodes say in the words of schema.org, as the fields of our records; the other half of `saying`.

The same functions read what we wrote and what others did. A field that is not said is not in the result.
"""

from collections.abc import Iterator

from models.claims.claim import Basis, Per, Status
from models.claims.errors import ClaimsError
from models.claims.figure import LARGEST, Bound, Figure, Spread
from models.claims.source import SourceKind
from models.claims.unknown_fields import NumberText
from models.formats.linked.graph import Node
from models.formats.linked.iri import key_of
from models.formats.linked.saying import PERIODS, SOURCE_TYPES
from models.formats.references.days import day
from models.text.display import ENGLISH
from models.text.figure_reading import find_figure, read_figure
from models.text.number_words import words
from models.text.words import label
from models.text.written_marks import as_written

Fields = dict[str, object]

KINDS = {
    **{type_: kind for kind, type_ in SOURCE_TYPES.items() if type_ != "CreativeWork"},
    **dict.fromkeys(words("NewsArticle ScholarlyArticle MedicalScholarlyArticle WebPage Article"), SourceKind.ARTICLE),
    **dict.fromkeys(words("AnalysisNewsArticle BackgroundNewsArticle ReportageNewsArticle"), SourceKind.ARTICLE),
    **dict.fromkeys(words("AskPublicNewsArticle OpinionNewsArticle ReviewNewsArticle"), SourceKind.ARTICLE),
    **dict.fromkeys(("BlogPosting", "DiscussionForumPosting", "LiveBlogPosting"), SourceKind.POST),
    **dict.fromkeys(("ImageObject", "Photograph", "VisualArtwork", "Map"), SourceKind.GRAPHIC),
    "CreativeWork": SourceKind.OTHER,
}
"""The kind of source by the type of a CreativeWork."""

_TRUE = frozenset(("verified", "true", "accurate", "correct", "confirmed", "mostly true"))
_FALSE = frozenset(("disputed", "false", "inaccurate", "incorrect", "wrong", "mostly false", "pants on fire", "fake"))
_PERIODS = {period: per for per, period in PERIODS.items()} | {"P1W": Per.WEEK}
_BASES = {label(basis).casefold(): basis for basis in Basis}


def said_source(node: Node) -> Fields:
    """The fields of a source."""
    kinds = [KINDS[type_] for type_ in sorted(node.types) if type_ in KINDS]
    return _filled(
        kind=kinds[0] if kinds else None,
        title=node.text("headline", "name"),
        outlet=node.text("publisher", "sourceOrganization"),
        authors=tuple(node.texts("author", "creator")),
        url=node.text("url", "mainEntityOfPage") or (node.id if node.id.startswith(("http://", "https://")) else ""),
        archived_url=node.text("archivedAt"),
        published=day(node.text("datePublished", "dateCreated")).edtf,
        language=node.text("inLanguage"),
        text=node.text("text", "articleBody"),
        note=node.text("description"),
    )


def said_measure(node: Node) -> Fields:
    """The fields of a measure; what it counts schema.org has no word for."""
    return _filled(label=node.text("name"), note=node.text("description"))


def said_name(node: Node) -> Fields:
    """The fields of a subject or claimant."""
    aliases = tuple(node.texts("alternateName"))
    return _filled(name=node.text("name"), aliases=aliases, note=node.text("description"))


def said_quote(node: Node) -> Fields:
    """The fields of a quote but its place; `source` only where its document is one of ours."""
    documents = [key_of(one.id, "source") for one in node.nodes("isPartOf", "isBasedOn")]
    return _filled(source=documents[0] if documents else "", exact=node.text("text"))


def said_claim(node: Node, quotations: list[Node], review: Node | None) -> Fields:
    """The fields of a claim but its figure, measure and subject, which its observation says."""
    observed = observation(node)
    said = _filled(
        worded=node.text("text"),
        stated_on=day(node.text("datePublished", "dateCreated")).edtf,
        since=day(node.text("temporalCoverage").partition("/")[0]).edtf if "/" in node.text("temporalCoverage") else "",
        place=node.text("spatialCoverage", "contentLocation"),
        tags=tuple(_tags(node)),
        note=node.text("description"),
        derived_from=tuple(filter(None, (key_of(one.id, "claim") for one in node.nodes("isBasedOn")))),
        speaker=next((name for one in quotations if (name := one.text("spokenByCharacter", "creator"))), ""),
    )
    return (
        said | _voices(node) | (said_observation(observed) if observed else {}) | (_reviewed(review) if review else {})
    )


def observation(node: Node) -> Node | None:
    """The observation that a claim or article is about, if any."""
    return next(
        (one for word in ("mainEntity", "about") for one in node.nodes(word) if one.is_a(["Observation"])), None
    )


def said_observation(node: Node) -> Fields:
    """Subject, measure, days and basis of an observation, and its figure where it has one."""
    figure = said_figure(node)
    ends = (
        {} if figure is None else {name: getattr(figure, name) for name in ("bound", "low", "high", "best", "spread")}
    )
    measures = [key_of(one.id, "measure") for one in node.nodes("variableMeasured", "measuredProperty")]
    return _filled(
        subject=node.text("observationAbout", "observedNode"),
        measure=measures[0] if measures else "",
        as_of=day(node.text("observationDate")).edtf,
        per=_PERIODS.get(node.text("observationPeriod")),
        basis=_BASES.get(node.text("measurementTechnique", "measurementMethod").casefold()),
        **ends,
    )


def said_figure(node: Node) -> Figure | None:
    """The figure of a QuantitativeValue; None where it holds no number, ClaimsError where that can be no figure."""
    inner = next((one for one in node.nodes("value", "measuredValue") if one.is_a(["QuantitativeValue"])), node)
    value = _number(inner, "value", "measuredValue")
    low, high = _number(inner, "minValue"), _number(inner, "maxValue")
    margin = next((_number(one, "value") for one in node.nodes("marginOfError")), None)
    if isinstance(value, Figure):
        return value
    if value is not None and isinstance(margin, int) and low is high is None:
        low, high = max(0, value - margin), value + margin
        spread = Spread.CONFIDENCE_INTERVAL if low < high else Spread.UNSTATED
        return _checked(low, high, value if low < high else None, spread)
    if isinstance(low, Figure) or isinstance(high, Figure):
        raise ClaimsError("An end of its range is no plain number.")
    return _checked(low, high, value)


def figure_in(text: str) -> Figure | None:
    """The first figure in a sentence; None where there is none."""
    found = find_figure(text, as_written(text, ENGLISH))
    return found[0] if found else None


def _checked(low: int | None, high: int | None, value: int | None, spread: Spread = Spread.UNSTATED) -> Figure | None:
    if low is None and high is None:
        if value is None:
            return None
        low = high = value
    if low is not None and low == high:
        figure = Figure(bound=Bound.EXACT, low=low, high=high)
    elif low is not None and high is not None:
        figure = Figure(bound=Bound.RANGE, low=low, high=high, best=value, spread=spread)
    else:
        figure = Figure(bound=Bound.AT_MOST if low is None else Bound.AT_LEAST, low=low, high=high)
    figure.check()
    return figure


def _number(node: Node, *named: str) -> "int | Figure | None":
    """A whole number; a text such as "over 350,000" as the figure that it says."""
    value = next(iter(node.values(*named)), None)
    if isinstance(value, NumberText):
        return _whole(value.text)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if not isinstance(value, str):
        return None
    figure = read_figure(value)
    return figure.low if figure.bound is Bound.EXACT else figure


def _whole(text: str) -> int:
    """A number that is written with a point or a power of ten, where it is whole; no power is ever worked out first."""
    try:
        number = float(text)
    except (ValueError, OverflowError):
        number = -1.0
    if not 0 <= number <= LARGEST or number != int(number):
        raise ClaimsError("Its value {0} is not a whole number from 0 to {1}.", text[:40], LARGEST)
    return int(number)


def _voices(node: Node) -> Fields:
    """Who asserts a claim: a body is its claimant, a person its speaker, who may speak for a body."""
    authors = node.nodes("author", "creator")
    people = [one for one in authors if one.is_a(["Person"])]
    bodies = [one for one in authors if not one.is_a(["Person"])]
    names = [*(one.text("name") for one in bodies), *(one.text("affiliation", "worksFor") for one in people)]
    plain = [value for value in node.values("author", "creator") if type(value) is str]
    said = _filled(claimant=next(filter(None, (*names, *plain)), ""))
    return said | _filled(**({"speaker": people[0].text("name")} if people else {}))


def _tags(node: Node) -> Iterator[str]:
    texts = node.texts("keywords")
    yield from texts if len(texts) != 1 else (tag.strip() for tag in texts[0].split(",") if tag.strip())


def _reviewed(review: Node) -> Fields:
    """What a review says of a claim; a rating that is neither yes nor no leaves it open."""
    rating = rated(review).casefold()
    status = Status.VERIFIED if rating in _TRUE else Status.DISPUTED if rating in _FALSE else None
    checked = day(review.text("datePublished")).edtf
    return _filled(status=status, checked_by=review.text("author"), checked_on=checked)


def rated(review: Node) -> str:
    """The words of a rating."""
    return next((one.text("alternateName", "name", "ratingValue") for one in review.nodes("reviewRating")), "")


def _filled(**fields: object) -> Fields:
    return {name: value for name, value in fields.items() if value not in ("", None, ())}
