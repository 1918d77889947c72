"""Which window is free for a file: one in which nothing was made, opened or begun."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from gui.application import Application
from gui.beside.bolt import bolted
from gui.main_window import MainWindow
from models.claims.claim_file import Heading
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from tests.gui.hands import line, trigger
from tests.gui.parts import part_of

ARTICLE = "NATO said on 14 March 2024 that Russia lost over 350,000 military casualties in Ukraine."


@pytest.fixture
def mine(tmp_path: Path, examples: Path) -> Path:
    """A copy of the small example."""
    path = tmp_path / "mine.claims"
    path.write_bytes((examples / "stoltenberg-2024-03.claims").read_bytes())
    return path


@pytest.fixture
def blank(application: Application) -> MainWindow:
    """The one window of the program, with nothing in it."""
    return application.open_window()


@pytest.fixture
def other(tmp_path: Path, mine: Path) -> Path:
    """A file with one claim of six."""
    file, path = read_file(mine), tmp_path / "other.claims"
    path.write_bytes(write_claims(msgspec.structs.replace(file, claims=file.claims[:1])))
    return path


def test_a_new_window_is_free(blank: MainWindow, application: Application, mine: Path) -> None:
    assert blank.files.is_free
    assert application.open_window(mine) is blank
    assert not blank.files.is_free


def test_a_file_does_not_come_behind_the_dialog_of_an_article(
    application: Application, qtbot: QtBot, blank: MainWindow, mine: Path, tmp_path: Path
) -> None:
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE)
    blank.importing.import_file(article)
    assert not blank.files.is_free  # it is being read
    qtbot.waitUntil(lambda: bool(blank.findChildren(QDialog, "article_dialog")), timeout=20_000)
    shown = application.open_window(mine)
    assert shown is not blank
    blank.recent_menu.file_chosen.emit(mine)
    blank.files.open_small_example()
    part_of(blank, QDialog, "article_dialog").accept()
    qtbot.waitUntil(lambda: len(blank.editor.records.claims) == 1)
    assert len(shown.editor.records.claims) == 6
    assert len(application.windows) == 3


def test_a_file_does_not_come_behind_the_dialog_of_a_merge(
    application: Application, blank: MainWindow, mine: Path, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    trigger(blank, "file.merge")
    shown = application.open_window(mine)
    part_of(blank, QDialog, "merge_dialog").accept()
    assert shown is not blank
    assert len(shown.editor.records.claims) == 6
    assert len(blank.editor.records.claims) == 1


def test_a_file_does_not_come_over_a_draft(
    application: Application, qtbot: QtBot, blank: MainWindow, mine: Path
) -> None:
    trigger(blank, "claim.add")
    qtbot.waitUntil(lambda: line(blank).isVisible())
    line(blank).setText("over 350,000")
    assert application.open_window(mine) is not blank
    assert line(blank).text() == "over 350,000"


def test_a_file_does_not_come_into_a_window_whose_dialogs_work_on_its_own(blank: MainWindow) -> None:
    blank.dialogs.about()
    assert blank.files.is_free
    blank.dialogs.heading()
    assert not blank.files.is_free


def test_a_file_does_not_come_into_a_window_that_waits(blank: MainWindow) -> None:
    with bolted(blank):
        assert not blank.files.is_free
    assert blank.files.is_free


def test_what_was_undone_can_be_redone_and_is_in_the_way(blank: MainWindow) -> None:
    blank.editor.change_heading(Heading(title="Losses in March"))
    blank.editor.undo_stack.undo()
    assert blank.editor.is_clean
    assert not blank.files.is_free


def test_a_file_without_claims_is_no_blank_window(blank: MainWindow, mine: Path) -> None:
    file = read_file(mine)
    blank.files.show_copy(msgspec.structs.replace(file, claims=()))
    assert len(blank.editor.records.sources) == 1
    assert not blank.files.is_free


def test_preferences_are_not_about_the_file_behind_them(
    application: Application, qtbot: QtBot, blank: MainWindow, mine: Path
) -> None:
    blank.activateWindow()
    qtbot.waitUntil(blank.isActiveWindow)
    trigger(blank, "edit.preferences")
    assert part_of(blank, QDialog, "preferences_dialog").isModal()
    assert application.open_window(mine) is blank


def test_windows_on_files_of_one_name_tell_their_folders(application: Application, mine: Path, tmp_path: Path) -> None:
    places = [tmp_path / folder / "losses.claims" for folder in ("2023", "[*] 2024")]
    for place in places:
        place.parent.mkdir()
        place.write_bytes(mine.read_bytes())
    first = application.open_window(places[0])
    assert first.windowTitle() == "losses.claims[*] – Counterclaim"
    second = application.open_window(places[1])
    assert first.windowTitle() == "losses.claims[*] – 2023 – Counterclaim"
    assert second.windowTitle() == "losses.claims[*] – [*][*] 2024 – Counterclaim"
    trigger(second, "file.new")
    assert "Untitled[*] – Counterclaim" in {each.windowTitle() for each in application.windows}
    assert second.close()
    assert first.windowTitle() == "losses.claims[*] – Counterclaim"


def test_a_file_saved_under_the_name_of_another_tells_its_folder(
    application: Application, mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "new").mkdir()
    place = tmp_path / "new" / mine.name
    first, other = application.open_window(mine), application.open_window(None)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(place), "")))
    trigger(other, "file.save_as")
    assert place.exists()
    assert other.windowTitle() == f"{mine.name}[*] – new – Counterclaim"
    assert first.windowTitle() == f"{mine.name}[*] – {tmp_path.name} – Counterclaim"
