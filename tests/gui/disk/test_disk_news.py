"""What other people and programs do to a file while a window shows it."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from models.claims.claim_file import ClaimFile, Heading
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.storage.backups import Backups
from models.storage.lock import Lock
from models.storage.process import Process
from tests.gui.conftest import OpenWindow
from tests.gui.hands import claims, edit, enter, trigger


def write_elsewhere(path: Path, title: str) -> ClaimFile:
    """Write the file with another title, as somebody else would."""
    held = read_file(path)
    file = ClaimFile(
        heading=Heading(title=title),
        measures=held.measures,
        subjects=held.subjects,
        claimants=held.claimants,
        sources=held.sources,
        claims=held.claims,
    )
    path.write_bytes(write_claims(file))
    return file


def path_of(window: MainWindow) -> Path:
    assert window.editor.path is not None
    return window.editor.path


def offered(window: MainWindow) -> list[str]:
    """The buttons of the notice."""
    buttons = window.notice.findChildren(QPushButton)
    return [button.text() for button in buttons if button.isVisibleTo(window)]


def press(window: MainWindow, text: str) -> None:
    """Press a button of the notice."""
    buttons = window.notice.findChildren(QPushButton)
    next(button for button in buttons if button.text() == text and button.isVisibleTo(window)).click()


def answer(name: str) -> list[str]:
    """Press the button of that name in the next message box; what the box says, once it has."""
    said: list[str] = []
    tries = iter(range(100))  # a file may be read before it is asked

    def press_it() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            if next(tries, None) is not None:
                QTimer.singleShot(50, press_it)
            return
        said.append(box.text())
        button = box.findChild(QPushButton, name)
        (button or box.button(QMessageBox.StandardButton.Cancel)).click()

    QTimer.singleShot(0, press_it)
    return said


def pretend(path: Path, was: str, now: str) -> None:
    """Have the lock of a file name something else."""
    place = path.with_name(f".{path.name}.lock")
    place.write_text(place.read_text("utf-8").replace(was, now), "utf-8")


def change_note(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Change a cell of the first claim, so that something is not saved."""
    enter(qtbot, edit(qtbot, window, 0, "note", text))
    assert not window.editor.is_clean


def test_a_foreign_change_of_a_clean_window_offers_to_reload(qtbot: QtBot, window: MainWindow) -> None:
    write_elsewhere(path_of(window), "Theirs")
    qtbot.waitUntil(lambda: offered(window) == ["Reload"], timeout=5000)
    press(window, "Reload")
    assert window.editor.records.heading.title == "Theirs"
    assert window.editor.is_clean
    assert offered(window) == []


def test_saving_over_a_foreign_change_asks_and_cancel_writes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    change_note(qtbot, window, "mine")
    write_elsewhere(path_of(window), "Theirs")
    said = answer("cancel")
    assert not window.files.save()
    assert "changed by another program" in said[0]
    assert read_file(path_of(window)).heading.title == "Theirs"
    assert claims(window)[0].note == "mine"
    assert not window.editor.is_clean


def test_what_is_open_is_saved_over_a_foreign_change_though_nothing_was_changed_here(
    qtbot: QtBot, window: MainWindow
) -> None:
    write_elsewhere(path_of(window), "Theirs")
    qtbot.waitUntil(lambda: offered(window) == ["Reload"], timeout=5000)
    said = answer("foreign_overwrite")
    trigger(window, "file.save")
    assert "changed by another program" in said[0]
    assert read_file(path_of(window)).heading.title != "Theirs"
    assert offered(window) == []


def test_closing_what_alone_is_whole_asks(qtbot: QtBot, window: MainWindow) -> None:
    path = path_of(window)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    qtbot.waitUntil(lambda: offered(window) == ["Reload"], timeout=5000)
    said = answer("cancel it")
    assert not window.close()
    assert "cannot be read any more" in said[0]
    path.write_bytes(whole)
    qtbot.waitUntil(lambda: offered(window) == [], timeout=5000)
    assert window.close()


def test_a_window_whose_file_was_changed_in_good_order_is_closed_unasked(qtbot: QtBot, window: MainWindow) -> None:
    write_elsewhere(path_of(window), "Theirs")
    qtbot.waitUntil(lambda: offered(window) == ["Reload"], timeout=5000)
    assert window.close()


def test_reloading_gives_up_changes_only_by_the_users_word(qtbot: QtBot, window: MainWindow) -> None:
    change_note(qtbot, window, "mine")
    write_elsewhere(path_of(window), "Theirs")
    said = answer("cancel")
    trigger(window, "file.reload")
    assert "lose your own changes" in said[0]
    assert claims(window)[0].note == "mine"
    answer("reload_anyway")
    trigger(window, "file.reload")
    assert claims(window)[0].note != "mine"
    assert window.editor.records.heading.title == "Theirs"


def test_a_foreign_change_is_merged_as_one_step_and_then_saved(qtbot: QtBot, window: MainWindow) -> None:
    change_note(qtbot, window, "mine")
    write_elsewhere(path_of(window), "Theirs")
    qtbot.waitUntil(lambda: offered(window) == ["Merge…", "Reload"], timeout=5000)
    press(window, "Merge…")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.accept()  # type: ignore[attr-defined]
    assert window.editor.records.heading.title == "Theirs"
    assert claims(window)[0].note == "mine"
    assert not window.editor.is_clean
    assert window.files.save()
    merged = read_file(path_of(window))
    assert (merged.heading.title, merged.claims[0].note) == ("Theirs", "mine")
    trigger(window, "edit.undo")
    assert window.editor.records.heading.title != "Theirs"
    assert claims(window)[0].note == "mine"


def test_undoing_a_merge_to_what_was_opened_is_not_what_the_disk_holds(qtbot: QtBot, window: MainWindow) -> None:
    change_note(qtbot, window, "mine")
    write_elsewhere(path_of(window), "Theirs")
    window.merging.merge_disk()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.accept()  # type: ignore[attr-defined]
    trigger(window, "edit.undo")
    trigger(window, "edit.undo")
    assert not window.editor.is_clean


def test_merging_what_is_the_same_already_leaves_nothing_to_save(qtbot: QtBot, window: MainWindow) -> None:
    write_elsewhere(path_of(window), "Theirs")
    window.editor.change_heading(Heading(title="Theirs"))
    window.merging.merge_disk()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.accept()  # type: ignore[attr-defined]
    assert window.editor.is_clean
    assert not window.isWindowModified()


def test_a_file_that_is_gone_is_not_called_saved_and_saving_puts_it_back(qtbot: QtBot, window: MainWindow) -> None:
    path = path_of(window)
    path.unlink()
    qtbot.waitUntil(lambda: offered(window) == ["Save"], timeout=5000)
    assert window.isWindowModified()
    press(window, "Save")
    assert len(read_file(path).claims) == 6
    assert not window.isWindowModified()
    assert offered(window) == []


def test_a_file_that_is_open_elsewhere_is_shown_but_not_changed(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "shared.claims"
    path.write_bytes(write_claims(ClaimFile(heading=Heading(title="Shared"))))
    lock = Lock.take(path)
    assert lock is not None
    pretend(path, Process.this().host, "press-7")  # in this very process the other window would be shown instead
    window = open_window(path)
    assert window.editor.is_read_only
    assert "so it can be read here, but not changed" in window.notice.accessibleName()
    assert offered(window) == ["Make a copy"]
    assert not window.actions_["claim.add"].isEnabled()
    assert not window.actions_["file.save"].isEnabled()
    press(window, "Make a copy")
    assert not window.editor.is_read_only
    assert window.editor.path is None
    assert window.actions_["claim.add"].isEnabled()
    assert offered(window) == []


def test_the_owner_of_a_lock_that_ended_is_replaced_at_once(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "left.claims"
    path.write_bytes(write_claims(ClaimFile.NEW))
    lock = Lock.take(path)
    assert lock is not None
    pretend(path, f'"pid":{Process.this().pid}', '"pid":4194303')
    pretend(path, Process.this().started, "another")
    window = open_window(path)
    assert not window.editor.is_read_only


def test_overwriting_is_the_users_word_and_keeps_what_was_there_as_a_backup(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.editor.keeper.backups = Backups(tmp_path / "backups", 3)
    change_note(qtbot, window, "mine")
    path_of(window).write_bytes(b"<<<<<<< HEAD")
    answer("foreign_overwrite")
    assert window.files.save()
    assert read_file(path_of(window)).claims[0].note == "mine"
    assert window.editor.keeper.backups.of(path_of(window))[0].path.read_bytes() == b"<<<<<<< HEAD"


def test_a_file_that_comes_back_is_saved_as_before(qtbot: QtBot, window: MainWindow) -> None:
    path = path_of(window)
    held = path.read_bytes()
    path.unlink()
    qtbot.waitUntil(lambda: offered(window) == ["Save"], timeout=5000)
    path.write_bytes(held)
    qtbot.waitUntil(lambda: not offered(window), timeout=7000)
    assert window.editor.is_clean
    assert not window.isWindowModified()


def test_a_file_whose_folder_is_gone_is_saved_elsewhere(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "x.claims"
    window.editor.save(path)
    for left in folder.iterdir():
        left.unlink()
    folder.rmdir()
    qtbot.waitUntil(lambda: offered(window) == ["Save as…"], timeout=7000)
    assert not window.editor.is_clean


def test_what_was_asked_and_not_done_is_offered_again(qtbot: QtBot, window: MainWindow) -> None:
    change_note(qtbot, window, "mine")
    write_elsewhere(path_of(window), "Theirs")
    qtbot.waitUntil(lambda: offered(window) == ["Merge…", "Reload"], timeout=5000)
    answer("cancel")
    press(window, "Reload")
    assert offered(window) == ["Merge…", "Reload"]
    press(window, "Merge…")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.reject()  # type: ignore[attr-defined]
    assert offered(window) == ["Merge…", "Reload"]


def test_reloading_shows_the_claim_that_was_shown(qtbot: QtBot, window: MainWindow) -> None:
    for row in (0, 2):
        window.choose(claims(window)[row].id)
        trigger(window, "file.reload")
        assert window.detail.claim_id == claims(window)[row].id
        assert [claim.id for claim in window.claims.chosen()] == [claims(window)[row].id]


def test_conflicts_left_by_a_merge_come_into_sight(qtbot: QtBot, window: MainWindow) -> None:
    window.editor.change_heading(Heading(title="Mine"))
    write_elsewhere(path_of(window), "Theirs")
    window.merging.merge_disk()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.accept()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not window.conflicts.visibleRegion().isEmpty(), timeout=2000)
    assert window.conflicts.begin().count == 1
    assert "1 open conflict" in status_text(window)


def test_a_read_only_file_says_so_where_it_stays_in_sight(open_window: OpenWindow, tmp_path: Path) -> None:
    path = tmp_path / "shared.claims"
    path.write_bytes(write_claims(ClaimFile(heading=Heading(title="Shared"))))
    lock = Lock.take(path)
    assert lock is not None
    pretend(path, Process.this().host, "press-7")
    window = open_window(path)
    assert window.windowTitle().startswith("shared.claims (read-only)")
    assert "Read-only" in status_text(window)
    trigger(window, "file.copy")
    assert "(read-only)" not in window.windowTitle()


def status_text(window: MainWindow) -> str:
    """All that the status bar says."""
    return " ".join(label.text() for label in window.status.findChildren(QLabel))
