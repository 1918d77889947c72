"""Reading claim files of any layout, some claims at a time, so that other threads get their turn."""

from collections.abc import Sequence
from itertools import chain

import msgspec

from models.claims.check import check_file
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.seen import Seen
from models.formats.claims_careful import read_some_claims, read_unchecked, refuse_double_names
from models.formats.claims_layout import read_layout
from models.formats.claims_slices import Glimpse, stands_alone, unseen
from models.formats.claims_writer import write_claims
from models.formats.json_list import PIECE, JsonList, UncutError, colons
from models.progress import Report, silent


def read_pieces(data: bytes, report: Report = silent, glimpse: Glimpse = unseen, size: int = PIECE) -> ClaimFile | None:
    """The claim file in these bytes, checked whole; None where it cannot be cut, or anything is wrong with it."""
    try:
        return _read(JsonList(data, Kind.CLAIMS, size), data, report, glimpse)
    except (UncutError, ClaimsError, msgspec.MsgspecError, UnicodeError, RecursionError):
        return None


def _read(found: JsonList, data: bytes, report: Report, glimpse: Glimpse) -> ClaimFile:
    before = _before(data[: found.start]) if glimpse is not unseen else None
    claims, seen, room, begin, is_last = list[Claim](), Seen(), bytearray(), found.start, False
    while not is_last:
        some, end, is_last = _next(found, data, begin, room)
        if not some and (claims or not is_last):  # a comma too many
            raise UncutError
        seen.add(some)
        if not claims and before is not None:
            part = msgspec.structs.replace(before, claims=some)
            if stands_alone(part, seen):
                glimpse(part)
        claims += some
        begin = end if is_last else data.index(b",", end) + 1
        report(end / len(data))
    frame = _frame(b"%b%b" % (data[: found.start], data[begin:]))
    whole = msgspec.structs.replace(frame, claims=tuple(claims))
    check_file(whole, seen)
    return whole


def _next(found: JsonList, data: bytes, begin: int, room: bytearray) -> tuple[tuple[Claim, ...], int, bool]:
    """The claims that begin there, where they end, and whether they are the last; ``room`` is to work in."""
    for end, is_last in found.cuts(begin):
        try:
            return _claims(data[begin:end], room), end, is_last
        except (msgspec.DecodeError, ClaimsError):  # not to be cut there
            continue
    raise UncutError


def _claims(piece: bytes, room: bytearray) -> tuple[Claim, ...]:
    """The claims in a piece, each right in itself, what is unknown of them too."""
    try:
        claims = _decoder.decode(b"[%b]" % piece)
    except msgspec.ValidationError:
        return read_some_claims(b"[%b]" % piece)
    _check_fields(piece, claims, room)
    return claims


def _before(head: bytes) -> ClaimFile | None:
    """What stands before the claims, where that is all that they stand on."""
    try:
        return _frame(head + _EMPTY_REST)
    except ClaimsError:
        return None


def _frame(data: bytes) -> ClaimFile:
    """A file without its claims."""
    layout = read_layout(data)
    if layout is None:
        return read_unchecked(data)
    file = layout.file()
    if write_claims(file) != data:  # bytes of our own layout cannot hold a field twice; any others can
        refuse_double_names(data)
    return file


def _check_fields(piece: bytes, claims: Sequence[Claim], room: bytearray) -> None:
    """Refuse claims of which one holds a field twice, as a decoder does not; ``room`` is to work in.

    Written anew, they hold each colon that the piece must hold, in texts and behind fields; it has none besides where
    it has as many. But it may have, where it states what is left out as a rule, and it may write one as an escape.
    """
    _encoder.encode_into(claims, room)
    is_as_written = b"\\u003" not in piece and piece.count(b":") == room.count(b":")
    if not is_as_written and colons(piece) != _fields(piece):
        raise UncutError


def _fields(piece: bytes) -> int:
    """How many fields the claims in a piece and their quotes have, one that an object holds twice counted once."""
    claims = _fields_of_claims.decode(b"[%b]" % piece)
    quotes = b",".join(claim["quotes"] for claim in claims if "quotes" in claim)
    each = chain.from_iterable(_fields_of_quotes.decode(b"[%b]" % quotes))
    return sum(map(len, claims)) + sum(map(len, each))


_EMPTY_REST = b'],"views":[],"conflicts":[]}'
_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(tuple[Claim, ...])
_fields_of_claims = msgspec.json.Decoder(list[dict[str, msgspec.Raw]])
_fields_of_quotes = msgspec.json.Decoder(list[list[dict[str, msgspec.Raw]]])
