"""What is selected in the claim table, as blocks of rows: so a million of them cost what one does."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QItemSelectionRange


class Block(NamedTuple):
    """Rows side by side in which the same columns have a selected cell; the columns from left to right."""

    rows: range
    columns: tuple[int, ...]


def blocks(parts: Iterable[QItemSelectionRange], columns: Sequence[int], without: int) -> list[Block]:
    """The blocks from the top, of these columns only, and without one row."""
    result: list[Block] = []
    for block in _pieces(parts, columns, without):
        last = result[-1] if result else None
        if last is not None and (last.rows.stop, last.columns) == (block.rows.start, block.columns):
            result[-1] = Block(range(last.rows.start, block.rows.stop), block.columns)
        else:
            result.append(block)
    return result


def _pieces(parts: Iterable[QItemSelectionRange], columns: Sequence[int], without: int) -> Iterator[Block]:
    """The same, cut wherever a part begins or ends."""
    edges: dict[int, Counter[int]] = defaultdict(Counter)
    edges[without], edges[without + 1] = Counter(), Counter()
    for part in parts:
        chosen = [column for column in columns if part.left() <= column <= part.right()]
        edges[part.top()].update(chosen)
        edges[part.bottom() + 1].subtract(chosen)
    chosen_by, top = Counter[int](), 0
    for row in sorted(edges):
        selected = tuple(column for column in columns if chosen_by[column])
        if selected and top != without:
            yield Block(range(top, row), selected)
        chosen_by.update(edges[row])
        top = row
