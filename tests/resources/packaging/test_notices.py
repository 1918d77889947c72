"""The notices: every distribution's own texts, and a refusal where there are none."""

import shutil
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from resources.packaging.notices import Unlicensed, write_notices


def a_file_of(name: str) -> Path:
    """Some module of a distribution."""
    return next(Path(str(file.locate())) for file in distribution(name).files or () if file.suffix in (".py", ".pyi"))


BUNDLED = ("PySide6_Essentials", "shiboken6", "numpy", "pandas", "pyqtgraph", "pypdfium2", "tld", "lxml", "trafilatura")


def test_each_distribution_that_a_file_is_of_is_named_with_its_texts() -> None:
    text = write_notices([a_file_of(name) for name in BUNDLED], "Credits first.\n")
    assert text.startswith("Credits first.\n")
    for name in BUNDLED:
        assert f"\n{distribution(name).name} {distribution(name).version}\n" in text
    for words in ("PYTHON SOFTWARE FOUNDATION LICENSE", "PDFium", "MOZILLA PUBLIC LICENSE", "LGPL-3.0.txt"):
        assert words.lower() in text.lower()
    assert f"\nPython {sys.version.partition(' ')[0]}\n" in text
    assert "\nmsgspec " not in text
    assert text.count(f"\npyinstaller {distribution('pyinstaller').version}\n") == 1


def test_one_of_which_a_file_is_bundled_is_named_once() -> None:
    text = write_notices([a_file_of("pyinstaller")], "")
    assert text.count(f"\npyinstaller {distribution('pyinstaller').version}\n") == 1


def test_one_without_a_licence_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    metadata = tmp_path / "bare-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 1\n")
    (metadata / "RECORD").write_text("bare.py,,\nbare-1.dist-info/METADATA,,\n")
    (tmp_path / "bare.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(Unlicensed, match="bare would be bundled"):
        write_notices([tmp_path / "bare.py"], "")


DEBIAN = pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="this is no Debian")


@DEBIAN
def test_libraries_of_the_system_come_with_the_texts_of_their_packages() -> None:
    library = next(Path("/usr/lib").rglob("libz.so.1"))
    text = write_notices([library], "")
    assert "\nzlib1g " in text
    assert "Jean-loup Gailly" in text


@DEBIAN
def test_a_library_of_nobody_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "libnobody.so.7").write_bytes(b"")
    with pytest.raises(Unlicensed, match=r"libnobody\.so\.7"):
        write_notices([tmp_path / "libnobody.so.7"], "")
