"""A claim file as a package: a CSV file for each of its lists, and the descriptor that says what they hold.

`out.csv` holds the claims and is of use alone; `out.quotes.csv`, `out.sources.csv` and so on stand beside it, and
`out.datapackage.json` describes them all, as `out.README.txt` does for people.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from models.claims.claim_file import ClaimFile
from models.claims.errors import ClaimsError
from models.claims.saying import Clause
from models.formats.claims_table.columns import BY_NAME, TABLES, Table, tables_of
from models.formats.claims_table.csv_text import BOM, read_table, write_table
from models.formats.claims_table.descriptor import describe, listed, read_description
from models.formats.claims_table.reading import OTHERWISE, Found, assembled
from models.formats.claims_table.readme import readme
from models.formats.claims_table.rows import check_version, reports
from models.progress import Report, silent

DESCRIPTOR = "datapackage.json"
README = "README.txt"

Read = Callable[[Path], bytes]
"""How the bytes of a file are read; ClaimsError where they cannot be."""


def package_names(file: ClaimFile, name: str) -> list[str]:
    """The names of the files that `write_package` gives, the claims first and the descriptor last."""
    stem = Path(name).stem
    return [*_paths(file, name).values(), f"{stem}.{README}", f"{stem}.{DESCRIPTOR}"]


def table_names(name: str) -> list[str]:
    """The names that the tables of any file would have, were it written under ``name``."""
    return [_path(table, name, Path(name).stem) for table in TABLES]


def write_package(file: ClaimFile, name: str, report: Report = silent, *, bom: bool = False) -> dict[str, bytes]:
    """The files of a package by name, to be written in this order: ``name`` with the claims, the descriptor last.

    Raises ClaimsError for a file of a newer version, of which this program may not know everything.
    """
    check_version(file)
    paths = _paths(file, name)
    tables = [BY_NAME[table] for table in paths]
    files = {
        path: write_table(table, file, told, bom=bom)
        for path, table, told in zip(paths.values(), tables, reports(tables, file, report), strict=True)
    }
    stem = Path(name).stem
    descriptor, text = f"{stem}.{DESCRIPTOR}", f"{stem}.{README}"
    described = describe(file, stem, paths, text)
    mark = BOM if bom else b""
    return {**files, text: mark + readme(file, paths, descriptor).encode(), descriptor: described}


def is_own_package(path: Path, read: Read) -> bool:
    """Whether a file is the claims, or the descriptor, of a package that was written here."""
    return _own_descriptor(path, read) is not None


def own_names(path: Path, read: Read) -> frozenset[str]:
    """The names of all files of the package that a path leads to, as its descriptor lists them; none where it is none.

    ``path`` is that of its claims or of its descriptor.
    """
    descriptor = _own_descriptor(path, read)
    return frozenset() if descriptor is None else listed(read(descriptor)) | {descriptor.name}


def read_package(path: Path, read: Read, report: Report = silent) -> ClaimFile:
    """The claim file of a package, from the path of its claims or of its descriptor; what was escaped is text again.

    ClaimsError says which table, row and column is at fault.
    """
    descriptor = _own_descriptor(path, read) or path
    try:
        heading, paths = read_description(read(descriptor))
    except ClaimsError as error:
        raise ClaimsError("“{0}” describes no package of claims. {1}", descriptor.name, error) from None
    return assembled(
        {name: _found(descriptor.parent, name, part, read) for name, part in paths.items()}, heading, report
    )


def _paths(file: ClaimFile, name: str) -> dict[str, str]:
    """Where the tables of a file stand, by name."""
    stem = Path(name).stem
    return {table.name: _path(table, name, stem) for table in tables_of(file)}


def _path(table: Table, name: str, stem: str) -> str:
    return name if table.name == "claims" else f"{stem}.{table.name}.csv"


def _own_descriptor(path: Path, read: Read) -> Path | None:
    """The descriptor that a path leads to: itself, or one beside it that says so."""
    if path.suffix.lower() == ".json":
        return path if _described(path, read) is not None else None
    for name in (f"{path.stem}.{DESCRIPTOR}", DESCRIPTOR):
        described = _described(path.with_name(name), read)
        if described is not None and described["claims"] == path.name:
            return path.with_name(name)
    return None


def _described(path: Path, read: Read) -> Mapping[str, str] | None:
    try:
        return read_description(read(path))[1]
    except ClaimsError:
        return None


def _found(folder: Path, name: str, path: str, read: Read) -> Found:
    if path in ("", ".", "..") or Path(path).name != path or "\0" in path:
        raise ClaimsError(
            "The table “{0}” is to be read from “{1}”, but only files beside the descriptor are.", name, path
        )
    try:
        data = read(folder / path)
    except ClaimsError as error:
        raise ClaimsError("The table “{0}” cannot be read from “{1}”. {2}", name, path, error) from None
    try:
        return Found(Clause("“{0}”", path), read_table(data, BY_NAME[name].columns[0].name))
    except ClaimsError as error:
        raise ClaimsError("“{0}” {1}. {2}", path, error, OTHERWISE) from None
