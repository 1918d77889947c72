"""Numbers for names, from which colours and shapes are taken: the same in every pane.

They follow from what the file holds now and from nothing else: an edited file is drawn as it is when it is opened
again, and an undone edit leaves no trace.
"""

from collections.abc import Hashable, Iterable
from itertools import chain
from typing import TypeVar

NO_RANK = -1
"""The rank of what is not stated."""

T = TypeVar("T", bound=Hashable)


def ranks(listed: Iterable[T], found: Iterable[T], unstated: T) -> dict[T, int]:
    """Number names as the file lists them, used or not; then others as they are found; ``unstated`` gets `NO_RANK`.

    A name that is listed keeps its number, whatever claims come, go or move.
    """
    names = dict.fromkeys(chain(listed, found))
    names.pop(unstated, None)
    return {unstated: NO_RANK} | {name: rank for rank, name in enumerate(names)}
