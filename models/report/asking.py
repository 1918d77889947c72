"""From what somebody asks of a whole file to its comparisons: defaults filled in, and refusals in words."""

from collections.abc import Iterable

import msgspec

from models.claims.claim_file import ClaimFile
from models.claims.edtf import DateError
from models.claims.errors import ClaimsError
from models.claims.records import Records
from models.comparison.comparer import Comparer
from models.comparison.comparison import Comparison, Question, question
from models.comparison.days import days
from models.comparison.naming import day_of
from models.report.compared import Compared
from models.text.date_text import read_date

_NAMED = 12
"""So many names a refusal lists."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be compared, as far as somebody said: "" and None leave it to the file.

    ``day`` is a proleptic ordinal, ``reference`` the id of a claim, ``view`` the name of a kept comparison, whose
    parts the others override.
    """

    subject: str = ""
    day: int | None = None
    reference: str = ""
    view: str = ""


def read_day(text: str) -> int:
    """The last day (a proleptic ordinal) that a date as people write it may mean; ClaimsError where there is none."""
    last = days(_date(text)).last
    if last is None:
        raise ClaimsError("“{0}” names no last day, so write the day itself, as in “14 Mar 2024”.", text)
    return last


def _date(text: str) -> str:
    """The EDTF of a date; where it is none, the sentence names what was written once."""
    try:
        return read_date(text)
    except DateError as error:
        raise ClaimsError("{0}.", error.clause) if error.reason.startswith("“") else error from None


def compare_file(file: ClaimFile, asked: Asked, name: str) -> Compared:
    """What a file says to what is asked: a comparison of each subject, of one where one is named.

    Without a day it is the last up to which any claim of the file counts. Raises ClaimsError where the file, which
    ``name`` is called, holds no claims, or not what is asked for.
    """
    records = Records(file)
    if not records.claims:
        raise ClaimsError("“{0}” holds no claims, so there is nothing to compare.", name)
    comparer = Comparer(records)
    start = _start(records, comparer, asked, name)
    subjects = [_known(start.subject, records, comparer)] if start.subject else comparer.subjects
    home = _home(start.reference, records)
    if asked.reference:
        _check_reference(asked.reference, home, subjects, name)
    comparisons = tuple(
        comparer.compare(
            msgspec.structs.replace(start, subject=subject, reference=start.reference if subject == home else "")
        )
        for subject in subjects
    )
    if asked.reference:
        _check_stands(asked.reference, comparisons)
    return Compared(records=records, pairs=comparer.pairs, comparisons=comparisons, file=name)


def _start(records: Records, comparer: Comparer, asked: Asked, name: str) -> Question:
    """The question that all subjects share, with the subject "" where each is meant."""
    if asked.view:
        view = records.views.get(asked.view)
        if view is None:
            raise ClaimsError("“{0}” keeps no comparison called “{1}”; {2}.", name, asked.view, _views(records))
        day = asked.day or (None if view.day else _last_day(comparer, name))
        kept = question(view if day is None else msgspec.structs.replace(view, day=day_of(day).edtf))
        subject, reference = asked.subject or kept.subject, asked.reference or kept.reference
        return msgspec.structs.replace(kept, subject=subject, reference=reference)
    day = asked.day or _last_day(comparer, name)
    return Question(subject=asked.subject, day=day, reference=asked.reference)


def _last_day(comparer: Comparer, name: str) -> int:
    found = [comparer.days(subject)[-1] for subject in comparer.subjects if comparer.days(subject)]
    if not found:
        raise ClaimsError("No claim of “{0}” has a day, so say which day to compare: --as-of DAY.", name)
    return max(found)


def _views(records: Records) -> str:
    if not records.views:
        return "there are none in it"
    return f"there are {_listed(view.name for view in records.views)}"


def _known(subject: str, records: Records, comparer: Comparer) -> str:
    """The name that stands for a subject; ClaimsError, naming those there are, where no claim is about it."""
    resolved = records.subject_names.resolve(subject)
    if resolved not in comparer.subjects:
        raise ClaimsError(
            "No claim is about “{0}”, but there are claims about {1}.", subject, _listed(comparer.subjects)
        )
    return resolved


def _listed(names: Iterable[str]) -> str:
    quoted = [f"“{name}”" for name in names]
    more = len(quoted) - _NAMED
    return ", ".join(quoted[:_NAMED]) + (f" and {more} more" if more > 0 else "")


def _home(reference: str, records: Records) -> str | None:
    """The subject of the reference; None where it is no claim."""
    claim = records.claims.get(reference)
    return None if claim is None else records.subject_names.resolve(claim.subject)


def _check_reference(reference: str, home: str | None, subjects: Iterable[str], name: str) -> None:
    if home is None:
        raise ClaimsError("No claim of “{0}” has the id “{1}”, so nothing can be set against it.", name, reference)
    if home not in subjects:
        raise ClaimsError("The claim “{0}” is about “{1}”, so no other subject can be set against it.", reference, home)


def _check_stands(reference: str, comparisons: Iterable[Comparison]) -> None:
    rows = (row for comparison in comparisons for row in comparison.rows)
    if not any(row.is_reference and row.claim.id == reference for row in rows):
        raise ClaimsError(
            "The claim “{0}” is not compared, for it is retracted or replaced, has no day, or "
            "counts what the kept comparison leaves out.",
            reference,
        )
