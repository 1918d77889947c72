"""Paths into folders that this user may not search: refused in words, or passed over, and never a crash."""

import os
from pathlib import Path

import pytest

from models.claims.claim_file import ClaimFile
from models.formats.claims_writer import write_claims
from models.storage.there import is_file, is_folder, is_there
from tests.models.storage.unprivileged import run_unprivileged

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights are others elsewhere")


@pytest.fixture
def hidden(open_folder: Path) -> Path:
    """A file in a folder that others may list, but not search."""
    folder = open_folder / "hidden"
    folder.mkdir()
    path = folder / "x.claims"
    path.write_bytes(write_claims(ClaimFile.NEW))
    (folder / "1-0000000000000000.recovery").write_bytes(b"x")
    folder.chmod(0o744)
    return path


def test_what_is_there_is_told_as_pathlib_does(tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"")
    for path in (file, tmp_path, tmp_path / "gone", file / "below"):
        assert (is_there(path), is_file(path), is_folder(path)) == (path.exists(), path.is_file(), path.is_dir())
    assert not is_there(tmp_path / "a\0b")


_FOUND = """
from models.storage.there import is_file, is_folder, is_there
print(is_there(path), is_file(path), is_folder(path))
"""

_OPEN_FIRST = """
from models.storage.opened import open_file
"""
_OPEN = """
try:
    open_file(path)
except ClaimsError as error:
    print(error)
"""

_ASIDE_FIRST = """
from models.storage.recovery import ASIDE, Recovered, set_aside
"""
_ASIDE = """
log = path.parent.parent / "1-0000000000000000.recovery"
log.write_bytes(b"x")
(log.parent / ASIDE).mkdir()
(log.parent / ASIDE).chmod(0)
try:
    set_aside(Recovered(log=log, when=datetime.now(UTC)))
except ClaimsError as error:
    print(error)
(log.parent / ASIDE).chmod(0o700)
"""

_LOGS_FIRST = """
from models.storage.recovery_log import find_logs
"""
_LOGS = """
folder = path.parent.parent
(folder / "2-0000000000000000.recovery").symlink_to(path)
(folder / "3-0000000000000000.recovery").write_bytes(b"x")
print([log.name for log in find_logs(folder)], find_logs(path.parent))
"""

_WATCHED_FIRST = """
from models.storage.watch import _places
"""
_WATCHED = """
print([Path(place).name for place in _places(path)])
"""

_SAVED_AS_FIRST = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication, QFileDialog
from gui.disk.save_name import ask_save_name
application = QApplication([])
"""
_SAVED_AS = """
QFileDialog.getSaveFileName = lambda *_: (str(path.with_suffix("")), "")
print(ask_save_name(None, "", path, {".claims": "Claim file"}))
"""

_COPIED_FIRST = """
from types import SimpleNamespace
from gui.log.crash import save_copies
from models.claims.claim_file import ClaimFile
from models.claims.records import Records
"""
_COPIED = """
editor = SimpleNamespace(is_read_only=False, path=None, records=Records(ClaimFile.NEW))
try:
    save_copies([editor], path.parent)
except ClaimsError as error:
    print(error)
"""


def test_a_file_that_nobody_may_look_for_is_not_there(hidden: Path) -> None:
    assert run_unprivileged(_FOUND, hidden) == "False False False"


def test_opening_it_is_refused_in_words(hidden: Path) -> None:
    assert (
        run_unprivileged(_OPEN, hidden, _OPEN_FIRST)
        == "“x.claims” cannot be opened. It cannot be read: Permission denied."
    )


def test_a_log_that_cannot_be_set_aside_stays(hidden: Path) -> None:
    said = run_unprivileged(_ASIDE, hidden, _ASIDE_FIRST)
    assert (
        said
        == "The recovery log “1-0000000000000000.recovery” could not be set aside: you may not write in that folder."
    )


def test_one_log_that_nobody_may_look_at_does_not_hide_the_others(hidden: Path) -> None:
    assert run_unprivileged(_LOGS, hidden, _LOGS_FIRST) == "['3-0000000000000000.recovery'] []"


def test_the_folder_is_watched_all_the_same(hidden: Path) -> None:
    assert run_unprivileged(_WATCHED, hidden, _WATCHED_FIRST) == "['hidden']"


def test_saving_there_is_not_stopped_by_a_crash(hidden: Path) -> None:
    assert run_unprivileged(_SAVED_AS, hidden, _SAVED_AS_FIRST) == str(hidden)


def test_a_safe_copy_there_is_refused_in_words(hidden: Path) -> None:
    assert "you may not" in run_unprivileged(_COPIED, hidden, _COPIED_FIRST)
