"""The self-test: a process that takes the steps, watched by this one; a report, an exit code."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from gui.self_test.outcome import Outcome, SelfTestReport, report_of
from gui.self_test.watching import watched
from models.claims.errors import ClaimsError
from models.storage.atomic import write_atomically


def run_self_test(out: Path | None = None) -> int:
    """Take every step, say it in lines, write the report after each; 0 where all passed, else 1.

    ClaimsError where the report cannot be written, before any step is taken, or where nothing can be tried.
    Nothing of the user's is touched: settings, data and files are in a folder that goes at the end.
    """
    out = out and out.absolute()  # which has a name, whatever it is
    outcomes: list[Outcome] = []
    _write(report_of(outcomes, is_complete=False), out)
    with _own_folder() as folder:
        for outcome in watched(folder):
            outcomes.append(outcome)
            _write(report_of(outcomes, is_complete=False), out)
            _say(f"{'ok' if outcome.passed else 'FAILED':7}{outcome.step:22} {outcome.seconds:7.2f} s  {outcome.said}")
    report = report_of(outcomes, is_complete=True)
    _write(report, out)
    failed = sum(not step.passed for step in outcomes)
    _say(f"{len(outcomes) - failed} passed, {failed} failed")
    return 0 if report.passed else 1


@contextmanager
def _own_folder() -> Iterator[Path]:
    try:
        folder = tempfile.TemporaryDirectory(prefix="counterclaim-self-test-", ignore_cleanup_errors=True)
    except OSError as error:
        raise ClaimsError("There is no folder for what is tried, name one in TMPDIR: {0}.", str(error)) from None
    with folder as path:
        yield Path(path)


def _write(report: SelfTestReport, out: Path | None) -> None:
    if out is not None:
        write_atomically(out, msgspec.json.format(msgspec.json.encode(report)) + b"\n")


def _say(line: str) -> None:
    """Print a line; where nobody listens any more, nothing is printed from then on, and the test goes on."""
    if sys.stdout is None:  # a program without a console has none on Windows
        return
    try:
        print(line, flush=True)
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())  # what is still to be flushed goes there at the end
        os.close(nowhere)
