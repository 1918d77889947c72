"""The comparer of a document, kept while the document changes."""

from collections.abc import Sequence

from models.claims.change import Change
from models.claims.records import Records
from models.comparison.comparer import Comparer
from models.comparison.following import COMPARED, Followed
from models.comparison.taken import Taken, take

MOST = 256
"""Edits that are followed one by one; more are better taken from the records at once."""


class KeptComparer:
    """Collects changes, and lets the comparer follow them all when it is asked again; it need not be there yet."""

    def __init__(self) -> None:
        self._comparer: Comparer | None = None
        self._changes: list[Followed] = []
        self._is_followed = False  # whether what was taken last can still be brought up to date

    def note(self, change: Change, slots: Sequence[int]) -> bool:
        """Remember a change of the document; whether an answer may depend on it."""
        is_compared = change.touches(*COMPARED)
        if is_compared and self._is_followed:
            self._changes.append((change, slots))
            if sum(len(one.edits) for one, _ in self._changes) > MOST:
                self.forget()
        return is_compared

    @property
    def is_current(self) -> bool:
        """Whether nothing has changed since claims were taken, or the comparer was settled."""
        return self._is_followed and not self._changes

    @property
    def current(self) -> Comparer | None:
        """The comparer, where nothing has changed since it was settled or kept."""
        return None if self._changes else self._comparer

    def settled(self, records: Records) -> Comparer | None:
        """The comparer of the records as they are now; None where another has to be made.

        Nothing else may be at work with it.
        """
        comparer, changes = self._comparer, tuple(self._changes)
        if comparer is None or not changes:
            return comparer
        self.forget()  # first: half followed, it would answer wrong
        if not comparer.follow(changes, records.claims):
            return None
        self._comparer, self._is_followed = comparer, True
        return comparer

    def take(self, records: Records) -> Taken:
        """What another comparer is to be made of; `keep` it, and changes from now on will be followed."""
        self.forget()
        self._is_followed = True
        return take(records)

    def keep(self, comparer: Comparer) -> None:
        """Keep a comparer of what was taken last; not where too much has changed since, or the records are others."""
        if self._is_followed:
            self._comparer = comparer

    def forget(self) -> None:
        """Let it go, and what it would have had to follow: the records are others altogether."""
        self._comparer, self._is_followed = None, False
        self._changes.clear()
