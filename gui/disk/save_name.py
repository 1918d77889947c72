"""Asking under which name to save, so that no file is replaced that the user was not asked about."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.looks.words_alone import in_words_alone
from models.claims.visible import visible
from models.formats.suffixes import known_suffix
from models.storage.there import is_there
from models.tables.language import say

_LONGEST = 80
"""Characters of a name that is made of a title."""


def ask_save_name(parent: QWidget, title: str, start: Path, kinds: Mapping[str, str]) -> Path | None:
    """A path that ends in one of the suffixes of ``kinds`` (suffix → what such a file is called); None for Cancel.

    The suffix is added where it was not typed, which the dialog of the desktop cannot know when it asks whether to
    replace a file; so we ask again for the name that this makes.
    """
    from PySide6.QtWidgets import QFileDialog

    filters = {f"{label} (*{suffix})": suffix for suffix, label in kinds.items()}
    while True:
        fitting = next((words for words, suffix in filters.items() if suffix == known_suffix(start, kinds)), "")
        name, chosen = QFileDialog.getSaveFileName(parent, title, str(start), ";;".join(filters), fitting)
        if not name:
            return None
        typed = Path(name)
        path = completed(typed, kinds, filters.get(chosen, next(iter(kinds))))
        if path == typed or not is_there(path) or may_replace(parent, path):
            return path
        start = path


def completed(typed: Path, kinds: Mapping[str, str], suffix: str) -> Path:
    """The path with a suffix behind it, unless it ends in a known one; a dot within a name is part of the name."""
    return typed if known_suffix(typed, kinds) else typed.with_name(typed.name + suffix)


def plain_stem(title: str) -> str:
    """The name of a file after a title, without what some system refuses; "" where nothing is left."""
    name = "".join(c for c in title if c.isprintable() and c not in '\\/:*?"<>|').strip(" .")
    return name[:_LONGEST].rstrip(" .")


def may_replace(parent: QWidget, *paths: Path) -> bool:
    """Ask once whether files that are there may be lost."""
    from PySide6.QtWidgets import QMessageBox

    names = [visible(path.name) for path in paths]
    count = len(names)
    asked = say("Replace “{0}”?").format(*names) if count == 1 else _several(count)
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", asked, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    lost = say("Files of these names are there already, and would be lost: {0}.").format(", ".join(names))
    box.setInformativeText(say("A file of this name is there already, and would be lost.") if len(names) == 1 else lost)
    replace = box.addButton(say("&Replace"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    in_words_alone(box)
    box.exec()
    return box.clickedButton() is replace


def _several(count: int) -> str:
    return say("Replace {0} file?", "Replace {0} files?", count).format(say.number(count))
