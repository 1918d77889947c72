"""Naming things: the one record for several names, parts that hold no circle, an id made from a label."""

import re
from collections.abc import Container, Iterator

import msgspec

from models.claims.claim_file import Kind
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.claims.registry import Claimant, Named, Subject


def named(records: Records, kind: Kind, name: str) -> Named:
    """The subject or claimant of that name; where it is only used in claims, the record it would have."""
    held = records.subjects.get(name) if kind is Kind.SUBJECTS else records.claimants.get(name)
    if held is not None:
        return held
    return Subject(name=name) if kind is Kind.SUBJECTS else Claimant(name=name)


def merged(records: Records, kind: Kind, gone: str, into: str) -> Named:
    """The record of ``into`` as it is once ``gone`` is one of its other names.

    It takes over the other names and the note of ``gone``, and its party or larger subject where it has none.
    """
    old, new = named(records, kind, gone), named(records, kind, into)
    aliases = dict.fromkeys((*new.aliases, old.name, *old.aliases))
    aliases.pop(into, None)
    note = "\n".join(dict.fromkeys(filter(None, (new.note, old.note))))
    result: Named = msgspec.structs.replace(new, aliases=tuple(aliases), note=note)
    if isinstance(result, Subject) and isinstance(old, Subject):
        return msgspec.structs.replace(result, part_of=_larger(result, old))
    if isinstance(result, Claimant) and isinstance(old, Claimant):
        return msgspec.structs.replace(result, party=result.party or old.party)
    return result


def _larger(kept: Subject, gone: Subject) -> str:
    """What the kept subject is part of; never itself nor the one that goes."""
    candidates = (kept.part_of, gone.part_of)
    return next((name for name in candidates if name and name not in (kept.name, gone.name)), "")


def check_names(records: Records, kind: Kind, old: str, record: Named) -> None:
    """Raise ClaimsError where the record that was called ``old`` would share a name with another, or hold itself."""
    others = [other for other in records.of(kind) if isinstance(other, Subject | Claimant) and other.name != old]
    owners = {name: other.name for other in others for name in (*other.aliases, other.name)}
    for name in (record.name, *record.aliases):
        if name in owners:
            raise ClaimsError(
                "“{0}” is a name of “{1}” already: merge the two, or choose another name.", name, owners[name]
            )
    if record.name in record.aliases:
        raise ClaimsError("“{0}” is the name itself, so it cannot be another name too.", record.name)
    if isinstance(record, Subject):
        _check_parts(records, old, record)


def _check_parts(records: Records, old: str, record: Subject) -> None:
    for name in _wholes(records, record.part_of):
        if name in (old, record.name, *record.aliases):
            whole = record.part_of
            raise ClaimsError("“{0}” cannot be part of “{1}”, for that is “{0}” or part of it.", record.name, whole)


def _wholes(records: Records, name: str) -> Iterator[str]:
    """The subject that a name stands for, what it is part of, and so on; each once, for a file may hold a circle."""
    seen: set[str] = set()
    while name and name not in seen:
        seen.add(name)
        resolved = records.subject_names.resolve(name)
        yield resolved
        held = records.subjects.get(resolved)
        name = held.part_of if held else ""


def free_id(label: str, taken: Container[str]) -> str:
    """An id that says what a label says, "killed_or_wounded", with a number behind it where it is taken."""
    stem = re.sub(r"\W+", "_", label.casefold()).strip("_") or "measure"
    result, number = stem, 2
    while result in taken:
        result, number = f"{stem}_{number}", number + 1
    return result
