"""The claims of one document as columns: derived when first asked for, patched by each change."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from models.claims.change import Change
from models.claims.claim_file import Kind, key
from models.claims.filter import SortKey
from models.claims.records import Records
from models.claims.usage import USES
from models.frame.coded import Coded
from models.frame.column import Array
from models.frame.columns import COLUMNS, WORDED, worded
from models.frame.texts import Texts
from models.text.display import ENGLISH, Display

if TYPE_CHECKING:
    import pandas as pd

_SORTED_AS = {"as_of": "day", **{name: f"{name}_shown" for name in WORDED}}
"""Fields that sort by another column than the one of their name: as they are shown, as of falls back to stated on."""

_AHEAD = ("claimant", "figure", "measure_shown", "subject", "day", "status_shown")
"""The columns of a fresh table."""

_OTHERS = USES.keys()
"""The lists besides claims that columns follow from."""

_MANY = 10_000
"""Up to so many claims are followed one by one."""

_SHARE = 4
"""Where more than this part of all have changed, the columns are built anew, bit by bit, as when the file came."""


class ClaimFrame:
    """Columns over the claims of one document, indexed by slot; never the truth, always derived."""

    def __init__(self, records: Records, display: Display = ENGLISH) -> None:
        self._records = records
        self._display = display
        self._columns = COLUMNS | worded(display)
        self._coded: dict[str, Coded] = {}
        self._slots: Array | None = None
        self._sorted: tuple[tuple[SortKey, ...], Array] | None = None
        self.texts = Texts(records, display)
        """What a search looks through."""
        self.changes = 0
        """How many changes were followed: what was found in the frame is of that time."""

    def set_display(self, display: Display) -> None:
        """Look for, and sort by, what is shown in another way from now on."""
        self._display, self.texts = display, Texts(self._records, display)
        anew = worded(display)
        self._columns = COLUMNS | anew
        self._coded = {name: coded for name, coded in self._coded.items() if name not in anew}
        self._sorted = None
        self.changes += 1

    @property
    def slot_count(self) -> int:
        """How long a column is: slots that were left hold what was there last."""
        return self._records.claims.slot_count

    def coded(self, name: str) -> Coded:
        """One column by codes, which are taken in as far as they are asked for."""
        if name not in self._coded:
            self._coded[name] = Coded(self._columns[name], self._records)
        return self._coded[name]

    def column(self, name: str) -> Array:
        """One column's values by slot: texts as objects, or float64 with NaN for what is not stated."""
        coded = self.coded(name)
        codes = coded.codes()
        return np.array(coded.values(), object if self._columns[name].is_text else np.float64)[codes]

    def slots(self) -> Array:
        """The slots of the claims in file order."""
        if self._slots is None:
            runs = [_numbers(run) for run in self._records.claims.runs()]
            self._slots = np.concatenate(runs) if runs else np.zeros(0, np.int64)
        return self._slots

    def there(self) -> Array:
        """By slot, whether a claim is in it still."""
        result = np.zeros(self.slot_count, np.bool_)
        for run in self._records.claims.runs():
            result[slice(run.start, run.stop) if isinstance(run, range) else run] = True
        return result

    def in_order(self, keys: Sequence[SortKey]) -> Array:
        """The slots of the claims sorted by the keys, the first weighing most; equal ones in file order."""
        if not keys:
            return self.slots()
        wanted = tuple(keys)
        if self._sorted is None or self._sorted[0] != wanted:
            self._sorted = wanted, self._in_order(wanted)
        return self._sorted[1]

    def prepare(self, keys: Sequence[SortKey]) -> Iterator[None]:
        """Take in what sorting by these keys asks for, as far as it is not there; pauses now and then."""
        for sort_key in keys:
            yield from self.coded(_SORTED_AS.get(sort_key.field, sort_key.field)).prepare()

    @property
    def is_straight(self) -> bool:
        """Whether claim and slot stand in the same order, with no slot left: so it is until one comes or goes."""
        return isinstance(self._records.claims.order(), range)

    def from_top(self, keys: Sequence[SortKey], at_a_time: int) -> Iterator[Array]:
        """The same slots piece by piece; of those in file order no more is made than what is taken."""
        if keys:
            slots = self.in_order(keys)
            yield from (slots[start : start + at_a_time] for start in range(0, len(slots), at_a_time))
            return
        order = iter(self._records.claims.order())
        while piece := list(islice(order, at_a_time)):
            yield np.array(piece, np.int64)

    def take_in_more(self) -> bool:
        """Build some of what will be asked for, texts first, then what the table is mostly sorted by; whether any."""
        return self.texts.take_in_more() or any(self.coded(name).take_in_more() for name in _AHEAD)

    def data_frame(self, names: Iterable[str]) -> "pd.DataFrame":
        """The claims in file order as pandas sees them: text as text, counts as Int64."""
        import pandas as pd

        slots = self.slots()
        columns = {name: self.column(name)[slots] for name in names}
        return pd.DataFrame(
            {
                name: pd.Series(values, dtype="str" if self._columns[name].is_text else "Int64")
                for name, values in columns.items()
            }
        )

    def patch(self, change: Change, slots: tuple[int, ...]) -> None:
        """Follow a change, at the cost of what it touches."""
        self.changes += 1
        self._sorted = None
        if touched := _touched(change):
            for coded in (*self._coded.values(), *self.texts.shared):
                coded.forget(touched)
        slots_of = change.touched(Kind.CLAIMS, slots)
        if slots_of.added or slots_of.removed:
            self._slots = None
        if slots_of.filled:
            self._put(slots_of.filled)

    def _put(self, slots: Sequence[int]) -> None:
        """Other claims stand in these slots now."""
        if len(slots) > _MANY and len(slots) * _SHARE > self.slot_count:
            self._coded.clear()
            self.texts = Texts(self._records, self._display)
            return
        numbers = np.array(slots, np.int64)
        for coded in (*self._coded.values(), *self.texts.shared):
            coded.forget_slots(numbers)
        self.texts.forget(numbers)

    def _in_order(self, keys: tuple[SortKey, ...]) -> Array:
        slots = self.slots()
        for sort_key in reversed(keys):
            places = self._places(_SORTED_AS.get(sort_key.field, sort_key.field), sort_key.descending)
            slots = slots[np.argsort(places[slots], kind="stable")]
        return slots

    def _places(self, name: str, descending: bool) -> Array:
        """What to sort by, by slot: whole numbers as small as they fit, which numpy sorts fastest."""
        codes = self.coded(name).codes()
        ranks, count = self.coded(name).ranks()
        if descending:
            ranks = np.where(ranks == count, count, count - 1 - ranks)
        return ranks.astype(np.min_scalar_type(count))[codes]


def _touched(change: Change) -> dict[Kind, set[str]]:
    """The names of the records besides claims that a change touches, by their lists."""
    touched: dict[Kind, set[str]] = {}
    for kind in change.kinds & _OTHERS:
        names = touched.setdefault(kind, set())
        for record in (record for edit in change.of(kind) for record in (edit.was, edit.now)):
            if record is not None:
                names.update((key(record), *getattr(record, "aliases", ())))
    return touched


def _numbers(run: Sequence[int]) -> Array:
    return np.arange(run.start, run.stop) if isinstance(run, range) else np.array(run, np.int64)
