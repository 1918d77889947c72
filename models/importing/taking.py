"""Taking into a file what an article, a table or another program brought: one checked change, and so one undo step."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

import msgspec

from models.claims.change import Change, Edit
from models.claims.change_check import are_sound, check_in
from models.claims.check import NOUNS, place
from models.claims.claim import Claim
from models.claims.claim_file import Kind, key, keys
from models.claims.errors import ClaimsError
from models.claims.measure import STANDARD_MEASURES, Measure
from models.claims.quote import Quote
from models.claims.record import Record
from models.claims.records import Records
from models.claims.registry import Claimant, Named, Subject
from models.claims.saying import Clause
from models.claims.source import Source
from models.claims.steps import new_id
from models.claims.visible import in_short
from models.text.display import ENGLISH, Display

NO_QUOTES: Mapping[str, Sequence[Quote]] = MappingProxyType({})
_STANDARD = {measure.id: measure for measure in STANDARD_MEASURES}

_LONGEST_NAME = 40

_N = TypeVar("_N", bound=Named)

Ids = Mapping[str, str]
"""The id that a record got instead of the one it came with; those that keep theirs are not in it."""


class Import(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody wants taken, before any file is asked; see `take` for what each field is."""

    source: Source | None = None
    claims: tuple[Claim, ...] = ()
    sources: tuple[Source, ...] = ()
    measures: tuple[Measure, ...] = ()
    subjects: tuple[Subject, ...] = ()
    claimants: tuple[Claimant, ...] = ()
    more_quotes: Mapping[str, Sequence[Quote]] = NO_QUOTES

    def change(self, records: Records, text: str) -> Change:
        """The checked change that takes it all, as `take` makes it."""
        return take(records, text=text, **{name: getattr(self, name) for name in self.__struct_fields__})


def step_text(wanted: Import, display: Display = ENGLISH) -> str:
    """What the history calls the step that takes it: "Import 6 claims from “The Kyiv Independent”"."""
    source = wanted.source or next(iter(wanted.sources), None)
    claims, quotes = len(wanted.claims), sum(map(len, wanted.more_quotes.values()))
    parts = (
        display.counted(claims, "{0} claim", "{0} claims") if claims else "",
        display.counted(quotes, "{0} quote", "{0} quotes") if quotes else "",
    )
    what = display.say(" and ").join(filter(None, parts)) or display.say("a source")
    if source is None:
        return display.say("Import {0}").format(what)
    return display.say("Import {0} from “{1}”").format(what, in_short(source.heading, _LONGEST_NAME))


def take(
    records: Records,
    *,
    source: Source | None = None,
    claims: Sequence[Claim] = (),
    sources: Sequence[Source] = (),
    measures: Sequence[Measure] = (),
    subjects: Sequence[Subject] = (),
    claimants: Sequence[Claimant] = (),
    more_quotes: Mapping[str, Sequence[Quote]] = NO_QUOTES,
    text: str,
) -> Change:
    """The change, called ``text``, that adds all this at the ends of the file's lists; no edits where all is there.

    An id that is "" or taken is replaced by a fresh one, wherever what is taken names it; a source that the file holds
    as it is stays the one it is, and one that it holds without its text is given it. A measure that claims name and the
    file lacks is one of ``measures``, else a standard one; one whose id means something else in the file is taken under
    another. A subject or claimant whose name the file knows is left out. ``more_quotes`` are for claims of the file, by
    their ids; those that they have are left out.

    Raises ClaimsError where a record is wrong, names what is not there, or a claim has gone.
    """
    given = (source, *sources) if source else sources
    new_sources, source_ids = _sources(records, given)
    new_measures, measure_ids = _measures(records, measures, claims)
    claim_ids = _claim_ids(records, claims)
    named = _Renaming(measure_ids, source_ids, _references(claims, claim_ids))
    new_claims = [named.claim(claim, name) for claim, name in zip(claims, claim_ids, strict=True)]
    added: dict[Kind, Sequence[Record]] = {
        Kind.MEASURES: new_measures,
        Kind.SUBJECTS: _names(records.subjects, subjects),
        Kind.CLAIMANTS: _names(records.claimants, claimants),
        Kind.SOURCES: new_sources,
        Kind.CLAIMS: new_claims,
    }
    edits = [edit for kind, row in added.items() for edit in _additions(records, kind, row)]
    edits += _given_text(records, given)
    edits += _requoted(records, more_quotes, named)
    _check(records, added, edits)
    return Change(text=text, edits=tuple(edits))


class _Renaming:
    """Writes the new ids into what is taken; where none is new, each claim stays the one it is."""

    def __init__(self, measures: Ids, sources: Ids, claims: Ids) -> None:
        self._measures, self._sources, self._claims = measures, sources, claims
        self._is_empty = not (measures or sources or claims)

    def claim(self, claim: Claim, name: str) -> Claim:
        """The claim under its id, naming what it names by the ids that this has in the file."""
        if self._is_empty:
            return claim if claim.id == name else msgspec.structs.replace(claim, id=name)
        return msgspec.structs.replace(
            claim,
            id=name,
            measure=self._measures.get(claim.measure, claim.measure),
            quotes=self.quotes(claim.quotes),
            derived_from=tuple(self._claims.get(other, other) for other in claim.derived_from),
            replaces=self._claims.get(claim.replaces, claim.replaces),
        )

    def quotes(self, quotes: Iterable[Quote]) -> tuple[Quote, ...]:
        """The quotes, naming their sources as the file does."""
        return tuple(self._quote(quote) for quote in quotes)

    def _quote(self, quote: Quote) -> Quote:
        name = self._sources.get(quote.source, quote.source)
        return quote if name == quote.source else msgspec.structs.replace(quote, source=name)


def _sources(records: Records, given: Iterable[Source]) -> tuple[list[Source], Ids]:
    """The sources that the file lacks, and the ids of those whose own were taken."""
    added: dict[str, Source] = {}
    ids: dict[str, str] = {}
    came: dict[str, Source] = {}
    for source in given:
        if came.setdefault(source.id, source) != source:
            raise ClaimsError("Two sources that are to be taken are both called “{0}”: give one another id.", source.id)
        if source.id in added or _is_held(records.sources.get(source.id), source):
            continue
        name = source.id
        if not name or records.holds(Kind.SOURCES, name):
            name = ids[source.id] = _free_id(records, Kind.SOURCES, added)
        added[name] = msgspec.structs.replace(source, id=name) if name != source.id else source
    return [_following(source, ids) for source in added.values()], ids


def _is_held(held: Source | None, source: Source) -> bool:
    """Whether a source of the file is this one, but perhaps for its text, which it has not."""
    return held == source or (held is not None and _lacks_text_of(held, source))


def _lacks_text_of(held: Source, source: Source) -> bool:
    return not held.text and bool(source.text) and msgspec.structs.replace(held, text=source.text) == source


def _given_text(records: Records, given: Iterable[Source]) -> Iterator[Edit]:
    """Edits that give sources of the file the text that they lack."""
    for source in dict.fromkeys(given):
        held = records.sources.get(source.id)
        if held is not None and _lacks_text_of(held, source):
            yield Edit(kind=Kind.SOURCES, was=held, now=source)


def _following(source: Source, ids: Ids) -> Source:
    """The source, naming its older version as the file does."""
    older = ids.get(source.previous, source.previous) if source.previous else ""
    return source if older == source.previous else msgspec.structs.replace(source, previous=older)


def _measures(records: Records, given: Iterable[Measure], claims: Iterable[Claim]) -> tuple[list[Measure], Ids]:
    """The measures that the file lacks, and the ids of those whose own mean something else there."""
    added: dict[str, Measure] = {}
    ids: dict[str, str] = {}
    for measure in given:
        held = records.measures.get(measure.id) or added.get(measure.id)
        if held is None:
            added[measure.id] = measure
        elif not _mean_one(held, measure):
            ids[measure.id] = _id_of_meaning(records, measure, added)
    for name in dict.fromkeys(claim.measure for claim in claims):
        if name in _STANDARD and name not in added and not records.holds(Kind.MEASURES, name):
            added[name] = _STANDARD[name]
    return list(added.values()), ids


def _id_of_meaning(records: Records, measure: Measure, added: dict[str, Measure]) -> str:
    """The id of the measure of that label and meaning, in the file or else newly added."""
    everywhere = (*records.measures, *added.values())
    alike = (held.id for held in everywhere if held.label == measure.label and _mean_one(held, measure))
    name = next(alike, "")
    if not name:
        name = _free_id(records, Kind.MEASURES, added)
        added[name] = msgspec.structs.replace(measure, id=name)
    return name


def _mean_one(one: Measure, other: Measure) -> bool:
    """Whether both count the same: outcomes, unit, and whether they only grow."""
    return _meaning(one) == _meaning(other)


def _meaning(measure: Measure) -> tuple[object, ...]:
    return frozenset(measure.counts), frozenset(measure.may_count), measure.unit, measure.cumulative


def _names(held: Iterable[_N], given: Iterable[_N]) -> list[_N]:
    """Those of the registry's newcomers whose name nobody has, without the other names that somebody has."""
    taken = {name for record in held for name in (record.name, *record.aliases)}
    added: list[_N] = []
    for record in given:
        if record.name in taken:
            continue
        taken.add(record.name)
        aliases = tuple(name for name in dict.fromkeys(record.aliases) if name and name not in taken)
        taken.update(aliases)
        added.append(record if aliases == record.aliases else msgspec.structs.replace(record, aliases=aliases))
    return added


def _claim_ids(records: Records, claims: Iterable[Claim]) -> list[str]:
    """The id that each claim gets: its own where that is free."""
    taken: dict[str, str] = {}
    for claim in claims:
        is_free = claim.id and claim.id not in taken and not records.holds(Kind.CLAIMS, claim.id)
        name = claim.id if is_free else _free_id(records, Kind.CLAIMS, taken)
        taken[name] = claim.id
    return list(taken)


def _references(claims: Iterable[Claim], names: Iterable[str]) -> Ids:
    """How claims of the batch are to be named that came under an id that was taken; of two, the first is meant."""
    first: dict[str, str] = {}
    for claim, name in zip(claims, names, strict=True):
        first.setdefault(claim.id, name)
    return {old: new for old, new in first.items() if old and old != new}


def _free_id(records: Records, kind: Kind, taken: Mapping[str, object]) -> str:
    name = new_id()
    while name in taken or records.holds(kind, name):
        name = new_id()
    return name


def _additions(records: Records, kind: Kind, added: Iterable[Record]) -> Iterator[Edit]:
    start = len(records.of(kind))
    return (Edit(kind=kind, now=record, place=start + number) for number, record in enumerate(added))


def _requoted(records: Records, more: Mapping[str, Sequence[Quote]], named: _Renaming) -> Iterator[Edit]:
    """Edits that give claims of the file the quotes that they have not."""
    for name, quotes in more.items():
        claim = records.claims.get(name)
        if claim is None:
            raise ClaimsError("The claim “{0}” is no longer in the file, so that no quote can be added to it.", name)
        have = {span(quote) for quote in claim.quotes}
        fresh = {span(quote): quote for quote in named.quotes(quotes) if span(quote) not in have}
        if fresh:
            now = msgspec.structs.replace(claim, quotes=(*claim.quotes, *fresh.values()))
            yield Edit(kind=Kind.CLAIMS, was=claim, now=now)


def span(quote: Quote) -> tuple[str, int, str]:
    """What tells whether two quotes are one: the source, the place and the words."""
    return quote.source, quote.start, quote.exact


def _check(records: Records, added: Mapping[Kind, Sequence[Record]], edits: Sequence[Edit]) -> None:
    """Raise ClaimsError, naming the record by its number, at the first that may not stand in the file."""
    names = {kind: {key(record) for record in row} for kind, row in added.items()}

    def holds(kind: Kind, name: str) -> bool:
        return name in names.get(kind, ()) or records.holds(kind, name)

    claims = [edit.now for edit in edits if type(edit.now) is Claim]
    are_fit = "" not in keys(claims) and are_sound(claims, holds)
    numbers = dict.fromkeys(Kind, 0)
    for edit in edits:
        if edit.now is None or (are_fit and type(edit.now) is Claim):
            continue
        numbers[edit.kind] += 1
        try:
            _check_key(edit)
            check_in(edit.now, holds)
        except ClaimsError as error:
            raise ClaimsError("{0}: {1}", place(edit.kind, numbers[edit.kind]), error) from None


def _check_key(edit: Edit) -> None:
    if not edit.key:
        raise ClaimsError("The {0} has no name: give it one.", Clause(NOUNS[edit.kind]))
