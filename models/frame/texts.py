"""The text that a search looks through, folded, built once and looked through a block at a time."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

import numpy as np

from models.claims.records import Records
from models.frame.coded import Coded
from models.frame.column import Array
from models.frame.whole_text import WholeText
from models.text.display import ENGLISH, Display

BLOCK = 1024
"""How many slots are taken in, and looked through, at a time: some 8 ms and a quarter of a millisecond."""

_FEW = BLOCK // 16
"""Up to so many claims are looked through one by one."""


class Texts:
    """The words of all claims: what many share as codes, what is each claim's own as UTF-8, a block of slots at a time.

    UTF-8, because one dash makes Python take two or four bytes for every letter of a text.
    """

    def __init__(self, records: Records, display: Display = ENGLISH) -> None:
        self._records = records
        self._words = WholeText(display)
        self.shared = [Coded(column, records) for column in self._words.shared]
        """Parts that many claims have in common."""
        self._own: dict[int, _OwnTexts] = {}

    @property
    def block_count(self) -> int:
        """How many blocks the slots are in."""
        return -(-self._records.claims.slot_count // BLOCK)

    def span(self, block: int) -> tuple[int, int]:
        """From which slot up to which other one a block goes."""
        return block * BLOCK, min((block + 1) * BLOCK, self._records.claims.slot_count)

    def take_in_more(self) -> bool:
        """Build some of the texts of one more block; whether there was any to build."""
        block = next((block for block in range(self.block_count) if block not in self._own), None)
        if block is None:
            return False
        stop = self.span(block)[1]
        behind = next((coded for coded in self.shared if not coded.has_read(stop)), None)
        if behind is None:
            self._own_texts(block)
        else:
            if not behind.take_stale(BLOCK):
                behind.read(stop)
            behind.values()
        return True

    def find_own(self, block: int, word: bytes, among: Array) -> Array:
        """Which claims of a block hold a word in what is their own; ``among`` says by place which are asked for."""
        texts = self._own_texts(block)
        found = np.zeros(len(among), np.bool_)
        few = np.flatnonzero(among)
        places = texts.find(word) if len(few) > _FEW else texts.find_in(word, few.tolist())
        found[list(places)] = True
        return found & among

    def holds_own(self, slot: int, word: bytes) -> bool:
        """Whether a claim holds a word in what is its own; where its block is not built, it is not built for that."""
        texts = self._own.get(slot // BLOCK)
        if texts is None:
            return word in _encoded(self._words.own(self._records.claims.at(slot)))
        return texts.holds(slot % BLOCK, word)

    def forget(self, slots: Array) -> None:
        """Other claims stand in these slots: build their blocks anew when they are next asked for."""
        for block in np.unique(slots // BLOCK).tolist():
            self._own.pop(block, None)

    def _own_texts(self, block: int) -> "_OwnTexts":
        if block not in self._own:
            claims = self._records.claims.between(*self.span(block))
            self._own[block] = _OwnTexts(map(self._words.own, claims))
        return self._own[block]


class _OwnTexts:
    """The texts of some claims as one row of bytes, and where each ends."""

    def __init__(self, words: Iterable[str]) -> None:
        texts = list(map(_encoded, words))
        self._all = b"\n".join((*texts, b""))
        self._ends = array("q", accumulate(len(text) + 1 for text in texts))

    def find(self, word: bytes) -> Iterable[int]:
        """The places of all texts that hold a word."""
        ends, find = self._ends, self._all.find
        place, at = 0, find(word)
        while at >= 0:
            place = place if at < ends[place] else bisect_right(ends, at, place)
            yield place
            at = find(word, ends[place])
            place += 1

    def find_in(self, word: bytes, places: Iterable[int]) -> Iterable[int]:
        """The same for some texts only."""
        return (place for place in places if self.holds(place, word))

    def holds(self, place: int, word: bytes) -> bool:
        """Whether the text at a place holds a word."""
        return self._all.find(word, self._ends[place - 1] if place else 0, self._ends[place]) >= 0


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
