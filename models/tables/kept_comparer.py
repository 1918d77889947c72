"""The comparer of a document, kept while the document changes."""

from collections.abc import Sequence

from models.claims.change import Change
from models.claims.records import Records
from models.comparison.comparer import Comparer
from models.comparison.following import COMPARED, Followed
from models.comparison.taken import Taken, take


class KeptComparer:
    """Collects changes, and lets the comparer follow them all when it is asked again; it need not be there yet."""

    def __init__(self) -> None:
        self._comparer: Comparer | None = None
        self._changes: list[Followed] = []
        self._is_of_use = False

    def note(self, change: Change, slots: Sequence[int]) -> bool:
        """Remember a change of the document; whether an answer may depend on it."""
        is_compared = change.touches(*COMPARED)
        if is_compared:
            self._changes.append((change, slots))
        return is_compared

    @property
    def last(self) -> Comparer | None:
        """The comparer as it last was, for what was answered by it."""
        return self._comparer

    def settled(self, records: Records) -> Comparer | None:
        """The comparer of the records as they are now; None where another has to be made.

        Nothing else may be at work with it.
        """
        if self._comparer is None or not self._is_of_use:
            return None
        changes, self._changes = self._changes, []
        self._is_of_use = not changes or self._comparer.follow(changes, records.claims)
        return self._comparer if self._is_of_use else None

    def take(self, records: Records) -> Taken:
        """What another comparer is to be made of; `keep` it, and changes from now on will be followed."""
        self._changes.clear()
        return take(records)

    def keep(self, comparer: Comparer) -> None:
        """Keep another comparer."""
        self._comparer, self._is_of_use = comparer, True

    def forget(self) -> None:
        """The records are others altogether."""
        self._comparer, self._is_of_use = None, False
        self._changes.clear()
