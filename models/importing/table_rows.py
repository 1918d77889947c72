"""What of the rows of a table a file holds already, and what is to be taken of them."""

from collections.abc import Iterable, Sequence
from functools import cache

import msgspec

from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Kind
from models.claims.quote import Quote
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.importing.folded_name import folded, resolver
from models.importing.taking import Import
from models.progress import Report, silent
from models.sheets.accounted import NewName, Reading

_Saying = tuple[object, ...]


class TableRows(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be taken of a table, and how many of its claims the file holds already."""

    wanted: Import
    held: int = 0


class TableStep(msgspec.Struct, frozen=True, kw_only=True):
    """The change that takes a table into a file as it was when this was made, which may be on another thread."""

    reading: Reading
    names: Sequence[NewName]
    rows: TableRows
    change: Change
    file: ClaimFile

    def for_file(self, file: ClaimFile) -> "TableStep":
        """The step for the file as it is now: this, unless it is another file by now."""
        if file == self.file:  # quick, for then its records are the very same
            return self
        return table_step(self.reading, self.names, file, self.change.text)


def table_step(
    reading: Reading, names: Sequence[NewName], file: ClaimFile, text: str, report: Report = silent
) -> TableStep:
    """The step, called ``text``, that takes a table into a file, as `rows_to_take` and `take` have it."""
    report(0.0)
    records = Records(file)
    report(0.2)
    rows = rows_to_take(reading, names, records)
    report(0.6)
    return TableStep(reading=reading, names=names, rows=rows, change=rows.wanted.change(records, text), file=file)


def rows_to_take(reading: Reading, names: Iterable[NewName], records: Records) -> TableRows:
    """The claims of a table that a file has not; to those that it has, their quotes from a table it has not.

    ``names`` are registered where a claim that is taken uses them. A row that says nothing new takes no source along.
    """
    held = _Held(records)
    fresh, quotes, count = list[Claim](), dict[str, Sequence[Quote]](), 0
    for claim in reading.claims:
        twin = held.find(claim)
        if twin is None:
            fresh.append(claim)
            continue
        count += 1
        if missing := held.missing(twin, claim.quotes, reading.source):
            quotes[twin.id] = (*quotes.get(twin.id, ()), *missing)
    used = {Kind.SUBJECTS: {one.subject for one in fresh}, Kind.CLAIMANTS: {one.claimant for one in fresh}}
    new = [one for one in names if one.name in used[one.kind]]
    wanted = Import(
        source=reading.source if fresh or quotes else None,
        claims=tuple(fresh),
        subjects=tuple(Subject(name=one.name) for one in new if one.kind is Kind.SUBJECTS),
        claimants=tuple(Claimant(name=one.name) for one in new if one.kind is Kind.CLAIMANTS),
        more_quotes=quotes,
    )
    return TableRows(wanted=wanted, held=count)


class _Held:
    """The claims of a file by what they say.

    Rows of tables tell claims apart by more than what an article gives (place, scope, first day), so that no two are
    one that differ in any of it: a claim that is in the file twice can be mended, one that was dropped is lost.
    """

    def __init__(self, records: Records) -> None:
        self._sources = records.sources
        self._claimant, self._subject = cache(resolver(records.claimants)), cache(resolver(records.subjects))
        self._folded = cache(folded)
        self._by_saying: dict[_Saying, Claim] = {}
        self._by_words: dict[tuple[_Saying, str], Claim] = {}
        for claim in records.claims:
            saying = self._saying(claim)
            self._by_saying.setdefault(saying, claim)
            for quote in claim.quotes:
                self._by_words.setdefault((saying, quote.exact), claim)

    def find(self, claim: Claim) -> Claim | None:
        """The claim of the file that says the same, if it can be in the same words; None where there is none."""
        if not self._by_saying:
            return None
        saying = self._saying(claim)
        words = (self._by_words.get((saying, quote.exact)) for quote in claim.quotes)
        alike = next((found for found in words if found is not None), None)
        if alike is not None or not claim.claimant:
            return alike
        return self._by_saying.get(saying)

    def missing(self, held: Claim, quotes: Iterable[Quote], source: Source) -> tuple[Quote, ...]:
        """The quotes whose words a claim has not from this source or another version of it."""
        have = {quote.exact for quote in held.quotes if self._is_version(quote.source, source)}
        return tuple(quote for quote in quotes if quote.exact not in have)

    def _is_version(self, name: str, source: Source) -> bool:
        other = self._sources.get(name)
        return other is not None and (other.title, other.outlet, other.url) == (source.title, source.outlet, source.url)

    def _saying(self, claim: Claim) -> _Saying:
        return (
            *(self._claimant(claim.claimant), self._subject(claim.subject), claim.measure),
            *(claim.bound, claim.low, claim.high, claim.best, claim.per),
            *(claim.as_of, claim.stated_on, claim.since, self._folded(claim.place), self._folded(claim.scope)),
        )
