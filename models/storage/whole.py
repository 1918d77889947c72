"""Changes of which a log holds a part, made whole by the file that they are about."""

from collections.abc import Iterable, Sequence

from models.claims.change import Change, Edit
from models.claims.claim_file import LISTS, ClaimFile, Kind, key
from models.claims.record import Record
from models.progress import Report, followed, part_between, silent
from models.storage.part import is_part, whole_edit

_Spots = dict[tuple[Kind, str], Record]


def whole_changes(changes: Sequence[Change], file: ClaimFile, report: Report = silent) -> tuple[Change, ...]:
    """The changes with whole records, wherever these can be known: as each record says which it was, hash and all.

    A record that the file or the log holds whole is followed through all that was changed of it before and after. What
    is no way of such a record stays a part, which fits no file.
    """
    edits = [edit for change in changes for edit in change.edits]
    if not any(map(is_part, edits)):
        return tuple(changes)
    held = _held(edits, file)
    _follow(edits, range(len(edits)), dict(held), part_between(report, 0, 0.5))
    _follow(edits, range(len(edits) - 1, -1, -1), held, part_between(report, 0.5, 1))
    each = iter(edits)
    return tuple(Change(text=change.text, edits=tuple(next(each) for _ in change.edits)) for change in changes)


def _held(edits: Iterable[Edit], file: ClaimFile) -> _Spots:
    """The records of the file of which the edits know a part."""
    wanted = {(edit.kind, edit.key) for edit in edits if is_part(edit)}
    kinds = {kind for kind, _ in wanted}
    each = ((kind, record) for kind in LISTS if kind in kinds for record in getattr(file, kind))
    return {spot: record for kind, record in each if (spot := (kind, key(record))) in wanted}


def _follow(edits: list[Edit], order: range, held: _Spots, report: Report) -> None:
    """Make edits whole in that order, forward or backward, each by the record that stands there then."""
    is_back = order.step < 0
    for number in followed(order, len(order), report):
        edit = edits[number]
        if is_part(edit):
            whole = _whole(edit, held.get((edit.kind, edit.key)), is_back)
            if whole is None:
                continue
            edit = edits[number] = whole
        after = edit.was if is_back else edit.now
        if after is not None:
            held[edit.kind, key(after)] = after


def _whole(edit: Edit, held: Record | None, is_back: bool) -> Edit | None:
    if not is_back:
        return whole_edit(edit, held)
    whole = whole_edit(edit.inverse(), held)
    return whole.inverse() if whole is not None else None
