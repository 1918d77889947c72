"""What an older text and a newer one have in common, what was taken out and what was put in."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from models.importing.revision_matching import Block, Gap, between, joined, matching
from models.progress import Report, silent

_PARAGRAPH = re.compile(r"[^\n]*\n+|[^\n]+")
_WORD = re.compile(r"\w+(?:[.,'’]\w+)*|\s+|.", re.DOTALL)
"""A number with its marks is one word: of 350,000 and 355,000 all is different."""

_IN_PARAGRAPHS = 0.3
"""The part of the work that finding the paragraphs that stay is taken for."""

Span = tuple[int, int]
"""From which code point of a text to which."""


class Side(StrEnum):
    """Which of two texts a passage is in."""

    BOTH = "both"
    OLD = "old"
    """It was removed."""
    NEW = "new"
    """It was added."""


class Run(NamedTuple):
    """A passage, where it is and in which text; its span in the other one is empty."""

    side: Side
    old: Span
    new: Span


class TextDiff:
    """Two texts, and the runs that make the one of the other; no two neighbours are of one side."""

    def __init__(self, old: str, new: str, runs: Sequence[Run]) -> None:
        self.old, self.new, self.runs = old, new, tuple(runs)

    @cached_property
    def _starts(self) -> list[int]:
        return [run.old[0] for run in self.runs]

    def carry(self, place: int) -> int:
        """Where a place of the old text is in the new one; of a removed passage, the place where it was."""
        at = bisect_right(self._starts, place) - 1
        if at < 0:
            return 0
        run = self.runs[at]
        return run.new[0] + place - run.old[0] if run.side is Side.BOTH else run.new[0]

    def text(self, run: Run) -> str:
        """The words of a run."""
        return self.new[slice(*run.new)] if run.side is Side.NEW else self.old[slice(*run.old)]


def text_diff(old: str, new: str, report: Report = silent) -> TextDiff:
    """The differences of two texts: first by paragraphs, then by words in those that are not the same."""
    whole = Gap(0, len(old), 0, len(new))
    blocks = _in_code_points(_PARAGRAPH, old, new, whole, lambda part: report(part * _IN_PARAGRAPHS))
    gaps = list(between(whole, blocks))
    size, done = max(1, sum(gap.size for gap in gaps)), 0
    for gap in gaps:
        blocks += _readable(gap, _in_code_points(_WORD, old, new, gap, _part(report, done / size, gap.size / size)))
        done += gap.size
    report(1)
    return TextDiff(old, new, list(_runs(whole, joined(sorted(blocks)))))


def word_blocks(old: str, new: str) -> list[Block]:
    """The words and marks that two passages have in common, in code points."""
    return _in_code_points(_WORD, old, new, Gap(0, len(old), 0, len(new)))


def image(blocks: Sequence[Block], span: Span, size: int) -> Span:
    """What of a new text of this size stands in the place of a span of the old one; ``blocks`` is what both have.

    Where the span begins or ends with what is gone, up to what is there still.
    """
    start = max((block.new_end for block in blocks if block.old_end <= span[0]), default=0)
    end = min((block.new for block in blocks if block.old >= span[1]), default=size)
    for block in blocks:
        if block.old <= span[0] < block.old_end:
            start = block.new + span[0] - block.old
        if block.old < span[1] <= block.old_end:
            end = block.new + span[1] - block.old
    return start, end


def _part(report: Report, begin: float, share: float) -> Report:
    """The report of a share of the work behind the paragraphs."""
    scale = 1 - _IN_PARAGRAPHS
    return lambda part: report(_IN_PARAGRAPHS + scale * (begin + share * part))


def _in_code_points(pattern: re.Pattern[str], old: str, new: str, gap: Gap, report: Report = silent) -> list[Block]:
    """What a part of both texts has in common, cut by a pattern that leaves nothing out."""
    olds, news = pattern.findall(old, gap.old, gap.old_end), pattern.findall(new, gap.new, gap.new_end)
    starts = list(accumulate(map(len, olds), initial=gap.old))
    places = list(accumulate(map(len, news), initial=gap.new))
    found = matching(olds, news, report)
    return [Block(starts[b.old], places[b.new], starts[b.old_end] - starts[b.old]) for b in found]


def _readable(gap: Gap, blocks: Sequence[Block]) -> list[Block]:
    """Without blocks that are shorter than the changes on both sides of them, which nobody would read as kept."""
    kept = [Block(gap.old, gap.new, 0)]
    for block in (*blocks, Block(gap.old_end, gap.new_end, 0)):
        while len(kept) > 1 and _is_crumb(kept[-2], kept[-1], block):
            kept.pop()
        kept.append(block)
    return [block for block in kept if block.size]


def _is_crumb(before: Block, block: Block, after: Block) -> bool:
    return block.size <= min(_change(before, block), _change(block, after))


def _change(before: Block, after: Block) -> int:
    """The length of the longer side of a change between two blocks."""
    return max(after.old - before.old_end, after.new - before.new_end)


def _runs(whole: Gap, blocks: Sequence[Block]) -> Iterator[Run]:
    old, new = whole.old, whole.new
    for block in (*blocks, Block(whole.old_end, whole.new_end, 0)):
        if old < block.old:
            yield Run(Side.OLD, (old, block.old), (new, new))
        if new < block.new:
            yield Run(Side.NEW, (block.old, block.old), (new, block.new))
        old, new = block.old_end, block.new_end
        if block.size:
            yield Run(Side.BOTH, (block.old, old), (block.new, new))
