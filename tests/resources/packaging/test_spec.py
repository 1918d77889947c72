"""What build.spec asks of PyInstaller on each system, read by running it without letting PyInstaller build anything."""

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PyInstaller.building.api import COLLECT, EXE
from PyInstaller.building.osx import BUNDLE

import models

TOP = Path(__file__).resolve().parents[3]
KNOWN = {"name", "icon", "version", "upx", "console", "exclude_binaries", "bundle_identifier", "info_plist"}
"""The options that PyInstaller's EXE, COLLECT and BUNDLE document, of those that are used."""


class Asked:
    """What was asked for, by the name of the step."""

    def __init__(self, folder: Path) -> None:
        self.options: dict[str, dict[str, Any]] = {}
        self.parts: dict[str, tuple[Any, ...]] = {}
        self.folder = folder

    def step(self, name: str) -> Any:
        """A stand-in for a step of PyInstaller."""

        def take(*parts: Any, **options: Any) -> SimpleNamespace:
            self.options[name], self.parts[name] = options, parts
            scripts = [("main", str(TOP / "main.py"), "PYSOURCE")]
            return SimpleNamespace(binaries=[], datas=[], pure=[], scripts=scripts)

        return take


def run_spec(folder: Path) -> Asked:
    """Run build.spec as PyInstaller does, with its names."""
    (folder / "dist" / "counterclaim").mkdir(parents=True)
    asked = Asked(folder)
    names = {name: asked.step(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    places = {"SPECPATH": str(TOP), "DISTPATH": str(folder / "dist"), "workpath": str(folder)}
    before = list(sys.path)
    try:
        exec(compile((TOP / "build.spec").read_text("utf-8"), "build.spec", "exec"), names | places)
    finally:
        sys.path[:] = before
    return asked


@pytest.fixture(params=["linux", "win32", "darwin"])
def asked(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Asked:
    asked = request.param
    monkeypatch.setattr(sys, "platform", asked)
    return run_spec(tmp_path)


def test_one_folder_without_a_console_and_with_all_texts(asked: Asked) -> None:
    executable, folder = asked.options["EXE"], asked.options["COLLECT"]
    assert (executable["console"], executable["upx"], executable["exclude_binaries"]) == (False, False, True)
    assert executable["name"] == folder["name"] == "counterclaim"
    for name, options in asked.options.items():
        assert name in ("Analysis", "PYZ") or set(options) <= KNOWN
    beside = {path.name for path in (asked.folder / "dist" / "counterclaim").iterdir()}
    assert beside >= {"LICENSE", "THIRD-PARTY.txt", "LGPL-3.0.txt", "GPL-3.0.txt", "MPL-2.0.txt"}
    assert ("associate.ps1" in beside) == (sys.platform == "win32")
    for hook in asked.options["Analysis"]["runtime_hooks"]:
        assert (TOP / hook).is_file()


def test_each_system_gets_its_own_icon_and_version(asked: Asked) -> None:
    icon, version = asked.options["EXE"]["icon"], asked.options["EXE"]["version"]
    begins = {"linux": None, "win32": b"\0\0\1\0", "darwin": b"icns"}[sys.platform]
    assert (icon is None) == (begins is None)
    if icon is not None and begins is not None:
        assert Path(icon).read_bytes().startswith(begins)
    assert (version is not None) == (sys.platform == "win32")
    if version is not None:
        assert f"'ProductVersion', '{models.__version__}'" in Path(version).read_text("utf-8")


def test_only_macos_gets_a_bundle_which_knows_claim_files(asked: Asked) -> None:
    assert ("BUNDLE" in asked.options) == (sys.platform == "darwin")
    if sys.platform == "darwin":
        bundle = asked.options["BUNDLE"]
        (kind,) = bundle["info_plist"]["CFBundleDocumentTypes"]
        packed = {name for name, _, _ in asked.parts["COLLECT"][1]}
        assert kind["CFBundleTypeIconFile"] in packed
        assert bundle["version"] == models.__version__
        assert bundle["name"].endswith(".app")


def test_the_options_are_those_of_pyinstaller() -> None:
    documented = "".join(step.__init__.__doc__ or "" for step in (EXE, COLLECT, BUNDLE))
    source = "".join(Path(sys.modules[step.__module__].__file__ or "").read_text("utf-8") for step in (EXE, BUNDLE))
    assert not [name for name in KNOWN if name not in documented and f"kwargs.get('{name}'" not in source]
