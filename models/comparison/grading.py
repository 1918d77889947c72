"""The best graded claim, by the Admiralty code."""

from collections.abc import Iterable

from models.claims.claim import Claim, Credibility, Reliability

_MIDDLE = 3
"""What cannot be judged, or was not graded, is neither good nor bad."""


def best_graded(claims: Iterable[Claim]) -> Claim | None:
    """The claim with the best grade, the first of equals; the first of all where none is graded; None for none.

    Both letters count alike, A and 1 the best; F and 6 say that it cannot be judged, and so count as the middle.
    """
    return min(claims, key=_rank, default=None)


def _rank(claim: Claim) -> tuple[bool, int]:
    reliability, credibility = claim.reliability, claim.credibility
    is_judged = reliability not in ("", Reliability.F) or credibility not in ("", Credibility.CANNOT_BE_JUDGED)
    letter = "ABCDE".find(reliability) + 1 if reliability else 0
    number = int(credibility) if credibility not in ("", Credibility.CANNOT_BE_JUDGED) else 0
    return not is_judged, (letter or _MIDDLE) + (number or _MIDDLE)
