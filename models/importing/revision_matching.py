"""What two sequences of words or paragraphs have in common, in order; fast enough for whole books."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise, takewhile
from typing import NamedTuple

from models.progress import Report, silent

_MOST = 100_000_000
"""Of up to so many pairs all that is common is found: some milliseconds, and 12 MB."""


class Block(NamedTuple):
    """So many things that are the same in both sequences, and where they begin in each."""

    old: int
    new: int
    size: int

    @property
    def old_end(self) -> int:
        """Behind the last of them in the old sequence."""
        return self.old + self.size

    @property
    def new_end(self) -> int:
        """Behind the last of them in the new sequence."""
        return self.new + self.size


class Gap(NamedTuple):
    """A part of each sequence."""

    old: int
    old_end: int
    new: int
    new_end: int

    @property
    def size(self) -> int:
        """How many things are in it, on both sides."""
        return self.old_end - self.old + self.new_end - self.new


def matching(old: Sequence[str], new: Sequence[str], report: Report = silent) -> list[Block]:
    """The blocks that stay, in order; none is empty, and none goes on in the next.

    First what both begin and end with, then what stands exactly once in both (which makes for changes that people can
    read), then the most that can be kept in between; where a part is too long for that, nothing of it is.
    """
    found: list[Block] = []
    gaps = [Gap(0, len(old), 0, len(new))]
    done, whole = 0, max(1, gaps[0].size)
    while gaps:
        gap = gaps.pop()
        inner = _trimmed(old, new, gap)
        found += _ends(gap, inner)
        anchors = _anchors(old, new, inner)
        found += anchors or _common(old, new, inner)
        within = list(between(inner, anchors)) if anchors else []
        gaps += within
        done += gap.size - sum(left.size for left in within)
        report(done / whole)
    return joined(sorted(found))


def between(gap: Gap, blocks: Sequence[Block]) -> Iterator[Gap]:
    """What of a gap is left before, between and behind its blocks, which are in order; no empty ones."""
    edges = chain([Block(gap.old, gap.new, 0)], blocks, [Block(gap.old_end, gap.new_end, 0)])
    for one, other in pairwise(edges):
        left = Gap(one.old_end, other.old, one.new_end, other.new)
        if left.size:
            yield left


def joined(blocks: Sequence[Block]) -> list[Block]:
    """Blocks in order, of which those that go on in each other are one; empty ones are left out."""
    result: list[Block] = []
    for block in blocks:
        last = result[-1] if result else None
        if last and (last.old_end, last.new_end) == block[:2]:
            result[-1] = last._replace(size=last.size + block.size)
        elif block.size:
            result.append(block)
    return result


def _trimmed(old: Sequence[str], new: Sequence[str], gap: Gap) -> Gap:
    """The gap without what both sides begin and end with."""
    ahead = zip(range(gap.old, gap.old_end), range(gap.new, gap.new_end), strict=False)
    head = sum(1 for _ in takewhile(lambda pair: old[pair[0]] == new[pair[1]], ahead))
    behind = zip(
        range(gap.old_end - 1, gap.old + head - 1, -1), range(gap.new_end - 1, gap.new + head - 1, -1), strict=False
    )
    tail = sum(1 for _ in takewhile(lambda pair: old[pair[0]] == new[pair[1]], behind))
    return Gap(gap.old + head, gap.old_end - tail, gap.new + head, gap.new_end - tail)


def _ends(gap: Gap, inner: Gap) -> tuple[Block, Block]:
    """What was trimmed from a gap."""
    return Block(gap.old, gap.new, inner.old - gap.old), Block(
        inner.old_end, inner.new_end, gap.old_end - inner.old_end
    )


def _anchors(old: Sequence[str], new: Sequence[str], gap: Gap) -> list[Block]:
    """What stands once on either side of a gap, as much of it as keeps its order."""
    places = _once(new, gap.new, gap.new_end)
    shared = [(at, places[word]) for word, at in _once(old, gap.old, gap.old_end).items() if word in places]
    return [Block(at, place, 1) for at, place in _rising(shared)]


def _once(things: Sequence[str], start: int, end: int) -> dict[str, int]:
    """The place of each thing that stands once in a part; in their order."""
    counts = Counter(things[start:end])
    return {things[at]: at for at in range(start, end) if counts[things[at]] == 1}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many of these pairs, whose first numbers rise, as there are whose second rise too."""
    tails: list[int] = []
    chosen: list[int] = []  # of each tail, which pair it is
    before: list[int] = []  # of each pair, the one before it; -1 for none
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(tails, place)
        before.append(chosen[length - 1] if length else -1)
        tails[length : length + 1] = [place]
        chosen[length : length + 1] = [number]
    at = chosen[-1] if chosen else -1
    result: list[tuple[int, int]] = []
    while at >= 0:
        result.append(pairs[at])
        at = before[at]
    return result[::-1]


def _common(old: Sequence[str], new: Sequence[str], gap: Gap) -> list[Block]:
    """The most that both sides of a gap have in one order; nothing where there is too much to look through."""
    pairs = (gap.old_end - gap.old) * (gap.new_end - gap.new)
    if not 0 < pairs <= _MOST:
        return []
    from rapidfuzz.distance import Indel

    edits = Indel.opcodes(old[gap.old : gap.old_end], new[gap.new : gap.new_end])
    kept = (edit for edit in edits if edit.tag == "equal")
    return [Block(gap.old + edit.src_start, gap.new + edit.dest_start, edit.src_end - edit.src_start) for edit in kept]
