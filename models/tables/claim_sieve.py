"""What stands between the document and the claim table: the filter and the order that the user asked for."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.claims.change import Change
from models.claims.filter import Filter, SortKey
from models.tables.claim_table import ClaimTable
from models.tables.document import Document

if TYPE_CHECKING:
    from models.frame import ClaimFrame


class ClaimSieve(QObject):
    """Shows in a claim table what passes the filter, sorted; the frame is made when it is first needed.

    A change is not sieved again: what is edited stays in sight until the filter or the order is set anew.
    """

    def __init__(self, document: Document, table: ClaimTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._table = table
        self._filter = Filter()
        self._keys: tuple[SortKey, ...] = ()
        self._frame: ClaimFrame | None = None
        document.changed.connect(self._follow)
        document.was_reset.connect(self._start_anew)

    @property
    def filter(self) -> Filter:
        """What is asked for now."""
        return self._filter

    @property
    def keys(self) -> tuple[SortKey, ...]:
        """What is sorted by now, the first weighing most."""
        return self._keys

    @property
    def frame(self) -> "ClaimFrame":
        """The claims as columns, as they are now."""
        if self._frame is None:
            from models.frame import ClaimFrame

            self._frame = ClaimFrame(self._document.records)
        return self._frame

    def set_filter(self, wanted: Filter) -> None:
        """Show only the claims that pass."""
        self._filter = wanted
        self.apply()

    def set_keys(self, keys: Iterable[SortKey]) -> None:
        """Sort by these fields; by none, the order is that of the file."""
        self._keys = tuple(keys)
        self._table.set_sort_marks(_marks(self._keys))
        self.apply()

    def sort_by(self, field: str, also: bool = False) -> None:
        """What a click on a heading means: up, then down, then not at all; ``also`` keeps the other fields."""
        old = next((key for key in self._keys if key.field == field), None)
        others = tuple(key for key in self._keys if key.field != field) if also else ()
        new = SortKey(field) if old is None else SortKey(field, descending=True)
        if old is not None and old.descending:
            self.set_keys(others)
        elif also and old is not None:
            self.set_keys(new if key is old else key for key in self._keys)
        else:
            self.set_keys((*others, new))

    def apply(self) -> None:
        """Sieve and sort what the document holds now."""
        if self._filter.is_empty and not self._keys:
            self._table.show_all()
            return
        from models.sieve import sieve

        self._table.show_slots(sieve(self.frame, self._filter, self._keys))

    def _follow(self, change: Change, slots: tuple[int, ...]) -> None:
        if self._frame is not None:
            self._frame.patch(change, slots)

    def _start_anew(self) -> None:
        self._frame = None
        self.apply()


def _marks(keys: Sequence[SortKey]) -> dict[str, str]:
    """The sign beside each heading that is sorted by: ▲ or ▼, numbered where there are several."""
    numbers = ("",) if len(keys) == 1 else tuple("¹²³⁴⁵⁶⁷⁸⁹")
    return {key.field: ("▼" if key.descending else "▲") + number for key, number in zip(keys, numbers, strict=False)}
