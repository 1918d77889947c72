"""What a file knows already, as values that a thread may read: its measures, and its names with their aliases."""

from collections.abc import Iterable

import msgspec

from models.claims.claim_file import ClaimFile
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.records import Records
from models.claims.registry import Claimant, Named, Subject


class Known(msgspec.Struct, frozen=True, kw_only=True):
    """The measures, subjects and claimants that the values of a table are held against."""

    measures: tuple[Measure, ...] = STANDARD_MEASURES
    subjects: tuple[Subject, ...] = ()
    claimants: tuple[Claimant, ...] = ()
    file: ClaimFile = ClaimFile()
    """All of the file, to tell what of a table it holds already."""

    @classmethod
    def of(cls, records: Records) -> "Known":
        """What a file that is being edited knows now."""
        return cls(
            measures=tuple(records.measures),
            subjects=tuple(records.subjects),
            claimants=tuple(records.claimants),
            file=records.snapshot(),
        )


def folded(name: str) -> str:
    """A name with case and the number of blanks put aside."""
    return " ".join(name.split()).casefold()


def names_by_any(records: Iterable[Named]) -> dict[str, str]:
    """The name of each record by its name and by every alias, folded; a name goes before an alias of another."""
    held = tuple(records)
    found = {folded(record.name): record.name for record in held}
    for record in held:
        for alias in record.aliases:
            found.setdefault(folded(alias), record.name)
    return found


def measures_by_any(measures: Iterable[Measure]) -> dict[str, str]:
    """The id of each measure by its id and by its label, folded."""
    held = tuple(measures)
    return {folded(measure.label): measure.id for measure in reversed(held)} | {
        folded(measure.id): measure.id for measure in held
    }
