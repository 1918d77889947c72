"""The lines of a recovery log: how one is written, and how far those of a log can be trusted.

A line is a JSON array of checksum, word and body. The checksum is the CRC-32 of all words and bodies up to here, so
that it does not fit either where a line before it is missing, doubled or out of its place.
"""

import json
import zlib
from enum import StrEnum
from typing import NamedTuple, TypeVar

import msgspec

from models.claims.errors import ClaimsError
from models.storage.process import Process

FORMAT = "counterclaim recovery log"
"""What the first line of every log says."""

VERSION = 1
"""The version of the log that this program writes."""


class Word(StrEnum):
    """What a line is."""

    LOG = "log"
    """The first line: a Header."""
    START = "start"
    """What the changes begin with, as the text of a claim file, where no file holds it."""
    CHANGE = "change"
    SAVING = "saving"
    """All above is about to be saved as a Saved."""
    SAVED = "saved"
    """All above has been saved as a Saved."""


class Saved(msgspec.Struct, frozen=True, kw_only=True):
    """A file on the disk: its path ("" where it has none yet), and the SHA-256 of its bytes ("" for a new file)."""

    path: str
    hash: str


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """Who wrote the log, when it was begun (UTC, ISO 8601), and which file its changes begin with."""

    format: str
    version: int
    program: str
    time: str
    process: Process
    file: Saved


class Line(NamedTuple):
    """A line that can be trusted."""

    word: Word
    body: bytes


class Lines(NamedTuple):
    """The lines of a log that can be trusted; `is_torn`: the last one was not written whole, and is left out.

    `damage` is a sentence where more than that is lost, else "".
    """

    held: tuple[Line, ...]
    is_torn: bool
    damage: str


def encode_line(word: Word, body: bytes, checksum: int) -> tuple[bytes, int]:
    """A line behind one of that checksum (0: the first), and its own checksum; the body is JSON without line ends."""
    payload = b'"%s",%s' % (word.encode(), body)
    checksum = zlib.crc32(payload, checksum)
    return line_begin(checksum) + payload + LINE_END, checksum


def line_begin(checksum: int) -> bytes:
    """What stands before word and body."""
    return b'["%08x",' % checksum


LINE_END = b"]\n"


def read_lines(data: bytes) -> Lines:
    """The lines of a log up to the first that cannot be trusted; any bytes will do."""
    pieces = data.split(b"\n")
    rest = pieces.pop()
    held: list[Line] = []
    checksum = 0
    for piece in pieces:
        payload = piece[12:-1]
        checksum = zlib.crc32(payload, checksum)
        word = _WORDS.get(payload[: payload.find(b",")])
        if word is None or piece[:12] != b'["%08x",' % checksum or piece[-1:] != b"]":
            break
        held.append(Line(word, payload[len(word) + 3 :]))
    lost = len(pieces) - len(held) + bool(rest)
    return Lines(tuple(held), lost == 1, _damage(len(held) + 1, lost) if lost > 1 else "")


def encode_values(values: msgspec.Struct) -> bytes:
    """A header or file as JSON; a path that is no UTF-8 survives as escapes."""
    text = json.dumps(msgspec.to_builtins(values), ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")


S = TypeVar("S", bound=msgspec.Struct)


def decode_values(body: bytes, wanted: type[S]) -> S:
    """The header or file in a body; ClaimsError where it holds none."""
    try:
        return msgspec.convert(json.loads(body), wanted)
    except (ValueError, RecursionError):  # of JSON, of UTF-8, of types
        raise ClaimsError("A line of the recovery log says nothing that this program can read.") from None


_WORDS = {b'"%s"' % word.encode(): word for word in Word}


def _damage(number: int, lost: int) -> str:
    return f"Line {number:,} of the recovery log is damaged: it and the {lost - 1:,} behind it are left out."
