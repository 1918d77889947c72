"""The licences of everything that goes into the folder, as one text; whatever has none stops the build."""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from typing import NamedTuple

from resources.packaging.shared_licences import shared_licences

_RULE = "=" * 100
_NAMES = ("licen", "copying", "notice", "authors")
_QT = Path(__file__).resolve().parents[1] / "licences" / "QT.txt"
_LGPL = ("PySide6_Essentials", "shiboken6")
"""Their wheels hold no licence text: it stands beside the notices, and what Qt's libraries hold of others in `_QT`."""
_STARTER = "pyinstaller"
"""The program file itself is its work, though nothing of it is among the files that it bundles."""


class Notice(NamedTuple):
    """What is bundled, its version, its licence in short, where it comes from, and the texts that go with it."""

    name: str
    version: str
    licence: str
    origin: str
    texts: tuple[str, ...]

    def __str__(self) -> str:
        """As it stands in the file."""
        head = [f"{self.name} {self.version}", f"Licence: {self.licence}", f"From: {self.origin}"]
        return "\n\n".join((_RULE, "\n".join(line for line in head if not line.endswith(": ")), *self.texts))


class Unlicensed(Exception):  # noqa: N818  it is what is bundled that is at fault
    """Something would be bundled without the licence under which it may be."""


def write_notices(sources: Iterable[Path], beginning: str) -> str:
    """A text with the notice of each distribution, system library and of Python itself that the files come from.

    It begins with ``beginning`` and ends with the licences that several refer to. Unlicensed where one of them has no
    licence text.
    """
    files = {path.absolute() for path in sources}
    owners = _owners()
    found = (distribution(_STARTER), *(owners[path] for path in files if path in owners))
    wheels = {wheel.name.lower(): wheel for wheel in found}
    notices = [_of_python(), *(_of_distribution(wheel) for _, wheel in sorted(wheels.items()))]
    if sys.platform.startswith("linux"):
        home = (Path(sys.prefix), Path(sys.base_prefix))
        libraries = (path for path in files if not any(map(path.is_relative_to, home)) and ".so" in path.name)
        notices += _of_libraries(libraries)
    text = "\n\n".join((beginning.strip(), *map(str, notices)))
    shared = (f"{_RULE}\n\n{name}: the text of this licence\n\n{words}" for name, words in shared_licences(text))
    return "\n\n".join((text, *shared)) + "\n"


def _owners() -> dict[Path, Distribution]:
    """The distribution that each installed file belongs to."""
    return {
        Path(os.path.normpath(str(wheel.locate_file(file)))): wheel
        for wheel in distributions()
        for file in wheel.files or ()
    }


def _of_distribution(wheel: Distribution) -> Notice:
    told = wheel.metadata
    stated = (text for name in ("License-Expression", "License") for text in told.get_all(name) or ())
    short = next(stated, "").strip().partition("\n")[0]
    named = [line.partition(", ")[2] for line in told.get_all("Project-URL") or ()]
    texts = tuple(_texts(wheel))
    if not texts:
        raise Unlicensed(f"{wheel.name} would be bundled, but holds no licence text.")
    origin = next(iter((*named, *(told.get_all("Home-page") or ()))), "")
    return Notice(wheel.name, wheel.version, short, origin, texts)


def _texts(wheel: Distribution) -> Iterator[str]:
    if wheel.name in _LGPL:
        yield "Its licence is in LGPL-3.0.txt, which adds to GPL-3.0.txt; both are in the folder of licences."
    if wheel.name == _LGPL[0]:
        yield _QT.read_text("utf-8").strip()
    for file in wheel.files or ():
        if any(part in str(file).lower() for part in _NAMES) and file.suffix not in (".py", ".pyc", ".json"):
            yield f"-- {file}\n\n{Path(str(file.locate())).read_text('utf-8', 'replace').strip()}"


def _of_python() -> Notice:
    folders = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix), Path("/usr/share/doc/python3"))
    names = ("LICENSE.txt", "LICENSE", "copyright")
    found = next((path for folder in folders for name in names if (path := folder / name).is_file()), None)
    if found is None:
        raise Unlicensed("Python would be bundled, but its licence text is not beside its library.")
    text = found.read_text("utf-8", "replace").strip()
    return Notice("Python", sys.version.partition(" ")[0], "PSF-2.0", "https://www.python.org/", (text,))


def _of_libraries(paths: Iterable[Path]) -> list[Notice]:
    """One for each of the system's packages; where the system has no Debian packages, one that lists the names."""
    names = sorted({path.resolve().name for path in paths})
    if not names:
        return []
    if shutil.which("dpkg-query") is None:
        listed = "They are those of the system that this folder was built on:\n\n" + "\n".join(names)
        return [Notice("Libraries of the system", "", "", "", (listed,))]
    return [_of_package(package) for package in sorted({_package(name) for name in names})]


def _package(library: str) -> str:
    found = _ask("--search", f"*/{library}").partition(": ")[0]
    if not found:
        raise Unlicensed(f"{library} would be bundled, but belongs to no package of this system.")
    return found.partition(",")[0]


def _of_package(package: str) -> Notice:
    name = package.partition(":")[0]
    copyright_ = Path("/usr/share/doc") / name / "copyright"
    if not copyright_.is_file():
        raise Unlicensed(f"{name} would be bundled, but {copyright_} is not here.")
    version, source = _ask("--show", "--showformat", "${Version}\n${source:Package}", package).split("\n")
    origin = f"Debian’s source package {source}, https://tracker.debian.org/pkg/{source}"
    return Notice(name, version, "", origin, (copyright_.read_text("utf-8", "replace").strip(),))


def _ask(*question: str) -> str:
    return subprocess.run(["dpkg-query", *question], capture_output=True, text=True, check=False).stdout.strip()
