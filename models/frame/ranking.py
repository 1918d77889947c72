"""The order of a column's distinct values."""

from collections.abc import Iterable, Sequence
from operator import eq, ne
from typing import cast

import numpy as np

from models.frame.column import Array, Value


class Ranking:
    """Ranks distinct values; their order is kept, so that a few new ones among many are found a place and not more."""

    def __init__(self) -> None:
        self._order: list[int] = []
        self._ranks: tuple[Array, int] | None = None

    def ranks(self, values: Sequence[Value], are_texts: bool) -> tuple[Array, int]:
        """The place of each value, and how many places there are; what is not stated has that number as its place.

        Texts are in alphabetical order, whatever their case; equal values share a place.
        """
        if self._ranks is None or len(self._ranks[0]) < len(values):
            self._ranks = self._text_ranks(cast(Sequence[str], values)) if are_texts else _number_ranks(values)
        return self._ranks

    def forget(self) -> None:
        """Values have changed; most are still in order."""
        self._ranks = None

    def _text_ranks(self, values: Sequence[str]) -> tuple[Array, int]:
        order = self._order
        order.extend(range(len(order), len(values)))
        folded = list(map(str.casefold, values))
        order.sort(key=folded.__getitem__)  # in one pass where they are in order already
        for start, stop in _equal([folded[code] for code in order]):
            order[start:stop] = sorted(order[start:stop], key=values.__getitem__)
        texts = [values[code] for code in order]
        places = np.zeros(len(texts), np.int64)
        places[1:] = np.cumsum(np.fromiter(map(ne, texts, texts[1:]), bool, max(len(texts) - 1, 0)))
        ranks = np.empty(len(texts), np.int64)
        ranks[order] = places
        count = int(places[-1]) + 1 if texts else 0
        if texts and not texts[0]:  # the empty text comes first, and means that nothing is stated
            return np.where(ranks == 0, count - 1, ranks - 1), count - 1
        return ranks, count


def _equal(texts: Sequence[str]) -> Iterable[tuple[int, int]]:
    """Where two or more texts that follow one another are equal: from, and up to."""
    same = np.zeros(len(texts) + 1, np.int8)
    same[1:-1] = np.fromiter(map(eq, texts, texts[1:]), bool, max(len(texts) - 1, 0))
    steps = np.diff(same)
    return zip(np.flatnonzero(steps == 1).tolist(), (np.flatnonzero(steps == -1) + 1).tolist(), strict=True)


def _number_ranks(values: Sequence[Value]) -> tuple[Array, int]:
    """NaN, of which there may be several codes, is the last value of all."""
    distinct, ranks = np.unique(np.array(values, np.float64), return_inverse=True)
    return ranks, len(distinct) - int(np.isnan(distinct).sum())
