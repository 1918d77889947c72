"""The change: what was and what is, for as many records as one step touches."""

import msgspec

from models.claims.claim_file import Kind, key
from models.claims.record import Record


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """One record's change: added where `was` is None, removed where `now` is None, else replaced.

    `place` is the record's index in its list, for what is added or removed (for what is added: where it will stand).
    """

    kind: Kind
    was: Record | None = None
    now: Record | None = None
    place: int = -1

    def inverse(self) -> "Edit":
        """The edit that undoes this one."""
        return Edit(kind=self.kind, was=self.now, now=self.was, place=self.place)

    @property
    def key(self) -> str:
        """The key of the record before the edit, or of the one added."""
        record = self.was if self.was is not None else self.now
        return key(record) if record is not None else ""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One step of editing: edits applied in order, and `text`, what the history calls it."""

    text: str
    edits: tuple[Edit, ...]

    def inverse(self) -> "Change":
        """The change that undoes this one: every edit's inverse, last first."""
        return Change(text=self.text, edits=tuple(edit.inverse() for edit in reversed(self.edits)))

    def of(self, kind: Kind) -> tuple[Edit, ...]:
        """The edits of one kind of record."""
        return tuple(edit for edit in self.edits if edit.kind is kind)

    def touches(self, *kinds: Kind) -> bool:
        """Whether any record of these kinds is edited."""
        return any(edit.kind in kinds for edit in self.edits)
