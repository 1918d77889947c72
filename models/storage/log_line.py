"""The lines of a recovery log: how one is written, and how far those of a log can be trusted.

A line is a JSON array of checksum, word and body. The checksum is the CRC-32 of all words and bodies up to here, so
that it does not fit either where a line before it is missing, doubled or out of its place.
"""

import zlib
from collections.abc import Iterator
from enum import StrEnum
from typing import BinaryIO, NamedTuple, TypeVar

import msgspec

from models.claims.errors import ClaimsError
from models.claims.saying import Clause
from models.storage.process import Process

FORMAT = "counterclaim recovery log"
"""What the first line of every log says."""

VERSION = 3
"""The version of the log that this program writes: 1 had no edits, undone and redone, 2 only whole records."""

LONGEST_LINE = 2 * 10**9
"""How many bytes a line may have that is read: the one with a whole file has somewhat more than that file."""


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


def encode_line(word: Word, body: bytes, checksum: int) -> tuple[bytes, int]:
    """A line behind one of that checksum (0: the first), and its own checksum; the body is JSON without line ends."""
    payload = b'"%s",%s' % (word.encode(), body)
    checksum = zlib.crc32(payload, checksum)
    return line_begin(checksum) + payload + LINE_END, checksum


def line_begin(checksum: int) -> bytes:
    """What stands before word and body."""
    return b'["%08x",' % checksum


LINE_END = b"]\n"


class LineReader:
    """Reads the lines of a log one by one, up to the first that cannot be trusted; any bytes will do."""

    def __init__(self, file: BinaryIO, longest: int = LONGEST_LINE) -> None:
        self._file, self._longest = file, longest
        self._checksum = 0
        self._is_too_long = False
        self._lost = 0
        self.count = 0
        """How many lines could be trusted."""

    def __iter__(self) -> Iterator[Line]:
        """The lines that can be trusted; what is behind them is looked at, too."""
        while data := self._file.readline(self._longest):
            line = self._line(data)
            if line is None:
                self._is_too_long = len(data) == self._longest and not data.endswith(b"\n")
                self._lost = self._lines_from(data)
                return
            self.count += 1
            yield line

    @property
    def is_torn(self) -> bool:
        """Whether the last line was not written whole, and is left out."""
        return self._lost == 1 and not self._is_too_long

    @property
    def damage(self) -> ClaimsError | None:
        """What is lost, where that is more than a last line that was not written whole."""
        if self._is_too_long:
            return ClaimsError(
                "Line {0} of the recovery log is too large to be read: it and all behind it are left out.",
                self.count + 1,
            )
        return ClaimsError("{0}", _damage(self.count + 1, self._lost - 1)) if self._lost > 1 else None

    def _line(self, data: bytes) -> Line | None:
        begin, last = len(line_begin(0)), len(data) - len(LINE_END)
        checksum = zlib.crc32(memoryview(data)[begin : max(begin, last)], self._checksum)
        head = data[begin : begin + _LONGEST_HEAD].partition(b",")[0]
        word = _WORDS.get(head) if begin + len(head) < last else None
        if word is None or not data.startswith(line_begin(checksum)) or not data.endswith(LINE_END):
            return None
        self._checksum = checksum
        return Line(word, data[begin + len(head) + 1 : last])

    def _lines_from(self, data: bytes) -> int:
        """How many lines there are from these bytes on, a last one without an end too."""
        count = 0
        while data:
            count, is_open = count + data.count(b"\n"), not data.endswith(b"\n")
            data = self._file.read(_BLOCK)
        return count + is_open


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
_BLOCK = 1 << 20
"""Bytes that are read at a time of what nobody trusts."""

_LONGEST_HEAD = 1 + max(map(len, _WORDS))


def _damage(number: int, behind: int) -> Clause:
    return Clause(
        "Line {0} of the recovery log is damaged: it and the one behind it are left out.",
        number,
        behind,
        several="Line {0} of the recovery log is damaged: it and the {1} behind it are left out.",
        number=behind,
    )
