"""Reading a sheet by a mapping: every row is taken, refused with its reason, or left out."""

from collections import Counter
from collections.abc import Iterator

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading, Kind
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.registry import Claimant, Subject
from models.progress import Report, silent
from models.quotes.quoting import quote_span
from models.sheets.accounted import LeftOut, NewName, Reading, Refused, Taken, Why
from models.sheets.falling import first_fall
from models.sheets.known import Known, folded, names_by_any
from models.sheets.lines import row_lines
from models.sheets.mapping import FIGURES, Keep, Mapping, Target, WithoutFigure
from models.sheets.row_readers import row_readers
from models.sheets.rows import leaving_out, name_of
from models.sheets.sheet import Row, Sheet, column_names, is_blank
from models.sheets.table_source import line_starts, source_of
from models.sheets.totals import LooksTotal, checking_totals
from models.text.display import ENGLISH, Display

_STEP = 256
"""After how many rows progress is told."""


def read_rows(
    sheet: Sheet, mapping: Mapping, known: Known, report: Report = silent, display: Display = ENGLISH
) -> Reading:
    """What the rows of a sheet say by a mapping, each of them accounted for.

    The same sheet and mapping give the same reading, ids too. ``display`` is for dates in words. ClaimsError where the
    mapping does not fit the sheet: a column that is not there, no figure, a constant that stands for nothing.
    """
    reader = _Reader(sheet, mapping, known, display)
    for number, row in enumerate(sheet.rows, start=1):
        reader.read(number, row)
        if number % _STEP == 0:
            report(number / len(sheet.rows))
    return reader.reading()


def file_of(reading: Reading, known: Known) -> ClaimFile:
    """A claim file of what was taken; names that are new are registered in it."""
    new = {
        kind: [one.name for one in reading.new_names if one.kind is kind] for kind in (Kind.SUBJECTS, Kind.CLAIMANTS)
    }
    return ClaimFile(
        heading=Heading(title=reading.source.title),
        measures=known.measures,
        subjects=(*known.subjects, *(Subject(name=name) for name in new[Kind.SUBJECTS])),
        claimants=(*known.claimants, *(Claimant(name=name) for name in new[Kind.CLAIMANTS])),
        sources=(reading.source,),
        claims=reading.claims,
    )


class _Reader:
    """Reads the rows of one sheet, one after another."""

    def __init__(self, sheet: Sheet, mapping: Mapping, known: Known, display: Display) -> None:
        names = column_names(sheet, mapping.header)
        _check(sheet, mapping)
        self._mapping, self._known = mapping, known
        named = len(sheet.rows[mapping.header - 1]) if mapping.header else 0
        self._readers = row_readers(names, mapping, known, display, named)
        self._is_left_out = leaving_out(names, mapping)
        self._lines = _lines(sheet, mapping, names)
        self._source = source_of(sheet, mapping, self._lines, known.file.sources)
        self._starts = line_starts(self._lines, self._source)
        self._check_total = checking_totals(names, mapping)
        self._taken = list[Taken]()
        self._refused = list[Refused]()
        self._left_out = list[LeftOut]()
        self._ids: dict[str, int] = {}

    def read(self, number: int, row: Row) -> None:
        """Account for one row."""
        if why := self._why_none(number, row):
            self._left_out.append(LeftOut(number, why))
            return
        try:
            self._check_total(row)
            if claims := self._claims(number, row):
                self._taken += [Taken(number, claim) for claim in claims]
            elif self._mapping.without_figure is WithoutFigure.LEFT_OUT:
                self._left_out.append(LeftOut(number, Why.WITHOUT_FIGURE))
            else:
                raise ClaimsError("The row gives no figure: its cells for it are empty.")
        except ClaimsError as error:
            self._refused.append(Refused(number, error.sentence, row, isinstance(error, LooksTotal)))

    def reading(self) -> Reading:
        """What became of the rows so far."""
        return Reading(
            source=self._source,
            taken=tuple(self._taken),
            refused=tuple(self._refused),
            left_out=tuple(self._left_out),
            new_names=tuple(_new_names((one.claim for one in self._taken), self._known)),
            fall=first_fall((one.claim for one in self._taken), self._known.measures),
        )

    def _why_none(self, number: int, row: Row) -> Why | None:
        if number <= self._mapping.header:
            return Why.HEADER if number == self._mapping.header else Why.ABOVE
        if is_blank(row):
            return Why.BLANK
        return Why.VALUE if self._is_left_out(row) else None

    def _claims(self, number: int, row: Row) -> list[Claim]:
        """The claims of a row, all or none: a cell that cannot be read refuses what the others say, too."""
        said = [(reader, worded) for reader in self._readers if (worded := reader.figure(row)) is not None]
        if not said:
            return []
        quote = self._quote(number)
        claims = [reader.claim(row, worded, quote, self._free_name(number, reader.column)) for reader, worded in said]
        for claim in claims:
            if (other := self._ids.get(claim.id)) is not None:
                raise ClaimsError("Its id “{0}” is that of row {1} already.", claim.id, other)
        self._ids.update((claim.id, number) for claim in claims)
        return claims

    def _free_name(self, number: int, column: str) -> str:
        """An id for the claim that a row makes of a column of its own, "" for that of the whole row."""
        line = self._lines[number - 1]
        name = name_of(self._source.id, f"{line}\n{column}" if column else line, number)
        while name in self._ids:
            name = name_of(self._source.id, name, number)
        return name

    def _quote(self, number: int) -> Quote:
        """The row in the text of the source; a quote that is not found there where that has it otherwise."""
        line, start = self._lines[number - 1], self._starts[number - 1]
        if start is None:
            return Quote(source=self._source.id, start=0, exact=line)
        return quote_span(self._source, start, start + len(line))


def _check(sheet: Sheet, mapping: Mapping) -> None:
    if mapping.header > len(sheet.rows):
        raise ClaimsError("Row {0} cannot be the header: the sheet ends at row {1}.", mapping.header, len(sheet.rows))
    fed = {*mapping.columns, *mapping.constants}
    if mapping.measures:
        if not fed.isdisjoint((*FIGURES, Target.MEASURE)):
            raise ClaimsError("Choose one column for the figure, or a column for each measure, but not both.")
    elif fed.isdisjoint(FIGURES):
        raise ClaimsError("Choose the column that holds the figure, or those that hold its ends.")
    if Target.FIGURE in fed and not fed.isdisjoint((Target.LOW, Target.HIGH, Target.BEST)):
        raise ClaimsError("Choose one column for the whole figure, or columns for its ends, but not both.")
    if Target.SUBJECT not in fed:
        raise ClaimsError("Choose the column that holds the subject, or give a constant.")
    if Target.MEASURE not in fed and not mapping.measures:
        raise ClaimsError("Choose the column that holds the measure, or give a constant.")


def _lines(sheet: Sheet, mapping: Mapping, names: tuple[str, ...]) -> list[str]:
    if mapping.source.keep is not Keep.COLUMNS:
        return row_lines(sheet)
    used = {*mapping.asked, *mapping.source.also}
    return row_lines(sheet, {place for place, name in enumerate(names) if name in used})


def _new_names(claims: Iterator[Claim], known: Known) -> Iterator[NewName]:
    subjects, claimants = Counter[str](), Counter[str]()
    for claim in claims:
        subjects[claim.subject] += 1
        claimants[claim.claimant] += 1
    held: tuple[tuple[Kind, Counter[str], dict[str, str]], ...] = (
        (Kind.SUBJECTS, subjects, names_by_any(known.subjects)),
        (Kind.CLAIMANTS, claimants, names_by_any(known.claimants)),
    )
    for kind, names, by_any in held:
        yield from (NewName(kind, name, count) for name, count in names.items() if name and folded(name) not in by_any)
