"""Two versions of a text as one flow, in which what stayed is folded where it is long."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from models.importing.revision_diff import Run, Side, Span, TextDiff

AROUND = 160
"""How many characters of what stayed are shown beside a change, or up to twice as many to the end of a paragraph."""

_WORTH = 120
"""How many characters a fold hides at least."""


class Piece(NamedTuple):
    """A part of a run that is shown, or folded into a few words."""

    run: Run
    is_folded: bool = False


def pieces(diff: TextDiff) -> list[Piece]:
    """The runs of two texts, with what can be folded of those that stayed."""
    last = len(diff.runs) - 1
    return [
        piece for n, run in enumerate(diff.runs) for piece in _pieces(diff, run, is_first=n == 0, is_last=n == last)
    ]


class Flow:
    """The pieces as one text, some of the folded ones unfolded; places are code points.

    ``told`` says what a fold hides.
    """

    def __init__(
        self, diff: TextDiff, pieces: Sequence[Piece], unfolded: Collection[int], told: Callable[[str], str]
    ) -> None:
        self._pieces, self._unfolded = pieces, unfolded
        texts = [self._shown(diff, number, told) for number in range(len(pieces))]
        self._starts = list(accumulate(map(len, texts), initial=0))
        self.text = "".join(texts)

    def of(self, side: Side, start: int, end: int) -> Iterator[Span]:
        """The spans of what is in one text only, as far as they reach into a span of the flow."""
        return (span for number, span in self._within(start, end) if self._pieces[number].run.side is side)

    def folds(self, start: int, end: int) -> Iterator[Span]:
        """The words that stand for what is folded, within a span of the flow."""
        return (span for number, span in self._within(start, end) if self.is_folded(number))

    def piece_at(self, place: int) -> int:
        """The number of the piece at a place of the flow."""
        return max(0, min(bisect_right(self._starts, place), len(self._pieces)) - 1)

    def is_folded(self, number: int) -> bool:
        """Whether a piece shows only what it hides."""
        return 0 <= number < len(self._pieces) and self._pieces[number].is_folded and number not in self._unfolded

    def side(self, place: int) -> Side:
        """Which text what stands at a place of the flow is in."""
        return self._pieces[self.piece_at(place)].run.side

    def start(self, number: int) -> int:
        """Where a piece begins."""
        return self._starts[number]

    def folded_in(self, side: Side, span: Span) -> list[int]:
        """The folded pieces that hide a part of a span of the old or the new text."""
        return [number for number, _ in self._overlaps(side, span) if self.is_folded(number)]

    def spans(self, side: Side, span: Span) -> list[Span]:
        """Where the parts of a span of the old or the new text are shown."""
        shown = ((n, part) for n, part in self._overlaps(side, span) if not self.is_folded(n))
        return [(self._starts[n] + part[0], self._starts[n] + part[1]) for n, part in shown]

    def _shown(self, diff: TextDiff, number: int, told: Callable[[str], str]) -> str:
        text = diff.text(self._pieces[number].run)
        if not self.is_folded(number):
            return text
        inner = text.strip("\r\n")
        before = text[: text.index(inner)]
        return f"{before}{told(inner)}{text[len(before) + len(inner) :] or ' '}"

    def _within(self, start: int, end: int) -> Iterator[tuple[int, Span]]:
        number = self.piece_at(start)
        while number < len(self._pieces) and self._starts[number] < end:
            yield number, (self._starts[number], self._starts[number + 1])
            number += 1

    def _overlaps(self, side: Side, span: Span) -> Iterator[tuple[int, Span]]:
        """The pieces that hold a part of a span of one text, and which part of them it is."""
        for number, piece in enumerate(self._pieces):
            if piece.run.side in (Side.BOTH, side):
                start, end = piece.run.old if side is Side.OLD else piece.run.new
                if start < span[1] and end > span[0]:
                    yield number, (max(span[0], start) - start, min(span[1], end) - start)


def _pieces(diff: TextDiff, run: Run, *, is_first: bool, is_last: bool) -> list[Piece]:
    if run.side is not Side.BOTH:
        return [Piece(run)]
    text = diff.text(run)
    head = 0 if is_first else _head(text)
    tail = len(text) if is_last else _tail(text)
    if tail - head < _WORTH or not text[head:tail].strip():
        return [Piece(run)]
    cut = [Piece(_cut(run, 0, head)), Piece(_cut(run, head, tail), is_folded=True), Piece(_cut(run, tail, len(text)))]
    return [piece for piece in cut if piece.run.new[0] < piece.run.new[1]]


def _cut(run: Run, start: int, end: int) -> Run:
    return run._replace(old=(run.old[0] + start, run.old[0] + end), new=(run.new[0] + start, run.new[0] + end))


def _head(text: str) -> int:
    """Where what is shown behind a change ends: with the paragraph, or else between words."""
    line = text.find("\n", 0, 2 * AROUND)
    if line >= 0:
        return line + 1
    blank = text.find(" ", AROUND, 2 * AROUND)
    return blank + 1 if blank >= 0 else min(AROUND, len(text))


def _tail(text: str) -> int:
    """Where what is shown before a change begins: with the paragraph, or else between words."""
    line = text.rfind("\n", max(0, len(text) - 2 * AROUND))
    if line >= 0:
        return line + 1
    near = max(0, len(text) - AROUND)
    blank = text.rfind(" ", max(0, near - AROUND), near)
    return blank + 1 if blank >= 0 else near
