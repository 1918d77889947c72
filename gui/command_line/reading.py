"""The one FILE of a call that converts or compares."""

import argparse
import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from gui.command_line.parser import parser
from gui.command_line.writing import write
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.suffixes import known_suffix, read_file
from models.formats.whole_files import is_native
from models.storage.opened import is_same_place
from models.text.date_text import read_date


def read(options: argparse.Namespace) -> ClaimFile:
    """What the one FILE holds, or makes; what is left of it is told."""
    path = options.files[0]
    _check_refused(options)
    if is_native(path) and not options.published and not options.mapping:
        return read_file(path)
    from gui.machine.screen import require_qt

    require_qt()  # the folder of the user's own mappings is Qt's to tell
    from models.formats.inputs import Misplaced, Said, read_input
    from models.storage.data_folder import MAPPINGS, data_folder, name_program

    name_program()
    said = Said(published=_published(options.published), mapping=options.mapping, mappings=data_folder() / MAPPINGS)
    keep = partial(write, options.refused) if options.refused else None
    try:
        return read_input(path, said, lambda sentence: print("counterclaim:", *sentence.split(), file=sys.stderr), keep)
    except Misplaced as error:
        return parser().error(str(error).rstrip("."))


def _check_refused(options: argparse.Namespace) -> None:
    """Refuse a file for refused rows where none can be refused, or that would cost another file of the call."""
    if not options.refused:
        return
    if not options.mapping:
        parser().error("--refused goes with --mapping, which tells how a table is read")
    if not known_suffix(options.refused, (".csv",)):
        parser().error(f"--refused: “{options.refused.name}” has not the suffix .csv")
    if any(is_same_place(options.refused, path) for path in (options.files[0], options.export, *_beside(options))):
        parser().error("--refused asks for another file than FILE, OUTPUT and the files that belong to it")


def _beside(options: argparse.Namespace) -> Iterable[Path]:
    """The tables that OUTPUT may have beside it."""
    if options.compare or not known_suffix(options.export, (".csv",)):
        return ()
    from models.formats.claims_table.package import table_names

    return map(options.export.with_name, table_names(options.export.name))


def _published(text: str) -> str:
    """A day as EDTF; a call at fault where it is none."""
    try:
        return read_date(text)
    except ClaimsError as error:
        return parser().error(f"--published: {str(error).rstrip('.')}")
