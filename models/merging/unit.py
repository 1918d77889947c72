"""The units of a record: what a merge takes from one side or from the other, and never halves."""

from collections.abc import Mapping
from functools import cache
from typing import TypeVar

import msgspec
from msgspec import UNSET
from msgspec.structs import FieldInfo

from models.claims.claim import Claim
from models.claims.figure import Figure
from models.claims.record import Extra, Record

FIGURE = "figure"
"""The unit of a claim that is all the fields of its figure: two halves would make a number that nobody wrote."""

UNKNOWN = "extra."
"""What stands before the name of a field that this program does not know; no known name holds a dot."""

FIGURE_FIELDS = Figure.__struct_fields__

Units = dict[str, object]
R = TypeVar("R", bound=Record)


@cache  # msgspec asks typing for every annotation each time
def known_fields(record_type: type[Record | Figure]) -> tuple[FieldInfo, ...]:
    """The fields that this program knows."""
    return tuple(field for field in msgspec.structs.fields(record_type) if field.name != "extra")


def units(record: Record) -> Units:
    """The units of a record by name; unknown fields last, in the order of the file, each as an `Extra` of its own."""
    result: Units = {name: getattr(record, name) for name in _single(type(record))}
    if isinstance(record, Claim):
        result[FIGURE] = record.figure
    if record.extra is not None:
        result |= {UNKNOWN + field[0]: Extra((field,)) for field in record.extra.fields}
    return result


def blank_units(record_type: type[Record]) -> Units:
    """The units of a record in which nothing is stated yet: defaults, and UNSET for what has none."""
    fields = {field.name: field for field in known_fields(record_type)}
    known = {name: UNSET if fields[name].required else fields[name].default for name in _single(record_type)}
    return known | ({FIGURE: UNSET} if record_type is Claim else {})


def with_units(record: R, changed: Mapping[str, object]) -> R:
    """The record with these units; the unknown ones among them are all that it has from now on."""
    values: Units = {}
    unknown: list[tuple[str, object]] = []
    for name, value in changed.items():
        if isinstance(value, Extra):
            unknown += value.fields
        elif isinstance(value, Figure):
            values |= {field: getattr(value, field) for field in FIGURE_FIELDS}
        else:
            values[name] = value
    values["extra"] = Extra(tuple(unknown)) if unknown else None
    return msgspec.structs.replace(record, **values)


@cache
def _single(record_type: type[Record]) -> list[str]:
    """The fields that are units of their own."""
    halves = ("extra", *FIGURE_FIELDS) if record_type is Claim else ("extra",)
    return [name for name in record_type.__struct_fields__ if name not in halves]
