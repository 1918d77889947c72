"""From a wish to a checked change: each function returns what one step of editing would change, or refuses.

Nothing is applied here. A refusal is a ClaimsError whose sentence says what to do.
"""

import secrets
from collections.abc import Callable, Iterable, Sequence

import msgspec

from models.claims.change import Change, Edit
from models.claims.check import NOUNS, check_record, check_references, check_writable, references
from models.claims.claim import Claim
from models.claims.claim_file import Heading, Kind, key
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.record import Record
from models.claims.records import Records
from models.claims.registry import Claimant, Subject

_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"


def new_id() -> str:
    """A random id of 8 letters and digits (40 bits), so that two people's additions do not collide."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(8))


def add(records: Records, kind: Kind, added: Sequence[Record], text: str, place: int | None = None) -> Change:
    """Add records of one kind so that the first stands at index ``place`` (by default, at the end)."""
    start = len(records.of(kind)) if place is None else place
    edits = tuple(Edit(kind=kind, now=record, place=start + n) for n, record in enumerate(added))
    return _checked(records, Change(text=text, edits=edits))


def change(records: Records, kind: Kind, changed: Iterable[Record], text: str) -> Change:
    """Replace records that keep their keys; those that are equal to what is there are left out."""
    held = records.of(kind)
    edits = tuple(
        Edit(kind=kind, was=was, now=record)
        for record in changed
        if (was := held.get(key(record))) is not None and was != record
    )
    return _checked(records, Change(text=text, edits=edits))


def change_heading(records: Records, heading: Heading) -> Change:
    """Replace title and note."""
    edit = Edit(kind=Kind.HEADING, was=records.heading, now=heading)
    edits = (edit,) if heading != records.heading else ()
    return _checked(records, Change(text="Change title and note", edits=edits))


def remove_claims(records: Records, ids: Sequence[str], text: str) -> Change:
    """Remove claims, and what other claims and views say of them."""
    gone = set(ids)
    edits = [edit for edit in _without(records, gone) if edit.kind is not Kind.CLAIMS or edit.key not in gone]
    return _checked(records, Change(text=text, edits=(*edits, *_removals(records, Kind.CLAIMS, ids))))


def remove(records: Records, kind: Kind, names: Sequence[str], text: str) -> Change:
    """Remove records of a kind other than claims; refused while anything names them."""
    for name in names:
        users = [record for record in _naming(records, kind) if (kind, name) in _named(record)]
        if users:
            raise ClaimsError(f"“{_title(records, kind, name)}” cannot be removed: {_count(users)} it.")
    return _checked(records, Change(text=text, edits=_removals(records, kind, names)))


def rename(records: Records, kind: Kind, old: str, record: Subject | Claimant) -> Change:
    """Replace a subject or claimant, and write its new name wherever the old one stands."""
    was = records.of(kind).get(old)
    if was is None:
        raise ClaimsError(f"There is no {NOUNS[kind]} “{old}” any more.")
    new = record.name
    edits = [Edit(kind=kind, was=was, now=record)] if record != was else []
    if new != old:
        edits += _renamed(records, kind, old, new)
    return _checked(records, Change(text=f"Change {NOUNS[kind]} “{new}”", edits=tuple(edits)))


def adopt_name(records: Records, kind: Kind, old: str, record: Subject | Claimant, text: str) -> Change:
    """Make ``record`` the one record for its own name and for ``old``, which it replaces wherever that stands.

    Neither need be registered: so a name that only claims use is registered, and one name is merged into another.
    """
    was = records.of(kind).get(record.name)
    place = -1 if was else len(records.of(kind))
    edits = [Edit(kind=kind, was=was, now=record, place=place)] if record != was else []
    if old != record.name:
        renamed = _renamed(records, kind, old, record.name)
        edits += (edit for edit in renamed if (edit.kind, edit.key) != (kind, record.name))
        edits += _removals(records, kind, [old] if records.holds(kind, old) else [])
    return _checked(records, Change(text=text, edits=tuple(edits)))


def duplicates(claims: Iterable[Claim]) -> list[Claim]:
    """Copies of claims under ids of their own."""
    return [msgspec.structs.replace(claim, id=new_id()) for claim in claims]


def attach_quote(records: Records, claim_id: str, quote: Quote) -> Change:
    """Add a quote to a claim; refused where the claim has the same span already."""
    claim = _claim(records, claim_id)
    if any((q.source, q.start, q.exact) == (quote.source, quote.start, quote.exact) for q in claim.quotes):
        raise ClaimsError("The claim has this quote already.")
    return _change_quotes(records, claim, (*claim.quotes, quote), "Attach quote")


def detach_quote(records: Records, claim_id: str, index: int) -> Change:
    """Take the quote at ``index`` from a claim."""
    claim = _quoted(records, claim_id, index)
    quotes = claim.quotes[:index] + claim.quotes[index + 1 :]
    return _change_quotes(records, claim, quotes, "Remove quote")


def replace_quote(records: Records, claim_id: str, index: int, quote: Quote) -> Change:
    """Put another quote in the place of the one at ``index``."""
    claim = _quoted(records, claim_id, index)
    quotes = (*claim.quotes[:index], quote, *claim.quotes[index + 1 :])
    return _change_quotes(records, claim, quotes, "Change quote")


def _change_quotes(records: Records, claim: Claim, quotes: tuple[Quote, ...], text: str) -> Change:
    return change(records, Kind.CLAIMS, [msgspec.structs.replace(claim, quotes=quotes)], text)


def _claim(records: Records, claim_id: str) -> Claim:
    claim = records.claims.get(claim_id)
    if claim is None:
        raise ClaimsError("The claim is no longer in the file.")
    return claim


def _quoted(records: Records, claim_id: str, index: int) -> Claim:
    """The claim, where it has a quote at that index."""
    claim = _claim(records, claim_id)
    if not 0 <= index < len(claim.quotes):
        raise ClaimsError("The claim no longer has this quote.")
    return claim


def _checked(records: Records, change: Change) -> Change:
    """The change itself, where every record in it may stand in the file that it makes."""
    added = {(edit.kind, key(edit.now)) for edit in change.edits if edit.now is not None}
    gone = {(edit.kind, key(edit.was)) for edit in change.edits if edit.was is not None} - added

    def holds(kind: Kind, name: str) -> bool:
        return (kind, name) in added or ((kind, name) not in gone and records.holds(kind, name))

    for edit in change.edits:
        if edit.now is None:
            continue
        check_record(edit.now)
        check_writable(edit.now)
        check_references(edit.now, holds)
    _check_keys(records, change)
    return change


def _check_keys(records: Records, change: Change) -> None:
    """Refuse a key that is empty, that another record of the same list has, or that is added twice."""
    left = {(edit.kind, key(edit.was)) for edit in change.edits if edit.was is not None}
    seen: set[tuple[Kind, str]] = set()
    for edit in change.edits:
        if edit.now is None or edit.kind is Kind.HEADING:
            continue
        name = (edit.kind, key(edit.now))
        if not name[1]:
            raise ClaimsError(f"The {NOUNS[edit.kind]} has no name: give it one.")
        if name in seen or (name not in left and records.holds(*name)):
            raise ClaimsError(f"There is another {NOUNS[edit.kind]} “{name[1]}”: choose another name.")
        seen.add(name)


def _removals(records: Records, kind: Kind, names: Iterable[str]) -> tuple[Edit, ...]:
    """Removals of those that are there, last place first, so that each place is right when its turn comes."""
    held = records.of(kind)
    there = tuple(name for name in names if name in held)
    places = sorted(((place, name) for name, place in held.places(there).items()), reverse=True)
    return tuple(Edit(kind=kind, was=held.get(name), place=place) for place, name in places)


def _without(records: Records, gone: set[str]) -> Iterable[Edit]:
    """Edits that make claims and views forget the claims that go."""
    for claim in records.claims:
        if claim.replaces in gone or not gone.isdisjoint(claim.derived_from):
            kept = tuple(name for name in claim.derived_from if name not in gone)
            replaces = "" if claim.replaces in gone else claim.replaces
            now = msgspec.structs.replace(claim, derived_from=kept, replaces=replaces)
            yield Edit(kind=Kind.CLAIMS, was=claim, now=now)
    for view in records.views:
        if view.reference in gone:
            yield Edit(kind=Kind.VIEWS, was=view, now=msgspec.structs.replace(view, reference=""))


def _renamed(records: Records, kind: Kind, old: str, new: str) -> Iterable[Edit]:
    """Edits that write a new name into claims, views and the parts of a subject."""
    field = "subject" if kind is Kind.SUBJECTS else "claimant"
    yield from _rewritten(Kind.CLAIMS, records.claims, field, old, new)
    if kind is Kind.SUBJECTS:
        yield from _rewritten(Kind.VIEWS, records.views, "subject", old, new)
        parts = (part for part in records.subjects if part.name != old)
        yield from _rewritten(Kind.SUBJECTS, parts, "part_of", old, new)


def _rewritten(kind: Kind, held: Iterable[Record], field: str, old: str, new: str) -> Iterable[Edit]:
    rewrite: Callable[[Record], Record] = lambda record: msgspec.structs.replace(record, **{field: new})  # noqa: E731
    return [Edit(kind=kind, was=record, now=rewrite(record)) for record in held if getattr(record, field) == old]


def _naming(records: Records, kind: Kind) -> Iterable[Record]:
    """The records that may name one of that kind."""
    yield from records.claims
    yield from records.sources if kind is Kind.SOURCES else records.views


def _named(record: Record) -> set[tuple[Kind, str]]:
    return {(kind, name) for kind, name, _ in references(record)}


def _count(users: list[Record]) -> str:
    nouns = {Claim: "claim"}
    claims = sum(isinstance(user, Claim) for user in users)
    if claims:
        return f"{claims:,} {nouns[Claim]}{'s use' if claims > 1 else ' uses'}"
    return "a comparison view or a newer source uses"


def _title(records: Records, kind: Kind, name: str) -> str:
    record = records.of(kind).get(name)
    return getattr(record, "label", "") or getattr(record, "title", "") or name
