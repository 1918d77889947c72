"""What stands between the document and the claim table: the filter and the order that the user asked for."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from models.claims.change import Change
from models.claims.filter import Filter, SortKey
from models.tables.claim_table import ClaimTable
from models.tables.document import Document
from models.tables.sieved import Sieved
from models.tables.turns import Rank, Turns
from models.text.display import ENGLISH, Display

if TYPE_CHECKING:
    from models.frame import ClaimFrame
    from models.sieve import Search

_STEP = 0.004
"""Seconds of searching before the first rows are shown; as much of a frame is left for showing them."""

_TOLD_AGAIN = 0.2
"""Seconds after which it is told again how many were found, though no further rows are shown."""

_AHEAD_OF_ALL = 0.1
"""Seconds for which a search goes before everything else; what takes longer leaves others their turns."""

_AT_ONCE = 4096
"""So many claims are searched in one go: their answer takes no longer than a frame."""

_SORTED_AT_ONCE = 32_768
"""Up to so many claims are sorted in one go, too: taking their column in takes no longer than ten milliseconds."""

_QUIET = 300
"""Milliseconds after a change until texts are built again."""


class ClaimSieve(QObject):
    """Shows in a claim table what passes the filter, sorted; the frame is made when it is first needed.

    A change is not sieved again: what is edited stays in sight until the filter or the order is set anew. A search
    goes on between events: its first rows are shown as soon as they are known, and stay; the rest when all is found.
    """

    def __init__(self, document: Document, table: ClaimTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._table = table
        self._display = ENGLISH
        self._filter = Filter()
        self._keys: tuple[SortKey, ...] = ()
        self._frame: ClaimFrame | None = None
        self._search: Search | None = None
        self._is_sieved, self._is_changed = True, False
        self._searching = Turns(self, Rank.SEARCHING)
        self._reading = Turns(self, Rank.READING_AHEAD)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(self._read)
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
    def count(self) -> int:
        """How many claims pass, as far as is known while a search goes on; the table shows the first of them."""
        found = self._search.count if self._search and self._table.awaits_more else 0
        return max(found, self._table.claim_count)

    @property
    def shown(self) -> Sieved | None:
        """What the table shows; None while it is searched for and sorted (see `settling`), or where that failed."""
        if not self._is_sieved:
            return None
        slots = self._table.slots
        return Sieved(slots) if self._is_changed else Sieved(slots, self._filter, self._order)

    def settling(self) -> Generator[float]:
        """Search and sort what is left of that, a turn at each step, which says what part of the search is done.

        What failed is tried again, so that something is shown in the end, unless a step raises what it fails with.
        """
        if not (self._is_sieved or self._searching.is_at_work):
            self.apply()
        while self._searching.is_at_work:
            self._searching.advance()
            yield self._search.part if self._search else 0.0

    @property
    def is_reading(self) -> bool:
        """Whether there may be more to build ahead."""
        return self._quiet.isActive() or self._reading.is_at_work

    @property
    def frame(self) -> "ClaimFrame":
        """The claims as columns, as they are now."""
        if self._frame is None:
            from models.frame import ClaimFrame

            self._frame = ClaimFrame(self._document.records, self._display)
        return self._frame

    def set_filter(self, wanted: Filter) -> None:
        """Show only the claims that pass."""
        self._filter = wanted
        self.apply()

    def set_display(self, display: Display) -> None:
        """Look for words, numbers and dates, and sort by words, as they are shown from now on."""
        is_other, self._display = display != self._display, display
        if self._frame is not None and is_other:
            self._frame.set_display(display)
            if self._filter.text.strip() or self._keys:
                self.apply()
            if self._reads_ahead:
                self._read()

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
        self._read()

    def apply(self) -> None:
        """Sieve and sort what the document holds now; until a large one is ready to be sorted, the rows stay."""
        self._searching.stop()
        self._is_sieved = self._is_changed = False
        if self._sorts_in_turns:
            self._searching.begin(self._sieve_when_ready())
        else:
            self._sieve()

    @property
    def _sorts_in_turns(self) -> bool:
        return bool(self._order) and self._document.records.claims.slot_count > _SORTED_AT_ONCE

    def _sieve_when_ready(self) -> Iterator[None]:
        yield from self.frame.prepare(self._order)
        self._sieve()

    def _sieve(self) -> None:
        if self._filter.is_empty:
            self._search = None
            self._show_all()
        elif not (search := self._begin()).is_done:
            self._searching.plan(self._go_on(search))
            return
        self._is_sieved = True

    @property
    def _order(self) -> tuple[SortKey, ...]:
        """What the rows are sorted by: the beginning of a file by nothing, for the first of all may be yet to come."""
        return () if self._document.is_partial else self._keys

    def _show_all(self) -> None:
        if self._order:
            self._table.show_slots(self.frame.in_order(self._order))
        else:
            self._table.show_all()

    def _show_unsorted(self) -> None:
        """Show what is there before it is sorted; where it is filtered too, nothing yet."""
        if self._filter.is_empty:
            self._table.show_all()
        else:
            self._table.show_slots((), awaits_more=True)

    def _begin(self) -> "Search":
        """Search for as long as a window may stand still, and show what that finds of the first rows."""
        from models.sieve import Search

        search = self._search = Search(self.frame, self._filter, self._order, self._search)
        self._look(search)
        self._table.show_slots(search.found() if search.is_done else search.beginning, awaits_more=not search.is_done)
        return search

    def _look(self, search: "Search") -> None:
        end = perf_counter() + _STEP
        is_small = self.frame.slot_count <= _AT_ONCE
        while not search.is_done and (is_small or not search.has_page):
            search.go_on()
            if perf_counter() > end and not is_small:
                return

    def _go_on(self, search: "Search") -> Iterator[None]:
        """Look for more; where something has changed meanwhile, for all that is not in sight."""
        begun = shown = perf_counter()
        while not (search.is_done and search.is_current):
            if perf_counter() > begun + _AHEAD_OF_ALL:
                self._searching.fall_back(Rank.DRAWING)
            if search.is_current:
                search.go_on()
            else:
                search = self._begin_again()
            has_more = len(search.beginning) > self._table.claim_count
            if perf_counter() > shown + (_STEP if has_more else _TOLD_AGAIN):
                shown = perf_counter()
                self._table.show_more(search.beginning, awaits_more=True)
            yield
        self._table.show_more(search.found())
        self._is_sieved = True

    def _begin_again(self) -> "Search":
        """Search what is there by now, which leaves alone what is shown."""
        from models.sieve import PAGE, Search

        has_page = self._table.claim_count >= PAGE
        self._search = Search(self.frame, self._filter, self._order, has_page=has_page)
        return self._search

    def _read(self) -> None:
        """Build what is not there yet, while nobody waits for anything."""
        if not self._document.is_partial:
            self._reading.plan(self._read_all())

    def _read_all(self) -> Iterator[None]:
        """Of the frame; when all is there, of who names whom, which removing a claim asks."""
        import models.sieve  # noqa: F401  so that the first letter typed need not wait for it

        while self.frame.take_in_more():
            yield
        has_more = False
        while self._document.records.namers.take_in_more():
            has_more = True
            yield
        if has_more:
            self._table.show_past()

    def _follow(self, change: Change, slots: tuple[int, ...]) -> None:
        self._is_changed = True
        if self._frame is not None:
            self._frame.patch(change, slots)
        if self._reads_ahead:
            self._reading.stop()
            self._quiet.start()

    def _start_anew(self) -> None:
        self._reading.stop()
        self._frame = self._search = None
        if self._sorts_in_turns:  # none of the rows there are may stay
            self._show_unsorted()
        self.apply()
        if self._reads_ahead:
            self._read()


def _marks(keys: Sequence[SortKey]) -> dict[str, str]:
    """The sign beside each heading that is sorted by: ▲ or ▼, numbered where there are several."""
    numbers = ("",) if len(keys) == 1 else tuple("¹²³⁴⁵⁶⁷⁸⁹")
    return {key.field: ("▼" if key.descending else "▲") + number for key, number in zip(keys, numbers, strict=False)}
