"""Writing `*.claims`: one record a line, in the order of the file, defaults left out."""

from collections.abc import Iterator, Sequence

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import VERSION, ClaimFile
from models.claims.errors import ClaimsError
from models.claims.record import Record
from models.claims.unknown_fields import encode_unknown
from models.formats.claims_layout import FORMAT, LIST_TYPES
from models.progress import Report, silent

_PIECE = 1 << 19
"""Bytes of a piece, about: other threads get their turn, and the user is heard, between two."""

_MOST = 4096
"""Records in a slice."""

_GROWTH = 16
"""How many times as many as in the slice before: a source may hold a book."""


def write_claims(file: ClaimFile) -> bytes:
    """The bytes of a claim file: UTF-8, ``\\n`` line ends, the same for the same records.

    ClaimsError for a file of a newer version, of which this program may not know everything.
    """
    return b"".join(claim_pieces(file))


def claim_pieces(file: ClaimFile, report: Report = silent) -> Iterator[bytes]:
    """The same bytes in pieces of about half a megabyte, for whoever need not have them all at once."""
    if file.version > VERSION:
        raise ClaimsError("The file was written by a newer program: this one can show it, but not save it.")
    total, done, waiting = sum(len(getattr(file, name)) for name in LIST_TYPES), 0, b""
    for count, part in _parts(file):
        done, waiting = done + count, waiting + part
        if len(waiting) >= _PIECE // 2:
            yield waiting
            waiting = b""
            report(done / max(total, 1))
    yield waiting


def _parts(file: ClaimFile) -> Iterator[tuple[int, bytes]]:
    """All that is to be written, with the number of records in each part."""
    heading = file.heading
    head: list[tuple[str, object]] = [("format", FORMAT), ("version", file.version)]
    head += [(name, value) for name in ("title", "note") if (value := getattr(heading, name))]
    yield 0, b"{\n" + b",\n".join(_name(name) + _careful.encode(value) for name, value in head)
    for name in LIST_TYPES:
        records: Sequence[Record] = getattr(file, name)
        yield 0, b",\n" + _name(name) + (b"[\n" if records else b"[")
        yield from _slices(records)
        yield 0, b"]"
    for name, value in heading.extra.fields if heading.extra is not None else ():
        yield 0, b",\n" + _name(name) + _careful.encode(value)
    yield 0, b"\n}\n"


def _name(name: str) -> bytes:
    return _careful.encode(name) + b":"


def _slices(records: Sequence[Record]) -> Iterator[tuple[int, bytes]]:
    """The lines of a list; a slice holds as many records as would have filled the one before."""
    start, count = 0, 1
    while start < len(records):
        some = records[start : start + count]
        start += len(some)
        lines = _lines(some)
        yield len(some), lines if start < len(records) else lines[:-2] + b"\n"
        count = max(1, min(_MOST, len(some) * _GROWTH, len(some) * _PIECE // len(lines)))


def _lines(records: Sequence[Record]) -> bytes:
    """A line for each record, with a comma at its end: no other line end stands in JSON but as an escape."""
    try:
        lines = _strict.encode_lines(records)
    except _UnknownFieldsError:
        lines = _careful.encode_lines(list(map(_plain, records)))
    return lines.replace(b"\n", b",\n")


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
