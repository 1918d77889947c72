"""What a filter asks of a claim, as conditions that look at a part of the claims at a time."""

from collections.abc import Callable
from typing import Protocol

import numpy as np

from models.claims.filter import Filter
from models.frame import Array, ClaimFrame
from models.frame.coded import Coded
from models.frame.column import Value
from models.frame.folding import fold
from models.frame.part import Part
from models.frame.texts import Texts

_COLUMNS = {"subject": "subject", "measure": "measure_id", "claimant": "claimant", "status": "status"}
"""What a filter asks for exactly, and the column that has it."""


class Condition(Protocol):
    """One thing that is asked of a claim."""

    def passing(self, part: Part, among: Array) -> Array:
        """Which claims of a part pass; ``among`` says by place which of them are asked for."""
        ...


def conditions(frame: ClaimFrame, wanted: Filter) -> list[Condition]:
    """Everything that a filter asks of a claim, what is quick to answer first."""
    exact = ((column, getattr(wanted, name)) for name, column in _COLUMNS.items())
    words = dict.fromkeys(fold(wanted.text).split())
    return [
        *(_Exactly(frame.coded(column), value) for column, value in exact if value),
        *(_Word(frame.texts, word) for word in sorted(words, key=len, reverse=True)),
    ]


class _Hits:
    """Which codes of a column pass a test; each is tested once, when a claim has it."""

    def __init__(self, coded: Coded, passes: Callable[[Value], bool]) -> None:
        self._coded, self._passes = coded, passes
        self._hits: Array = np.zeros(0, np.bool_)
        self._any = False

    def of(self, part: Part) -> Array | None:
        """Which of some slots pass; None where no code so far does."""
        codes = part.codes(self._coded)
        self._test(int(codes.max()) + 1)
        return self._hits[codes] if self._any else None

    def _test(self, count: int) -> None:
        tested = len(self._hits)
        if count > tested:
            further = self._coded.values(count)[tested:count]
            hits = np.fromiter(map(self._passes, further), np.bool_, len(further))
            self._hits = np.concatenate((self._hits, hits))
            self._any = self._any or bool(hits.any())


class _Exactly:
    """A column has this value."""

    def __init__(self, coded: Coded, value: str) -> None:
        self._hits = _Hits(coded, lambda held: held == value)

    def passing(self, part: Part, among: Array) -> Array:
        hits = self._hits.of(part)
        return np.zeros_like(among) if hits is None else among & hits


class _Word:
    """A word stands somewhere in the claim, or in what is said of what it names."""

    def __init__(self, texts: Texts, word: str) -> None:
        self._texts = texts
        self._word = word.encode("utf-8", "surrogatepass")
        self._shared = [_Hits(coded, lambda text: word in str(text)) for coded in texts.shared]

    def passing(self, part: Part, among: Array) -> Array:
        found = np.zeros_like(among)
        for column in self._shared:
            if (hits := column.of(part)) is not None:
                found |= hits
        left = among & ~found
        if left.any():
            found |= part.find_own(self._texts, self._word, left)
        return among & found
