"""Records of which a part is known: what they are called, what an edit changed of them, and a check of the rest."""

import zlib
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter

import msgspec

from models.claims.change import Edit
from models.claims.claim import Claim
from models.claims.record import Extra, Record
from models.claims.source import Source
from models.storage.extra_text import encode_extra

PARTED: tuple[type[Record], ...] = (Claim, Source)
"""The records of which a log may hold a part; all others are small, or few."""

NEVER_APART = frozenset(("id", "extra"))
"""Who changes these changes a whole record: it is another then, or holds what nobody here knows."""


class Rest(Extra):
    """Stands in a record in place of its unknown fields, where only some of its fields are known.

    `changed` are the ones that an edit changes, `check` the CRC-32 of all the others. It is never equal to what a file
    holds, so a part does not pass for a whole record.
    """

    __slots__ = ("changed", "check")

    def __init__(self, check: int, changed: tuple[str, ...]) -> None:
        super().__init__(())
        self.check, self.changed = check, changed

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rest) and self.check == other.check and self.changed == other.changed

    def __hash__(self) -> int:
        return hash((self.check, self.changed))

    def __repr__(self) -> str:
        return f"Rest({self.check!r}, {self.changed!r})"


def changed_fields(was: Record, now: Record) -> tuple[str, ...]:
    """The names of the fields in which two records of a kind differ."""
    return tuple(name for name in was.__struct_fields__ if getattr(was, name) != getattr(now, name))


def checks(rests: Iterable[Record]) -> Iterator[int]:
    """The CRC-32 of each of some records of which the changed fields are `blank`: a default is no part of it."""
    return map(zlib.crc32, _encoder.encode_lines(rests).splitlines())


def blank(fields: Iterable[str]) -> Mapping[str, None]:
    """What to replace fields with, so that only the rest of a record remains."""
    return dict.fromkeys(fields)


def name_part(record: Record) -> Record:
    """What tells people which record it is, and nothing else."""
    if isinstance(record, Source):
        return Source(id=record.id, title=record.title, outlet=record.outlet, text="")
    if not isinstance(record, Claim):
        return record
    return Claim(
        id=record.id,
        claimant=record.claimant,
        speaker=record.speaker,
        subject="",
        measure=record.measure,
        bound=record.bound,
        low=record.low,
        high=record.high,
        best=record.best,
        spread=record.spread,
    )


def is_part(edit: Edit) -> bool:
    """Whether only a part is known of the records of an edit."""
    return edit.was is not None and isinstance(edit.was.extra, Rest)


def whole_edit(edit: Edit, held: Record | None) -> Edit | None:
    """The edit of whole records, where it begins with that one; else None."""
    was, now = edit.was, edit.now
    if held is None or was is None or now is None or type(held) is not type(was) or not isinstance(was.extra, Rest):
        return None
    fields, read = was.extra.changed, attrgetter("id", *was.extra.changed)
    if read(held) != read(was) or next(checks([_replace(held, **blank(fields))])) != was.extra.check:
        return None
    values = {name: getattr(now, name) for name in fields}
    return Edit(kind=edit.kind, was=held, now=_replace(held, **values), place=edit.place)


_replace = msgspec.structs.replace
_encoder = msgspec.json.Encoder(enc_hook=encode_extra)
