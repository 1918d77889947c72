"""What stands between the document and the claim table: the filter and the order that the user asked for."""

from collections.abc import Iterable, Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from models.claims.change import Change
from models.claims.filter import Filter, SortKey
from models.tables.claim_table import ClaimTable
from models.tables.document import Document

if TYPE_CHECKING:
    from models.frame import ClaimFrame
    from models.sieve import Search

_STEP = 0.004
"""Seconds of searching between two events; as much of a frame is left for showing what was found."""

_PAGE = 64
"""So many rows fill a window; what is found beyond them is shown when all is found."""

_QUIET = 300
"""Milliseconds after a change until texts are built again."""


class ClaimSieve(QObject):
    """Shows in a claim table what passes the filter, sorted; the frame is made when it is first needed.

    A change is not sieved again: what is edited stays in sight until the filter or the order is set anew. A search
    goes on between events: a page of rows is shown as soon as it is found, the rest when all is found.
    """

    def __init__(self, document: Document, table: ClaimTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._table = table
        self._filter = Filter()
        self._keys: tuple[SortKey, ...] = ()
        self._frame: ClaimFrame | None = None
        self._search: Search | None = None
        self._steps = QTimer(self, interval=0)
        self._steps.timeout.connect(self._go_on)
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read)
        self._reads_ahead = False
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
    def is_reading(self) -> bool:
        """Whether there may be more to build ahead."""
        return self._reading.isActive()

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

    def read_ahead(self) -> None:
        """Build the text that a search looks through from now on, between events; numpy is imported for it."""
        self._reads_ahead = True
        self._reading.start(0)

    def apply(self) -> None:
        """Sieve and sort what the document holds now."""
        self._steps.stop()
        last, self._search = self._search, None
        if self._filter.is_empty or self._document.is_partial:
            self._show_all()
            return
        from models.sieve import Search

        self._search = search = Search(self.frame, self._filter, last)
        self._look(search)
        self._table.show_slots(search.found(self._keys), awaits_more=not search.is_done)
        if not search.is_done:
            self._steps.start()

    def _show_all(self) -> None:
        if self._keys and not self._document.is_partial:
            self._table.show_slots(self.frame.in_order(self._keys))
        else:
            self._table.show_all()

    def _go_on(self) -> None:
        """Look for more; from the beginning, where something has changed meanwhile."""
        search = self._search
        if search is None or not search.is_current:
            self.apply()
            return
        self._look(search)
        shown = self._table.claim_count
        if search.is_done or shown < min(search.count, _PAGE):
            self._table.show_more(search.found(self._keys), awaits_more=not search.is_done)
        if search.is_done:
            self._steps.stop()

    @staticmethod
    def _look(search: "Search") -> None:
        end = perf_counter() + _STEP
        while not search.is_done:
            search.go_on()
            if perf_counter() > end and search.has_begun:
                return

    def _read(self) -> None:
        """Build some of what is not there yet, while nobody searches."""
        self._reading.setInterval(0)
        if self._steps.isActive():
            return
        if self._document.is_partial or not self._take_in_more():
            self._reading.stop()

    def _take_in_more(self) -> bool:
        """Some of the frame; when all is there, some of who names whom, which removing a claim asks."""
        return self.frame.take_in_more() or self._document.records.namers.take_in_more()

    def _follow(self, change: Change, slots: tuple[int, ...]) -> None:
        if self._frame is not None:
            self._frame.patch(change, slots)
        if self._reads_ahead:
            self._reading.start(_QUIET)

    def _start_anew(self) -> None:
        self._frame = self._search = None
        self.apply()
        if self._reads_ahead:
            self._reading.start(0)


def _marks(keys: Sequence[SortKey]) -> dict[str, str]:
    """The sign beside each heading that is sorted by: ▲ or ▼, numbered where there are several."""
    numbers = ("",) if len(keys) == 1 else tuple("¹²³⁴⁵⁶⁷⁸⁹")
    return {key.field: ("▼" if key.descending else "▲") + number for key, number in zip(keys, numbers, strict=False)}
