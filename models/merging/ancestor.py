"""Which version of a file another copy of it began with."""

from collections.abc import Iterable
from typing import TypeVar

from models.claims.claim_file import ClaimFile, key
from models.merging.incoming import incoming

V = TypeVar("V")


def nearest(theirs: ClaimFile, versions: Iterable[tuple[V, ClaimFile]]) -> V | None:
    """The name of the version that differs from theirs in the fewest records; None where none is related to it.

    Of two that differ as little the first. No more versions are asked for once one does not differ at all.
    """
    best: V | None = None
    least: int | None = None
    for name, version in versions:
        if not is_related(version, theirs):
            continue
        count = sum(map(sum, incoming(version, theirs).values()))
        if least is None or count < least:
            best, least = name, count
        if count == 0:
            break
    return best


def is_related(version: ClaimFile, theirs: ClaimFile) -> bool:
    """Whether theirs holds at least half of the claims and sources of the version, by their ids, and there are any.

    Theirs may hold far more, for a file grows. What is missing there would count as removed, so an extract of a few
    claims is not related. Measures and names do not count: files that have nothing to do with each other share them.
    """
    was = _ids(version)
    return bool(was) and 2 * len(was & _ids(theirs)) >= len(was)


def _ids(file: ClaimFile) -> set[tuple[type, str]]:
    return {(type(record), key(record)) for record in (*file.claims, *file.sources)}
