"""Very many texts in the order of their letters: eight bytes of each at a time, which numpy sorts as a number."""

from collections.abc import Sequence

import numpy as np

from models.frame.column import Array

_STEP = 8
"""So many bytes make a number."""

_WIDEST = 64
"""Bytes of a text that are looked at; those that begin alike for so long are few."""


def alphabetical(texts: Sequence[str]) -> tuple[Array, Array]:
    """The numbers of texts in the order of their letters; and by place, whether one differs from the one before.

    Texts that are alike so far as they are looked at stand as they came. Of a million, most of them distinct, it takes
    half a second where Python takes two.
    """
    numbers = _numbers(texts)
    order: Array = np.argsort(numbers[0], kind="stable") if texts else np.zeros(0, np.int64)
    is_next = _differs(numbers[0][order])
    for further in numbers[1:]:
        places = _alike(is_next)
        if not places.size:
            break
        group = np.cumsum(is_next)[places]
        by = np.lexsort((further[order[places]], group))
        order[places] = order[places][by]
        is_next[places] |= _differs(further[order[places]])
    return order, is_next


def _numbers(texts: Sequence[str]) -> Array:
    """The beginnings of texts as rows of numbers that sort as they do: all first bytes, all that follow them, …"""
    heads = [text[:_WIDEST].encode("utf-8", "surrogatepass") for text in texts]
    width = min(max(map(len, heads), default=1), _WIDEST)
    steps = max(-(-width // _STEP), 1)
    numbers = np.array(heads, f"S{steps * _STEP}").view(">u8").reshape(len(heads), steps)
    return np.ascontiguousarray(numbers.T, np.uint64)


def _differs(numbers: Array) -> Array:
    result = np.ones(len(numbers), np.bool_)
    result[1:] = numbers[1:] != numbers[:-1]
    return result


def _alike(is_next: Array) -> Array:
    """The places of those that are like the one before or behind."""
    is_like = ~is_next
    is_like[:-1] |= ~is_next[1:]
    return np.flatnonzero(is_like)
