"""Some slots that are looked at together: a block of neighbours, which is quickest, or any there are."""

from typing import Protocol

import numpy as np

from models.frame.coded import Coded
from models.frame.column import Array
from models.frame.texts import Texts


class Part(Protocol):
    """Some slots; what is asked of them is answered by place, in their order."""

    def codes(self, coded: Coded) -> Array:
        """Their codes in a column."""
        ...

    def find_own(self, texts: Texts, word: bytes, among: Array) -> Array:
        """Which of them hold a word in what is their own; ``among`` says which are asked for."""
        ...


class Block:
    """A block of slots, whose texts are built on the way."""

    def __init__(self, texts: Texts, number: int) -> None:
        self._number = number
        self.start, self.stop = texts.span(number)

    def codes(self, coded: Coded) -> Array:
        """Their codes in a column, which is read up to them."""
        return coded.codes(self.start, self.stop)

    def find_own(self, texts: Texts, word: bytes, among: Array) -> Array:
        """Looked for in the text of the block."""
        return texts.find_own(self._number, word, among)


class Scattered:
    """Slots from here and there; for them nothing is built that is not there."""

    def __init__(self, slots: Array) -> None:
        self.slots = slots

    def codes(self, coded: Coded) -> Array:
        """Their codes in a column, which need not have been read."""
        return coded.codes_at(self.slots)

    def find_own(self, texts: Texts, word: bytes, among: Array) -> Array:
        """Looked for one by one."""
        found = np.zeros(len(among), np.bool_)
        places = np.flatnonzero(among)
        found[places] = [texts.holds_own(slot, word) for slot in self.slots[places].tolist()]
        return found
