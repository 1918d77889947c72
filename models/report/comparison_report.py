"""The report of a comparison: all that an editor needs, who has nothing but the sheet."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from models.claims.claim import Claim, Per
from models.claims.measure import Measure
from models.claims.records import Records
from models.claims.saying import Say
from models.claims.visible import visible
from models.comparison.comparison import Group, Row
from models.comparison.reason import Why
from models.forest.origin import is_derived
from models.forest.plotting import plot
from models.report import words
from models.report.blocks import Block, Drawing, Heading, Items, Notes, Paragraph, Report
from models.report.compared import Compared
from models.report.pair_blocks import pair_blocks
from models.report.program import PROGRAM
from models.report.quote_notes import QuoteNotes
from models.report.row_table import row_table
from models.report.section import Section
from models.report.suppositions import suppositions
from models.report.why import why
from models.text.date_text import show_date
from models.text.isolation import isolated
from models.text.words import outcome_word, standard

_NAMED = 3
"""So many other subjects are named, and so many claims about one of them; more are counted."""

_SERIES = (Why.CLOSED, Why.EARLIER, Why.LINE)
"""Steps that take a limit from another figure of the series."""


def comparison_report(compared: Compared, printed: datetime.date) -> Report:
    """Everything that follows from a comparison, each subject in a section of its own, and the quotes as notes."""
    notes = QuoteNotes(compared.records.sources, compared.display)
    sections = [Section(compared, comparison) for comparison in compared.comparisons]
    subjects = _Subjects(compared.records) if len(sections) == 1 else None
    blocks = [block for section in sections for block in _section(section, notes, subjects)]
    return Report(
        title=_title(compared),
        blocks=(*_explained(blocks, sections), *_quotes(compared, notes)),
        file=visible(compared.file),
        program=PROGRAM,
        day=show_date(printed.isoformat(), compared.display),
        say=compared.say,
    )


def _title(compared: Compared) -> str:
    """The title of the file; of a comparison of one subject, this too, in place of a heading."""
    title = isolated(compared.records.heading.title) or compared.say(words.TITLE)
    if len(compared.comparisons) != 1:
        return title
    subject = isolated(compared.comparisons[0].question.subject)
    return compared.say(words.TITLE_OF_ONE).format(title=title, subject=subject)


class _Subjects:
    """The claims of a file by the name that stands for all others of their subject."""

    def __init__(self, records: Records) -> None:
        self._claims: dict[str, list[Claim]] = {}
        for claim in records.claims:
            self._claims.setdefault(records.subject_names.resolve(claim.subject), []).append(claim)

    def others(self, section: Section) -> str:
        """The other subjects, some of them with their claims; "" where there are none."""
        own = section.comparison.question.subject
        others = islice((subject for subject in self._claims if subject != own), _NAMED)
        named = [f"{isolated(subject)} ({self._claims_of(subject, section)})" for subject in others]
        more = len(self._claims) - (own in self._claims) - len(named)
        if more:
            named.append(section.many(more, words.MORE_SUBJECTS))
        return "; ".join(named)

    def _claims_of(self, subject: str, section: Section) -> str:
        claims = self._claims[subject]
        if len(claims) > _NAMED:
            return section.many(len(claims), words.CLAIMS)
        return "; ".join(map(section.wording.name, claims))


def _section(section: Section, notes: QuoteNotes, subjects: _Subjects | None) -> Iterator[Block]:
    """What is said of one subject, under its name where it is not the only one; one figure alone needs no plot.

    ``subjects`` are given where the others are not on the sheet, and so must be named.
    """
    comparison = section.comparison
    if subjects is None:
        yield Heading(isolated(comparison.question.subject))
    yield Paragraph(f"{section.wording.headline(comparison)}.", is_lead=True)
    if compared := _compared(section, subjects):
        yield Paragraph(compared, is_muted=True)
    if comparison.rows:
        if not section.is_lone:
            yield from _drawings(section)
        yield row_table(section, notes)
        yield from _listed(section, words.WHY, why(section))
    yield from _listed(section, words.IF, suppositions(section))
    yield from pair_blocks(section)
    left_out = filter(None, (section.wording.left_out(comparison),))
    yield from _listed(section, words.MISSING, (*section.wording.missing(comparison), *left_out))


def _listed(section: Section, heading: str, sentences: Iterable[str]) -> Iterator[Block]:
    """A list under its heading; nothing where there is nothing to list."""
    if items := tuple(sentences):
        yield Heading(section.say(heading), 2)
        yield Items(items)


def _compared(section: Section, subjects: _Subjects | None) -> str:
    """What is set against what, and what is counted; "" for one claim alone of a measure that counts one thing."""
    sentences = [] if section.is_lone else [_against(section)]
    if subjects and (others := subjects.others(section)):
        sentences.append(section.say(words.OTHER_SUBJECTS).format(subjects=others))
    return " ".join((*sentences, *_counts(section)))


def _against(section: Section) -> str:
    references = {row.claim.id: row.claim for row in section.comparison.rows if row.is_reference}
    text = (words.COMPARED, words.ONE_REFERENCE, words.OWN_REFERENCE)[min(len(references), 2)]
    claim = section.name(next(iter(references.values()))) if references else ""
    return section.say(text).format(day=section.day, claim=claim)


def _drawings(section: Section) -> Iterator[Drawing]:
    """A plot for each unit, totals and rates apart; none where nothing is limited."""
    found: dict[tuple[str, Per], list[Group]] = {}
    about = f"{isolated(section.comparison.question.subject)}, {section.day}"
    for group in section.comparison.groups:
        found.setdefault((group.measure.unit, group.per), []).append(group)
    for groups in found.values():
        drawn = plot(tuple(groups), section.wording, section.is_log, section.say, about)
        if any(mark.low is not None or mark.high is not None for mark in drawn.marks):
            yield Drawing(drawn)


def _counts(section: Section) -> Iterator[str]:
    """What a measure may count beyond its name."""
    measures: dict[str, Measure] = {group.measure.id: group.measure for group in section.comparison.groups}
    for measure in measures.values():
        if measure.may_count:
            yield section.say(words.COUNTS).format(
                measure=isolated(standard(measure.label, section.say)),
                counts=_and(section, measure.counts),
                may_count=_and(section, measure.may_count),
            )


def _and(section: Section, outcomes: Iterable[str]) -> str:
    """Outcomes one after another: "killed, wounded and missing"."""
    shown = [isolated(outcome_word(outcome, section.say)) for outcome in outcomes]
    return shown[0] if len(shown) == 1 else section.say(words.AND).format(", ".join(shown[:-1]), shown[-1])


def _quotes(compared: Compared, notes: QuoteNotes) -> Iterator[Block]:
    """The quotes of all sections: a part of the only one, else a section of their own."""
    if found := notes.notes():
        yield Heading(compared.say(words.QUOTED), 1 if len(compared.comparisons) > 1 else 2)
        yield Notes(found)


def _explained(blocks: Sequence[Block], sections: Sequence[Section]) -> tuple[Block, ...]:
    """The blocks with how they are to be read: below the lead of a sheet that has one, else before all."""
    after = next((place for place, block in enumerate(blocks) if not isinstance(block, Paragraph)), len(blocks))
    return (*blocks[:after], *_reading(sections), *blocks[after:])


def _reading(sections: Sequence[Section]) -> Iterator[Paragraph]:
    """How a stranger is to read it all, as far as it is there."""
    if rows := [row for section in sections for row in section.comparison.rows]:
        say = sections[0].say
        sentences = (_signs(rows, say), *(say(text) for text, is_there in _told(sections, rows) if is_there))
        yield Paragraph(say(words.READING).format(sentences=" ".join(filter(None, sentences))), is_muted=True)


def _told(sections: Sequence[Section], rows: Sequence[Row]) -> Iterator[tuple[str, bool]]:
    """What may be said of reading a sheet, and whether the sheet has it."""
    drawn = [row for section in sections if not section.is_lone for row in section.comparison.rows]
    yield words.FIGURES, True
    yield words.LIMITS, True
    yield words.RATIOS, any(row.ratio for row in rows)
    yield words.IFS, any(suppositions(section) for section in sections)
    yield words.PLOT, any(row.on_day.low is None or row.on_day.high is None for row in drawn)
    yield words.SERIES, any(step.why in _SERIES for row in drawn for step in row.on_day.steps)
    yield words.DASHED, any(row.used or is_derived(row) for row in drawn)
    yield words.LETTERS, bool(drawn)
    yield words.NUMERALS, any(section.assumed for section in sections)
    yield words.DERIVED, any(map(is_derived, rows))
    yield words.GRADES, any(row.claim.grade for row in rows if not row.is_computed)
    yield words.STRUCK, any(row.is_set_aside for row in rows)


def _signs(rows: Sequence[Row], say: Say) -> str:
    """What the signs mean that are there, of figures and of what is left of them."""
    used = {row.figure.bound for row in rows}
    used |= {end.bound for row in rows for end in row.on_day.figures}
    found = words.signs(used, say)
    return f"{found}." if found else ""
