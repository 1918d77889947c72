"""The measure: what is counted of a subject."""

from typing import Annotated

import msgspec

from models.claims.record import Id, Record


class Measure(Record, frozen=True, kw_only=True):
    """What is counted: the outcomes it counts for sure, those it may count, and its unit.

    A cumulative measure can only grow. Measures belong to claims, never to claimants.
    """

    id: Id
    label: str
    counts: Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
    may_count: tuple[str, ...] = ()
    unit: str = "people"
    cumulative: bool = True
    note: str = ""

    @property
    def is_loose(self) -> bool:
        """Whether it may count more than it counts for sure."""
        return bool(self.may_count)


def _measure(id: str, label: str, counts: str, may: str = "", **more: object) -> Measure:
    return Measure(id=id, label=label, counts=tuple(counts.split()), may_count=tuple(may.split()), **more)  # type: ignore[arg-type]


STANDARD_MEASURES = (
    _measure("killed", "Killed", "killed"),
    _measure("wounded", "Wounded", "wounded"),
    _measure("killed_or_wounded", "Killed or wounded", "killed wounded"),
    _measure("casualties", "Casualties", "killed wounded", "missing captured"),
    _measure("losses", "Losses", "killed", "wounded missing captured"),
    _measure("captured", "Captured", "captured"),
    _measure("missing", "Missing", "missing", cumulative=False),
    _measure("displaced", "Displaced", "displaced", cumulative=False),
    _measure("equipment", "Equipment lost", "destroyed", "captured damaged", unit="items"),
)
"""The measures a new claim file starts with; users add their own."""
