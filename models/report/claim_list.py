"""The claims of a file as a report: what each says, and under which words."""

from collections.abc import Collection, Iterable, Iterator, Sequence

import msgspec

from models.claims.claim import Claim, Per, Status
from models.claims.claim_file import ClaimFile
from models.claims.filter import Filter, SortKey
from models.claims.records import Records
from models.claims.visible import visible, visible_lines
from models.comparison.series import set_aside
from models.progress import Report as Progress
from models.progress import followed, part_between, silent
from models.report import words
from models.report.blocks import Align, Block, Cell, Column, Heading, Notes, Paragraph, Report, Table, Tone
from models.report.columns import without_empty
from models.report.quote_notes import QuoteNotes
from models.report.sieved import order, those
from models.text.display import ENGLISH, Display
from models.text.fields import BY_NAME, Terms
from models.text.isolation import isolated
from models.text.words import in_sentence, label

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

_ALL = Filter()

_ROWS = 0.7
"""The part of the work that the rows are; the notes are the rest."""


def claim_list(
    file: ClaimFile | Records,
    claims: Iterable[Claim] | None = None,
    display: Display = ENGLISH,
    *,
    wanted: Filter = _ALL,
    keys: Sequence[SortKey] = (),
    name: str = "",
    program: str = "",
    day: str = "",
    told: Progress = silent,
) -> Report:
    """The list of a file's claims with the words that they rest on.

    ``claims`` are those that are shown, in that order; None for all of the file. They passed the filter ``wanted`` and
    were sorted by ``keys``. ``name`` is that of the file, without its folder; ``day`` the day of printing, in words.
    ``told`` hears how far it is.
    """
    shown = tuple(file.claims if claims is None else claims)
    terms = Terms({measure.id: measure for measure in file.measures}, display)
    counted = _count(len(shown), len(file.claims), display, those(wanted, terms), order(keys, display))
    blocks = tuple(_blocks(file, shown, terms, counted, told))
    title = isolated(file.heading.title) or display.say("Claims")
    return Report(title=title, blocks=blocks, file=visible(name), program=program, day=day, say=display.say)


def _blocks(
    file: ClaimFile | Records, claims: Sequence[Claim], terms: Terms, counted: str, told: Progress
) -> Iterator[Block]:
    if file.heading.note:
        yield Paragraph(isolated(file.heading.note))
    yield Paragraph(counted, is_lead=True)
    if not claims:
        return
    say = terms.display.say
    notes = QuoteNotes(file.sources, terms.display)
    aside = set_aside(file)
    writer = _Rows(terms, notes, aside)
    rows = tuple(writer.row(claim) for claim in followed(claims, len(claims), part_between(told, 0, _ROWS)))
    if explained := _explained(claims, aside, terms.display):
        yield Paragraph(explained, is_muted=True)
    columns = tuple(msgspec.structs.replace(column, title=say(column.title)) for column in COLUMNS)
    yield without_empty(Table(columns, rows))
    if found := notes.notes(part_between(told, _ROWS, 1)):
        yield Heading(say(words.QUOTED))
        yield Notes(found)


def _count(shown: int, held: int, display: Display, sieved: str, sorted_by: str) -> str:
    """How many claims are shown; where some are not, which; and in which order."""
    if not held:
        return display.say("There are no claims in this file.")
    counted = display.counted(held, "{0} claim", "{0} claims")
    if shown < held:
        counted = display.say("{0} of {1} claim", "{0} of {1} claims", held).format(*map(display.number, (shown, held)))
    which = f": {sieved}" if sieved and shown < held else ""
    ordered = f", {sorted_by}" if sorted_by and shown else ""
    return f"{counted}{which}{ordered}."


def _explained(claims: Sequence[Claim], aside: Collection[str], display: Display) -> str:
    """What the signs in the list mean, as far as it has them."""
    signs = words.signs({claim.bound for claim in claims}, display.say)
    sentences = (
        display.say("Signs: {0}.").format(signs) if signs else "",
        display.say(words.GRADES) if any(claim.grade for claim in claims) else "",
        display.say(words.STRUCK) if any(claim.id in aside for claim in claims) else "",
    )
    return " ".join(filter(None, sentences))


class _Rows:
    """Makes a row of each claim; cells that say the same are one, for a list says most things many times."""

    def __init__(self, terms: Terms, notes: QuoteNotes, aside: Collection[str]) -> None:
        self._terms, self._notes, self._aside = terms, notes, aside
        self._cells: dict[tuple[str, Tone], Cell] = {}

    def row(self, claim: Claim) -> tuple[Cell, ...]:
        """The cells of a claim, its quotes numbered."""
        terms, say = self._terms, self._terms.display.say
        tone = Tone.STRUCK if claim.id in self._aside else Tone.PLAIN
        numbers = self._notes.numbers(claim)
        texts = (
            _who(claim) or say("Not stated"),
            visible_lines(claim.subject),
            BY_NAME["figure"].show(claim, terms),
            _measure(claim, terms),
            *(BY_NAME[field].show(claim, terms) for field in ("as_of", "stated_on", "basis", "grade")),
        )
        return (
            *(self._cell(text, tone) for text in texts),
            self._cell(say(_status(claim, self._aside)), Tone.PLAIN),
            Cell("", notes=numbers) if numbers else self._cell(say(words.NO_QUOTE), Tone.MUTED),
        )

    def _cell(self, text: str, tone: Tone) -> Cell:
        cell = self._cells.get((text, tone))
        if cell is None:
            cell = self._cells[text, tone] = Cell(text, tone)
        return cell


def _who(claim: Claim) -> str:
    """The claimant with the speaker, where that is somebody else; "" for nobody."""
    names = dict.fromkeys(filter(None, (claim.claimant, claim.speaker)))
    return " · ".join(map(isolated, names))


def _measure(claim: Claim, terms: Terms) -> str:
    measure = visible_lines(BY_NAME["measure"].show(claim, terms))
    return measure if claim.per is Per.TOTAL else f"{measure} {terms.display.say(in_sentence(claim.per))}"


def _status(claim: Claim, aside: Collection[str]) -> str:
    return "Replaced" if claim.id in aside and claim.status is not Status.RETRACTED else label(claim.status)
