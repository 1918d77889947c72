"""The call that tries this copy of the program."""

import argparse

from gui.command_line.parser import parser


def examine(options: argparse.Namespace) -> int:
    """Try this copy of the program."""
    given = {name for name, value in vars(options).items() if value} - {"self_test", "out"}
    if not options.self_test or given:
        parser().error("--self-test goes with --out REPORT.json, and with nothing else")
    from gui.machine.screen import require_qt

    require_qt()
    from gui.self_test.run import run_self_test

    return run_self_test(options.out)
