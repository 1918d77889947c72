"""What the claims of a file hold and name, gathered fast while they come in."""

from collections.abc import Callable, Sequence

from models.claims.claim import Claim
from models.claims.claim_file import Kind
from models.claims.edtf import check_date
from models.claims.errors import ClaimsError
from models.claims.figure import LARGEST, Bound, Spread, check_ends

Holds = Callable[[Kind, str], bool]
"""Whether a file holds a record of a kind under a key."""

_ABOUT, _EXACT, _UNSTATED = Bound.ABOUT, Bound.EXACT, Spread.UNSTATED


class Seen:
    """Whether claims are sound, at a fraction of what it costs to say of one why it is not (`check` does that).

    Loops over fields, for in them that is faster than one call in C for each field, and lets other threads in.
    """

    def __init__(self, claims: Sequence[Claim] = ()) -> None:
        self.ids: set[str] = set()
        self._measures: set[str] = set()
        self._sources: set[str] = set()
        self._claims: set[str] = set()
        self._dates: set[str] = set()
        self._are_ends_fit = True
        self.add(claims)

    def add(self, claims: Sequence[Claim]) -> None:
        """Take in further claims."""
        self._add_names(claims)
        self._add_dates(claims)
        self._are_ends_fit = self._are_ends_fit and _are_ends_fit(claims)

    def is_sound(self, holds: Holds) -> bool:
        """Whether each claim is right in itself, and names only what is held."""
        named = ((Kind.MEASURES, self._measures), (Kind.SOURCES, self._sources), (Kind.CLAIMS, self._claims))
        are_held = all(holds(kind, name) for kind, names in named for name in names)
        return are_held and self._are_ends_fit and all(map(_is_date, self._dates))

    def _add_names(self, claims: Sequence[Claim]) -> None:
        ids, measures, sources, others = self.ids, self._measures, self._sources, self._claims
        for claim in claims:
            ids.add(claim.id)
            measures.add(claim.measure)
            for quote in claim.quotes:
                sources.add(quote.source)
            if claim.derived_from:
                others.update(claim.derived_from)
            if claim.replaces:
                others.add(claim.replaces)

    def _add_dates(self, claims: Sequence[Claim]) -> None:
        dates = self._dates
        for claim in claims:
            dates.add(claim.as_of)
            dates.add(claim.since)
            if claim.stated_on:
                dates.add(claim.stated_on)
            if claim.checked_on:
                dates.add(claim.checked_on)


def _are_ends_fit(claims: Sequence[Claim]) -> bool:
    """Whether the ends of every figure fit its bound; most are plain numbers, the others are looked at closely."""
    about, exact, unstated, largest = _ABOUT, _EXACT, _UNSTATED, LARGEST
    for claim in claims:
        low, bound = claim.low, claim.bound
        if (
            (bound is not about and bound is not exact)
            or low is None
            or low != claim.high
            or not 0 < low <= largest
            or claim.best is not None
            or claim.spread is not unstated
        ) and not _fits(claim):
            return False
    return True


def _fits(claim: Claim) -> bool:
    try:
        check_ends(claim)
    except ClaimsError:
        return False
    return True


def _is_date(text: str) -> bool:
    try:
        check_date(text)
    except ClaimsError:
        return False
    return True
