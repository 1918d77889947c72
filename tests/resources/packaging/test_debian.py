"""The .deb: everything by which a desktop knows the program and its files, and an honest “Depends”."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from resources.packaging import debian
from resources.packaging.dependencies import Unmapped, dependencies

MOMENT = 1_700_000_000

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler here")


def library(path: Path, *asked: str) -> Path:
    """A library that asks for others, and for the C library."""
    folder = path.parent / "elsewhere"
    folder.mkdir(parents=True, exist_ok=True)
    build = ["cc", "-shared", "-Wl,--no-as-needed", "-x", "c"]
    for name in asked:
        subprocess.run([*build, f"-Wl,-soname,{name}", "-o", str(folder / name), "/dev/null"], check=True)
    code = '#include <stdlib.h>\nchar *f(void) { return getenv("HOME"); }'
    others = [str(folder / name) for name in asked]
    subprocess.run([*build, "-o", str(path), "-", "-x", "none", *others], input=code.encode(), check=True)
    shutil.rmtree(folder)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as it is frozen, only smaller."""
    folder = tmp_path / "counterclaim"
    (folder / "_internal").mkdir(parents=True)
    library(folder / "_internal" / "libone.so.1", "libEGL.so.1", "libtwo.so.2")
    library(folder / "_internal" / "libtwo.so.2", "libxcb.so.1")
    library(folder / "counterclaim").chmod(0o700)
    return folder


def test_what_is_not_inside_is_asked_for(folder: Path) -> None:
    asked = dependencies(folder)
    assert re.fullmatch(r"libc6 \(>= 2\.\d+\)", asked[0])
    assert asked[1:3] == ("libegl1", "libxcb1")
    assert any(re.match("fonts-", package) for package in asked)


def test_a_library_that_nobody_knows_stops_the_build(folder: Path) -> None:
    library(folder / "_internal" / "libthree.so.3", "libnobody.so.9")
    with pytest.raises(Unmapped, match=r"libnobody\.so\.9"):
        dependencies(folder)


@pytest.fixture
def root(folder: Path, tmp_path: Path) -> Path:
    """The tree of the package."""
    root = tmp_path / "root"
    debian.lay_out(folder, root, "1.2.3", "amd64", MOMENT)
    return root


def test_a_desktop_finds_everything(root: Path) -> None:
    assert (root / "usr/bin/counterclaim").resolve() == root / "usr/lib/counterclaim/counterclaim"
    assert (root / "usr/share/applications/counterclaim.desktop").is_file()
    assert (root / "usr/share/mime/packages/counterclaim.xml").is_file()
    assert "MIT License" in (root / "usr/share/doc/counterclaim/copyright").read_text("utf-8")
    hicolor = root / "usr/share/icons/hicolor"
    for place in ("apps/counterclaim", "mimetypes/application-x-counterclaim+json"):
        assert (hicolor / "scalable" / f"{place}.svg").is_file()
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            assert (hicolor / f"{size}x{size}" / f"{place}.png").read_bytes().startswith(b"\x89PNG")


def test_the_control_file_says_what_the_package_is(root: Path) -> None:
    control = (root / "DEBIAN/control").read_text("utf-8")
    fields = dict(re.findall(r"^([A-Z][\w-]+): (.*)$", control, re.MULTILINE))
    assert (fields["Package"], fields["Version"], fields["Architecture"]) == ("counterclaim", "1.2.3", "amd64")
    assert fields["Depends"].startswith("libc6 (>= 2.")
    assert int(fields["Installed-Size"]) > 0
    assert sorted(path.name for path in (root / "DEBIAN").iterdir()) == [
        "control"
    ]  # the triggers of others do the rest


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")
def test_it_is_packed_as_roots_and_the_same_each_time(root: Path, folder: Path, tmp_path: Path) -> None:
    debian.build(root, tmp_path / "one.deb", MOMENT)
    debian.lay_out(folder, tmp_path / "again", "1.2.3", "amd64", MOMENT)
    debian.build(tmp_path / "again", tmp_path / "two.deb", MOMENT)
    assert (tmp_path / "one.deb").read_bytes() == (tmp_path / "two.deb").read_bytes()
    command = ["dpkg-deb", "--contents", str(tmp_path / "one.deb")]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert {line.split()[1] for line in lines} == {"root/root"}
    modes = {line.split()[5]: line.split()[0] for line in lines}
    assert modes["./usr/lib/counterclaim/counterclaim"] == "-rwxr-xr-x"
    assert modes["./usr/share/applications/counterclaim.desktop"] == "-rw-r--r--"
