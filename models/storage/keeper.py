"""What the disk holds of one open file: the file itself, its lock, its backups, and what is not saved yet."""

from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from models.claims.change import Change
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.saying import Clause, Sentence
from models.progress import Report, silent
from models.storage.atomic import UnconfirmedError
from models.storage.backups import Backups
from models.storage.data_folder import BACKUPS, RECOVERY
from models.storage.lock import Lock, holder_of, is_free
from models.storage.opened import Opened, is_same_place, read_again
from models.storage.recovery_log import RecoveryLog
from models.storage.saving import Run, Saving, Target, at_once
from models.storage.superseded import keep_superseded
from models.storage.watch import FileWatch, OnDisk


class Keeper(QObject):
    """Keeps one open file: writes it, and every change until then; no one else's work is ever written over unseen."""

    warned = Signal(object)
    """Something beside the file cannot be kept: a backup, or the recovery log (once until it can again): a Sentence."""

    noticed = Signal(object)
    """The file on the disk is another, is gone, or is back: an OnDisk."""

    taken_over = Signal(object)
    """Somebody else works on the file from now on: a Sentence."""

    freed = Signal()
    """Nobody else has the file open any more."""

    IDLE_MS = 500
    """So long after a change, all changes are put on the disk itself."""

    HEARTBEAT_MS = 30_000
    """So often others are shown that the one who has the file open still works on it."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """``folder`` holds the recovery logs, and the backups where they are not kept beside the file."""
        super().__init__(parent)
        self._folder = folder
        self.backups = Backups(folder / BACKUPS, 0)
        self._opened = Opened(file=ClaimFile.NEW)
        self._log = self._new_log(self._opened)
        self._kept_ahead: Change | None = None
        self._has_warned = False
        self._watch = FileWatch(self)
        self._idle = QTimer(self, singleShot=True, interval=self.IDLE_MS)
        self._ahead = QTimer(self, interval=0)
        self._heartbeat = QTimer(self, interval=self.HEARTBEAT_MS)
        self._watch.noticed.connect(self.noticed)
        self._idle.timeout.connect(self._sync)
        self._ahead.timeout.connect(self._begin_ahead)
        self._heartbeat.timeout.connect(self.beat)

    @property
    def opened(self) -> Opened:
        """The file as the disk held it when it was last read or written here."""
        return self._opened

    @property
    def path(self) -> Path | None:
        """Where the file lies; None while it has no name."""
        return self._opened.path

    @property
    def on_disk(self) -> OnDisk:
        """How the file on the disk stands to what is known of it, as far as that was noticed."""
        return self._watch.found

    def hold(self, opened: Opened) -> None:
        """Keep another file, or the same reread; what was not saved of the one before is given up."""
        if opened.lock is self._opened.lock:  # reread: it stays locked
            self._opened = msgspec.structs.replace(self._opened, lock=None)
        self.give_up()
        self._adopt(opened)
        self._log = self._new_log(opened)
        self._go_ahead()

    def reread(self) -> Opened:
        """The file as the disk holds it now; ClaimsError where it cannot be read."""
        return read_again(self._opened)

    def accept(self, seen: Opened, change: Change) -> None:
        """Build on what somebody else has written, as it was reread; ``change`` leads from there to what is open now.

        So the next save may write over it, and a recovery begins with it.
        """
        old, self._log = self._log, self._new_log(seen)
        if change.edits:
            self.follow(change)
        old.discard()
        if self._log.is_broken:  # there may be room now
            self._sync()
        self._adopt(seen)

    def moved_to(self, path: Path) -> Opened | None:
        """The file that is open here as it lies at that path now, moved there with its lock; None where it was not.

        It is for `accept`: nobody was told yet.
        """
        lock = self._opened.lock.moved_to(path) if self._opened.lock is not None else None
        return msgspec.structs.replace(self._opened, path=path, lock=lock) if lock is not None else None

    def save(self, file: ClaimFile, path: Path | None = None, over: bool = False, run: Run = at_once) -> None:
        """Write the file to its path, or to another that becomes its own.

        Always as a claim file: any other format would hold less than what is then called saved. Raises Locked where
        somebody else has that file open, ForeignChange where somebody else has written it and nobody says to write
        ``over`` it, ClaimsError where it cannot be written; the old file is whole then, and nothing here has changed.
        ``run`` does what takes time; until it is done nothing else may be asked of the keeper.
        """
        place = path or self.path
        if place is None:
            raise ClaimsError("The file has no name yet: use “Save as”.")
        with Saving(file, self._target(place, over), self.backups) as saving:
            try:
                if over and self._is_own(place):  # what stands there now is kept too
                    run(partial(keep_superseded, self._opened, "", self.backups))
                opened = self._write(saving, file, place, run)
            except BaseException:
                if saving.lock is not None and saving.lock is not self._opened.lock:
                    saving.lock.release()
                self._go_ahead()
                raise
            if self._opened.lock is not None and self._opened.lock is not saving.lock:
                self._opened.lock.release()
            self._adopt(opened)
        for warning in saving.warnings:
            self.warned.emit(warning)

    def follow_ahead(self, change: Change, run: Run) -> None:
        """Keep a change that is just about to be made, and is so large that this takes time: ``run`` does it.

        Until that is done nothing else may be asked of the keeper. Raises what ``run`` does of its own.
        """
        self._idle.stop()
        self._ahead.stop()
        try:
            trouble = run(lambda report: self._kept(change, report))
        finally:  # where it was refused, the changes before are to reach the disk all the same
            self._idle.start()
            self._go_ahead()
        self._kept_ahead = change
        self._settle(trouble)

    def follow(self, change: Change) -> None:
        """Keep a change that has been made, before anything else happens."""
        if change is not self._kept_ahead:
            self._settle(self._kept(change))
        self._kept_ahead = None

    def _kept(self, change: Change, report: Report = silent) -> Sentence | None:
        """Write a change into the log; why that cannot be done now, where it cannot."""
        try:
            self._log.append(change, report)
        except ClaimsError as error:
            return error.sentence
        return None

    def _settle(self, trouble: Sentence | None) -> None:
        if trouble is not None:
            self._warn_once(trouble)
        elif not self._idle.isActive():
            self._idle.start()

    def forget_changes(self) -> None:
        """Forget what was kept: it is undone, or on the disk."""
        self._idle.stop()
        self._log.discard()
        self._go_ahead()

    def check(self) -> None:
        """Look now whether the file on the disk is still the same; `noticed` tells."""
        if self.path is not None:
            self._watch.check()

    def beat(self) -> None:
        """Tell others that the file is still worked on here; find out whether it still may be."""
        lock, locked, path = self._opened.lock, self._opened.locked, self.path
        if lock is not None and not lock.refresh():
            self._opened = msgspec.structs.replace(self._opened, lock=None)
            self.taken_over.emit(self._who_took())
        elif locked is not None and path is not None and is_free(path):
            self._heartbeat.stop()
            self.freed.emit()

    def give_up(self) -> None:
        """Let go of the file, and forget what was not saved."""
        self.forget_changes()
        self._ahead.stop()
        self._heartbeat.stop()
        self._watch.watch(None, "")
        if self._opened.lock is not None:
            self._opened.lock.release()
        self._opened = Opened(file=ClaimFile.NEW)

    def _adopt(self, opened: Opened) -> None:
        self._opened = opened
        self._watch.watch(opened.path, opened.hash, opened.signature, opened.is_settled)
        if opened.lock is not None and opened.path is not None:
            self.backups.part_from(opened.path)
        if opened.lock is not None or opened.locked is not None:
            self._heartbeat.start()
        else:
            self._heartbeat.stop()

    def _new_log(self, opened: Opened) -> RecoveryLog:
        return RecoveryLog.begin(self._folder / RECOVERY, opened.path, opened.hash, opened.file)

    def _lock_for(self, target: Path) -> Lock | None:
        """The lock under which a path may be written; Locked where somebody else has it.

        One that was moved there with our file is ours, and goes on as a new one.
        """
        opened = self._opened
        if self._is_own(target):
            if opened.locked is not None:
                raise opened.locked
            if opened.lock is not None and opened.lock.is_ours:
                return opened.lock
        return Lock.take(target, opened.lock.holder if opened.lock is not None else None)

    def _is_own(self, target: Path) -> bool:
        return self.path is not None and is_same_place(self.path, target)

    def _target(self, place: Path, over: bool) -> Target:
        """What is known of a path where the file is about to be saved."""
        lock, is_own = self._lock_for(place), self._is_own(place)
        expected = self._opened.hash if is_own and not over else ""
        return Target(place, is_own, expected, self._watch.vouched if is_own else None, lock)

    def _write(self, saving: Saving, file: ClaimFile, place: Path, run: Run) -> Opened:
        """Write over what was seen, and return what is there now; the log is written by this thread only."""
        self._ahead.stop()
        with self._watch.paused():
            new = Opened(file=file, path=place, hash=run(saving.write))
            self._log.saving_as(new.hash, place)
            try:
                signature = run(saving.take_place)
            except UnconfirmedError:
                if self._is_own(place):  # what is there is ours, though nobody knows for how long
                    self._adopt(msgspec.structs.replace(self._opened, file=file, hash=new.hash, lock=saving.lock))
                raise
        self._idle.stop()
        self._log.saved(new.hash, place)
        is_settled = signature is not None and signature.is_named_later
        return msgspec.structs.replace(new, signature=signature, is_settled=is_settled, lock=saving.lock)

    def _go_ahead(self) -> None:
        if self._log.is_long_to_begin:
            self._ahead.start()

    def _begin_ahead(self) -> None:
        """Write what stands before the first change, between two events, before anybody waits for it."""
        if not self._log.begin_ahead():
            self._ahead.stop()

    def _sync(self) -> None:
        try:
            self._log.sync()
        except ClaimsError as error:
            self._warn_once(error.sentence)
        else:
            self._has_warned = False

    def _warn_once(self, sentence: Sentence) -> None:
        if not self._has_warned:
            self._has_warned = True
            self.warned.emit(sentence)

    def _who_took(self) -> Sentence:
        assert self.path is not None
        holder = holder_of(self.path)
        who = holder.who if holder is not None else Clause("Somebody else")
        return Sentence("{0} works on “{1}” now: save what you changed here under another name.", who, self.path.name)
