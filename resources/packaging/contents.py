"""Which of the files that PyInstaller finds go into the folder."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

from resources.packaging.elf import read_needs

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: its path in the folder, where it comes from, and its kind."""

_PLUGINS_LEFT_OUT = (
    "platformthemes/libqgtk3",  # drags GTK in, and the program has a style of its own
    "tls/",  # nothing is sent anywhere
    "networkinformation/",
    "egldeviceintegrations/",  # screens without a desktop
    "generic/",
    "platforms/libqeglfs",
    "platforms/libqlinuxfb",
    "platforms/libqminimal",
    "platforms/libqvkkhrdisplay",
    "platforms/libqvnc",
    *(f"imageformats/libq{kind}." for kind in ("tga", "tiff", "wbmp", "webp", "icns")),
)
_LEFT_OUT = (*(f"plugins/{name}" for name in _PLUGINS_LEFT_OUT), "resources/packaging/", "translations/qt", ".ts")


def _languages() -> Iterator[str]:
    """The languages that the program speaks, whose words for buttons are Qt's own."""
    found = Path(__file__).parent.parent.glob("translations/counterclaim_*.qm")
    return (path.stem.rpartition("_")[2] for path in sorted(found))


_LOCALES = "babel/locale-data/"
"""30 MB of how other languages write dates, of a library under trafilatura, which asks for none of it here."""
_KEPT = (
    *(f"{_LOCALES}{name}.dat" for name in ("root", "en")),
    *(f"translations/qtbase_{language}.qm" for language in _languages()),
)


def is_wanted(name: str) -> bool:
    """Whether a file goes into the folder, by its path there."""
    name = name.replace("\\", "/")
    if name.startswith("resources/") and PurePosixPath(name).name.startswith("."):
        return False  # the lock of an example that is open while the folder is made
    return name.endswith(_KEPT) or not any(part in name for part in (*_LEFT_OUT, _LOCALES))


def keep_wanted(entries: Iterable[Entry]) -> list[Entry]:
    """The files that go into the folder, without the libraries that only files asked for which do not."""
    kept = [entry for entry in entries if is_wanted(entry[0])]
    asked = _asked(kept)
    return [entry for entry in kept if not _is_library(entry[0]) or PurePosixPath(entry[0]).name in asked]


def _is_library(name: str) -> bool:
    """Whether a file is there for others only: a library of the system or of Qt, not what Python or Qt itself loads."""
    path = PurePosixPath(name)
    is_of_a_package = len(path.parts) > 1 and path.parts[-3:-1] != ("Qt", "lib")
    return ".so" in path.suffixes and not is_of_a_package and not path.name.startswith("libpython")


def _asked(entries: Iterable[Entry]) -> frozenset[str]:
    """The names of all libraries that are asked for, straight or by detours."""
    needs = {name: tuple(_needs(sources)) for name, sources in _by_name(entries).items()}
    asked: set[str] = set()
    ahead = [name for entry in entries if not _is_library(entry[0]) for name in needs[PurePosixPath(entry[0]).name]]
    while ahead:
        name = ahead.pop()
        if name not in asked:
            asked.add(name)
            ahead += needs.get(name, ())
    return frozenset(asked)


def _by_name(entries: Iterable[Entry]) -> Mapping[str, list[Path]]:
    sources: dict[str, list[Path]] = {}
    for name, source, _ in entries:
        sources.setdefault(PurePosixPath(name).name, []).append(Path(source))
    return sources


def _needs(sources: Iterable[Path]) -> Iterator[str]:
    for source in sources:
        if source.is_file():
            yield from read_needs(source).libraries
