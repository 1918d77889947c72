"""What takes long in the editor: saving, where the disk does not confirm it, and a very large change."""

import errno
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn, TypeVar

import msgspec
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.beside.waiting import BusyError, waited
from gui.commands import MANY
from gui.editor import Editor
from models.claims import steps
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading, Kind
from models.claims.errors import ClaimsError
from models.claims.figure import Bound
from models.claims.measure import STANDARD_MEASURES
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.formats.claims_writer import write_claims
from models.formats.suffixes import read_file
from models.progress import Cancelled, Report, silent
from models.storage.atomic import UnconfirmedError
from models.storage.data_folder import RECOVERY, data_folder
from models.storage.lock import Lock
from models.storage.opened import Opened, open_file
from models.storage.recovery import read_log
from models.storage.recovery_log import find_logs
from models.storage.saving import at_once

T = TypeVar("T")

ARMIES = [Subject(name=f"Army {n}") for n in range(MANY + 1)]


def claim(number: int) -> Claim:
    return Claim(
        id=f"c{number}", claimant="NATO", subject="Army", measure="killed", bound=Bound.EXACT, low=number, high=number
    )


@pytest.fixture
def editor(qtbot: QtBot, tmp_path: Path) -> Iterator[Editor]:
    path = tmp_path / "one.claims"
    path.write_bytes(write_claims(ClaimFile(heading=Heading(title="one"), measures=STANDARD_MEASURES)))
    editor = Editor()
    editor.hold(open_file(path))
    yield editor
    editor.close()


def no_sync(_folder: Path) -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_what_was_clean_before_a_save_that_is_not_confirmed_is_not_clean_after_it(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor.change_heading(Heading(title="two"))
    with monkeypatch.context() as patch:
        patch.setattr("models.storage.atomic.sync_folder", no_sync)
        with pytest.raises(UnconfirmedError):
            editor.save()
    assert editor.path is not None
    assert read_file(editor.path).heading.title == "two"
    assert editor.has_changes
    editor.undo_stack.undo()
    assert editor.has_changes, "the disk holds “two” now, and here is “one” again"
    editor.save()
    assert read_file(editor.path).heading.title == "one"
    assert not editor.has_changes


def test_a_save_that_fails_leaves_what_was_clean(editor: Editor, tmp_path: Path) -> None:
    editor.change_heading(Heading(title="two"))
    with pytest.raises(ClaimsError):
        editor.save(tmp_path / "gone" / "two.claims")
    assert editor.has_changes
    editor.undo_stack.undo()
    assert not editor.has_changes


class Slowly:
    """Does the work of a save in another thread while a window waits; each step lasts until something has been done."""

    def __init__(self, window: QWidget, meanwhile: Callable[[], object]) -> None:
        self._window, self._meanwhile = window, meanwhile
        self.steps = 0

    def __call__(self, work: Callable[[Report], T], /) -> T:
        done = threading.Event()

        def slow(report: Report) -> T:
            result = work(report)
            assert done.wait(10)
            return result

        def once() -> None:
            self._meanwhile()
            done.set()

        self.steps += 1
        QTimer.singleShot(0, self._window, once)
        return waited(slow, self._window, "Saving…")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_while_it_is_saved_nothing_can_be_changed_saved_again_or_replaced(editor: Editor, window: QWidget) -> None:
    refused: list[str] = []
    busy = "The file is being saved: try again in a moment."
    editor.refused.connect(refused.append)
    editor.change_heading(Heading(title="two"))

    def meddle() -> None:
        assert editor.is_busy
        assert not editor.change_heading(Heading(title="three"))
        assert not editor.may_change()
        for verb in (editor.save, lambda: editor.hold(Opened(file=ClaimFile.NEW))):
            with pytest.raises(BusyError, match=busy):
                verb()
        editor.keeper.check()
        editor.keeper.beat()
        assert not window.close()

    slowly = Slowly(window, meddle)
    editor.save(run=slowly)
    assert (slowly.steps, refused) == (2, [busy] * 4)
    assert editor.path is not None
    assert read_file(editor.path).heading.title == "two"
    assert (editor.is_busy, editor.is_clean) == (False, True)
    assert editor.change_heading(Heading(title="three"))
    editor.save()
    assert read_file(editor.path).heading.title == "three"


@pytest.mark.parametrize("step", [1, 2])
def test_a_save_that_is_given_up_leaves_all_as_it_was(editor: Editor, step: int) -> None:
    """Given up in the second step, where a backup is copied, the log has noted it already."""
    count = 0

    def run(work: Callable[[Report], T], /) -> T:
        nonlocal count
        count += 1
        if count == step:
            raise Cancelled
        return work(silent)

    editor.change_heading(Heading(title="two"))
    with pytest.raises(Cancelled):
        editor.save(run=run)
    path = editor.path
    assert path is not None
    assert read_file(path).heading.title == "one"
    assert sorted(found.name for found in path.parent.iterdir()) == [".one.claims.lock", "one.claims"]
    assert (editor.has_changes, editor.is_busy) == (True, False)
    (log,) = find_logs(data_folder() / RECOVERY)
    recovered = read_log(log)
    assert (recovered.damage, len(recovered.changes)) == ("", 1)
    editor.save()
    assert read_file(path).heading.title == "two"


def test_another_name_that_is_given_up_is_not_locked(editor: Editor, tmp_path: Path) -> None:
    def run(_: object, /) -> NoReturn:
        raise Cancelled

    other = tmp_path / "two.claims"
    with pytest.raises(Cancelled):
        editor.save(other, run=run)
    lock = Lock.take(other)
    assert lock is not None
    lock.release()
    assert editor.keeper.opened.lock is not None
    assert editor.keeper.opened.lock.is_ours


def test_part_of_a_file_is_not_saved(editor: Editor, tmp_path: Path) -> None:
    editor.show_part(tmp_path / "large.claims", Records(ClaimFile.NEW))
    with pytest.raises(ClaimsError, match="still being read"):
        editor.save(tmp_path / "part.claims")
    assert not (tmp_path / "part.claims").exists()


def test_a_change_of_very_many_is_kept_beside_the_window_before_it_is_made(editor: Editor, window: QWidget) -> None:
    refused: list[str] = []
    editor.refused.connect(refused.append)

    def meddle() -> None:
        assert editor.is_busy
        assert not editor.change_heading(Heading(title="three"))
        with pytest.raises(BusyError):
            editor.save()
        assert not editor.records.subjects

    slowly = editor.beside = Slowly(window, meddle)
    assert editor.take(lambda records: steps.add(records, Kind.SUBJECTS, ARMIES, "Add armies"))
    assert (slowly.steps, len(editor.records.subjects), editor.is_busy) == (1, MANY + 1, False)
    assert refused == ["Many claims are being changed: try again in a moment."]
    (log,) = find_logs(data_folder() / RECOVERY)
    (kept,) = read_log(log).changes
    assert [edit.now for edit in kept.edits] == ARMIES
    editor.beside = at_once
    editor.undo_stack.undo()
    editor.change_heading(Heading(title="four"))
    (log,) = find_logs(data_folder() / RECOVERY)
    assert len(read_log(log).changes) == 1


def test_what_takes_long_of_undoing_very_many_is_done_beside_the_window(editor: Editor, window: QWidget) -> None:
    refused: list[str] = []
    editor.refused.connect(refused.append)
    editor.take(lambda records: steps.add(records, Kind.SUBJECTS, ARMIES, "Add armies"))
    stack, counts, seen = editor.undo_stack, list[int](), list[int]()
    editor.document.changed.connect(lambda: seen.append(len(editor.records.subjects)))

    def meddle() -> None:
        assert editor.is_busy
        assert not editor.change_heading(Heading(title="three"))
        stack.undo()
        counts.append(len(editor.records.subjects))

    slowly = editor.beside = Slowly(window, meddle)
    stack.undo()
    stack.redo()
    assert (slowly.steps, counts, seen) == (2, [MANY + 1, 0], [0, MANY + 1])
    assert (stack.index(), editor.is_busy) == (1, False)
    assert set(refused) == {"Many claims are being changed: try again in a moment."}
    (log,) = find_logs(data_folder() / RECOVERY)
    (kept,) = read_log(log).changes
    assert [edit.now for edit in kept.edits] == ARMIES


@pytest.mark.parametrize("trouble", [Cancelled(), BusyError("This window is still busy: try again in a moment.")])
def test_an_undo_of_very_many_that_is_refused_or_given_up_leaves_all_as_it_was(
    editor: Editor, trouble: Exception
) -> None:
    def busy(_work: object, /) -> NoReturn:
        raise trouble

    stack = editor.undo_stack
    editor.take(lambda records: steps.add(records, Kind.SUBJECTS, ARMIES, "Add armies"))
    for verb, count, index in ((stack.undo, MANY + 1, 1), (stack.redo, 0, 0)):
        editor.beside = busy
        verb()
        assert (len(editor.records.subjects), stack.index(), editor.is_busy) == (count, index, False)
        editor.beside = at_once
        verb()
        assert (len(editor.records.subjects), stack.index()) == (MANY + 1 - count, 1 - index)


def test_going_far_back_takes_small_steps_at_once_and_large_ones_beside_the_window(
    editor: Editor, window: QWidget
) -> None:
    stack, told = editor.undo_stack, list[int]()
    editor.change_heading(Heading(title="two"))
    editor.take(lambda records: steps.add(records, Kind.SUBJECTS, ARMIES, "Add armies"))
    for title in ("three", "four", "five"):
        editor.change_heading(Heading(title=title))
    stack.indexChanged.connect(told.append)
    slowly = editor.beside = Slowly(window, lambda: None)
    stack.go_to(0)
    assert (stack.index(), slowly.steps, told) == (0, 1, [2, 1, 0])
    assert (editor.records.heading.title, len(editor.records.subjects)) == ("one", 0)
    stack.go_to(4)
    assert (stack.index(), slowly.steps, told) == (4, 2, [2, 1, 0, 1, 2, 4])
    assert (editor.records.heading.title, len(editor.records.subjects)) == ("four", MANY + 1)


def test_going_far_back_stops_at_the_large_step_that_is_given_up(editor: Editor) -> None:
    def give_up(_work: object, /) -> NoReturn:
        raise Cancelled

    stack = editor.undo_stack
    editor.take(lambda records: steps.add(records, Kind.SUBJECTS, ARMIES, "Add armies"))
    editor.change_heading(Heading(title="two"))
    editor.beside = give_up
    stack.go_to(0)
    assert (stack.index(), editor.records.heading.title, len(editor.records.subjects)) == (1, "one", MANY + 1)
    stack.go_to(2)
    assert (stack.index(), editor.records.heading.title) == (2, "two")


def test_very_many_are_worked_out_beside_the_window(editor: Editor, window: QWidget) -> None:
    claims = [claim(n) for n in range(MANY + 1)]
    slowly = editor.beside = Slowly(window, lambda: None)
    assert editor.add_claims(claims)
    assert (slowly.steps, len(editor.records.claims)) == (2, MANY + 1)
    editor.add_record(Kind.CLAIMANTS, Claimant(name="NATO"), "Add")
    assert editor.rename(Kind.CLAIMANTS, "NATO", Claimant(name="Nato"))
    assert (slowly.steps, {one.claimant for one in editor.records.claims}) == (4, {"Nato"})
    wrong = [msgspec.structs.replace(one, measure="nothing") for one in editor.records.claims]
    refused: list[str] = []
    editor.refused.connect(refused.append)
    assert not editor.change_claims(wrong, "Change")
    assert (slowly.steps, len(refused), editor.is_busy) == (5, 1, False)
    assert {one.measure for one in editor.records.claims} == {"killed"}


def test_what_is_given_up_when_it_is_just_worked_out_is_not_made(editor: Editor) -> None:
    def heed(part: float) -> None:
        if part >= 1:
            raise Cancelled

    editor.beside = lambda work: work(heed)
    assert not editor.add_claims([claim(n) for n in range(MANY + 1)])
    assert (len(editor.records.claims), editor.is_busy, editor.has_changes) == (0, False, False)
    assert not find_logs(data_folder() / RECOVERY)


def test_a_change_of_very_many_is_refused_where_the_window_waits_for_something_else(
    editor: Editor, window: QWidget
) -> None:
    refused: list[str] = []
    editor.refused.connect(refused.append)

    def busy(_work: object, /) -> T:
        raise BusyError("This window is still busy: try again in a moment.")

    editor.beside = busy
    assert not editor.take(lambda records: steps.add(records, Kind.SUBJECTS, ARMIES, "Add armies"))
    assert (len(editor.records.subjects), editor.is_busy, editor.has_changes) == (0, False, False)
    assert refused == ["This window is still busy: try again in a moment."]
    assert not find_logs(data_folder() / RECOVERY)
