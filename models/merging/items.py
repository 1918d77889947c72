"""Merging a field that is a tuple: item by item, where the two sides touched different items."""

from collections.abc import Iterable

from models.claims.quote import Quote
from models.merging.order import is_order_open, merged_order
from models.merging.three_way import clashes, taken

Items = tuple[object, ...]
Key = tuple[object, ...]


def merge_items(base: Items, mine: Items, theirs: Items) -> Items | None:
    """The merged items in order; None where they cannot be merged one by one.

    So it is where the sides changed one item, or the order, each in its own way; and where an item stands twice,
    for then nobody can say which of the two was removed.
    """
    was, ours, others = _keyed(base), _keyed(mine), _keyed(theirs)
    if (len(was), len(ours), len(others)) != (len(base), len(mine), len(theirs)):
        return None
    kept: dict[Key, object] = {}
    for key in {**ours, **others}:
        sides = (was.get(key), ours.get(key), others.get(key))
        if clashes(*sides):
            return None
        if (item := taken(*sides)) is not None:
            kept[key] = item
    if is_order_open(was, ours, others, kept):
        return None
    return tuple(kept[key] for key in merged_order(was, ours, others, kept))


def _keyed(items: Iterable[object]) -> dict[Key, object]:
    return {_key(item): item for item in items}


def _key(item: object) -> Key:
    """What tells an item from the others: of a quote, the span; all else is what it is."""
    return (item.source, item.start, item.exact) if isinstance(item, Quote) else (item,)
