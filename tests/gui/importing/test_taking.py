"""What was ticked in a dialog stays there until the file has taken it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog

from models.progress import Report, silent
from tests.gui.hands import claims
from tests.gui.importing.roads_room import ARTICLE, NEWER, Traveller
from tests.gui.parts import said_by

T = TypeVar("T")


def press_while_saving(traveller: Traveller, dialog: QDialog, button: str, path: Path) -> None:
    """Press a button of a dialog while the file is being saved, and can take nothing."""

    def run(work: Callable[[Report], T], /) -> T:
        traveller.press(dialog, button)
        return work(silent)

    traveller.window.editor.save(path, run=run)


def test_an_article_that_is_refused_stays(traveller: Traveller, tmp_path: Path) -> None:
    traveller.paste(ARTICLE)
    dialog = traveller.dialog("article_dialog")
    press_while_saving(traveller, dialog, "article_take", tmp_path / "a.claims")
    assert dialog.isVisible()
    assert said_by(dialog, "article_message") == "The file is being saved: try again in a moment."
    assert not claims(traveller.window)
    traveller.press(dialog, "article_take")
    assert not dialog.isVisible()
    assert len(claims(traveller.window)) == 2


def test_a_newer_version_that_is_refused_stays(traveller: Traveller, tmp_path: Path) -> None:
    traveller.paste(ARTICLE)
    traveller.press(traveller.dialog("article_dialog"), "article_take")
    (source,) = traveller.window.editor.records.sources
    traveller.window.importing.take_version(NEWER, source.id)
    dialog = traveller.dialog("revision_dialog")
    press_while_saving(traveller, dialog, "revision_take", tmp_path / "a.claims")
    assert dialog.isVisible()
    assert said_by(dialog, "revision_message") == "The file is being saved: try again in a moment."
    assert len(traveller.window.editor.records.sources) == 1
    traveller.press(dialog, "revision_take")
    assert not dialog.isVisible()
    assert len(traveller.window.editor.records.sources) == 2
