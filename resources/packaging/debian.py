"""The .deb: the folder in /usr/lib, and everything by which a desktop knows program and claim files."""

import gzip
import os
import re
import shutil
import subprocess
import time
from email.utils import formatdate
from pathlib import Path
from typing import NamedTuple

import main
from resources.packaging import icons
from resources.packaging.dependencies import dependencies
from resources.packaging.manual import manual

_RESOURCES = Path(__file__).resolve().parent.parent
_LINUX = Path(__file__).resolve().parent / "linux"
_KIND = "application-x-counterclaim+json"

_NOBODY = "Counterclaim contributors <counterclaim@localhost>"
"""Who answers for a package that somebody makes without saying who that is."""

_CONTROL = """\
Package: counterclaim
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: hicolor-icon-theme, shared-mime-info, desktop-file-utils, xdg-utils, libx11-data
Section: misc
Priority: optional
Description: lays conflicting numbers side by side, with their sources
 For reporters, fact-checkers, open-source analysts and casualty recorders: keeps
 claims with the very words of their sources, shows them in a table and on a
 chart that draws “at least” as what it is, says what can be compared and under
 which assumptions, and prints a sheet for an editor.
 .
 The package has everything inside, and needs no Python.
"""

_COPYRIGHT = """\
Counterclaim comes with the libraries that it uses. Their licences, and the credits of the examples and icons, are in
/usr/lib/counterclaim/THIRD-PARTY.txt; Qt is used under the GNU Lesser General Public License, version 3, which is in
/usr/lib/counterclaim/LGPL-3.0.txt. Counterclaim itself:

"""


class Making(NamedTuple):
    """What is made: version and architecture, who answers for it, and when, in seconds since 1970."""

    version: str
    architecture: str
    maintainer: str
    moment: int


def maintainer(told: str) -> str:
    """Who answers for the package; ValueError for who is not a name with an address."""
    if told and not re.fullmatch(r"[^<>\n]*[^<>\s] <[^<>@\s]+@[^<>@\s]+>", told):
        raise ValueError(f"MAINTAINER is to be “Name <name@domain>”, not “{told}”.")
    return told or _NOBODY


def lay_out(folder: Path, root: Path, making: Making) -> None:
    """Make the tree of the package in ``root``, which must not be there yet."""
    library = root / "usr/lib/counterclaim"
    shutil.copytree(folder, library, symlinks=True)
    command = root / "usr/bin/counterclaim"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/counterclaim/counterclaim")
    _put(root / "usr/share/applications/counterclaim.desktop", (_LINUX / "counterclaim.desktop").read_bytes())
    _put(root / "usr/share/mime/packages/counterclaim.xml", (_LINUX / "counterclaim.xml").read_bytes())
    _put_icons(root / "usr/share/icons/hicolor")
    _put(root / "usr/share/metainfo/org.counterclaim.counterclaim.metainfo.xml", metainfo(making).encode())
    page = manual(main.parser(), making.version, making.moment)
    _put(root / "usr/share/man/man1/counterclaim.1.gz", gzip.compress(page, 9, mtime=making.moment))
    _put_documents(root / "usr/share/doc/counterclaim", making)
    _put(root / "DEBIAN/control", _control(folder, root, making).encode())


def build(root: Path, path: Path, moment: int) -> None:
    """Pack the tree with dpkg-deb, which must be there."""
    for place in (root, *root.rglob("*")):
        if not place.is_symlink():
            place.chmod(0o755 if place.is_dir() or place.stat().st_mode & 0o100 else 0o644)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(root), str(path)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _put_icons(theme: Path) -> None:
    for context, name, svg in (("apps", "counterclaim", "counterclaim.svg"), ("mimetypes", _KIND, "claims.svg")):
        drawing = _RESOURCES / svg
        _put(theme / "scalable" / context / f"{name}.svg", drawing.read_bytes())
        for size in icons.SIZES:
            _put(theme / f"{size}x{size}" / context / f"{name}.png", icons.png(drawing, size))


def metainfo(making: Making) -> str:
    """What software centres show of the program."""
    day = time.strftime("%Y-%m-%d", time.gmtime(making.moment))
    text = (_LINUX / "counterclaim.metainfo.xml").read_text("utf-8")
    return text.format(version=making.version, day=day)


def _put_documents(folder: Path, making: Making) -> None:
    licence = (_RESOURCES.parent / "LICENSE").read_text("utf-8")
    _put(folder / "copyright", (_COPYRIGHT + licence).encode())
    when = formatdate(making.moment, localtime=False).replace("-0000", "+0000")
    entry = f"counterclaim ({making.version}) unstable; urgency=low\n\n  * See CHANGELOG.md of the project.\n\n"
    entry += f" -- {making.maintainer}  {when}\n"
    _put(folder / "changelog.gz", gzip.compress(entry.encode(), 9, mtime=making.moment))


def _control(folder: Path, root: Path, making: Making) -> str:
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    depends = ", ".join(dependencies(folder))
    return _CONTROL.format(**making._asdict(), size=size // 1024, depends=depends)
