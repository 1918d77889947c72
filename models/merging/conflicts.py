"""The conflicts of three files and of their merge as one list, none twice and none lost."""

import re
from collections.abc import Iterable, Sequence

import msgspec

from models.claims.claim_file import key
from models.claims.view import Conflict
from models.merging.order import merged_order

Content = tuple[str, ...]
_NUMBERED = re.compile(r"([0-9]+)\.(.*)", re.DOTALL)


def field_of(conflict: Conflict) -> str:
    """The field that a conflict is about, "" for the whole record.

    Where several conflicts of one field are open, their `field` tells them apart by a number: "note", "2.note".
    """
    match = _NUMBERED.fullmatch(conflict.field)
    return match[2] if match else conflict.field


def merge_conflicts(
    base: Sequence[Conflict], mine: Sequence[Conflict], theirs: Sequence[Conflict], new: Iterable[Conflict]
) -> tuple[Conflict, ...]:
    """The open conflicts of both sides without those that a side settled, then the new ones."""
    old = _merge_old(base, mine, theirs)
    held = {content_of(conflict) for conflict in old}
    return _numbered((*old, *(conflict for conflict in new if content_of(conflict) not in held)))


def _merge_old(base: Sequence[Conflict], mine: Sequence[Conflict], theirs: Sequence[Conflict]) -> tuple[Conflict, ...]:
    if mine in (base, theirs):
        return tuple(theirs)
    was, ours, others = _by_content(base), _by_content(mine), _by_content(theirs)
    either = others | ours
    kept = {name: conflict for name, conflict in either.items() if (name in ours) + (name in others) > (name in was)}
    return tuple(kept[name] for name in merged_order(was, ours, others, kept))


def _by_content(conflicts: Iterable[Conflict]) -> dict[Content, Conflict]:
    return {content_of(conflict): conflict for conflict in conflicts}


def content_of(conflict: Conflict) -> Content:
    """All that a conflict says, whatever number it has: by this it is the same one in two files."""
    values = (conflict.base, conflict.mine, conflict.theirs)
    return (conflict.record, conflict.id, field_of(conflict), *values, str(conflict.extra or ""))


def _numbered(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """The conflicts, each told apart from those before it."""
    result: dict[str, Conflict] = {}
    for conflict in conflicts:
        number, free = 2, conflict
        while key(free) in result:
            free = msgspec.structs.replace(conflict, field=f"{number}.{field_of(conflict)}")
            number += 1
        result[key(free)] = free
    return tuple(result.values())
