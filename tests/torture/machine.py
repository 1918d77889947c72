"""Random work through a real editor on real files, held against a plain model after each step.

`python -m tests.torture.machine --seconds N` does so for as long as wanted; the suite does a little of it.
"""

import argparse
import contextlib
import itertools
import os
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TypeVar
from unittest.mock import patch

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule, run_state_machine_as_test
from PySide6.QtCore import QCoreApplication, QObject, QThread

from gui.application import make_qt
from gui.disk.recovering import Recovering
from gui.editor import Editor
from models.claims.claim_file import VERSION, ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_writer import write_claims
from models.merging.merge import merge
from models.progress import Cancelled, Report, silent
from models.storage import atomic
from models.storage.data_folder import RECOVERY, data_folder
from models.storage.holder import encode_holder
from models.storage.lock import Locked
from models.storage.log_line import Word
from models.storage.opened import Opened, open_file
from models.storage.recovery import Ground, Recovered, find
from models.storage.replay import replay
from models.storage.saving import Run, at_once
from tests.models.merging.edited import edited
from tests.models.merging.threes import START
from tests.torture.desk import IMPATIENT
from tests.torture.editing import Editing, seeds
from tests.torture.killing import end, last_word, let_die, logs, remains, torn
from tests.torture.plain import applied, readable
from tests.torture.victim import aside
from tests.torture.wishes import WISHES, Wish, replace

T = TypeVar("T")


class _KilledError(BaseException):
    """Ends a save in its midst."""


def giving_up(step: int, is_done: bool) -> Run:
    """Give up a save: at its first or second step, before that or once it is done."""
    steps = itertools.count(1)

    def run(work: Callable[[Report], T], /) -> T:
        number = next(steps)
        result = work(silent) if number < step or is_done else None
        if number == step:
            raise Cancelled
        assert result is not None
        return result

    return run


class Work(Editing):
    """One person at work, whose program is killed now and then, and whose file others write too."""

    # The disk

    @initialize(number=st.integers(0, 3))
    def sit_down(self, number: int) -> None:
        self._open(self.desk.paths[number])  # there is no third file yet

    @rule(
        number=st.none() | st.integers(0, 3),
        over=st.sampled_from((False, False, True)),
        run=st.sampled_from((at_once, aside)),
    )
    def save(self, number: int | None, over: bool, run: Run) -> None:
        self.desk.save(None if number is None else self.desk.paths[number], over, run)

    @rule(number=st.integers(0, 3), step=st.integers(1, 2), is_done=st.booleans())
    def give_up_saving(self, number: int, step: int, is_done: bool) -> None:
        """Cancel, before a step of the save or behind it; behind the last that is too late."""
        path = self.desk.paths[number]
        if self.desk.refusal(path) is None and not (step == 2 and is_done):
            with contextlib.suppress(Cancelled):
                self.editor.save(path, run=giving_up(step, is_done))
                raise AssertionError("nobody heard that the user gave up")

    @rule()
    @precondition(lambda self: not self.editor.is_read_only)
    def save_where_nothing_is(self) -> None:
        try:
            self.editor.save(self.desk.folder / "no folder" / "a.claims")
        except ClaimsError as error:
            assert "could not be saved" in str(error)
            return
        raise AssertionError("it was saved in a folder that is not there")

    @rule(number=st.integers(0, 3), how=st.sampled_from(("open", "copy", "close")))
    def leave(self, number: int, how: str) -> None:
        plain, path = self.desk.plain, self.desk.paths[number]
        if how == "copy":
            self.editor.hold(Opened(file=self.now))
            plain.hold(self.now)
        elif how == "close":
            end(self.editor)
            assert logs() == []
            self.desk.begin()
            plain.hold(ClaimFile.NEW)
            self.desk.check()
            self._open(path)
        elif plain.path is None or path.resolve() != plain.path.resolve():  # else its own window is shown
            self._open(path)

    def _open(self, path: Path) -> None:
        file = readable(self.desk.plain.disk.get(path.resolve()))
        try:
            opened = open_file(path)
        except ClaimsError:
            assert file is None
            return
        self.editor.hold(opened)
        assert file is not None
        self.desk.plain.hold(file, path)

    @rule()
    @precondition(lambda self: self.editor.path is not None)
    def reload(self) -> None:
        plain = self.desk.plain
        file, has_lock = readable(plain.on_disk), plain.has_lock
        try:
            self.editor.hold(self.editor.keeper.reread())
        except ClaimsError:
            assert file is None
            return
        assert file is not None
        plain.hold(file, plain.path)
        plain.has_lock = has_lock

    @rule(seed=seeds, is_seen=st.booleans())
    def somebody_writes(self, seed: int, is_seen: bool) -> None:
        plain, random = self.desk.plain, Random(seed)
        own = [plain.path.resolve()] if plain.path is not None else []
        path = random.choice([*own * 8, *self.desk.paths[:3]])
        held = readable(plain.disk.get(path))
        if held is None or random.random() < 0.2:
            other = write_claims(edited(START, random, 8))
            self.desk.write(path, random.choice((other, other, b"{", b"", plain.seen or b"[]")))
        elif random.random() < 0.3:
            newer = write_claims(START).replace(b'"version":1', b'"version":2')
            self.desk.write(path, random.choice((None, None, newer)))
        elif held.version == VERSION:
            theirs = edited(random.choice((held, replace(self.now, version=VERSION))), random, 6)
            if random.random() < 0.3:  # it is gone for a while
                self.desk.write(path, None)
                self.desk.look()
            self.desk.write(path, write_claims(theirs), in_place=random.random() < 0.3)
        if is_seen:
            self.desk.look()

    @rule()
    @precondition(lambda self: self.editor.path is not None)
    def merge_disk(self) -> None:
        plain, editor = self.desk.plain, self.editor
        theirs = readable(plain.on_disk)
        try:
            seen = editor.keeper.reread()
            merged = merge(editor.keeper.opened.file, self.now, seen.file).file
        except ClaimsError:
            assert theirs is None or max(theirs.version, self.now.version) > VERSION
            return
        assert theirs is not None
        self.desk.do(Wish(lambda editor: editor.merge(merged, editor.records.snapshot(), seen), merged))
        plain.accept(theirs)

    @rule(moments=st.sampled_from((0, 4, 12)))
    def look(self, moments: int) -> None:
        """Look at the disk, after some idling; long enough, and the signature of the file vouches for its bytes."""
        end_of_idling = time.monotonic() + moments * IMPATIENT / 1000
        while time.monotonic() < end_of_idling:
            QCoreApplication.processEvents()
            QThread.msleep(1)
        self.desk.look()

    # Others, and the end

    @rule(seed=seeds)
    @precondition(lambda self: self.desk.plain.has_lock and readable(self.desk.plain.on_disk) is not None)
    def open_twice(self, seed: int) -> None:
        """A second window can show the file, and nothing else."""
        path, other, said = self.editor.path, Editor(), list[str]()
        assert path is not None
        other.hold(open_file(path))
        other.refused.connect(said.append)
        random = Random(seed)
        wish = random.choice(WISHES)(other.records.snapshot(), random)
        assert (other.is_read_only, wish.ask(other), len(said)) == (True, False, 1)
        assert other.records.snapshot() == readable(self.desk.plain.on_disk)
        self._be_told_it_is_locked(other, None)
        end(other)

    @rule()
    @precondition(lambda self: self.desk.plain.has_lock)
    def lose_the_lock(self) -> None:
        """Somebody takes the file over, and leaves again."""
        lock, path, told = self.editor.keeper.opened.lock, self.editor.path, list[str]()
        assert lock is not None
        assert path is not None
        place = path.resolve().with_name(f".{path.resolve().name}.lock")
        elsewhere = replace(lock.holder.process, host="press-7")
        place.write_bytes(encode_holder(replace(lock.holder, process=elsewhere, user="Ann")))
        self.editor.keeper.taken_over.connect(told.append)
        self.editor.keeper.beat()
        assert "Ann" in str(told[0])
        self._be_told_it_is_locked(self.editor, path)
        place.unlink()
        self.desk.plain.has_lock = False

    def _be_told_it_is_locked(self, editor: Editor, path: Path | None) -> None:
        try:
            editor.save(path)
        except Locked:
            return
        raise AssertionError("a locked file was written")

    @rule(cut=st.none() | seeds)
    def kill(self, cut: int | None) -> None:
        """SIGKILL; with a cut, the power failed while the last line of the log was written."""
        left, trail = remains(self.desk.folder), self.desk.plain.trail
        if cut is not None and logs():
            trail = trail[:-1] if last_word(logs()[0]) in (Word.CHANGE, Word.UNDONE, Word.REDONE) else trail
            left = torn(left, cut)
        let_die(self.editor, left)
        self._start_again(trail)

    @rule(number=st.integers(0, 3), is_written=st.booleans())
    def kill_while_saving(self, number: int, is_written: bool) -> None:
        """SIGKILL in a save: before or after the file has its new name; the backup has one by then."""
        plain, left = self.desk.plain, dict[Path, bytes]()
        path, take_place = self.desk.paths[number], atomic.Replacement.take_place
        if self.desk.refusal(path) is not None:
            return

        def die(new: atomic.Replacement) -> None:
            if is_written:
                take_place(new)
            left.update(remains(self.desk.folder))
            raise _KilledError

        with patch.object(atomic.Replacement, "take_place", die):
            try:
                self.editor.save(path)
            except _KilledError:
                let_die(self.editor, left)
        if is_written or plain.disk.get(path.resolve()) == write_claims(self.now):
            plain.save(path)
        self._start_again(plain.trail)

    def _start_again(self, trail: list[ClaimFile]) -> None:
        plain = self.desk.plain
        found = find(data_folder() / RECOVERY)
        if found:
            (recovered,) = found
            self.desk.check_recovered(recovered, trail)
            self._restore(recovered)
            return
        assert trail[0] == trail[-1]
        for log in logs():
            log.unlink()  # with nothing in it
        self.desk.open_editor(plain.path)
        self._hold_again(ClaimFile.NEW)

    def _restore(self, recovered: Recovered) -> None:
        """What the user does who wants it back; sets it aside where it cannot be had."""
        plain, results = self.desk.plain, list[tuple[Editor, str]]()
        holder = QObject()
        restoring = Recovering(self.desk.open_editor, holder)
        restoring.restored.connect(lambda editor, problem: results.append((editor, problem)))
        base, ground = readable(plain.on_disk), recovered.ground
        restoring.restore(recovered)
        if ground is Ground.SAME:
            base = plain.trail[0]
        made = replay(recovered, base) if base is not None and base.version == VERSION else None
        self._hold_again(plain.trail[0])
        if made is None or not made.changes:
            assert results == []
            restoring.set_aside(recovered)
            return
        for change in made.changes:
            plain.push(applied(plain.now, change))
        assert results == [(self.editor, made.problem)]
        assert plain.now == made.file

    def _hold_again(self, nameless: ClaimFile) -> None:
        """What an editor shows that was opened anew on the file; where there is none any more, a new one."""
        plain = self.desk.plain
        file = readable(plain.on_disk)
        if file is not None:
            plain.hold(file, plain.path)
        else:
            plain.hold(nameless if plain.path is None else ClaimFile.NEW)


def work(examples: int, steps: int) -> None:
    """Let hypothesis work; raises where something is not as the plain model says."""
    few = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=False,
        report_multiple_bugs=False,
    )
    run_state_machine_as_test(Work, settings=few)


def main() -> None:
    """Work on until the time is over; ends with a trace and the steps that led there where something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    seconds = parser.parse_args().seconds
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qt = make_qt(["counterclaim"])
    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        work(examples=25, steps=50)
    print(f"{Work.runs:,} runs, {Work.steps:,} steps in {time.monotonic() - begun:,.0f} s: all as the plain model says")
    qt.quit()


if __name__ == "__main__":
    main()
