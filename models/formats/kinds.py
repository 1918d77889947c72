"""What a file brings, told by its suffix, and where that does not say, by what it holds."""

from enum import Enum
from pathlib import Path

import msgspec

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.saying import Sentence
from models.claims.visible import visible
from models.formats.articles import ARTICLES
from models.formats.plain_file import read_bytes, require_file
from models.formats.whole_files import read_whole
from models.progress import Report, silent


class Kind(Enum):
    """What is done with a file."""

    CLAIMS = "claims"
    """It is a whole claim file, in whatever format: it is opened."""
    ARTICLE = "article"
    TABLE = "table"
    REFERENCES = "references"


_TABLES = (".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
_REFERENCES = (".ris", ".bib")
_MANY = ".json"
_CLAIMS = (".claims", ".jsonld")

IMPORTED: dict[Kind, tuple[str, ...]] = {
    Kind.ARTICLE: tuple(ARTICLES),
    Kind.TABLE: (*_TABLES, _MANY),
    Kind.REFERENCES: (*_REFERENCES, _MANY),
}
"""The suffixes of what is imported, in lower case with the dot."""


class Recognised(msgspec.Struct, frozen=True):
    """What a file brings: the whole `file` where it is one of claims.

    `trouble` says in a sentence why an export of ours has to be taken for another's table.
    """

    kind: Kind
    file: ClaimFile | None = None
    trouble: Sentence | None = None


def recognise(path: Path, report: Report = silent) -> Recognised:
    """As `kind_of`, with the claim file; a table that was exported here is one only where it can be read whole."""
    kind = kind_of(path, report)
    if kind is not Kind.CLAIMS:
        return Recognised(kind)
    try:
        return Recognised(kind, read_whole(path, report))
    except ClaimsError as error:
        if path.suffix.lower() not in _TABLES:
            raise
        return Recognised(Kind.TABLE, trouble=error.sentence)


def kind_of(path: Path, report: Report = silent) -> Kind:
    """What a file brings, by its marks; ClaimsError, naming it, where no reader knows it, or it cannot be read."""
    suffix = path.suffix.lower()
    if suffix in _CLAIMS:
        return Kind.CLAIMS
    if suffix in ARTICLES:
        return Kind.ARTICLE
    if suffix in _REFERENCES:
        return Kind.REFERENCES
    try:
        if suffix == _MANY:
            return _kind_of_json(path)
        if suffix in _TABLES:
            return Kind.CLAIMS if _is_own(path, report) else Kind.TABLE
        require_file(path)
    except ClaimsError as error:
        raise ClaimsError("“{0}” cannot be opened. {1}", visible(path.name), error) from None
    known = ", ".join(dict.fromkeys((*_CLAIMS, *(suffix for row in IMPORTED.values() for suffix in row))))
    raise ClaimsError("“{0}” cannot be opened: its suffix is none of {1}.", visible(path.name), known)


def _is_own(path: Path, report: Report) -> bool:
    """Whether a table is one that was exported here."""
    from models.formats.claims_table.package import is_own_package
    from models.formats.claims_table.xlsx_reader import is_own_xlsx

    if path.suffix.lower() in (".xlsx", ".ods"):
        return is_own_xlsx(read_bytes(path), report)
    return path.suffix.lower() == ".csv" and is_own_package(path, read_bytes)


def _kind_of_json(path: Path) -> Kind:
    """JSON may be our own package, annotations, references, or a table of objects."""
    from models.formats.claims_table.package import is_own_package
    from models.formats.linked.annotations_reader import holds_annotations
    from models.formats.linked.json_tree import parse_tree
    from models.formats.linked.reading import is_linked
    from models.formats.references.csl_reader import holds_references

    if is_own_package(path, read_bytes):
        return Kind.CLAIMS
    tree = parse_tree(read_bytes(path))
    if holds_annotations(tree) or is_linked(tree):
        return Kind.CLAIMS
    return Kind.REFERENCES if holds_references(tree) else Kind.TABLE
