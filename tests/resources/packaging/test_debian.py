"""The .deb: everything by which a desktop knows the program and its files, and an honest “Depends”."""

import gzip
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from resources.packaging import debian
from resources.packaging.dependencies import Unmapped, dependencies

MAKING = debian.Making("1.2.3", "amd64", "Mia Muster <mia@example.org>", 1_700_000_000)

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
    debian.lay_out(folder, root, MAKING)
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


def test_software_centres_and_man_know_the_program(root: Path) -> None:
    told = ElementTree.parse(root / "usr/share/metainfo/org.counterclaim.counterclaim.metainfo.xml").getroot()
    assert told.findtext("id") == "org.counterclaim.counterclaim"
    assert told.findtext("launchable") == "counterclaim.desktop"
    assert [release.attrib for release in told.iter("release")] == [{"version": "1.2.3", "date": "2023-11-14"}]
    page = gzip.decompress((root / "usr/share/man/man1/counterclaim.1.gz").read_bytes())
    assert page.startswith(b'.TH COUNTERCLAIM 1 2023-11-14 "Counterclaim 1.2.3"')


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not here")
def test_what_software_centres_show_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "org.counterclaim.counterclaim.metainfo.xml"
    path.write_text(debian.metainfo(MAKING), "utf-8")
    command = ["appstreamcli", "validate", "--no-net", "--pedantic", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, "E:" in done.stdout, "W:" in done.stdout) == (0, False, False), done.stdout


def test_somebody_answers_for_the_package(root: Path) -> None:
    changes = gzip.decompress((root / "usr/share/doc/counterclaim/changelog.gz").read_bytes()).decode()
    assert "\nMaintainer: Mia Muster <mia@example.org>\n" in (root / "DEBIAN/control").read_text("utf-8")
    assert f" -- {MAKING.maintainer}  " in changes
    assert debian.maintainer(MAKING.maintainer) == MAKING.maintainer
    assert debian.maintainer("").endswith(" <counterclaim@localhost>")


@pytest.mark.parametrize("told", ["Mia", "<mia@example.org>", "Mia <mia>", "Mia <mia@example.org>\nDepends: other"])
def test_who_cannot_be_written_to_answers_for_nothing(told: str) -> None:
    with pytest.raises(ValueError, match=r"^MAINTAINER is to be “Name <name@domain>”, not “"):
        debian.maintainer(told)


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
    debian.build(root, tmp_path / "one.deb", MAKING.moment)
    debian.lay_out(folder, tmp_path / "again", MAKING)
    debian.build(tmp_path / "again", tmp_path / "two.deb", MAKING.moment)
    assert (tmp_path / "one.deb").read_bytes() == (tmp_path / "two.deb").read_bytes()
    command = ["dpkg-deb", "--contents", str(tmp_path / "one.deb")]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert {line.split()[1] for line in lines} == {"root/root"}
    modes = {line.split()[5]: line.split()[0] for line in lines}
    assert modes["./usr/lib/counterclaim/counterclaim"] == "-rwxr-xr-x"
    assert modes["./usr/share/applications/counterclaim.desktop"] == "-rw-r--r--"
