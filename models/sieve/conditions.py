"""What a filter asks of a claim, as conditions that look at a part of the claims at a time."""

import re
from collections.abc import Callable, Sequence
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


_WORDS = re.compile(r"(?<!\S)[0-9]{1,3}(?: [0-9]{3})+(?!\S)|\S+")
"""A number with its thousands apart, else what stands between spaces."""

_APART = ("", " ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", ".", ",", "'", "’")
"""What stands between the thousands of a number, by whoever wrote it; a file writes nothing."""


class Condition(Protocol):
    """One thing that is asked of a claim."""

    def passing(self, part: Part, among: Array) -> Array:
        """Which claims of a part pass; ``among`` says by place which of them are asked for."""
        ...


def conditions(frame: ClaimFrame, wanted: Filter) -> list[Condition]:
    """Everything that a filter asks of a claim, what is quick to answer first."""
    exact = ((column, getattr(wanted, name)) for name, column in _COLUMNS.items())
    words = dict.fromkeys(words_of(wanted.text))
    return [
        *(_Exactly(frame.coded(column), value) for column, value in exact if value),
        *(_Word(frame.texts, word) for word in sorted(words, key=len, reverse=True)),
    ]


def words_of(text: str) -> list[str]:
    """What is looked for: each word of a text, folded; a number whose thousands stand apart is one word of several."""
    return [match[0] for match in _WORDS.finditer(" ".join(fold(text).split()))]


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


def _holding(spelt: Sequence[str]) -> Callable[[Value], bool]:
    """Whether a text holds one of several spellings; most often there is only one."""
    first, *others = spelt
    return (lambda text: any(each in str(text) for each in spelt)) if others else (lambda text: first in str(text))


class _Word:
    """A word stands somewhere in the claim, or in what is said of what it names."""

    def __init__(self, texts: Texts, word: str) -> None:
        self._texts = texts
        spelt = [word.replace(" ", sign) for sign in _APART] if " " in word else [word]
        self._spelt = [each.encode("utf-8", "surrogatepass") for each in spelt]
        self._shared = [_Hits(coded, _holding(spelt)) for coded in texts.shared]

    def passing(self, part: Part, among: Array) -> Array:
        found = np.zeros_like(among)
        for column in self._shared:
            if (hits := column.of(part)) is not None:
                found |= hits
        for word in self._spelt:
            left = among & ~found
            if left.any():
                found |= part.find_own(self._texts, word, left)
        return among & found
