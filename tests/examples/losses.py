"""The example `russian-losses-2022-2026.claims`: what four public tables hold, rows that stand in two of them once."""

from collections.abc import Callable, Container, Iterable
from pathlib import Path
from typing import NamedTuple

from models.claims.check import check_record
from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.claims.measure import STANDARD_MEASURES
from tests.examples import economist, general_staff
from tests.examples.claimants import claimants
from tests.examples.stoltenberg import SUBJECTS
from tests.examples.tables import Row, Table, read_csv, read_json, with_quotes

Made = tuple[Row, Claim]


class Tables(NamedTuple):
    """The four tables as they were published."""

    estimates: Table
    months: Table
    petroivaniuk: Table
    lod_db: Table


class Result(NamedTuple):
    """The example, and in words what became of every row."""

    file: ClaimFile
    report: list[str]


def read_tables(data: Path) -> Tables:
    """The tables in a folder; OSError where one is missing."""
    staff = data / "general-staff"
    return Tables(
        estimates=read_csv(data / "economist/estimates.csv", economist.ESTIMATES),
        months=read_csv(data / "economist/uk-mod-monthly.csv", economist.UK_MONTHS),
        petroivaniuk=read_json(
            staff / "petroivaniuk-personnel.json",
            general_staff.PETROIVANIUK,
            columns=("date", "personnel", "personnel*"),
            quoted=3,
        ),
        lod_db=read_json(
            staff / "lod-db-russian-losses.json",
            general_staff.LOD_DB,
            columns=("date", "personnel", "sourceUri"),
            quoted=2,
        ),
    )


def build(tables: Tables) -> Result:
    """The example made of the tables."""
    report: list[str] = []
    days = _days(tables, report)
    days, others = _estimates(tables, days, report)
    claims = sorted([*days, *others], key=lambda claim: (claim.as_of, claim.claimant, claim.subject, claim.measure))
    report += [f"{table.source.id}: left out: {', '.join(table.left_out)}" for table in tables if table.left_out]
    report.append(f"in all: {len(claims):,} claims")
    return Result(_file(tables, claims), report)


def _days(tables: Tables, report: list[str]) -> list[Claim]:
    first = _make(tables.petroivaniuk.rows, general_staff.personnel, report)
    second = _make(tables.lod_db.rows, general_staff.personnel, report)
    days = general_staff.merge_days([claim for _, claim in first], {made[1].as_of: made for made in second})
    twice = len(first) + len(second) - len(days)
    disputed = sum(bool(day.note) for day in days)
    report.append(f"General Staff: {len(days):,} days, {twice:,} of them in both tables, {disputed} with two figures")
    return days


def _estimates(tables: Tables, days: list[Claim], report: list[str]) -> tuple[list[Claim], list[Claim]]:
    """The days with what The Economist's tables add to them, and the claims of these tables."""
    estimates = _make(tables.estimates.rows, economist.estimate, report)
    months = _make(tables.months.rows, economist.month, report)
    in_months, estimates = _part(estimates, {economist.month_key(row) for row, _ in months}, economist.month_key)
    in_days, estimates = _part(estimates, {economist.page(row) for row in tables.lod_db.rows}, economist.page)
    report.append(f"estimates.csv: rows merged: {len(in_months)} with uk-mod-monthly.csv, {len(in_days)} with a day")
    by_month = {economist.month_key(row): row for row, _ in in_months}
    merged = [
        with_quotes(claim, [by_month[key]] if (key := economist.month_key(row)) in by_month else [])
        for row, claim in months
    ]
    return _with_pages(days, in_days, tables.lod_db.rows), merged + [claim for _, claim in estimates]


def _with_pages(days: list[Claim], rows: Iterable[Made], lod_db: Iterable[Row]) -> list[Claim]:
    """The days with the rows that name one of the General Staff's own pages."""
    dates = {economist.page(row): row.cells["date"] for row in lod_db}
    added = {dates[economist.page(row)]: (row, claim) for row, claim in rows}
    return [_with_page(day, *added[day.as_of]) if day.as_of in added else day for day in days]


def _with_page(day: Claim, row: Row, other: Claim) -> Claim:
    if day.low != other.low:
        raise ValueError(f"{row.place} names the page of {day.as_of}, but not its figure.")
    note = f"The Economist's table lists it as {other.measure} of {other.as_of}, with the page of {day.as_of}."
    return with_quotes(day, [row], note)


def _make(rows: Iterable[Row], make: Callable[[Row], Claim], report: list[str]) -> list[Made]:
    """The claim of each row; what cannot be one is refused, with the reason, in the report."""
    made, refused = [], []
    for row in rows:
        try:
            claim = make(row)
            check_record(claim)
        except ClaimsError as error:
            refused.append(f"{row.place}: refused: {error}")
        else:
            made.append((row, claim))
    report += [f"{row.place.partition(',')[0]}: {len(made):,} rows read, {len(refused)} refused", *refused]
    return made


def _part(made: list[Made], keys: Container[object], key: Callable[[Row], object]) -> tuple[list[Made], list[Made]]:
    """What has one of the keys, and the rest."""
    having = [one for one in made if key(one[0]) in keys]
    return having, [one for one in made if key(one[0]) not in keys]


def _file(tables: Tables, claims: Iterable[Claim]) -> ClaimFile:
    return ClaimFile(
        heading=Heading(
            title="Russian and Ukrainian military losses, 2022–2026",
            note="Claims collected by The Economist (CC BY 4.0), Petro Ivaniuk (MIT) and lod-db/orc-losses (MIT); see"
            " the sources. None was checked here: they show how such claims differ, not how many people were lost.",
        ),
        measures=STANDARD_MEASURES,
        subjects=SUBJECTS,
        claimants=claimants(),
        sources=tuple(table.source for table in tables),
        claims=tuple(claims),
    )
