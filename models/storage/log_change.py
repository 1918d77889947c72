"""A change as JSON, a line of it or several.

A record that came or went is there as in a claim file, the fields that nobody here knows too; of a claim or source that
was and is there only what it is called, what the edit changed, and a check of the rest.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import attrgetter
from typing import NamedTuple, TypeVar

import msgspec

from models.claims.change import Change, Edit
from models.claims.claim import Claim
from models.claims.claim_file import Heading, Kind
from models.claims.errors import ClaimsError
from models.claims.record import Record
from models.claims.source import Source
from models.formats.claims_layout import LIST_TYPES
from models.storage.extra_text import decode_extra, encode_extra
from models.storage.log_line import Word
from models.storage.neighbours import Behind
from models.storage.part import NEVER_APART, PARTED, Rest, blank, changed_fields, checks, name_part

Told = tuple[tuple[Edit, ...], Behind]
"""Some edits of a change, and what their additions stand behind (empty where nobody knows)."""


class _EditText(msgspec.Struct, forbid_unknown_fields=True):
    """An edit whose records are still text: only its kind says what they are."""

    kind: Kind
    place: int
    was: msgspec.Raw
    now: msgspec.Raw


class _PartsText(NamedTuple):
    """Edits of the same fields, side by side: of both records what they are called, and of each those fields."""

    kind: Kind
    fields: tuple[str, ...]
    names: msgspec.Raw
    was: msgspec.Raw
    now: msgspec.Raw
    checks: tuple[int, ...]


class _EditsText(msgspec.Struct, forbid_unknown_fields=True):
    edits: tuple[_EditText | _PartsText, ...]
    behind: Behind = ()


class _ChangeText(msgspec.Struct, forbid_unknown_fields=True):
    text: str
    edits: tuple[_EditText | _PartsText, ...]
    behind: Behind = ()


_Text = TypeVar("_Text", _EditsText, _ChangeText)


class _LoggedParts(NamedTuple):
    """Edits of records that were and are there, in which the same fields change, as they are written."""

    kind: Kind
    fields: Sequence[str]
    names: Sequence[Record]
    was: Sequence[dict[str, object]]
    now: Sequence[dict[str, object]]
    checks: Sequence[int]


class _LoggedEdits(msgspec.Struct, omit_defaults=True):
    """The next edits of a change, as they are written."""

    edits: Sequence[Edit | _LoggedParts]
    behind: Behind = ()


class _Logged(msgspec.Struct, omit_defaults=True):
    """A change as it is written."""

    text: str
    edits: Sequence[Edit | _LoggedParts]
    behind: Behind = ()


def change_lines(change: Change, behind: Behind = ()) -> Iterator[tuple[Word, bytes]]:
    """What the lines of a change say, one after the other, so that nobody holds all of a large one as text."""
    if len(change.edits) <= AT_ONCE:
        yield Word.CHANGE, encode_change(change, behind)
        return
    for start in range(0, len(change.edits), AT_ONCE):
        some = slice(start, start + AT_ONCE)
        yield Word.EDITS, _encoder.encode(_LoggedEdits(list(_logged(change.edits[some])), _known(behind[some])))
    yield Word.CHANGE, _encoder.encode(_Logged(change.text, ()))


def encode_change(change: Change, behind: Behind = ()) -> bytes:
    """The change as JSON without line ends; the same change always gives the same bytes.

    ``behind`` is what its additions stand behind.
    """
    return _encoder.encode(_Logged(change.text, list(_logged(change.edits)), _known(behind)))


def decode_change(data: bytes) -> Change:
    """The change in these bytes; ClaimsError where they hold none, or one that no file could keep."""
    text, (edits, _) = decode_logged(data)
    return Change(text=text, edits=edits)


def decode_edits(data: bytes) -> Told:
    """The next edits of a change; ClaimsError as `decode_change`."""
    return _told(data, _edits_decoder)[1]


def decode_logged(data: bytes) -> tuple[str, Told]:
    """What the history calls a change, and its edits, or the last of them; ClaimsError as `decode_change`."""
    change, told = _told(data, _decoder)
    return change.text, told


def _known(behind: Behind) -> Behind:
    return behind if any(name is not None for name in behind) else ()


def _logged(edits: Sequence[Edit]) -> Iterator[Edit | _LoggedParts]:
    start = 0
    while start < len(edits):
        fields = _fields(edits[start])
        if not fields:
            yield edits[start]
            start += 1
            continue
        parts = _parts(edits[start:], fields)
        yield parts
        start += len(parts.names)


def _fields(edit: Edit) -> tuple[str, ...]:
    """The fields that are all that is told of an edit beside a name; none where it is told whole."""
    was, now = edit.was, edit.now
    if was is None or now is None or type(was) not in PARTED:
        return ()
    fields = changed_fields(was, now)
    return fields if NEVER_APART.isdisjoint(fields) else ()


def _parts(edits: Sequence[Edit], fields: tuple[str, ...]) -> _LoggedParts:
    """As many edits as there are in which these fields change, and no others."""
    rests = list(_rests(edits, fields))
    made = edits[: len(rests)]
    was = [edit.was for edit in made if edit.was is not None]
    now = [edit.now for edit in made if edit.now is not None]
    names = list(map(name_part, was))
    return _LoggedParts(made[0].kind, fields, names, _of(was, fields), _of(now, fields), tuple(checks(rests)))


def _rests(edits: Iterable[Edit], fields: tuple[str, ...]) -> Iterator[Record]:
    """What the edits leave as it is, as long as that is all but some fields."""
    none, replace, kind = blank(fields), msgspec.structs.replace, None
    for edit in edits:
        was, now, kind = edit.was, edit.now, kind or edit.kind
        if was is None or now is None or edit.kind is not kind:
            return
        rest = replace(was, **none)
        if rest != replace(now, **none):
            return
        yield rest


def _of(records: Iterable[Record], fields: tuple[str, ...]) -> Sequence[dict[str, object]]:
    if len(fields) == 1:
        name, get = fields[0], attrgetter(*fields)
        return [{name: get(record)} for record in records]
    return [{name: getattr(record, name) for name in fields} for record in records]


def _told(data: bytes, decoder: msgspec.json.Decoder[_Text]) -> tuple[_Text, Told]:
    try:
        text = decoder.decode(data)
        return text, (tuple(chain.from_iterable(map(_edits, text.edits))), text.behind)
    except (msgspec.MsgspecError, UnicodeError, RecursionError, ClaimsError) as error:
        raise ClaimsError("It holds no change that this program can read ({0}).", error) from None


def _edits(edit: _EditText | _PartsText) -> Iterable[Edit]:
    if isinstance(edit, _PartsText):
        return _of_parts(edit)
    decode = _record_decoders[edit.kind].decode
    return (Edit(kind=edit.kind, was=decode(edit.was), now=decode(edit.now), place=edit.place),)


def _of_parts(parts: _PartsText) -> Iterator[Edit]:
    decoders = _part_decoders.get(parts.kind)
    if decoders is None or not decoders.fields.issuperset(parts.fields):
        raise ClaimsError("It holds a part of a record that must be there whole.")
    names, was, now = decoders.names.decode(parts.names), *map(decoders.some.decode, (parts.was, parts.now))
    if not len(names) == len(was) == len(now) == len(parts.checks):
        raise ClaimsError("It holds a part of a record that must be there whole.")
    for name, before, after, check in zip(names, was, now, parts.checks, strict=True):
        first = msgspec.structs.replace(name, **_stated(before, parts.fields), extra=Rest(check, parts.fields))
        second = msgspec.structs.replace(first, **_stated(after, parts.fields))
        yield Edit(kind=parts.kind, was=first, now=second)


def _stated(some: msgspec.Struct, fields: tuple[str, ...]) -> dict[str, object]:
    values = {name: getattr(some, name) for name in fields}
    if msgspec.UNSET in values.values():
        raise ClaimsError("It does not say what has changed.")
    return values


def _record_decoder(record_type: type[Record]) -> msgspec.json.Decoder[Record | None]:
    return msgspec.json.Decoder(record_type | None, dec_hook=decode_extra)


class _PartDecoders:
    """Decoders of what a log holds of a kind of record of which it may hold a part."""

    def __init__(self, record_type: type[Record]) -> None:
        fields = [field for field in msgspec.structs.fields(record_type) if field.name != "extra"]
        optional = [(field.name, field.type | msgspec.UnsetType, msgspec.UNSET) for field in fields]
        some = msgspec.defstruct(f"Some{record_type.__name__}", optional, forbid_unknown_fields=True, gc=False)
        self.fields = frozenset(field.name for field in fields)
        self.names = msgspec.json.Decoder(tuple[record_type, ...], dec_hook=decode_extra)  # type: ignore[valid-type]
        self.some = msgspec.json.Decoder(tuple[some, ...], dec_hook=decode_extra)  # type: ignore[valid-type]


AT_ONCE = 1000
"""Edits that are written as one line: less than a megabyte, mostly."""

_encoder = msgspec.json.Encoder(enc_hook=encode_extra)
_decoder = msgspec.json.Decoder(_ChangeText)
_edits_decoder = msgspec.json.Decoder(_EditsText)
_record_decoders = {Kind(name): _record_decoder(kind) for name, kind in LIST_TYPES.items()}
_record_decoders[Kind.HEADING] = _record_decoder(Heading)
_part_decoders = {Kind.CLAIMS: _PartDecoders(Claim), Kind.SOURCES: _PartDecoders(Source)}
