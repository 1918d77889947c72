"""The example `russian-losses-2022-2026.claims`: what four public tables hold, rows that stand in two of them once."""

from collections.abc import Callable, Container, Iterable
from pathlib import Path
from typing import NamedTuple

from models.claims.claim import Claim
from models.claims.claim_file import ClaimFile, Heading
from models.claims.measure import STANDARD_MEASURES
from tests.examples import economist, general_staff
from tests.examples.claimants import claimants
from tests.examples.stoltenberg import SUBJECTS
from tests.examples.tables import Row, Table, read_table, ready_mapping, with_quotes

ESTIMATES = ready_mapping("economist-estimates")


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
    """The tables in a folder; ClaimsError where one is missing."""
    staff = data / "general-staff"
    return Tables(
        estimates=read_table(data / "economist/estimates.csv", ESTIMATES),
        months=read_table(data / "economist/uk-mod-monthly.csv", ready_mapping("economist-uk-mod-months")),
        petroivaniuk=read_table(staff / "petroivaniuk-personnel.json", ready_mapping("general-staff-petroivaniuk")),
        lod_db=read_table(staff / "lod-db-russian-losses.json", ready_mapping("general-staff-lod-db")),
    )


def build(tables: Tables) -> Result:
    """The example made of the tables."""
    report = [line for table in tables for line in _told(table)]
    days = _days(tables, report)
    days, others = _estimates(tables, days, report)
    claims = sorted([*days, *others], key=lambda claim: (claim.as_of, claim.claimant, claim.subject, claim.measure))
    report += [f"{table.source.id}: left out: {', '.join(table.left_out)}" for table in tables if table.left_out]
    report.append(f"in all: {len(claims):,} claims")
    return Result(_file(tables, claims), report)


def _told(table: Table) -> list[str]:
    """How many rows were taken, and why each other was not."""
    refused = [f"{table.source.id}, row {one.row:,}: refused: {one.reason}" for one in table.refused]
    return [f"{table.source.id}: {len(table.rows):,} rows taken, {len(refused)} refused", *refused]


def _days(tables: Tables, report: list[str]) -> list[Claim]:
    days = general_staff.merge_days(tables.petroivaniuk, tables.lod_db)
    twice = len(tables.petroivaniuk.rows) + len(tables.lod_db.rows) - len(days)
    disputed = sum(bool(day.note) for day in days)
    report.append(f"General Staff: {len(days):,} days, {twice:,} of them in both tables, {disputed} with two figures")
    return days


def _estimates(tables: Tables, days: list[Claim], report: list[str]) -> tuple[list[Claim], list[Claim]]:
    """The days with what The Economist's tables add to them, and the claims of these tables."""
    estimates, months = tables.estimates.rows, tables.months.rows
    in_months, estimates = _part(estimates, set(map(economist.month_key, months)), economist.month_key)
    in_days, estimates = _part(estimates, set(map(economist.page, tables.lod_db.rows)), economist.page)
    report.append(f"estimates.csv: rows merged: {len(in_months)} with uk-mod-monthly.csv, {len(in_days)} with a day")
    by_month = {economist.month_key(row): row for row in in_months}
    keys = [(row, economist.month_key(row)) for row in months]
    merged = [with_quotes(economist.month(row), [by_month[key]] if key in by_month else []) for row, key in keys]
    return _with_pages(days, in_days, tables.lod_db.rows), merged + list(map(economist.estimate, estimates))


def _with_pages(days: list[Claim], rows: Iterable[Row], lod_db: Iterable[Row]) -> list[Claim]:
    """The days with the rows that name one of the General Staff's own pages."""
    dates = {economist.page(row): row.claim.as_of for row in lod_db}
    added = {dates[economist.page(row)]: row for row in rows}
    return [_with_page(day, added[day.as_of]) if day.as_of in added else day for day in days]


def _with_page(day: Claim, row: Row) -> Claim:
    other = economist.estimate(row)
    if day.low != other.low:
        raise ValueError(f"“{row.claim.quotes[0].exact}” names the page of {day.as_of}, but not its figure.")
    note = f"The Economist's table lists it as {other.measure} of {other.as_of}, with the page of {day.as_of}."
    return with_quotes(day, [row], note)


def _part(rows: list[Row], keys: Container[object], key: Callable[[Row], object]) -> tuple[list[Row], list[Row]]:
    """The rows that have one of the keys, and the rest."""
    return [row for row in rows if key(row) in keys], [row for row in rows if key(row) not in keys]


def _file(tables: Tables, claims: Iterable[Claim]) -> ClaimFile:
    held = tuple(claims)
    return ClaimFile(
        heading=Heading(
            title="Russian and Ukrainian military losses, 2022–2026",
            note="Claims collected by The Economist (CC BY 4.0), Petro Ivaniuk (MIT) and lod-db/orc-losses (MIT); see"
            " the sources. None was checked here: they show how such claims differ, not how many people were lost.",
        ),
        measures=STANDARD_MEASURES,
        subjects=SUBJECTS,
        claimants=claimants(held, ESTIMATES),
        sources=tuple(table.source for table in tables),
        claims=held,
    )
