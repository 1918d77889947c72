"""A long list in a JSON text, cut between its values without decoding it: what a decoder then takes piece by piece.

Nothing is judged here. Whoever decodes every piece as a list of its own, and the text without them, has judged the
whole: what is cut wrongly decodes as no list.
"""

import re
from collections.abc import Iterator
from itertools import islice

import msgspec

PIECE = 2**18
"""Bytes that are looked at in one go: some two milliseconds, in which no other thread gets its turn."""


class UncutError(Exception):
    """The text is none whose list can be cut; a reader may find out why, or find nothing wrong with it."""


class JsonList:
    """The list of objects under a name in the object that a JSON text is; the name is written without escapes."""

    def __init__(self, data: bytes, name: str, size: int = PIECE) -> None:
        """Find it; UncutError where it is not there. Pieces are of about ``size`` bytes."""
        self._data, self._size = data, size
        self.start = self._found(re.compile(b'"%b"[ \\t\\n\\r]*:[ \\t\\n\\r]*\\[' % name.encode()))

    def cuts(self, begin: int) -> Iterator[tuple[int, bool]]:
        """Where what begins there may be cut, and whether the list ends there; only the last cut is sure to be right.

        UncutError, instead of that, where the list does not end.
        """
        likely = _BETWEEN.finditer(self._data, begin + self._size)
        yield from ((match.end(1), False) for match in islice(likely, _TRIES))
        walk = _Walk(self._data, self._size, begin, _IN_LIST)
        while True:
            stretch = walk.step(len(self._data))
            if (end := stretch.closing(_IN_LIST)) is not None:
                yield end, True
                return
            if (comma := stretch.last_comma(_IN_LIST)) is not None:
                yield comma, False
                return

    def _found(self, opening: "re.Pattern[bytes]") -> int:
        walk = _Walk(self._data, self._size)
        for match in opening.finditer(self._data):
            while walk.at < match.start():
                walk.step(match.start())
            if (walk.at, walk.depth, walk.is_inside) == (match.start(), _IN_LIST - 1, False):
                return match.end()
        raise UncutError


def colons(text: bytes) -> int:
    """How many colons stand in some JSON values outside of texts, and so how many fields all objects in it have."""
    walk, count = _Walk(text, PIECE), 0
    while walk.at < len(text):
        count += walk.step(len(text)).outside.count(b":")
    return count


_IN_LIST = 2
"""How deep the values of a list stand in the object that is the text."""

_TRIES = 3
"""How many likely cuts are tried before a sure one, which costs more than to decode what it cuts off."""

_BETWEEN = re.compile(rb"(\})[ \t\n\r]*,[ \t\n\r]*\{")
_DEPTH = {ord("{"): 1, ord("["): 1, ord("}"): -1, ord("]"): -1}
_COMMA = ord(",")
_ALL_BUT_BRACKETS = bytes(set(range(256)) - _DEPTH.keys())
_UNMATCHED = re.compile(rb"([\]}]*)([\[{]*)")


class _Stretch(msgspec.Struct, gc=False):
    """A stretch of a JSON text, parted by its quotation marks: what is in texts, and what is outside, by turns."""

    start: int
    parts: list[bytes]
    first: int
    """The first part that is outside: 0 or 1."""

    depth: int
    """How deep its beginning is."""

    closed: int
    """How many lists and objects of before end in it."""

    opened: int
    """How many that begin in it are still open at its end."""

    @property
    def outside(self) -> bytes:
        return b"".join(self.parts[self.first :: 2])

    def closing(self, depth: int) -> int | None:
        """Where that depth is left for the first time; None where it is not."""
        if self.depth - self.closed >= depth:
            return None
        at, now = self.start, self.depth
        for number, part in enumerate(self.parts):
            for place, sign in enumerate(part if number % 2 == self.first else b""):
                now += _DEPTH.get(sign, 0)
                if now < depth:
                    return at + place
            at += len(part) + 1
        raise UncutError

    def last_comma(self, depth: int) -> int | None:
        """Where the last comma at that depth stands; None where there is none."""
        now = self.depth - self.closed + self.opened
        at = self.start + sum(map(len, self.parts)) + len(self.parts)
        for number in range(len(self.parts) - 1, -1, -1):
            part = self.parts[number]
            at -= len(part) + 1
            for place in range(len(part) - 1, -1, -1) if number % 2 == self.first else ():
                if now == depth and part[place] == _COMMA:
                    return at + place
                now -= _DEPTH.get(part[place], 0)
        return None


class _Walk:
    """How far a JSON text has been walked through, how deep that is, and whether inside a text."""

    def __init__(self, data: bytes, size: int, at: int = 0, depth: int = 0) -> None:
        self._data, self._size = data, size
        self.at, self.depth = at, depth
        self.is_inside = False

    def step(self, to: int) -> _Stretch:
        """The next stretch, which goes no farther than that, but for the rest of an escape; UncutError at the end."""
        block = self._data[self.at : min(self.at + self._size, to)]
        if (len(block) - len(block.rstrip(b"\\"))) % 2:
            block = self._data[self.at : self.at + len(block) + 1]
        if not block:
            raise UncutError
        parts, first = _plain(block).split(b'"'), int(self.is_inside)
        closed, opened = _unmatched(b"".join(parts[first::2]))
        stretch = _Stretch(self.at, parts, first, self.depth, closed, opened)
        self.at += len(block)
        self.depth += opened - closed
        self.is_inside ^= len(parts) % 2 == 0
        return stretch


def _plain(block: bytes) -> bytes:
    """The same, as long, without escapes: each quotation mark ends or begins a text."""
    return block.replace(b"\\\\", b"..").replace(b'\\"', b"..") if b"\\" in block else block


def _unmatched(outside: bytes) -> tuple[int, int]:
    """How many brackets close what was open before, and how many open what stays open."""
    brackets, longer = outside.translate(None, _ALL_BUT_BRACKETS), -1
    while longer != len(brackets):
        longer = len(brackets)
        brackets = brackets.replace(b"[]", b"").replace(b"{}", b"")
    match = _UNMATCHED.fullmatch(brackets)
    if match is None:
        raise UncutError
    return len(match[1]), len(match[2])
