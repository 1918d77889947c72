"""Comparisons as rows of values, the same for every kind of table file: fixed English, whole numbers, dates as EDTF."""

from collections.abc import Iterator
from itertools import combinations

from models.claims.claim import Claim, Per
from models.claims.records import Records
from models.claims.source import Source
from models.comparison.comparison import Comparison, Group, Row
from models.comparison.wording import Wording
from models.report.compared import Compared
from models.text.words import label

Value = str | int | None
"""What stands in a cell; None is an end that is open."""

COLUMNS = (
    *("subject", "measure", "claimant", "claim", "figure", "as_of", "age_days", "low", "high", "ratio"),
    *("verdict", "reasons", "assumptions", "grade", "quote", "source"),
)
PAIR_COLUMNS = ("claim_a", "claim_b", "verdict", "reasons", "assumptions", "verdict_if")

REFERENCE, SET_ASIDE = "reference", "set aside"
"""Verdicts of rows that no verdict was given on."""


def comparison_rows(compared: Compared) -> Iterator[tuple[Value, ...]]:
    """One row a figure, in the order of the comparison; then the values that would follow if more were assumed."""
    for comparison in compared.comparisons:
        rows = _Rows(compared, comparison)
        for group in comparison.groups:
            yield from (rows.of(row, group.measure.id, group) for row in group.rows)
        yield from (rows.of(offer.row, offer.measure.id) for offer in comparison.offers)


def pair_rows(compared: Compared) -> Iterator[tuple[Value, ...]]:
    """One row a pair of the claims of a subject: the verdict that needs no assumption, and what some would change."""
    wording = Wording(compared.records)
    for comparison in compared.comparisons:
        standing = (row.claim for row in comparison.rows if row.stands)
        for a, b in combinations(standing, 2):
            pair = compared.comparer.pair(a, b)
            finding = pair.judgement.finding
            used, verdict = (finding.supposing.used, finding.supposing.verdict) if finding.supposing else ((), None)
            yield (
                a.id,
                b.id,
                wording.verdict(finding.bare.verdict),
                wording.reasons(pair.bare_reasons),
                wording.assumptions(used),
                wording.verdict(verdict) if verdict else "",
            )


class _Rows:
    def __init__(self, compared: Compared, comparison: Comparison) -> None:
        self._records = compared.records
        self._comparer = compared.comparer
        self._question = comparison.question
        self._wording = Wording(compared.records)

    def of(self, row: Row, measure: str, group: Group | None = None) -> tuple[Value, ...]:
        wording = self._wording
        return (
            self._question.subject,
            measure,
            wording.claimant(row),
            "; ".join(claim.id for claim in row.claims),
            self._figure(row),
            row.as_of.edtf,
            row.age,
            row.on_day.low,
            row.on_day.high,
            wording.ratio(row.ratio),
            self._verdict(row),
            self._reasons(row, group),
            wording.assumptions(row.used),
            "" if row.is_computed else row.claim.grade,
            " … ".join(dict.fromkeys(quote.exact for claim in row.claims for quote in claim.quotes)),
            self._source(row),
        )

    def _figure(self, row: Row) -> str:
        """The figure as it is shown; of a rate, the time that it is for too."""
        shown = self._wording.figure(row.figure)
        is_rate = not row.is_computed and row.claim.per is not Per.TOTAL
        return f"{shown} {label(row.claim.per).lower()}" if is_rate else shown

    def _verdict(self, row: Row) -> str:
        if row.is_reference or row.is_set_aside:
            return REFERENCE if row.is_reference else SET_ASIDE
        return self._wording.verdict(row.judgement.now.verdict) if row.judgement else ""

    def _reasons(self, row: Row, group: Group | None) -> str:
        """Every step and ground, and behind them what would change the verdict."""
        sentences = [self._wording.reasons(row.reasons)]
        if row.judgement is not None and group is not None and group.reference is not None:
            sentences.append(self._if(row.claim, group.reference))
        return " ".join(filter(None, sentences))

    def _if(self, claim: Claim, reference: Claim) -> str:
        return self._wording.conditional(self._comparer.pair(claim, reference, self._question.assumptions))

    def _source(self, row: Row) -> str:
        quotes = (quote for claim in row.claims for quote in claim.quotes)
        first = next(quotes, None)
        source = None if first is None else self._records.sources.get(first.source)
        return "" if source is None else source_line(source)


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
