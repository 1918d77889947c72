"""One open file: its document, undo stack and keeper; and every verb that changes it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.beside.collecting import leave_out, take_in
from gui.commands import MANY, ApplyChange, ChangeStack, foresee, worked_out
from models.claims import steps
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading, Kind, keys
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.record import Record
from models.claims.records import Foreseen, Records
from models.claims.registry import Claimant, Subject
from models.claims.saying import Clause
from models.claims.view import Conflict
from models.merging.step import difference
from models.progress import Cancelled, Report, followed, silent
from models.storage.atomic import UnconfirmedError
from models.storage.data_folder import data_folder
from models.storage.keeper import Keeper
from models.storage.opened import Opened
from models.storage.saving import Run, at_once
from models.storage.watch import OnDisk
from models.tables.document import Document
from models.tables.language import said, say

if TYPE_CHECKING:
    from models.merging.settle import Choice

_SAVING = Clause("The file is being saved: try again in a moment.")
_CHANGING = Clause("Many claims are being changed: try again in a moment.")


class Editor(QObject):
    """What can be done to one open file; a verb that is refused changes nothing and says why.

    Every verb returns whether it was done. All go the same way: a checked change, one undo command, the document.
    """

    refused = Signal(str)
    """A verb was refused, for this reason (a full sentence)."""

    opened_read_only = Signal(str)
    """A file is shown that cannot be changed, for this reason (a full sentence)."""

    opened_locked = Signal(object)
    """A file is shown that somebody else has open: a Locked, which says who and whether he may be gone."""

    path_changed = Signal()
    saved = Signal()
    claims_added = Signal(object)
    """Claims were added by a verb (not by redo): their ids, a tuple of str."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = Document(parent=self)
        self.undo_stack = ChangeStack(self._prepared, self)
        self.keeper = Keeper(data_folder(), self)
        self.part_of: Path | None = None  # the file that is being read, while a part of it is shown
        self._busy: Clause | None = None  # why nothing can be done for a moment: a sentence
        self.beside: Run = at_once
        """Does what takes time with very many claims, and keeps others from the file meanwhile."""
        self.document.changed.connect(self.keeper.follow)
        self.undo_stack.cleanChanged.connect(self._forget_undone)

    @property
    def records(self) -> Records:
        """The records as they are now."""
        return self.document.records

    @property
    def path(self) -> Path | None:
        """Where the file lies; None while it has no name."""
        return self.keeper.path

    @property
    def is_new(self) -> bool:
        """Whether nothing was made or opened yet, nor anything made that can be redone."""
        is_begun = self.path is not None or self.undo_stack.count() > 0
        return not is_begun and self.keeper.opened.file == ClaimFile.NEW

    @property
    def is_read_only(self) -> bool:
        """Whether the file can be shown but not changed: a newer program wrote it, or somebody else has it open."""
        return self.document.is_read_only

    @property
    def is_busy(self) -> bool:
        """Whether nothing can be done for a moment, because the file is being saved or much of it changed."""
        return self._busy is not None

    @property
    def is_clean(self) -> bool:
        """Whether everything is saved, and still there."""
        return not self.has_changes and not self.is_gone

    @property
    def is_gone(self) -> bool:
        """Whether the file is no longer where it was opened or saved."""
        return self.keeper.on_disk is OnDisk.MISSING

    @property
    def has_changes(self) -> bool:
        """Whether anything was changed since the file was opened or saved."""
        return not self.undo_stack.isClean()

    def hold(self, opened: Opened, records: Records | None = None) -> None:
        """Show a file that has been read, instead of the one before; ``records`` are its own, where they are made."""
        self._be_free()
        self.undo_stack.clear()
        self.keeper.hold(opened)
        self.part_of = None
        self.document.reset(records or opened.file, is_locked=opened.locked is not None)
        leave_out(len(self.records.claims))
        self.path_changed.emit()
        if opened.locked is not None:
            self.opened_locked.emit(opened.locked)
        elif self.is_read_only:
            self.opened_read_only.emit(said(self._why_read_only()))

    def show_part(self, path: Path, records: Records) -> None:
        """Show the beginning of a file that is being read, until `hold` or `give_back`; nothing is kept of it."""
        self.undo_stack.clear()
        self.part_of = path
        self.document.reset(records, is_partial=True)
        self.path_changed.emit()

    def give_back(self) -> None:
        """Show what was there before the part of another file."""
        self.hold(self.keeper.opened)

    def close(self) -> None:
        """Let go of the file, with what was not saved of it, and have all who show it let go too.

        And tell nothing any more: what listens goes with the window, and in no order that could be relied on.
        """
        self.undo_stack.blockSignals(True)
        claims = self.records.claims
        self.keeper.hold(Opened(file=ClaimFile.NEW))
        self.undo_stack.clear()
        self.document.reset(ClaimFile())  # the window's own circles stay until somebody collects them
        self.document.blockSignals(True)
        take_in(claims.slot_count, claims.leave)

    def save(self, path: Path | None = None, over: bool = False, run: Run = at_once) -> None:
        """Write the file to its path, or to another that becomes its own; raises as `Keeper.save` and ``run`` do.

        Until that is done every other verb is refused, and whoever wants to save or show another file meets BusyError.
        """
        self._be_free()
        if self.document.is_partial:
            raise self._why_read_only()
        was = self.keeper.opened
        try:
            with self._being(_SAVING):
                self.keeper.save(self.records.snapshot(), path, over, run)
        except UnconfirmedError:
            if self.keeper.opened is not was:  # the disk holds what is here now, not what was clean
                self.undo_stack.resetClean()
            raise
        self.undo_stack.setClean()
        self.path_changed.emit()
        self.saved.emit()

    def move(self, path: Path) -> bool:
        """Take the file to lie at that path from now on; False where it was not moved there while it was open."""
        self._be_free()
        was, moved = self.path, self.keeper.moved_to(path)
        if was is None or moved is None:
            return False
        self.keeper.backups.follow(was, path)
        self.keeper.accept(moved, self._changes(moved, self.tr("Changes before the file was moved")))
        self.path_changed.emit()
        self.keeper.check()
        return True

    def merge(self, file: ClaimFile, mine: ClaimFile, seen: Opened | None = None) -> bool:
        """Make the file that a merge resulted in of this one, as one step; refused where this is not ``mine`` any more.

        ``seen`` is what it took in from the disk: from then on that may be written over.
        """
        done = self._do(lambda: self._merged(file, mine))
        if done and seen is not None:
            change = difference(Records(seen.file), file, self.tr("Merge"))
            self.keeper.accept(seen, change)
            if change.edits:
                self.undo_stack.resetClean()
            else:
                self.undo_stack.setClean()
            self.path_changed.emit()
        return done

    def _merged(self, file: ClaimFile, mine: ClaimFile) -> Change:
        if self.records.snapshot() != mine:  # quick where it is: then its records are the very same
            raise ClaimsError("Not merged: the file has changed since the merge was worked out. Merge once more.")
        return difference(self.records, file, self.tr("Merge"))

    def _changes(self, opened: Opened, text: str) -> Change:
        """What leads from the file as it was opened or saved to what it is now."""
        if not self.has_changes:
            return Change(text=text, edits=())
        return difference(Records(opened.file), self.records.snapshot(), text)

    def redo_lost(self, change: Change) -> None:
        """Make a change again that a killed program left, once it is known to fit."""
        self._push(change)

    def settle(self, conflict: Conflict, choice: "Choice") -> bool:
        """Take one side of what a merge left open."""
        from models.merging import settle

        return self._do(lambda: settle.settle(self.records, conflict, choice))

    def dismiss(self, conflict: Conflict) -> bool:
        """Leave a record as it is, and its conflict out of the file."""
        from models.merging import settle

        return self._do(lambda: settle.dismiss(self.records, conflict))

    def add_claim(self, claim: Claim, after: str = "") -> bool:
        """Add a claim behind the one called ``after``, or at the end."""
        return self.add_claims([claim], after)

    def add_claims(self, claims: Sequence[Claim], after: str = "", text: str = "") -> bool:
        """Add claims behind the one called ``after``, or at the end."""
        place = self.records.claims.place(after) + 1 if after in self.records.claims else None
        text = text or self._counted("Add claim", "Add {0} claims", claims)
        return self._added(
            lambda report: steps.add(self.records, Kind.CLAIMS, claims, text, place, report=report), len(claims)
        )

    def change_claims(self, claims: Sequence[Claim], text: str) -> bool:
        """Replace claims by others under the same ids."""
        return self._do_all(
            lambda report: steps.change(self.records, Kind.CLAIMS, claims, text, report=report), len(claims)
        )

    def remove_claims(self, ids: Sequence[str]) -> bool:
        """Remove claims."""
        text = self._counted("Remove claim", "Remove {0} claims", ids)
        return self._do_all(lambda report: steps.remove_claims(self.records, ids, text, report=report), len(ids))

    def duplicate_claims(self, ids: Sequence[str], run: Run = at_once) -> bool:
        """Add a copy of each claim behind the last of them; ``run`` makes the copies."""
        if not self.may_change():
            return False
        found = [claim for id in ids if (claim := self.records.claims.get(id))]
        try:
            claims = run(lambda report: steps.duplicates(followed(found, len(found), report)))
        except Cancelled:
            return False
        text = self._counted("Duplicate claim", "Duplicate {0} claims", claims)
        return bool(claims) and self.add_claims(claims, after=ids[-1], text=text)

    def attach_quote(self, claim_id: str, quote: Quote) -> bool:
        """Give a claim one more quote."""
        return self._do(lambda: steps.attach_quote(self.records, claim_id, quote))

    def detach_quote(self, claim_id: str, index: int) -> bool:
        """Take a quote from a claim."""
        return self._do(lambda: steps.detach_quote(self.records, claim_id, index))

    def replace_quote(self, claim_id: str, index: int, quote: Quote) -> bool:
        """Change one quote of a claim."""
        return self._do(lambda: steps.replace_quote(self.records, claim_id, index, quote))

    def add_record(self, kind: Kind, record: Record, text: str) -> bool:
        """Add a measure, source, subject, claimant or view at the end of its list."""
        return self._do(lambda: steps.add(self.records, kind, [record], text))

    def change_record(self, kind: Kind, record: Record, text: str) -> bool:
        """Replace a record by another under the same key."""
        return self._do(lambda: steps.change(self.records, kind, [record], text))

    def remove_record(self, kind: Kind, key: str, text: str) -> bool:
        """Remove a record that nothing names."""
        return self._do(lambda: steps.remove(self.records, kind, [key], text))

    def rename(self, kind: Kind, old: str, record: Subject | Claimant) -> bool:
        """Change a subject or claimant; a new name is written wherever the old one stands."""
        count = len(self.records.claims)
        return self._do_all(lambda report: steps.rename(self.records, kind, old, record, say, report=report), count)

    def adopt_name(self, kind: Kind, old: str, record: Subject | Claimant, text: str) -> bool:
        """Register a name that claims use, or merge it into another: ``record`` stands for both from now on."""
        count = len(self.records.claims)
        return self._do_all(
            lambda report: steps.adopt_name(self.records, kind, old, record, text, report=report), count
        )

    def change_heading(self, heading: Heading) -> bool:
        """Change title and note of the file."""
        return self._do(lambda: steps.change_heading(self.records, heading))

    def may_change(self) -> bool:
        """Whether the file can be changed now; if not, that is refused with the reason."""
        if self._busy:
            self.refused.emit(said(ClaimsError("{0}", self._busy)))
        elif self.is_read_only:
            self.refused.emit(said(self._why_read_only()))
        return not (self.is_busy or self.is_read_only)

    def take(self, step: Callable[[Records], Change]) -> bool:
        """Make the change that a step works out of the records as they are now; claims that it adds are told."""
        return self._added(lambda _: step(self.records))

    def _added(self, step: Callable[[Report], Change], count: int = 0) -> bool:
        change = self._made(step, count)
        edits = change.of(Kind.CLAIMS) if change is not None else ()
        if added := tuple(keys([edit.now for edit in edits if edit.was is None and edit.now is not None])):
            self.claims_added.emit(added)
        return change is not None

    def _do(self, step: Callable[[], Change]) -> bool:
        return self._made(lambda _: step()) is not None

    def _do_all(self, step: Callable[[Report], Change], count: int) -> bool:
        return self._made(step, count) is not None

    def _made(self, step: Callable[[Report], Change], count: int = 0) -> Change | None:
        """The change of a step that looks at so many records, made; None where it was refused or given up.

        Where they are many, it is worked out beside the window.
        """
        if not self.may_change():
            return None
        try:
            change = self._worked_out(step) if count > MANY else step(silent)
            if change.edits:
                self._push(change)
        except ClaimsError as error:
            self.refused.emit(said(error))
            return None
        except Cancelled:
            return None
        return change

    def _worked_out(self, step: Callable[[Report], Change]) -> Change:
        with self._being(_CHANGING):
            return worked_out(step, self.beside)

    def _push(self, change: Change) -> None:
        """Make a change that was checked; BusyError where it is large, and the window waits for something else."""
        foreseen = self._foresee(change) if len(change.edits) > MANY else None
        self.undo_stack.push(ApplyChange(self.document, change, foreseen))

    def _foresee(self, change: Change, is_new: bool = True) -> Foreseen:
        with self._being(_CHANGING):
            return foresee(change, self.records, self.keeper, self.beside, is_new)

    def _prepared(self, change: Change) -> Foreseen | None:
        """What a step makes that is about to be undone or made again; None where that was refused or given up."""
        try:
            return self._foresee(change, is_new=False)
        except ClaimsError as error:
            self.refused.emit(said(error))
        except Cancelled:
            pass
        return None

    @contextmanager
    def _being(self, busy: Clause) -> Iterator[None]:
        """Refuse everything else meanwhile, in this sentence."""
        self._be_free()
        self._busy = busy
        try:
            yield
        finally:
            self._busy = None

    def _be_free(self) -> None:
        if self._busy:
            from gui.beside.waiting import BusyError

            raise BusyError("{0}", self._busy)

    def _why_read_only(self) -> ClaimsError:
        if self.document.is_partial:
            return ClaimsError("The file is still being read: it can be changed once all of it is here.")
        if locked := self.keeper.opened.locked:
            return locked
        return ClaimsError("The file was written by a newer program: it can be seen here, but not changed.")

    def _forget_undone(self, is_clean: bool) -> None:
        if is_clean:
            self.keeper.forget_changes()

    @staticmethod
    def _counted(one: str, many: str, things: Sequence[object]) -> str:
        return say(one, many, len(things)).format(say.number(len(things)))
