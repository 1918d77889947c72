"""The call that merges, as git makes it."""

import argparse
import sys
from pathlib import Path

from gui.command_line.parser import AT_FAULT, OK, is_comparing, parser
from gui.command_line.writing import write
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.any_file import read_any
from models.formats.claims_writer import write_claims
from models.merging.merge import merge as merge_files


def merge(options: argparse.Namespace) -> int:
    """Three-way merge, as git asks for it; OUTPUT is a claim file whatever its suffix, and left alone at any fault."""
    others = options.published or options.mapping or options.refused or options.bom
    if options.files or not options.export or is_comparing(options) or others:
        parser().error("--merge BASE OURS THEIRS goes with --export OUTPUT, and with nothing else")
    base, *sides = options.merge
    was = _read_role("BASE", base, ClaimFile())  # of no base, no measure was taken away
    merged = merge_files(was, *map(_read_role, ("OURS", "THEIRS"), sides))
    write(options.export, write_claims(merged.file))
    if left := len(merged.conflicts):
        say = "1 conflict is left: the merged file holds it, open it to settle it."
        many = f"{left:,} conflicts are left: the merged file holds them, open it to settle them."
        print("counterclaim:", say if left == 1 else many, file=sys.stderr)
    return AT_FAULT if merged.conflicts else OK


def _read_role(role: str, path: Path, blank: ClaimFile = ClaimFile.NEW) -> ClaimFile:
    """One of the three files of a merge; a refusal says which, for git gives them names that tell nothing."""
    try:
        return read_any(path, blank)
    except ClaimsError as error:
        raise ClaimsError("{0} is at fault: {1}", role, error) from None
