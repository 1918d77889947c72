"""What all records of a claim file share."""

from typing import Annotated

import msgspec

EXTRA_NAME = "\ufdd0extra"
"""The name ``Record.extra`` would have in a file; it begins with a noncharacter, which no file uses."""

Id = Annotated[str, msgspec.Meta(min_length=1)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class Extra:
    """The fields of a record that this program does not know, as name and JSON value, kept in their order.

    Not a type that a decoder can make: a file with such fields takes the careful road (see `formats.claims`).
    """

    __slots__ = ("fields",)

    def __init__(self, fields: tuple[tuple[str, object], ...]) -> None:
        self.fields = fields

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Extra) and _are_same(self.fields, other.fields)

    def __hash__(self) -> int:
        return hash(tuple(name for name, _ in self.fields))

    def __repr__(self) -> str:
        return f"Extra({self.fields!r})"


def _are_same(one: object, other: object) -> bool:
    """Whether two JSON values are the same, also to a file: for Python alone 0 is false, and 1 is true."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_are_same(held, other[name]) for name, held in one.items())
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(_are_same, one, other))
    return one == other


class Record(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    """One record of a claim file: frozen, flat, compared by value; a field without default is always written.

    ``gc=False`` saves the collector from walking a million records; it is safe because records hold only
    strings, numbers and tuples of such, which cannot form a cycle.
    """

    extra: Extra | None = msgspec.field(default=None, name=EXTRA_NAME)
