"""Files that are read while their window waits: what it shows already, as the disk holds it now."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.beside.waiting import waited
from gui.disk.opening import Ready
from models.claims.records import Records
from models.progress import Report
from models.storage.backups import Backups
from models.storage.opened import Opened, open_file, read_again
from models.storage.superseded import keep_superseded
from models.tables.language import say
from models.text.isolation import quoted

T = TypeVar("T")


def read_now(read: Callable[[Report], T], path: Path, window: QWidget) -> T:
    """What comes of reading a file; ClaimsError where it is refused, Cancelled where the user gives it up."""
    what = QCoreApplication.translate("Reading", "Reading {}…").format(quoted(path.name, say))
    return waited(read, window, what)


def opened_now(path: Path, window: QWidget) -> Ready:
    """A file that no window shows yet."""
    return read_now(lambda report: _ready(open_file(path, report=report)), path, window)


def reread_now(opened: Opened, backups: Backups, path: Path, window: QWidget) -> Ready:
    """The same file as the disk holds it now; one that somebody else had open may be free by now.

    What it held before is kept among the backups, where it has become another.
    """

    def read(report: Report) -> Ready:
        is_locked = opened.locked is not None
        seen = open_file(path, report=report) if is_locked else read_again(opened, report)
        keep_superseded(opened, seen.hash, backups)
        return _ready(seen)

    return read_now(read, path, window)


def taken_over_now(path: Path, window: QWidget) -> Ready:
    """The file in the place of one who had it open, where he still is gone."""

    def read(report: Report) -> Ready:
        opened = open_file(path, report=report)
        if opened.locked is not None and opened.locked.may_take_over:
            opened = open_file(path, opened.locked.over, report)
        return _ready(opened)

    return read_now(read, path, window)


def _ready(opened: Opened) -> Ready:
    return Ready(opened, Records(opened.file))
