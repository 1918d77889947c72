"""How wide the columns of a table are, and how large its letters, so that nothing is cut off."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtGui import QFontMetricsF

from gui.paper.letters import POINT, font, semibold
from models.progress import Report, followed, silent
from models.report.blocks import Align, Cell, Column, Table, Tone
from models.report.reading import is_group, note_text, shown_text

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


_NATURAL, _WHOLE, _EASED, _WRAPPED, _SQUEEZED = range(5)
"""The widths of a need, the largest first."""


class Need(NamedTuple):
    """Widths of a column with its padding, against the size of its letters.

    At best; with a heading that may wrap; with words that wrap in two lines or so, lest they make a tower; at least;
    and squeezed.
    """

    natural: float
    whole: float
    eased: float
    least: float
    squeezed: float


class Fitting:
    """How one table fits into a width; its words are measured once."""

    def __init__(self, table: Table, told: Report = silent) -> None:
        """``told`` hears how much of the table was measured."""
        self.table = table
        kinds = _kinds(table, told)
        self.notes = tuple(_notes_width(cells) for cells in kinds)
        """How many signs the longest note numbers of each column have; 0 where it has none beside words."""

        measure = _Measure()
        found = [
            _need(measure, column, cells, note_room(signs))
            for column, cells, signs in zip(table.columns, kinds, self.notes, strict=True)
        ]
        self.needs = _of_one_width(found) if table.is_matrix else tuple(found)
        """The widths of each column."""

    def must_be_turned(self, upright: float) -> bool:
        """Whether it does not fit upright paper at a size that is still easily read."""
        return not self._fits(_WRAPPED, upright, LEGIBLE)

    def best_size(self, width: float) -> float:
        """The size of letters in points: the largest at which no words wrap, if it is easily read, else at which only
        headings do, else at which words wrap in few lines, else at which the table fits; the smallest where it never
        does, and words are broken.
        """
        for kind, smallest in ((_NATURAL, LEGIBLE), (_WHOLE, LEGIBLE), (_EASED, LEGIBLE), (_WRAPPED, SMALLEST)):
            for size in _sizes(smallest):
                if self._fits(kind, width, size):
                    return size
        return SMALLEST

    def _fits(self, kind: int, width: float, size: float) -> bool:
        taken = sum(need[kind] for need in self.needs) * size * POINT
        return taken <= outer_width(self.table, width, size)

    def column_widths(self, width: float, size: float) -> tuple[float, ...]:
        """The widths of its columns with letters of ``size`` points, together ``width`` or less.

        What is left over is for the columns that lack the least: what wraps all the same gains little by more room.
        """
        unit = size * POINT
        widths = [tuple(need[kind] * unit for need in self.needs) for kind in range(5)]
        natural = widths[_NATURAL]
        if sum(natural) <= width:
            return natural if self.table.is_matrix else _shared(natural, _stretching(self.table, natural), width)
        kind = next((kind for kind in (_WHOLE, _EASED, _WRAPPED) if sum(widths[kind]) <= width), _SQUEEZED)
        if kind == _SQUEEZED:
            return _shared(widths[kind], _differences(widths[kind - 1], widths[kind]), width)
        return _filled(widths[kind], widths[kind - 1], width)

    def parts(self, width: float, size: float) -> "tuple[Fitting, ...]":
        """Itself; where more columns than that can stand in ``width``, several, each with its first column."""
        squeezed = [need.squeezed * size * POINT for need in self.needs]
        if sum(squeezed) <= width:
            return (self,)
        groups: list[list[int]] = [[]]
        for place in range(1, len(squeezed)):
            *_, taken = accumulate((squeezed[0], *(squeezed[other] for other in groups[-1]), squeezed[place]))
            if taken > width and groups[-1]:
                groups.append([])
            groups[-1].append(place)
        return tuple(Fitting(_of_columns(self.table, (0, *group))) for group in groups)


def _sizes(smallest: float) -> Iterator[float]:
    return (LARGEST - step * _STEP for step in range(int((LARGEST - smallest) / _STEP) + 1))


def outer_width(table: Table, width: float, size: float) -> float:
    """The width of a table whose words, not its cells, reach from edge to edge; a matrix ends with its last cell."""
    return width + (1 if table.is_matrix else 2) * SIDE * size * POINT


def _of_one_width(found: Sequence[Need]) -> tuple[Need, ...]:
    """The columns of a matrix, as wide as each other but for the first."""
    signs = found[1:]
    widest = Need(*(max(column) for column in zip(*signs, strict=True))) if signs else None
    return (*found[:1], *(widest for _ in signs if widest))


def _kinds(table: Table, told: Report) -> list[dict[Cell, None]]:
    """The cells of each column, one of each kind."""
    found: list[dict[Cell, None]] = [{} for _ in table.columns]
    for row in followed(table.rows, len(table.rows), told):
        if not is_group(row):
            for kinds, cell in zip(found, row, strict=False):
                kinds[cell] = None
    return found


def _notes_width(cells: Iterable[Cell]) -> int:
    return max((len(note_text(cell)) for cell in cells if cell.notes and cell.text), default=0)


def note_room(signs: int) -> float:
    """How much room so many signs of note numbers take beside words, against the size of the words' letters."""
    return 0.4 * signs + 0.3 if signs else 0.0


def _need(measure: "_Measure", column: Column, cells: Iterable[Cell], beside: float) -> Need:
    words = list(dict.fromkeys((shown_text(cell) or note_text(cell), is_bold(cell)) for cell in cells))
    head = measure.text(column.title, is_bold=True) * HEAD_SCALE
    natural = max((measure.text(text, is_bold=bold) for text, bold in words), default=0.0) + beside
    longest = max((measure.longest_word(text, is_bold=bold) for text, bold in words), default=0.0) + beside
    head_word = measure.longest_word(column.title, is_bold=True) * HEAD_SCALE
    least = (
        min(natural, _UNWRAPPED_AT_MOST) if column.is_narrow else max(min(longest, _WORD_AT_MOST), _wrapped(natural))
    )
    least = max(least, min(head_word, _WORD_AT_MOST))
    whole = max(natural, least)
    eased = whole if column.is_narrow else min(whole, max(least, min(whole * _HALF, _EASE)))
    widths = (max(whole, head), whole, eased, least, min(least, _LEAST))
    return Need(*(width + 2 * SIDE + 0.05 for width in widths))


def _wrapped(natural: float) -> float:
    """The least width of words that may wrap: long ones have more, lest they make a tower."""
    return min(natural, max(_WRAPS_FROM, min(natural / 4, _WORD_AT_MOST)))


def is_bold(cell: Cell) -> bool:
    """Whether a cell is written in the font of headings."""
    return cell.tone in (Tone.REFERENCE, Tone.GROUP)


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


def _filled(widths: Sequence[float], wanted: Sequence[float], room: float) -> tuple[float, ...]:
    """The widths, of which as many as there is room for are what is wanted: those first that lack the least."""
    found, left = list(widths), room - sum(widths)
    for place in sorted(range(len(found)), key=lambda place: wanted[place] - widths[place]):
        given = min(wanted[place] - widths[place], left)
        found[place] += given
        left -= given
    return tuple(found)


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
