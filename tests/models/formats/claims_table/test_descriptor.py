"""The descriptor is a tabular data package by the rules of Frictionless, and its rules hold of the tables."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
from hypothesis import given, settings

from models.claims.claim import with_figure
from models.claims.claim_file import ClaimFile
from models.claims.figure import LARGEST, Bound, Figure
from models.formats.claims_table.columns import TABLES, Form
from models.formats.claims_table.descriptions import DESCRIPTIONS, TITLES
from models.formats.claims_table.package import write_package
from models.formats.suffixes import read_file
from tests.models.formats.claims_table import awkward

_NAME = {"type": "string", "pattern": "^([-a-z0-9._/])+$"}
_TEXT = {"type": "string"}
_TYPES = ["string", "number", "integer", "boolean", "object", "array", "date", "time", "datetime", "year", "any"]
_KEYS = {"oneOf": [{"type": "array", "minItems": 1, "items": _TEXT, "uniqueItems": True}, _TEXT]}
_CONSTRAINTS = {
    "type": "object",
    "properties": {
        "required": {"type": "boolean"},
        "minimum": {"type": "integer"},
        "maximum": {"type": "integer"},
        "enum": {"type": "array", "minItems": 1, "uniqueItems": True},
    },
    "additionalProperties": False,
}
_FIELD = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": _TEXT, "type": {"enum": _TYPES}, "description": _TEXT, "constraints": _CONSTRAINTS},
    "additionalProperties": False,
}
_LINK = {
    "type": "object",
    "required": ["fields", "reference"],
    "properties": {
        "fields": _KEYS,
        "reference": {
            "type": "object",
            "required": ["resource", "fields"],
            "properties": {"resource": _TEXT, "fields": _KEYS},
        },
    },
}
_SCHEMA = {
    "type": "object",
    "required": ["fields"],
    "properties": {
        "fields": {"type": "array", "minItems": 1, "items": _FIELD},
        "primaryKey": _KEYS,
        "foreignKeys": {"type": "array", "minItems": 1, "items": _LINK},
        "missingValues": {"type": "array", "items": _TEXT},
    },
}
_RESOURCE = {
    "type": "object",
    "required": ["name", "path", "schema", "profile"],
    "properties": {
        "profile": {"const": "tabular-data-resource"},
        "name": _NAME,
        "path": {"type": "string", "pattern": "^(?=^[^./~])(^((?!\\.{2}).)*$).*$"},
        "title": _TEXT,
        "description": _TEXT,
        "format": {"const": "csv"},
        "mediatype": {"type": "string", "pattern": "^(.+)/(.+)$"},
        "encoding": {"const": "utf-8"},
        "schema": _SCHEMA,
    },
}
PROFILE = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["resources", "profile"],
    "properties": {
        "profile": {"const": "tabular-data-package"},
        "name": _NAME,
        "title": _TEXT,
        "description": _TEXT,
        "resources": {"type": "array", "minItems": 1, "items": _RESOURCE},
    },
}
"""The rules of Frictionless's tabular-data-package profile, version 1, for all properties that we write."""


def described(file: ClaimFile, name: str = "Ausfuhr 1.csv") -> tuple[dict[str, Any], dict[str, list[dict[str, str]]]]:
    """The descriptor of a file, and the rows of its tables by name."""
    files = write_package(file, name)
    tree = json.loads(files.popitem()[1])
    tables = {
        resource["name"]: list(csv.DictReader(io.StringIO(files[resource["path"]].decode(), newline="")))
        for resource in tree["resources"]
    }
    return tree, tables


@given(awkward.files())
def test_it_obeys_the_profile(file: ClaimFile) -> None:
    jsonschema.validate(described(file)[0], PROFILE)


def test_it_is_called_as_the_profile_allows() -> None:
    for name, called in (("Ausfuhr 1.csv", "ausfuhr-1"), ("Потери.csv", "claims"), (".x y.z.csv", ".x-y.z")):
        assert described(ClaimFile.NEW, name)[0]["name"] == called


@given(awkward.files())
@settings(max_examples=30)
def test_the_tables_obey_it(file: ClaimFile) -> None:
    tree, tables = described(file)
    for resource in tree["resources"]:
        schema, rows = resource["schema"], tables[resource["name"]]
        for row in rows:
            assert list(row) == [field["name"] for field in schema["fields"]]
            for field in schema["fields"]:
                check_cell(row[field["name"]], field)
        keys = [tuple(row[key] for key in schema["primaryKey"]) for row in rows]
        assert len(set(keys)) == len(keys)
        for link in schema.get("foreignKeys", ()):
            there = tables[link["reference"]["resource"] or resource["name"]]
            held = {row[link["reference"]["fields"]] for row in there}
            assert {row[link["fields"]] for row in rows} <= held | {""}


def test_nothing_is_a_number_too(examples: Path) -> None:
    file = read_file(examples / "stoltenberg-2024-03.claims")
    nobody = with_figure(file.claims[0], Figure(bound=Bound.EXACT, low=0, high=0))
    tree, tables = described(msgspec.structs.replace(file, claims=(nobody,)))
    fields = {field["name"]: field for field in tree["resources"][0]["schema"]["fields"]}
    assert tables["claims"][0]["low"] == "0"
    check_cell("0", fields["low"])


def check_cell(cell: str, field: dict[str, Any]) -> None:
    """What Frictionless holds a cell to."""
    rules = field.get("constraints", {})
    assert cell or not rules.get("required")
    if not cell:
        return
    assert cell in rules.get("enum", (cell,))
    match field["type"]:
        case "integer":
            assert re.fullmatch("[0-9]+", cell)
            assert rules["minimum"] <= int(cell) <= rules["maximum"] == LARGEST
        case "boolean":
            assert cell in ("true", "false")
        case "object":
            assert isinstance(json.loads(cell), dict)


def test_every_column_is_described_and_no_other() -> None:
    assert [table.name for table in TABLES] == list(DESCRIPTIONS) == list(TITLES)
    for table in TABLES:
        assert [column.name for column in table.columns] == list(DESCRIPTIONS[table.name])
        assert all(column.words for column in table.columns if column.form is Form.WORD)


def test_every_field_of_every_record_has_a_column() -> None:
    for table in TABLES:
        names = {column.name for column in table.columns}
        fields = {field.name for field in msgspec.structs.fields(table.record)} - {"extra", "quotes"}
        assert fields <= names
