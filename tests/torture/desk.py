"""An editor at work in a folder of its own, and what must hold of it after each step."""

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler

from gui.editor import Editor
from models.claims.claim_file import VERSION, ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_writer import write_claims
from models.storage import watch
from models.storage.backups import Backups
from models.storage.data_folder import BACKUPS, RECOVERY, data_folder
from models.storage.holder import decode_holder
from models.storage.keeper import Keeper
from models.storage.left import left
from models.storage.opened import open_file
from models.storage.recovery import Ground, Recovered, find, read_log, read_start
from models.storage.replay import replay
from models.storage.saving import ForeignChange, Run, at_once
from tests.torture.followers import Followers
from tests.torture.killing import end, locks, logs
from tests.torture.plain import Plain, readable
from tests.torture.wishes import Wish

IMPATIENT = 5
"""Milliseconds that the editor and the watcher wait here, where they wait longer for people."""

TICK = 0.02
"""Seconds within which the clock of this disk ticks, for certain."""

MEMORY = Path("/dev/shm")
"""A disk without wear and waiting, where there is one: what becomes of a real one is tried elsewhere."""


class Desk:
    """The editor, the plain model beside it, and what the editor has said since the step began."""

    editor: Editor

    def __init__(self, files: dict[str, ClaimFile]) -> None:
        self.room = Path(tempfile.mkdtemp(prefix="counterclaim-machine-", dir=MEMORY if MEMORY.is_dir() else None))
        self.folder = self.room / "work"
        self.folder.mkdir()
        self._patches = (
            patch.dict(os.environ, {"XDG_DATA_HOME": str(self.room / "data")}),
            patch.object(Keeper, "IDLE_MS", IMPATIENT),
            patch.object(watch, "REST", IMPATIENT),
            patch.object(watch, "LOOK", IMPATIENT),
            patch.object(watch, "RACY", TICK),
        )
        for each in self._patches:
            each.start()
        self.complaints: list[str] = []
        self._handler = qInstallMessageHandler(self._complain)
        self.plain = Plain()
        for name, file in files.items():
            self.write(self.folder / name, write_claims(file))
        (self.folder / "link.claims").symlink_to(next(iter(files)))
        self.begin()

    @property
    def paths(self) -> list[Path]:
        """The names that may be opened and saved under."""
        return [self.folder / name for name in ("a.claims", "b.claims", "ü c.claims", "link.claims")]

    def begin(self) -> Editor:
        """Start the program: a new editor, with what follows it."""
        self.editor = editor = Editor()
        editor.keeper.backups = Backups(data_folder() / BACKUPS, 3)
        self.refusals: list[str] = []
        self.news: list[watch.OnDisk] = []
        self.added: list[tuple[str, ...]] = []
        editor.refused.connect(self.refusals.append)
        editor.keeper.noticed.connect(self.news.append)
        editor.keeper.warned.connect(self.complaints.append)
        editor.claims_added.connect(self.added.append)
        self.followers = Followers(editor.document)
        return editor

    def open_editor(self, path: Path | None) -> Editor:
        """Start the program on a file; on none, where that cannot be read."""
        editor = self.begin()
        if path is not None and readable(self.plain.disk.get(path.resolve())) is not None:
            editor.hold(open_file(path))
        return editor

    def leave(self) -> None:
        """Close all, and leave nothing behind."""
        end(self.editor)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qInstallMessageHandler(self._handler)
        for each in self._patches:
            each.stop()
        shutil.rmtree(self.room)

    def write(self, path: Path, data: bytes | None, in_place: bool = False) -> None:
        """Write a file as another program would; None: remove it."""
        target = path.resolve()
        if data is None:
            target.unlink()
            del self.plain.disk[target]
            return
        draft = target if in_place else self.room / "draft"
        draft.write_bytes(data)
        draft.replace(target)
        self.plain.disk[target] = data

    def do(self, wish: Wish) -> None:
        """Ask for something that should be done, or refused in one sentence."""
        file = None if self.editor.is_read_only else wish.file
        before = [log.read_bytes() for log in logs()]
        self.refusals.clear()
        done = wish.ask(self.editor)
        assert done == (file is not None), self.refusals
        assert len(self.refusals) == (not done)
        assert all(sentence.endswith(".") and sentence[0] in "“" + sentence[0].upper() for sentence in self.refusals)
        if file is None:
            assert before == [log.read_bytes() for log in logs()]
        else:
            self.plain.push(file)

    def save(self, path: Path | None, over: bool, run: Run = at_once) -> None:
        """Save, or be told why not; ``over``: the user knows what somebody else has written, and does not want it."""
        target = path or self.plain.path
        refusal, replaced = self.refusal(target, over), self.plain.disk.get(target.resolve()) if target else None
        try:
            self.editor.save(path, over, run)
        except ClaimsError as error:
            assert type(error) is refusal, error
            return
        assert refusal is None
        assert target is not None
        self.plain.save(target)
        kept = [backup.path.read_bytes() for backup in self.editor.keeper.backups.of(target)]
        assert not replaced or replaced in kept

    def refusal(self, target: Path | None, over: bool = False) -> type[ClaimsError] | None:
        """What a save should raise; None where it should be done."""
        plain = self.plain
        if target is None or plain.now.version > VERSION:
            return ClaimsError
        is_own = plain.path is not None and plain.path.resolve() == target.resolve()
        is_other = is_own and plain.on_disk is not None and plain.is_foreign
        return ForeignChange if is_other and not over else None

    def look(self) -> None:
        """Have the editor look at the file on the disk."""
        self.editor.keeper.check()
        state = watch.OnDisk.SAME
        if self.plain.is_foreign:
            state = watch.OnDisk.CHANGED if self.plain.on_disk is not None else watch.OnDisk.MISSING
        assert self.news == ([state] if self.plain.look() else [])
        self.news.clear()

    def check(self) -> None:
        """See that all is as the plain model says."""
        file, plain = self.editor.records.snapshot(), self.plain
        assert file == plain.now
        assert file.version > VERSION or readable(write_claims(file)) == file
        self._check_stack()
        assert self.editor.path == plain.path
        assert self._files() == plain.disk
        assert plain.seen is None or self.editor.keeper.opened.file == readable(plain.seen)
        self._check_locks()
        self._check_log()
        self.followers.check(file)
        assert self.complaints == []

    def ground(self) -> Ground:
        """How the file on the disk stands to what is not saved."""
        if not self.plain.is_foreign:
            return Ground.SAME
        return Ground.MISSING if self.plain.on_disk is None else Ground.CHANGED

    def _check_stack(self) -> None:
        stack, plain = self.editor.undo_stack, self.plain
        assert (stack.count(), stack.index()) == (len(plain.states) - 1, plain.index)
        assert (stack.canUndo(), stack.canRedo()) == (plain.index > 0, plain.index < len(plain.states) - 1)
        assert self.editor.has_changes == (plain.clean != plain.index)
        assert self.editor.is_gone == plain.is_gone
        assert self.editor.is_clean == (not self.editor.has_changes and not self.editor.is_gone)

    def _files(self) -> dict[Path, bytes]:
        """All files of the folder but locks; whatever an editor leaves behind is among them."""
        held = set(self.folder.iterdir()) - set(locks(self.folder))
        return {path: path.read_bytes() for path in held if not path.is_symlink()}

    def _check_locks(self) -> None:
        """There is our lock, and else only of programs that are gone."""
        lock = self.editor.keeper.opened.lock
        assert (lock is not None) == self.plain.has_lock
        assert lock is None or lock.is_ours
        holders = [decode_holder(path.read_bytes()) for path in locks(self.folder)]
        alive = [holder for holder in holders if holder is None or not holder.is_gone]
        assert alive == ([lock.holder] if lock is not None else [])

    def _check_log(self) -> None:
        """What a kill now would leave is what is not saved, and nothing where all is saved."""
        found, plain = logs(), self.plain
        assert find(data_folder() / RECOVERY) == []  # this process runs
        if len(plain.trail) == 1:
            assert found == []
            assert plain.path is None or plain.is_foreign or readable(plain.on_disk) == plain.now
            return
        (log,) = found
        self.check_recovered(read_log(log), plain.trail)

    def check_recovered(self, recovered: Recovered, trail: Sequence[ClaimFile]) -> None:
        """See that a log leads from where it began to where its editor was."""
        assert recovered.damage == ""
        assert recovered.path == self.plain.path
        assert recovered.ground is self.ground()
        shown = left(recovered)
        if recovered.ground is Ground.SAME:
            start = read_start(recovered)
            made = replay(recovered, start)
            assert (start, made.file, made.problem) == (trail[0], trail[-1], "")
            assert shown.fitting == len(recovered.changes)

    def _complain(self, kind: QtMsgType, _: QMessageLogContext, text: str | None) -> None:
        if kind is not QtMsgType.QtDebugMsg and "does not support" not in (text or ""):
            self.complaints.append(text or "")
