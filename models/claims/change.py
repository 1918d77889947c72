"""The change: what was and what is, for as many records as one step touches."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain, groupby, pairwise
from typing import NamedTuple

import msgspec

from models.claims.claim_file import Kind, key
from models.claims.record import Record


class Edit(msgspec.Struct, frozen=True, kw_only=True, gc=False):
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


class Alike(NamedTuple):
    """Edits side by side, of one kind of record, that all add, all remove, or all replace: where they stand."""

    kind: Kind
    adds: bool
    removes: bool
    start: int
    stop: int


class Touched(NamedTuple):
    """The slots of one kind of record that a change touches, as its edits come."""

    added: Sequence[int]
    removed: Sequence[int]
    replaced: Sequence[int]

    @property
    def filled(self) -> Sequence[int]:
        """The slots in which something stands that was not there before."""
        return [*self.added, *self.replaced] if self.added else self.replaced


class Change(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One step of editing: edits applied in order, and `text`, what the history calls it."""

    text: str
    edits: tuple[Edit, ...]

    @cached_property
    def alike(self) -> tuple[Alike, ...]:
        """The edits in stretches of the same sort, mostly few; so that nobody need ask a million edits one by one."""
        return tuple(_alike(self.edits))

    @cached_property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of record that are edited."""
        return frozenset(stretch.kind for stretch in self.alike)

    def inverse(self) -> "Change":
        """The change that undoes this one: every edit's inverse, last first; the same each time."""
        return self._inverse

    @cached_property
    def _inverse(self) -> "Change":
        return Change(text=self.text, edits=tuple(edit.inverse() for edit in reversed(self.edits)))

    def is_undone_by(self, other: "Change") -> bool:
        """Whether the other is the inverse of this one."""
        if len(self.edits) != len(other.edits) or self.text != other.text:
            return False
        return all(map(_is_inverse, self.edits, reversed(other.edits)))

    def of(self, kind: Kind) -> tuple[Edit, ...]:
        """The edits of one kind of record."""
        if self.kinds == {kind}:
            return self.edits
        parts = [self.edits[start:stop] for of, _, _, start, stop in self.alike if of is kind]
        return tuple(chain.from_iterable(parts))

    def touches(self, *kinds: Kind) -> bool:
        """Whether any record of these kinds is edited."""
        return not self.kinds.isdisjoint(kinds)

    def touched(self, kind: Kind, slots: Sequence[int]) -> Touched:
        """The slots of one kind of record, of those that `Records.apply` returned for all edits."""
        added, removed, replaced = list[int](), list[int](), list[int]()
        for of, adds, removes, start, stop in self.alike:
            if of is kind:
                sort = added if adds else removed if removes else replaced
                sort += slots[start:stop]
        return Touched(added, removed, replaced)


def _alike(edits: Sequence[Edit]) -> Iterator[Alike]:
    start = 0
    for (kind, adds, removes), some in groupby(map(_sort, edits)):
        stop = start + sum(1 for _ in some)
        yield Alike(kind, adds, removes, start, stop)
        start = stop


def _sort(edit: Edit) -> tuple[Kind, bool, bool]:
    return edit.kind, edit.was is None, edit.now is None


def _is_inverse(one: Edit, other: Edit) -> bool:
    return one.was == other.now and one.now == other.was and one.place == other.place and one.kind is other.kind


def stretches(edits: Sequence[Edit]) -> Iterator[Sequence[Edit]]:
    """The same edits in order, in stretches that can be made in one go: each of one kind of record, and of one kind.

    Additions each behind the one before, removals each before the one before, or replacements.
    """
    start = 0
    for stop, (before, edit) in enumerate(pairwise(edits), start=1):
        if not _goes_on(before, edit):
            yield edits[start:stop]
            start = stop
    if edits:
        yield edits[start:]


def _goes_on(before: Edit, edit: Edit) -> bool:
    if edit.kind is not before.kind:
        return False
    if edit.was is None:
        return before.was is None and edit.place == before.place + 1
    if edit.now is None:
        return before.now is None and edit.place == before.place - 1
    return before.was is not None and before.now is not None
