"""True histories, and truthful claims about them."""

import datetime

import msgspec
from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound, Figure, half_unit
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.records import Records

OUTCOMES = ("killed", "wounded", "missing", "captured")
MEASURES = tuple(measure for measure in STANDARD_MEASURES if measure.unit == "people" and measure.cumulative)
START = datetime.date(2024, 2, 20)
"""The first day of every history; the counts begin at 0 before it."""

LENGTH = 24
"""Days of a history: from February into March, so that months are dates that do not say the day."""


class History(msgspec.Struct, frozen=True):
    """What happened: for each outcome how many on each day."""

    daily: dict[str, tuple[int, ...]]

    def count(self, outcomes: frozenset[str], since: int, to: int) -> int:
        """How many came to these outcomes from day ``since`` to day ``to``, both included."""
        return sum(sum(self.daily[outcome][since : to + 1]) for outcome in outcomes)


def day(number: int) -> datetime.date:
    """The date of a day of the history."""
    return START + datetime.timedelta(days=number)


@st.composite
def histories(draw: st.DrawFn) -> History:
    """Any history; most days nothing happens, so that equal and nearly equal counts are frequent."""
    counts = st.lists(st.sampled_from((0, 0, 1, 40)), min_size=LENGTH, max_size=LENGTH)
    return History({outcome: tuple(draw(counts)) for outcome in OUTCOMES})


Truth = tuple[Claim, frozenset[str], int]
"""A claim, the outcomes that its claimant really counts, and the day since when."""


def truths(history: History, number: int) -> st.SearchStrategy[Claim]:
    """A truthful claim, of a claimant of its own: any measure, bound, dates."""
    return told_truths(history, number).map(lambda told: told[0])


@st.composite
def told_truths(draw: st.DrawFn, history: History, number: int, like: Truth | None = None) -> Truth:
    """A truthful claim with what it means; ``like`` another, of whose series it is."""
    measure = draw(st.sampled_from(MEASURES))
    since = draw(st.sampled_from((0, 0, 0, 0, 0, 3, 9)))
    outcomes = _meant(draw, measure)
    start = day(since).isoformat() if since else draw(st.sampled_from(("", "", START.isoformat())))
    claimant = f"Claimant {number}"
    if like is not None:
        first, outcomes, _ = like
        measure, claimant = next(m for m in MEASURES if m.id == first.measure), first.claimant
    on = draw(st.sampled_from((9, 10, LENGTH - 3)) | st.integers(since, LENGTH - 3))
    figure = draw(_figures(history.count(outcomes, since, on)))
    said = draw(st.integers(on, LENGTH - 1))
    as_of = draw(st.sampled_from(("", *_dates(on))))
    stated_on = draw(st.sampled_from(_dates(said) if not as_of else ("", *_dates(said))))
    claim = Claim(
        id=f"c{number}",
        claimant=claimant,
        subject="Army",
        measure=measure.id,
        bound=figure.bound,
        low=figure.low,
        high=figure.high,
        as_of=as_of,
        stated_on=stated_on,
        since=start,
    )
    return claim, outcomes, since


def records(*claims: Claim) -> Records:
    """The claims in a file."""
    return Records(ClaimFile(measures=STANDARD_MEASURES, claims=claims))


def _meant(draw: st.DrawFn, measure: Measure) -> frozenset[str]:
    """What the claimant really counts: all that the measure counts for sure, and any of what it may count."""
    also = draw(st.sets(st.sampled_from(measure.may_count))) if measure.may_count else set()
    return frozenset(measure.counts) | frozenset(also)


def _dates(number: int) -> tuple[str, ...]:
    """Ways to say a day that are true of it; most often the day itself, for only that says much."""
    date = day(number)
    return (
        *(date.isoformat(),) * 6,
        f"{date:%Y-%m}",
        f"../{date.isoformat()}",
        f"{day(max(0, number - 2)).isoformat()}/{day(number + 1).isoformat()}",
        f"{date:%Y}",
    )


@st.composite
def _figures(draw: st.DrawFn, value: int) -> Figure:
    """Any true figure for a value."""
    bound = draw(st.sampled_from(Bound))
    near = draw(st.integers(0, 3))
    match bound:
        case Bound.AT_LEAST:
            return Figure(bound=bound, low=max(0, value - near))
        case Bound.MORE_THAN if value > near:
            return Figure(bound=bound, low=value - near - 1)
        case Bound.AT_MOST:
            return Figure(bound=bound, high=value + near)
        case Bound.LESS_THAN:
            return Figure(bound=bound, high=value + near + 1)
        case Bound.RANGE:
            low = max(0, value - near)
            return Figure(bound=bound, low=low, high=max(value, low + 1) + near)
        case Bound.ABOUT if value > 0 and half_unit(round(value, -1)) and abs(round(value, -1) - value) <= 5:
            return Figure(bound=bound, low=round(value, -1), high=round(value, -1))
        case _:
            return Figure(bound=Bound.EXACT, low=value, high=value)
