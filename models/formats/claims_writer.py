"""Writing `*.claims`: one record a line, in the order of the file, defaults left out."""

from collections.abc import Sequence

import msgspec

from models.claims.claim import Claim
from models.claims.claim_file import VERSION, ClaimFile
from models.claims.errors import ClaimsError
from models.claims.record import EXTRA_NAME, Extra, Record
from models.formats.claims_layout import FORMAT, LIST_TYPES, encode_unknown


def write_claims(file: ClaimFile) -> bytes:
    """The bytes of a claim file: UTF-8, ``\\n`` line ends, the same for the same records.

    ClaimsError for a file of a newer version, of which this program may not know everything.
    """
    if file.version > VERSION:
        raise ClaimsError("The file was written by a newer program: this one can show it, but not save it.")
    heading = file.heading
    head: list[tuple[str, object]] = [("format", FORMAT), ("version", file.version)]
    head += [(name, value) for name in ("title", "note") if (value := getattr(heading, name))]
    parts = [_pair(name, _encoder.encode(value)) for name, value in head]
    parts += [_pair(name, _list(getattr(file, name))) for name in LIST_TYPES]
    if heading.extra is not None:
        parts += [_pair(name, _encoder.encode(value)) for name, value in heading.extra.fields]
    return b"{\n" + b",\n".join(parts) + b"\n}\n"


def _pair(name: str, value: bytes) -> bytes:
    return _encoder.encode(name) + b":" + value


def _list(records: Sequence[Record]) -> bytes:
    if not records:
        return b"[]"
    lines = _encoder.encode_lines(records)
    if _MARK in lines:
        lines = b"".join(_encoder.encode(_plain(record)) + b"\n" for record in records)
    return b"[\n" + lines[:-1].replace(b"\n", b",\n") + b"\n]"


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


def _extra(value: object) -> object:
    return dict(value.fields) if isinstance(value, Extra) else encode_unknown(value)


_encoder = msgspec.json.Encoder(enc_hook=_extra)
_MARK = f'"{EXTRA_NAME}"'.encode()
