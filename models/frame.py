"""The claims as a pandas frame: derived column by column when first asked for, patched by each change."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.edtf import day_number, first_day, last_day
from models.claims.figure import Figure
from models.claims.records import Records
from models.text.fields import FIELDS, Terms

if TYPE_CHECKING:
    import pandas as pd

Array = np.ndarray[Any, np.dtype[Any]]
Value = str | float


class Column(msgspec.Struct, frozen=True):
    """How a column follows from a claim; numbers are floats (counts up to 2^53 are exact), NaN where not stated."""

    is_text: bool
    value: Callable[[Claim, Records], Value]
    kinds: frozenset[Kind] = frozenset()
    """The other records it follows from: when one of them changes, the column is made anew."""


def _number(value: int | None) -> float:
    return float("nan") if value is None else float(value)


def _first(text: str) -> float:
    day = first_day(text) if text else None
    return float("nan") if day is None else float(day_number(day))


def _last(text: str) -> float:
    day = last_day(text) if text else None
    return float("nan") if day is None else float(day_number(day))


def _day(claim: Claim, name: str) -> float:
    """The day to sort by: the last possible one, else the first (an interval may be open at one end)."""
    text = getattr(claim, name)
    return _first(text) if np.isnan(day := _last(text)) else day


def _measure_label(claim: Claim, records: Records) -> str:
    measure = records.measures.get(claim.measure)
    return measure.label if measure else claim.measure


def all_text(claim: Claim, records: Records) -> str:
    """Everything that a search for a claim may mean, in lower case: fields, other names, quotes, sources."""
    terms = Terms({claim.measure: measure} if (measure := records.measures.get(claim.measure)) else {})
    parts = [text for field in FIELDS if (text := field.show(claim, terms))]
    for names, name in ((records.claimant_names, claim.claimant), (records.subject_names, claim.subject)):
        parts += [names.resolve(name), *names.aliases(name)]
    parts += _plain_numbers(claim.figure)
    for quote in claim.quotes:
        source = records.sources.get(quote.source)
        parts += [quote.exact, quote.translation]
        parts += [source.outlet, source.title] if source else []
    parts += [claim.id, claim.as_of, claim.stated_on]
    return "\n".join(parts).lower()


def _plain_numbers(figure: Figure) -> list[str]:
    return [str(n) for n in (figure.low, figure.high, figure.best) if n is not None]


def _field(name: str) -> Column:
    field = next(field for field in FIELDS if field.name == name)
    terms = Terms({})
    return Column(True, lambda claim, _: field.show(claim, terms))


COLUMNS: dict[str, Column] = {
    **{field.name: _field(field.name) for field in FIELDS},
    "claimant": Column(
        True, lambda claim, records: records.claimant_names.resolve(claim.claimant), frozenset({Kind.CLAIMANTS})
    ),
    "subject": Column(
        True, lambda claim, records: records.subject_names.resolve(claim.subject), frozenset({Kind.SUBJECTS})
    ),
    "measure": Column(True, _measure_label, frozenset({Kind.MEASURES})),
    "measure_id": Column(True, lambda claim, _: claim.measure),
    "status": Column(True, lambda claim, _: claim.status),
    "grade": Column(True, lambda claim, _: claim.grade),
    "figure": Column(False, lambda claim, _: float(claim.figure.value)),
    "low": Column(False, lambda claim, _: _number(claim.low)),
    "high": Column(False, lambda claim, _: _number(claim.high)),
    "best": Column(False, lambda claim, _: _number(claim.best)),
    "as_of": Column(False, lambda claim, _: _day(claim, "as_of")),
    "day": Column(False, lambda claim, _: _day(claim, "as_of" if claim.as_of else "stated_on")),
    "stated_on": Column(False, lambda claim, _: _day(claim, "stated_on")),
    "since": Column(False, lambda claim, _: _day(claim, "since")),
    "checked_on": Column(False, lambda claim, _: _day(claim, "checked_on")),
    "quotes": Column(False, lambda claim, _: float(len(claim.quotes))),
    "text": Column(True, all_text, frozenset({Kind.CLAIMANTS, Kind.SUBJECTS, Kind.MEASURES, Kind.SOURCES})),
}
"""Every column of the frame, by name; `text` is what a search looks through."""


class ClaimFrame:
    """Columns over the claims of one document, indexed by slot; never the truth, always derived."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._columns: dict[str, Array] = {}
        self._ranks: dict[str, Array] = {}
        self._order: Array | None = None

    def column(self, name: str) -> Array:
        """One column's values by slot; slots that were left hold what was there last."""
        if name not in self._columns:
            self._columns[name] = self._made(COLUMNS[name])
        return self._columns[name][: self._records.claims.slot_count]

    def ranks(self, name: str) -> Array:
        """A number a slot that sorts as the column does; NaN, which numpy puts last, for what is not stated."""
        if not COLUMNS[name].is_text:
            return self.column(name)
        if name not in self._ranks:
            self._ranks[name] = _text_ranks(self.column(name))
        return self._ranks[name]

    def slots(self) -> Array:
        """The slots of the claims in file order."""
        if self._order is None:
            self._order = np.fromiter(self._records.claims.order(), np.int64, len(self._records.claims))
        return self._order

    def data_frame(self, names: Iterable[str]) -> "pd.DataFrame":
        """The claims in file order as pandas sees them: text as text, counts as Int64."""
        import pandas as pd

        slots = self.slots()
        columns = {name: self.column(name)[slots] for name in names}
        return pd.DataFrame(
            {
                name: pd.Series(values, dtype="str" if COLUMNS[name].is_text else "Int64")
                for name, values in columns.items()
            }
        )

    def patch(self, change: Change, slots: tuple[int, ...]) -> None:
        """Follow a change: touched claims are set anew in each column that is there."""
        others = {edit.kind for edit in change.edits} - {Kind.CLAIMS}
        for name in [name for name in self._columns if COLUMNS[name].kinds & others]:
            del self._columns[name]
            self._ranks.pop(name, None)
        for edit, slot in zip(change.edits, slots, strict=True):
            if edit.kind is not Kind.CLAIMS:
                continue
            if edit.was is None or edit.now is None:
                self._order = None
            self._ranks.clear()
            if isinstance(edit.now, Claim):
                self._set(slot, edit.now)

    def _made(self, column: Column) -> Array:
        claims, value, records = self._records.claims, column.value, self._records
        values = (value(claims.at(slot), records) for slot in range(claims.slot_count))
        return np.fromiter(values, object if column.is_text else np.float64, claims.slot_count)

    def _set(self, slot: int, claim: Claim) -> None:
        for name, values in self._columns.items():
            if slot >= len(values):
                self._columns[name] = _grown(values, slot + 1)
            self._columns[name][slot] = COLUMNS[name].value(claim, self._records)


def _grown(values: Array, size: int) -> Array:
    """A longer array with room to spare, so that adding one at a time does not copy each time."""
    longer = np.empty(size + size // 8 + 16, values.dtype)
    longer[: len(values)] = values
    return longer


def _text_ranks(values: Array) -> Array:
    """The place of each text in alphabetical order, whatever its case; NaN for the empty one."""
    import pandas as pd

    codes, found = pd.factorize(values)
    uniques: list[str] = list(found)
    order = sorted(range(len(uniques)), key=lambda code: (uniques[code].casefold(), uniques[code]))
    ranks = np.empty(len(uniques))
    ranks[order] = np.arange(len(uniques))
    ranks[[code for code in order if not uniques[code]]] = np.nan
    return ranks[codes]
