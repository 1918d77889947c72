"""Unsaved changes made again, on the file they belong to or on what it has become."""

from collections.abc import Mapping, Sequence

import msgspec

from models.claims.change import Change, Edit
from models.claims.check import check_record
from models.claims.claim_file import VERSION, ClaimFile, Kind, key
from models.claims.errors import ClaimsError
from models.claims.saying import Clause, Say, Sentence
from models.progress import Report, followed, part_between, shares, silent
from models.storage.misfit import Misfits
from models.storage.recovery import Ground, Recovered
from models.storage.refit import refit, size
from models.storage.whole import whole_changes
from models.storage.work import Work, steps_of
from models.text.display import ENGLISH, Display

_MADE_WHOLE = 0.4
"""What part of the work is done when the changes are known whole."""


class Replayed(msgspec.Struct, frozen=True, kw_only=True):
    """A file with the changes that fitted, as they were made on it.

    `left_out` says by number (from 0) why a change did not fit, in a sentence; `there` are the numbers of those of
    which the file held all already. `problem` sums up in a sentence what is left out, else "".
    """

    file: ClaimFile
    changes: tuple[Change, ...] = ()
    left_out: Mapping[int, str] = {}
    there: frozenset[int] = frozenset()
    problem: str = ""


def replay(recovered: Recovered, file: ClaimFile, display: Display = ENGLISH, report: Report = silent) -> Replayed:
    """Make the unsaved changes on a file; each wholly or not at all.

    On the file that they were made on, up to the first that does not fit, for what follows was built on it. On one that
    has been changed since, every one that fits; what an addition stands behind is found anew there.
    ClaimsError for a file of a newer version, which must not be changed, and for one that does not hold together.
    """
    if file.version > VERSION:
        raise ClaimsError("The file was written by a newer program: the unsaved changes cannot be made in it.")
    changes = whole_changes(recovered.changes, file, part_between(report, 0, _MADE_WHOLE))
    recovered = msgspec.structs.replace(recovered, changes=changes)
    misfits, report = Misfits(file, changes, display), part_between(report, _MADE_WHOLE, 1)
    if recovered.ground is Ground.CHANGED:
        return _made_where_they_fit(recovered, file, misfits, report)
    return _made_in_order(recovered.changes, file, misfits, report)


def _made_where_they_fit(recovered: Recovered, file: ClaimFile, misfits: Misfits, report: Report) -> Replayed:
    changes = recovered.changes
    fitted = refit(changes, recovered.behind, file, misfits, report)
    return Replayed(
        file=fitted.file,
        changes=fitted.changes,
        left_out=fitted.left_out,
        there=fitted.there,
        problem=_problem(changes, fitted.left_out, misfits.say),
    )


def _problem(changes: Sequence[Change], left_out: Mapping[int, str], say: Say) -> str:
    if not left_out:
        return ""
    first = min(left_out)
    which = first + 1, len(changes), Clause(changes[first].text), left_out[first]
    if len(left_out) == 1:
        return Sentence(_ONE_LEFT_OUT, *which).said(say)
    return Sentence(_ONE_LEFT_OUT, len(left_out), *which, several=_MORE_LEFT_OUT, number=len(left_out)).said(say)


_ONE_LEFT_OUT = "Change {0} of {1} (“{2}”) does not fit the file any more, and is left out. {3}"
_MORE_LEFT_OUT = (
    "{0} changes do not fit the file any more, and are left out; the first is change {1} of {2} (“{3}”). {4}"
)


def _made_in_order(changes: Sequence[Change], file: ClaimFile, misfits: Misfits, report: Report) -> Replayed:
    work = Work(file)
    count, reason = _fitting(work, changes, misfits, report)
    if reason:
        work = _made(file, changes[:count], misfits)
    try:
        result = work.file()
    except ClaimsError as error:
        if count == 0:
            raise  # it was not sound before
        count, reason = _sound(file, changes[:count], misfits), error.said(misfits.say)
        result = _made(file, changes[:count], misfits).file()
    if not reason:
        return Replayed(file=result, changes=tuple(changes))
    behind = dict.fromkeys(range(count + 1, len(changes)), misfits.say("It comes behind one that does not fit."))
    problem = Sentence(
        "Change {0} of {1} (“{2}”) does not fit the file, and is left out with all behind it. {3}",
        count + 1,
        len(changes),
        Clause(changes[count].text),
        reason,
    ).said(misfits.say)
    left_out = {count: reason} | behind
    return Replayed(file=result, changes=tuple(changes[:count]), left_out=left_out, problem=problem)


def _fitting(work: Work, changes: Sequence[Change], misfits: Misfits, report: Report) -> tuple[int, str]:
    """Make the changes; return how many fit one after the other, and why the next does not."""
    for number, (change, share) in enumerate(shares(changes, report, size)):
        try:
            _make(work, change, misfits, share)
        except ClaimsError as error:
            return number, error.said(misfits.say)
    return len(changes), ""


def _made(file: ClaimFile, changes: Sequence[Change], misfits: Misfits) -> Work:
    """The work done, for changes that are known to fit."""
    work = Work(file)
    for change in changes:
        _make(work, change, misfits)
    return work


def _sound(file: ClaimFile, changes: Sequence[Change], misfits: Misfits) -> int:
    """How many changes leave a file that holds together, where all of them do not: about as many as can be."""
    low, high = 0, len(changes)
    while high - low > 1:
        middle = (low + high) // 2
        try:
            _made(file, changes[:middle], misfits).file()
            low = middle
        except ClaimsError:
            high = middle
    return low


def _make(work: Work, change: Change, misfits: Misfits, report: Report = silent) -> None:
    """Make a change as it was made; where it does not fit, ClaimsError, and the work is spoilt: half may be done."""
    for edit in followed(change.edits, len(change.edits), report):
        for step in steps_of(edit):
            misfits.check_step(step, work.at(step.spot))
        _check_place(work, edit)
        work.make(edit)
    for edit in change.edits:
        if edit.now is not None:
            check_record(edit.now)
            misfits.check_names(edit.now, work)


def _check_place(work: Work, edit: Edit) -> None:
    """Refuse a place that is none of the list, or where not the record stands that is to go."""
    if edit.kind is Kind.HEADING or (edit.was is not None and edit.now is not None):
        return
    records, place, is_removal = work.of(edit.kind), edit.place, edit.was is not None
    is_there = 0 <= place < len(records) + (not is_removal)
    if not is_there or (edit.was is not None and records.slot_at(place) != records.slot(key(edit.was))):
        raise ClaimsError("It adds or removes at place {0} of a list, where that could not happen.", place + 1)
