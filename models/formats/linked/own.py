"""What records hold beyond the words of schema.org, as fields of our own namespace.

Such a field stands only where what others read differs from the record, so that nothing is said twice, and a document
whose schema.org words somebody changed comes back changed.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

import msgspec

from models.claims.record import EXTRA_NAME, Extra, Record
from models.formats.linked.graph import Node

Fields = dict[str, object]

_PREFIX = "cc:"
_UNSAID = "cc:unsaid"
_EXTRA = "cc:extra"
_NOTHING: tuple[object, ...] = ((), None, "")


def own_fields(record: Record, said: Fields, apart: Iterable[str] = ()) -> Fields:
    """The fields to add to the node of a record, of which others read ``said``; ``apart`` stand elsewhere."""
    skipped = {"extra", *apart}
    fields = [field for field in _fields(type(record)) if field.name not in skipped]
    values = [(field, getattr(record, field.name)) for field in fields]
    own: Fields = {
        _PREFIX + field.name: list(value) if isinstance(value, tuple) else value
        for field, value in values
        if value != said.get(field.name, _default(field)) and (field.required or value not in _NOTHING)
    }
    gone = (field.name for field, value in values if not field.required and value in _NOTHING)
    unsaid = [name for name in gone if name in said]
    if unsaid:
        own[_UNSAID] = unsaid
    if record.extra is not None:
        own[_EXTRA] = dict(record.extra.fields)
    return own


def with_own(node: Node, said: Fields, record_type: type[Record]) -> dict[str, Any]:
    """The fields of a record: what is said, but for what our own fields of the node say otherwise."""
    result: dict[str, Any] = dict(said)
    if not any(word.startswith(_PREFIX) for word in node.fields):
        return result
    for field in _fields(record_type):
        values = node.raw(_PREFIX + field.name)
        if values and field.name not in ("extra", "unsaid"):
            result[field.name] = values if _is_list(field) else values[0]
    for name in node.raw(_UNSAID):
        result.pop(str(name), None)
    extra = next(iter(node.raw(_EXTRA)), None)
    if isinstance(extra, dict) and extra:
        result[EXTRA_NAME] = Extra(tuple(extra.items()))
    return result


def lists(record_types: Iterable[type[Record]]) -> list[str]:
    """The words of our namespace whose values stand in an order."""
    fields = (field for one in record_types for field in msgspec.structs.fields(one))
    return sorted({_PREFIX + field.name for field in fields if _is_list(field)})


@cache
def _fields(record_type: type[Record]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """The fields of a kind of record; made once, for a document may hold a record by the hundred thousand."""
    return msgspec.structs.fields(record_type)


def _is_list(field: msgspec.structs.FieldInfo) -> bool:
    return "tuple" in str(field.type)


def _default(field: msgspec.structs.FieldInfo) -> object:
    return None if field.required else field.default
