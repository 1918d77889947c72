"""From lines to paragraphs: what belongs together by its place, its size and its punctuation."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

import msgspec

from models.formats.articles.pdf.line import Line

_OTHER_SIZE = 0.12
"""Letters that differ by more are of another kind, as in a heading."""
_GAP = 1.35
"""Lines further apart than so many times the usual are of two paragraphs."""
_DOUBLE = 2.2
"""Lines of a paragraph are no further apart than double spacing, in heights of letters."""
_INDENT = 0.8
"""An indent, in heights of letters."""
_SHORT, _VERY_SHORT = 0.8, 0.6
"""The part of the column that a line fills which ends a paragraph, or is a heading of its own."""

_STOP = re.compile(r"[.!?…:;][\"'”’»)\]]*(?:\d{1,3})?$")
_BULLET = re.compile(r"[•◦▪●■‣·⁃]")
_COMPOUND = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_BROKEN = re.compile(r"([^\W\d_]+)-$")
_BROKEN_RANGE = re.compile(r"\d[-–]$")
_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND_NUMBER = re.compile(
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:one|two|three|four|five|six|seven|eight|nine|fir|sec|thi|fou|fif|nin)"
)


class _Column(msgspec.Struct, frozen=True):
    """A run of lines below one another: its edges, and how high its letters usually are."""

    left: float
    right: float
    size: float

    def fills(self, line: Line) -> float:
        """The part of the column's width up to which a line goes."""
        return (line.right - self.left) / max(self.right - self.left, 1)


def paragraphs(lines: Sequence[Line]) -> list[str]:
    """The paragraphs of lines in their order, each in one line, words that were broken at a line's end made whole."""
    compounds = {match[0].casefold() for line in lines for match in _COMPOUND.finditer(line.text)}
    made: list[str] = []
    for line, goes_on in _marked(lines):
        if goes_on:
            made[-1] = joined(made[-1], line.text, compounds)
        else:
            made.append(line.text)
    return made


def _marked(lines: Sequence[Line]) -> Iterator[tuple[Line, bool]]:
    """The lines, and whether each goes on with the one before."""
    before: tuple[Line, _Column] | None = None
    spacing = _spacing(lines)
    for run in _runs(lines):
        column = _column(run)
        for number, line in enumerate(run):
            follows = before is not None and (
                _goes_on_below(before[0], line, column, spacing) if number else _goes_on_beyond(*before, line)
            )
            yield line, follows
            before = line, column


def _runs(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Lines that stand below one another, as in a column."""
    run: list[Line] = []
    for line in lines:
        if run and not _is_below(run[-1], line):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _is_below(above: Line, line: Line) -> bool:
    overlap = min(above.right, line.right) - max(above.left, line.left)
    return line.page == above.page and line.bottom < above.bottom - 0.3 * line.size and overlap > 0


def _column(run: Sequence[Line]) -> _Column:
    sizes = median(line.size for line in run)
    return _Column(min(line.left for line in run), max(line.right for line in run), sizes)


def _spacing(lines: Sequence[Line]) -> float:
    """How far lines of a paragraph are apart, in heights of letters: as the closer ones of the whole document are."""
    gaps = sorted((above.bottom - below.bottom) / max(below.size, 1) for above, below in _neighbours(lines))
    return min(max(1.0, gaps[len(gaps) // 4]), _DOUBLE) if gaps else 1.0


def _neighbours(lines: Iterable[Line]) -> Iterator[tuple[Line, Line]]:
    for run in _runs(lines):
        yield from pairwise(run)


def _goes_on_below(above: Line, line: Line, column: _Column, spacing: float) -> bool:
    """Whether a line goes on with the one above it in a column."""
    is_far = above.bottom - line.bottom > _GAP * spacing * line.size
    if is_far or _differs(above, line) or _BULLET.match(line.text):
        return False
    if line.left - above.left > _INDENT * line.size and not _BULLET.match(above.text):
        return False
    if _BROKEN.search(above.text) or _BROKEN_RANGE.search(above.text):
        return True
    if line.size > column.size * (1 + _OTHER_SIZE):  # a headline of several lines does not fill the column
        return True
    filled = column.fills(above)
    ends = bool(_STOP.search(above.text)) and filled < _SHORT
    return not (ends or (filled < _VERY_SHORT and not line.text[0].islower()))


def _goes_on_beyond(before: Line, column: _Column, line: Line) -> bool:
    """Whether the first line of a column or page goes on with the last one before it."""
    if _differs(before, line) or _BULLET.match(line.text) or _STOP.search(before.text):
        return False
    return line.text[0].islower() or (line.page != before.page and column.fills(before) >= _SHORT)


def _differs(one: Line, other: Line) -> bool:
    return abs(one.size - other.size) > _OTHER_SIZE * max(one.size, other.size)


def joined(text: str, line: str, compounds: Iterable[str] = ()) -> str:
    """A text and the line that goes on with it; a hyphen at its end goes where it only broke a word.

    It stays before a capital, in a range of numbers, in a number such as twenty-three, and in words that are written
    with it elsewhere (``compounds``).
    """
    if _BROKEN_RANGE.search(text) and line[0].isdigit():
        return text + line
    broken, rest = _BROKEN.search(text), _WORD.match(line)
    if not broken or not rest:
        return f"{text} {line}"
    whole = f"{broken[1]}-{rest[0]}".casefold()
    stays = whole in compounds or _COMPOUND_NUMBER.match(whole) or not line[0].islower()
    return text + line if stays else text[:-1] + line
