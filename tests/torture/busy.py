"""Verbs of the editor as a busy person uses them, drawn at random; none leaves the records as any was before."""

from collections.abc import Callable, Sequence
from random import Random

import msgspec

from gui.editor import Editor
from models.claims.claim import Claim
from models.claims.claim_file import Heading, Kind
from models.claims.figure import Bound
from models.claims.measure import Measure
from models.claims.quote import Quote
from models.claims.record import Record
from models.claims.registry import Claimant, Subject
from models.claims.source import Source
from models.claims.view import View
from models.merging.settle import Choice
from models.quotes.quoting import quote_span

Edit = Callable[[Editor, Random, str], object]
"""Makes one change, marked by a word that is nowhere yet; the editor may refuse it, and where there is nothing to
change nothing is done."""


def add_claim(editor: Editor, random: Random, mark: str) -> None:
    after = random.choice(["", *_some_ids(editor, random)])
    editor.add_claim(_claim(editor, random, mark), after=after)


def add_claims(editor: Editor, random: Random, mark: str) -> None:
    editor.add_claims([_claim(editor, random, f"{mark}-{n}") for n in range(random.randint(2, 5))])


def change_claims(editor: Editor, random: Random, mark: str) -> None:
    claims = [claim for id in _some_ids(editor, random) if (claim := editor.records.claims.get(id))]
    now = [msgspec.structs.replace(claim, note=mark, bound=Bound.AT_LEAST, low=7, high=None) for claim in claims]
    editor.change_claims([msgspec.structs.replace(claim, best=None) for claim in now], "Change figure")


def remove_claims(editor: Editor, random: Random, mark: str) -> None:
    if ids := _some_ids(editor, random):
        editor.remove_claims(ids)


def duplicate_claims(editor: Editor, random: Random, mark: str) -> None:
    if ids := _some_ids(editor, random):
        editor.duplicate_claims(ids)


def attach_quote(editor: Editor, random: Random, mark: str) -> None:
    if editor.records.claims and editor.records.sources:
        source = random.choice(list(editor.records.sources))
        start = random.randrange(max(1, len(source.text) - 40))
        quote = quote_span(source, start, start + 40)
        if quote.exact:
            editor.attach_quote(_any_claim(editor, random).id, msgspec.structs.replace(quote, translation=mark))


def detach_quote(editor: Editor, random: Random, mark: str) -> None:
    if quoted := _quoted(editor):
        claim = random.choice(quoted)
        editor.detach_quote(claim.id, random.randrange(len(claim.quotes)))


def replace_quote(editor: Editor, random: Random, mark: str) -> None:
    if quoted := _quoted(editor):
        claim = random.choice(quoted)
        index = random.randrange(len(claim.quotes))
        quote: Quote = msgspec.structs.replace(claim.quotes[index], translation=mark)
        editor.replace_quote(claim.id, index, quote)


def add_record(editor: Editor, random: Random, mark: str) -> None:
    kind, record = random.choice(
        [
            (Kind.MEASURES, Measure(id=mark, label=f"Ünit {mark}", counts=("killed",))),
            (Kind.SUBJECTS, Subject(name=mark, aliases=(f"{mark} too",))),
            (Kind.CLAIMANTS, Claimant(name=mark, party="one")),
            (Kind.SOURCES, Source(id=mark, text=f"At least 83,000, “{mark}” said.\r\n" * 20)),
            (Kind.VIEWS, View(name=mark, subject="Russian military", measures=("killed",))),
        ]
    )
    editor.add_record(kind, record, "Add record")


def change_record(editor: Editor, random: Random, mark: str) -> None:
    if found := _any_record(editor, random, Kind.MEASURES, Kind.SOURCES, Kind.SUBJECTS, Kind.CLAIMANTS):
        kind, record = found
        editor.change_record(kind, msgspec.structs.replace(record, note=mark), "Change record")


def remove_record(editor: Editor, random: Random, mark: str) -> None:
    if found := _any_record(editor, random, Kind.MEASURES, Kind.SOURCES, Kind.VIEWS, Kind.CLAIMANTS):
        kind, record = found
        editor.remove_record(kind, str(getattr(record, "id", "") or getattr(record, "name", "")), "Remove record")


def rename(editor: Editor, random: Random, mark: str) -> None:
    if found := _any_record(editor, random, Kind.SUBJECTS, Kind.CLAIMANTS):
        kind, record = found
        assert isinstance(record, Subject | Claimant)
        editor.rename(kind, record.name, msgspec.structs.replace(record, name=mark))


def adopt_name(editor: Editor, random: Random, mark: str) -> None:
    if editor.records.claims:
        old = _any_claim(editor, random).claimant
        editor.adopt_name(Kind.CLAIMANTS, old, Claimant(name=mark, aliases=(old,) if old else ()), "Register claimant")


def change_heading(editor: Editor, random: Random, mark: str) -> None:
    editor.change_heading(Heading(title=f"Титул {mark}", note=random.choice(["", "a\nb\u2028c\0"])))


def settle(editor: Editor, random: Random, mark: str) -> None:
    if conflicts := list(editor.records.conflicts):
        editor.settle(random.choice(conflicts), random.choice(list(Choice)))


def dismiss(editor: Editor, random: Random, mark: str) -> None:
    if conflicts := list(editor.records.conflicts):
        editor.dismiss(random.choice(conflicts))


EDITS: tuple[Edit, ...] = (
    *(add_claim, add_claims, change_claims, change_claims, remove_claims, duplicate_claims),
    *(attach_quote, detach_quote, replace_quote, add_record, change_record, remove_record),
    *(rename, adopt_name, change_heading, settle, dismiss),
)
"""Every verb that changes records; merging, undo and redo apart."""


def _claim(editor: Editor, random: Random, mark: str) -> Claim:
    measures = list(editor.records.measures)
    count = random.randrange(1, 400_000)
    return Claim(
        id=f"t{mark}",
        claimant=random.choice(["NATO", "Медуза", mark]),
        subject=random.choice(["Russian military", "Ukrainian military"]),
        measure=random.choice(measures).id if measures else "killed",
        bound=Bound.EXACT,
        low=count,
        high=count,
        stated_on="2024-03-14",
        note="x" * random.choice([0, 5, 5_000]),
    )


def _some_ids(editor: Editor, random: Random) -> list[str]:
    ids = [claim.id for claim in editor.records.claims]
    return random.sample(ids, min(len(ids), random.choice([1, 1, 1, 3])))


def _any_claim(editor: Editor, random: Random) -> Claim:
    return random.choice(list(editor.records.claims))


def _quoted(editor: Editor) -> list[Claim]:
    return [claim for claim in editor.records.claims if claim.quotes]


def _any_record(editor: Editor, random: Random, *kinds: Kind) -> tuple[Kind, Record] | None:
    held: Sequence[tuple[Kind, Record]] = [(kind, record) for kind in kinds for record in editor.records.of(kind)]
    return random.choice(held) if held else None
