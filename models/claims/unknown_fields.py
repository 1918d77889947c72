"""The JSON of fields that this program does not know: numbers stay as they were written, nothing nests for ever."""

from collections.abc import Callable

import msgspec

from models.claims.errors import ClaimsError

DEEPEST = 64
"""How deep lists and objects may stand in each other in a file."""

_LONGEST_WHOLE = 18
"""Digits, with the sign, of a number that is kept as a number; longer ones are kept as they were written."""

Pairs = list[tuple[str, object]]


class NumberText:
    """A number in a field this program does not know, kept as it was written."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NumberText) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return self.text


def encode_unknown(value: object) -> object:
    """What the JSON encoder asks for a value it does not know."""
    if isinstance(value, NumberText):
        return msgspec.Raw(value.text.encode())
    raise NotImplementedError(f"no JSON for {type(value)}")


def write_json(value: object) -> str:
    """The JSON text of a value without spaces, its numbers as they were written; UnicodeEncodeError for half of a
    character.
    """
    return _encoder.encode(value).decode()


def read_json(text: str, pairs: Callable[[Pairs], object] = dict) -> object:
    """The value in a JSON text, of which ``pairs`` makes the objects; fractions and long numbers as `NumberText`.

    Raises ValueError (JSONDecodeError) where it is no JSON, RecursionError where it nests very deep, and ClaimsError
    where it holds a word such as NaN.
    """
    import json  # no file of this program's own needs it

    return json.loads(
        text, object_pairs_hook=pairs, parse_int=_whole, parse_float=NumberText, parse_constant=_refuse_constant
    )


def is_deeper(value: object, than: int) -> bool:
    """Whether more than so many lists and objects stand in each other in a value, which is one of them itself."""
    level = [value]
    for _ in range(than):
        level = [part for held in level for part in _parts(held)]
    return any(_is_nest(part) for part in level)


def _parts(value: object) -> list[object]:
    if isinstance(value, dict):
        return [part for part in value.values() if _is_nest(part)]
    return [part for part in value if _is_nest(part)] if isinstance(value, list | tuple) else []


def _is_nest(value: object) -> bool:
    return isinstance(value, dict | list | tuple)


def _whole(text: str) -> object:
    return int(text) if len(text) <= _LONGEST_WHOLE else NumberText(text)


def _refuse_constant(text: str) -> object:
    raise ClaimsError("“{0}” is not a JSON number.", text)


_encoder = msgspec.json.Encoder(enc_hook=encode_unknown)
