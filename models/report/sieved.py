"""What a list of claims says of the filter and the order that it shows."""

from collections.abc import Iterable, Iterator

from models.claims.claim import Status
from models.claims.filter import Filter, SortKey
from models.text.fields import BY_NAME, Terms
from models.text.isolation import isolated
from models.text.words import label


def those(wanted: Filter, terms: Terms) -> str:
    """Which claims a filter lets pass: "those with “CIA” in them, of the measure “Killed”"; "" for all."""
    parts = ", ".join(_parts(wanted, terms))
    return f"those {parts}" if parts else ""


def order(keys: Iterable[SortKey]) -> str:
    """What claims are sorted by: "sorted by figure (falling), then claimant"; "" for the order of the file."""
    fields = ", then ".join(map(_key, keys))
    return f"sorted by {fields}" if fields else ""


def _parts(wanted: Filter, terms: Terms) -> Iterator[str]:
    if words := wanted.text.split():
        yield f"with {' and '.join(map(_quoted, words))} in them"
    if wanted.subject:
        yield f"about {_quoted(wanted.subject)}"
    if wanted.measure:
        measure = terms.measures.get(wanted.measure)
        yield f"of the measure {_quoted(measure.label if measure else wanted.measure)}"
    if wanted.claimant:
        yield f"claimed by {_quoted(wanted.claimant)}"
    if wanted.status:
        yield f"of the status {_quoted(label(Status(wanted.status)))}"


def _quoted(text: str) -> str:
    return f"“{isolated(text)}”"


def _key(key: SortKey) -> str:
    name = BY_NAME[key.field].label.lower()
    return f"{name} (falling)" if key.descending else name
