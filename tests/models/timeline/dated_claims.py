"""Claims with a figure and a day, in as few words as a test needs."""

from datetime import date

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.record import Record
from models.claims.records import Records
from models.timeline.columns import Bools
from models.timeline.marks import Marks
from models.timeline.sight import painting_order
from models.timeline.timeline import Series, Timeline
from models.timeline.view import View


def claim(name: str, low: int | None = 10, bound: Bound = Bound.EXACT, **more: object) -> Claim:
    """A claim about the army's killed, as of 14 March 2024; an exact or about one has its low end as high."""
    high = low if bound in (Bound.EXACT, Bound.ABOUT) else None
    fields = {"claimant": "NATO", "subject": "Army", "measure": "killed", "as_of": "2024-03-14", "high": high}
    return Claim(id=name, low=low, bound=bound, **(fields | more))  # type: ignore[arg-type]


def claim_file(*claims: Claim, **lists: tuple[Record, ...]) -> ClaimFile:
    """A file with the standard measures."""
    return ClaimFile(claims=claims, measures=STANDARD_MEASURES, **lists)  # type: ignore[arg-type]


def timeline(*claims: Claim, **lists: tuple[Record, ...]) -> Timeline:
    """The timeline of a file with these claims."""
    return Marks(Records(claim_file(*claims, **lists))).timeline()


def every(drawn: Timeline) -> Bools:
    """All rows that a timeline draws."""
    return drawn.columns.is_drawn


def ids(drawn: Timeline) -> list[str]:
    """The claims in the order of painting."""
    return [drawn.claim(row).id for row in painting_order(drawn, drawn.by_day.rows).tolist()]


def used(drawn: Timeline) -> list[Series]:
    """The series that have a drawn claim, as they first appear in the file."""
    numbers = {int(number) for number in drawn.columns.series_of[drawn.by_day.rows]}
    return sorted((drawn.series[number] for number in numbers), key=lambda series: series.order)


def scattered(count: int) -> ClaimFile:
    """Many claims of three claimants, of all bounds, over some years, hardly two of them in one place."""
    bounds = (Bound.EXACT, Bound.AT_LEAST, Bound.ABOUT, Bound.MORE_THAN, Bound.EXACT)
    first = date(2015, 1, 1).toordinal()
    return claim_file(
        *(
            claim(
                str(n),
                1 + n * 7919 % 10_007,
                bounds[n % 5],
                claimant=f"C{n % 3}",
                as_of=date.fromordinal(first + n * 104_729 % 3001).isoformat(),
            )
            for n in range(count)
        )
    )


def view(left: float = 0, right: float = 100, bottom: float = 0, top: float = 100, is_log: bool = False) -> View:
    """A view of 1000 by 500 pixels."""
    return View(left=left, right=right, bottom=bottom, top=top, width=1000, height=500, is_log=is_log)
