"""The self-test: steps in their order, a report, an exit code."""

import faulthandler
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from PySide6.QtCore import QSettings, QStandardPaths

from gui.application import Application, make_qt
from gui.self_test.looks import has_icons, has_letters, speaks_others
from gui.self_test.outcome import Failed, Outcome, SelfTestReport, report_of, taken
from gui.self_test.paper_steps import compare, print_to_pdf
from gui.self_test.window_steps import WindowSteps
from models.storage.atomic import write_atomically

LONGEST = 600
"""Seconds after which a self-test that hangs says where, and ends."""

_XDG = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
Step = tuple[str, Callable[[], str]]


def run_self_test(arguments: list[str], out: Path | None = None) -> int:
    """Take every step, write the report, say it in lines; 0 where all passed, else 1.

    ClaimsError where the report cannot be written.
    Nothing of the user's is touched: settings, data and files are in a folder that goes at the end.
    """
    faulthandler.dump_traceback_later(LONGEST, exit=True, file=sys.__stderr__ or sys.stderr)
    with tempfile.TemporaryDirectory(prefix="counterclaim-self-test-", ignore_cleanup_errors=True) as folder:
        _keep_apart(Path(folder))
        report = report_of(tuple(_said(outcome) for outcome in _outcomes(arguments, Path(folder))))
    faulthandler.cancel_dump_traceback_later()
    if out is not None:
        write_atomically(out, msgspec.json.format(msgspec.json.encode(report)) + b"\n")
    _say(_closing(report))
    return 0 if report.passed else 1


def _keep_apart(folder: Path) -> None:
    """Have everything that the program keeps go into a folder."""
    os.environ.update(dict.fromkeys(_XDG, str(folder)))
    if not sys.platform.startswith("linux"):
        QStandardPaths.setTestModeEnabled(True)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


def _outcomes(arguments: list[str], folder: Path) -> Iterator[Outcome]:
    application = Application(make_qt(arguments))
    try:
        with _faults() as faults:
            for name, work in _steps(application, folder):
                yield taken(name, work)
            yield taken("no faults", lambda: _none(faults))
    finally:
        application.end()


def _steps(application: Application, folder: Path) -> Iterator[Step]:
    steps = WindowSteps(application, folder)
    yield "letters", has_letters
    yield "icons", has_icons
    yield "translations", speaks_others
    yield "open an example", steps.open_example
    yield "draw the timeline", steps.draw_timeline
    yield "draw the forest plot", steps.draw_forest
    yield "edit", steps.edit
    yield "save", steps.save
    yield "reload", steps.reload
    yield "compare", lambda: compare(steps.saved)
    yield "print to PDF", lambda: print_to_pdf(steps.saved, folder)
    yield "import an article", steps.import_article
    yield "import a spreadsheet", steps.import_spreadsheet
    yield "close", steps.close


@contextmanager
def _faults() -> Iterator[list[str]]:
    """What goes wrong in slots meanwhile, for Qt goes on after it."""
    found: list[str] = []
    was, sys.excepthook = sys.excepthook, lambda kind, error, _: found.append(f"{kind.__name__}: {error}")
    try:
        yield found
    finally:
        sys.excepthook = was


def _none(faults: list[str]) -> str:
    if faults:
        raise Failed("Something went wrong behind the steps: " + "; ".join(faults))
    return "Nothing went wrong behind the steps."


def _said(outcome: Outcome) -> Outcome:
    _say(f"{'ok' if outcome.passed else 'FAILED':7}{outcome.step:22} {outcome.seconds:7.2f} s  {outcome.said}")
    return outcome


def _closing(report: SelfTestReport) -> str:
    failed = sum(not step.passed for step in report.steps)
    return f"{len(report.steps) - failed} passed, {failed} failed"


def _say(line: str) -> None:
    if sys.stdout is not None:  # a program without a console has none on Windows
        print(line, flush=True)
