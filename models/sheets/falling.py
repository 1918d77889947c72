"""Where the running totals of a table fall, which those of a cumulative measure cannot."""

import re
from collections import defaultdict
from collections.abc import Iterable

from models.claims.claim import Claim, Per
from models.claims.measure import Measure
from models.sheets.accounted import Fall

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def first_fall(claims: Iterable[Claim], measures: Iterable[Measure]) -> Fall | None:
    """The first total of a claimant, subject and measure that is lower than one of the day before it in the table.

    Only whole days are compared, and only the lower end of the one with the upper end of the other: what is "at least"
    or "at most" may be no fall. Of several figures of a day all must be higher, or lower. None where nothing falls.
    """
    cumulative = {measure.id for measure in measures if measure.cumulative}
    series: dict[tuple[str, ...], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.per is Per.TOTAL and claim.measure in cumulative and _DAY.fullmatch(claim.as_of):
            series[_counted(claim)][claim.as_of].append(claim)
    return next((fall for days in series.values() if (fall := _fall(days)) is not None), None)


def _counted(claim: Claim) -> tuple[str, ...]:
    return claim.claimant, claim.subject, claim.measure, claim.since, claim.place, claim.scope


def _fall(days: dict[str, list[Claim]]) -> Fall | None:
    before, least = "", -1
    for day in sorted(days):
        highs = [claim.high for claim in days[day]]
        most = None if None in highs else max(high for high in highs if high is not None)
        if most is not None and most < least:
            return Fall(least, before, most, day)
        least = min(claim.low or 0 for claim in days[day])
        before = day
    return None
