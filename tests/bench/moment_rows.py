"""What a window takes for things that are done now and then, each in a process of its own."""

from collections.abc import Iterable
from pathlib import Path

from tests.bench.apart import made_file, moment
from tests.bench.rows import FRAME, Row

FEW, MANY = 1_000, 10_000
_PAGE = 0.02
"""Seconds of the processor's time for a page of PDF."""

_NOTICED = 0.1
"""Seconds of standing still that somebody notices."""

_PREVIEW = 2.0
"""Seconds for which somebody waits for a preview without looking away."""

_BESIDE_READING = 4
"""Frames within which a filter has an answer while a file is being read: the reading thread takes its share."""


def moment_rows(count: int, folder: Path) -> Iterable[Row]:
    """The rows of a file of so many claims."""
    path = made_file(count, folder)
    early = moment(path, "typed")["typed"].first
    yield _row(f"filter while opening, first rows, {count:,}", "one frame", FRAME, early, _BESIDE_READING)
    taken = moment(path, "sourced")
    yield _row(f"edit a source, {count:,}", "one frame", FRAME, taken["sourced"].stall, 1)
    yield _row(f"… and a filter after it, first page, {count:,}", "one frame", FRAME, taken["filtered"].first, 1)


def fixed_rows(folder: Path) -> Iterable[Row]:
    """Those of files of a size of their own."""
    edited = moment(made_file(FEW, folder), "edited")["edited"].stall
    yield _row(f"longest event after an edit, {FEW:,}", "one frame", FRAME, edited, 1)
    path = made_file(MANY, folder)
    printed = moment(path, "printed")["printed"]
    yield _row(f"a page of the PDF of claims, {MANY:,}", "20 ms of the processor", _PAGE, printed.first, 1)
    yield _row("… longest stall meanwhile", "a tenth of a second", _NOTICED, printed.stall, 1)
    previewed = moment(path, "previewed")["previewed"].first
    yield _row(f"preview of claims to its first page, {MANY:,}", "two seconds", _PREVIEW, previewed, 1)


def _row(operation: str, floor_is: str, floor: float, ours: float, budget: float) -> Row:
    return Row(operation=operation, floor_is=floor_is, floor=floor, ours=ours, budget=budget)
