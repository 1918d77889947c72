"""Merging two versions of one record, unit by unit."""

from typing import NamedTuple

from msgspec import UNSET

from models.claims.claim_file import Kind, key
from models.claims.record import Record
from models.claims.view import Conflict
from models.merging.items import Items, merge_items
from models.merging.order import merged_order
from models.merging.three_way import clashes, taken
from models.merging.unit import blank_units, units, with_units
from models.merging.written import written


class MergedRecord(NamedTuple):
    """A record with all that could be merged, and mine where it could not; and what could not."""

    record: Record
    conflicts: tuple[Conflict, ...]


class _Sides(NamedTuple):
    """One unit as the three files have it; UNSET where one has none."""

    base: object
    mine: object
    theirs: object


def merge_record(kind: Kind, base: Record | None, mine: Record, theirs: Record) -> MergedRecord:
    """Merge two versions of a record; without a base it was added on both sides, and its conflicts have no `base`."""
    was = units(base) if base is not None else blank_units(type(mine))
    ours, others = units(mine), units(theirs)
    kept: dict[str, object] = {}
    conflicts: list[Conflict] = []
    for name in {**ours, **others}:
        sides = _Sides(*(side.get(name, UNSET) for side in (was, ours, others)))
        value, is_settled = _merge_unit(name, sides)
        if value is not UNSET:
            kept[name] = value
        if not is_settled:
            told = sides if base is not None else sides._replace(base=UNSET)
            conflicts.append(conflict(kind, key(mine), name, told))
    order = merged_order(was, ours, others, kept)
    return MergedRecord(with_units(mine, {name: kept[name] for name in order}), tuple(conflicts))


def conflict(kind: Kind, name: str, field: str, sides: tuple[object, object, object]) -> Conflict:
    """The conflict of a field, or of a whole record where `field` is ""; UNSET is written as ""."""
    base, mine, theirs = map(written, sides)
    return Conflict(record=str(kind), id=name, field=field, base=base, mine=mine, theirs=theirs)


def _merge_unit(name: str, sides: _Sides) -> tuple[object, bool]:
    """What stands, and whether it is settled."""
    if not clashes(*sides) or written(sides.mine) == written(sides.theirs):
        return taken(*sides), True
    items = _merge_tuples(sides)
    if items is None or not _is_allowed(name, items):
        return sides.mine, False
    return items, True


def _merge_tuples(sides: _Sides) -> Items | None:
    base, mine, theirs = sides
    if isinstance(base, tuple) and isinstance(mine, tuple) and isinstance(theirs, tuple):
        return merge_items(base, mine, theirs)
    return None


def _is_allowed(name: str, items: Items) -> bool:
    """Whether a record may hold the items: of what a measure counts, the sides may have left nothing together."""
    return name != "counts" or any(str(item).strip() for item in items)
