"""Rows that look like totals of the rows above them, which nobody asserts as claims."""

from collections.abc import Callable

from models.claims.errors import ClaimsError
from models.sheets.known import folded
from models.sheets.mapping import Mapping, Target, Totals
from models.sheets.sheet import Row, shown

_WORDS = frozenset(
    (
        *("total", "totals", "grand total", "subtotal", "sub-total", "sum", "overall", "summe", "gesamt", "insgesamt"),
        *("gesamtsumme", "zwischensumme", "разом", "всього", "усього", "загалом", "сума", "підсумок"),
    )
)
_KEYS = (Target.SUBJECT, Target.CLAIMANT, Target.AS_OF, Target.STATED_ON, Target.PLACE)
"""What tells rows apart, where a word for total stands."""

_DAYS = (Target.AS_OF, Target.STATED_ON)


class LooksTotal(ClaimsError):  # noqa: N818  a reason for a row, not a fault of the program
    """A row that looks like a total."""


def checking_totals(names: tuple[str, ...], mapping: Mapping) -> Callable[[Row], None]:
    """What raises LooksTotal at a row that looks like a total, unless the mapping takes those.

    Such a row has a word for total in a key cell, unless the mapping says what that word stands for; or it gives
    neither a day nor a claimant, where the table has columns for both.
    """
    if mapping.totals is Totals.TAKEN:
        return lambda _: None
    keys = [(column, names.index(column), _spoken_for(mapping, target)) for target, column in _columns(mapping, _KEYS)]
    days = [names.index(column) for _, column in _columns(mapping, _DAYS)]
    claimants = [names.index(column) for _, column in _columns(mapping, (Target.CLAIMANT,))]
    has_constant = any(mapping.constants.get(target) for target in (*_DAYS, Target.CLAIMANT))
    asked = () if has_constant or not (days and claimants) else (*days, *claimants)

    def check(row: Row) -> None:
        for column, at, spoken_for in keys:
            word = _text(row, at)
            if word.rstrip(" :") in _WORDS and word not in spoken_for:
                raise LooksTotal(
                    "“{0}” in the column “{1}”: the row looks like a total of others.", shown(row[at]).strip(), column
                )
        if asked and not any(_text(row, at) for at in asked):
            raise LooksTotal("The row gives neither a day nor a claimant: it looks like a total of others.")

    return check


def _columns(mapping: Mapping, targets: tuple[Target, ...]) -> list[tuple[Target, str]]:
    return [(target, mapping.columns[target]) for target in targets if mapping.columns.get(target)]


def _spoken_for(mapping: Mapping, target: Target) -> frozenset[str]:
    return frozenset(map(folded, mapping.words.get(target, {})))


def _text(row: Row, at: int) -> str:
    return folded(shown(row[at])) if at < len(row) else ""
