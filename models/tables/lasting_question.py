"""A question that goes on being asked while the names and claims that it is about change."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any

import msgspec

from models.claims.change import Change
from models.claims.claim_file import Kind
from models.comparison.comparer import Comparer
from models.comparison.comparison import Question


class LastingQuestion:
    """Until one was asked, and where its subject has no claims, it is about the first subject that has some."""

    def __init__(self) -> None:
        self.asked: Question | None = None
        self._may_move_day = False
        self._renamed: list[dict[str, str]] = []  # change by change, what subjects are called now

    def put(self, asked: Question, *, may_move_day: bool) -> None:
        """Ask another one; where its day may be moved, it is when the subject has no claim by then."""
        self.asked, self._may_move_day = asked, may_move_day

    def note(self, change: Change) -> None:
        """Remember which subjects a change renames."""
        names: dict[str, str] = {}
        for kind, name_of in _SUBJECTS.items():
            edits = change.of(kind)
            was = [name_of(edit.was) if edit.was is not None else "" for edit in edits]
            now = [name_of(edit.now) if edit.now is not None else "" for edit in edits]
            pairs = dict.fromkeys(zip(reversed(was), reversed(now), strict=True))  # of a million edits, mostly one
            for old, new in reversed(pairs):
                if old and old != new:
                    names[old] = new
        if self.asked is not None and names:
            self._renamed.append(names)

    def forget_names(self) -> None:
        """The records are others altogether; the same is asked of them."""
        self._renamed.clear()

    def forget(self) -> None:
        """Nothing was asked."""
        self.asked = None
        self.forget_names()

    def fitting(self, comparer: Comparer) -> Question:
        """The question by the names that stand for others; another one that has an answer, where it has none.

        There is a claim to ask about.
        """
        resolve = comparer.records.subject_names.resolve
        for names in self._renamed:
            self._rename(names, comparer)
        self._renamed.clear()
        if self.asked is None or not comparer.knows(resolve(self.asked.subject)):
            return Question(subject=comparer.subjects[0], day=0)
        return msgspec.structs.replace(self.asked, subject=resolve(self.asked.subject))

    def on_its_day(self, asked: Question, comparer: Comparer) -> Question:
        """The question on its day; on the last that is known where it has none, or may leave one without claims."""
        if asked.day and not self._may_move_day:
            return asked
        known = comparer.days(asked.subject)
        day = known[-1] if known and asked.day < known[0] else max(asked.day, 1)
        found = msgspec.structs.replace(asked, day=day)
        if self._may_move_day:
            self.put(found, may_move_day=False)
        return found

    def _rename(self, names: dict[str, str], comparer: Comparer) -> None:
        """Go on asking about a subject that got another name, or whose claims did."""
        if self.asked is None or not (name := names.get(self.asked.subject)):
            return
        if not comparer.knows(comparer.records.subject_names.resolve(self.asked.subject)):
            self.asked = msgspec.structs.replace(self.asked, subject=name)


_SUBJECTS: dict[Kind, Callable[[Any], str]] = {Kind.CLAIMS: attrgetter("subject"), Kind.SUBJECTS: attrgetter("name")}
"""What subject a claim, or a registered subject, is about."""
