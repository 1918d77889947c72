"""Writing `*.claims`: one record a line, in the order of the file, defaults left out."""

from collections.abc import Iterator, Sequence

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import VERSION, ClaimFile
from models.claims.errors import ClaimsError
from models.claims.record import Record
from models.claims.unknown_fields import encode_unknown
from models.formats.claims_layout import FORMAT, LIST_TYPES


def write_claims(file: ClaimFile) -> bytes:
    """The bytes of a claim file: UTF-8, ``\\n`` line ends, the same for the same records.

    ClaimsError for a file of a newer version, of which this program may not know everything.
    """
    if file.version > VERSION:
        raise ClaimsError("The file was written by a newer program: this one can show it, but not save it.")
    heading = file.heading
    head: list[tuple[str, object]] = [("format", FORMAT), ("version", file.version)]
    head += [(name, value) for name in ("title", "note") if (value := getattr(heading, name))]
    fields = [_pair(name, [_careful.encode(value)]) for name, value in head]
    fields += [_pair(name, _list(getattr(file, name))) for name in LIST_TYPES]
    if heading.extra is not None:
        fields += [_pair(name, [_careful.encode(value)]) for name, value in heading.extra.fields]
    return b"".join([b"{\n", *_separated(fields), b"\n}\n"])


def _separated(fields: list[list[bytes]]) -> Iterator[bytes]:
    """The parts of all fields, flat, so that the bytes of a large file are copied once only."""
    for number, parts in enumerate(fields):
        if number:
            yield b",\n"
        yield from parts


def _pair(name: str, value: list[bytes]) -> list[bytes]:
    return [_careful.encode(name), b":", *value]


def _list(records: Sequence[Record]) -> list[bytes]:
    if not records:
        return [b"[]"]
    try:
        lines = b",\n".join(map(_strict.encode, records))
    except _UnknownFieldsError:
        lines = b",\n".join(_careful.encode(_plain(record)) for record in records)
    return [b"[\n", lines, b"\n]"]


def _plain(record: Record) -> dict[str, object]:
    """The record as a JSON object with its unknown fields behind the known ones."""
    known = _known(record)
    if isinstance(record, Claim) and record.quotes:
        known["quotes"] = [_plain(quote) for quote in record.quotes]
    return known | dict(record.extra.fields if record.extra is not None else ())


def _known(record: Record) -> dict[str, object]:
    values = ((field, getattr(record, field.name)) for field in msgspec.structs.fields(record))
    return {
        field.name: value
        for field, value in values
        if field.name != "extra" and (field.required or value != field.default)
    }


class _UnknownFieldsError(Exception):
    """A record has fields that this program does not know."""


def _refuse(_: object) -> object:
    raise _UnknownFieldsError


_strict = msgspec.json.Encoder(enc_hook=_refuse)
_careful = msgspec.json.Encoder(enc_hook=encode_unknown)
