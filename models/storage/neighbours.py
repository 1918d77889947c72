"""Behind which record an added one stands: what its place means once others have changed the list."""

from collections.abc import Sequence

from models.claims.change import Change, Edit, stretches
from models.claims.claim_file import ClaimFile, Kind, key, keys
from models.claims.order import Order
from models.claims.record import Record

Behind = tuple[str | None, ...]
"""For each edit of a change, the key of the record that the added one stands behind, "" where it is the first.

None where nothing is added, or nobody knows.
"""


class Neighbours:
    """Follows a file while it is edited, to say what stands behind what; without a start it can say nothing."""

    def __init__(self, start: ClaimFile | None) -> None:
        self._start = start
        self._rows: dict[Kind, _Row | None] = {}

    def follow(self, change: Change) -> Behind:
        """What each record that the change adds stands behind; every change must be followed, undone ones too."""
        return tuple(behind for stretch in stretches(change.edits) for behind in self._follow(stretch))

    def _follow(self, stretch: Sequence[Edit]) -> Sequence[str | None]:
        nobody_knows, kind = [None] * len(stretch), stretch[0].kind
        if kind is Kind.HEADING or _keep_keys(stretch):
            return nobody_knows
        row = self._row(kind)
        if row is None:
            return nobody_knows
        try:
            return _make(row, stretch)
        except LookupError:  # it is about another file: from here on better nothing than something wrong
            self._rows[kind] = None
            return nobody_knows

    def _row(self, kind: Kind) -> "_Row | None":
        if kind not in self._rows:
            self._rows[kind] = _Row(getattr(self._start, kind)) if self._start is not None else None
        return self._rows[kind]


def _keep_keys(stretch: Sequence[Edit]) -> bool:
    was = [edit.was for edit in stretch if edit.was is not None]
    now = [edit.now for edit in stretch if edit.now is not None]
    return len(was) == len(now) and list(keys(was)) == list(keys(now))


def _make(row: "_Row", stretch: Sequence[Edit]) -> Sequence[str | None]:
    """Make edits side by side, and return what each addition stands behind; LookupError where they do not fit."""
    place, names = stretch[0].place, _names(stretch)
    if stretch[0].was is None:
        before = row.before(place)
        row.add(place, names)
        return [before, *names[:-1]]
    if stretch[0].now is None:
        row.remove(place + 1 - len(names), names[::-1])
    else:
        for edit in stretch:
            if edit.now is not None:
                row.rename(edit.key, key(edit.now))
    return [None] * len(stretch)


def _names(stretch: Sequence[Edit]) -> list[str]:
    """The key of each edit's record, as it is called before it."""
    records = [edit.now if edit.was is None else edit.was for edit in stretch]
    return list(keys([record for record in records if record is not None]))


class _Row:
    """The keys of a list in order: those of its start, and of what came since."""

    def __init__(self, start: Sequence[Record]) -> None:
        self._start = start
        self._came: list[str] = []
        self._order = Order(len(start))

    def before(self, place: int) -> str:
        """The key before a place, "" for the first; IndexError where the list is shorter."""
        if not 0 <= place <= len(self._order):
            raise IndexError(place)
        return self._name(self._order[place - 1]) if place else ""

    def add(self, place: int, names: Sequence[str]) -> None:
        """Put keys side by side, the first in this place."""
        start = len(self._start) + len(self._came)
        self._came += names
        self._order.insert(place, *range(start, start + len(names)))

    def remove(self, place: int, names: Sequence[str]) -> None:
        """Take keys out that stand side by side from a place on; LookupError where others stand there."""
        if self._between(place, place + len(names)) != names:
            raise KeyError(place)
        self._order.remove(place, len(names))

    def rename(self, was: str, now: str) -> None:
        """Put a key where another stood; LookupError where it stands nowhere."""
        place = next((place for place, slot in enumerate(self._order) if self._name(slot) == was), len(self._order))
        self.remove(place, [was])
        self.add(place, [now])

    def _between(self, start: int, stop: int) -> list[str]:
        """The keys in some places."""
        slots, count = self._order.between(start, stop), len(self._start)
        if slots and max(slots) < count:
            return list(keys([self._start[slot] for slot in slots]))
        return list(map(self._name, slots))

    def _name(self, slot: int) -> str:
        at = slot - len(self._start)
        return key(self._start[slot]) if at < 0 else self._came[at]
