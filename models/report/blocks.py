"""What a report is made of: text, tables, plots and notes in the order of the sheet; nothing of how they look."""

from enum import StrEnum

import msgspec

from models.claims.saying import Say, english
from models.forest.plot import Plot


class Align(StrEnum):
    """Where the text of a column stands."""

    LEFT = "left"
    RIGHT = "right"
    CENTER = "center"


class Tone(StrEnum):
    """What a cell means beyond its words; shown by colour, and never by colour alone."""

    PLAIN = "plain"
    MUTED = "muted"
    STRUCK = "struck"
    """A retracted or replaced claim: struck through."""

    DERIVED = "derived"
    """What nobody said in so many words: in italics."""

    GROUP = "group"
    """A heading within a table, over all of its columns."""

    REFERENCE = "reference"
    AGREE = "agree"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"
    UNLIKE = "unlike"


class Column(msgspec.Struct, frozen=True):
    """One column of a table; ``is_narrow`` where its words should not be wrapped (figures, dates, signs)."""

    title: str
    align: Align = Align.LEFT
    is_narrow: bool = False


class Cell(msgspec.Struct, frozen=True):
    """One cell; ``notes`` are the numbers of the notes that belong to it; ``tip`` says more where a mouse can ask."""

    text: str
    tone: Tone = Tone.PLAIN
    notes: tuple[int, ...] = ()
    tip: str = ""
    is_conditional: bool = False
    """What rests on an assumption: hatched, or marked with "if"."""

    under: tuple[str, ...] = ()
    """The numerals of those assumptions, as they stand before each in their list."""

    supposed: str = ""
    """The same in words, as they stand behind those of the cell: " if i, ii"."""


class Heading(msgspec.Struct, frozen=True, tag=True):
    """A heading; level 1 is the title of a section, 2 a part of it."""

    text: str
    level: int = 1


class Paragraph(msgspec.Struct, frozen=True, tag=True):
    """One paragraph; a lead is the sentence that sums it up, a muted one an aside."""

    text: str
    is_lead: bool = False
    is_muted: bool = False


class Items(msgspec.Struct, frozen=True, tag=True):
    """A list of sentences."""

    items: tuple[str, ...]


class Table(msgspec.Struct, frozen=True, tag=True):
    """A table; each row has one cell a column, or a single cell of the tone `GROUP`."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    is_matrix: bool = False
    """Claims against claims: narrow cells with one sign each."""


class Drawing(msgspec.Struct, frozen=True, tag=True):
    """A forest plot over the width of the page."""

    plot: Plot


class Note(msgspec.Struct, frozen=True):
    """A numbered note: a source's own words, who said them, and where they stand."""

    number: int
    quote: str
    """The words, between quotation marks; "" where there are none."""

    by: str
    """Claimant and speaker, outlet, date: one line."""

    url: str = ""


class Notes(msgspec.Struct, frozen=True, tag=True):
    """The notes of a sheet."""

    notes: tuple[Note, ...]


Block = Heading | Paragraph | Items | Table | Drawing | Notes


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A whole report; the foot of each page holds file, program and day."""

    title: str
    blocks: tuple[Block, ...]
    file: str = ""
    """The name of the claim file, without its folder."""

    program: str = ""
    """The program with its version."""

    day: str = ""
    """The day it was printed, in words."""

    say: Say = english
    """The translator of what is said around it."""
