"""One open file: its document, undo stack and path; and every verb that changes it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from gui.commands import ApplyChange
from models.claims import steps
from models.claims.change import Change
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading, Kind
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.record import Record
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.formats.claims_writer import write_claims
from models.storage.atomic import write_atomically
from models.tables.document import Document


class Editor(QObject):
    """What can be done to one open file; a verb that is refused changes nothing and says why.

    Every verb returns whether it was done. All go the same way: a checked change, one undo command, the document.
    """

    refused = Signal(str)
    """A verb was refused, for this reason (a full sentence)."""

    opened_read_only = Signal(str)
    """A file is shown that cannot be changed, for this reason (a full sentence)."""

    path_changed = Signal()
    saved = Signal()
    claims_added = Signal(object)
    """Claims were added by a verb (not by redo): their ids, a tuple of str."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = Document(parent=self)
        self.undo_stack = QUndoStack(self)
        self.path: Path | None = None

    @property
    def records(self) -> Records:
        """The records as they are now."""
        return self.document.records

    @property
    def is_read_only(self) -> bool:
        """Whether the file was written by a newer program, and so can be shown but not changed."""
        return self.records.is_read_only

    @property
    def is_clean(self) -> bool:
        """Whether everything is saved."""
        return self.undo_stack.isClean()

    def hold(self, file: ClaimFile, path: Path | None) -> None:
        """Show a file that has been read; without a path it has no name yet."""
        self.undo_stack.clear()
        self.path = path
        self.document.reset(file)
        self.path_changed.emit()
        if self.is_read_only:
            self.opened_read_only.emit(self._why_read_only())

    def close(self) -> None:
        """Tell nothing any more: what listens goes with the window, and in no order that could be relied on."""
        self.undo_stack.blockSignals(True)

    def save(self, path: Path | None = None) -> None:
        """Write the file to its path, or to another that becomes its own; ClaimsError where that fails.

        Always as a claim file: any other format would hold less than what is then called saved.
        """
        target = path or self.path
        if target is None:
            raise ClaimsError("The file has no name yet: use “Save as”.")
        write_atomically(target, write_claims(self.records.snapshot()))
        self.undo_stack.setClean()
        self.path = target
        self.path_changed.emit()
        self.saved.emit()

    def add_claim(self, claim: Claim, after: str = "") -> bool:
        """Add a claim behind the one called ``after``, or at the end."""
        return self.add_claims([claim], after)

    def add_claims(self, claims: Sequence[Claim], after: str = "", text: str = "") -> bool:
        """Add claims behind the one called ``after``, or at the end."""
        place = self.records.claims.place(after) + 1 if after in self.records.claims else None
        text = text or self._counted("Add claim", "Add {} claims", claims)
        done = self._do(lambda: steps.add(self.records, Kind.CLAIMS, claims, text, place))
        if done:
            self.claims_added.emit(tuple(claim.id for claim in claims))
        return done

    def change_claims(self, claims: Sequence[Claim], text: str) -> bool:
        """Replace claims by others under the same ids."""
        return self._do(lambda: steps.change(self.records, Kind.CLAIMS, claims, text))

    def remove_claims(self, ids: Sequence[str]) -> bool:
        """Remove claims."""
        text = self._counted("Remove claim", "Remove {} claims", ids)
        return self._do(lambda: steps.remove_claims(self.records, ids, text))

    def duplicate_claims(self, ids: Sequence[str]) -> bool:
        """Add a copy of each claim behind the last of them."""
        claims = steps.duplicates(claim for id in ids if (claim := self.records.claims.get(id)))
        text = self._counted("Duplicate claim", "Duplicate {} claims", claims)
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
        return self._do(lambda: steps.rename(self.records, kind, old, record))

    def adopt_name(self, kind: Kind, old: str, record: Subject | Claimant, text: str) -> bool:
        """Register a name that claims use, or merge it into another: ``record`` stands for both from now on."""
        return self._do(lambda: steps.adopt_name(self.records, kind, old, record, text))

    def change_heading(self, heading: Heading) -> bool:
        """Change title and note of the file."""
        return self._do(lambda: steps.change_heading(self.records, heading))

    def _do(self, step: Callable[[], Change]) -> bool:
        if self.is_read_only:
            self.refused.emit(self._why_read_only())
            return False
        try:
            change = step()
        except ClaimsError as error:
            self.refused.emit(str(error))
            return False
        if change.edits:
            self.undo_stack.push(ApplyChange(self.document, change))
        return True

    def _why_read_only(self) -> str:
        return self.tr("The file was written by a newer program: it can be seen here, but not changed.")

    @staticmethod
    def _counted(one: str, many: str, things: Sequence[object]) -> str:
        return one if len(things) == 1 else many.format(f"{len(things):,}")
