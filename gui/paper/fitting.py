"""How wide the columns of a table are, and how large its letters, so that nothing is cut off."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

import msgspec
from PySide6.QtGui import QFontMetricsF

from gui.paper.letters import POINT, font, semibold
from models.report.blocks import Align, Cell, Column, Table, Tone
from models.report.reading import is_group, note_text, note_widths, shown_text

LARGEST, LEGIBLE, SMALLEST = 9.0, 8.0, 6.5
"""Sizes of a table's letters, in points: at best; before the paper is turned; at worst."""

HEAD_SCALE = 0.9
"""The letters of a table's head, against those of its rows."""

PADDING, GUTTER = 0.27, 0.28
"""What is around a cell's words, and at their sides besides, against the size of the letters."""

SIDE = PADDING + GUTTER

_STEP = 0.5
_SAMPLE = 20.0
"""Points at which words are measured."""

_WORD_AT_MOST = 16.0
_WRAPS_FROM = 7.0
_UNWRAPPED_AT_MOST = 32.0
_LEAST = 2.4
_HALF, _EASE = 0.6, 11.0
"""Widths, against the size: a longer word is broken, what is narrower is not asked to wrap, what should
not wrap at all does so from there, no column is narrower. The last are the part of a line that wraps in
two, and how much is enough for what wraps in more."""


_NATURAL, _EASED, _WRAPPED, _SQUEEZED = range(4)
"""The widths of a need, the largest first."""


class Need(NamedTuple):
    """Widths of a column with its padding, against the size of its letters.

    At best; with words that wrap in two lines or so, lest they make a tower; at least; and squeezed.
    """

    natural: float
    eased: float
    least: float
    squeezed: float


def must_be_turned(tables: Sequence[Table], upright: float) -> bool:
    """Whether a table does not fit into the width of the upright paper at a size that is still easily read."""
    return any(not _fits(needs(table), _WRAPPED, outer_width(table, upright, LEGIBLE), LEGIBLE) for table in tables)


def best_size(table: Table, width: float) -> float:
    """The size of letters in points: the largest at which no words wrap, if it is easily read, else at which they wrap
    in few lines, else at which the table fits; the smallest where it never does, and words are broken.
    """
    found = needs(table)
    for kind, smallest in ((_NATURAL, LEGIBLE), (_EASED, LEGIBLE), (_WRAPPED, SMALLEST)):
        for size in _sizes(smallest):
            if _fits(found, kind, outer_width(table, width, size), size):
                return size
    return SMALLEST


def _sizes(smallest: float) -> Iterator[float]:
    return (LARGEST - step * _STEP for step in range(int((LARGEST - smallest) / _STEP) + 1))


def outer_width(table: Table, width: float, size: float) -> float:
    """The width of a table whose words, not its cells, reach from edge to edge; a matrix ends with its last cell."""
    return width + (1 if table.is_matrix else 2) * SIDE * size * POINT


def _fits(found: Sequence[Need], kind: int, width: float, size: float) -> bool:
    return sum(need[kind] for need in found) * size * POINT <= width


def needs(table: Table) -> tuple[Need, ...]:
    """The widths of each column of a table."""
    measure = _Measure()
    notes = note_widths(table)
    found = [
        _need(measure, column, _cells(table, place), note_room(notes[place]))
        for place, column in enumerate(table.columns)
    ]
    return _of_one_width(found) if table.is_matrix else tuple(found)


def _of_one_width(found: Sequence[Need]) -> tuple[Need, ...]:
    """The columns of a matrix, as wide as each other but for the first."""
    signs = found[1:]
    widest = Need(*(max(column) for column in zip(*signs, strict=True))) if signs else None
    return (*found[:1], *(widest for _ in signs if widest))


def _cells(table: Table, place: int) -> list[Cell]:
    """The cells of a column, one of each kind."""
    rows = (row for row in table.rows if not is_group(row))
    return list(dict.fromkeys(msgspec.structs.replace(row[place], tip="") for row in rows if place < len(row)))


def note_room(signs: int) -> float:
    """How much room so many signs of note numbers take beside words, against the size of the words' letters."""
    return 0.4 * signs + 0.3 if signs else 0.0


def _need(measure: "_Measure", column: Column, cells: Sequence[Cell], beside: float) -> Need:
    words = [(shown_text(cell) or note_text(cell), is_bold(cell)) for cell in cells]
    head = measure.text(column.title, is_bold=True) * HEAD_SCALE
    natural = max((measure.text(text, is_bold=bold) for text, bold in words), default=0.0) + beside
    longest = max((measure.longest_word(text, is_bold=bold) for text, bold in words), default=0.0) + beside
    head_word = measure.longest_word(column.title, is_bold=True) * HEAD_SCALE
    least = (
        min(natural, _UNWRAPPED_AT_MOST) if column.is_narrow else max(min(longest, _WORD_AT_MOST), _wrapped(natural))
    )
    least = max(least, min(head_word, _WORD_AT_MOST))
    natural = max(natural, head)
    eased = natural if column.is_narrow else min(natural, max(least, min(natural * _HALF, _EASE)))
    widths = (natural, max(eased, least), least, min(least, _LEAST))
    return Need(*(width + 2 * SIDE + 0.05 for width in widths))


def _wrapped(natural: float) -> float:
    """The least width of words that may wrap: long ones have more, lest they make a tower."""
    return min(natural, max(_WRAPS_FROM, min(natural / 4, _WORD_AT_MOST)))


def is_bold(cell: Cell) -> bool:
    """Whether a cell is written in the font of headings."""
    return cell.tone in (Tone.REFERENCE, Tone.GROUP)


def column_widths(table: Table, width: float, size: float) -> tuple[float, ...]:
    """The widths of a table's columns with letters of ``size`` points, together ``width`` or less."""
    unit = size * POINT
    found = needs(table)
    widths = [tuple(need[kind] * unit for need in found) for kind in range(4)]
    natural = widths[_NATURAL]
    if sum(natural) <= width:
        return natural if table.is_matrix else _shared(natural, _stretching(table, natural), width)
    kind = next((kind for kind in (_EASED, _WRAPPED) if sum(widths[kind]) <= width), _SQUEEZED)
    return _shared(widths[kind], _differences(widths[kind - 1], widths[kind]), width)


def _differences(more: Sequence[float], less: Sequence[float]) -> list[float]:
    return [high - low for high, low in zip(more, less, strict=True)]


def _stretching(table: Table, natural: Sequence[float]) -> list[float]:
    """How much of the room that is left over each column takes: those of words, else those that may wrap, else all."""
    columns = list(zip(table.columns, natural, strict=True))
    wrapping = [0.0 if column.is_narrow else width for column, width in columns]
    words = [width if column.align is Align.LEFT else 0.0 for (column, _), width in zip(columns, wrapping, strict=True)]
    return next((shares for shares in (words, wrapping) if any(shares)), list(natural))


def _shared(widths: Sequence[float], shares: Sequence[float], room: float) -> tuple[float, ...]:
    """The widths, and the room that they leave over in proportion to the shares."""
    left, total = room - sum(widths), sum(shares)
    if total <= 0:
        return tuple(widths)
    return tuple(width + left * share / total for width, share in zip(widths, shares, strict=True))


def parts(table: Table, width: float, size: float) -> tuple[Table, ...]:
    """The table; where more columns than that can stand in ``width``, several tables, each with its first column."""
    squeezed = [need.squeezed * size * POINT for need in needs(table)]
    if sum(squeezed) <= width:
        return (table,)
    groups: list[list[int]] = [[]]
    for place in range(1, len(squeezed)):
        *_, taken = accumulate((squeezed[0], *(squeezed[other] for other in groups[-1]), squeezed[place]))
        if taken > width and groups[-1]:
            groups.append([])
        groups[-1].append(place)
    return tuple(_of_columns(table, (0, *group)) for group in groups)


def _of_columns(table: Table, places: Sequence[int]) -> Table:
    rows = (row if is_group(row) else tuple(row[n] for n in places if n < len(row)) for row in table.rows)
    return Table(tuple(table.columns[n] for n in places), tuple(rows), table.is_matrix)


class _Measure:
    """Measures words against the size of their letters; remembers them, for most words stand in many cells."""

    def __init__(self) -> None:
        self._metrics = (QFontMetricsF(font(_SAMPLE)), QFontMetricsF(semibold(_SAMPLE)))
        self._known: dict[tuple[str, bool], float] = {}

    def text(self, text: str, *, is_bold: bool) -> float:
        return max((self._line(line, is_bold) for line in text.splitlines()), default=0.0)

    def longest_word(self, text: str, *, is_bold: bool) -> float:
        return max((self._line(word, is_bold) for word in text.split()), default=0.0)

    def _line(self, line: str, is_bold: bool) -> float:
        key = (line, is_bold)
        if key not in self._known:
            self._known[key] = self._metrics[is_bold].horizontalAdvance(line) / (_SAMPLE * POINT)
        return self._known[key]
