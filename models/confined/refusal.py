"""A refusal on its way from the child: its template and what goes into it, so that any language can say it.

The child may have been taken over: what it sends is small, shallow and has few gaps, or it is nonsense.
"""

from typing import Any

import msgspec

from models.claims.errors import ClaimsError
from models.claims.saying import Clause
from models.claims.visible import LONGEST, in_short

_LARGEST = 16_384
"""How many bytes a refusal may have."""

_DEEPEST = 6
"""How many clauses may lie in one another."""

_MOST_GAPS = 5
"""How many gaps a template may have: what fills them must not grow without end."""


class _Told(msgspec.Struct, array_like=True, tag=True, frozen=True):
    text: str
    several: str = ""
    number: int = 1
    of: tuple["str | int | float | _Told", ...] = ()


def packed(error: ClaimsError) -> bytes:
    """The refusal as it is sent."""
    return msgspec.msgpack.encode(_told(error.sentence))


def unpacked(data: bytes) -> ClaimsError:
    """The refusal in these bytes; MsgspecError where they hold none of ours."""
    if len(data) > _LARGEST:
        raise msgspec.ValidationError("a refusal is not that long")
    try:
        told = msgspec.msgpack.decode(data, type=_Told)
    except RecursionError:
        raise msgspec.ValidationError("a refusal is plainer than that") from None
    _check(told)
    return ClaimsError(told.text, *map(_part, told.of))


def _told(clause: Clause) -> _Told:
    return _Told(clause.text, clause.several, clause.number, tuple(map(_plain, clause.of)))


def _plain(part: object) -> Any:
    match part:
        case Clause():
            return _told(part)
        case int() | float():
            return part
    return in_short(str(part).encode(errors="replace").decode(), LONGEST)


def _check(told: _Told, depth: int = 1) -> None:
    if depth > _DEEPEST or told.text.count("{") > _MOST_GAPS or told.several.count("{") > _MOST_GAPS:
        raise msgspec.ValidationError("a refusal is plainer than that")
    for part in told.of:
        if isinstance(part, _Told):
            _check(part, depth + 1)


def _part(part: object) -> object:
    if not isinstance(part, _Told):
        return part
    return Clause(part.text, *map(_part, part.of), several=part.several, number=part.number)
