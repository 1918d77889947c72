"""Python's own libraries lose their symbols and the path where they were built, and can still be loaded."""

import ctypes
import shutil
import subprocess
from pathlib import Path

import pytest

from resources.packaging.bare_python import bare_python
from resources.packaging.elf import forget_run_path

TOOLS = [name for name in ("cc", "strip", "readelf") if shutil.which(name) is None]
pytestmark = pytest.mark.skipif(bool(TOOLS), reason=f"not on this machine: {', '.join(TOOLS)}")


def library(path: Path, kind: str = "") -> Path:
    """A library with symbols, that has others looked for in a folder of somebody's."""
    path.parent.mkdir(parents=True, exist_ok=True)
    code = b"static int hidden(void) { return 41; }\nint answer(void) { return hidden() + 1; }"
    ways = [f"-Wl,{kind},-rpath,/home/somebody/lib"] if kind else []
    subprocess.run(["cc", "-g", "-shared", "-fPIC", *ways, "-o", str(path), "-x", "c", "-"], input=code, check=True)
    return path


def told(path: Path) -> str:
    """What is in the dynamic section and the table of symbols."""
    return subprocess.run(["readelf", "-dsW", str(path)], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("kind", ["--enable-new-dtags", "--disable-new-dtags"])
def test_they_are_bare_and_whole(tmp_path: Path, kind: str) -> None:
    paths = [library(tmp_path / name, kind) for name in ("libpython3.11.so.1.0", "python3.11/lib-dynload/math.so")]
    of_a_wheel = library(tmp_path / "numpy.libs/libother.so", kind)
    assert "somebody" in told(paths[0])
    assert "hidden" in told(paths[0])
    bare_python(tmp_path)
    for path in paths:
        assert "somebody" not in told(path)
        assert "hidden" not in told(path)
        assert ctypes.CDLL(str(path)).answer() == 42
    assert "somebody" in told(of_a_wheel)


def test_what_has_no_such_path_stays_as_it_is(tmp_path: Path) -> None:
    data = library(tmp_path / "plain.so").read_bytes()
    assert forget_run_path(data) == data
    assert forget_run_path(b"#!/bin/sh\n") == b"#!/bin/sh\n"
