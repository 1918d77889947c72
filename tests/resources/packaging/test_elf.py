"""What a library asks of others, against what binutils say."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6 import QtWidgets

from resources.packaging.elf import Needs, read_needs

FILES = [Path(str(QtWidgets.__file__)), Path(sys.executable).resolve()]


@pytest.mark.skipif(shutil.which("readelf") is None, reason="readelf is not here")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_it_reads_what_readelf_reads(path: Path) -> None:
    told = subprocess.run(["readelf", "-dVW", str(path)], capture_output=True, text=True, check=True).stdout
    needs = read_needs(path)
    assert list(needs.libraries) == re.findall(r"\(NEEDED\).*\[(.*)\]", told)
    assert needs.name == next(iter(re.findall(r"\(SONAME\).*\[(.*)\]", told)), "")
    of_others = told.partition(".gnu.version_r")[2]
    assert sorted(needs.versions) == sorted(re.findall(r" Name: (\S+)  Flags", of_others))
    assert needs.libraries
    assert needs.versions


def test_other_files_ask_for_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a"
    for data in (b"", b"\x7fELF", b"\x7fELF\x01\x01" + b"\0" * 100, b"#!/bin/sh\n"):
        path.write_bytes(data)
        assert read_needs(path) == Needs()
