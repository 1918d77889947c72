"""The Economist's two tables: claims by many, and the UK Ministry of Defence's months."""

import re
from datetime import date, timedelta
from urllib.parse import unquote

from models.claims.claim import Basis, Claim
from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Figure, Spread
from models.claims.source import Source, SourceKind
from tests.examples.claimants import STANDINGS, UK_DEFENCE
from tests.examples.stoltenberg import INVASION
from tests.examples.tables import Row, read_day, read_number, with_id

_CREDIT = (
    "Commit 978a24b4. Data by The Economist, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Cite as: The"
    " Economist and Solstad, Sondre (corresponding author), 2025. The Economist's meta-estimate of casualties in the"
    " Russia-Ukraine war. First published in the article “Russia's summer offensive looks like its deadliest yet”,"
    " The Economist, July 9th, 2025."
)

ESTIMATES = Source(
    id="economist-estimates",
    kind=SourceKind.DATASET,
    title="Soldier deaths/casualties in Ukraine: estimates",
    outlet="The Economist",
    authors=("Sondre Solstad",),
    url="https://github.com/TheEconomist/the-economist-ukraine-war-dead-and-wounded-estimates",
    language="en",
    text="",
    note=_CREDIT,
)

UK_MONTHS = Source(
    id="economist-uk-mod-months",
    kind=SourceKind.DATASET,
    title="Soldier deaths/casualties in Ukraine: UK MoD month-by-month estimates",
    outlet="The Economist",
    authors=("Sondre Solstad",),
    url="https://github.com/TheEconomist/the-economist-ukraine-war-dead-and-wounded-estimates",
    language="en",
    text="",
    note=_CREDIT,
)

FIRST_MONTH = "2022-03-01"
"""The monthly table begins with March 2022 and carries nothing over from February."""

_MEASURES = {"deaths": "killed", "casualties": "casualties"}
_SUBJECTS = {"russia": "Russian military", "ukraine": "Ukrainian military"}


def month(row: Row) -> Claim:
    """The sum up to a month's end, which the table dates on the first day of the next month."""
    cells = row.cells
    casualties = read_number(cells["cumulative casualties"])
    claim = Claim(
        id="new",
        claimant=UK_DEFENCE,
        subject="Russian military",
        measure="casualties",
        bound=Bound.EXACT,
        low=casualties,
        high=casualties,
        as_of=str(_last_of_month(cells["date (at beginning of next month)"])),
        since=FIRST_MONTH,
        basis=Basis.DERIVED,
        quotes=(row.quote,),
        derivation="The Economist's sum of the months since March 2022, each the ministry's average daily losses"
        f" × days in the month; this month {cells['casualties (average daily losses)']} × {cells['days in month']}.",
    )
    return with_id(claim)


def _last_of_month(text: str) -> date:
    day = read_day(text)
    if day.day != 1:
        raise ClaimsError(f"{day} is not the first day of a month.")
    return day - timedelta(days=1)


def month_key(row: Row) -> tuple[str, str, str]:
    """What a row of either table has in common with its twin in the other."""
    cells = row.cells
    day = cells.get("date (at beginning of next month)") or cells["date"]
    return cells["source"], day, cells.get("cumulative casualties") or cells["estimate"]


def page(row: Row) -> str:
    """The address in a row, its escapes undone; "" where it has none."""
    address = row.cells.get("sourceUri") or row.cells.get("source_url") or ""
    return unquote(address) if address.startswith("http") else ""


def estimate(row: Row) -> Claim:
    """The claim of a row of the estimates; ClaimsError where it holds none."""
    cells = row.cells
    name = cells["source"].strip()
    if name not in STANDINGS:
        raise ClaimsError(f"“{name}” is not among the known names.")
    standing = STANDINGS[name]
    figure = _figure(row)
    as_of, note = _as_of(row)
    claim = Claim(
        id="new",
        claimant=standing.claimant,
        speaker=standing.speaker,
        via=(standing.via,) if standing.via else (),
        subject=_SUBJECTS[cells["country"]],
        measure=_MEASURES[cells["type"]],
        bound=figure.bound,
        low=figure.low,
        high=figure.high,
        best=figure.best,
        spread=figure.spread,
        as_of=as_of,
        since=INVASION,
        basis=standing.basis,
        quotes=(row.quote,),
        note=note,
    )
    return with_id(claim)


def _figure(row: Row) -> Figure:
    low, high, best = (read_number(row.cells[name]) for name in ("estimate_low", "estimate_high", "estimate"))
    match low is not None, high is not None, best is not None:
        case True, True, _:
            return Figure(bound=Bound.RANGE, low=low, high=high, best=best, spread=_spread(row))
        case False, False, True:
            return Figure(bound=Bound.EXACT, low=best, high=best)
        case True, False, False:
            return Figure(bound=Bound.AT_LEAST, low=low)
        case False, True, False:
            return Figure(bound=Bound.AT_MOST, high=high)
    raise ClaimsError("The cells of the figure are empty, or do not fit together.")


def _spread(row: Row) -> Spread:
    return Spread.SEVERAL_MEASURES if "dead + missing for high end" in row.cells["source_url"] else Spread.UNSTATED


def _as_of(row: Row) -> tuple[str, str]:
    """The day counted up to, and a note: uncertain where the page was there before that day."""
    day = read_day(row.cells["date"])
    found = re.search(r"/(\d{4})/(\d\d)/(\d\d)/", page(row))
    paged = date(*map(int, found.groups())) if found else day
    if paged >= day:
        return str(day), ""
    return f"{day}?", f"The table says {day}, but the page it names is of {paged}: no page counts beyond its own day."
