"""Reading claim files of our own layout, a slice of whole lines at a time."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import BinaryIO

import msgspec

from models.claims.check import check_file
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind, keys
from models.claims.errors import ClaimsError
from models.claims.seen import Seen
from models.formats.claims_layout import read_layout
from models.formats.claims_writer import write_claims

SLICE = 2**18
"""Bytes that are read at a time, and a line more: while they are decoded, no other thread gets its turn."""

Glimpse = Callable[[ClaimFile], None]
"""Is told the beginning of a file, its first claims with all that they stand on, while the rest is being read."""


def unseen(_: ClaimFile) -> None:
    """A glimpse that nobody takes."""


def slices(file: BinaryIO, size: int = SLICE) -> Iterator[bytes]:
    """What an open file holds, in pieces that end with a line; never just before the line that ends a list."""
    while piece := file.read(size):
        piece += file.readline()
        if piece.endswith(b"}\n"):  # without a comma: it is the last of its list
            piece += file.readline()
        yield piece


def read_slices(pieces: Iterable[bytes], glimpse: Glimpse = unseen) -> ClaimFile | None:
    """The claim file in these pieces, checked whole; None where it is of another layout, or anything is wrong with it.

    Each piece is held against what its records would be written as: so no field stands there twice, which a decoder
    does not see.
    """
    try:
        return _read(iter(pieces), glimpse)
    except (_OtherLayoutError, ClaimsError, msgspec.MsgspecError, UnicodeError, RecursionError):
        return None


class _OtherLayoutError(Exception):
    """The file is not as `write_claims` would write it."""


_OPENED = b'"claims":['
_BEFORE, _, _BEHIND = write_claims(ClaimFile()).partition(_OPENED)
"""What stands around the claims of a file that holds nothing."""

_FIRST = _BEFORE[: _BEFORE.index(b":")]
"""What the first field is, which tells most other layouts at once."""

_decoder = msgspec.json.Decoder(tuple[Claim, ...])
_encoder = msgspec.json.Encoder()


def _read(pieces: Iterator[bytes], glimpse: Glimpse) -> ClaimFile:
    head, first = _head(pieces)
    before = _frame(head + _OPENED + _BEHIND)
    check_file(before)
    claims, seen, room, tail = list[Claim](), Seen(), bytearray(), None
    for piece in filter(None, chain([first], pieces)):
        found, tail = _claims(piece, room)
        seen.add(found)
        if not claims:
            _show(msgspec.structs.replace(before, claims=found), seen, glimpse)
        claims += found
        if tail is not None:
            break
    behind = _frame(b"".join((_BEFORE, _OPENED, tail or b"", *pieces)))
    whole = msgspec.structs.replace(before, claims=tuple(claims), views=behind.views, conflicts=behind.conflicts)
    check_file(whole, seen)
    return whole


def _head(pieces: Iterator[bytes]) -> tuple[bytes, bytes]:
    """What stands before the list of claims, and what of it came with that."""
    head = list[bytes]()
    for piece in pieces:
        if not head and not _FIRST.startswith(piece[: len(_FIRST)]):
            break
        before, opened, claims = (b"\n" + piece).partition(b"\n" + _OPENED + b"\n")
        head.append(before)
        if opened:
            return b"".join(head), claims
    raise _OtherLayoutError


def _frame(data: bytes) -> ClaimFile:
    """A file without its claims."""
    layout = read_layout(data)
    if layout is None or _flat(write_claims(file := layout.file())) != _flat(data):
        raise _OtherLayoutError
    return file


def _claims(piece: bytes, room: bytearray) -> tuple[tuple[Claim, ...], bytes | None]:
    """The claims in a piece, and what follows on the list where it ends there; ``room`` is to work in."""
    if piece.endswith(b",\n"):
        try:
            return _decoded(b"[%b]" % piece[:-2], room), None
        except msgspec.DecodeError:  # for the list may end in it, which is dearer to look for in each
            pass
    lines, _, tail = piece.partition(b"\n]")
    return _decoded(b"[%b]" % lines, room), b"]" + tail


def _decoded(data: bytes, room: bytearray) -> tuple[Claim, ...]:
    claims = _decoder.decode(data)
    _encoder.encode_into(claims, room)
    if room != _flat(data):
        raise _OtherLayoutError
    return claims


def _flat(data: bytes) -> bytes:
    """JSON without its line ends, which only stand between values."""
    return data.replace(b"\n", b"")


def _show(part: ClaimFile, seen: Seen, glimpse: Glimpse) -> None:
    if not stands_alone(part, seen):
        raise _OtherLayoutError
    glimpse(part)


def stands_alone(part: ClaimFile, seen: Seen) -> bool:
    """Whether the beginning of a file is right as far as it goes; its claims, which were seen, may name later ones."""
    held = {Kind.MEASURES: set(keys(part.measures)), Kind.SOURCES: set(keys(part.sources))}
    return seen.is_sound(lambda kind, name: kind is Kind.CLAIMS or name in held[kind])
