"""The ledger: every claim of a file in the series that it belongs to, kept so while the file changes."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from models.claims.claim import Claim, Status
from models.claims.ranks import NO_RANK, ranks
from models.claims.record_list import RecordList
from models.claims.voice import NOBODY, Voice, listed, voice
from models.comparison.seats import Seats
from models.comparison.statement import SeriesKey, series_key
from models.comparison.strand import Strand
from models.comparison.taken import Taken
from models.comparison.tally import Tally
from models.progress import Report, silent

_BREATH = 2**12
"""Claims between two looks at whether anybody still waits."""

_Raw = tuple[str | bool, ...]


class _Entry(NamedTuple):
    """Where claims that say the same of who and what are entered."""

    strand: Strand
    subject: str
    seats: list[Callable[[int], None]]
    """What takes their seats down, while the file is gone through once."""


class Ledger:
    """Claims by subject and series, apart those that are set aside: retracted, or replaced by another.

    ``others`` are the records that claims are read with, without claims; they are never changed, but others come for
    them.
    """

    def __init__(self, taken: Taken, report: Report = silent) -> None:
        self.others = taken.others
        self.subjects = Tally[str]()
        """The subjects, by the names that stand for others."""
        self._voices = Tally[Voice]()  # as they are written
        self._ranks: dict[Voice, int] | None = None
        self._seats = Seats(taken.order, len(taken.claims))
        self._held: list[Claim | None] = [None] * len(taken.claims)
        self._strands: dict[tuple[str, bool], dict[SeriesKey, Strand]] = {}
        self._replacing: dict[str, list[int]] = {}
        self._slots: dict[str, int] | None = None  # by id, once somebody asks for one
        self._enter_all(taken, report)

    def _enter_all(self, taken: Taken, report: Report) -> None:
        for slot in taken.order:
            if taken.claims[slot].replaces:
                self._replacing.setdefault(taken.claims[slot].replaces, []).append(slot)
                self._held[slot] = taken.claims[slot]
        claims, held, seats, has_replaced = taken.claims, self._held, self._seats, bool(self._replacing)
        entries: dict[_Raw, _Entry] = {}
        for n, slot in enumerate(taken.order):
            if not n % _BREATH:
                report(n / len(taken.order))
            claim, seat = claims[slot], seats[slot]
            held[slot] = claim
            is_aside = claim.status is Status.RETRACTED or (has_replaced and self.is_aside(claim))
            raw = _raw(claim, is_aside)
            entry = entries.get(raw)
            if entry is None:
                entry = entries[raw] = self._entry(claim)
                entry.seats.append(entry.strand.seats.append)
                entry.seats.append(self.subjects.seats(entry.subject).append)
                if (whose := voice(claim)).is_somebody:
                    entry.seats.append(self._voices.seats(whose).append)
            for add in entry.seats:
                add(seat)
            entry.strand.claims.append(claim)

    def __len__(self) -> int:
        return len(self._held)

    def strands(self, subject: str, is_aside: bool = False) -> Collection[Strand]:
        """The strands of a subject, in no order."""
        return self._strands.get((subject, is_aside), {}).values()

    def is_aside(self, claim: Claim) -> bool:
        """Whether a claim is retracted, or another claim that is not replaces it."""
        return claim.status is Status.RETRACTED or bool(self._replacing and self.replacements(claim.id))

    def replacements(self, claim_id: str) -> tuple[Claim, ...]:
        """The claims that replace another and are not retracted, in the order of the file."""
        slots = sorted(self._replacing.get(claim_id, ()), key=self._seats.__getitem__)
        claims = (self._held[slot] for slot in slots)
        return tuple(claim for claim in claims if claim is not None and claim.status is not Status.RETRACTED)

    def rank(self, claim: Claim) -> int:
        """The number that the colour of whose a claim is comes from; `NO_RANK` for nobody."""
        names = self.others.claimant_names
        if self._ranks is None:
            found = (whose.resolved(names) for whose in self._voices.names())
            self._ranks = ranks(listed(self.others.claimants), found, NOBODY)
        return self._ranks.get(voice(claim).resolved(names), NO_RANK)

    @property
    def is_indexed(self) -> bool:
        """Whether `find` need not look at all claims."""
        return self._slots is not None

    def find(self, claim_id: str) -> Claim | None:
        """The claim of an id; None where there is none."""
        if self._slots is None:
            self._slots = {claim.id: slot for slot, claim in enumerate(self._held) if claim is not None}
        slot = self._slots.get(claim_id)
        return None if slot is None else self._held[slot]

    def forget_days(self) -> None:
        """Let the days of all claims be found out anew: a source is of another day now."""
        for strands in self._strands.values():
            for strand in strands.values():
                strand.forget_days()

    def seats_for(self, added: Mapping[int, int], claims: RecordList[Claim]) -> dict[int, int] | None:
        """Seats for slots whose claim was added somewhere, with where it probably is; None where there is no room."""
        return self._seats.found({slot: place for slot, place in added.items() if _is_there(slot, claims)}, claims)

    def take_out(self, slots: Iterable[int]) -> None:
        """Take claims out, while all that they were read with is as it was."""
        self._ranks = None
        for slot in slots:
            claim = self._held[slot] if slot < len(self._held) else None
            if claim is not None:
                self._leave(slot, claim)
        for slot in slots:
            if slot < len(self._held) and (claim := self._held[slot]) is not None:
                self._held[slot] = None
                if self._slots is not None:
                    del self._slots[claim.id]
                if claim.replaces:
                    self._replacing[claim.replaces].remove(slot)

    def enter(self, slots: Iterable[int], seats: Mapping[int, int], claims: RecordList[Claim]) -> None:
        """Enter what stands in slots now, read with what the others are now; ``seats`` are of those that were added."""
        self._seats.give(seats, claims.slot_count)
        self._held.extend([None] * (claims.slot_count - len(self._held)))
        now = [(slot, claims.at(slot)) for slot in slots if _is_there(slot, claims)]
        for slot, claim in now:
            self._held[slot] = claim
            if self._slots is not None:
                self._slots[claim.id] = slot
            if claim.replaces:
                self._replacing.setdefault(claim.replaces, []).append(slot)
        for slot, claim in now:
            entry, seat = self._entry(claim), self._seats[slot]
            entry.strand.add(seat, claim, self.others)
            self.subjects.add(entry.subject, seat)
            if (whose := voice(claim)).is_somebody:
                self._voices.add(whose, seat)

    def affected(self, slots: Iterable[int], claims: RecordList[Claim]) -> set[int]:
        """Slots that were touched, and those whose claims they replace, did, or are replaced by them no longer."""
        found = set(slots)
        for slot in tuple(found):
            was = self._held[slot] if slot < len(self._held) else None
            for claim in (was, claims.at(slot)):
                if claim is not None and claim.replaces in claims:
                    found.add(claims.slot(claim.replaces))
        return found

    def _leave(self, slot: int, claim: Claim) -> None:
        subject, seat = self.others.subject_names.resolve(claim.subject), self._seats[slot]
        strands, key = self._strands[subject, self.is_aside(claim)], series_key(claim, self.others)
        strands[key].remove(seat, self.others)
        if not strands[key]:
            del strands[key]
        self.subjects.remove(subject, seat)
        if (whose := voice(claim)).is_somebody:
            self._voices.remove(whose, seat)

    def _entry(self, claim: Claim) -> _Entry:
        """Where a claim is entered."""
        subject = self.others.subject_names.resolve(claim.subject)
        strands = self._strands.setdefault((subject, self.is_aside(claim)), {})
        key = series_key(claim, self.others)
        return _Entry(strands.setdefault(key, Strand(key)), subject, [])


def _raw(claim: Claim, is_aside: bool) -> _Raw:
    """What claims have in common that are entered in one place; whoever is nobody stands for itself."""
    claimant = claim.claimant
    speaker = "" if claimant else claim.speaker
    own = "" if claimant or speaker else claim.id
    return claimant, speaker, own, claim.subject, claim.measure, claim.per, claim.place, claim.scope, is_aside


def _is_there(slot: int, claims: RecordList[Claim]) -> bool:
    """Whether a slot has a claim now, or was left."""
    if slot >= claims.slot_count:
        return False
    name = claims.at(slot).id
    return name in claims and claims.slot(name) == slot
