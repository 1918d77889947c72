"""Tools of the benchmark in processes of their own, so that none leaves memory or warm caches to the next."""

import os
import subprocess
import sys
from pathlib import Path
from typing import TypeVar

import msgspec

from models.formats.claims_writer import write_claims
from tests.bench.floors import Floors
from tests.bench.made import made
from tests.bench.walk import Taken, Walked

TOP = Path(__file__).resolve().parents[2]
LONGEST = 3600
T = TypeVar("T")


def made_file(count: int, folder: Path) -> Path:
    """A file of so many claims in a folder, made once."""
    path = folder / f"{count}.claims"
    if not path.exists():
        path.write_bytes(write_claims(made(count)))
    return path


def walked(path: Path) -> Walked:
    """A walk through a window on a file."""
    return _told("tests.bench.walk", path, Walked)


def floors_of(path: Path) -> Floors:
    """The floors for a file."""
    return _told("tests.bench.floors", path, Floors)


def moment(path: Path, name: str) -> dict[str, Taken]:
    """One of the things that are done now and then in a window on a file."""
    return _told("tests.bench.moments", path, dict[str, Taken], name)


def _told(module: str, path: Path, kind: type[T], *words: str) -> T:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TOP)}
    done = subprocess.run(
        [sys.executable, "-m", module, str(path), *words],
        cwd=TOP,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        timeout=LONGEST,
    )
    return msgspec.json.decode(done.stdout, type=kind)
