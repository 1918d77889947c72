"""What a window takes on a file of some size, against the floors and the budgets of the design."""

from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median

import msgspec

from tests.bench.apart import floors_of, made_file, walked
from tests.bench.floors import Floors
from tests.bench.rows import FRAME, Row
from tests.bench.walk import SORTED, WORD, Walked

_POINT = 0.002
"""Seconds within which the point under the mouse is found."""

Make = Callable[[str, str, float, float, float], Row]


def window_rows(count: int, folder: Path) -> Iterable[Row]:
    """The rows for so many claims: the walk and the floors are taken in turn, in processes of their own."""
    path = made_file(count, folder)
    least, ours = floors_of(path), walked(path)

    def row(operation: str, floor_is: str, floor: float, taken: float, budget: float) -> Row:
        return Row(operation=f"{operation}, {count:,}", floor_is=floor_is, floor=floor, ours=taken, budget=budget)

    yield from _file_rows(row, least, ours)
    yield from _table_rows(row, least, ours)
    yield from _frame_rows(row, ours)


def _file_rows(row: Make, least: Floors, ours: Walked) -> Iterable[Row]:
    taken, decoding = ours.taken, "decoding the same bytes into the same records"
    yield row("open to first painted table", decoding, least.decode, taken["open"].first, 1.3)
    yield row("open, checked whole and editable", decoding, least.decode, taken["open"].whole, 2.5)
    memory = row("memory of opening", "what those records and bytes take", least.memory, _opening(ours), 1.5)
    yield msgspec.structs.replace(memory, unit="MB")
    yield row("save", "encode and fsync", least.save, taken["save"].whole, 1.5)
    yield row("save again at once", "encode and fsync", least.save, taken["save again"].whole, 1.5)


def _opening(ours: Walked) -> int:
    return ours.opened_memory - ours.bare_memory


def _table_rows(row: Make, least: Floors, ours: Walked) -> Iterable[Row]:
    taken = ours.taken
    filtering = taken[f"filter “{WORD[:-1]}”"]
    yield row("filter as you type", "one `in` a row over lower-cased text", least.filter, filtering.whole, 1.5)
    yield row("… first page", "one frame", FRAME, filtering.first, 1)
    yield row("… a further letter", "one frame", FRAME, taken[f"filter “{WORD}”"].first, 1)
    yield row("sort by a column", "numpy argsort of the column's codes", least.sort, taken["put in order"].first, 3)
    sorting = median(taken[f"sort by {field}"].first for field in SORTED)
    yield row("… shown (median of five columns)", "two frames", 2 * FRAME, sorting, 1)


def _frame_rows(row: Make, ours: Walked) -> Iterable[Row]:
    for operation in ("scroll a page", "edit a cell", "undo", "redo", "remove a claim", "pan the timeline"):
        yield row(operation, "one frame", FRAME, ours.taken[operation].first, 1)
    finding = ours.taken["find the point under the mouse"].first
    yield row("find the point under the mouse", "two milliseconds", _POINT, finding, 1)
    yield row("edit in sight of the comparison", "two frames", 2 * FRAME, _compared(ours), 1)


def _compared(ours: Walked) -> float:
    return ours.taken["edit in sight of the comparison"].whole
