"""The list of what was packed, and the files that are there."""

from pathlib import Path

import pytest

from gui.self_test.outcome import Failed
from gui.self_test.packed import LIST, has_files, has_own_libraries


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("a.qm", "abc"), ("Qt/lib/libQt6Core.so.6", "elf"), ("sub/тека ü.toml", "x")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / LIST).write_text("3 a.qm\n3 Qt/lib/libQt6Core.so.6\n1 sub/тека ü.toml\n", "utf-8")
    return tmp_path


def test_all_that_was_packed_is_there(folder: Path) -> None:
    assert has_files(folder, has_list=True) == "3 files."


@pytest.mark.parametrize("name", ["a.qm", "Qt/lib/libQt6Core.so.6", "sub/тека ü.toml"])
def test_a_file_that_is_gone_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(Failed, match=f"^Missing or cut short: {name}. Install the program again.$"):
        has_files(folder, has_list=True)


def test_a_file_that_is_cut_short_is_named_and_a_library_may_be_another(folder: Path) -> None:
    (folder / "Qt/lib/libQt6Core.so.6").write_text("another")
    assert has_files(folder, has_list=True)
    (folder / "a.qm").write_text("ab")
    with pytest.raises(Failed, match=r"^Missing or cut short: a\.qm\."):
        has_files(folder, has_list=True)


def test_without_the_list_nothing_is_known(folder: Path) -> None:
    (folder / LIST).unlink()
    with pytest.raises(FileNotFoundError):
        has_files(folder, has_list=True)


def test_from_source_there_is_no_list() -> None:
    assert has_files().startswith("There is no list")


def maps(folder: Path, *libraries: str) -> Path:
    """A table of memory as Linux writes it."""
    table = folder / "maps"
    rows = "".join(f"7f52c3e00000-7f52c3e28000 r-xp 00028000 fe:00 1179 {' ' * 20}{path}\n" for path in libraries)
    table.write_text(f"55d0c0000000-55d0c0001000 rw-p 00000000 00:00 0 \n{rows}", "utf-8")
    return table


def test_libraries_of_the_system_that_was_packed_over_are_named(folder: Path) -> None:
    own = str(folder / "Qt/lib/libQt6Core.so.6")
    fine = maps(folder, own, "/usr/lib/x86_64-linux-gnu/libc.so.6", "/usr/lib/locale/C.utf8/LC_CTYPE")
    assert has_own_libraries(folder, has_list=True, loaded=fine) == "1 libraries."
    strange = "/usr/lib/ein Ort/libQt6Core.so.6.11.1"
    with pytest.raises(Failed, match=f"^Not from the package: {strange}.$"):
        has_own_libraries(folder, has_list=True, loaded=maps(folder, own, strange))


def test_elsewhere_nobody_knows_what_is_loaded(folder: Path) -> None:
    said = "There is no list of what is loaded."
    assert has_own_libraries() == said
    assert has_own_libraries(folder, has_list=True, loaded=folder / "none") == said
