"""The descriptor of a package of tables: a Frictionless tabular data package, and our mark in it."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

import msgspec

from models.claims.claim_file import VERSION, ClaimFile, Heading
from models.claims.errors import ClaimsError
from models.claims.figure import LARGEST
from models.claims.record import Extra
from models.claims.unknown_fields import DEEPEST, read_json, write_json
from models.formats.claims_layout import Layout, known_names
from models.formats.claims_table.cells import read_unknown
from models.formats.claims_table.columns import BY_NAME, OTHER, Column, Form, Table
from models.formats.claims_table.descriptions import ESCAPING, TITLES
from models.formats.claims_table.reading import check_version

MARK = "counterclaim"
"""The property that tells our own packages, of which a text is known to be escaped, from all others."""

Tree = dict[str, Any]

_TYPES = {Form.NUMBER: "integer", Form.TRUTH: "boolean", Form.UNKNOWN: "object"}
_NO_NAME = re.compile("[^a-z0-9._]+")
_NO_WORD = re.compile(r"[\s_-]+")
_UNNAMED = "claims"
"""What a package is called whose name has letters that the name of a package may not have."""

README = "readme"
"""The property that names the text for people beside a package."""


def describe(file: ClaimFile, stem: str, paths: dict[str, str], readme: str) -> bytes:
    """The descriptor of a file whose tables stand at these paths, by name; ``stem`` is what the package is called.

    ``readme`` is the name of the text for people that stands beside it.
    """
    heading = file.heading
    tree: Tree = {"profile": "tabular-data-package", "name": _package_name(stem)}
    tree |= {"title": heading.title} if heading.title else {}
    tree |= {"description": heading.note} if heading.note else {}
    extra = {OTHER: dict(heading.extra.fields)} if heading.extra is not None else {}
    tree[MARK] = {"version": VERSION, "escaping": ESCAPING, README: readme, **extra}
    tree["resources"] = [_resource(BY_NAME[name], path, file, list(paths)) for name, path in paths.items()]
    try:
        return msgspec.json.format(write_json(tree), indent=2).encode() + b"\n"
    except UnicodeEncodeError:
        raise ClaimsError("A name holds half of a character (a lone surrogate), which no file can keep.") from None


def _package_name(stem: str) -> str:
    """A name as packages may have it, in Latin letters without accents; words of other letters are left out whole."""
    signs = unicodedata.normalize("NFKD", stem.casefold())
    words = _NO_WORD.split("".join(sign for sign in signs if not unicodedata.combining(sign)))
    kept = [word for word in words if word.isascii()]
    name = "-".join(kept if len(kept) == len(words) else [_UNNAMED, *kept])
    return _NO_NAME.sub("-", name).strip("-") or _UNNAMED


def listed(data: bytes) -> frozenset[str]:
    """The names of the files that a package says are its, but for its descriptor; ClaimsError where it is none."""
    _, paths = read_description(data)
    readme = _parsed(data)[MARK].get(README)
    return frozenset((*paths.values(), readme)) if isinstance(readme, str) else frozenset(paths.values())


def read_description(data: bytes) -> tuple[Heading, dict[str, str]]:
    """What a package says of itself, and the paths of its tables by name; ClaimsError where it is none of ours."""
    tree = _parsed(data)
    mark = tree.get(MARK)
    if not isinstance(mark, dict):
        raise ClaimsError("It describes tables of another program.")
    check_version(mark.get("version"))
    texts = {name: tree.get(name, "") for name in ("title", "description")}
    for name, text in texts.items():
        if not isinstance(text, str):
            raise ClaimsError("Its “{0}” is not a text.", name)
    heading = Heading(title=texts["title"], note=texts["description"])
    if OTHER in mark:
        heading = msgspec.structs.replace(heading, extra=_unknown(mark[OTHER]))
    return heading, _paths(tree.get("resources"))


def _unknown(value: object) -> Extra:
    try:
        return read_unknown(write_json(value), known_names(Layout), DEEPEST + 1)
    except ClaimsError as error:
        raise ClaimsError("Its “{0}” cannot be kept: {1}.", OTHER, error) from None


def _parsed(data: bytes) -> Tree:
    try:
        tree = read_json(data.removeprefix(b"\xef\xbb\xbf").decode())
        write_json(tree)  # refuses half a character
    except (ValueError, RecursionError, msgspec.MsgspecError):
        raise ClaimsError("It is not JSON.") from None
    if not isinstance(tree, dict):
        raise ClaimsError("It is not a JSON object.")
    return tree


def _paths(resources: object) -> dict[str, str]:
    paths: dict[str, str] = {}
    for resource in resources if isinstance(resources, list) else ():
        name, path = (resource.get("name"), resource.get("path")) if isinstance(resource, dict) else (None, None)
        if not isinstance(name, str) or not isinstance(path, str) or name not in BY_NAME or name in paths:
            raise ClaimsError("Its “resources” are not the tables of a claim file, each with its name and path.")
        paths[name] = path
    if "claims" not in paths:
        raise ClaimsError("Its “resources” have no table “claims”.")
    return paths


def _resource(table: Table, path: str, file: ClaimFile, names: Sequence[str]) -> Tree:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": path,
        "title": table.title,
        "description": TITLES[table.name],
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": _schema(table, table.with_unknown(file), names),
    }


def _schema(table: Table, columns: Sequence[Column], names: Sequence[str]) -> Tree:
    schema: Tree = {"fields": list(map(_field, columns)), "missingValues": [""], "primaryKey": list(table.keys)}
    links = [
        {"fields": field, "reference": {"resource": "" if there == table.name else there, "fields": key}}
        for field, there, key in table.links
        if there in names
    ]
    return schema | ({"foreignKeys": links} if links else {})


def _field(column: Column) -> Tree:
    constraints: Tree = {"required": True} if column.is_needed else {}
    if column.form is Form.NUMBER:
        constraints |= {"minimum": 0, "maximum": LARGEST}
    if column.words:
        constraints["enum"] = list(column.words)
    field: Tree = {"name": column.name, "type": _TYPES.get(column.form, "string"), "description": column.description}
    return field | ({"constraints": constraints} if constraints else {})
