"""A packaged program imports what it needs late from the file that it was started from, whatever happens to that."""

import sys
import types
from pathlib import Path

import pytest
from PyInstaller.archive.writers import ZlibArchiveWriter
from PyInstaller.loader.pyimod01_archive import ZlibArchiveReader

from gui.log.own_archive import hold_archive

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere such a file cannot be replaced")


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ZlibArchiveReader:
    """What reads the modules of a program file in which there is one."""
    path, code = tmp_path / "counterclaim", compile("answer = 42", "late.py", "exec")
    ZlibArchiveWriter(str(path), [("late", "late.py", "PYMODULE")], {"late": code})
    reader = ZlibArchiveReader(str(path), start_offset=0)
    importers = types.ModuleType("pyimod02_importers")
    importers.pyz_archive = reader  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pyimod02_importers", importers)
    monkeypatch.setattr(sys, "executable", str(path))
    return reader


@LINUX
@pytest.mark.parametrize("other", [None, b"another program"])
def test_modules_are_there_though_their_file_is_not(program: ZlibArchiveReader, other: bytes | None) -> None:
    hold_archive()
    path = Path(sys.executable)
    path.unlink()
    if other is not None:
        path.write_bytes(other)
    found: dict[str, object] = {}
    exec(program.extract("late"), found)
    assert found["answer"] == 42


def test_without_that_the_process_would_end(program: ZlibArchiveReader) -> None:
    Path(sys.executable).unlink()
    with pytest.raises(SystemExit):
        program.extract("late")


def test_from_source_nothing_is_held() -> None:
    hold_archive()
