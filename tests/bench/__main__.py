"""`make bench`: what we take against its floor, as a table; --json FILE writes it too, --claims N says the size."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

import msgspec

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench.comparing import comparing_rows
from tests.bench.importing import importing_rows
from tests.bench.rows import HEAD, Row
from tests.bench.starts import start_rows
from tests.bench.window_rows import window_rows


def main() -> int:
    """Print every row; the exit code says whether all budgets are met."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("--claims", type=int, action="append", help="how many claims (may be given again)")
    parser.add_argument("--json", type=Path, help="write the rows there too")
    parser.add_argument("--no-start", action="store_true", help="leave the start out")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as data:
        os.environ["XDG_DATA_HOME"] = data  # the recovery logs of what is edited here
        return _run(options, Path(data))


def _run(options: argparse.Namespace, folder: Path) -> int:
    print(HEAD)
    rows: list[Row] = [] if options.no_start else _shown(start_rows())
    rows += _shown(comparing_rows())
    rows += _shown(importing_rows())
    for count in options.claims or [100_000]:
        rows += _shown(window_rows(count, folder))
    if options.json:
        options.json.write_bytes(msgspec.json.format(msgspec.json.encode(rows)))
    return 0 if all(row.is_met for row in rows) else 1


def _shown(rows: object) -> list[Row]:
    held = []
    for row in rows:  # type: ignore[attr-defined]
        print(row.line(), flush=True)
        held.append(row)
    return held


if __name__ == "__main__":
    sys.exit(main())
