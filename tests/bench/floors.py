"""`python -m tests.bench.floors FILE`: what the least work takes that an operation cannot do without, as JSON."""

import os
import sys
import tempfile
import time
from pathlib import Path

import msgspec

from models.formats.claims_layout import Layout
from models.formats.claims_writer import write_claims
from tests.bench.memory import peak

WORD = "meduza"


class Floors(msgspec.Struct, frozen=True):
    """Seconds by operation, and bytes that the records take beside the program itself, at their most."""

    claims: int
    decode: float
    save: float
    filter: float
    sort: float
    memory: int


def floors(path: Path) -> Floors:
    """All floors, each once, in a process that does nothing else."""
    decoder = msgspec.json.Decoder(Layout)
    bare = peak()
    start = time.perf_counter()
    layout = decoder.decode(path.read_bytes())
    decode, memory = time.perf_counter() - start, peak() - bare
    return Floors(
        claims=len(layout.claims),
        decode=decode,
        save=_save(layout, path.parent),
        filter=_filter(layout),
        sort=_sort(layout),
        memory=memory,
    )


def _save(layout: Layout, folder: Path) -> float:
    """Encode and fsync; the encoding is the program's own, one record a line."""
    file = layout.file()
    with tempfile.NamedTemporaryFile(dir=folder) as out:
        start = time.perf_counter()
        out.write(write_claims(file))
        out.flush()
        os.fsync(out.fileno())
        return time.perf_counter() - start


def _filter(layout: Layout) -> float:
    """One `in` a row over lower-cased text that was built before."""
    from models.claims.records import Records
    from models.frame.whole_text import WholeText

    records, words = Records(layout.file()), WholeText()
    shared = [part.value for part in words.shared]
    texts = [
        "\n".join((*[str(value(claim, records)) for value in shared], words.own(claim))) for claim in layout.claims
    ]
    start = time.perf_counter()
    _ = [row for row, text in enumerate(texts) if WORD in text]
    return time.perf_counter() - start


def _sort(layout: Layout) -> float:
    """numpy's argsort of a column's codes."""
    import numpy as np

    codes = np.unique(np.array([claim.claimant for claim in layout.claims]), return_inverse=True)[1]
    start = time.perf_counter()
    np.argsort(codes, kind="stable")
    return time.perf_counter() - start


if __name__ == "__main__":
    print(msgspec.json.encode(floors(Path(sys.argv[1]))).decode(), flush=True)
