"""Names as they are compared: whatever their case, article and spaces, and by the registered name."""

from collections.abc import Callable, Iterable

from models.claims.registry import Named


def folded(name: str) -> str:
    """A name as it is compared: "The  White House" is "white house"."""
    return " ".join(name.replace("’", "'").casefold().split()).removeprefix("the ")


def resolver(records: Iterable[Named]) -> Callable[[str], str]:
    """What gives each name that these records know, however it is written, one form; others are folded only."""
    held = tuple(records)
    table = {folded(alias): folded(record.name) for record in reversed(held) for alias in record.aliases}
    table |= {folded(record.name): folded(record.name) for record in held}
    return lambda name: table.get(folded(name), folded(name))
