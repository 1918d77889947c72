"""Values of a conflict as JSON text, and back."""

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import UNSET

from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.claims.figure import Figure
from models.claims.quote import Quote
from models.claims.record import EXTRA_NAME, Extra, Record
from models.claims.unknown_fields import is_deeper, read_json, write_json
from models.merging.unit import FIGURE, UNKNOWN, known_fields

DEEPEST = 60
"""How deep lists and objects of one value may stand in each other, so that a file can hold it."""

T = TypeVar("T")


def written(value: object) -> str:
    """The JSON text of a unit or of a whole record, unknown fields too; "" for UNSET: nothing is there."""
    return "" if value is UNSET else write_json(_plain(value))


def read_record(text: str, record_type: type[Record]) -> Record:
    """The whole record in the text; ClaimsError where it holds none of that kind."""
    value = _parsed(text)
    return _converted(_with_extra(value, record_type), record_type)


def read_unit(text: str, record_type: type[Record], name: str) -> object:
    """The value of a unit of such a record; UNSET for "", ClaimsError where the text holds none."""
    if not text:
        return UNSET
    value = _parsed(text)
    if name.startswith(UNKNOWN):
        return Extra(((name.removeprefix(UNKNOWN), value),))
    if name == FIGURE and record_type is Claim:
        return _converted(value, Figure)
    types = {field.name: field.type for field in known_fields(record_type)}
    if name not in types:
        raise ClaimsError("The conflict is about a field “{0}”, which no such record has.", name)
    return _converted(_with_quotes(value) if name == "quotes" else value, types[name])


def _plain(value: object) -> object:
    """The value as JSON objects and lists; of a record or a figure, what is not at its default."""
    if isinstance(value, Record | Figure):
        values = ((field, getattr(value, field.name)) for field in known_fields(type(value)))
        known = {field.name: _plain(held) for field, held in values if field.required or held != field.default}
        extra = value.extra if isinstance(value, Record) else None
        return known | dict(extra.fields if extra is not None else ())
    if isinstance(value, Extra):
        return value.fields[0][1]
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _parsed(text: str) -> object:
    try:
        value = read_json(text)
        write_json(value)  # refuses half a character
    except (ValueError, RecursionError, ClaimsError):
        raise _unreadable() from None
    if is_deeper(value, DEEPEST):
        raise _unreadable()
    return value


def _with_quotes(value: object) -> object:
    return [_with_extra(item, Quote) for item in value] if isinstance(value, list) else value


def _with_extra(value: object, record_type: type[Record]) -> object:
    """The object with what the record does not know moved into its `extra`."""
    if not isinstance(value, Mapping):
        return value
    known: dict[str, Any] = {name: held for name, held in value.items() if name in _known(record_type)}
    unknown = tuple((name, held) for name, held in value.items() if name not in known)
    if record_type is Claim and "quotes" in known:
        known["quotes"] = _with_quotes(known["quotes"])
    return known | ({EXTRA_NAME: Extra(unknown)} if unknown else {})


def _known(record_type: type[Record]) -> set[str]:
    return set(record_type.__struct_fields__) - {"extra"}


def _converted(value: object, target: type[T]) -> T:
    try:
        return msgspec.convert(value, target)
    except msgspec.ValidationError:
        raise _unreadable() from None


def _unreadable() -> ClaimsError:
    return ClaimsError("The conflict holds a text that is no such value: take another side, or dismiss the conflict.")
