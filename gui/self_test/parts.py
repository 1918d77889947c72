"""What the program reads from its own folder: plugins, lexicons, mappings, licences, examples."""

import sys
from importlib.metadata import version

from PySide6.QtGui import QIcon, QImageReader

from gui.dialogs.about import LIBRARIES
from gui.dialogs.licences import licence_files
from gui.machine.screen import missing_plugins
from gui.resources import EXAMPLES, RESOURCES
from gui.self_test.outcome import Failed
from models.extraction.lexicon import FOLDER as LEXICONS
from models.extraction.lexicon import lexicon_for
from models.formats.schema import schema_text
from models.formats.suffixes import read_file
from models.sheets.kept import READY, read_mapping

_PICTURES = ("png", "svg", "jpg")
"""The formats of icons, of what is exported, and of pictures in saved pages."""


def has_plugins() -> str:
    """Qt's plugins for windows and pictures are there."""
    if missing := missing_plugins():
        raise Failed(f"Qt's plugins for {', '.join(missing)} are missing.")
    known = [bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()]
    if unread := [kind for kind in _PICTURES if kind not in known]:
        raise Failed(f"Pictures as {', '.join(unread)} cannot be read.")
    if QIcon(str(RESOURCES / "counterclaim.svg")).pixmap(32, 32).isNull():
        raise Failed("The program's own icon cannot be drawn.")
    return f"Pictures as {', '.join(sorted(known))}."


def has_lexicons() -> str:
    """Every language's lexicon can be read."""
    languages = sorted(path.name for path in LEXICONS.iterdir() if path.is_dir()) if LEXICONS.is_dir() else []
    if not languages:
        raise Failed("There is no lexicon.")
    for language in languages:
        lexicon_for(language)
    return f"{', '.join(languages)}."


def has_mappings() -> str:
    """Every mapping that comes with the program can be read."""
    names = [read_mapping(path).name for path in sorted(READY.glob("*.toml"))]
    if not names:
        raise Failed("There is no ready mapping.")
    return f"{len(names)} mappings."


def has_schema() -> str:
    """The published schema is that of the records."""
    if (RESOURCES / "claims.schema.json").read_text("utf-8") != schema_text():
        raise Failed("The schema is not that of this program.")
    return "The schema is that of the records."


def has_licences() -> str:
    """Every text that Help > About > Licences shows is there, and as packaged that of everything bundled."""
    texts = licence_files()
    for path in texts:
        if not path.is_file() or not path.stat().st_size:
            raise Failed(f"The text “{path.name}” is missing.")
    if getattr(sys, "frozen", False) and not any(path.name == "THIRD-PARTY.txt" for path in texts):
        raise Failed("The licences of what is bundled are missing.")
    return ", ".join(path.name for path in texts) + "."


def has_versions() -> str:
    """The versions are known that Help > About shows."""
    return ", ".join(f"{name} {version(name)}" for name in LIBRARIES) + "."


def has_large_example() -> str:
    """The large example can be read; the small one is opened in a window."""
    count = len(read_file(EXAMPLES / "russian-losses-2022-2026.claims").claims)
    return f"{count:,} claims."
