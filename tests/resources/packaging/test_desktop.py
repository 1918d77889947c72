"""What desktops are told of claim files: it is one kind everywhere, and its content is known too."""

import ast
import configparser
import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

import models
from models.claims.claim_file import ClaimFile
from models.formats.claims_writer import write_claims
from resources.packaging import mac, windows

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
PACKAGING = RESOURCES / "packaging"
ENTRY = PACKAGING / "linux" / "counterclaim.desktop"
KIND = "application/x-counterclaim+json"
NAMESPACE = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}


def entry() -> configparser.SectionProxy:
    """The desktop entry."""
    parsed = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parsed.optionxform = str  # type: ignore[assignment, method-assign]  # as the documentation of configparser has it
    parsed.read(ENTRY, "utf-8")
    return parsed["Desktop Entry"]


def test_the_desktop_entry_opens_files_of_that_kind() -> None:
    told = entry()
    assert (told["Type"], told["Exec"], told["Icon"]) == ("Application", "counterclaim %F", "counterclaim")
    assert KIND in told["MimeType"].split(";")
    assert told["StartupNotify"] == "true"
    for language in ("de", "uk"):
        assert told[f"Comment[{language}]"] != told["Comment"]


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not here")
def test_the_desktop_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", str(ENTRY)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.fixture
def kind() -> ElementTree.Element:
    """The one kind that is declared."""
    (kind,) = ElementTree.parse(PACKAGING / "linux" / "counterclaim.xml").getroot().findall("m:mime-type", NAMESPACE)
    return kind


def test_the_kind_is_json_and_has_a_suffix_and_an_icon(kind: ElementTree.Element) -> None:
    found = {
        name: [element.attrib[key] for element in kind.findall(f"m:{name}", NAMESPACE)]
        for name, key in (("glob", "pattern"), ("sub-class-of", "type"), ("icon", "name"))
    }
    assert kind.attrib["type"] == KIND
    icon = KIND.replace("/", "-")
    assert found == {"glob": ["*.claims"], "sub-class-of": ["application/json"], "icon": [icon]}


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a mark of its encoding"])
def test_a_claim_file_is_known_by_its_beginning(kind: ElementTree.Element, bom: bytes) -> None:
    data = bom + write_claims(ClaimFile.NEW)
    matches = kind.findall("m:magic/m:match", NAMESPACE)
    assert any(_is_there(match, data) for match in matches)
    assert not any(_is_there(match, b'{\n"format":"other"') for match in matches)


def _is_there(match: ElementTree.Element, data: bytes) -> bool:
    first, last = map(int, match.attrib["offset"].split(":"))
    return first <= data.find(match.attrib["value"].encode()) <= last


TOOLS = [name for name in ("update-mime-database", "gio") if shutil.which(name) is None]


@pytest.mark.skipif(bool(TOOLS), reason=f"not on this machine: {', '.join(TOOLS)}")
def test_a_desktop_knows_them_by_name_and_by_content(tmp_path: Path, examples: Path) -> None:
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    for path in (PACKAGING / "linux" / "counterclaim.xml", Path("/usr/share/mime/packages/freedesktop.org.xml")):
        if path.exists():
            shutil.copy(path, packages)
    subprocess.run(["update-mime-database", str(tmp_path / "mime")], check=True, capture_output=True)
    named, nameless = tmp_path / "a.claims", tmp_path / "a"
    named.write_text('{"a":1}')
    shutil.copy(examples / "stoltenberg-2024-03.claims", nameless)
    for path in (named, nameless):
        command = ["gio", "info", "--attributes=standard::content-type", str(path)]
        environment = {"XDG_DATA_HOME": str(tmp_path), "XDG_DATA_DIRS": "/nowhere", "PATH": "/usr/bin:/bin"}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        assert KIND in done.stdout, path.name


def test_macos_is_told_the_same() -> None:
    info = mac.info()
    (document,), (declared,) = info["CFBundleDocumentTypes"], info["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]] == ["org.counterclaim.claims"]
    assert declared["UTTypeConformsTo"] == ["public.json"]
    assert declared["UTTypeTagSpecification"] == {"public.filename-extension": ["claims"], "public.mime-type": [KIND]}
    assert info["NSHighResolutionCapable"] is True
    assert plistlib.loads(plistlib.dumps(info)) == info


def test_windows_is_told_the_same() -> None:
    script = (PACKAGING / "windows" / "associate.ps1").read_text("utf-8")
    assert "HKCU:\\Software\\Classes" in script
    assert KIND in script
    assert ".claims" in script


def test_the_version_of_the_windows_program_is_ours(tmp_path: Path) -> None:
    text = windows.write_version(models.__version__, tmp_path / "version.txt").read_text("utf-8")
    call = ast.parse(text, mode="eval").body
    assert isinstance(call, ast.Call)
    numbers = ",".join(models.__version__.split("."))
    assert f"filevers=({numbers.replace(',', ', ')}, 0)" in text
    assert dict(re.findall(r"StringStruct\('(\w+)', '([^']*)'\)", text))["ProductVersion"] == models.__version__


def test_nothing_of_it_names_a_machine() -> None:
    for path in PACKAGING.rglob("*"):
        if path.is_file() and path.suffix != ".pyc":
            assert not re.search(r"/(home|root|work)/", path.read_text("utf-8")), path.name
