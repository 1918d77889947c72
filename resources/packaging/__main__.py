"""Makes everything that `make package` promises, in dist/: the folder, an archive of it, and on Debian a package."""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import models
from resources.packaging import debian
from resources.packaging.archive import write_archive
from resources.packaging.bare_python import bare_python
from resources.packaging.listing import write_list

TOP = Path(__file__).resolve().parents[2]
DIST = TOP / "dist"
FOLDER = DIST / "counterclaim"
_NEEDED_ON_LINUX = ("objdump", "objcopy", "strip", "ldd")


def main() -> None:
    """Make all of it; SystemExit in words where something is missing that cannot be done without."""
    if sys.platform.startswith("linux"):
        _require_tools()
    maintainer, moment = _maintainer(), _moment()
    _freeze(moment)
    if sys.platform.startswith("linux"):
        bare_python(FOLDER / "_internal")
    write_list(FOLDER / "_internal")
    _say(FOLDER, sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()))
    if sys.platform.startswith("linux"):
        _pack(maintainer, moment)


def _require_tools() -> None:
    if missing := [name for name in _NEEDED_ON_LINUX if shutil.which(name) is None]:
        sys.exit(f"Packaging needs {' and '.join(missing)}: on Debian, run “apt install binutils libc-bin”.")


def _maintainer() -> str:
    try:
        return debian.maintainer(os.environ.get("MAINTAINER", ""))
    except ValueError as error:
        sys.exit(str(error))


def _moment() -> int:
    """What everything is dated with, in seconds since 1970: SOURCE_DATE_EPOCH, else the last change that git knows."""
    if told := os.environ.get("SOURCE_DATE_EPOCH", ""):
        return int(told)
    if shutil.which("git") is None:
        return 1_700_000_000
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=TOP, capture_output=True, text=True, check=False
    ).stdout.strip()
    return int(asked or 1_700_000_000)


def _freeze(moment: int) -> None:
    """Run PyInstaller; nothing of the user's own Python gets in, and sets are in the same order each time."""
    settled = {"SOURCE_DATE_EPOCH": str(moment), "PYTHONHASHSEED": "0", "PYTHONNOUSERSITE": "1"}
    environment = {**os.environ, **settled, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONPATH", None)
    options = ("--noconfirm", "--clean", "--log-level", "WARN")
    command = [sys.executable, "-m", "PyInstaller", *options, "build.spec"]
    if subprocess.run(command, cwd=TOP, env=environment, check=False).returncode:
        sys.exit("The folder could not be made: what is above says why.")


def _pack(maintainer: str, moment: int) -> None:
    version, machine = models.__version__, platform.machine()
    name = f"counterclaim-{version}-linux-{machine}"
    archive = DIST / f"{name}.tar.gz"
    write_archive(FOLDER, name, archive, moment)
    _say(archive, archive.stat().st_size)
    if shutil.which("dpkg-deb") is None:
        print("No .deb is made: dpkg-deb is not here.")
        return
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    making = debian.Making(version, architecture, maintainer, moment)
    package = DIST / f"counterclaim_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=TOP / "build") as work:
        root = Path(work) / "root"
        debian.lay_out(FOLDER, root, making)
        debian.build(root, package, moment)
    _say(package, package.stat().st_size)


def _say(path: Path, size: int) -> None:
    print(f"{path.relative_to(TOP)}: {size / 2**20:.0f} MB")


if __name__ == "__main__":
    main()
