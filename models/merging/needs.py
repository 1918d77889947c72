"""What has to stay although one side removed it, because something that stays names it."""

from collections.abc import Iterable, Mapping

from models.claims.check import references
from models.claims.claim_file import Kind
from models.claims.record import Record
from models.merging.lists import ListMerge


def keep_needed(merges: Mapping[Kind, ListMerge]) -> None:
    """Keep every dropped record that a kept one names, or would name with a conflict settled for the other side."""
    dropped = {(kind, name): record for kind, merge in merges.items() for name, record in merge.dropped.items()}
    waiting = list(_stay(merges.values())) if dropped else []
    while waiting:
        for kind, name, _ in references(waiting.pop()):
            if (record := dropped.pop((kind, name), None)) is not None:
                merges[kind].keep(name)
                waiting.append(record)


def _stay(merges: Iterable[ListMerge]) -> Iterable[Record]:
    for merge in merges:
        yield from merge.kept.values()
        yield from merge.rivals
