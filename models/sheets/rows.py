"""One row of a table, read by the feeds of a mapping: a claim, or the reason why it is none."""

from base64 import b32encode
from collections.abc import Callable
from hashlib import sha256
from typing import Any

from models.claims.check import check_record
from models.claims.claim import Claim
from models.claims.errors import ClaimsError
from models.claims.figure import Bound, Figure
from models.claims.quote import Quote
from models.sheets.feed import Feed, Worded
from models.sheets.mapping import Mapping, Target
from models.sheets.row_figure import bounded, from_ends, with_spread
from models.sheets.sheet import Row, shown

_MAKING = frozenset(
    (Target.FIGURE, Target.LOW, Target.HIGH, Target.BEST, Target.BOUND, Target.SPREAD, Target.GRADE, Target.ID)
)
"""What feeds a claim by way of other fields."""

_NOT_SAID = {
    Target.SUBJECT: "The row does not say its subject: fill the cell, or give a constant.",
    Target.MEASURE: "The row does not say its measure: fill the cell, or give a constant.",
}


class RowReader:
    """Reads rows as claims, one of each."""

    def __init__(self, feeds: dict[Target, Feed], mapping: Mapping, named: int, column: str = "") -> None:
        """``named`` is the number of columns that the header names; 0 where there is no header.

        ``column`` is that of the figure where a row makes several claims.
        """
        self._feeds, self._mapping, self._named, self.column = feeds, mapping, named, column
        self._plain = [(str(target), feed) for target, feed in feeds.items() if target not in _MAKING]

    def figure(self, row: Row) -> Worded | None:
        """The figure of a row, None where its cells hold none; ClaimsError where they cannot be read."""
        _check_width(row, self._named)
        bound = self._value(Target.BOUND, row)
        worded = self._value(Target.FIGURE, row)
        if worded is None:
            figure = self._from_ends(row, bound)
            return None if figure is None else Worded(figure)
        if any(self._value(target, row) is not None for target in (Target.LOW, Target.HIGH, Target.BEST)):
            raise ClaimsError("The row gives a figure, and ends of one too: map one or the other.")
        return Worded(bounded(worded.figure, bound), worded.words)

    def claim(self, row: Row, worded: Worded, quote: Quote, name: str) -> Claim:
        """The claim of a row with that figure; ClaimsError where a cell cannot be read, or none says what is counted.

        ``name`` is its id where the row gives none.
        """
        values: dict[str, Any] = {"worded": worded.words} if worded.words else {}
        for target, feed in self._plain:
            value = feed.value(row)
            if value is not None:
                values[target] = value
        for needed, refusal in _NOT_SAID.items():
            if not values.get(needed):
                raise ClaimsError(refusal)
        if (grade := self._value(Target.GRADE, row)) is not None:
            values["reliability"], values["credibility"] = grade
        claim = Claim(
            id=self._id(row) or name,
            **_ends(with_spread(worded.figure, self._value(Target.SPREAD, row))),
            quotes=(quote,),
            **values,
        )
        check_record(claim)
        return claim

    def _id(self, row: Row) -> str:
        """What the row is called; with the measure behind it where the row makes several claims, "" for nothing."""
        own: str = self._value(Target.ID, row) or ""
        return f"{own}-{self._value(Target.MEASURE, row)}" if own and self.column else own

    def _value(self, target: Target, row: Row) -> Any:
        feed = self._feeds.get(target)
        return feed.value(row) if feed else None

    def _from_ends(self, row: Row, bound: Bound | None) -> Figure | None:
        low, high, best = (self._value(target, row) for target in (Target.LOW, Target.HIGH, Target.BEST))
        return from_ends(low, high, best, bound, lower=self._mapping.lower, upper=self._mapping.upper)


def leaving_out(names: tuple[str, ...], mapping: Mapping) -> Callable[[Row], bool]:
    """Whether a row is left out by a value in one of its cells; ClaimsError where there is no such column."""
    rules = []
    for rule in mapping.left_out:
        if rule.column not in names:
            raise ClaimsError("The table has no column “{0}” by which to leave rows out: choose another.", rule.column)
        values = frozenset(value.strip().casefold() for value in rule.values)
        rules.append((names.index(rule.column), values, rule.others))

    def is_left_out(row: Row) -> bool:
        return any(((_text(row, at) in values) != others) for at, values, others in rules)

    return is_left_out


def name_of(source: str, line: str, number: int) -> str:
    """An id that looks random, and is the same whenever the same row of a source is read."""
    digest = sha256(f"{source}\n{number}\n{line}".encode()).digest()
    return b32encode(digest[:10]).decode().lower()[:10]


def _check_width(row: Row, named: int) -> None:
    """Refuse a row with cells that no column name stands above: what they are is not known, nor what the others are."""
    if named and len(row) > named and any(shown(cell).strip() for cell in row[named:]):
        raise ClaimsError(
            "The row has more cells ({0}) than the header has columns ({1}): they may be shifted.",
            len(row),
            named,
        )


def _text(row: Row, at: int) -> str:
    return shown(row[at]).strip().casefold() if at < len(row) else ""


def _ends(figure: Figure) -> dict[str, Any]:
    return {
        "bound": figure.bound,
        "low": figure.low,
        "high": figure.high,
        "best": figure.best,
        "spread": figure.spread,
    }
