"""What a list of claims says of the filter and the order that it shows."""

from collections.abc import Iterable, Iterator

from models.claims.claim import Status
from models.claims.filter import Filter, SortKey
from models.text.display import ENGLISH, Display
from models.text.fields import BY_NAME, Terms
from models.text.isolation import in_quotes, isolated
from models.text.words import label, standard


def those(wanted: Filter, terms: Terms) -> str:
    """Which claims a filter lets pass: "those with “CIA” in them, of the measure “Killed”"; "" for all."""
    parts = ", ".join(_parts(wanted, terms))
    return terms.display.say("those {0}").format(parts) if parts else ""


def order(keys: Iterable[SortKey], display: Display = ENGLISH) -> str:
    """What claims are sorted by: "sorted by figure (falling), then claimant"; "" for the order of the file."""
    fields = display.say(", then ").join(_key(key, display) for key in keys)
    return display.say("sorted by {0}").format(fields) if fields else ""


def _parts(wanted: Filter, terms: Terms) -> Iterator[str]:
    say = terms.display.say
    if words := wanted.text.split():
        yield say("with {0} in them").format(say(" and ").join(in_quotes(isolated(word), say) for word in words))
    if wanted.subject:
        yield say("about “{0}”").format(isolated(wanted.subject))
    if wanted.measure:
        measure = terms.measures.get(wanted.measure)
        yield say("of the measure “{0}”").format(isolated(standard(measure.label, say) if measure else wanted.measure))
    if wanted.claimant:
        yield say("claimed by “{0}”").format(isolated(wanted.claimant))
    if wanted.status:
        yield say("of the status “{0}”").format(say(label(Status(wanted.status))))


def _key(key: SortKey, display: Display) -> str:
    name = display.say(BY_NAME[key.field].label.lower())
    return display.say("{0} (falling)").format(name) if key.descending else name
