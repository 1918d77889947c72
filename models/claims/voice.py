"""Whose a claim is: one rule for series, ranks and colours, in every pane."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

from models.claims.claim import Claim
from models.claims.registry import Claimant, Registry


class How(IntEnum):
    """How it is known who stands behind a claim."""

    NAMED = 0
    """As its claimant."""

    SPOKEN = 1
    """As its speaker, where no claimant is named."""

    NOBODY = 2


class Voice(NamedTuple):
    """Who stands behind a claim; a speaker is no claimant, though one may be called the same."""

    how: How
    name: str

    @property
    def is_somebody(self) -> bool:
        """Whether all claims of this voice are of one and the same; nobody is no one in particular."""
        return self.how is not How.NOBODY

    def resolved(self, claimants: Registry) -> "Voice":
        """The same by the name that stands for all others; who only speaks is in no registry."""
        return Voice(self.how, claimants.resolve(self.name)) if self.how is How.NAMED else self


NOBODY = Voice(How.NOBODY, "")


def voice(claim: Claim) -> Voice:
    """Whose a claim is, by the name that it writes."""
    return written(claim.claimant, claim.speaker)


def listed(claimants: Iterable[Claimant]) -> Iterator[Voice]:
    """The voices that a file lists, as it lists them."""
    return (Voice(How.NAMED, one.name) for one in claimants)


def written(claimant: str, speaker: str) -> Voice:
    """Whose a claim is that names these; "" is nobody."""
    if claimant:
        return Voice(How.NAMED, claimant)
    return Voice(How.SPOKEN, speaker) if speaker else NOBODY
