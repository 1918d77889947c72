"""Files of claims that have much in common, and changes of them, made the way the program makes them."""

import msgspec
from hypothesis import strategies as st

from models.claims.change import Change, Edit
from models.claims.claim import Claim, Credibility, Per, Reliability, Status
from models.claims.claim_file import ClaimFile, Kind
from models.claims.figure import Bound, Spread
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.quote import Quote
from models.claims.record import Record
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.claims.source import Source

DAYS = (
    *("2024-03-01", "2024-03-02", "2024-03-05", "2024-03-08", "2024-03", "2024-03-05~"),
    *("2024-03-02/2024-03-07", "../2024-03-05", "2024-03-03/.."),
)
STARTS = ("", "", "2022-02-24", "2022-02", "2022-02-24~")
IDS = tuple(f"c{number}" for number in range(12))


@st.composite
def claims(draw: st.DrawFn, id: str | None = None) -> Claim:
    """A claim that is often of one series with others, and in each other's way."""
    bound = draw(st.sampled_from((Bound.EXACT, Bound.EXACT, *Bound)))
    low = draw(st.sampled_from((5, 40, 41, 60, 400)))
    high = low + 5 if bound is Bound.RANGE else low
    return Claim(
        id=id or draw(st.sampled_from(IDS)),
        claimant=draw(st.sampled_from(("A", "A", "A", "Aa", "B", ""))),
        speaker=draw(st.sampled_from(("", "S"))),
        subject=draw(st.sampled_from(("Army", "Army", "Troops", "Navy"))),
        measure=draw(st.sampled_from(("killed", "killed", "killed", "losses", "killed_or_wounded", "missing"))),
        bound=bound,
        low=None if bound.is_upper else low,
        high=None if bound.is_lower else high,
        spread=Spread.CONFIDENCE_INTERVAL if bound is Bound.RANGE and draw(st.booleans()) else Spread.UNSTATED,
        per=draw(st.sampled_from((Per.TOTAL, Per.TOTAL, Per.TOTAL, Per.DAY))),
        as_of=draw(st.sampled_from(("", *DAYS))),
        stated_on=draw(st.sampled_from(("", "", *DAYS))),
        since=draw(st.sampled_from(STARTS)),
        reliability=draw(st.sampled_from((Reliability.UNGRADED, Reliability.B))),
        credibility=draw(st.sampled_from((Credibility.UNGRADED, Credibility.CONFIRMED))),
        status=draw(st.sampled_from((Status.OPEN, Status.OPEN, Status.OPEN, Status.RETRACTED))),
        replaces=draw(st.sampled_from(("", "", "", *IDS[:4]))),
        quotes=draw(st.sampled_from(((), (Quote(source="s", start=0, exact="x"),)))),
    )


@st.composite
def files(draw: st.DrawFn) -> ClaimFile:
    """A file of some such claims."""
    held = [draw(claims(id)) for id in IDS[: draw(st.integers(0, len(IDS)))]]
    return ClaimFile(
        measures=STANDARD_MEASURES,
        subjects=(Subject(name="Army", aliases=draw(st.sampled_from(((), ("Troops",))))),),
        claimants=(Claimant(name="A"),),
        sources=(Source(id="s", text="x", published="2024-03-04"),),
        claims=tuple(held),
    )


def edits(records: Records) -> st.SearchStrategy[Edit]:
    """One edit that fits the records as they are now."""
    return st.one_of(claim_edits(records), _naming(records), _publishing(records), _counting(records))


def claim_edits(records: Records) -> st.SearchStrategy[Edit]:
    """One edit of a claim that fits the records as they are now."""
    if not len(records.claims):
        return _adding(records)
    return st.one_of(_adding(records), _removing(records), _changing(records), _changing(records))


def change(*edits: Edit) -> Change:
    """One change."""
    return Change(text="", edits=edits)


def _adding(records: Records) -> st.SearchStrategy[Edit]:
    free = [id for id in IDS if id not in records.claims] or [f"d{records.claims.slot_count}"]
    places = st.integers(0, len(records.claims))
    added = st.sampled_from(free).flatmap(claims)
    return st.builds(lambda now, place: Edit(kind=Kind.CLAIMS, now=now, place=place), added, places)


def _removing(records: Records) -> st.SearchStrategy[Edit]:
    held = tuple(records.claims)
    return st.integers(0, len(held) - 1).map(lambda n: Edit(kind=Kind.CLAIMS, was=held[n], place=n))


def _changing(records: Records) -> st.SearchStrategy[Edit]:
    fields = st.sampled_from((("low", "high", "bound", "spread"), ("as_of",), ("status",), ("replaces",), ("subject",)))

    def changed(was: Claim, other: Claim, names: tuple[str, ...]) -> Edit:
        now = msgspec.structs.replace(was, **{name: getattr(other, name) for name in names})
        return Edit(kind=Kind.CLAIMS, was=was, now=now)

    return st.builds(changed, st.sampled_from(tuple(records.claims)), claims(), fields)


def _naming(records: Records) -> st.SearchStrategy[Edit]:
    def named(kind: Kind, was: Record, alias: str) -> Edit:
        return Edit(kind=kind, was=was, now=msgspec.structs.replace(was, aliases=(alias,)))

    subject, claimant = next(iter(records.subjects)), next(iter(records.claimants))
    return st.one_of(
        st.sampled_from(("Troops", "Fleet")).map(lambda alias: named(Kind.SUBJECTS, subject, alias)),
        st.sampled_from(("Aa", "S")).map(lambda alias: named(Kind.CLAIMANTS, claimant, alias)),
    )


def _publishing(records: Records) -> st.SearchStrategy[Edit]:
    was = next(iter(records.sources))
    days = st.sampled_from(("", "2024-03-01", "2024-03-06"))
    return days.map(
        lambda day: Edit(kind=Kind.SOURCES, was=was, now=msgspec.structs.replace(was, published=day)),
    )


def _counting(records: Records) -> st.SearchStrategy[Edit]:
    """Another meaning of a measure."""
    was: Measure | None = records.measures.get("losses")
    assert was is not None
    meanings = st.sampled_from(((), ("wounded",), ("wounded", "captured")))
    return meanings.map(
        lambda may: Edit(kind=Kind.MEASURES, was=was, now=msgspec.structs.replace(was, may_count=may)),
    )
