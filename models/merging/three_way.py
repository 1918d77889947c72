"""The rule of every three-way merge, for any one thing: which side is taken, and when the two sides clash."""

from typing import TypeVar

T = TypeVar("T")


def clashes(base: object, mine: object, theirs: object) -> bool:
    """Whether both sides changed the thing, and not in the same way."""
    return mine != theirs and base not in (mine, theirs)


def taken(base: T, mine: T, theirs: T) -> T:
    """What stands after the merge: the side that changed; mine where both did."""
    return theirs if mine == base else mine
