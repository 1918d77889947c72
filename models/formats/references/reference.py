"""What comes out of a file of references: sources, what was refused, and what was left behind of those taken."""

from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec

from models.claims.errors import ClaimsError
from models.claims.saying import Clause, Sentence
from models.claims.source import Source
from models.claims.visible import in_short
from models.progress import Report

T = TypeVar("T")

MOST = 100_000
"""How many entries are read."""

_NAMED = 60
_STEP = 500


class Refused(msgspec.Struct, frozen=True):
    """An entry that is no source here: its number from 1, what it calls itself, and why."""

    number: int
    name: str
    reason: Sentence


class References(msgspec.Struct, frozen=True):
    """The sources of a file of references in its order; `remarks` are sentences on what they lost on the way."""

    sources: tuple[Source, ...] = ()
    refused: tuple[Refused, ...] = ()
    remarks: tuple[Sentence, ...] = ()


class Found(msgspec.Struct, frozen=True):
    """One source, and what it lost on the way, as halves of sentences without their stop."""

    source: Source
    lost: tuple[Clause, ...] = ()


def check_count(entries: int) -> None:
    """Raise ClaimsError where there are more entries than are read."""
    if entries > MOST:
        raise ClaimsError("It holds {0} entries, and more than {1} are not read: split it.", entries, MOST)


def collect(entries: Iterable[T], read: Callable[[T], Found], name: Callable[[T], str], report: Report) -> References:
    """Read entry by entry; what ClaimsError refuses is listed, and one bad entry costs no other."""
    held = list(entries)
    check_count(len(held))
    sources: dict[str, Source] = {}
    tried: dict[str, int] = {}
    refused, remarks = [], []
    for number, entry in enumerate(held, start=1):
        if number % _STEP == 0:
            report(number / len(held))
        try:
            found = read(entry)
        except ClaimsError as error:
            refused.append(Refused(number, in_short(name(entry), _NAMED), error.sentence))
            continue
        source = _under_free_id(found.source, sources, tried)
        sources[source.id] = source
        title = in_short(source.title or source.id, _NAMED)
        remarks += [Sentence("Entry {0} (“{1}”): {2}.", number, title, lost) for lost in found.lost]
    return References(tuple(sources.values()), tuple(refused), tuple(remarks))


def _under_free_id(source: Source, taken: dict[str, Source], tried: dict[str, int]) -> Source:
    """The source, its id with a number behind it where another has it; ``tried`` holds the last number of each id."""
    name = source.id
    while name in taken:
        tried[source.id] = tried.get(source.id, 1) + 1
        name = f"{source.id}-{tried[source.id]}"
    return source if name == source.id else msgspec.structs.replace(source, id=name)
