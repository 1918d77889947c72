"""Comparison views kept by name, and conflicts left by a merge."""

from models.claims.record import Id, Record


class View(Record, frozen=True, kw_only=True):
    """A comparison kept by name: subject, day, measures, reference claim, assumptions switched on."""

    name: Id
    subject: str = ""
    day: str = ""
    measures: tuple[str, ...] = ()
    reference: str = ""
    assumptions: tuple[str, ...] = ()


class Conflict(Record, frozen=True, kw_only=True):
    """One field of one record that a merge could not settle; the three values as JSON text.

    `record` is the kind of record (a list of the file), `id` its key there.
    """

    record: str
    id: str
    field: str
    base: str = ""
    mine: str = ""
    theirs: str = ""
