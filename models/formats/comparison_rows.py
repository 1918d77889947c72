"""Comparisons as rows of values, the same for every kind of table file: fixed English, whole numbers, dates as EDTF."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import comb

from models.claims.claim import Claim, Per
from models.claims.records import Records
from models.claims.source import Source
from models.comparison.comparison import Comparison, Group, Missing, Row
from models.comparison.naming import claimant
from models.comparison.wording import Wording
from models.report import words
from models.report.compared import Compared
from models.text.words import label

Value = str | int | None
"""What stands in a cell; None is an end that is open."""

COLUMNS = (
    *("subject", "measure", "claimant", "claim", "figure", "as_of", "age_days", "low", "high", "ratio"),
    *("verdict", "reasons", "assumptions", "grade", "quote", "source"),
)
PAIR_COLUMNS = ("claim_a", "claim_b", "verdict", "reasons", "assumptions", "verdict_if", "assumptions_if")

REFERENCE, SET_ASIDE = "reference", "set aside"
"""Verdicts of rows that no verdict was given on."""


def comparison_rows(compared: Compared) -> Iterator[tuple[Value, ...]]:
    """One row a figure, in the order of the comparison; then the values that would follow if more were assumed.

    Last come the series that are not compared, by their first claim, with the reason.
    """
    for comparison in compared.comparisons:
        rows = _Rows(compared, comparison)
        for group in comparison.groups:
            yield from (rows.of(row, group.measure.id, group) for row in group.rows)
        yield from (rows.of(offer.row, offer.measure.id) for offer in comparison.offers)
        yield from map(rows.missing, comparison.missing)


def row_count(compared: Compared) -> int:
    """How many rows there are."""
    return sum(len(found.rows) + len(found.offers) + len(found.missing) for found in compared.comparisons)


def pair_count(compared: Compared) -> int:
    """How many pairs there are."""
    return sum(comb(sum(row.stands for row in found.rows), 2) for found in compared.comparisons)


def pair_rows(compared: Compared) -> Iterator[tuple[Value, ...]]:
    """One row a pair of the claims of a subject: the verdict under what is assumed, and what more would change."""
    wording = Wording(compared.records)
    for comparison in compared.comparisons:
        standing = (row.claim for row in comparison.rows if row.stands)
        for a, b in combinations(standing, 2):
            pair = compared.pairs.pair(a, b, comparison.question.assumptions)
            now, changed = pair.judgement.now, pair.judgement.changed
            yield (
                a.id,
                b.id,
                wording.verdict(now.verdict),
                wording.reasons(pair.reasons),
                wording.assumptions(now.used),
                wording.verdict(changed.verdict) if changed else "",
                wording.assumptions(changed.used) if changed else "",
            )


class _Rows:
    def __init__(self, compared: Compared, comparison: Comparison) -> None:
        self._records = compared.records
        self._pairs = compared.pairs
        self._question = comparison.question
        self._wording = Wording(compared.records)

    def of(self, row: Row, measure: str, group: Group | None = None) -> tuple[Value, ...]:
        wording = self._wording
        return (
            self._question.subject,
            measure,
            " − ".join(map(_claimant, row.claims)),
            "; ".join(claim.id for claim in row.claims),
            wording.figure(row.figure) if row.is_computed else self._figure(row.claim),
            row.as_of.edtf,
            row.age,
            row.on_day.low,
            row.on_day.high,
            wording.ratio(row.ratio),
            self._verdict(row),
            self._reasons(row, group),
            wording.assumptions(row.used | (row.ratio.used if row.ratio else frozenset())),
            "" if row.is_computed else row.claim.grade,
            *self._quoted(row.claims),
        )

    def missing(self, missing: Missing) -> tuple[Value, ...]:
        """The row of a series that is not compared."""
        claim = missing.claim
        return (
            self._question.subject,
            claim.measure,
            _claimant(claim),
            claim.id,
            self._figure(claim),
            claim.as_of,
            *(None, None, None, "", ""),
            words.NO_DAY if missing.is_undated else words.ONLY_LATER,
            "",
            claim.grade,
            *self._quoted((claim,)),
        )

    def _figure(self, claim: Claim) -> str:
        """The figure as it is shown; of a rate, the time that it is for too."""
        shown = self._wording.figure(claim.figure)
        return shown if claim.per is Per.TOTAL else f"{shown} {label(claim.per).lower()}"

    def _verdict(self, row: Row) -> str:
        if row.is_reference or row.is_set_aside:
            return REFERENCE if row.is_reference else SET_ASIDE
        return self._wording.verdict(row.judgement.now.verdict) if row.judgement else ""

    def _reasons(self, row: Row, group: Group | None) -> str:
        """Why it was set aside, every step and ground, and behind them what would change the verdict."""
        aside = self._wording.aside(row.claim, row.replaced_by) if row.is_set_aside else ""
        sentences = [aside, self._wording.reasons(row.reasons)]
        if row.judgement is not None and group is not None and group.reference is not None:
            pair = self._pairs.explained(row.claim, group.reference, row.judgement)
            sentences.append(self._wording.conditional(pair))
        return " ".join(filter(None, sentences))

    def _quoted(self, claims: Sequence[Claim]) -> tuple[str, str]:
        """The words of all quotes, and their sources, each once in their order; several quotes are told apart."""
        quotes = [quote for claim in claims for quote in claim.quotes]
        exact = list(dict.fromkeys(quote.exact for quote in quotes))
        found = (self._records.sources.get(source) for source in dict.fromkeys(quote.source for quote in quotes))
        sources = "; ".join(dict.fromkeys(source_line(source) for source in found if source is not None))
        return exact[0] if len(exact) == 1 else " ".join(f"“{one}”" for one in exact), sources


def _claimant(claim: Claim) -> str:
    return claimant(claim) or words.NOBODY


def source_line(source: Source) -> str:
    """A source as one text: outlet, title, day of publication, address."""
    return ", ".join(filter(None, (source.outlet, source.title, source.published, source.url or source.archived_url)))


def quote_rows(compared: Compared) -> Iterator[tuple[Value, ...]]:
    """One row a quote of a claim that is compared: number, claim, claimant, words, and where they stand."""
    claims = (claim for comparison in compared.comparisons for row in comparison.rows for claim in row.claims)
    number = 0
    for claim in {claim.id: claim for claim in claims}.values():
        for quote in claim.quotes:
            number += 1
            yield (
                number,
                claim.id,
                claim.claimant or claim.speaker,
                quote.exact,
                *_place(quote.source, compared.records),
            )


def _place(source_id: str, records: Records) -> tuple[str, str, str, str]:
    source = records.sources.get(source_id)
    if source is None:
        return source_id, "", "", ""
    return source.outlet, source.title, source.published, source.url or source.archived_url
