"""A file so large that a window shows its beginning while the rest is read."""

from pathlib import Path

import msgspec

from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file

COUNT = 10_000
"""Claims of the file: the ids are "c0" to "c9999"."""


def write_large(path: Path, example: Path) -> Path:
    """Write the file: an example, with its first claim many times over in place of its claims."""
    file = read_file(example)
    claims = tuple(msgspec.structs.replace(file.claims[0], id=f"c{n}", note="x" * 200) for n in range(COUNT))
    path.write_bytes(write_claims(msgspec.structs.replace(file, claims=claims)))
    return path
