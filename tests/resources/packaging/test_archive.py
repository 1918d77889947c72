"""The archive: everything root's, sorted, and the same bytes each time."""

import os
import tarfile
from pathlib import Path

from resources.packaging.archive import write_archive


def folder(path: Path) -> Path:
    """A folder with a program, a text and a link."""
    path.mkdir()
    (path / "program").write_text("#!/bin/sh\n")
    (path / "program").chmod(0o700)
    (path / "Ґ.txt").write_text("text")
    (path / "link").symlink_to("program")
    return path


def test_it_is_the_same_whoever_packs_it_and_when(tmp_path: Path) -> None:
    one, two = folder(tmp_path / "one"), folder(tmp_path / "two")
    os.utime(two / "program", (1, 1))
    (two / "Ґ.txt").chmod(0o664)
    for path in (one, two):
        write_archive(path, "made", tmp_path / f"{path.name}.tar.gz", 1_700_000_000)
    assert (tmp_path / "one.tar.gz").read_bytes() == (tmp_path / "two.tar.gz").read_bytes()


def test_it_holds_all_of_it_as_roots(tmp_path: Path) -> None:
    write_archive(folder(tmp_path / "one"), "made-1", tmp_path / "a.tar.gz", 1_700_000_000)
    with tarfile.open(tmp_path / "a.tar.gz") as archive:
        members = archive.getmembers()
    assert [(member.name, oct(member.mode)) for member in members if not member.issym()] == [
        ("made-1", "0o755"),
        ("made-1/program", "0o755"),
        ("made-1/Ґ.txt", "0o644"),
    ]
    assert [(member.name, member.linkname) for member in members if member.issym()] == [("made-1/link", "program")]
    assert {(member.uname, member.uid, member.gid, member.mtime) for member in members} == {
        ("root", 0, 0, 1_700_000_000)
    }
