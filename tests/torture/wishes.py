"""Random wishes to an editor, each with the file that should come of it, worked out the dumb way."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any, NamedTuple

import msgspec

from gui.editor import Editor
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading, Kind, key
from models.claims.figure import Bound
from models.claims.quote import Quote
from models.claims.registry import Claimant, Subject
from tests.models.merging.edited import NAMES, NEW, changed
from tests.torture.plain import sound, with_list

replace = msgspec.structs.replace
ODD = ("“ü”\n", "\u2028", "\x00", "a\r\nb", "<b>", "\ufdd0", "\u202e1", " ", "=1+1")
SURROGATE = "half \ud800"
FLOOD = 70
"""So many claims at once are laid anew in a table."""
RECORDS = (Kind.MEASURES, Kind.SUBJECTS, Kind.CLAIMANTS, Kind.SOURCES, Kind.VIEWS)
NAMED: tuple[tuple[Kind, type[Subject | Claimant]], ...] = ((Kind.SUBJECTS, Subject), (Kind.CLAIMANTS, Claimant))


class Wish(NamedTuple):
    """A verb, and the file that it should lead to; None: it should be refused."""

    ask: Callable[[Editor], bool]
    file: ClaimFile | None


Draw = Callable[[ClaimFile, Random], Wish]


def add_claims(file: ClaimFile, random: Random) -> Wish:
    """One or some, at the end or behind another; now and then under an id that is taken."""
    is_small = len(file.claims) < FLOOD
    count = random.choice((*[1] * 8, *[3] * 8, *[FLOOD] * is_small))
    claims = [_new(file, Kind.CLAIMS, random) for _ in range(count)]
    claims = list({claim.id: claim for claim in claims}.values()) if count == FLOOD else claims
    after = random.choice(("", "nobody", *_ids(file)))
    place = _ids(file).index(after) + 1 if after in _ids(file) else len(file.claims)
    held = sound(with_list(file, Kind.CLAIMS, (*file.claims[:place], *claims, *file.claims[place:])))
    if len(claims) == 1:
        return Wish(lambda editor: editor.add_claim(claims[0], after), held)
    return Wish(lambda editor: editor.add_claims(claims, after), held)


def change_claims(file: ClaimFile, random: Random) -> Wish:
    """Some claims; now and then one that is not there, which is left out."""
    some = [_changed(claim, file, random) for claim in _some(file.claims, random)]
    now = {claim.id: claim for claim in some}
    stranger = [NEW[Kind.CLAIMS]("nobody")] if random.random() < 0.2 else []
    wanted = with_list(file, Kind.CLAIMS, (now.get(claim.id, claim) for claim in file.claims))
    return Wish(lambda editor: editor.change_claims([*some, *stranger], "Change"), sound(wanted))  # type: ignore[list-item]


def remove_claims(file: ClaimFile, random: Random) -> Wish:
    """Some claims, which nothing names any more."""
    gone = [claim.id for claim in _some(file.claims, random)] + random.choice(([], [], ["nobody"]))
    claims = [
        replace(
            claim,
            derived_from=tuple(name for name in claim.derived_from if name not in gone),
            replaces="" if claim.replaces in gone else claim.replaces,
        )
        for claim in file.claims
        if claim.id not in gone
    ]
    views = [replace(view, reference="") if view.reference in gone else view for view in file.views]
    wanted = with_list(with_list(file, Kind.CLAIMS, claims), Kind.VIEWS, views)
    return Wish(lambda editor: editor.remove_claims(gone), wanted)


def attach_quote(file: ClaimFile, random: Random) -> Wish:
    """A quote of a claim that may not be there, of a source that may not be there."""
    claim, quote = _claim(file, random), _quote(file, random)
    spans = {(quote.source, quote.start, quote.exact) for quote in claim.quotes}
    is_double = (quote.source, quote.start, quote.exact) in spans
    held = None if is_double else _with_quotes(file, claim, (*claim.quotes, quote))
    return Wish(lambda editor: editor.attach_quote(claim.id, quote), held)


def detach_quote(file: ClaimFile, random: Random) -> Wish:
    """The quote at an index where there may be none."""
    claim, index = _quoted(file, random)
    quotes = list(claim.quotes)
    held = _with_quotes(file, claim, (*quotes[:index], *quotes[index + 1 :])) if 0 <= index < len(quotes) else None
    return Wish(lambda editor: editor.detach_quote(claim.id, index), held)


def replace_quote(file: ClaimFile, random: Random) -> Wish:
    """Another quote in the place of one."""
    (claim, index), quote = _quoted(file, random), _quote(file, random)
    quotes = list(claim.quotes)
    held = None
    if 0 <= index < len(quotes):
        quotes[index] = quote
        held = _with_quotes(file, claim, tuple(quotes))
    return Wish(lambda editor: editor.replace_quote(claim.id, index, quote), held)


def add_record(file: ClaimFile, random: Random) -> Wish:
    """A record of any kind, under a name that may be taken."""
    kind = random.choice(RECORDS)
    record = _new(file, kind, random)
    wanted = with_list(file, kind, (*getattr(file, kind), record))
    return Wish(lambda editor: editor.add_record(kind, record, "Add"), sound(wanted))


def change_record(file: ClaimFile, random: Random) -> Wish:
    """A record of any kind; one that is not there is left out."""
    kind = random.choice(RECORDS)
    held = getattr(file, kind) or (NEW[kind]("nobody"),)
    record = _changed(random.choice(held), file, random)
    wanted = with_list(file, kind, (record if key(each) == key(record) else each for each in getattr(file, kind)))
    return Wish(lambda editor: editor.change_record(kind, record, "Change"), sound(wanted))


def remove_record(file: ClaimFile, random: Random) -> Wish:
    """A record of any kind, which something may need."""
    kind = random.choice(RECORDS)
    name = random.choice(["nobody", *(key(record) for record in getattr(file, kind))][-4:])
    wanted = with_list(file, kind, (record for record in getattr(file, kind) if key(record) != name))
    is_free = sound(wanted) is not None and not any(source.previous == name for source in file.sources)
    held = wanted if is_free or kind not in (Kind.MEASURES, Kind.SOURCES) else None
    return Wish(lambda editor: editor.remove_record(kind, name, "Remove"), held)


def rename(file: ClaimFile, random: Random) -> Wish:
    """A subject or claimant under a new name, an old one, or another's."""
    kind, type_ = random.choice(NAMED)
    names = [record.name for record in getattr(file, kind)]
    old, new = random.choice(("nobody", *names * 4)), random.choice((*NAMES, *ODD))
    record = type_(name=random.choice((old, new, new)), aliases=(random.choice(NAMES),))
    if old not in names or (record.name != old and record.name in names):
        return Wish(lambda editor: editor.rename(kind, old, record), None)
    wanted = with_list(file, kind, (record if each.name == old else each for each in getattr(file, kind)))
    return Wish(lambda editor: editor.rename(kind, old, record), _renamed(wanted, kind, old, record.name))


def adopt_name(file: ClaimFile, random: Random) -> Wish:
    """One record for a name that claims use and for another, neither of which need be registered."""
    kind, type_ = random.choice(NAMED)
    held: Sequence[Subject | Claimant] = getattr(file, kind)
    used = [claim.subject if kind is Kind.SUBJECTS else claim.claimant for claim in file.claims]
    old = random.choice([name for name in (*used, *NAMES, *(record.name for record in held)) if name])
    record = type_(name=random.choice((*NAMES, old)), note=random.choice(ODD))
    if random.random() < 0.2 and held:
        record = random.choice(held)
    is_there = any(each.name == record.name for each in held)
    wanted = [record if each.name == record.name else each for each in held] + ([] if is_there else [record])
    gone = [each for each in wanted if each.name == record.name or each.name != old]
    renamed = _renamed(with_list(file, kind, gone), kind, old, record.name)
    return Wish(lambda editor: editor.adopt_name(kind, old, record, "Adopt"), renamed)


def change_heading(file: ClaimFile, random: Random) -> Wish:
    """Title and note."""
    heading = Heading(title=random.choice(ODD), note=random.choice((*NAMES, "")), extra=file.heading.extra)
    return Wish(lambda editor: editor.change_heading(heading), replace(file, heading=heading))


def nonsense(file: ClaimFile, random: Random) -> Wish:
    """What must be refused whatever the file holds."""
    claim = Claim(id="new", subject="s", measure="killed", bound=Bound.AT_LEAST, low=1)
    claims = [*file.claims, claim]
    view = NEW[Kind.VIEWS]("new view")
    quote = Quote(source="nowhere", start=0, exact="e")
    asks: tuple[Callable[[Editor], bool], ...] = (
        lambda editor: editor.add_claim(replace(claim, note=SURROGATE)),
        lambda editor: editor.add_claims([claim, claim]),
        lambda editor: editor.add_claim(replace(claim, id="")),
        lambda editor: editor.add_claim(replace(claim, measure="no measure")),
        lambda editor: editor.add_claim(replace(claim, stated_on="yesterday")),
        lambda editor: editor.add_claim(replace(claim, low=2**53 + 1)),
        lambda editor: editor.add_claim(replace(claim, high=0)),
        lambda editor: editor.add_claim(replace(claim, replaces="no claim")),
        lambda editor: editor.add_claim(replace(claim, quotes=(quote,))),
        lambda editor: editor.attach_quote("no claim", quote),
        lambda editor: editor.detach_quote("no claim", 0),
        lambda editor: editor.change_heading(Heading(title=SURROGATE)),
        lambda editor: editor.add_record(Kind.VIEWS, replace(view, day="2024-13"), "Add"),
        lambda editor: editor.add_record(Kind.VIEWS, replace(view, reference="no claim"), "Add"),
        lambda editor: editor.add_record(Kind.SUBJECTS, Subject(name=""), "Add"),
        lambda editor: editor.rename(Kind.CLAIMANTS, "nobody", Claimant(name="n1")),
        lambda editor: editor.remove_record(Kind.MEASURES, claims[0].measure, "Remove"),
        lambda editor: editor.change_claims([replace(claims[0], note="1"), replace(claims[0], note="2")], "Change"),
    )
    return Wish(random.choice(asks if file.claims else asks[:-2]), None)


WISHES: tuple[Draw, ...] = (
    *(add_claims, change_claims, remove_claims, attach_quote, attach_quote, detach_quote, replace_quote),
    *(add_record, add_record, change_record, remove_record, change_heading, rename, adopt_name, nonsense),
)


def _ids(file: ClaimFile) -> list[str]:
    return [claim.id for claim in file.claims]


def _some(claims: Sequence[Claim], random: Random) -> list[Claim]:
    return random.sample(claims, min(len(claims), random.choice((1, 1, 1, 1, 2, 2, 3, 100))))


def _new(file: ClaimFile, kind: Kind, random: Random) -> Any:
    name = random.choice((*NAMES, f"n{random.randrange(1000)}", *ODD))
    return _changed(NEW[kind](name), file, random)


def _changed(record: Any, file: ClaimFile, random: Random) -> Any:
    for _ in range(random.randint(0, 3)):
        record = changed(record, file, random)
    if isinstance(record, Claim) and random.random() < 0.4:
        return replace(record, note=random.choice(ODD), claimant=random.choice(NAMES), subject=random.choice(NAMES))
    return record


def _claim(file: ClaimFile, random: Random) -> Claim:
    return random.choice((*file.claims, NEW[Kind.CLAIMS]("nobody")))  # type: ignore[return-value]


def _quoted(file: ClaimFile, random: Random) -> tuple[Claim, int]:
    """A claim, with a quote where there is one, and an index of its quotes or just beside them."""
    claim = random.choice([claim for claim in file.claims if claim.quotes] or [_claim(file, random)])
    return claim, random.choice((-1, len(claim.quotes), *range(len(claim.quotes)), *range(len(claim.quotes))))


def _quote(file: ClaimFile, random: Random) -> Quote:
    source = random.choice(["nowhere", *[source.id for source in file.sources] * 3])
    return Quote(source=source, start=random.randrange(3), exact=random.choice(("e", "t")), prefix=random.choice(ODD))


def _with_quotes(file: ClaimFile, claim: Claim, quotes: tuple[Quote, ...]) -> ClaimFile | None:
    """The file where that claim has those quotes; None where there is no such claim, or no such source."""
    if claim.id not in _ids(file):
        return None
    now = (replace(each, quotes=quotes) if each.id == claim.id else each for each in file.claims)
    return sound(with_list(file, Kind.CLAIMS, now))


def _renamed(file: ClaimFile, kind: Kind, old: str, new: str) -> ClaimFile:
    """The file with a name written anew wherever claims, views and other subjects hold it."""

    def rewrite(records: Sequence[Any], field: str) -> list[Any]:
        return [replace(record, **{field: new}) if getattr(record, field) == old else record for record in records]

    if old == new:
        return file
    if kind is Kind.CLAIMANTS:
        return with_list(file, Kind.CLAIMS, rewrite(file.claims, "claimant"))
    subjects = [each if each.name == new else rewrite([each], "part_of")[0] for each in file.subjects]
    file = with_list(with_list(file, Kind.SUBJECTS, subjects), Kind.VIEWS, rewrite(file.views, "subject"))
    return with_list(file, Kind.CLAIMS, rewrite(file.claims, "subject"))
