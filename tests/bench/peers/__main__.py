"""`make peers`: other programs on the same data, as far as they are here: each operation once, in seconds.

SQLite comes with Python; VisiData and LibreOffice Calc are used where they are (`pip install visidata`, on Debian
`apt install libreoffice-calc-nogui python3-uno`). They do less than our window, which checks, keeps and draws what it
shows, and they hold no quotes; what is compared is how long somebody waits.
"""

import argparse
import csv
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import msgspec

from models.formats.suffixes import read_file
from tests.bench.apart import LONGEST, TOP, made_file, walked
from tests.bench.peers.spoken import OPERATIONS
from tests.bench.walk import WORD, Walked

COLUMNS = ("id", "claimant", "subject", "measure", "low", "as_of", "place", "note")
OURS = {
    "open": "open",
    "filter": f"filter “{WORD[:-1]}”",
    "sort": "sort by claimant",
    "edit": "edit a cell",
    "save": "save",
}
Seconds = dict[str, float]


def main() -> None:
    """Make the data, run every peer that is here, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.peers")
    parser.add_argument("--claims", type=int, default=100_000)
    count = parser.parse_args().claims
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        claims = made_file(count, folder)
        table = _table(claims, folder)
        found = {"Counterclaim": _ours(walked(claims))} | _peers(table, folder)
    print(f"{f'seconds at {count:,} claims':24}" + "".join(f"{operation:>10}" for operation in OPERATIONS))
    for name, taken in found.items():
        print(f"{name:24}" + "".join(f"{taken[operation]:10.3f}" for operation in OPERATIONS))


def _ours(walk: Walked) -> Seconds:
    return {operation: walk.taken[name].whole for operation, name in OURS.items()}


def _table(claims: Path, folder: Path) -> Path:
    """The claims as CSV, with the words of their quotes."""
    path = folder / "claims.csv"
    with path.open("w", newline="", encoding="utf-8") as out:
        rows = csv.writer(out)
        rows.writerow((*COLUMNS, "words"))
        for claim in read_file(claims).claims:
            words = " ".join(quote.exact for quote in claim.quotes)
            rows.writerow((*(getattr(claim, name) for name in COLUMNS), words))
    return path


def _peers(table: Path, folder: Path) -> dict[str, Seconds]:
    found = {"SQLite": _run(sys.executable, "sqlite", table, folder)}
    if visidata := os.environ.get("VISIDATA_PYTHON", ""):
        found["VisiData"] = _run(visidata, "visidata_batch", table, folder)
    if shutil.which("soffice"):
        found["LibreOffice Calc"] = _run("/usr/bin/python3", "libreoffice", table, folder)
    return found


def _run(python: str, module: str, table: Path, folder: Path) -> Seconds:
    done = subprocess.run(
        [python, "-m", f"tests.bench.peers.{module}", str(table), str(folder)],
        cwd=TOP,
        env=os.environ | {"PYTHONPATH": str(TOP)},
        stdout=subprocess.PIPE,
        check=True,
        timeout=LONGEST,
    )
    return msgspec.json.decode(done.stdout.splitlines()[-1], type=Seconds)


if __name__ == "__main__":
    main()
