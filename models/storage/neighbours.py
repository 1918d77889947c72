"""Behind which record an added one stands: what its place means once others have changed the list."""

from models.claims.change import Change, Edit
from models.claims.claim_file import ClaimFile, Kind, key
from models.claims.record import Record

Behind = tuple[str | None, ...]
"""For each edit of a change, the key of the record that the added one stands behind, "" where it is the first.

None where nothing is added, or nobody knows.
"""


class Neighbours:
    """Follows a file while it is edited, to say what stands behind what; without a start it can say nothing.

    A list is copied once something is added or removed there, as pointers; from then on it costs what an edit costs.
    """

    def __init__(self, start: ClaimFile | None) -> None:
        self._start = start
        self._orders: dict[Kind, list[Record] | None] = {}

    def follow(self, change: Change) -> Behind:
        """What each record that the change adds stands behind; every change must be followed, undone ones too."""
        return tuple(self._follow(edit) for edit in change.edits)

    def _follow(self, edit: Edit) -> str | None:
        if edit.kind is Kind.HEADING or _keeps_key(edit):
            return None
        order = self._order(edit.kind)
        if order is None:
            return None
        try:
            return _make(order, edit)
        except LookupError:  # it is about another file: from here on better nothing than something wrong
            self._orders[edit.kind] = None
            return None

    def _order(self, kind: Kind) -> list[Record] | None:
        if kind not in self._orders:
            self._orders[kind] = list(getattr(self._start, kind)) if self._start is not None else None
        return self._orders[kind]


def _keeps_key(edit: Edit) -> bool:
    return edit.was is not None and edit.now is not None and key(edit.was) == key(edit.now)


def _make(order: list[Record], edit: Edit) -> str | None:
    """Make an edit of a list, and return what an addition stands behind; LookupError where it does not fit."""
    if edit.was is None and edit.now is not None:
        if not 0 <= edit.place <= len(order):
            raise IndexError(edit.place)
        order.insert(edit.place, edit.now)
        return key(order[edit.place - 1]) if edit.place else ""
    place = edit.place if edit.now is None else _place(order, edit.key)
    if key(order[place]) != edit.key:
        raise KeyError(edit.key)
    order[place : place + 1] = [] if edit.now is None else [edit.now]
    return None


def _place(order: list[Record], name: str) -> int:
    return next((place for place, record in enumerate(order) if key(record) == name), len(order))
