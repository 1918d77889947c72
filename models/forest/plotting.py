"""From a comparison to what a forest plot shows."""

from models.claims.figure import Bound
from models.claims.saying import Say, english
from models.comparison.comparison import Group, Row
from models.comparison.wording import Wording
from models.forest.origin import called, is_derived
from models.forest.plot import Mark, Plot
from models.forest.plot import Row as PlotRow
from models.text.words import standard


def mark(row: Row) -> Mark:
    """How the limits of a row on the day are drawn; a strict bound stands where its number does."""
    claim, limits = row.claim, row.on_day
    return Mark(
        low=None if limits.low is None else limits.low - limits.is_low_strict,
        high=None if limits.high is None else limits.high + limits.is_high_strict,
        is_low_strict=limits.is_low_strict,
        is_high_strict=limits.is_high_strict,
        best=_claimed(row),
        is_about=not row.is_computed and claim.bound is Bound.ABOUT,
        is_conditional=bool(limits.used) or row.is_computed or row.is_derived or limits.is_interpolated,
        claimant_index=row.rank,
    )


def _claimed(row: Row) -> int | None:
    """The one number that was claimed, where it is still possible on the day: its dot tells it from "at least"."""
    claim, limits = row.claim, row.on_day
    if row.is_computed or limits.is_interpolated or (limits.low is None and limits.high is None):
        return None
    number = claim.low if claim.bound in (Bound.EXACT, Bound.ABOUT) else claim.best
    return number if number is not None and number in limits.span else None


def plot(
    groups: tuple[Group, ...], wording: Wording, is_log: bool = False, say: Say = english, about: str = ""
) -> Plot:
    """The plot of groups that count in one unit; a heading above each where there are several.

    ``about`` is its title; where there is one group only, what that counts follows.
    """
    rows: list[PlotRow] = []
    headings = [wording.measure(group.measure, group.per) for group in groups]
    for group, heading in zip(groups, headings, strict=True):
        if len(groups) > 1:
            rows.append(PlotRow(name=heading))
        rows += [
            PlotRow(
                name=called(row, wording.claimant(row), say),
                words=wording.figure(row.figure),
                mark=mark(row),
                is_reference=row.is_reference,
                is_struck=row.is_set_aside,
                is_derived=is_derived(row),
            )
            for row in group.rows
        ]
    return Plot(
        rows=tuple(rows),
        unit=standard(groups[0].measure.unit, say) if groups else "people",
        is_log=is_log,
        reference=_reference(groups),
        title=about if len(groups) > 1 else ": ".join(filter(None, (about, *headings))),
    )


def _reference(groups: tuple[Group, ...]) -> Mark | None:
    """The mark of the one reference of all groups; None where each has its own."""
    found = [row for group in groups for row in group.rows if row.is_reference]
    return mark(found[0]) if len(found) == 1 else None
