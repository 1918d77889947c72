"""Hypothesis strategies for records: whole claim files that hold together."""

from hypothesis import strategies as st

from models.claims.claim import Basis, Claim, Credibility, Per, Reliability, Status
from models.claims.claim_file import ClaimFile, Heading
from models.claims.figure import LARGEST, Bound, Figure, Spread
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.quote import Quote
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.view import View

text = st.text(st.characters(codec="utf-8"), max_size=12)
name = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
dates = st.sampled_from(["", "2024-03-14", "2024-02", "2024~", "202X", "../2024-03-14", "2024-03-01/2024-03-14"])
counts = st.integers(0, LARGEST)


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    """Any figure whose ends fit its bound."""
    bound = draw(st.sampled_from(Bound))
    if bound.is_lower:
        return Figure(bound=bound, low=draw(counts))
    if bound.is_upper:
        return Figure(bound=bound, high=draw(st.integers(1 if bound is Bound.LESS_THAN else 0, LARGEST)))
    if bound is not Bound.RANGE:
        n = draw(st.integers(1 if bound is Bound.ABOUT else 0, LARGEST))
        return Figure(bound=bound, low=n, high=n)
    low = draw(st.integers(0, LARGEST - 1))
    high = draw(st.integers(low + 1, LARGEST))
    best = draw(st.none() | st.integers(low, high))
    return Figure(bound=bound, low=low, high=high, best=best, spread=draw(st.sampled_from(Spread)))


outcomes = st.lists(text, max_size=2).map(tuple)
measures = st.builds(
    Measure,
    id=name.map("own {}".format),
    label=text,
    counts=outcomes.map(lambda more: ("killed", *more)),
    may_count=outcomes,
)


@st.composite
def claims(
    draw: st.DrawFn,
    ids: tuple[str, ...] = (),
    sources: tuple[Source, ...] = (),
    counted: tuple[Measure, ...] = STANDARD_MEASURES,
) -> Claim:
    """A claim that counts by one of the measures and quotes the given sources."""
    figure = draw(figures())
    quotes = st.builds(
        Quote,
        source=st.sampled_from([source.id for source in sources] or ["none"]),
        start=counts,
        exact=name,
        prefix=text,
        suffix=text,
        translation=text,
    )
    return Claim(
        id=draw(name),
        claimant=draw(text),
        speaker=draw(text),
        via=tuple(draw(st.lists(text, max_size=2))),
        subject=draw(text),
        measure=draw(st.sampled_from(counted)).id,
        bound=figure.bound,
        low=figure.low,
        high=figure.high,
        best=figure.best,
        spread=figure.spread,
        per=draw(st.sampled_from(Per)),
        as_of=draw(dates),
        stated_on=draw(dates),
        since=draw(dates),
        basis=draw(st.sampled_from(Basis)),
        reliability=draw(st.sampled_from(Reliability)),
        credibility=draw(st.sampled_from(Credibility)),
        status=draw(st.sampled_from(Status)),
        quotes=tuple(draw(st.lists(quotes, max_size=2))) if sources else (),
        derived_from=tuple(draw(st.lists(st.sampled_from(ids), max_size=2))) if ids else (),
        note=draw(text),
    )


@st.composite
def files(draw: st.DrawFn) -> ClaimFile:
    """A claim file in which every reference leads somewhere."""
    sources = tuple(draw(st.lists(st.builds(Source, id=name, text=text), max_size=2, unique_by=lambda s: s.id)))
    own = tuple(draw(st.lists(measures, max_size=2, unique_by=lambda measure: measure.id)))
    held: list[Claim] = []
    for _ in range(draw(st.integers(0, 4))):
        claim = draw(claims(tuple(claim.id for claim in held), sources, STANDARD_MEASURES + own))
        if all(claim.id != other.id for other in held):
            held.append(claim)
    names = draw(st.lists(name, max_size=4, unique=True))
    return ClaimFile(
        heading=Heading(title=draw(text), note=draw(text)),
        measures=STANDARD_MEASURES + own,
        subjects=tuple(Subject(name=n, aliases=(draw(text),)) for n in names[:2]),
        claimants=tuple(Claimant(name=n, party=draw(text)) for n in names[2:]),
        sources=sources,
        claims=tuple(held),
        views=tuple(View(name=n, reference=held[0].id if held else "") for n in names[:1]),
    )
