"""The list of what was packed, and the files that are there."""

from pathlib import Path

import pytest

from gui.self_test.outcome import Failed
from gui.self_test.packed import LIST, has_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("a.qm", "abc"), ("Qt/lib/libQt6Core.so.6", "elf"), ("sub/тека ü.toml", "x")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / LIST).write_text("3 a.qm\n3 Qt/lib/libQt6Core.so.6\n1 sub/тека ü.toml\n", "utf-8")
    return tmp_path


def test_all_that_was_packed_is_there(folder: Path) -> None:
    assert has_files(folder, is_packaged=True) == "3 files."


@pytest.mark.parametrize("name", ["a.qm", "Qt/lib/libQt6Core.so.6", "sub/тека ü.toml"])
def test_a_file_that_is_gone_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(Failed, match=f"^Missing or cut short: {name}. Install the program again.$"):
        has_files(folder, is_packaged=True)


def test_a_file_that_is_cut_short_is_named_and_a_library_may_be_another(folder: Path) -> None:
    (folder / "Qt/lib/libQt6Core.so.6").write_text("another")
    assert has_files(folder, is_packaged=True)
    (folder / "a.qm").write_text("ab")
    with pytest.raises(Failed, match=r"^Missing or cut short: a\.qm\."):
        has_files(folder, is_packaged=True)


def test_without_the_list_nothing_is_known(folder: Path) -> None:
    (folder / LIST).unlink()
    with pytest.raises(FileNotFoundError):
        has_files(folder, is_packaged=True)


def test_from_source_there_is_no_list() -> None:
    assert has_files() == "Not packaged."
