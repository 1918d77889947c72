"""Which packages of Debian the folder needs: found by what its files ask for, and do not find inside."""

import re
from collections.abc import Iterable
from pathlib import Path

from resources.packaging.elf import read_needs

_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libdrm.so.2": "libdrm2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}
_OF_THE_C_LIBRARY = re.compile(r"(ld-linux.*|lib(c|dl|m|pthread|resolv|rt|util))\.so\.\d+")
_FILES = (
    "fontconfig-config",
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core | fonts-freefont-ttf",
    "xkb-data",
)
"""What is read at run time: where fonts are, one that has the signs of the window, and what keys mean."""


class Unmapped(Exception):  # noqa: N818  it is the folder that is at fault
    """The folder asks for a library that no package is known for."""


def dependencies(folder: Path) -> tuple[str, ...]:
    """The packages, as they stand in “Depends”; Unmapped where one is not known."""
    needs = {path: read_needs(path) for path in folder.rglob("*") if path.is_file()}
    inside = {path.name for path in needs} | {told.name for told in needs.values()}
    outside = {name for told in needs.values() for name in told.libraries} - inside
    libraries = {name for name in outside if not _OF_THE_C_LIBRARY.fullmatch(name)}
    if unknown := sorted(libraries - _PACKAGES.keys()):
        raise Unmapped(f"No package is known for {', '.join(unknown)}: name it in {Path(__file__).name}.")
    least = _least_c_library(version for told in needs.values() for version in told.versions)
    return (f"libc6 (>= {least})", *sorted(_PACKAGES[name] for name in libraries), *_FILES)


def _least_c_library(versions: Iterable[str]) -> str:
    asked = (re.fullmatch(r"GLIBC_(\d+)\.(\d+)(?:\.\d+)?", version) for version in versions)
    return ".".join(map(str, max((int(found[1]), int(found[2])) for found in asked if found)))
