"""SQLite with a table on the disk: run with a CSV file and a folder to write into."""

import csv
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from tests.bench.peers.spoken import WORD, Stopwatch


def main(source: Path, folder: Path) -> None:
    """Each operation as somebody at a prompt would ask for it."""
    watch = Stopwatch()
    with closing(sqlite3.connect(folder / "peer.sqlite")) as base:
        watch.time("open", lambda: _load(base, source))
        watch.time("filter", lambda: base.execute("select rowid from claims where " + _anywhere(base)).fetchall())
        watch.time("sort", lambda: base.execute("select rowid from claims order by claimant").fetchall())
        watch.time("edit", lambda: base.execute("update claims set place = 'Kyiv' where rowid = 6"))
        watch.time("save", base.commit)
    watch.tell()


def _load(base: sqlite3.Connection, source: Path) -> None:
    with source.open(newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        names = next(rows)
        base.execute(f"create table claims ({', '.join(names)})")
        base.executemany(f"insert into claims values ({', '.join('?' for _ in names)})", rows)
    base.commit()


def _anywhere(base: sqlite3.Connection) -> str:
    names = [row[1] for row in base.execute("pragma table_info(claims)")]
    return " or ".join(f"{name} like '%{WORD}%'" for name in names)


main(Path(sys.argv[1]), Path(sys.argv[2]))
