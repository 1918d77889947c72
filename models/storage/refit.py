"""Changes made on a file that is no longer the one they were made on: each that still fits."""

import contextlib
from collections.abc import Mapping, Sequence
from itertools import chain, repeat
from typing import NamedTuple

import msgspec

from models.claims.change import Change, Edit
from models.claims.check import check_record, references
from models.claims.claim_file import ClaimFile, Kind, key
from models.claims.errors import ClaimsError
from models.claims.record import Record
from models.progress import Report, followed, part_between, shares, silent
from models.storage.misfit import Misfits
from models.storage.neighbours import Behind
from models.storage.work import Spot, Step, Work, steps_of

_ONCE = 0.6
"""How much of the work is done when the changes were made once; they may have to be made a second time."""


class Refitted(NamedTuple):
    """What came of it: the changes as they were made, why others were left out, and which were there already."""

    file: ClaimFile
    changes: tuple[Change, ...]
    left_out: Mapping[int, str]
    there: frozenset[int]


def size(change: Change) -> int:
    """How much work it is to make a change."""
    return len(change.edits)


def refit(
    changes: Sequence[Change], behind: Sequence[Behind], file: ClaimFile, misfits: Misfits, report: Report = silent
) -> Refitted:
    """Make every change that fits; ClaimsError where the file did not hold together before.

    What an addition stood ``behind`` is found anew; where that is gone it comes last, where nobody knows it, to the
    place that it had. A change is there already where each record is what it, or a later change, makes of it.
    """
    fitted = _refit(changes, behind, _Refit(changes, Work(file), misfits), part_between(report, 0, _ONCE))
    if not fitted.left_out:
        return fitted
    # A record that is as it was at first may have gone all the way, and back to that: then all of them are there.
    round_trip = _Refit(changes, Work(file), misfits, has_gone_round=True)
    other = _refit(changes, behind, round_trip, part_between(report, _ONCE, 1))
    return fitted if other.left_out else other


def _refit(changes: Sequence[Change], behind: Sequence[Behind], refit: "_Refit", report: Report) -> Refitted:
    made, left_out, there = list[Change](), dict[int, str](), set[int]()
    each = zip(shares(changes, report, size), chain(behind, repeat(())), strict=False)
    for number, ((change, share), names) in enumerate(each):
        try:
            fitted = refit.make(number, change, names, share)
        except ClaimsError as error:
            left_out[number] = error.said(refit.say)
            continue
        if fitted.edits:
            made.append(fitted)
        else:
            there.add(number)
    return Refitted(refit.file(), tuple(made), left_out, frozenset(there))


class _Refit:
    """The work, and how far each spot has come on the way that the changes lead it."""

    def __init__(self, changes: Sequence[Change], work: Work, misfits: Misfits, has_gone_round: bool = False) -> None:
        self._work, self._misfits, self._has_gone_round = work, misfits, has_gone_round
        self.say = misfits.say
        self._places = _Places(work)
        self._ways: dict[Spot, list[Record | None]] = {}  # what the changes make of each spot, one after the other
        self._passed: dict[Spot, int] = {}  # how much of its way lies behind
        self._reached: dict[Spot, int] = {}  # how much of its way the file has gone by itself, where that was asked
        self._left_out: dict[Spot, int] = {}  # the change that was to bring it further, and was left out
        self._not_added: dict[Spot, int] = {}  # the change that was to add it, and was left out
        for change in changes:
            with contextlib.suppress(ClaimsError):  # it says so again when its turn comes
                for step in _steps(change):
                    self._ways.setdefault(step.spot, []).append(step.after)

    def file(self) -> ClaimFile:
        """What has come of the file."""
        return self._work.file()

    def make(self, number: int, change: Change, behind: Behind, report: Report) -> Change:
        """Make what is not there already of a change, and return it; ClaimsError where any of it does not fit."""
        steps = _steps(change)
        for step in steps:
            self._passed[step.spot] = self._passed.get(step.spot, 0) + 1
        try:
            fitting = {step.spot for step in steps if self._fits(step)}
            edits = self._make(change, behind, fitting, report)
        except ClaimsError:
            self._left_out.update((step.spot, number) for step in steps)
            self._not_added.update((step.spot, number) for step in steps if step.before is None)
            raise
        for spot in fitting:
            self._reached.pop(spot, None)
            self._left_out.pop(spot, None)
            self._not_added.pop(spot, None)
        return Change(text=change.text, edits=edits)

    def _fits(self, step: Step) -> bool:
        """Whether the step can be made; False where nothing is left to do, ClaimsError where it does not fit."""
        held = self._work.at(step.spot)
        if held == step.before:
            return not (self._has_gone_round and self._is_there(step.spot, held))
        if step.before != step.after and not self._is_there(step.spot, held):
            self._check_left_out(step.spot)
            self._misfits.check_step(step, held)
        return False

    def _is_there(self, spot: Spot, held: Record | None) -> bool:
        """Whether the file has come by itself as far as this change would bring it, or further."""
        if spot not in self._reached:
            way = self._ways[spot]
            self._reached[spot] = next((n for n in range(len(way), 0, -1) if way[n - 1] == held), 0)
        return self._reached[spot] >= self._passed[spot]

    def _make(self, change: Change, behind: Behind, fitting: set[Spot], report: Report) -> tuple[Edit, ...]:
        done: list[Edit] = []
        edits = followed(change.edits, size(change), report)
        try:
            for edit, name in zip(edits, chain(behind, repeat(None)), strict=False):
                part = self._part(edit, name, fitting)
                if part is not None:
                    self._work.make(part)
                    done.append(part)
            self._check(done)
        except ClaimsError:
            for edit in reversed(done):
                self._work.make(edit.inverse())
            raise
        return tuple(done)

    def _part(self, edit: Edit, behind: str | None, fitting: set[Spot]) -> Edit | None:
        """What is to be made of an edit: the whole, nothing, or one end of it where a record gets another key."""
        steps = steps_of(edit)
        parts = [step for step in steps if step.spot in fitting]
        if not parts:
            return None
        for step in parts:
            self._misfits.check_step(step, self._work.at(step.spot))
        whole = len(parts) == len(steps)
        was, now = (edit.was, edit.now) if whole else (parts[0].before, parts[0].after)
        part = Edit(kind=edit.kind, was=was, now=now, place=edit.place)
        if was is not None and now is not None:
            return part
        places, was_at = self._places, edit.place
        place = places.of(edit.kind, key(was), was_at) if was is not None else places.behind(edit.kind, behind, was_at)
        return msgspec.structs.replace(part, place=place)

    def _check(self, edits: Sequence[Edit]) -> None:
        """Refuse what would leave a file that does not hold together."""
        for edit in edits:
            if edit.now is not None:
                check_record(edit.now)
                self._check_names(edit.now)
            if edit.was is not None:
                self._misfits.check_unnamed(Spot(edit.kind, key(edit.was)), edit.was, self._work)

    def _check_names(self, record: Record) -> None:
        """Refuse names of nothing, and of what is something else than the changes were to add under that name."""
        for kind, name, _ in references(record):
            spot = Spot(kind, name)
            if spot in self._not_added or not self._work.holds(kind, name):
                self._check_left_out(spot)
        self._misfits.check_names(record, self._work)

    def _check_left_out(self, spot: Spot) -> None:
        number = self._not_added.get(spot, self._left_out.get(spot))
        if number is not None:
            raise ClaimsError("It builds on change {0}, which is left out.", number + 1)


def _steps(change: Change) -> tuple[Step, ...]:
    """What a change does to each spot, all in all; ClaimsError where an edit of it does nothing."""
    result: dict[Spot, Step] = {}
    for step in (step for edit in change.edits for step in steps_of(edit)):
        first = result.get(step.spot, step)
        result[step.spot] = Step(step.spot, first.before, step.after)
    return tuple(result.values())


class _Places:
    """Where records stand now: looked for first where they would be if all of a list had moved as far as the last."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._moved: dict[Kind, int] = {}

    def of(self, kind: Kind, name: str, was: int) -> int:
        """The place of a record that is there, which was at another once."""
        records = self._work.of(kind)
        near = was + self._moved.get(kind, 0)
        if 0 <= near < len(records) and records.slot_at(near) == records.slot(name):
            return near
        place = records.place(name)
        self._moved[kind] = place - was
        return place

    def behind(self, kind: Kind, name: str | None, was: int) -> int:
        """The place behind a record, "" for the first; the last where that is gone, and as it was where it is None."""
        records = self._work.of(kind)
        if name is None:
            return was if 0 <= was < len(records) else len(records)
        if name == "":
            return 0
        return self.of(kind, name, was - 1) + 1 if name in records else len(records)
