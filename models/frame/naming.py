"""Which codes of a column follow from which records beside the claims."""

from array import array
from collections.abc import Collection, Iterable, Mapping

from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.usage import USES

Touched = Mapping[Kind, Collection[str]]
"""The names of records that have changed: keys and other names, before and after."""


class Naming:
    """The codes whose claims name a record, found by its name; and which of these records have changed meanwhile."""

    def __init__(self, kinds: Iterable[Kind]) -> None:
        self._codes: dict[Kind, dict[str, array[int]]] = {kind: {} for kind in kinds}
        self._touched: dict[Kind, set[str]] = {}

    def note(self, code: int, claim: Claim) -> None:
        """Remember whom a claim names that has this code; all claims that have it name the same."""
        for kind, codes in self._codes.items():
            for name in USES[kind](claim):
                codes.setdefault(name, array("q")).append(code)

    def touch(self, touched: Touched) -> None:
        """Other records have changed; to remember that costs no more than their names."""
        for kind in self._codes.keys() & touched:
            self._touched.setdefault(kind, set()).update(touched[kind])

    def stale(self) -> set[int]:
        """The codes noted before something that they follow from changed; none is told twice."""
        touched, self._touched = self._touched, {}
        return {
            code
            for kind, names in touched.items()
            for name in names & self._codes[kind].keys()
            for code in self._codes[kind][name]
        }
