"""What a killed process has left: is every file whole, and is nothing lost that it had reported."""

import hashlib
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.formats.claims_writer import write_claims
from models.storage.data_folder import BACKUPS, RECOVERY, data_folder
from models.storage.left import left
from models.storage.opened import open_file
from models.storage.recovery import ASIDE, Ground, Recovered, find, read_start
from models.storage.replay import replay
from tests.torture.busy import EDITS
from tests.torture.told import Done, Told
from tests.torture.victim import World

BACKUP = re.compile(r"[0-9]{4}-.*Z\.claims")
DRAFT = re.compile(r"\.counterclaim-[0-9a-f]{16}\.tmp")
AT_ONCE = 0.5
"""Seconds within which a file opens, whoever had it open when he was killed."""

_REWRITING = ("merge", "restore")
"""Verbs that move what is unsaved from one log into another, which is never in none."""

_ONE_CHANGE = frozenset(edit.__name__ for edit in EDITS)


class Offer(NamedTuple):
    """Unsaved changes as the next start would offer them, and the hash of the records that restoring leads to.

    `before` is that without the last change.
    """

    recovered: Recovered
    leads_to: str
    before: str


class Remains(NamedTuple):
    """What was found: sentences about what should not be, and from what the next life goes on."""

    torn: tuple[str, ...]
    lost: tuple[str, ...]
    needless: tuple[str, ...]
    shut: tuple[str, ...]
    recovered: int
    """How many changes can be restored."""
    is_offered_twice: bool
    can_go_on: bool
    last: Done
    written: dict[str, str]
    """By path, the hashes of the claim files."""

    @property
    def wrong(self) -> tuple[str, ...]:
        return self.torn + self.lost + self.needless + self.shut


def inspect(world: World, told: Told) -> Remains:
    """Look at the disk as the next start of the program finds it."""
    offers = [_offer(world, recovered) for recovered in find(data_folder() / RECOVERY)]
    wanted = _wanted(told)
    good = [offer for offer in offers if offer.leads_to in wanted or _is_going(offer, told)]
    path = _path(told, bool(good))
    disk = _hash(Path(path)) if path else told.held.get("", "")
    last = Done(records=disk, path=path, is_clean=True)
    if good:
        last = Done(records=good[0].leads_to, path=str(good[0].recovered.path or ""), is_clean=False)
    return Remains(
        torn=(*_torn_files(world, told), *_torn_backups(world)),
        lost=tuple(_lost(told, offers, good, disk)),
        needless=tuple(_needless(told, offers, good, disk if told.held.get(path) != disk else "")),
        shut=tuple(_shut(path)),
        recovered=len(good[0].recovered.changes) if good else 0,
        is_offered_twice=len(offers) > 1,
        can_go_on=len(offers) < 2 and all(offer.recovered.ground is Ground.SAME for offer in offers),
        last=last,
        written={str(file): _hash(file) for file in claim_files(world)},
    )


def drafts(world: World) -> list[Path]:
    """The temporary files that are there."""
    return [path for path in _under(world.top) if DRAFT.fullmatch(path.name)]


def other_litter(world: World) -> list[str]:
    """What else is left of the program beside claim files and backups, each as the kind of thing that it is."""
    kinds = {".lock": "lock", ".lock+": "guard of a lock", ".recovery": "recovery log"}
    wanted = {recovered.log for recovered in find(data_folder() / RECOVERY)}
    left = [path for path in _under(world.top) if path not in wanted and path.parent.name != ASIDE]
    return [kind for path in left for end, kind in kinds.items() if path.name.endswith(end)]


def claim_files(world: World) -> list[Path]:
    """The claim files on a disk, without backups."""
    return sorted(path for path in world.files.glob("*.claims") if path.is_file())


def _under(top: Path) -> Iterator[Path]:
    return (Path(folder) / name for folder, _, names in os.walk(top) for name in names)


def _torn_files(world: World, told: Told) -> Iterator[str]:
    """Claim files that hold neither what was last saved there nor what was just being saved."""
    there = set(map(str, claim_files(world)))
    for path in sorted(there | (told.held.keys() - {""})):
        if path not in there or _hash(Path(path)) not in told.may_hold(path):
            yield f"“{path}” is {'torn or old' if path in there else 'gone'}, while {told.doing or 'nothing'}"


def _torn_backups(world: World) -> Iterator[str]:
    for folder in (world.files, data_folder() / BACKUPS):
        for path in _under(folder):
            if BACKUP.fullmatch(path.name) and not (world.versions / _hash(path)).exists():
                yield f"the backup “{path}” is torn"


def _offer(world: World, recovered: Recovered) -> Offer:
    """Make the changes on what they were made on, which is on the disk unless somebody else has written there."""
    try:
        if recovered.ground is Ground.SAME:
            shown, file = left(recovered), read_start(recovered)
            if shown.problem or recovered.damage or shown.fitting != len(recovered.changes):
                return Offer(recovered, "", "")
        else:
            file = world.version(recovered.file_hash)
        return Offer(recovered, *(_made(recovered, file, fewer) for fewer in (0, 1)))
    except (ClaimsError, OSError):
        return Offer(recovered, "", "")


def _made(recovered: Recovered, file: ClaimFile, fewer: int) -> str:
    changes = recovered.changes[: len(recovered.changes) - fewer]
    made = replay(msgspec.structs.replace(recovered, changes=changes), file)
    return "" if made.problem else hashlib.sha256(write_claims(made.file)).hexdigest()


def _wanted(told: Told) -> set[str]:
    """What may be offered: what was last reported, or what a verb was leading to."""
    return {told.last.records, told.going.leads_to if told.going is not None else ""} - {""}


def _is_going(offer: Offer, told: Told) -> bool:
    """Whether it is what was last reported and the one change that was being made."""
    return told.doing in _ONE_CHANGE and offer.before == told.last.records


def _lost(told: Told, offers: list[Offer], good: list[Offer], disk: str) -> Iterator[str]:
    """What cannot be had back, though it was reported."""
    said = f"after {told.last}, while {told.going}"
    for offer in offers:
        ground, going = offer.recovered.ground, told.doing
        is_foreign = ground is Ground.CHANGED and disk in told.foreign
        if ground is not Ground.SAME and not is_foreign:
            yield f"the file of the changes is {ground.value} {said}"
        if offer not in good and going not in _REWRITING:
            yield f"changes are offered that nobody made {said}: {offer.leads_to} ({offer.recovered.damage})"
    if not good and not (told.last.is_clean or told.is_undone or disk in _wanted(told)):
        yield f"an edit is lost {said}: {disk} is there, {len(offers)} offers"


def _needless(told: Told, offers: list[Offer], good: list[Offer], brought: str) -> Iterator[str]:
    """Offers where all was saved, or of what the last verb has ``brought`` to the disk, and more than one of the same.

    Changes that lead back to what the disk held before them are as unsaved as others.
    """
    if told.last.is_clean and told.going is None and offers:
        yield f"though all was saved {len(offers)} logs are offered"
    elif any(offer.leads_to == brought for offer in good):
        yield f"what is on the disk is offered after {told.last}, while {told.going}"
    elif len(offers) > 1 and told.doing not in _REWRITING:
        yield f"the same is offered twice after {told.last}, while {told.going}"


def _path(told: Told, is_offered: bool) -> str:
    """The file that was worked on; the new one, once that is there.

    That may have held the same bytes before: then it is the one where nothing is offered.
    """
    going = told.going
    if going is None or not going.is_save or going.hash != _hash(Path(going.path)):
        return told.last.path
    was_there = told.held.get(going.path) == going.hash
    return told.last.path if was_there and is_offered else going.path


def _shut(path: str) -> Iterator[str]:
    """Why a file does not open at once for the next who wants it."""
    if not path:
        return
    begun = time.monotonic()
    opened = open_file(Path(path))
    if opened.lock is None:
        yield f"“{path}” does not open: {opened.locked}"
    else:
        opened.lock.release()
    if (seconds := time.monotonic() - begun) > AT_ONCE:
        yield f"“{path}” opens only after {seconds:.1f} s"


def _hash(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return ""
