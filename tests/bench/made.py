"""Claim files of any size, made from the large example."""

import msgspec

from gui.resources import EXAMPLES
from models.claims.claim_file import ClaimFile
from models.formats.suffixes import read_file


def made(count: int) -> ClaimFile:
    """The large example's claims again and again under other ids until there are ``count``."""
    file = read_file(EXAMPLES / "russian-losses-2022-2026.claims")
    held = file.claims
    claims = tuple(
        msgspec.structs.replace(held[n % len(held)], id=f"c{n}", note=f"copy {n // len(held)}") for n in range(count)
    )
    return msgspec.structs.replace(file, claims=claims)
