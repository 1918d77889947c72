"""The three-way merge of claim files."""

import msgspec

from models.claims.claim_file import LISTS, VERSION, ClaimFile, Kind
from models.claims.errors import ClaimsError
from models.claims.view import Conflict
from models.merging.conflicts import merge_conflicts
from models.merging.lists import ListMerge
from models.merging.needs import keep_needed

_RECORDS = tuple(kind for kind in LISTS if kind is not Kind.CONFLICTS)


class Merged(msgspec.Struct, frozen=True, kw_only=True):
    """One file out of three.

    `from_mine` and `from_theirs` count the records that a side alone added, changed or removed, and those that both
    changed; the heading counts as a record, a conflict about a whole record does not. `has_base` is whether there was a
    common version; without one the counts say nothing, for nobody knows who changed what.
    """

    file: ClaimFile
    from_mine: int = 0
    from_theirs: int = 0
    has_base: bool = True

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What waits to be settled: what this merge left, and what was open before on either side."""
        return self.file.conflicts


def merge(base: ClaimFile, mine: ClaimFile, theirs: ClaimFile) -> Merged:
    """Merge what became of a file on two sides; the three must be as a reader returns them, and so is the result.

    A base that holds nothing at all stands for no common version: what either side holds stays.
    ClaimsError where one was written by a newer program, for it may hold what this one cannot see.
    """
    _refuse_newer(base, mine, theirs)
    merges: dict[Kind, ListMerge] = {
        kind: ListMerge(kind, *(getattr(side, kind) for side in (base, mine, theirs))) for kind in _RECORDS
    }
    has_base = base != ClaimFile()
    heading = ListMerge(Kind.HEADING, (base.heading,) if has_base else (), (mine.heading,), (theirs.heading,))
    keep_needed(merges)
    every = (heading, *merges.values())
    new = [conflict for each in every for conflict in each.conflicts]
    file = ClaimFile(
        heading=heading.records()[0],  # type: ignore[arg-type]
        conflicts=merge_conflicts(base.conflicts, mine.conflicts, theirs.conflicts, new),
        version=max(base.version, mine.version, theirs.version),
        **{str(kind): each.records() for kind, each in merges.items()},  # type: ignore[arg-type]
    )
    taken = (sum(each.from_mine for each in every), sum(each.from_theirs for each in every))
    return Merged(file=file, from_mine=taken[0], from_theirs=taken[1], has_base=has_base)


def _refuse_newer(*files: ClaimFile) -> None:
    newest = max(file.version for file in files)
    if newest > VERSION:
        raise ClaimsError(
            "One of the files was written by a newer program (file version {0}): merge them "
            "there, for this program may not know all that it holds.",
            newest,
        )
