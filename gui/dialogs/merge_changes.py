"""What a merge would change in the open file, record by record."""

from itertools import islice

from gui.dialogs.recovery_changes import ToldChanges
from models.claims.change import Change
from models.claims.claim_file import ClaimFile, Kind
from models.merging.incoming import incoming
from models.text.change_words import tell
from models.text.display import Display
from models.text.record_words import Known

SHOWN_RECORDS = 200
"""How many records are told in full; who gets more will not read them all."""

_FIRST = (Kind.CLAIMS, Kind.SOURCES)
"""What matters most."""


def told_incoming(mine: ClaimFile, merged: ClaimFile, display: Display) -> ToldChanges:
    """What the merged file has otherwise than mine, claims first: each record as a change without a title."""
    found = incoming(mine, merged)
    edits = [edit for kind in dict.fromkeys((*_FIRST, *found)) for edit in found.get(kind, ())]
    changes = (Change(text="", edits=(edit,)) for edit in islice(edits, SHOWN_RECORDS))
    told = tuple(tell(changes, Known(mine, display))) if edits else ()
    return ToldChanges(told, len(edits) - len(told))
