"""Qt Linguist's files: what is to be translated goes in, what the program reads comes out."""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from tests.translations.literals import TOP
from tests.translations.texts import Text

FOLDER = TOP / "resources" / "translations"


class Message(NamedTuple):
    """One entry of a translator's file; its forms are several where it depends on a number."""

    context: str
    source: str
    is_counted: bool
    is_finished: bool
    forms: tuple[str, ...]


def sheets() -> list[Path]:
    """The translators' files, one a language."""
    return sorted(FOLDER.glob("counterclaim_*.ts"))


def messages(sheet: Path) -> list[Message]:
    """All entries of a translator's file."""
    return [
        _message(context.findtext("name", ""), entry)
        for context in ElementTree.parse(sheet).getroot().iter("context")
        for entry in context.iter("message")
    ]


def update(sheet: Path, texts: Iterable[Text]) -> None:
    """Bring a translator's file up to the texts of the program; what is translated stays, what is gone goes."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "texts.py")
        source.write_text("".join(map(_line, sorted(texts))), encoding="utf-8")
        options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-silent"]
        _run("pyside6-lupdate", str(source), *options, "-ts", str(sheet))


def release(sheet: Path, compiled: Path) -> None:
    """Compile a translator's file into what the program reads."""
    _run("pyside6-lrelease", "-silent", "-compress", str(sheet), "-qm", str(compiled))


def _message(context: str, entry: ElementTree.Element) -> Message:
    translation = entry.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    is_counted = entry.get("numerus") == "yes"
    return Message(context, entry.findtext("source", ""), is_counted, translation.get("type") is None, tuple(forms))


def _line(text: Text) -> str:
    """A call that lupdate finds, with a remark for translators on where the text is from."""
    number = ', "", 2' if text.is_counted else ""
    return f"#: {text.where}\nQCoreApplication.translate({_quoted(text.context)}, {_quoted(text.source)}{number})\n"


def _quoted(text: str) -> str:
    quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    assert ast.literal_eval(quoted) == text
    return quoted


def _run(tool: str, *arguments: str) -> None:
    """Run one of the tools that come with PySide6, of the Python that runs this."""
    command = [str(Path(sys.executable).with_name(tool)), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{tool} failed: {done.stderr or done.stdout}")
