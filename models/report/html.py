"""A report as one page of HTML that needs nothing else: its style within, no script, nothing fetched."""

from collections import Counter
from collections.abc import Callable, Iterator

from models.claims.saying import Say
from models.forest.plot import Plot
from models.report import words
from models.report.blocks import (
    Align,
    Block,
    Cell,
    Column,
    Drawing,
    Heading,
    Items,
    Note,
    Notes,
    Paragraph,
    Report,
    Table,
    Tone,
)
from models.report.html_style import Colors, style_sheet
from models.report.html_text import address, element, text
from models.report.reading import VERDICTS, Row, filled, foot, has_content, is_group, note_widths, shown_text
from models.text.unbroken import unbroken

_APART = "\N{NARROW NO-BREAK SPACE}"
"""Between a figure and the number of its note, lest who copies 350,000 has 350,0001."""

Draw = Callable[[Plot], str]
"""Gives a plot as the text of one SVG element."""


def page(report: Report, drawing: Draw, light: Colors, dark: Colors) -> str:
    """A report as one page of HTML 5; what it says is escaped, what ``drawing`` gives is taken as it is."""
    return "\n".join(_Page(report, drawing).lines(style_sheet(light, dark))) + "\n"


class _Page:
    """One page while it is written: where each note is named, and the heading that was last."""

    def __init__(self, report: Report, drawing: Draw) -> None:
        self._report = report
        self._drawing = drawing
        self._noted = {note.number for block in report.blocks if isinstance(block, Notes) for note in block.notes}
        self._named: Counter[int] = Counter()
        self._heading = report.title
        self._level = 1

    def lines(self, style: str) -> Iterator[str]:
        report, say = self._report, self._report.say
        yield f'<!DOCTYPE html>\n<html lang="{say(words.LANGUAGE)}" dir="ltr">\n<head>\n<meta charset="utf-8">'
        yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
        yield '<meta name="referrer" content="no-referrer">'
        if report.program:
            yield f'<meta name="generator" content="{text(report.program)}">'
        yield f"<title>{text(report.title or say(words.UNTITLED))}</title>"
        yield f"<style>\n{style}</style>\n</head>\n<body>\n<main>"
        yield element("h1", report.title or say(words.UNTITLED))
        for block in filter(has_content, report.blocks):
            yield from self._block(block)
        if line := foot(report):
            yield element("footer", line)
        yield "</main>\n</body>\n</html>"

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                yield self._head(block)
            case Paragraph():
                yield element("p", unbroken(block.text), _paragraph_class(block))
            case Items():
                yield from ("<ul>", *(element("li", unbroken(item)) for item in block.items), "</ul>")
            case Table():
                yield from self._table(block)
            case Drawing():
                yield from self._figure(block.plot)
            case Notes():
                yield from self._notes(block)

    def _head(self, heading: Heading) -> str:
        """A heading never more than one step below the last, so that none is skipped."""
        self._heading = heading.text
        self._level = min(max(heading.level, 1) + 1, self._level + 1, 6)
        return element(f"h{self._level}", heading.text)

    def _figure(self, plot: Plot) -> Iterator[str]:
        drawn = self._drawing(plot)
        yield f'<figure role="group"{_label(self._report.say(words.PLOT_OF).format(self._heading))}>'
        yield drawn[max(drawn.find("<svg"), 0) :].strip()
        yield "</figure>"

    def _table(self, table: Table) -> Iterator[str]:
        widths = note_widths(table)
        kind = ' class="matrix"' if table.is_matrix else ""
        yield f'<div class="scroll" role="region" tabindex="0"{_label(self._heading)}>'
        yield f"<table{kind}>\n{element('caption', self._heading, _class('unseen'))}\n<thead>\n<tr>"
        yield from (element("th", column.title, f' scope="col"{_class(*_stance(column))}') for column in table.columns)
        yield "</tr>\n</thead>\n<tbody>"
        for place, row in enumerate(table.rows):
            if is_group(row):
                yield from _group(row[0], len(table.columns), is_first=place == 0)
            else:
                yield f"<tr>{''.join(self._cells(table, row, widths))}</tr>"
        yield "</tbody>\n</table>\n</div>"

    def _cells(self, table: Table, row: Row, widths: tuple[int, ...]) -> Iterator[str]:
        cells = zip(filled(row, len(table.columns)), table.columns, widths, strict=True)
        for place, (cell, column, width) in enumerate(cells):
            tag, scope = ("th", ' scope="row"') if place == 0 else ("td", "")
            tip = f' title="{text(cell.tip)}"' if cell.tip else ""
            attributes = f"{scope}{_class(*_stance(column), *_tone(cell))}{tip}"
            shown = _words(cell, table, self._report.say)
            yield f"<{tag}{attributes}>{shown}{self._references(cell, column, width)}</{tag}>"

    def _references(self, cell: Cell, column: Column, width: int) -> str:
        """The numbers of the notes; beside figures all as wide, so that their digits stay in line."""
        numbers = ", ".join(map(self._reference, cell.notes))
        if not cell.text:
            return numbers
        if width and column.align is Align.RIGHT:
            return f'{_APART}<sup class="beside" style="min-width:{width}ch">{numbers}</sup>'
        return f"{_APART}<sup>{numbers}</sup>" if numbers else ""

    def _reference(self, number: int) -> str:
        if number not in self._noted:
            return str(number)
        self._named[number] += 1
        name = f"named-{number}-{self._named[number]}"
        return f'<a id="{name}" href="#note-{number}"{_label(self._report.say(words.NOTE).format(number))}>{number}</a>'

    def _notes(self, notes: Notes) -> Iterator[str]:
        yield '<ol class="notes">'
        for note in notes.notes:
            yield from self._note(note)
        yield "</ol>"

    def _note(self, note: Note) -> Iterator[str]:
        own = f' id="note-{note.number}"' if note.number in self._noted else ""
        self._noted.discard(note.number)  # an id stands once on a page
        yield f'<li{own}><span class="number">{note.number}</span>'
        if note.quote:
            yield element("blockquote", note.quote, ' dir="auto"')  # a source may write from right to left
        parts = (element("span", note.by) if note.by else "", address(note.url) if note.url else "", self._back(note))
        yield f'<p class="by">{" ".join(filter(None, parts))}</p></li>'

    def _back(self, note: Note) -> str:
        """The ways back to where a note is named."""
        times, label = self._named[note.number], self._report.say(words.BACK_TO_NOTE)
        return " ".join(
            f'<a class="back" href="#named-{note.number}-{time}"{_label(label.format(note.number, time))}>'
            f"↩{time if times > 1 else ''}</a>"
            for time in range(1, times + 1)
        )


def _group(cell: Cell, columns: int, *, is_first: bool) -> Iterator[str]:
    """A heading within a table begins a body of its own."""
    if not is_first:
        yield "</tbody>\n<tbody>"
    head = element("th", cell.text, f' class="group" scope="rowgroup" colspan="{columns}"')
    yield f"<tr>{head}</tr>"


def _words(cell: Cell, table: Table, say: Say) -> str:
    shown = text(shown_text(cell, is_matrix=table.is_matrix))
    if cell.tone is Tone.STRUCK and cell.text:
        return f"<s>{shown}</s>"
    if table.is_matrix and cell.tone in VERDICTS:  # one sign alone says nothing to who cannot see it
        return f'<span aria-hidden="true">{shown}</span><span class="unseen">{text(_spoken(cell, say))}</span>'
    return shown


def _spoken(cell: Cell, say: Say) -> str:
    verdict = say(str(cell.tone))
    return say(words.SPOKEN_IF).format(verdict, ", ".join(cell.under) or "…") if cell.is_conditional else verdict


def _tone(cell: Cell) -> Iterator[str]:
    if cell.tone in VERDICTS:
        yield str(cell.tone)
        if cell.tone is not Tone.REFERENCE:
            yield "verdict"
    elif cell.tone is Tone.MUTED:
        yield "muted-cell"
    elif cell.tone is Tone.DERIVED:
        yield "derived"
    if cell.is_conditional:
        yield "if"


def _stance(column: Column) -> Iterator[str]:
    if column.is_narrow:
        yield "narrow"
    if column.align is not Align.LEFT:
        yield str(column.align)


def _paragraph_class(paragraph: Paragraph) -> str:
    return _class(*(["lead"] if paragraph.is_lead else []), *(["muted"] if paragraph.is_muted else []))


def _class(*names: str) -> str:
    return f' class="{" ".join(names)}"' if names else ""


def _label(said: str) -> str:
    return f' aria-label="{text(said)}"'
