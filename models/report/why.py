"""Why the limits and the verdict of each row are what they are: a list in which no sentence stands twice."""

from collections.abc import Iterator

from models.comparison.comparison import Row
from models.comparison.reason import Reason, Why
from models.report import words
from models.report.section import Section


def why(section: Section) -> Iterator[str]:
    """First which limits still hold on the day, then what else is said of each row, rows of one ground together."""
    yield from _growth(section)
    found: dict[str, list[Row]] = {}
    for row, reasons in _reasons(section):
        found.setdefault(section.reasons(reasons), []).append(row)
    for sentences, rows in found.items():
        if sentences:
            name = _name(section, rows[0]) if len(rows) == 1 else section.claims(rows)
            yield section.say(words.BECAUSE).format(claims=name, reasons=sentences)


def _growth(section: Section) -> Iterator[str]:
    """Which limits hold on the day, and which need not any more, all claims in one sentence."""
    found = []
    for kind, text in ((Why.HELD, words.HELD), (Why.LOST, words.LOST)):
        if rows := [row for row in section.comparison.rows if _has(row, kind)]:
            found.append(section.say(text).format(claims=section.claims(rows)))
    if found:
        limits = found[0] if len(found) == 1 else section.say(words.AND).format(*found)
        yield section.say(words.GROWTH).format(limits=limits, day=section.day)


def _has(row: Row, kind: Why) -> bool:
    return row.stands and any(reason.why is kind for reason in row.reasons)


def _reasons(section: Section) -> Iterator[tuple[Row, list[Reason]]]:
    """The rows, each with what is to be said of it alone."""
    references = {row.claim.id: row for row in section.comparison.rows if row.is_reference}
    for group in section.comparison.groups:
        reference = references.get(group.reference.id) if group.reference else None
        for row in group.rows:
            yield row, [reason for reason in _own(row, reference) if not (row.stands and _is_told(reason))]


def _own(row: Row, reference: Row | None) -> Iterator[Reason]:
    """The reasons of a row, but for what its reference's row says of the reference itself."""
    others = frozenset(reference.on_day.steps if reference and reference is not row else ())
    return (reason for reason in row.reasons if reason in row.on_day.steps or reason not in others)


def _is_told(reason: Reason) -> bool:
    """Whether it is one of those that are told of all rows at once; the table has their days."""
    return reason.why in (Why.HELD, Why.LOST)


def _name(section: Section, row: Row) -> str:
    name = f"{section.wording.claimant(row)}, {section.wording.figure(row.figure)}"
    return f"{section.letter(row)} {name}" if row.stands else name
