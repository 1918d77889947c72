"""What a row is called, so that no figure that was derived is read as somebody's own words."""

from models.claims.saying import Say, english
from models.comparison.comparison import Row

_FROM = "derived from {0}"
_DERIVED = "{0}, derived"


def is_derived(row: Row) -> bool:
    """Whether its figure was derived, by the program or by who claimed it."""
    return row.is_computed or row.is_derived


def called(row: Row, name: str, say: Say = english) -> str:
    """The name of who asserts a row, or of those that it follows from; where it is derived, that is said."""
    if not is_derived(row):
        return name
    is_of_one = row.is_computed and len(row.claims) == 1
    return say(_FROM if is_of_one else _DERIVED).format(name)
