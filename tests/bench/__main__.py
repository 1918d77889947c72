"""`make bench`: what we take against its floor, as a table; --json FILE writes it too, --claims N says the size."""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from tests.bench.rows import Row


def main() -> int:
    """Print every row; the exit code says whether all budgets are met.

    What measures is imported late: a process in which a stranger's file is read imports this module once more.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--claims", type=int, action="append", help="how many claims (may be given again)")
    parser.add_argument("--json", type=Path, help="write the rows there too")
    parser.add_argument("--no-start", action="store_true", help="leave the start out")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as data:
        os.environ["XDG_DATA_HOME"] = data  # the recovery logs of what is edited here
        return _run(options, Path(data))


def _run(options: argparse.Namespace, folder: Path) -> int:
    from tests.bench.comparing import comparing_rows
    from tests.bench.exporting import exporting_rows
    from tests.bench.importing import importing_rows
    from tests.bench.moment_rows import fixed_rows, moment_rows
    from tests.bench.rows import HEAD
    from tests.bench.sorting import sorting_rows
    from tests.bench.window_rows import window_rows

    print(HEAD)
    rows: list[Row] = [] if options.no_start else _starts()
    for common in (comparing_rows(), importing_rows(), exporting_rows(), sorting_rows(), fixed_rows(folder)):
        rows += _shown(common)
    for count in options.claims or [100_000]:
        rows += _shown(window_rows(count, folder))
        rows += _shown(moment_rows(count, folder))
    if options.json:
        options.json.write_bytes(msgspec.json.format(msgspec.json.encode(rows)))
    return 0 if all(row.is_met for row in rows) else 1


def _starts() -> "list[Row]":
    """The rows of starting, from source and packaged, as far as there is a package."""
    from tests.bench.packaged import left_out, packaged_rows
    from tests.bench.starts import start_rows

    rows = _shown(start_rows()) + _shown(packaged_rows())
    for sentence in left_out():
        print(sentence, flush=True)
    return rows


def _shown(rows: "Iterable[Row]") -> "list[Row]":
    held = []
    for row in rows:
        print(row.line(), flush=True)
        held.append(row)
    return held


if __name__ == "__main__":
    sys.exit(main())
