"""A file and two descendants of it, drawn or by number."""

from random import Random
from typing import NamedTuple

from hypothesis import strategies as st

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind, key
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.quote import Quote
from models.claims.record import Extra, Record
from models.claims.source import Source
from models.claims.view import Conflict, View
from models.merging.conflicts import field_of
from tests.drawn import files
from tests.models.merging.edited import edited


class Three(NamedTuple):
    """A file and what two people made of it."""

    base: ClaimFile
    mine: ClaimFile
    theirs: ClaimFile


_SOURCE = Source(id="n1", text="t")
_CLAIM = Claim(
    id="n1",
    subject="s",
    measure="killed",
    bound=Bound.EXACT,
    low=1,
    high=1,
    quotes=(Quote(source="n1", start=0, exact="e"),),
    extra=Extra((("u", 1),)),
)
START = ClaimFile(measures=STANDARD_MEASURES[:2], sources=(_SOURCE,), claims=(_CLAIM,), views=(View(name="n1"),))


def numbered(number: int) -> Three:
    """The three files of a number: always the same."""
    return _descended(START, Random(number))


@st.composite
def threes(draw: st.DrawFn) -> Three:
    """Three files that descend from a drawn one."""
    return _descended(draw(files()), Random(draw(st.integers(0, 2**64))))


def _descended(file: ClaimFile, random: Random) -> Three:
    base = edited(file, random, 10)
    return Three(base, edited(base, random), edited(base, random))


def by_key(file: ClaimFile, kind: Kind) -> dict[str, Record]:
    """The records of a list, or the heading, by key."""
    records = (file.heading,) if kind is Kind.HEADING else getattr(file, kind)
    return {key(record): record for record in records}


def content(conflict: Conflict) -> tuple[str, ...]:
    """What a conflict says, without the number that tells it from others of its field."""
    return (conflict.record, conflict.id, field_of(conflict), conflict.base, conflict.mine, conflict.theirs)


def new_conflicts(three: Three, merged: ClaimFile) -> list[Conflict]:
    """The conflicts that a merge added."""
    old = {content(conflict) for file in three for conflict in file.conflicts}
    return [conflict for conflict in merged.conflicts if content(conflict) not in old]
