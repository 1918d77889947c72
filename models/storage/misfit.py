"""Why a change does not fit a file, in words: sentences that begin with “It”, the change."""

from collections.abc import Iterable

from models.claims.change import Change
from models.claims.check import ONE, references
from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.record import Record
from models.claims.saying import Clause
from models.storage.work import Spot, Step, Work
from models.text.display import Display
from models.text.record_words import Known, record_name

_ISOLATES = str.maketrans("", "", "\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}")
"""What the name of a record may stand between, and an error would make visible."""

_REMOVES_NOTHING = "It removes what is no longer in the file: {0}."
_REMOVES_CHANGED = "It removes what has been changed since: {0}."
_CHANGES_NOTHING = "It changes what is no longer in the file: {0}."
_CHANGES_CHANGED = "It changes what has been changed since: {0}."


class Misfits:
    """The reasons why changes do not fit: records in them are called what people call them."""

    def __init__(self, file: ClaimFile, changes: Iterable[Change], display: Display) -> None:
        self._file, self._changes, self._display = file, changes, display
        self.say = display.say
        self._known: Known | None = None  # made for the first reason: mostly there is none

    def check_step(self, step: Step, held: Record | None) -> None:
        """Raise ClaimsError where not the record stands there that the step begins with."""
        if held == step.before:
            return
        if step.before is None:
            raise ClaimsError("It adds what is there already, and says otherwise: {0}.", self._name(held))
        if step.after is None:
            said = _REMOVES_NOTHING if held is None else _REMOVES_CHANGED
        else:
            said = _CHANGES_NOTHING if held is None else _CHANGES_CHANGED
        raise ClaimsError(said, self._name(step.before if held is None else held))

    def check_names(self, record: Record, work: Work) -> None:
        """Raise ClaimsError where a record names another that the file does not hold."""
        for kind, name, _ in references(record):
            if not work.holds(kind, name):
                raise ClaimsError("It names {0} that is not in the file: “{1}”.", Clause(ONE[kind]), name)

    def check_unnamed(self, spot: Spot, was: Record, work: Work) -> None:
        """Raise ClaimsError where the record that stood there is gone, and another still names it."""
        user = work.naming(spot) if work.at(spot) is None else None
        if user is not None:
            raise ClaimsError("It removes {0}, which is still needed by {1}.", self._name(was), self._name(user))

    def _name(self, record: Record | None) -> str:
        if self._known is None:
            self._known = Known(self._file, self._display)
            for change in self._changes:
                self._known.learn(edit.now for edit in change.edits if edit.now is not None)
        return record_name(record, self._known).translate(_ISOLATES) if record is not None else ""
