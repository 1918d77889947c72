"""The lines of a recovery log: how one is written, and how far those of a log can be trusted.

A line is a JSON array of checksum, word and body. The checksum is the CRC-32 of all words and bodies up to here, so
that it does not fit either where a line before it is missing, doubled or out of its place.
"""

import zlib
from enum import StrEnum
from typing import NamedTuple, TypeVar

import msgspec

from models.claims.errors import ClaimsError
from models.claims.saying import Clause, Say, english
from models.storage.process import Process

FORMAT = "counterclaim recovery log"
"""What the first line of every log says."""

VERSION = 2
"""The version of the log that this program writes: 1 had no edits, undone and redone."""


class Word(StrEnum):
    """What a line is."""

    LOG = "log"
    """The first line: a Header."""
    START = "start"
    """What the changes begin with, as the text of a claim file, where no file holds it."""
    EDITS = "edits"
    """The next edits of a change of very many; the change itself comes behind them, and counts only then."""
    CHANGE = "change"
    UNDONE = "undone"
    """The last change that stands in the log is undone."""
    REDONE = "redone"
    """The last change that was undone is made again."""
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


def read_lines(data: bytes, say: Say = english) -> Lines:
    """The lines of a log up to the first that cannot be trusted; any bytes will do. `damage` is said by ``say``."""
    held: list[Line] = []
    checksum = start = 0
    view = memoryview(data)  # a log of many changes is large: nothing of it is copied but the bodies
    while (end := data.find(b"\n", start)) >= 0:
        begin, last = start + len(line_begin(0)), end - len(LINE_END) + 1
        checksum = zlib.crc32(view[begin:last], checksum)
        head = data[begin : begin + _LONGEST_HEAD].partition(b",")[0]
        word = _WORDS.get(head) if begin + len(head) < last else None
        if word is None or data[start:begin] != line_begin(checksum) or data[last : end + 1] != LINE_END:
            break
        held.append(Line(word, data[begin + len(head) + 1 : last]))
        start = end + 1
    lost = data.count(b"\n", start) + (not data.endswith(b"\n") and start < len(data))
    return Lines(tuple(held), lost == 1, _damage(len(held) + 1, lost - 1).said(say) if lost > 1 else "")


def encode_values(values: msgspec.Struct) -> bytes:
    """A header or file as JSON; a path that is no UTF-8 survives as escapes."""
    import json

    text = json.dumps(msgspec.to_builtins(values), ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")


S = TypeVar("S", bound=msgspec.Struct)


def decode_values(body: bytes, wanted: type[S]) -> S:
    """The header or file in a body; ClaimsError where it holds none."""
    import json

    try:
        return msgspec.convert(json.loads(body), wanted)
    except (ValueError, RecursionError):  # of JSON, of UTF-8, of types
        raise ClaimsError("A line of the recovery log says nothing that this program can read.") from None


_WORDS = {b'"%s"' % word.encode(): word for word in Word}
_LONGEST_HEAD = 1 + max(map(len, _WORDS))


def _damage(number: int, behind: int) -> Clause:
    return Clause(
        "Line {0} of the recovery log is damaged: it and the one behind it are left out.",
        number,
        behind,
        several="Line {0} of the recovery log is damaged: it and the {1} behind it are left out.",
        number=behind,
    )
