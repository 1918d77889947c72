"""Names as a file has them: what an article calls by an alias gets the registered name."""

from collections.abc import Iterable

from models.claims.registry import Named
from models.extraction.candidate import Names


class Known:
    """Finds the registered name of a subject or claimant, whatever its case and article."""

    def __init__(self, names: Names) -> None:
        self._subjects = _table(names.subjects)
        self._claimants = _table(names.claimants)

    def subject(self, name: str) -> str:
        """The registered name of a subject, or the name itself."""
        return self._subjects.get(_key(name), name)

    def claimant(self, name: str) -> str:
        """The registered name of a claimant, or the name itself."""
        return self._claimants.get(_key(name), name)


def _table(records: Iterable[Named]) -> dict[str, str]:
    table: dict[str, str] = {}
    for record in records:
        for name in (record.name, *record.aliases):
            table.setdefault(_key(name), record.name)
    return table | {_key(record.name): record.name for record in records}


def _key(name: str) -> str:
    return " ".join(name.replace("’", "'").casefold().removeprefix("the ").split())
