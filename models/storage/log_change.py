"""A change as JSON, a line of it or several: its records as in a claim file, the fields that nobody here knows too."""

from collections.abc import Iterator, Sequence

import msgspec

from models.claims.change import Change, Edit
from models.claims.claim_file import Heading, Kind
from models.claims.errors import ClaimsError
from models.claims.record import Extra, Record
from models.claims.unknown_fields import DEEPEST, encode_unknown, is_deeper, read_json, write_json
from models.formats.claims_layout import LIST_TYPES
from models.storage.log_line import Word
from models.storage.neighbours import Behind


class _EditText(msgspec.Struct, forbid_unknown_fields=True):
    """An edit whose records are still text: only its kind says what they are."""

    kind: Kind
    place: int
    was: msgspec.Raw
    now: msgspec.Raw


class _EditsText(msgspec.Struct, forbid_unknown_fields=True):
    edits: tuple[_EditText, ...]
    behind: Behind = ()


class _ChangeText(msgspec.Struct, forbid_unknown_fields=True):
    text: str
    edits: tuple[_EditText, ...]
    behind: Behind = ()


class _LoggedEdits(msgspec.Struct, omit_defaults=True):
    """The next edits of a change, as they are written."""

    edits: Sequence[Edit]
    behind: Behind = ()


class _Logged(msgspec.Struct, omit_defaults=True):
    """A change as it is written."""

    text: str
    edits: tuple[Edit, ...]
    behind: Behind = ()


def change_lines(change: Change, behind: Behind = ()) -> Iterator[tuple[Word, bytes]]:
    """What the lines of a change say, one after the other, so that nobody holds all of a large one as text."""
    if len(change.edits) <= _AT_ONCE:
        yield Word.CHANGE, encode_change(change, behind)
        return
    for start in range(0, len(change.edits), _AT_ONCE):
        some = slice(start, start + _AT_ONCE)
        yield Word.EDITS, _encoder.encode(_LoggedEdits(change.edits[some], behind[some]))
    yield Word.CHANGE, _encoder.encode(_Logged(change.text, ()))


def encode_change(change: Change, behind: Behind = ()) -> bytes:
    """The change as JSON without line ends; the same change always gives the same bytes.

    ``behind`` is what its additions stand behind.
    """
    told = behind if any(name is not None for name in behind) else ()
    return _encoder.encode(_Logged(change.text, change.edits, told))


def decode_change(data: bytes) -> Change:
    """The change in these bytes; ClaimsError where they hold none, or one that no file could keep."""
    return decode_logged(data)[0]


def decode_logged(data: bytes, before: Sequence[bytes] = ()) -> tuple[Change, Behind]:
    """The change, and what its additions stand behind (empty where nobody knows); ClaimsError as `decode_change`.

    ``before`` are the lines with edits that stand before it.
    """
    edits, behind = list[Edit](), list[str | None]()
    try:
        change = _decoder.decode(data)
        parts: list[_EditsText | _ChangeText] = [*map(_edits_decoder.decode, before), change]
        for part in parts:
            edits += map(_edit, part.edits)
            behind += part.behind
    except (msgspec.MsgspecError, UnicodeError, RecursionError, ClaimsError) as error:
        raise ClaimsError("It holds no change that this program can read ({0}).", error) from None
    return Change(text=change.text, edits=tuple(edits)), tuple(behind)


def _edit(edit: _EditText) -> Edit:
    decode = _record_decoders[edit.kind].decode
    return Edit(kind=edit.kind, was=decode(edit.was), now=decode(edit.now), place=edit.place)


def _encode_extra(value: object) -> object:
    """Unknown fields as one JSON text, so that a number stays as it was written."""
    return write_json(dict(value.fields)) if isinstance(value, Extra) else encode_unknown(value)


def _decode_extra(wanted: type, value: object) -> object:
    if wanted is not Extra or not isinstance(value, str):
        raise ValueError("unknown fields are not written as a text")
    tree = read_json(value)
    if not isinstance(tree, dict) or is_deeper(tree, DEEPEST):
        raise ValueError("unknown fields are no object, or nest too deep")
    write_json(tree)  # a lone surrogate raises here: no file could keep it
    return Extra(tuple(tree.items()))


def _record_decoder(record_type: type[Record]) -> msgspec.json.Decoder[Record | None]:
    return msgspec.json.Decoder(record_type | None, dec_hook=_decode_extra)


_AT_ONCE = 1000
"""Edits that are written as one line: about a megabyte."""

_encoder = msgspec.json.Encoder(enc_hook=_encode_extra)
_decoder = msgspec.json.Decoder(_ChangeText)
_edits_decoder = msgspec.json.Decoder(_EditsText)
_record_decoders = {Kind(name): _record_decoder(kind) for name, kind in LIST_TYPES.items()}
_record_decoders[Kind.HEADING] = _record_decoder(Heading)
