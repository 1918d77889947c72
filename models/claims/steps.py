"""From a wish to a checked change: each function returns what one step of editing would change, or refuses.

Nothing is applied here. A refusal is a ClaimsError whose sentence says what to do.
"""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

import msgspec

from models.claims.batches import Report, batches, since, unheard, until
from models.claims.change import Change, Edit
from models.claims.change_check import check_change
from models.claims.check import NOUNS, references
from models.claims.claim import Claim
from models.claims.claim_file import Heading, Kind, keys
from models.claims.errors import ClaimsError
from models.claims.quote import Quote
from models.claims.record import Record
from models.claims.records import Records
from models.claims.registry import Claimant, Subject
from models.claims.saying import Clause, Say, english
from models.claims.usage import users

_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
_LETTERS = 8
_PAIRS = tuple(one + other for one in _ALPHABET for other in _ALPHABET)

_MAKING = 0.3
"""What part of the time it takes to make very many edits; the rest, to check them."""


def new_id() -> str:
    """A random id of 8 letters and digits (40 bits), so that two people's additions do not collide."""
    number, letters = secrets.randbelow(len(_ALPHABET) ** _LETTERS), ""
    for _ in range(_LETTERS // 2):
        number, pair = divmod(number, len(_PAIRS))
        letters += _PAIRS[pair]
    return letters


def add(
    records: Records,
    kind: Kind,
    added: Sequence[Record],
    text: str,
    place: int | None = None,
    *,
    report: Report = unheard,
) -> Change:
    """Add records of one kind so that the first stands at index ``place`` (by default, at the end)."""
    start = len(records.of(kind)) if place is None else place
    edits = tuple(Edit(kind=kind, now=record, place=start + n) for n, record in enumerate(added))
    return _checked(records, Change(text=text, edits=edits), report)


def change(records: Records, kind: Kind, changed: Iterable[Record], text: str, *, report: Report = unheard) -> Change:
    """Replace records that keep their keys; those that are equal to what is there are left out."""
    held, changed = records.of(kind), tuple(changed)
    edits = tuple(
        Edit(kind=kind, was=was, now=record)
        for some in batches(changed, until(_MAKING, report))
        for name, record in zip(keys(some), some, strict=True)
        if (was := held.get(name)) is not None and was != record
    )
    return _checked(records, Change(text=text, edits=edits), since(_MAKING, report))


def change_heading(records: Records, heading: Heading) -> Change:
    """Replace title and note."""
    edit = Edit(kind=Kind.HEADING, was=records.heading, now=heading)
    edits = (edit,) if heading != records.heading else ()
    return _checked(records, Change(text="Change title and note", edits=edits))


def remove_claims(records: Records, ids: Sequence[str], text: str, *, report: Report = unheard) -> Change:
    """Remove claims, and what other claims and views say of them."""
    gone = set(ids)
    edits = (*_without(records, gone), *_removals(records, Kind.CLAIMS, ids))
    return _checked(records, Change(text=text, edits=edits), report)


def remove(records: Records, kind: Kind, names: Sequence[str], text: str) -> Change:
    """Remove records of a kind other than claims; refused while anything names them."""
    for name in names:
        if named_by := _naming(records, kind, name):
            raise ClaimsError("“{0}” cannot be removed: {1}.", _title(records, kind, name), _count(named_by))
    return _checked(records, Change(text=text, edits=_removals(records, kind, names)))


def rename(
    records: Records,
    kind: Kind,
    old: str,
    record: Subject | Claimant,
    say: Say = english,
    *,
    report: Report = unheard,
) -> Change:
    """Replace a subject or claimant, and write its new name wherever the old one stands.

    ``say`` is the language in which the history tells it.
    """
    was = records.of(kind).get(old)
    if was is None:
        raise ClaimsError("There is no {0} “{1}” any more.", Clause(NOUNS[kind]), old)
    new = record.name
    edits = [Edit(kind=kind, was=was, now=record)] if record != was else []
    if new != old:
        edits += _renamed(records, kind, old, new, until(_MAKING, report))
    text = Clause("Change {0} “{1}”", Clause(NOUNS[kind]), new).said(say)
    return _checked(records, Change(text=text, edits=tuple(edits)), since(_MAKING, report))


def adopt_name(
    records: Records, kind: Kind, old: str, record: Subject | Claimant, text: str, *, report: Report = unheard
) -> Change:
    """Make ``record`` the one record for its own name and for ``old``, which it replaces wherever that stands.

    Neither need be registered: so a name that only claims use is registered, and one name is merged into another.
    """
    was = records.of(kind).get(record.name)
    place = -1 if was else len(records.of(kind))
    edits = [Edit(kind=kind, was=was, now=record, place=place)] if record != was else []
    if old != record.name:
        renamed = _renamed(records, kind, old, record.name, until(_MAKING, report))
        edits += (edit for edit in renamed if (edit.kind, edit.key) != (kind, record.name))
        edits += _removals(records, kind, [old] if records.holds(kind, old) else [])
    return _checked(records, Change(text=text, edits=tuple(edits)), since(_MAKING, report))


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


def _checked(records: Records, change: Change, report: Report = unheard) -> Change:
    """The change itself, where every record in it may stand in the file that it makes."""
    check_change(records, change, report)
    return change


def _removals(records: Records, kind: Kind, names: Iterable[str]) -> tuple[Edit, ...]:
    """Removals of those that are there, last place first, so that each place is right when its turn comes."""
    held = records.of(kind)
    there = tuple(name for name in names if name in held)
    places = sorted(((place, name) for name, place in held.places(there).items()), reverse=True)
    return tuple(Edit(kind=kind, was=held.get(name), place=place) for place, name in places)


def _without(records: Records, gone: set[str]) -> Iterable[Edit]:
    """Edits that make claims and views forget the claims that go."""
    for claim_id in sorted(records.namers.of(gone) - gone):
        claim = _claim(records, claim_id)
        kept = tuple(name for name in claim.derived_from if name not in gone)
        replaces = "" if claim.replaces in gone else claim.replaces
        now = msgspec.structs.replace(claim, derived_from=kept, replaces=replaces)
        yield Edit(kind=Kind.CLAIMS, was=claim, now=now)
    for view in records.views:
        if view.reference in gone:
            yield Edit(kind=Kind.VIEWS, was=view, now=msgspec.structs.replace(view, reference=""))


def _renamed(records: Records, kind: Kind, old: str, new: str, report: Report) -> Iterable[Edit]:
    """Edits that write a new name into claims, views and the parts of a subject."""
    field = "subject" if kind is Kind.SUBJECTS else "claimant"
    yield from _rewritten(Kind.CLAIMS, tuple(records.claims), field, old, new, report=report)
    if kind is Kind.SUBJECTS:
        yield from _rewritten(Kind.VIEWS, tuple(records.views), "subject", old, new)
        parts = tuple(part for part in records.subjects if part.name != old)
        yield from _rewritten(Kind.SUBJECTS, parts, "part_of", old, new)


def _rewritten(
    kind: Kind, held: Sequence[Record], field: str, old: str, new: str, *, report: Report = unheard
) -> Iterator[Edit]:
    name_of, replace = attrgetter(field), msgspec.structs.replace
    for some in batches(held, report):
        found = [record for record in some if name_of(record) == old]
        yield from [Edit(kind=kind, was=record, now=replace(record, **{field: new})) for record in found]


def _naming(records: Records, kind: Kind, name: str) -> list[Record]:
    """The records that would name nothing, were this one not there."""
    others: Iterable[Record] = records.sources if kind is Kind.SOURCES else records.views
    claims = users(records.claims, kind, name) if kind in (Kind.MEASURES, Kind.SOURCES) else ()
    return [*claims, *(record for record in others if (kind, name) in _named(record))]


def _named(record: Record) -> set[tuple[Kind, str]]:
    return {(kind, name) for kind, name, _ in references(record)}


def _count(users: list[Record]) -> Clause:
    claims = sum(isinstance(user, Claim) for user in users)
    if claims:
        return Clause("{0} claim uses it", claims, several="{0} claims use it", number=claims)
    return Clause("a comparison view or a newer source uses it")


def _title(records: Records, kind: Kind, name: str) -> str:
    record = records.of(kind).get(name)
    return getattr(record, "label", "") or getattr(record, "title", "") or name
