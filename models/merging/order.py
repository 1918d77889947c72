"""The order of what is kept: mine's, with theirs' insertions behind what they follow there."""

from collections.abc import Collection, Iterable
from heapq import merge as woven
from typing import TypeVar

K = TypeVar("K", bound=str | tuple[object, ...])
"""A key: hashable, and sorted where two sides insert at one place."""


def merged_order(base: Iterable[K], mine: Iterable[K], theirs: Iterable[K], kept: Collection[K]) -> list[K]:
    """The kept keys in order; every kept key is one of mine's or of theirs'.

    Where only theirs moved what both hold, theirs' order leads, else mine's. What one side holds alone stands
    behind what it follows there; where both insert at one place, the smaller key comes first.
    """
    ours = [key for key in mine if key in kept]
    others = [key for key in theirs if key in kept]
    if ours == others:
        return ours
    shared = set(ours) & set(others)
    leading = others if _theirs_lead(list(base), ours, others, shared) else ours
    behind_ours, behind_others = _behind(ours, shared), _behind(others, shared)
    result: list[K] = []
    for anchor in (None, *(key for key in leading if key in shared)):
        result += () if anchor is None else (anchor,)
        result += woven(behind_ours.get(anchor, ()), behind_others.get(anchor, ()))
    return result


def is_order_open(base: Iterable[K], mine: Iterable[K], theirs: Iterable[K], kept: Collection[K]) -> bool:
    """Whether the sides hold the same keys in different orders, and neither is the one that moved them."""
    ours = [key for key in mine if key in kept]
    others = [key for key in theirs if key in kept]
    was = list(base)
    return _differ(ours, others, set(ours) & set(others)) and _moved(was, ours) == _moved(was, others)


def _theirs_lead(base: list[K], ours: list[K], others: list[K], shared: set[K]) -> bool:
    return _differ(ours, others, shared) and _moved(base, others) and not _moved(base, ours)


def _differ(ours: list[K], others: list[K], shared: set[K]) -> bool:
    return [key for key in ours if key in shared] != [key for key in others if key in shared]


def _moved(base: list[K], side: list[K]) -> bool:
    """Whether a side holds keys of the base in another order; what only one side kept counts too."""
    old, new = set(base), set(side)
    return [key for key in base if key in new] != [key for key in side if key in old]


def _behind(keys: list[K], shared: set[K]) -> dict[K | None, list[K]]:
    """The runs of keys that one side holds alone, by the shared key they follow; None for those at the start."""
    runs: dict[K | None, list[K]] = {}
    anchor: K | None = None
    for key in keys:
        if key in shared:
            anchor = key
        else:
            runs.setdefault(anchor, []).append(key)
    return runs
