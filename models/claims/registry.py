"""Subjects and claimants with their other names, and how a written name is resolved to its record."""

from collections.abc import Iterable

from models.claims.record import Id, Record


class Subject(Record, frozen=True, kw_only=True):
    """Who or what is counted; `part_of` names a larger subject."""

    name: Id
    aliases: tuple[str, ...] = ()
    part_of: str = ""
    note: str = ""


class Claimant(Record, frozen=True, kw_only=True):
    """A body that asserts numbers; `party` is the side it belongs to."""

    name: Id
    aliases: tuple[str, ...] = ()
    party: str = ""
    note: str = ""


Named = Subject | Claimant


class Registry:
    """Resolves names as written in claims; a name in no record is allowed and stands for itself."""

    def __init__(self, records: Iterable[Named] = ()) -> None:
        self._records: dict[str, Named] = {}
        self._names: dict[str, str] = {}
        for record in records:
            self._records[record.name] = record
        for record in self._records.values():
            for alias in filter(None, record.aliases):  # who is not named is nobody's alias
                self._names.setdefault(alias, record.name)
        for name in self._records:
            self._names[name] = name

    def resolve(self, name: str) -> str:
        """The name that stands for all aliases of ``name``; ``name`` itself where no record holds it."""
        return self._names.get(name, name)

    def aliases(self, name: str) -> tuple[str, ...]:
        """The other names of what ``name`` stands for; empty where no record holds it."""
        record = self._records.get(self.resolve(name))
        return record.aliases if record else ()

    def names(self) -> list[str]:
        """Every name and alias, for completion."""
        return list(self._names)
