"""The claims of a file as a report: what each says, and under which words."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from models.claims.claim import Claim, Per, Status
from models.claims.claim_file import ClaimFile
from models.claims.figure import Bound
from models.claims.records import Records
from models.report.blocks import Align, Block, Cell, Column, Heading, Notes, Paragraph, Report, Table, Tone
from models.report.quote_notes import QuoteNotes
from models.text.display import ENGLISH, Display
from models.text.fields import BY_NAME, Terms
from models.text.figure_text import sign
from models.text.words import label

COLUMNS = (
    Column("Claimant"),
    Column("Subject"),
    Column("Figure", Align.RIGHT, is_narrow=True),
    Column("Measure"),
    Column("As of", is_narrow=True),
    Column("Stated on", is_narrow=True),
    Column("Basis"),
    Column("Grade", is_narrow=True),
    Column("Status", is_narrow=True),
    Column("Quotes", is_narrow=True),
)
"""The columns of the list."""

_SIGN_WORDS = {
    Bound.ABOUT: "about",
    Bound.AT_LEAST: "at least",
    Bound.MORE_THAN: "more than",
    Bound.AT_MOST: "at most",
    Bound.LESS_THAN: "less than",
}
_GRADE = (
    "A grade is an Admiralty code: A to E for how reliable the source is, 1 to 5 for how credible the item is; "
    "F and 6 mean that it cannot be judged."
)


def claim_list(
    file: ClaimFile | Records,
    claims: Iterable[Claim] | None = None,
    display: Display = ENGLISH,
    *,
    name: str = "",
    program: str = "",
    day: str = "",
) -> Report:
    """The list of a file's claims with the words that they rest on.

    ``claims`` are those that are shown, in that order; None for all of the file. ``name`` is that of the file,
    without its folder; ``day`` the day of printing, in words.
    """
    shown = tuple(file.claims if claims is None else claims)
    blocks = tuple(_blocks(file, shown, display))
    return Report(title=file.heading.title or "Claims", blocks=blocks, file=name, program=program, day=day)


def _blocks(file: ClaimFile | Records, claims: Sequence[Claim], display: Display) -> Iterator[Block]:
    if file.heading.note:
        yield Paragraph(file.heading.note)
    yield Paragraph(_count(len(claims), len(file.claims), display), is_lead=True)
    if not claims:
        return
    terms = Terms({measure.id: measure for measure in file.measures}, display)
    replaced = frozenset(claim.replaces for claim in file.claims if claim.replaces)
    notes = QuoteNotes(file.sources, display)
    rows = tuple(_row(claim, terms, notes, replaced) for claim in claims)
    if words := _explained(claims, replaced):
        yield Paragraph(words, is_muted=True)
    yield _without_empty(Table(COLUMNS, rows))
    if found := notes.notes():
        yield Heading("Quotes")
        yield Notes(found)


def _without_empty(table: Table) -> Table:
    """The table without the columns in which no row says anything."""
    kept = [n for n in range(len(table.columns)) if any(row[n].text or row[n].notes for row in table.rows)]
    return Table(tuple(table.columns[n] for n in kept), tuple(tuple(row[n] for n in kept) for row in table.rows))


def _count(shown: int, held: int, display: Display) -> str:
    claims = "claim" if held == 1 else "claims"
    if not held:
        return "There are no claims in this file."
    if shown == held:
        return f"{display.number(held)} {claims}."
    return f"{display.number(shown)} of {display.number(held)} {claims}."


def _explained(claims: Sequence[Claim], replaced: Collection[str]) -> str:
    """What the signs in the list mean, as far as it has them."""
    used = {claim.bound for claim in claims}
    signs = ", ".join(f"{sign(bound)} {words}" for bound, words in _SIGN_WORDS.items() if bound in used)
    sentences = (
        f"Signs: {signs}." if signs else "",
        _GRADE if any(claim.grade for claim in claims) else "",
        "Struck through: retracted or replaced." if any(_is_gone(claim, replaced) for claim in claims) else "",
    )
    return " ".join(filter(None, sentences))


def _row(claim: Claim, terms: Terms, notes: QuoteNotes, replaced: Collection[str]) -> tuple[Cell, ...]:
    tone = Tone.STRUCK if _is_gone(claim, replaced) else Tone.PLAIN
    numbers = notes.numbers(claim)
    texts = (
        _who(claim),
        claim.subject,
        BY_NAME["figure"].show(claim, terms),
        _measure(claim, terms),
        *(BY_NAME[field].show(claim, terms) for field in ("as_of", "stated_on", "basis", "grade")),
    )
    return (
        *(Cell(text, tone) for text in texts),
        Cell(_status(claim, replaced)),
        Cell("", notes=numbers) if numbers else Cell("no quote", Tone.MUTED),
    )


def _who(claim: Claim) -> str:
    """The claimant with the speaker, where that is somebody else."""
    return " · ".join(dict.fromkeys(filter(None, (claim.claimant, claim.speaker)))) or "Not stated"


def _measure(claim: Claim, terms: Terms) -> str:
    measure = BY_NAME["measure"].show(claim, terms)
    return measure if claim.per is Per.TOTAL else f"{measure} {label(claim.per).lower()}"


def _status(claim: Claim, replaced: Collection[str]) -> str:
    return "Replaced" if claim.id in replaced and claim.status is not Status.RETRACTED else label(claim.status)


def _is_gone(claim: Claim, replaced: Collection[str]) -> bool:
    return claim.status is Status.RETRACTED or claim.id in replaced
