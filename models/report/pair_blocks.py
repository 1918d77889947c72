"""What is said of pairs of claims: the matrix, the contradictions, and why each pair is what it is."""

from collections.abc import Iterator

from models.claims.claim import Claim
from models.comparison.assumption import Assumption
from models.comparison.judge import Judgement
from models.comparison.pair import Verdict
from models.comparison.reason import Why
from models.comparison.templates import VERDICTS
from models.report import words
from models.report.blocks import Align, Block, Cell, Column, Heading, Items, Paragraph, Table, Tone
from models.report.section import Judged, Section, sign

MOST = 25
"""Claims in a matrix on paper."""

_SPELT = 20
"""So many contradictions are sentences; further ones are named by their letters."""

_GROUNDS = 12
"""So many different grounds of pairs that can both be true are listed, none where there are more."""

_Ground = tuple[Verdict, frozenset[Assumption], str]


def pair_blocks(section: Section) -> Iterator[Block]:
    """The matrix where it fits, its signs, what contradicts what, and why else. Nothing for one claim alone."""
    if not section.judged:
        return
    matrix = section.comparison.matrix
    yield Heading(section.say(words.MATRIX), 2)
    sentences = list(_contradictions(section))
    if matrix is None:
        yield Paragraph(section.say(words.ONLY_REFERENCES))
    else:
        is_shown = len(matrix.claims) <= MOST
        yield _table(section, matrix.claims, matrix.cells) if is_shown else Paragraph(section.say(words.NO_MATRIX))
        sentences += _grounds(section)
    yield Paragraph(" ".join(_legend(section)), is_muted=True)
    if sentences:
        yield Items(tuple(sentences))


def _legend(section: Section) -> Iterator[str]:
    """What the signs mean that are there."""
    rulings = [judged.judgement.now for judged in section.judged]
    for verdict, text in words.LEGEND.items():
        if any(ruling.verdict is verdict for ruling in rulings):
            yield section.say(text).format(sign=sign(verdict))
    if any(ruling.used for ruling in rulings):
        yield section.say(words.HATCHED)


def _table(section: Section, claims: tuple[Claim, ...], cells: tuple[tuple[Judgement | None, ...], ...]) -> Table:
    columns = (
        Column(section.say(words.CLAIM)),
        *(Column(section.letter_of(claim), Align.CENTER, is_narrow=True) for claim in claims),
    )
    rows = (
        (
            Cell(f"{section.letter_of(claim)} {section.wording.name(claim)}"),
            *(_cell(section, claim, other, judgement) for other, judgement in zip(claims, row, strict=True)),
        )
        for claim, row in zip(claims, cells, strict=True)
    )
    return Table(columns, tuple(rows), is_matrix=True)


def _cell(section: Section, a: Claim, b: Claim, judgement: Judgement | None) -> Cell:
    if judgement is None:
        return Cell("", Tone.MUTED)
    now = judgement.now
    tip = section.wording.pair(section.pair(Judged(a, b, judgement)))
    return Cell(sign(now.verdict), Tone(now.verdict.value), (), tip, bool(now.used), section.numerals(now.used))


def _grounds(section: Section) -> Iterator[str]:
    """Why pairs are what they are, those of one ground together.

    Contradictions are told apart from these, and pairs of a claim and its reference are told by the rows.
    """
    found: dict[_Ground, list[Judged]] = {}
    for judged in section.judged:
        now = judged.judgement.now
        if now.verdict is not Verdict.CONFLICT and not section.is_of_row(judged):
            reasons = section.grounds(section.pair(judged).reasons)
            found.setdefault((now.verdict, now.used, reasons), []).append(judged)
    both_true = sum(verdict is not Verdict.UNLIKE for verdict, _, _ in found)
    for verdict in VERDICTS:
        for (held, used, reasons), pairs in found.items():
            if held is verdict and (verdict is Verdict.UNLIKE or both_true <= _GROUNDS):
                yield section.say(words.PAIRS).format(
                    sign=sign(verdict),
                    verdict=section.wording.verdict(verdict),
                    under=section.under(used),
                    pairs=section.pairs(pairs),
                    reasons=reasons,
                )


def _contradictions(section: Section) -> Iterator[str]:
    conflicts = [judged for judged in section.judged if judged.judgement.now.verdict is Verdict.CONFLICT]
    falls = [reason for row in section.comparison.rows for reason in row.reasons if reason.why is Why.FALLS]
    yield from (_contradiction(section, judged) for judged in conflicts[:_SPELT])
    if further := conflicts[_SPELT:]:
        yield section.say(words.MORE_CONTRADICTIONS).format(pairs=section.pairs(further))
    yield from dict.fromkeys(map(section.wording.reason, falls))


def _contradiction(section: Section, judged: Judged) -> str:
    pair = section.pair(judged)
    return section.say(words.CONTRADICT).format(
        a=section.name(pair.a),
        b=section.name(pair.b),
        under=section.under(pair.judgement.now.used),
        reasons=section.grounds(pair.reasons),
    )
