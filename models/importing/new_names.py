"""Names that claims use and no record of the file knows: offered to its registries."""

from collections.abc import Iterable
from functools import cache

from models.claims.claim import Claim
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.extraction.lexicon import DEFAULT, lexicon_for
from models.importing.folded_name import folded


def new_claimants(records: Records, claims: Iterable[Claim]) -> tuple[Claimant, ...]:
    """A record for each claimant that the file does not know, in the order of the claims; spellings are its aliases."""
    unknown = _unknown(records.claimant_names.names(), (claim.claimant for claim in claims))
    return tuple(Claimant(name=name, aliases=tuple(more)) for name, *more in unknown)


def new_subjects(records: Records, claims: Iterable[Claim]) -> tuple[Subject, ...]:
    """A record for each subject that the file does not know, in the order of the claims; spellings are its aliases."""
    unknown = _unknown(records.subject_names.names(), (claim.subject for claim in claims))
    return tuple(Subject(name=name, aliases=tuple(more)) for name, *more in unknown)


def is_general(name: str) -> bool:
    """Whether a subject could be anybody: "people", "soldiers", "civilians"."""
    return _general().issuperset(folded(name).split())


def is_vague(name: str) -> bool:
    """Whether a subject names no event and no side, so that claims of several may have it: "people", "soldiers", ""."""
    return lexicon_for(DEFAULT).subjects.is_vague(folded(name))


@cache
def _general() -> frozenset[str]:
    subjects = lexicon_for(DEFAULT).subjects
    return frozenset((*subjects.people, *subjects.general))


def _unknown(known: Iterable[str], names: Iterable[str]) -> Iterable[Iterable[str]]:
    """Each name that is not known, however it is written: all its spellings, the first one first."""
    have = {folded(name) for name in known}
    found: dict[str, dict[str, None]] = {}
    for name in dict.fromkeys(names):
        if name and (key := folded(name)) not in have:
            found.setdefault(key, {})[name] = None
    return found.values()
