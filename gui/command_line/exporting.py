"""The call that converts a file."""

import argparse
from collections.abc import Iterable
from pathlib import Path

from gui.command_line.parser import OK, parser
from gui.command_line.reading import read
from gui.command_line.writing import begin_painting, check_call
from gui.disk.poured import pour_all
from models.claims.errors import ClaimsError
from models.claims.visible import visible
from models.formats.suffixes import PAINTED, WRITERS, write_files
from models.formats.whole_files import strangers
from models.progress import silent


def export(options: argparse.Namespace) -> int:
    """Write FILE in another format, with all files that the format has; the exit code."""
    output = options.export
    check_call(options.files, output, (*WRITERS, *PAINTED))
    painting = begin_painting(output) if output.suffix.lower() in PAINTED else None
    if options.bom and output.suffix.lower() != ".csv":
        parser().error("--bom goes with --export to .csv")
    files = write_files(read(options), output, options.bom)
    _check_beside(files)
    pour_all(files, silent)
    del painting
    return OK


def _check_beside(files: Iterable[Path]) -> None:
    """Refuse to replace what nobody has named: only OUTPUT, and what belongs to an export that is there."""
    if others := strangers(files):
        raise ClaimsError(
            "“{0}” is there already, and belongs to no export: move it, or export under another name.",
            visible(others[0].name),
        )
