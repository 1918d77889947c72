"""Which files go into the folder."""

import shutil
import subprocess
from pathlib import Path

import pytest

from resources.packaging.contents import Entry, is_wanted, keep_wanted

QT = "PySide6/Qt/"


@pytest.mark.parametrize(
    "name",
    [
        *(f"{QT}plugins/platformthemes/libqgtk3.so", f"{QT}plugins/tls/libqopensslbackend.so"),
        *(f"{QT}plugins/networkinformation/libqglib.so", f"{QT}plugins/platforms/libqvnc.so"),
        *("babel/locale-data/fr.dat", f"{QT}translations/qtbase_fr.qm", f"{QT}translations/qt_de.qm"),
        *("resources/examples/.a.claims.lock", "resources/packaging/debian.py"),
        "resources/translations/counterclaim_de.ts",
        "PySide6\\plugins\\tls\\qopensslbackend.dll",
    ],
)
def test_these_stay_out(name: str) -> None:
    assert not is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        *(f"{QT}plugins/platforms/libqxcb.so", f"{QT}plugins/platforms/libqoffscreen.so"),
        *(f"{QT}plugins/platforms/libqwayland.so", f"{QT}plugins/imageformats/libqsvg.so"),
        *(f"{QT}plugins/printsupport/libcupsprintersupport.so", f"{QT}lib/libQt6Network.so.6"),
        *("babel/locale-data/en.dat", f"{QT}translations/qtbase_de.qm", f"{QT}translations/qtbase_uk.qm"),
        *("resources/translations/counterclaim_de.qm", "resources/icons/save.svg", "resources/counterclaim.svg"),
        *("resources/licences/LGPL-3.0.txt", "LICENSE", "PySide6/QtNetwork.abi3.so"),
    ],
)
def test_these_go_in(name: str) -> None:
    assert is_wanted(name)


def library(folder: Path, name: str, *asked: str) -> Entry:
    """A library that asks for others, made by the C compiler."""
    path = folder / Path(name).name
    command = ["cc", "-shared", "-nostdlib", f"-Wl,-soname,{path.name}", "-Wl,--no-as-needed", "-o", str(path)]
    subprocess.run([*command, *(str(folder / Path(other).name) for other in asked), "-x", "c", "/dev/null"], check=True)
    return name, str(path), "BINARY"


@pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler here")
def test_libraries_that_only_a_left_out_file_asks_for_stay_out_too(tmp_path: Path) -> None:
    make = lambda name, *asked: library(tmp_path, name, *asked)  # noqa: E731
    entries = [
        make("libz.so.1"),
        make("libcairo.so.2", "libz.so.1"),
        make("libgtk-3.so.0", "libcairo.so.2"),
        make("libxcb-icccm.so.4"),
        make("PySide6/Qt/lib/libQt6XcbQpa.so.6", "libxcb-icccm.so.4"),
        make("PySide6/Qt/lib/libQt6Vnc.so.6"),
        make("PySide6/Qt/plugins/platforms/libqxcb.so", "libQt6XcbQpa.so.6"),
        make("PySide6/Qt/plugins/platforms/libqvnc.so", "libQt6Vnc.so.6"),
        make("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "libgtk-3.so.0"),
        make("lxml/etree.cpython-311-x86_64-linux-gnu.so", "libz.so.1"),
        make("pypdfium2_raw/libpdfium.so"),
        make("libpython3.11.so.1.0"),
        ("libQt6XcbQpa.so.6", "PySide6/Qt/lib/libQt6XcbQpa.so.6", "SYMLINK"),
        ("libQt6Vnc.so.6", "PySide6/Qt/lib/libQt6Vnc.so.6", "SYMLINK"),
    ]
    assert [name for name, _, _ in keep_wanted(entries)] == [
        "libz.so.1",
        "libxcb-icccm.so.4",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "lxml/etree.cpython-311-x86_64-linux-gnu.so",
        "pypdfium2_raw/libpdfium.so",
        "libpython3.11.so.1.0",
        "libQt6XcbQpa.so.6",
    ]
