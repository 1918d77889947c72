"""Why the limits and the verdict of each row are what they are: a list in which no sentence stands twice."""

from collections.abc import Iterator, Sequence

from models.comparison.comparison import Row
from models.comparison.reason import Reason, Why
from models.forest.origin import called
from models.report import words
from models.report.section import Section


def why(section: Section) -> Iterator[str]:
    """First which limits still hold on the day, then what else is said of each row, rows of one ground together.

    Of one row alone the table says which limits hold.
    """
    if not section.is_lone:
        yield from _growth(section)
    found: dict[tuple[str, str], list[tuple[Row, Row | None]]] = {}
    for row, other, reasons in _reasons(section):
        found.setdefault((section.reasons(reasons), section.under(row.used)), []).append((row, other))
    for (sentences, under), rows in found.items():
        if sentences:
            text = section.say(words.BECAUSE_IF if under else words.BECAUSE)
            yield text.format(claims=_names(section, rows), under=under, reasons=sentences)


def _growth(section: Section) -> Iterator[str]:
    """Which limits hold on the day, and which need not any more, all claims in one sentence."""
    found = []
    for kind, (one, many) in ((Why.HELD, words.HELD), (Why.LOST, words.LOST)):
        if rows := [row for row in section.comparison.rows if _has(row, kind)]:
            found.append(section.say(one, many, len(rows)).format(claims=section.claims(rows)))
    if found:
        limits = found[0] if len(found) == 1 else section.say(words.AND).format(*found)
        yield section.say(words.GROWTH).format(limits=limits, day=section.day)


def _has(row: Row, kind: Why) -> bool:
    return row.stands and any(reason.why is kind for reason in row.reasons)


def _reasons(section: Section) -> Iterator[tuple[Row, Row | None, list[Reason]]]:
    """The rows, each with the reference where what is to be said is of both, and with what is to be said."""
    for group in section.comparison.groups:
        reference = section.reference(group)
        for row in group.rows:
            reasons = [reason for reason in _own(row, reference) if not (row.stands and _is_told(reason))]
            yield row, reference if any(_is_of_both(row, reason) for reason in reasons) else None, reasons


def _own(row: Row, reference: Row | None) -> Iterator[Reason]:
    """The reasons of a row, but for what its reference's row says of the reference itself."""
    others = frozenset(reference.on_day.steps if reference and reference is not row else ())
    return (reason for reason in row.reasons if reason in row.on_day.steps or reason not in others)


def _is_of_both(row: Row, reason: Reason) -> bool:
    """Whether a reason is of the row and its reference, not of the row alone."""
    return row.judgement is not None and reason.why not in (Why.FALLS, Why.ALSO) and reason not in row.on_day.steps


def _is_told(reason: Reason) -> bool:
    """Whether it is one of those that are told of all rows at once; the table has their days."""
    return reason.why in (Why.HELD, Why.LOST)


def _names(section: Section, rows: Sequence[tuple[Row, Row | None]]) -> str:
    """Rows with what they are set against: "B with A, D with C", "B–F with A; H"."""
    if len(rows) == 1:
        return _name(section, *rows[0])
    found: dict[str, list[Row]] = {}
    for row, reference in rows:
        found.setdefault(section.letter(reference) if reference else "", []).append(row)
    parts = [_with(section, section.claims(held), against) for against, held in found.items()]
    return (", " if all(len(held) == 1 for held in found.values()) else "; ").join(parts)


def _name(section: Section, row: Row, reference: Row | None) -> str:
    """One row in full."""
    who = called(row, section.wording.claimant(row), section.say)
    name = f"{who}, {section.wording.figure(row.figure)}"
    against = f", {section.say(words.WITH_ONE).format(section.letter(reference))}" if reference else ""
    return f"{section.letter(row)} {name}{against}".lstrip()


def _with(section: Section, claims: str, against: str) -> str:
    return section.say(words.WITH).format(claims, against) if against else claims
