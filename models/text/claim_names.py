"""What a claim is called where another one names it: "NATO · > 350,000 · 14 Mar 2024 (k3v9q2m7)"."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Protocol

from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.text.date_text import show_date
from models.text.display import ENGLISH, Display
from models.text.figure_text import show_figure

_AT_MOST = 50_000
"""How many claims are looked through for words that are typed: enough for a list, and no wait."""


_BETWEEN_THOUSANDS = re.compile(r"(?<=\d)[\s,.’'](?=\d{3}(?!\d))")
"""What stands between thousands in any language, in a figure or in what is typed."""


class HeldClaims(Protocol):
    """The claims of a file, by id and in order."""

    def get(self, name: str, /) -> Claim | None: ...  # noqa: D102
    def __iter__(self) -> Iterator[Claim]: ...


class ClaimNames:
    """Names the claims of a file so that people know them, and knows the claim by its name; nothing is made ahead."""

    def __init__(self, claims: HeldClaims, display: Display = ENGLISH) -> None:
        self._claims = claims
        self._display = display
        self._made: dict[str, tuple[Claim, str]] = {}

    def name(self, claim_id: str) -> str:
        """The name of a claim, its id at the end; the id alone where the file holds no such claim."""
        claim = self._claims.get(claim_id)
        if claim is None:
            return claim_id
        name = self._name(claim)
        return name if self._meant(name) == claim_id else claim_id

    def claim_id(self, text: str) -> str:
        """The id of the claim that a name, or an id, means; ClaimsError where it means none."""
        meant = self._meant(text)
        if meant is None:
            raise ClaimsError("No claim of this file is meant by “{0}”: choose one from the list.", text)
        return meant

    def holding(self, words: str, limit: int, other_than: str = "") -> list[str]:
        """The names of the first claims whose name holds all the words; without the claim ``other_than``.

        Figures are found with the marks between thousands, with other marks and without.
        """
        wanted = words.casefold().split()
        claims = (claim for claim in islice(self._claims, _AT_MOST) if claim.id != other_than)
        names = map(self._name, claims)
        return list(islice((name for name in names if _holds(name.casefold(), wanted)), limit))

    def _name(self, claim: Claim) -> str:
        made = self._made.get(claim.id)
        if made is None or made[0] is not claim:
            made = self._made[claim.id] = (claim, self._make(claim))
        return made[1]

    def _make(self, claim: Claim) -> str:
        day = claim.as_of or claim.stated_on
        who = claim.claimant or claim.speaker or self._display.say("Claimant not stated")
        parts = (who, show_figure(claim.figure, self._display), show_date(day, self._display) if day else "")
        return " ".join(f"{' · '.join(filter(None, parts))} ({claim.id})".split())

    def _meant(self, text: str) -> str | None:
        """An id, or what stands in the brackets at the end; ids may hold brackets, so that each "(" is tried."""
        text = text.strip()
        starts = [at + 1 for at, sign in enumerate(text) if sign == "("] if text.endswith(")") else []
        candidates = (text, *(text[start:-1] for start in starts))
        return next((found for found in candidates if self._claims.get(found) is not None), None)


def _holds(name: str, words: list[str]) -> bool:
    bare = _BETWEEN_THOUSANDS.sub("", name)
    return all(word in name or _BETWEEN_THOUSANDS.sub("", word) in bare for word in words)
