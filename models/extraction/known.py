"""Names as a file has them: what an article calls by an alias gets the registered name."""

from collections.abc import Sequence

from models.claims.registry import Named, Registry
from models.extraction.candidate import Names


class Known:
    """Finds the registered name of a subject or claimant, whatever its case and article."""

    def __init__(self, names: Names) -> None:
        self._subjects = _Spellings(names.subjects)
        self._claimants = _Spellings(names.claimants)

    def subject(self, name: str) -> str:
        """The registered name of a subject, or the name itself."""
        return self._subjects.resolve(name)

    def claimant(self, name: str) -> str:
        """The registered name of a claimant, or the name itself."""
        return self._claimants.resolve(name)


class _Spellings:
    """A registry asked by names as articles spell them; the registered spelling comes before an alias."""

    def __init__(self, records: Sequence[Named]) -> None:
        self._registry = Registry(records)
        own = {_key(record.name): record.name for record in records}
        self._spelt = {_key(name): name for name in reversed(self._registry.names())} | own

    def resolve(self, name: str) -> str:
        return self._registry.resolve(self._spelt.get(_key(name), name))


def _key(name: str) -> str:
    return " ".join(name.replace("’", "'").casefold().removeprefix("the ").split())
