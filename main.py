"""Starts Counterclaim: opens windows, or does what a call asks for without one."""

import argparse
import sys
from collections.abc import Sequence

from gui.command_line.encoding import settle_locale
from gui.command_line.parser import AT_FAULT, BAD_CALL, INTERRUPTED, OK, is_comparing, parser
from models.claims.errors import ClaimsError
from models.confined.streams import hold_streams

__all__ = ("AT_FAULT", "BAD_CALL", "INTERRUPTED", "OK", "main", "parser")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code."""
    settle_locale()
    options = parser().parse_args(arguments)
    try:
        return _call(options)
    except ClaimsError as error:
        print("counterclaim:", *str(error).split(), file=sys.stderr)  # one line, whatever a file is called
        return AT_FAULT
    except KeyboardInterrupt:
        return INTERRUPTED


def _call(options: argparse.Namespace) -> int:
    """Do what is asked for, with the modules that this takes and no others."""
    if options.self_test or options.out:
        from gui.command_line.examining import examine

        return examine(options)
    if options.merge:
        from gui.command_line.merging import merge

        return merge(options)
    if is_comparing(options):
        from gui.command_line.comparing import compare

        return compare(options)
    if options.export:
        from gui.command_line.exporting import export

        return export(options)
    from gui.command_line.opening import open_windows

    return open_windows(options.files)


if __name__ == "__main__":
    hold_streams()
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # what is read in a process of its own: the frozen program starts itself
    sys.exit(main())
