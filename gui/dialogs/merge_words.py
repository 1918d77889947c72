"""What a merge brings in, in plain words."""

from collections.abc import Collection, Iterator, Sequence

from models.claims.claim_file import ClaimFile, Kind
from models.claims.view import Conflict
from models.claims.visible import in_short
from models.merging.ancestor import Origin
from models.merging.conflicts import content_of, field_of
from models.merging.incoming import Counts, counts, incoming
from models.merging.merge import Merged
from models.tables.language import say
from models.text.display import Display
from models.text.isolation import isolated

_LONGEST = 80

_NOUNS = {
    Kind.CLAIMS: ("claim", "claims"),
    Kind.SOURCES: ("source", "sources"),
    Kind.MEASURES: ("measure", "measures"),
    Kind.SUBJECTS: ("subject", "subjects"),
    Kind.CLAIMANTS: ("claimant", "claimants"),
    Kind.VIEWS: ("kept comparison", "kept comparisons"),
}
"""One and several; claims, which matter most, come first."""

_VERBS = ("added", "changed", "removed")


class MergeWords:
    """Says what a merge does to the file that is open, with the user's numbers."""

    def __init__(self, mine: ClaimFile, merged: Merged, theirs_name: str, display: Display) -> None:
        self._mine = mine
        self._merged = merged
        self._name = isolated(in_short(theirs_name, _LONGEST))
        self._display = display

    @property
    def brings_nothing(self) -> bool:
        """Whether the file stays as it is."""
        return self._merged.file == self._mine

    def sentences(self) -> str:
        """What comes in, what stays, and what is to be chosen."""
        if self.brings_nothing:
            return self._nothing()
        return " ".join((*self._beginning(), self._comes_in(), *self._settled(), *self._kept(), *self._clashes()))

    def _nothing(self) -> str:
        if self._merged.has_base:
            told = say("Nothing comes in from “{}”: your file has every change that was made there.")
        else:
            told = say("Nothing comes in from “{}”: your file holds all of it already.")
        return told.format(self._name)

    def _beginning(self) -> Iterator[str]:
        if self._merged.has_base:
            return
        if self._merged.conflicts:
            yield say("There is no common version: what either file holds stays; where the two differ, you choose.")
        else:
            yield say("There is no common version: what either file holds stays.")

    def _kept(self) -> Iterator[str]:
        if self._merged.has_base and self._merged.from_mine:
            yield say("Your own changes are kept.")

    def _comes_in(self) -> str:
        found = incoming(self._mine, self._merged.file)
        parts = [self._part(kind, counts(found[kind])) for kind in _NOUNS if kind in found]
        if Kind.HEADING in found:
            parts.append(say("title or note of the file changed"))
        if not parts and self._merged.conflicts != self._mine.conflicts:
            brings = self._merged.has_base and self._by_age()[0]
            told = "“{}” brings in nothing but conflicts." if brings else "“{}” adds nothing."
            return say(told).format(self._name)
        listed = "; ".join(parts) or say("another order of the records")
        return say("What comes in from “{0}”: {1}.").format(self._name, listed)

    def _part(self, kind: Kind, many: Counts) -> str:
        """How many of one kind: "7 claims added, 2 changed, 1 removed"."""
        told = [(count, verb) for count, verb in zip(many, _VERBS, strict=True) if count]
        first, *others = (f"{self._display.number(count)}{{}} {say(verb)}" for count, verb in told)
        noun = say(*_NOUNS[kind], told[0][0])
        return ", ".join((first.format(f" {noun}"), *(other.format("") for other in others)))

    def _by_age(self) -> tuple[list[Conflict], list[Conflict]]:
        """The conflicts that are new, and those that were open before."""
        before = set(map(content_of, self._mine.conflicts))
        new, old = list[Conflict](), list[Conflict]()
        for conflict in self._merged.conflicts:
            (old if content_of(conflict) in before else new).append(conflict)
        return new, old

    def _settled(self) -> Iterator[str]:
        """The conflicts that are open here, and no more there."""
        still = set(map(content_of, self._merged.conflicts))
        settled = [conflict for conflict in self._mine.conflicts if content_of(conflict) not in still]
        yield from self._counted(
            settled, "{0} open conflict was settled there.", "{0} open conflicts were settled there."
        )

    def _clashes(self) -> Iterator[str]:
        """The conflicts: new ones about fields and about whole records, and those that were open before."""
        new, old = self._by_age()
        fields = [conflict for conflict in new if field_of(conflict)]
        if self._merged.has_base:
            one, many = "{0} field was changed on both sides.", "{0} fields were changed on both sides."
        else:
            one, many = "{0} field differs.", "{0} fields differ."
        yield from self._counted(fields, one, many)
        one = "{0} record was changed or needed on one side and removed on the other."
        many = "{0} records were changed or needed on one side and removed on the other."
        yield from self._counted([conflict for conflict in new if not field_of(conflict)], one, many)
        yield from self._counted(old, "{0} conflict was open before.", "{0} conflicts were open before.")
        yield self._what_to_do(len(new) + len(old))

    def _what_to_do(self, count: int) -> str:
        if count == 1:
            return say("Choose a side, or leave it open: until you choose, what you have stands.")
        if count:
            return say("Choose a side of each, or leave it open: until you choose, what you have stands.")
        if self._merged.has_base:
            return say("Nothing was changed on both sides in different ways.")
        return say("Where both files say something, they say the same.")

    def _counted(self, things: Collection[Conflict], one: str, many: str) -> Iterator[str]:
        if things:
            yield self._display.counted(len(things), one, many)


def doubt_words(origin: Origin, names: Sequence[str], theirs_name: str, display: Display) -> str:
    """Why another of the versions of these names may be the one that a copy began with; "" where nothing says so."""
    name = isolated(in_short(theirs_name, _LONGEST))
    if origin.doubted is not None and origin.place is not None:
        one = "{0} record of “{1}” says what stood there before “{2}” was written."
        many = "{0} records of “{1}” say what stood there before “{2}” was written."
        told = say(one, many, origin.back).format(display.number(origin.back), name, names[origin.doubted])
        what = say(
            "The copy may be older than that, so it is merged with “{0}”, which takes nothing back. Choose “{1}” if "
            "they were changed back on purpose."
        )
        return f"{told} {what.format(names[origin.place], names[origin.doubted])}"
    if origin.lacking:
        one = "{0} record of “{1}” lacks something that stands in this version, and no older one is known."
        many = "{0} records of “{1}” lack something that stands in this version, and no older one is known."
        told = say(one, many, origin.lacking).format(display.number(origin.lacking), name)
        what = say("If the copy is older than this version, choose “no common version”: that takes nothing back.")
        return f"{told} {what}"
    return ""
