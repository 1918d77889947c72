"""What a reader meets in a table, on paper and on a page alike."""

from models.report import words
from models.report.blocks import Block, Cell, Drawing, Items, Notes, Report, Table, Tone

VERDICTS = frozenset((Tone.REFERENCE, Tone.AGREE, Tone.COMPATIBLE, Tone.CONFLICT, Tone.UNLIKE))
"""Tones that tint a cell."""

Row = tuple[Cell, ...]


def has_content(block: Block) -> bool:
    """Whether there is anything to show of a block."""
    match block:
        case Items():
            return bool(block.items)
        case Table():
            return bool(block.columns and block.rows)
        case Drawing():
            return bool(block.plot.rows)
        case Notes():
            return bool(block.notes)
    return bool(block.text)


def is_group(row: Row) -> bool:
    """Whether a row is a heading within its table."""
    return len(row) == 1 and row[0].tone is Tone.GROUP


def filled(row: Row, columns: int) -> Row:
    """The row with as many cells as its table has columns: a cell that is missing is empty, one too many falls away."""
    return (*row, *(Cell("") for _ in range(columns - len(row))))[:columns]


def shown_text(cell: Cell, *, is_matrix: bool = False) -> str:
    """The words of a cell; what rests on assumptions says "if" which, where the hatching is not all there is."""
    return cell.text if is_matrix or not cell.text else cell.text + cell.supposed


def note_text(cell: Cell) -> str:
    """The numbers of a cell's notes: "1, 2"."""
    return ", ".join(map(str, cell.notes))


def note_widths(table: Table) -> tuple[int, ...]:
    """How many signs the longest note numbers of each column have; 0 where it has none beside words."""
    widths = [0] * len(table.columns)
    for row in table.rows:
        for place, cell in enumerate(row if not is_group(row) else ()):
            if cell.notes and cell.text and place < len(widths):
                widths[place] = max(widths[place], len(note_text(cell)))
    return tuple(widths)


def foot(report: Report) -> str:
    """What stands at the foot of every page: file, program, and the day it was printed."""
    day = report.say(words.PRINTED).format(report.day) if report.day else ""
    return " · ".join(filter(None, (report.file, report.program, day)))
