"""The trying side: a process that takes the steps in their order, and says how each went."""

import faulthandler
import os
import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from gui.self_test.outcome import Begun, Failed, Outcome, in_a_line, taken
from models.confined.child import end_with_parent

LONGEST = 600.0
"""Seconds after which a self-test that hangs is ended."""

Step = tuple[str, Callable[[], str]]


def take_steps(connection: Connection, folder: Path) -> None:
    """Take every step; files, settings and data go into a folder. The process ends with this."""
    end_with_parent()
    if sys.stderr is not None:
        faulthandler.enable()
        faulthandler.dump_traceback_later(LONGEST * 0.99)
    try:
        for name, work in _steps(folder):
            connection.send_bytes(msgspec.json.encode(Begun(name)))
            connection.send_bytes(msgspec.json.encode(taken(name, work)))
    except Exception as error:  # between two steps: what the next are made of cannot be had
        outcome = Outcome(step="go on", passed=False, seconds=0.0, said=in_a_line(error))
        connection.send_bytes(msgspec.json.encode(outcome))
        raise
    faulthandler.cancel_dump_traceback_later()


def _steps(folder: Path) -> Iterator[Step]:
    """All steps; what they are made of is imported between them, so that a part that is missing fails one of them."""
    yield "files", _files
    yield "modules", _modules
    yield "libraries", _libraries
    yield "screen", _screen
    if not taken("screen", _screen).passed:  # Qt would abort the process
        return
    from gui.self_test.own_place import own_place

    own_place(folder)
    yield from _window_steps(folder)


def _files() -> str:
    from gui.self_test.packed import has_files

    return has_files()


def _modules() -> str:
    from gui.self_test.own_code import has_modules

    return has_modules()


def _libraries() -> str:
    from gui.self_test.packed import has_own_libraries

    return has_own_libraries()


def _screen() -> str:
    from gui.machine.screen import NoScreen, require_screen

    try:
        require_screen()
    except NoScreen:
        raise Failed(
            "There is no screen to open a window on: QT_QPA_PLATFORM=offscreen tries it without one."
        ) from None
    return f"Platform: {os.environ.get('QT_QPA_PLATFORM') or 'that of the desktop'}."


def _window_steps(folder: Path) -> Iterator[Step]:
    """The steps that need an application, from its beginning to its end."""
    from gui.application import Application, make_qt
    from gui.self_test import looks, parts
    from gui.self_test.patience import Patience
    from gui.self_test.window_steps import WindowSteps

    application = Application(make_qt(sys.argv))
    with Patience() as patience:
        steps = WindowSteps(application, folder, patience)
        yield "plugins", parts.has_plugins
        yield "letters", looks.has_letters
        yield "icons", looks.has_icons
        yield "translations", looks.speaks_others
        yield "lexicons", parts.has_lexicons
        yield "mappings", parts.has_mappings
        yield "schema", parts.has_schema
        yield "licences", parts.has_licences
        yield "versions", parts.has_versions
        yield "large example", parts.has_large_example
        yield "open an example", steps.open_example
        yield "draw the timeline", steps.draw_timeline
        yield "draw the forest plot", steps.draw_forest
        yield "edit", steps.edit
        yield "save", steps.save
        yield "reload", steps.reload
        yield "compare", lambda: _compare(steps.saved)
        yield "print to PDF", lambda: _print_to_pdf(steps.saved, folder)
        yield "import an article", steps.import_article
        yield "import a spreadsheet", steps.import_spreadsheet
        yield "close", steps.close
        yield "no faults", lambda: _none(patience.faults)
        steps.leave()
    application.end()


def _compare(path: Path) -> str:
    from gui.self_test.paper_steps import compare

    return compare(path)


def _print_to_pdf(path: Path, folder: Path) -> str:
    from gui.self_test.paper_steps import print_to_pdf

    return print_to_pdf(path, folder)


def _none(faults: list[str]) -> str:
    if faults:
        raise Failed("Something went wrong behind the steps: " + "; ".join(faults))
    return "Nothing went wrong behind the steps."
