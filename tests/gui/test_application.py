"""The application: windows for files, settings that reach every window, recent files."""

import os
from pathlib import Path

import msgspec
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gui.application import Application, QtApplication
from gui.looks.theme import DARK, LIGHT
from gui.settings import Grouping, Settings, ThemeChoice, read_settings


def test_a_window_for_each_file(application: Application, examples: Path) -> None:
    application.open_files(sorted(examples.glob("*.claims")))
    assert [window.editor.path.name for window in application.windows if window.editor.path] == [
        "russian-losses-2022-2026.claims",
        "stoltenberg-2024-03.claims",
    ]


def test_without_files_a_window_for_a_new_one(application: Application) -> None:
    application.open_files([])
    assert [window.editor.path for window in application.windows] == [None]


def test_a_file_opened_from_a_window_in_use_gets_its_own(application: Application, examples: Path) -> None:
    window = application.open_window(examples / "stoltenberg-2024-03.claims")
    window.files.open(examples / "russian-losses-2022-2026.claims")
    assert len(application.windows) == 2
    window.files.new()
    assert len(application.windows) == 3


def test_a_file_that_is_open_already_is_shown_rather_than_opened_twice(
    application: Application, examples: Path
) -> None:
    path = examples / "stoltenberg-2024-03.claims"
    first = application.open_window(path)
    assert application.open_window(path) is first
    assert len(application.windows) == 1


def test_a_bad_file_leaves_a_window_that_says_why(application: Application, tmp_path: Path) -> None:
    window = application.open_window(tmp_path / "none.claims")
    assert "none.claims" in window.notice.accessibleName()


def test_files_that_cannot_be_opened_at_the_start_are_named_until_it_is_read(
    application: Application, tmp_path: Path
) -> None:
    (tmp_path / "junk.claims").write_bytes(b"junk")
    application.open_files([tmp_path / "none.claims", tmp_path / "junk.claims"])
    (window,) = application.windows
    window.notice.dismiss_refusal()
    said = window.notice.accessibleName()
    assert "none.claims" in said
    assert "junk.claims" in said


def test_links_that_lead_in_a_circle_are_refused(application: Application, examples: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one.claims", tmp_path / "other.claims"
    one.symlink_to(other)
    other.symlink_to(one)
    application.open_files([examples / "stoltenberg-2024-03.claims", one])
    (window,) = application.windows
    assert "one.claims" in window.notice.accessibleName()
    window.files.open(other)
    assert "other.claims" in window.notice.accessibleName()


def test_a_name_that_is_no_text_opens_like_any_other(application: Application, examples: Path, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"bad\xff.claims")
    path.write_bytes((examples / "stoltenberg-2024-03.claims").read_bytes())
    application.open_files([path])
    (window,) = application.windows
    assert len(window.editor.records.claims) == 6
    assert "bad⟨U+DCFF⟩.claims" in window.windowTitle()
    assert window.files.save()


def test_settings_reach_every_window_and_are_kept(
    qapp: QtApplication, application: Application, examples: Path
) -> None:
    window = application.open_window(examples / "stoltenberg-2024-03.claims")
    cell = window.table.index(2, window.table.column("figure"))
    application.set_settings(Settings(theme=ThemeChoice.DARK, grouping=Grouping.DOT, font_size=14))
    assert cell.data() == "427.840"
    assert application.theme() is DARK
    assert qapp.font().pointSize() == 14
    again = Application(qapp)
    assert again.settings == msgspec.structs.replace(application.settings)
    again.end()
    application.set_settings(Settings(theme=ThemeChoice.LIGHT))
    assert application.theme() is LIGHT
    assert cell.data() == "427,840"


def test_opened_files_are_remembered(application: Application, examples: Path) -> None:
    window = application.open_window(examples / "stoltenberg-2024-03.claims")
    application.open_window(examples / "russian-losses-2022-2026.claims")
    names = [action.text() for action in window.recent_menu.actions()]
    assert names == ["russian-losses-2022-2026.claims", "stoltenberg-2024-03.claims"]


def test_what_was_opened_is_kept_soon(application: Application, examples: Path, qtbot: QtBot) -> None:
    path = examples / "stoltenberg-2024-03.claims"
    application.open_window(path)
    qtbot.waitUntil(lambda: read_settings(QSettings()).recent_files == (str(path),), timeout=5_000)


def test_what_was_opened_just_before_the_end_is_kept(
    qapp: QtApplication, application: Application, examples: Path
) -> None:
    path = examples / "stoltenberg-2024-03.claims"
    other = Application(qapp)
    window = other.open_window(path)
    window.close()
    other.end()
    assert read_settings(QSettings()).recent_files == (str(path),)


def test_files_handed_over_by_the_desktop_are_opened(
    qapp: QtApplication, application: Application, examples: Path
) -> None:
    path = examples / "stoltenberg-2024-03.claims"
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    assert [window.editor.path for window in application.windows] == [path]


def test_a_file_handed_over_takes_a_blank_window_but_none_in_use(
    application: Application, examples: Path, qtbot: QtBot
) -> None:
    blank = application.open_window()
    first, second = examples / "stoltenberg-2024-03.claims", examples / "russian-losses-2022-2026.claims"
    assert application.open_window(first) is blank
    qtbot.waitUntil(lambda: blank.editor.path == first)
    other = application.open_window(second)
    assert application.windows == (blank, other)


def test_files_handed_over_before_anybody_hears_of_it_wait(qapp: QtApplication, examples: Path) -> None:
    path = examples / "stoltenberg-2024-03.claims"
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    assert qapp.early_files[-1] == path


def test_quitting_closes_every_window(qtbot: QtBot, application: Application) -> None:
    application.open_window()
    application.open_window()
    application.quit()
    assert application.windows == ()


def test_an_article_gets_a_window_in_which_it_is_imported(
    application: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "storm.txt"
    path.write_text("At least 12 people were killed by the storm, the Interior Ministry said.")
    application.open_files([path])
    (window,) = application.windows
    dialogs = lambda: window.findChildren(QDialog, "article_dialog")  # noqa: E731
    qtbot.waitUntil(lambda: len(dialogs()) == 1, timeout=20_000)
    assert window.editor.path is None
    dialogs()[0].accept()
    qtbot.waitUntil(lambda: len(window.editor.records.claims) == 1)
    application.open_window(path)
    assert len(application.windows) == 2
    qtbot.waitUntil(lambda: bool(application.windows[1].findChildren(QDialog, "article_dialog")), timeout=20_000)
