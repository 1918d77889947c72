"""How long the work on an open file takes: open, save, filter, sort, edit, against their floors."""

import itertools
import os
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec
import numpy as np
from PySide6.QtCore import QCoreApplication

from gui.editor import Editor
from models.claims.claim_file import ClaimFile, Heading
from models.claims.filter import Filter, SortKey
from models.formats.claims_layout import Layout
from models.formats.claims_reader import read_claims
from models.formats.claims_writer import write_claims
from models.storage.atomic import write_atomically
from models.storage.backups import Backups
from models.storage.keeper import Keeper
from models.storage.opened import Opened
from models.tables.claim_sieve import ClaimSieve
from models.tables.claim_table import ClaimTable
from tests.bench.made import made
from tests.bench.rows import FRAME, Row, timed


def work_rows(count: int) -> Iterable[Row]:
    """The rows for a file of so many claims."""
    QCoreApplication.instance() or QCoreApplication([])
    file = made(count)
    yield _open(file, count)
    yield from _save(file, count)
    editor = Editor()
    table = ClaimTable(editor.document)
    sieve = ClaimSieve(editor.document, table)
    table.change_requested.connect(editor.change_claims)
    editor.hold(Opened(file=file))
    yield _filter(sieve, count)
    yield _sort(sieve, count)
    yield from _edit(editor, table, count)


def _open(file: ClaimFile, count: int) -> Row:
    data = write_claims(file)
    decoder = msgspec.json.Decoder(Layout)
    return Row(
        operation=f"open, checked whole, {count:,} claims",
        floor_is="decoding the same bytes into the same records",
        floor=timed(lambda: decoder.decode(data)),
        ours=timed(lambda: read_claims(data)),
        budget=2.5,
    )


def _save(file: ClaimFile, count: int) -> Iterable[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.claims"

        def plain() -> None:
            with path.open("wb") as out:
                out.write(msgspec.json.encode(list(file.claims)))
                out.flush()
                os.fsync(out.fileno())

        row = Row(
            operation=f"save, {count:,} claims",
            floor_is="encode and fsync",
            floor=timed(plain),
            ours=timed(lambda: write_atomically(path, write_claims(file))),
            budget=1.5,
        )
        yield row
        yield msgspec.structs.replace(
            row, operation=f"… with lock, look and backup, {count:,}", ours=timed(_keeper(Path(folder), file))
        )


def _keeper(folder: Path, file: ClaimFile) -> Callable[[], None]:
    """A save as the window does it: what stands there is looked at, and kept as a backup where it differs."""
    keeper, notes = Keeper(folder / "data"), itertools.count()
    keeper.backups = Backups(folder / "backups", 10)
    keeper.hold(Opened(file=file))
    path = folder / "kept.claims"
    keeper.save(file, path)
    return lambda: keeper.save(msgspec.structs.replace(file, heading=Heading(note=str(next(notes)))))


def _filter(sieve: ClaimSieve, count: int) -> Row:
    texts = sieve.frame.column("text").tolist()
    return Row(
        operation=f"filter by text, {count:,} claims",
        floor_is="one `in` a row over lower-cased text",
        floor=timed(lambda: [n for n, text in enumerate(texts) if "meduza" in text]),
        ours=timed(lambda: sieve.set_filter(Filter(text="meduza"))),
        budget=1.5,
    )


def _sort(sieve: ClaimSieve, count: int) -> Row:
    sieve.set_filter(Filter())
    codes = np.unique(sieve.frame.column("claimant").astype(str), return_inverse=True)[1]
    return Row(
        operation=f"sort by claimant, {count:,} claims",
        floor_is="numpy argsort of the column's codes",
        floor=timed(lambda: np.argsort(codes, kind="stable")),
        ours=timed(lambda: sieve.set_keys([SortKey("claimant")])),
        budget=3,
    )


def _edit(editor: Editor, table: ClaimTable, count: int) -> Iterable[Row]:
    index = table.index(count // 2, table.column("place"))
    texts = iter(range(1_000_000))

    def edit() -> None:
        assert table.setData(index, f"place {next(texts)}")

    yield Row(
        operation=f"edit a cell, {count:,} claims", floor_is="one frame", floor=FRAME, ours=timed(edit, 20), budget=1
    )
    yield Row(
        operation=f"undo it, {count:,} claims",
        floor_is="one frame",
        floor=FRAME,
        ours=timed(editor.undo_stack.undo, 20),
        budget=1,
    )
