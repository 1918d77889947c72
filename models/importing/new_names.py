"""Names that claims use and no record of the file knows: offered to its registries."""

from collections.abc import Iterable

from models.claims.claim import Claim
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.importing.folded_name import folded


def new_claimants(records: Records, claims: Iterable[Claim]) -> tuple[Claimant, ...]:
    """A record for each claimant that the file does not know, in the order of the claims."""
    return tuple(Claimant(name=name) for name in _unknown(records.claimant_names.names(), (c.claimant for c in claims)))


def new_subjects(records: Records, claims: Iterable[Claim]) -> tuple[Subject, ...]:
    """A record for each subject that the file does not know, in the order of the claims."""
    return tuple(Subject(name=name) for name in _unknown(records.subject_names.names(), (c.subject for c in claims)))


def _unknown(known: Iterable[str], names: Iterable[str]) -> Iterable[str]:
    """Each name that is not known, however it is written, once."""
    have = {folded(name) for name in known}
    return dict.fromkeys(name for name in names if name and folded(name) not in have)
