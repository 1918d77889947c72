"""The table of a comparison: its rows by measure, with what is left of each claim on the day."""

from collections.abc import Iterator

from models.claims.claim import Status
from models.comparison.assumption import Assumption
from models.comparison.comparison import Group, Row
from models.forest.origin import called, is_derived
from models.report import words
from models.report.blocks import Align, Cell, Column, Table, Tone
from models.report.columns import without_empty
from models.report.quote_notes import QuoteNotes
from models.report.section import Section, sign
from models.text.isolation import isolated


def row_table(section: Section, notes: QuoteNotes) -> Table:
    """The rows of a comparison; columns that say nothing are left out."""
    rows: list[tuple[Cell, ...]] = []
    for group in section.comparison.groups:
        if not section.is_lone:  # else the headline has said it
            rows.append((Cell(_group_name(section, group), Tone.GROUP),))
        rows += [tuple(_cells(section, row, notes)) for row in group.rows]
    return without_empty(Table(_columns(section), tuple(rows)))


def _columns(section: Section) -> tuple[Column, ...]:
    say = section.say
    return (
        Column("", is_narrow=True),
        Column(say(words.CLAIMANT)),
        Column(say(words.FIGURE), Align.RIGHT, is_narrow=True),
        Column(say(words.AS_OF), is_narrow=True),
        Column(say(words.AGE), Align.RIGHT),
        Column(say(words.ON_DAY).format(day=section.day), Align.RIGHT),
        Column(say(words.RATIO), Align.RIGHT),
        Column(say(words.VERDICT)),
        Column(say(words.GRADE), is_narrow=True),
        Column(say(words.QUOTES), is_narrow=True),
    )


def _group_name(section: Section, group: Group) -> str:
    """What its claims come to; the measure alone where the headline says that already."""
    if len(section.comparison.groups) == 1:
        return section.wording.measure(group.measure, group.per)
    return section.wording.group_headline(group, section.comparison)


def _cells(section: Section, row: Row, notes: QuoteNotes) -> Iterator[Cell]:
    wording, limits = section.wording, row.on_day
    tone = _tone(row)
    span = wording.on_day(limits)
    yield Cell(section.letter(row))
    yield Cell(_who(section, row), tone)
    yield Cell(wording.figure(row.figure), tone)
    yield Cell(wording.date(row.as_of), tone)
    yield Cell("" if row.is_computed else _age(section, row))
    yield _supposed(section, span, limits.used, tone) if span else _muted(section, words.NOT_KNOWN)
    yield _supposed(section, wording.ratio(row.ratio), row.ratio.used if row.ratio else frozenset())
    yield _verdict(section, row)
    yield Cell("" if row.is_computed else row.claim.grade)
    yield _quotes(section, row, notes)


def _who(section: Section, row: Row) -> str:
    """Claimant and speaker of a row; where it is derived, that is said."""
    names = dict.fromkeys(filter(None, (row.claim.claimant, row.claim.speaker)))
    told = " · ".join(map(isolated, names)) or section.say(words.NOBODY)
    if row.is_computed:
        told = section.wording.claimant(row)
    return called(row, told, section.say)


def _tone(row: Row) -> Tone:
    if row.is_set_aside:
        return Tone.STRUCK
    return Tone.DERIVED if is_derived(row) else Tone.PLAIN


def _supposed(section: Section, text: str, used: frozenset[Assumption], tone: Tone = Tone.PLAIN) -> Cell:
    """A cell that rests on assumptions, or on none."""
    used = used if text else frozenset()
    return Cell(text, tone, is_conditional=bool(used), under=section.numerals(used), supposed=section.under(used))


def _age(section: Section, row: Row) -> str:
    """The age in days; below 0, with a minus, for a later claim."""
    return ("−" if row.age < 0 else "") + section.wording.number(abs(row.age))


def _verdict(section: Section, row: Row) -> Cell:
    if section.is_lone and row.stands:
        return Cell("")
    if row.is_reference:
        return Cell(section.say(words.REFERENCE), Tone.REFERENCE)
    if row.is_set_aside:
        is_retracted = row.claim.status is Status.RETRACTED
        return _muted(section, words.RETRACTED if is_retracted else words.REPLACED)
    if row.judgement is None:
        return _supposed(section, section.say(words.FOLLOWS), row.on_day.used, Tone.MUTED)
    now = row.judgement.now
    text = f"{sign(now.verdict)} {section.wording.verdict(now.verdict)}"
    return _supposed(section, text, now.used, Tone(now.verdict.value))


def _quotes(section: Section, row: Row, notes: QuoteNotes) -> Cell:
    numbers = tuple(dict.fromkeys(number for claim in row.claims for number in notes.numbers(claim)))
    return Cell("", notes=numbers) if numbers else _muted(section, words.NO_QUOTE)


def _muted(section: Section, text: str) -> Cell:
    return Cell(section.say(text), Tone.MUTED)
