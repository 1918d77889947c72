"""A conflict in words: which record and field it is about, what each side says, and the quotes that may decide it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec
from msgspec import UNSET

from models.claims.check import NOUNS, references
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading, Kind
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.measure import Measure
from models.claims.quote import Quote
from models.claims.record import Record
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.view import Conflict, View
from models.claims.visible import in_short, visible, visible_lines
from models.comparison.assumption import read_assumption
from models.comparison.wording import Wording
from models.merging.conflicts import field_of
from models.merging.unit import FIGURE, UNKNOWN, with_units
from models.merging.written import read_record, read_unit
from models.tables.conflict_differing import excerpts
from models.tables.language import say
from models.text.date_text import show_date
from models.text.display import ENGLISH, Display
from models.text.isolation import isolated
from models.text.record_words import Known, field_label, field_names, field_text, field_value, record_name
from models.text.words import in_sentence

_QUOTES = 5
"""How many quotes of a claim are told."""

_BLANK: dict[str, Record] = {
    Kind.HEADING: Heading(),
    Kind.MEASURES: Measure(id="?", label="", counts=("",)),
    Kind.SUBJECTS: Subject(name="?"),
    Kind.CLAIMANTS: Claimant(name="?"),
    Kind.SOURCES: Source(id="?", text=""),
    Kind.CLAIMS: Claim(id="?", subject="", measure="", bound=Bound.EXACT, low=0, high=0),
    Kind.VIEWS: View(name="?"),
}
"""Records to put a value in, so that it can be told as that field tells it."""


class Side(msgspec.Struct, frozen=True):
    """What one side says; where it says nothing, `text` is what stands in its place: "removed", "not stated"."""

    text: str
    is_stated: bool = True


class FieldTold(msgspec.Struct, frozen=True):
    """One field: its label, and what was said before, by mine, and by theirs."""

    label: str
    base: Side
    mine: Side
    theirs: Side
    is_fate: bool = False
    """Whether it tells what became of the record, in our own words."""

    @property
    def sides(self) -> tuple[Side, Side, Side]:
        """What was before, mine, theirs."""
        return self.base, self.mine, self.theirs


class QuoteTold(msgspec.Struct, frozen=True):
    """The words of a source, which source that is, and the words in translation ("" for none)."""

    words: str
    source: str
    translation: str = ""


class ConflictTold(msgspec.Struct, frozen=True, kw_only=True):
    """A conflict: its record and field by name, its values, and the quotes of its claim.

    A conflict about a whole record tells first what became of it, then every field that differs.
    """

    record: str
    field: str
    fields: tuple[FieldTold, ...]
    quotes: tuple[QuoteTold, ...] = ()
    more_quotes: int = 0
    claim_id: str = ""
    """The claim that it is about; "" where it is about no claim that the file holds."""
    has_base: bool = True
    """Whether anything was before that can be shown and taken; the sides may have had no common version."""


class _Texts(NamedTuple):
    """The three values as the conflict holds them."""

    base: str
    mine: str
    theirs: str


class ConflictWords:
    """Tells the conflicts of one file; nothing fails, for what cannot be read is told as it is written."""

    def __init__(self, records: Records, display: Display = ENGLISH) -> None:
        named = ClaimFile(measures=tuple(records.measures), sources=tuple(records.sources))
        self._known = Known(named, display)
        self._records = records
        self._wording = Wording(records, display)

    def tell(self, conflict: Conflict) -> ConflictTold:
        """The conflict in words."""
        texts = _Texts(conflict.base, conflict.mine, conflict.theirs)
        held = self._held(conflict)
        sides = [_read(text, conflict) for text in texts] if not field_of(conflict) else []
        record = held or next((side for side in (sides[1:] + sides[:1]) if side is not None), None)
        told = self._record(conflict, sides, texts) if sides else (self._field(conflict, texts),)
        quotes = record.quotes if isinstance(record, Claim) else ()
        return ConflictTold(
            record=self._name(conflict, record),
            field=told[0].label if not sides else say("Whole record"),
            fields=told,
            quotes=tuple(map(self._quote, quotes[:_QUOTES])),
            more_quotes=max(0, len(quotes) - _QUOTES),
            claim_id=conflict.id if isinstance(held, Claim) else "",
            has_base=bool(conflict.base),
        )

    def _held(self, conflict: Conflict) -> Record | None:
        if conflict.record == Kind.HEADING:
            return self._records.heading
        return self._records.of(Kind(conflict.record)).get(conflict.id) if conflict.record in _BLANK else None

    def _name(self, conflict: Conflict, record: Record | None) -> str:
        if record is not None:
            return record_name(record, self._known)
        is_known = conflict.record in _BLANK
        noun = say(_noun(conflict)) if is_known else in_short(conflict.record, 40)
        return say("{0} “{1}”").format(noun, isolated(in_short(conflict.id, 80)))

    def _field(self, conflict: Conflict, texts: _Texts) -> FieldTold:
        name, blank = field_of(conflict), _BLANK.get(conflict.record)
        if blank is None or name.startswith(UNKNOWN):
            return _told(in_short(name.removeprefix(UNKNOWN), 80), tuple(map(_as_written, texts)))
        sides = (self._side(blank, name, text) for text in texts)
        return _told(in_short(field_label(blank, name, self._known.display), 80), tuple(sides))

    def _side(self, blank: Record, name: str, text: str) -> Side:
        """What a side says of a field that is known, told by putting it into a record."""
        try:
            value = read_unit(text, type(blank), name)
        except ClaimsError:
            return _as_written(text)
        return _not_stated() if value is UNSET else self._shown(with_units(blank, {name: value}), name)

    def _shown(self, record: Record, name: str) -> Side:
        self._learn(record)
        text = field_text(record, name, self._known)
        if isinstance(record, View) and name == "assumptions":
            text = "; ".join(map(self._assumption, record.assumptions))
        if isinstance(record, Claim) and name == FIGURE and record.spread:
            text = f"{text}, {say(in_sentence(record.spread))}"
        return Side(visible_lines(text)) if text else _not_stated()

    def _assumption(self, text: str) -> str:
        """An assumption as the comparison words it; one that it does not know as it is written."""
        try:
            return self._wording.assumption(read_assumption(text))
        except ClaimsError:
            return text

    def _learn(self, record: Record) -> None:
        """Know the claims that a record names, so that they are told by name."""
        named = (self._records.claims.get(name) for kind, name, _ in references(record) if kind is Kind.CLAIMS)
        self._known.learn(claim for claim in named if claim is not None)

    def _record(self, conflict: Conflict, sides: Sequence[Record | None], texts: _Texts) -> tuple[FieldTold, ...]:
        """What became of a whole record, and each field that differs; where one side cannot be read, as written."""
        unread = any(side is None and text for side, text in zip(sides, texts, strict=True))
        if unread:
            return (_told(say("Whole record"), tuple(map(_as_written, texts))),)
        base, mine, theirs = (_fate(side, sides[0], is_base=n == 0) for n, side in enumerate(sides))
        noun = say(_noun(conflict))
        return (FieldTold(noun, base, mine, theirs, is_fate=True), *self._differing(sides))

    def _differing(self, sides: Sequence[Record | None]) -> Iterator[FieldTold]:
        there = [side for side in sides if side is not None]
        for name in field_names(there[0]) if there else ():
            values = [field_value(side, name) for side in there]
            if any(value != values[0] for value in values):
                texts = (self._shown(side, name) if side is not None else _removed() for side in sides)
                yield _told(field_label(there[0], name, self._known.display), tuple(texts))

    def _quote(self, quote: Quote) -> QuoteTold:
        source = self._known.sources.get(quote.source)
        words = excerpts([visible(" ".join(quote.exact.split()))])[0]
        translation = excerpts([visible(" ".join(quote.translation.split()))])[0]
        return QuoteTold(words, self._source(source) if source else in_short(quote.source, 80), translation)

    def _source(self, source: Source) -> str:
        """Outlet and day: "The Kyiv Independent, 15 Mar 2024"."""
        day = show_date(source.published, self._known.display) if source.published else ""
        return ", ".join(filter(None, (isolated(in_short(source.heading, 80)), day)))


def _noun(conflict: Conflict) -> str:
    return NOUNS[Kind(conflict.record)].capitalize()


def _read(text: str, conflict: Conflict) -> Record | None:
    blank = _BLANK.get(conflict.record)
    try:
        return read_record(text, type(blank)) if text and blank is not None else None
    except ClaimsError:
        return None


def _told(title: str, sides: tuple[Side, ...]) -> FieldTold:
    texts = excerpts([side.text if side.is_stated else "" for side in sides])
    base, mine, theirs = (Side(text) if side.is_stated else side for text, side in zip(texts, sides, strict=True))
    return FieldTold(title, base, mine, theirs)


def _fate(side: Record | None, base: Record | None, *, is_base: bool) -> Side:
    """What became of a record on one side."""
    if side is None:
        return _removed() if base is not None else Side(say("not there"), is_stated=False)
    if is_base:
        return Side(say("there"))
    if base is None:
        return Side(say("added"))
    return Side(say("as before") if side == base else say("changed"))


def _as_written(text: str) -> Side:
    """A value that this program knows nothing about, as the file has it."""
    return Side(visible_lines(text)) if text else _not_stated()


def _not_stated() -> Side:
    return Side(say("not stated"), is_stated=False)


def _removed() -> Side:
    return Side(say("removed"), is_stated=False)
