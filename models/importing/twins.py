"""What a file holds already of what is to be taken: the claim that says the same."""

from collections.abc import Iterable

from models.claims.claim import Claim
from models.claims.quote import Quote
from models.claims.records import Records
from models.importing.folded_name import folded, resolver
from models.importing.new_names import is_vague
from models.importing.taking import span

_PERHAPS, _SAME, _OF_QUOTE = range(1, 4)
"""How alike two claims are: their subjects may be one, all is one, or even the words are."""

_Figure = tuple[str, int | None, int | None, str]


class Twins:
    """Finds the claim of a file that says what another claim says.

    The file's claims are gone through once for all that is learnt at a time; what is added later is not found.
    """

    def __init__(self, records: Records) -> None:
        self._records = records
        self._claimant = resolver(records.claimants)
        self._subject = resolver(records.subjects)
        self._by_figure: dict[_Figure, list[str]] = {}

    def learn(self, claims: Iterable[Claim]) -> None:
        """Look for the figures of many claims at once, before each is asked for."""
        figures = {figure for claim in claims if (figure := _figure(claim)) not in self._by_figure}
        lows = {figure[1] for figure in figures}
        self._by_figure |= {figure: [] for figure in figures}
        for held in self._records.claims if figures else ():
            if held.low in lows and (figure := _figure(held)) in figures:
                self._by_figure[figure].append(held.id)

    def find(self, claim: Claim) -> str:
        """The id of the claim that says the same; "" where there is none.

        That is the one with the same quote and figure; else one of the same claimant, subject, measure, figure and day.
        """
        return self._likest(claim, _SAME)

    def perhaps(self, claim: Claim) -> str:
        """The id of the claim that may say the same, for one of the two names nobody in particular; "" for none."""
        return "" if self.find(claim) else self._likest(claim, _PERHAPS)

    def _likest(self, claim: Claim, least: int) -> str:
        likeness = {held.id: self._likeness(claim, held) for held in self._of_figure(claim)}
        best = max(likeness, key=lambda name: likeness[name], default="")
        return best if best and likeness[best] >= least else ""

    def missing(self, twin: str, quotes: Iterable[Quote]) -> tuple[Quote, ...]:
        """Those quotes that the claim of this id has not; all where the file does not hold it."""
        held = self._records.claims.get(twin)
        have = {span(quote) for quote in held.quotes} if held else set()
        return tuple(quote for quote in quotes if span(quote) not in have)

    def _of_figure(self, claim: Claim) -> Iterable[Claim]:
        self.learn((claim,))
        found = (self._records.claims.get(name) for name in self._by_figure[_figure(claim)])
        return [held for held in found if held is not None]

    def _likeness(self, claim: Claim, held: Claim) -> int:
        """How alike two claims of one figure are; 0 where they are two claims."""
        is_measured = claim.measure == held.measure
        if _share_quote(claim, held) and (is_measured or (claim.worded and claim.worded == held.worded)):
            return _OF_QUOTE + is_measured
        if not is_measured or not self._is_one_claimant(claim, held) or not _is_one_day(claim, held):
            return 0
        return self._subjects_alike(claim.subject, held.subject)

    def _is_one_claimant(self, claim: Claim, held: Claim) -> bool:
        """Whether both name the same claimant; where neither names one, both must be of one source."""
        if not claim.claimant and not held.claimant:
            return _share_source(claim, held)
        return self._claimant(claim.claimant) == self._claimant(held.claimant)

    def _subjects_alike(self, one: str, other: str) -> int:
        vague = [name for name in (one, other) if is_vague(name)]
        is_same = folded(one) == folded(other) if vague else self._subject(one) == self._subject(other)
        if is_same:
            return _SAME
        return _PERHAPS if vague else 0


def _figure(claim: Claim) -> _Figure:
    return claim.bound, claim.low, claim.high, claim.per


def _is_one_day(claim: Claim, held: Claim) -> bool:
    """Whether both count up to the same day; where neither says, they were said on one day or in one source."""
    if claim.as_of or held.as_of:
        return claim.as_of == held.as_of
    is_said = bool(claim.stated_on) and claim.stated_on == held.stated_on
    return is_said or _share_source(claim, held)


def _share_source(claim: Claim, held: Claim) -> bool:
    return not {quote.source for quote in claim.quotes}.isdisjoint(quote.source for quote in held.quotes)


def _share_quote(claim: Claim, held: Claim) -> bool:
    return not {span(quote) for quote in claim.quotes}.isdisjoint(map(span, held.quotes))
