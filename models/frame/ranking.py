"""The order of a column's distinct values."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import cast

import numpy as np

from models.frame.alphabet import alphabetical
from models.frame.column import Array, Value
from models.text.alphabet import in_alphabet


class Ranking:
    """Ranks distinct values, and remembers how they stand until there are others."""

    def __init__(self) -> None:
        self._ranks: tuple[Array, int] | None = None

    def ranks(self, values: Sequence[Value], are_texts: bool) -> tuple[Array, int]:
        """The place of each value, and how many places there are; what is not stated has that number as its place.

        Texts are in alphabetical order, whatever their case; equal values share a place.
        """
        if self._ranks is None or len(self._ranks[0]) < len(values):
            self._ranks = _text_ranks(cast(Sequence[str], values)) if are_texts else _number_ranks(values)
        return self._ranks

    def forget(self) -> None:
        """Values have changed."""
        self._ranks = None


def _text_ranks(values: Sequence[str]) -> tuple[Array, int]:
    """The empty text comes first, and means that nothing is stated."""
    folded = list(map(in_alphabet, values))
    order, is_next = alphabetical(folded)
    for start, stop in _runs(is_next):
        codes = sorted(order[start:stop].tolist(), key=lambda code: (folded[code], values[code]))
        order[start:stop] = codes
        is_next[start + 1 : stop] = [values[a] != values[b] for a, b in pairwise(codes)]
    ranks = np.empty(len(order), np.int64)
    ranks[order] = np.cumsum(is_next) - 1
    count = int(is_next.sum())
    if count and not values[order[0]]:
        return np.where(ranks == 0, count - 1, ranks - 1), count - 1
    return ranks, count


def _runs(is_next: Array) -> Iterable[tuple[int, int]]:
    """From where and up to where two or more are alike."""
    starts = np.append(np.flatnonzero(is_next), len(is_next))
    long = np.flatnonzero(np.diff(starts) > 1)
    return zip(starts[long].tolist(), starts[long + 1].tolist(), strict=True)


def _number_ranks(values: Sequence[Value]) -> tuple[Array, int]:
    """NaN, of which there may be several codes, is the last value of all."""
    distinct, ranks = np.unique(np.array(values, np.float64), return_inverse=True)
    return ranks, len(distinct) - int(np.isnan(distinct).sum())
