"""Which version of a file another copy of it began with, as far as the records can tell."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec
from msgspec import UNSET

from models.claims.claim_file import LISTS, ClaimFile, Kind, key
from models.claims.record import Record
from models.merging.unit import Units, blank_units, units

Name = tuple[Kind, str]
"""A record by its kind and key."""


class Origin(msgspec.Struct, frozen=True):
    """The version that a copy most likely began with, by its place; None: none that is known.

    Records alone cannot tell what was changed back from what was never changed. So where the nearest version is one
    over which the copy would bring ``back`` in that many records what stood there before, that is `doubted`, and the
    nearest is meant that leaves nothing of the kind. ``lacking`` counts the records that lack something of the oldest
    version that is known, where that is the one: whether it was removed there, or was never there, nothing tells.
    """

    place: int | None = None
    doubted: int | None = None
    back: int = 0
    lacking: int = 0


def origin(mine: ClaimFile, theirs: ClaimFile, versions: Iterable[tuple[int, ClaimFile]]) -> Origin:
    """Which of the versions, the newest first, another copy (``theirs``) of the open file (``mine``) began with.

    Each comes with its place. It is the one that differs from theirs in the fewest records; of two that differ as
    little the older, with which what was changed between them here, and otherwise in the copy, is asked and not taken.
    No more versions are asked for once one does not differ at all.
    """
    ours, others = _records(mine), _records(theirs)
    found: list[_Candidate] = []
    for place, version in versions:
        if not is_related(version, theirs):
            continue
        held = _records(version)
        for candidate in found:
            candidate.compare_older(held)
        found.append(_Candidate(place, held, ours, others))
        if found[-1].count == 0:
            return Origin(place)
    return _best(found)


def is_related(version: ClaimFile, theirs: ClaimFile) -> bool:
    """Whether theirs holds at least half of the claims and sources of the version, by their ids, and there are any.

    Theirs may hold far more, for a file grows. What is missing there would count as removed, so an extract of a few
    claims is not related. Measures and names do not count: files that have nothing to do with each other share them.
    """
    was = _ids(version)
    return bool(was) and 2 * len(was & _ids(theirs)) >= len(was)


class _Sides(NamedTuple):
    """A record as a version, the open file and the copy have it; None where one has none."""

    base: Record | None
    mine: Record | None
    theirs: Record | None


class _Candidate:
    """A version, and what of the copy a merge with it would take without asking."""

    def __init__(
        self, place: int, base: Mapping[Name, Record], mine: Mapping[Name, Record], theirs: Mapping[Name, Record]
    ) -> None:
        self.place = place
        changed = [each for each in {**base, **theirs} if base.get(each) != theirs.get(each)]
        self.count = len(changed)
        """In how many records the copy differs."""
        self._sides = {each: _Sides(base.get(each), mine.get(each), theirs.get(each)) for each in changed}
        self.back: set[Name] = set()
        """The records that would be again as an older version has them."""

    @property
    def lacking(self) -> int:
        """In how many records something would be removed."""
        return sum(_lacks(sides) for sides in self._sides.values())

    def compare_older(self, older: Mapping[Name, Record]) -> None:
        """Look which records would be again as they are in an older version."""
        self.back.update(name for name, sides in self._sides.items() if _goes_back(sides, older.get(name)))


def _best(found: list[_Candidate]) -> Origin:
    if not found:
        return Origin()
    oldest_first = found[::-1]
    nearest = min(oldest_first, key=_count)
    best = min((candidate for candidate in oldest_first if not candidate.back), key=_count)  # the oldest has none
    lacking = best.lacking if best is found[-1] else 0
    if best is nearest:
        return Origin(best.place, lacking=lacking)
    return Origin(best.place, nearest.place, len(nearest.back), lacking)


def _count(candidate: _Candidate) -> int:
    return candidate.count


def _goes_back(sides: _Sides, older: Record | None) -> bool:
    """Whether a merge would put back, unasked, what an older version holds."""
    base, mine, theirs = sides
    if base is None or theirs is None:
        return mine == base and theirs == older
    if mine is None or older is None:
        return False
    was = units(older)
    return any(was.get(name, UNSET) == value for name, value in _taken(base, mine, theirs).items())


def _lacks(sides: _Sides) -> bool:
    """Whether a merge would remove something, unasked."""
    base, mine, theirs = sides
    if base is None or mine is None:
        return False
    if theirs is None:
        return mine == base
    blank = blank_units(type(base))
    return any(value == blank.get(name, UNSET) for name, value in _taken(base, mine, theirs).items())


def _taken(base: Record, mine: Record, theirs: Record) -> Units:
    """The units that only theirs has changed, as they are there."""
    was, ours, others = units(base), units(mine), units(theirs)
    sides = {name: tuple(side.get(name, UNSET) for side in (was, ours, others)) for name in {**was, **others}}
    return {name: side[2] for name, side in sides.items() if side[0] == side[1] != side[2]}


def _records(file: ClaimFile) -> dict[Name, Record]:
    """All records but conflicts; the heading is one."""
    kinds = (kind for kind in LISTS if kind is not Kind.CONFLICTS)
    found: dict[Name, Record] = {(Kind.HEADING, ""): file.heading}
    for kind in kinds:
        found.update(((kind, key(record)), record) for record in getattr(file, kind))
    return found


def _ids(file: ClaimFile) -> set[tuple[type, str]]:
    return {(type(record), key(record)) for record in (*file.claims, *file.sources)}
