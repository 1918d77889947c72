"""What single cells of the claim table say and mean."""

from models.claims.claim import Claim
from models.claims.display import Display
from models.claims.errors import ClaimsError
from models.claims.fields import Entry, Field, Group, Terms
from models.claims.figure_text import show_number_part, sign
from models.claims.measure import Measure


def _count_quotes(claim: Claim, _: Terms) -> str:
    return str(len(claim.quotes)) if claim.quotes else ""


def _refuse_quotes(_claim: Claim, _text: str, _terms: Terms) -> Claim:
    raise ClaimsError("Quotes are attached in the source: choose the claim and mark its words there.")


QUOTES = Field(
    name="quotes", label="Quotes", group=Group.MORE, entry=Entry.TEXT, show=_count_quotes, read=_refuse_quotes
)
"""How many quotes a claim has; counted, not typed."""


def sign_and_number(claim: Claim, display: Display) -> tuple[str, str]:
    """The bound's sign and the number beside it, which the table paints in two columns of one cell."""
    return sign(claim.bound), show_number_part(claim.figure, display)


def loose_note(measure: Measure | None) -> str:
    """What a measure may count besides what it counts, as a sentence; "" where it counts one thing only."""
    if measure is None or not measure.may_count:
        return ""
    return f"Counts {_listed(measure.counts)}; may also count {_listed(measure.may_count)}."


def _listed(words: tuple[str, ...]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
