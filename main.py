"""The command line: opens windows, or converts without one."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import models
from models.claims.errors import ClaimsError
from models.formats.suffixes import PAINTED, WRITERS, read_file, write_bytes

OK, AT_FAULT, BAD_CALL = 0, 1, 2
"""Exit codes: done; an input or output is at fault; the call is."""


class _Parser(argparse.ArgumentParser):
    """A parser that refuses in one sentence."""

    def error(self, message: str) -> None:  # type: ignore[override]
        self.exit(BAD_CALL, f"counterclaim: {' '.join(message.split())} (see --help).\n")


def parser() -> argparse.ArgumentParser:
    """The options of the command line."""
    result = _Parser(prog="counterclaim", description="Lays conflicting numbers side by side, with their sources.")
    result.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a claim file to open, each in a window")
    result.add_argument(
        "--export", type=Path, metavar="OUTPUT", help="convert FILE without a window; the suffix says the format"
    )
    result.add_argument("--version", action="version", version=f"counterclaim {models.__version__}")
    return result


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code."""
    if not os.environ.keys() & {"LC_ALL", "LC_CTYPE", "LANG"}:
        os.environ["LC_CTYPE"] = "C.UTF-8"  # without any locale Qt complains on stderr before it takes this one
    options = parser().parse_args(arguments)
    try:
        return _export(options.files, options.export) if options.export else _open(options.files)
    except ClaimsError as error:
        print("counterclaim:", *str(error).split(), file=sys.stderr)  # one line, whatever a file is called
        return AT_FAULT


def _export(files: Sequence[Path], output: Path) -> int:
    if len(files) != 1:
        parser().error("--export takes exactly one FILE")
    suffix = output.suffix.lower()
    if suffix not in (*WRITERS, *PAINTED):
        parser().error(f"“{output.name}” has none of the suffixes {', '.join((*WRITERS, *PAINTED))}")
    from gui.screen import require_qt

    require_qt()
    from models.storage.atomic import write_atomically

    painting = _begin_painting() if suffix in PAINTED else None

    write_atomically(output, write_bytes(read_file(files[0]), output))
    del painting
    return OK


def _begin_painting() -> object:
    """Load the writers that paint, which put themselves into WRITERS, and what they paint with."""
    from gui.screen import require_painting

    require_painting()
    import gui.chart_files  # noqa: F401
    from gui import offscreen

    return offscreen.begin()


def _open(files: Sequence[Path]) -> int:
    from gui.screen import require_screen

    require_screen()
    from gui.application import Application, make_qt

    qt = make_qt(sys.argv)
    application = Application(qt)
    application.open_files(files)
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())
